package layout

import (
	"strings"

	"zimcodes/codes/gateway/request/pasted"
)

// escape starts a sequence for a terminal, as for colours.
const escape = '\x1b'

// sequenceEnd returns the length of the sequence that s starts with.
func sequenceEnd(s string) int {
	if len(s) < 2 || s[1] != '[' {
		return 1
	}
	n := 2
	for n < len(s) && (pasted.IsDigit(s[n]) || s[n] == ';') {
		n++
	}
	return min(n+1, len(s))
}

// breakTag returns the length of the tag of a line break that stands before one,
// 0 if none does.
func breakTag(s string) int {
	for _, tag := range []string{"<br>", "<br/>", "<br />"} {
		if strings.HasPrefix(s, tag+"\n") || strings.HasPrefix(s, tag+"\r\n") {
			return len(tag)
		}
	}
	return 0
}

// isUnseen reports whether a character takes no room: zero-width ones, marks of
// the direction of writing, the byte order mark, the soft hyphen.
func isUnseen(r rune) bool {
	return '\u200b' <= r && r <= '\u200f' || '\u202a' <= r && r <= '\u202e' || '\u2060' <= r && r <= '\u2069' || r == '\ufeff' || r == '\u00ad'
}
