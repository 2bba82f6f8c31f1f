package search

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// unescape returns s with the escapes of URLs undone (Code%3D7), where each
// run of them gives text; others stay.
func unescape(s string) string {
	if strings.IndexByte(s, '%') < 0 {
		return s
	}
	text, n := []byte(s), 0
	for i := 0; i < len(s); {
		from, first := i, n
		for ; i+2 < len(s) && s[i] == '%'; i += 3 {
			c, err := strconv.ParseUint(s[i+1:i+3], 16, 8)
			if err != nil {
				break
			}
			text[n] = byte(c)
			n++
		}
		if i == from {
			i++
		} else if utf8.Valid(text[first:n]) {
			continue
		}
		n = first + copy(text[first:], s[from:i])
	}
	return string(text[:n])
}
