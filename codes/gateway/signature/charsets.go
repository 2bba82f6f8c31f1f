package signature

import (
	"strings"
	"unicode/utf16"
)

// recoded appends text, which is in UTF-8, to b in a character encoding of
// Recode; in UTF-8 if that is empty. A mark of the byte order comes first if
// the name ends so.
func recoded(b []byte, text, charset string) []byte {
	if charset == "" {
		return append(b, text...)
	}
	if strings.HasSuffix(charset, "-bom") {
		text = "\ufeff" + text
	}
	first := 0
	if strings.HasPrefix(charset, "utf-16be") {
		first = 8
	}
	for _, unit := range utf16.Encode([]rune(text)) {
		b = append(b, byte(unit>>first), byte(unit>>(8-first)))
	}
	return b
}
