package leaktest

import (
	"html"
	"strconv"
	"strings"
	"unicode"
)

// Holds reports whether a credential, or half of it, can be read in a text, in
// any case and through any decoration.
func Holds(text, credential string) bool {
	halves := []string{alphanumeric(credential)}
	const long = 20
	if whole := halves[0]; len(whole) >= long {
		halves = []string{whole[:len(whole)/2], whole[len(whole)/2:]}
	}
	const layers = 6
	for range layers {
		bare := alphanumeric(text)
		for _, half := range halves {
			if strings.Contains(bare, half) {
				return true
			}
		}
		under := peeled(text)
		if under == text {
			break
		}
		text = under
	}
	return false
}

// alphanumeric is a text without all but letters and digits, in small letters.
func alphanumeric(s string) string {
	return strings.Map(func(r rune) rune {
		if '！' <= r && r <= '～' {
			r -= '！' - '!'
		}
		if r < 0x80 && (unicode.IsLetter(r) || unicode.IsDigit(r)) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

// peeled takes one layer of percent-encoding, entities and escapes off.
func peeled(s string) string {
	s = html.UnescapeString(s)
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] == '%' && i+2 < len(s) {
			if n, err := strconv.ParseUint(s[i+1:i+3], 16, 8); err == nil {
				b.WriteByte(byte(n))
				i += 2
				continue
			}
		}
		if s[i] == '\\' && i+1 < len(s) {
			if s[i+1] == 'u' && i+5 < len(s) {
				if n, err := strconv.ParseUint(s[i+2:i+6], 16, 16); err == nil {
					b.WriteRune(rune(n))
					i += 5
					continue
				}
			}
			if s[i+1] == 'n' || s[i+1] == 't' || s[i+1] == 'r' {
				b.WriteByte(' ')
				i++
				continue
			}
			continue
		}
		b.WriteByte(s[i])
	}
	return b.String()
}
