// Package sheet holds what lies on the debugger's desk, a text with its clock, and
// what was set aside for another.
package sheet

import (
	"slices"

	"zimcodes/app/clock"
)

// Sheet is a text and the time at which it is judged.
type Sheet struct {
	Text  string
	Clock clock.Clock
}

// Asides are texts that gave way to another: the one that comes back next, and
// those below it, the last of which comes back after it. None is dropped for
// another.
type Asides struct {
	Next  Sheet
	below []Sheet
}

// Set sets a text aside, above the others.
func (a *Asides) Set(w Sheet) {
	if w.Text == "" || w.Text == a.Next.Text {
		return
	}
	if a.Next.Text != "" {
		a.below = append(a.below, a.Next)
	}
	a.Next = w
}

// Turn returns the text that comes back, in whose place the present one is set
// aside, below all others: so each comes round.
func (a *Asides) Turn(present Sheet) Sheet {
	back := a.Next
	if present.Text != "" {
		a.below = slices.Insert(a.below, 0, present)
	}
	a.Take()
	return back
}

// Take returns the text that comes back, and leaves the others.
func (a *Asides) Take() Sheet {
	back := a.Next
	a.Next = Sheet{}
	if n := len(a.below); n > 0 {
		a.Next, a.below = a.below[n-1], a.below[:n-1]
	}
	return back
}

// IsEdit reports whether a text was made of another by changing a part of it,
// less than what both begin and end with.
func IsEdit(before, after string) bool {
	n := 0
	for n < len(before) && n < len(after) && before[n] == after[n] {
		n++
	}
	before, after = before[n:], after[n:]
	m := 0
	for m < len(before) && m < len(after) && before[len(before)-1-m] == after[len(after)-1-m] {
		m++
	}
	return n+m > max(len(before), len(after))-m
}
