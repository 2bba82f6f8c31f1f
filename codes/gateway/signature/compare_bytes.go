package signature

import (
	"encoding/hex"
	"strconv"
	"strings"
	"unicode"
)

// textOf returns the text that was printed, or the one whose bytes were, if more
// of the values stand in that.
func textOf(printed string, values [4]string) (text string, bytes bool) {
	text = printed
	for _, read := range []func(string) (string, bool){fromHex, fromNumbers} {
		if decoded, ok := read(printed); ok && count(decoded, values) > count(text, values) {
			text, bytes = decoded, true
		}
	}
	return text, bytes
}

// count returns how many of the values stand in a text.
func count(text string, values [4]string) (n int) {
	for _, v := range values {
		if v != "" && strings.Contains(text, v) {
			n++
		}
	}
	return n
}

// fromHex reads hexadecimal digits, with or without marks between the bytes:
// 31 32, 31:32, 0x31,0x32, \x31\x32.
func fromHex(printed string) (string, bool) {
	digits := strings.NewReplacer("0x", "", "0X", "", `\x`, "", " ", "", ",", "", ":", "", "-", "", "\n", "", "\r", "", "[", "", "]", "", "<", "", ">", "").Replace(printed)
	b, err := hex.DecodeString(digits)
	return string(b), err == nil && len(b) > 0
}

// fromNumbers reads a list of numbers, as Go prints bytes: [49 50], or with
// commas, as others do.
func fromNumbers(printed string) (string, bool) {
	fields := strings.FieldsFunc(printed, func(r rune) bool { return r == ',' || r == '[' || r == ']' || unicode.IsSpace(r) })
	var b []byte
	for _, field := range fields {
		n, err := strconv.ParseInt(field, 10, 16)
		if err != nil || n < -128 || n > 255 {
			return "", false
		}
		b = append(b, byte(n))
	}
	return string(b), len(b) > 0
}

// isInvisible reports whether nobody sees a character.
func isInvisible(r rune) bool { return unicode.IsSpace(r) || !unicode.IsPrint(r) }
