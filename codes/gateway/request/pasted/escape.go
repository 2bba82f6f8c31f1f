package pasted

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// LetterEscape returns what a backslash and c stand for, "" if only for c.
func LetterEscape(c byte) string {
	const letters, values = "ntrbfvae", "\n\t\r\b\f\v\a\x1b"
	if i := strings.IndexByte(letters, c); i >= 0 {
		return values[i : i+1]
	}
	return ""
}

// HexEscape reads \xHH, \uHHHH, a pair of surrogates, \u{…} or \UHHHHHHHH, and
// returns its length.
func HexEscape(s string) (string, int) {
	digits := func(s string, n int) (rune, bool) {
		if len(s) < n || !IsHex(s[:n]) {
			return 0, false
		}
		var v rune
		for i := range n {
			v = v<<4 | rune(HexValue(s[i]))
		}
		return v, true
	}
	switch s[1] {
	case 'x':
		if v, ok := digits(s[2:], 2); ok {
			return string([]byte{byte(v)}), 4
		}
	case 'U':
		if v, ok := digits(s[2:], 8); ok {
			return string(v), 10
		}
	case 'u':
		if strings.HasPrefix(s, `\u{`) {
			if n := strings.IndexByte(s, '}'); n > 3 && n <= 9 {
				if v, ok := digits(s[3:], n-3); ok {
					return string(v), n + 1
				}
			}
			return "", 0
		}
		v, ok := digits(s[2:], 4)
		if !ok {
			return "", 0
		}
		if utf16.IsSurrogate(v) && strings.HasPrefix(s[6:], `\u`) {
			if low, ok := digits(s[8:], 4); ok {
				if pair := utf16.DecodeRune(v, low); pair != utf8.RuneError {
					return string(pair), 12
				}
			}
		}
		return string(v), 6
	}
	return "", 0
}
