// Package pasted has texts that know where they stood in what was pasted: after
// quotes, escapes and line breaks were taken out, each byte still has its place.
package pasted

import "strings"

// Text is a part of the pasted text, maybe after quotes, escapes and line
// breaks were taken out of it. It knows where each of its bytes stood. It is
// small, because it is passed by value all over, which shows in the size of the
// browser program.
type Text struct {
	// S is the text itself.
	S string
	// places is nil in the pasted text as it is.
	places *places
	// offset is where S starts in places, or in the pasted text.
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

// stopped is what Step panics with when a pause says that the reading is not
// wanted any more.
type stopped struct{}

// Step says that n bytes were read. What Pausing called may pause then.
func (t Text) Step(n int) {
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

// New returns a pasted text.
func New(s string) Text { return Text{S: s} }

// Pausing calls read with a text, whose Step calls pause every few kilobytes.
// If that returns false, the reading is given up, and false is returned.
func Pausing(s string, pause func() bool, read func(Text)) (done bool) {
	defer func() {
		if p := recover(); p != nil {
			if _, is := p.(stopped); !is {
				panic(p)
			}
			done = false
		}
	}()
	read(Text{s, &places{pasted: true, pace: &pace{pause, stride}}, 0})
	return true
}

// Paced returns a text that was made of another, and keeps its pace.
func (t Text) Paced(like Text) Text {
	if like.places != nil {
		t.places.pace = like.places.pace
	}
	return t
}

// raw reports whether the text is a part of the pasted one as it is.
func (t Text) raw() bool { return t.places == nil || t.places.pasted }

// Placed returns a text all of which stands for what is at a place.
func Placed(s string, place Place) Text {
	var b Builder
	b.Add(s, place)
	return b.Text()
}

// Unplaced returns a text that does not stand in the pasted one.
func Unplaced(s string) Text { return Text{s, &places{at: make([]Place, len(s))}, 0} }

// At returns where byte i stood.
func (t Text) At(i int) Place {
	if t.raw() {
		return Place{t.offset + i, t.offset + i + 1}
	}
	return t.places.at[t.offset+i]
}

// OffsetIn returns where a part of whole starts in it, less than 0 if it is none.
func (t Text) OffsetIn(whole Text) int {
	if t.places != whole.places {
		return -1
	}
	return t.offset - whole.offset
}

// Cut returns t[i:j].
func (t Text) Cut(i, j int) Text { return Text{t.S[i:j], t.places, t.offset + i} }

// From returns t[i:].
func (t Text) From(i int) Text { return t.Cut(i, len(t.S)) }

// Place returns where the text stood; the place of an empty one has no length.
func (t Text) Place() Place {
	switch n := len(t.S); {
	case n > 0:
		start, end := t.At(0).Start, t.At(n-1).End
		return Place{min(start, end), max(start, end)}
	case t.raw():
		return Place{t.offset, t.offset}
	case t.offset > 0:
		end := t.At(-1).End
		return Place{end, end}
	case len(t.places.at) > 0:
		start := t.At(0).Start
		return Place{start, start}
	}
	return t.places.gap
}

// Gap returns the place of no length before the text.
func (t Text) Gap() Place { return t.Cut(0, 0).Place() }

// Trim takes white space off both ends.
func (t Text) Trim() Text {
	i := len(t.S) - len(strings.TrimLeft(t.S, Blanks))
	j := len(strings.TrimRight(t.S, Blanks))
	return t.Cut(i, max(i, j))
}

// Split parts t at each byte sep.
func (t Text) Split(sep byte) []Text {
	var all []Text
	start := 0
	for i := 0; i <= len(t.S); i++ {
		if i == len(t.S) || t.S[i] == sep {
			all = append(all, t.Cut(start, i))
			start = i + 1
		}
	}
	return all
}

// Lines parts t at its line breaks, which are left out.
func (t Text) Lines() []Text {
	all := t.Split('\n')
	for i, l := range all {
		t.Step(len(l.S) + 1)
		if strings.HasSuffix(l.S, "\r") {
			all[i] = l.Cut(0, len(l.S)-1)
		}
	}
	return all
}

// Span returns the place of t[i:j].
func (t Text) Span(i, j int) Place { return t.Cut(i, j).Place() }

// Unquote takes quotation marks off s, the end of t.
func Unquote(s string, t Text) Text {
	t = t.From(len(t.S) - len(s)).Trim()
	for _, quote := range []string{`"`, "'", "`", "“”", "‘’"} {
		open, end := quote, quote
		if len(quote) > 1 {
			open, end = quote[:3], quote[3:]
		}
		if len(t.S) >= len(open)+len(end) && strings.HasPrefix(t.S, open) && strings.HasSuffix(t.S, end) {
			return t.Cut(len(open), len(t.S)-len(end))
		}
	}
	return t
}
