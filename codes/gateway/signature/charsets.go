package signature

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// recoded appends text, which is in UTF-8, to b in a character encoding of
// Recode; in UTF-8 if that is empty. A mark of the byte order comes first if
// the name ends so.
func recoded(b []byte, text, charset string) []byte {
	if charset == "" {
		return append(b, text...)
	}
	big := strings.HasPrefix(charset, "utf-16be")
	add := func(unit uint16) {
		if big {
			b = append(b, byte(unit>>8), byte(unit))
			return
		}
		b = append(b, byte(unit), byte(unit>>8))
	}
	if strings.HasSuffix(charset, "-bom") {
		add(0xfeff)
	}
	for len(text) > 0 {
		r, n := utf8.DecodeRuneInString(text)
		text = text[n:]
		if one, two := utf16.EncodeRune(r); two != utf8.RuneError {
			add(uint16(one))
			add(uint16(two))
			continue
		}
		add(uint16(r))
	}
	return b
}
