package answer

import (
	"strings"
	"unicode/utf8"
)

// What pages, addresses, programs and chats make of the quotation marks of an
// answer. It is undone where no plain one is left, and such a mark stands before
// the Code: so the whole text is dressed, or the whole content of a string.

// dresses are the marks, each with what is undone with it.
var dresses = []struct {
	mark string
	undo func(s string, i int) (plain string, n int)
}{
	{"&quot;", entity}, {"&#34;", entity}, {"&#x22;", entity}, {"&amp;quot;", entity},
	{"%22", percent}, {"%2522", percent},
	{`\u0022`, escaped}, {`\x22`, escaped},
	{"“", doubleMark}, {"”", doubleMark}, {"＂", doubleMark}, {"‘", singleMark}, {"’", singleMark},
}

// undress undoes what was done to the scope's text.
func (sc *scope) undress() {
	const (
		mostDresses = 2       // one over the other
		longest     = 1 << 18 // a longer one is as programs wrote it
	)
	for range mostDresses {
		if len(sc.s) > longest || strings.IndexByte(sc.s, '"') >= 0 || !sc.undressOne() {
			return
		}
	}
}

func (sc *scope) undressOne() bool {
	for _, d := range dresses {
		if !strings.Contains(sc.s, d.mark+"Code") && !strings.Contains(sc.s, d.mark+"code") {
			continue
		}
		b := make([]byte, 0, len(sc.s))
		from := make([]int32, 0, len(sc.s))
		for i := 0; i < len(sc.s); {
			plain, n := sc.s[i:i+1], 1
			if c := sc.s[i]; c >= 0x80 || strings.IndexByte(`&%+\`, c) >= 0 {
				plain, n = d.undo(sc.s, i)
			}
			b = append(b, plain...)
			for range plain {
				from = append(from, int32(sc.at(i)))
			}
			i += n
		}
		sc.s, sc.places = string(b), from
		return true
	}
	return false
}

func entity(s string, i int) (string, int) {
	for _, e := range []struct{ name, plain string }{
		{"&quot;", `"`}, {"&#34;", `"`}, {"&#x22;", `"`}, {"&amp;", "&"}, {"&#39;", "'"}, {"&#x27;", "'"}, {"&apos;", "'"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&nbsp;", " "},
	} {
		if strings.HasPrefix(s[i:], e.name) {
			return e.plain, len(e.name)
		}
	}
	return s[i : i+1], 1
}

func percent(s string, i int) (string, int) {
	if s[i] == '+' {
		return " ", 1
	}
	if r, ok := hex(s[i:], 1, 2); ok && s[i] == '%' {
		return string([]byte{byte(r)}), 3
	}
	return s[i : i+1], 1
}

func escaped(s string, i int) (string, int) {
	if s[i] != '\\' || i+1 == len(s) {
		return s[i : i+1], 1
	}
	plain, n := escape(s[i:], nil)
	return string(plain), n
}

func doubleMark(s string, i int) (string, int) { return plainMark(s, i, "“”„‟＂", `"`) }
func singleMark(s string, i int) (string, int) { return plainMark(s, i, "‘’‚‛＇", "'") }

// plainMark returns the plain mark for a typographic one, and the plain sign for a
// full-width one beside a mark or a bracket; others are of a message.
func plainMark(s string, i int, marks, plain string) (string, int) {
	const size = len("“")
	is := func(of string, at int) bool {
		return at >= 0 && at+size <= len(s) && strings.Contains(of, s[at:at+size])
	}
	switch {
	case is(marks, i):
		return plain, size
	case is("｛｝［］", i), is("：，", i) && (is(marks+"｛［｝］", i-size) || is(marks+"｛［", i+size)):
		r, _ := utf8.DecodeRuneInString(s[i:])
		return string(r - '！' + '!'), size
	}
	return s[i : i+1], 1
}
