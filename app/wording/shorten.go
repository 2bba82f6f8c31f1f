package wording

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A value longer than shortMax characters is shown as its first shortHead and
// its last shortTail.
const (
	shortMax  = 72
	shortHead = 44
	shortTail = 20
)

// Shorten makes a foreign value fit to be shown: a long one is cut in the
// middle, and what could not be seen is made visible, as are spaces at its ends
// and side by side.
func Shorten(s string) string {
	if len(s) <= shortMax || utf8.RuneCountInString(s) <= shortMax {
		return Visible(s)
	}
	head := 0
	for range shortHead {
		_, n := utf8.DecodeRuneInString(s[head:])
		head += n
	}
	tail := len(s)
	for range shortTail {
		_, n := utf8.DecodeLastRuneInString(s[:tail])
		tail -= n
	}
	return Visible(s[:head] + "…" + s[tail:])
}

// Start returns the start of a text that is at most so many bytes long, cut between
// characters. The text may be no UTF-8.
func Start(s string, longest int) string {
	if len(s) <= longest {
		return s
	}
	end := longest
	for end > max(0, longest-utf8.UTFMax) && !utf8.RuneStart(s[end]) {
		end--
	}
	return s[:end]
}

// Visible writes control characters as their pictures, and others that cannot
// be seen, or are no UTF-8, as escapes.
func Visible(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == utf8.RuneError && n == 1:
			fmt.Fprintf(&b, `\x%02x`, s[i])
		case r == ' ' && (i == 0 || i+1 == len(s) || s[i-1] == ' ' || s[i+1] == ' '):
			b.WriteRune('␣')
		case r < ' ':
			b.WriteRune('␀' + r)
		case r == 0x7f:
			b.WriteRune('␡')
		case unicode.IsPrint(r):
			b.WriteRune(r)
		case r > 0xffff:
			fmt.Fprintf(&b, `\U%08x`, r)
		default:
			fmt.Fprintf(&b, `\u%04x`, r)
		}
		i += n
	}
	return b.String()
}
