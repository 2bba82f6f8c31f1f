package app

import "slices"

// asides are texts that gave way to another: the one that comes back next, and
// those below it, the last of which comes back after it. None is dropped for
// another.
type asides struct {
	aside sheet
	below []sheet
}

// set sets a text aside, above the others.
func (a *asides) set(w sheet) {
	if w.text == "" || w.text == a.aside.text {
		return
	}
	if a.aside.text != "" {
		a.below = append(a.below, a.aside)
	}
	a.aside = w
}

// turn returns the text that comes back, in whose place the present one is set
// aside, below all others: so each comes round.
func (a *asides) turn(present sheet) sheet {
	back := a.aside
	if present.text != "" {
		a.below = slices.Insert(a.below, 0, present)
	}
	a.take()
	return back
}

// take returns the text that comes back, and leaves the others.
func (a *asides) take() sheet {
	back := a.aside
	a.aside = sheet{}
	if n := len(a.below); n > 0 {
		a.aside, a.below = a.below[n-1], a.below[:n-1]
	}
	return back
}
