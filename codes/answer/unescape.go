package answer

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// unescape takes the escapes out of a text, and returns where each byte stood.
func unescape(s string) (string, []int32) {
	b := make([]byte, 0, len(s))
	from := make([]int32, 0, len(s))
	for i := 0; i < len(s); {
		size := 1
		var decoded [utf8.UTFMax]byte
		out := append(decoded[:0], s[i])
		if s[i] == '\\' && i+1 < len(s) {
			out, size = escape(s[i:], decoded[:0])
		}
		b = append(b, out...)
		for range out {
			from = append(from, int32(i))
		}
		i += size
	}
	return string(b), from
}

// escape appends what the escape stands for that s starts with, and returns its
// length.
func escape(s string, to []byte) ([]byte, int) {
	const letters, values = "ntrbfv0ae", "\n\t\r\b\f\v\x00\a\x1b"
	c := s[1]
	if k := strings.IndexByte(letters, c); k >= 0 {
		return append(to, values[k]), 2
	}
	if c == 'x' {
		if r, ok := hex(s, 2, 2); ok {
			return append(to, byte(r)), 4
		}
	}
	if c == 'u' {
		if r, ok := hex(s, 2, 4); ok {
			if low, ok := hex(s, 8, 4); ok && s[6:8] == `\u` && utf16.IsSurrogate(r) {
				return utf8.AppendRune(to, utf16.DecodeRune(r, low)), 12
			}
			return utf8.AppendRune(to, r), 6
		}
	}
	return append(to, c), 2
}

// hex reads n hexadecimal digits at i.
func hex(s string, i, n int) (v rune, ok bool) {
	if len(s) < i+n {
		return 0, false
	}
	for _, c := range []byte(s[i : i+n]) {
		d := strings.IndexByte("0123456789abcdef", c|0x20)
		if d < 0 || c < '0' {
			return 0, false
		}
		v = v<<4 | rune(d)
	}
	return v, true
}
