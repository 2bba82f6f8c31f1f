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

// paced returns a text that was made of another, and keeps its pace.
func (t text) paced(like text) text {
	if like.places != nil {
		t.places.pace = like.places.pace
	}
	return t
}

// raw reports whether the text is a part of the pasted one as it is.
func (t text) raw() bool { return t.places == nil || t.places.pasted }

// unplaced returns a text that does not stand in the pasted one.
func unplaced(s string) text { return text{s, &places{at: make([]Place, len(s))}, 0} }

// at returns where byte i stood.
func (t text) at(i int) Place {
	if t.raw() {
		return Place{t.offset + i, t.offset + i + 1}
	}
	return t.places.at[t.offset+i]
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

// Blanks are the white space that people paste, with the no-break space, the
// ideographic space, the zero-width space and the byte-order mark.
const Blanks = " \t\r\n\v\f\u00a0\u3000\u200b\ufeff"

// textBuilder makes a text of bytes that stood apart.
type textBuilder struct {
	b  []byte
	at []Place
	// gap is where the text starts.
	gap Place
}

func (b *textBuilder) add(s string, place Place) {
	b.b = append(b.b, s...)
	for range len(s) {
		b.at = append(b.at, place)
	}
}

func (b *textBuilder) addText(t text) {
	b.b = append(b.b, t.s...)
	for i := range len(t.s) {
		b.at = append(b.at, t.at(i))
	}
}

func (b *textBuilder) text() text { return text{string(b.b), &places{at: b.at, gap: b.gap}, 0} }

// span returns the place of t[i:j].
func (t text) span(i, j int) Place { return t.cut(i, j).place() }

func isBlank(c byte) bool {
	return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\v' || c == '\f'
}
func isDigit(c byte) bool { return '0' <= c && c <= '9' }
func isLetter(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}
func isWordByte(c byte) bool { return isLetter(c) || isDigit(c) || c == '_' }

func hexValue(c byte) int {
	switch {
	case isDigit(c):
		return int(c - '0')
	case 'a' <= c && c <= 'f':
		return int(c-'a') + 10
	case 'A' <= c && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}

func IsHex(s string) bool {
	for i := range len(s) {
		if hexValue(s[i]) < 0 {
			return false
		}
	}
	return s != ""
}

func equalFold(a, b string) bool { return strings.EqualFold(a, b) }
