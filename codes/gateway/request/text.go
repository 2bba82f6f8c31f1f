package request

import "strings"

// text is a part of the pasted text, maybe after quotes, escapes and line
// breaks were taken out of it. It knows where each of its bytes stood. It is
// small, because it is passed by value all over, which shows in the size of the
// browser program.
type text struct {
	s string
	// places is nil in the pasted text as it is.
	places *places
	// offset is where s starts in places, or in the pasted text.
	offset int
}

// places are where the bytes of a text stood, and where the text stood if it
// has none; both of the pasted text itself are in its offset.
type places struct {
	at     []Place
	gap    Place
	pasted bool
	pace   *pace
}

// pace lets whoever reads a long text do something else now and then.
type pace struct {
	pause func() bool
	left  int
}

// stride is how much is read between two pauses: a millisecond or a few.
const stride = 2048

// stopped is what step panics with when a pause says that the reading is not
// wanted any more.
type stopped struct{}

// step says that n bytes were read.
func (t text) step(n int) {
	if t.places == nil || t.places.pace == nil {
		return
	}
	p := t.places.pace
	if p.left -= n; p.left < 0 {
		p.left = stride
		if !p.pause() {
			panic(stopped{})
		}
	}
}

func pasted(s string) text { return text{s: s} }

// pausing calls read with a text, of which step calls pause every few kilobytes.
// If that returns false, the reading is given up, and false is returned.
func pausing(s string, pause func() bool, read func(text)) (done bool) {
	defer func() {
		if p := recover(); p != nil {
			if _, is := p.(stopped); !is {
				panic(p)
			}
			done = false
		}
	}()
	read(text{s, &places{pasted: true, pace: &pace{pause, stride}}, 0})
	return true
}

// paced returns a text that was made of another, and keeps its pace.
func (t text) paced(like text) text {
	if like.places != nil {
		t.places.pace = like.places.pace
	}
	return t
}

// raw reports whether the text is a part of the pasted one as it is.
func (t text) raw() bool { return t.places == nil || t.places.pasted }

// placed returns a text all of which stands for what is at a place.
func placed(s string, place Place) text {
	var b textBuilder
	b.add(s, place)
	return b.text()
}

// unplaced returns a text that does not stand in the pasted one.
func unplaced(s string) text { return text{s, &places{at: make([]Place, len(s))}, 0} }

// at returns where byte i stood.
func (t text) at(i int) Place {
	if t.raw() {
		return Place{t.offset + i, t.offset + i + 1}
	}
	return t.places.at[t.offset+i]
}

// offsetIn returns where a part of whole starts in it, less than 0 if it is none.
func (t text) offsetIn(whole text) int {
	if t.places != whole.places {
		return -1
	}
	return t.offset - whole.offset
}

// cut returns t[i:j].
func (t text) cut(i, j int) text { return text{t.s[i:j], t.places, t.offset + i} }

// from returns t[i:].
func (t text) from(i int) text { return t.cut(i, len(t.s)) }

// place returns where the text stood; the place of an empty one has no length.
func (t text) place() Place {
	switch n := len(t.s); {
	case n > 0:
		start, end := t.at(0).Start, t.at(n-1).End
		return Place{min(start, end), max(start, end)}
	case t.raw():
		return Place{t.offset, t.offset}
	case t.offset > 0:
		end := t.at(-1).End
		return Place{end, end}
	case len(t.places.at) > 0:
		start := t.at(0).Start
		return Place{start, start}
	}
	return t.places.gap
}

// gap returns the place of no length before the text.
func (t text) gap() Place { return t.cut(0, 0).place() }

// trim takes white space off both ends.
func (t text) trim() text {
	i := len(t.s) - len(strings.TrimLeft(t.s, Blanks))
	j := len(strings.TrimRight(t.s, Blanks))
	return t.cut(i, max(i, j))
}

// split parts t at each byte sep.
func (t text) split(sep byte) []text {
	var all []text
	start := 0
	for i := 0; i <= len(t.s); i++ {
		if i == len(t.s) || t.s[i] == sep {
			all = append(all, t.cut(start, i))
			start = i + 1
		}
	}
	return all
}

// lines parts t at its line breaks, which are left out.
func (t text) lines() []text {
	all := t.split('\n')
	for i, l := range all {
		t.step(len(l.s) + 1)
		if strings.HasSuffix(l.s, "\r") {
			all[i] = l.cut(0, len(l.s)-1)
		}
	}
	return all
}

// span returns the place of t[i:j].
func (t text) span(i, j int) Place { return t.cut(i, j).place() }

// unquote takes quotation marks off s, the end of t.
func unquote(s string, t text) text {
	t = t.from(len(t.s) - len(s)).trim()
	for _, quote := range []string{`"`, "'", "`", "“”", "‘’"} {
		open, end := quote, quote
		if len(quote) > 1 {
			open, end = quote[:3], quote[3:]
		}
		if len(t.s) >= len(open)+len(end) && strings.HasPrefix(t.s, open) && strings.HasSuffix(t.s, end) {
			return t.cut(len(open), len(t.s)-len(end))
		}
	}
	return t
}
