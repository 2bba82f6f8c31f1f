package search

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// unescape returns s with the escapes of URLs undone (Code%3D7), where each
// run of them gives text; others stay.
func unescape(s string) string {
	at := strings.IndexByte(s, '%')
	if at < 0 {
		return s
	}
	text := append(make([]byte, 0, len(s)), s[:at]...)
	for s = s[at:]; s != ""; {
		from, n := len(text), 0
		for ; n+3 <= len(s) && s[n] == '%'; n += 3 {
			c, err := strconv.ParseUint(s[n+1:n+3], 16, 8)
			if err != nil {
				break
			}
			text = append(text, byte(c))
		}
		if !utf8.Valid(text[from:]) {
			text = append(text[:from], s[:n]...)
		}
		s = s[n:]
		next := len(s)
		if i := strings.IndexByte(s[min(1, len(s)):], '%'); i >= 0 {
			next = i + 1
		}
		text = append(text, s[:next]...)
		s = s[next:]
	}
	return string(text)
}
