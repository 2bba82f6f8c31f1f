package gateway

import "strings"

// text is a part of the pasted text after quotes, escapes and line breaks were
// taken out of it; it knows where each of its bytes stood.
type text struct {
	s  string
	at []Place
	// gap is the place if there are no bytes.
	gap Place
}

func pasted(s string) text {
	at := make([]Place, len(s))
	for i := range at {
		at[i] = Place{i, i + 1}
	}
	return text{s: s, at: at}
}

// cut returns t[i:j].
func (t text) cut(i, j int) text {
	c := text{s: t.s[i:j], at: t.at[i:j], gap: t.gap}
	switch {
	case i > 0:
		c.gap = Place{t.at[i-1].End, t.at[i-1].End}
	case i < len(t.s):
		c.gap = Place{t.at[i].Start, t.at[i].Start}
	}
	return c
}

func (t text) from(i int) text { return t.cut(i, len(t.s)) }

func (t text) place() Place {
	if len(t.at) == 0 {
		return t.gap
	}
	start, end := t.at[0].Start, t.at[len(t.at)-1].End
	return Place{min(start, end), max(start, end)}
}

// trim takes white space off both ends.
func (t text) trim() text {
	i := len(t.s) - len(strings.TrimLeft(t.s, blanks))
	j := len(strings.TrimRight(t.s, blanks))
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
		if strings.HasSuffix(l.s, "\r") {
			all[i] = l.cut(0, len(l.s)-1)
		}
	}
	return all
}

// blanks are the white space that people paste, with the no-break space, the
// ideographic space, the zero-width space and the byte-order mark.
const blanks = " \t\r\n\v\f\u00a0\u3000\u200b\ufeff"

// textBuilder makes a text of bytes that stood apart.
type textBuilder struct {
	b  strings.Builder
	at []Place
	// gap is where the text starts.
	gap Place
}

func (b *textBuilder) add(s string, place Place) {
	b.b.WriteString(s)
	for range len(s) {
		b.at = append(b.at, place)
	}
}

func (b *textBuilder) addText(t text) {
	b.b.WriteString(t.s)
	b.at = append(b.at, t.at...)
}

func (b *textBuilder) text() text { return text{s: b.b.String(), at: b.at, gap: b.gap} }

// span returns the place of t[i:j] as one.
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

func isHex(s string) bool {
	for i := range len(s) {
		if hexValue(s[i]) < 0 {
			return false
		}
	}
	return s != ""
}

func equalFold(a, b string) bool { return strings.EqualFold(a, b) }
