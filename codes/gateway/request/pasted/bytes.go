package pasted

import (
	"strings"
	"unicode/utf8"
)

// Blanks are the white space that people paste, with the no-break space, the
// ideographic space, the zero-width space and the byte-order mark.
const Blanks = " \t\r\n\v\f\u00a0\u3000\u200b\ufeff"

// IsBlank reports whether a byte is white space.
func IsBlank(c byte) bool {
	return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\v' || c == '\f'
}

// IsDigit reports whether a byte is 0 to 9.
func IsDigit(c byte) bool { return '0' <= c && c <= '9' }

// IsLetter reports whether a byte is a letter of ASCII.
func IsLetter(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}

// IsUpper reports whether a byte is a capital of ASCII.
func IsUpper(c byte) bool { return 'A' <= c && c <= 'Z' }

// IsWordByte reports whether a byte can stand in a name: a letter, a digit or _.
func IsWordByte(c byte) bool { return IsLetter(c) || IsDigit(c) || c == '_' }

// IsWordRune is IsWordByte for a character.
func IsWordRune(r rune) bool { return r < utf8.RuneSelf && IsWordByte(byte(r)) }

// HexValue returns what a hexadecimal digit stands for, -1 if it is none.
func HexValue(c byte) int {
	switch {
	case IsDigit(c):
		return int(c - '0')
	case 'a' <= c && c <= 'f':
		return int(c-'a') + 10
	case 'A' <= c && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}

// IsHex reports whether a text has hexadecimal digits only, and at least one.
func IsHex(s string) bool {
	for i := range len(s) {
		if HexValue(s[i]) < 0 {
			return false
		}
	}
	return s != ""
}

// IsNumber reports whether a text has digits only, and at least one.
func IsNumber(s string) bool {
	for i := range len(s) {
		if !IsDigit(s[i]) {
			return false
		}
	}
	return s != ""
}

// IsQuote reports whether a byte is ", ' or `.
func IsQuote(c byte) bool { return c == '"' || c == '\'' || c == '`' }

// IsStraightQuote reports whether a byte is " or '.
func IsStraightQuote(c byte) bool { return c == '"' || c == '\'' }

// SkipInline returns where the blanks at i end, on the same line.
func SkipInline(s string, i int) int {
	for i < len(s) && (s[i] == ' ' || s[i] == '\t') {
		i++
	}
	return i
}

// SkipBlanks returns where the white space at i ends.
func SkipBlanks(s string, i int) int {
	for i < len(s) && IsBlank(s[i]) {
		i++
	}
	return i
}

// SchemeEnd returns where the scheme of a URL ends, or -1.
func SchemeEnd(s string) int {
	i := strings.Index(s, "://")
	if i <= 0 || !IsLetter(s[0]) {
		return -1
	}
	for j := range i {
		if c := s[j]; !IsLetter(c) && !IsDigit(c) && c != '+' && c != '-' && c != '.' {
			return -1
		}
	}
	return i
}

// Line returns what stands before the first line break.
func Line(s string) string {
	l, _, _ := strings.Cut(s, "\n")
	return l
}

// LineEnd returns where the line of i ends, at its line break.
func LineEnd(s string, i int) int { return i + len(Line(s[i:])) }

// WordEnd returns where the word at i ends.
func WordEnd(s string, i int) int {
	for i < len(s) && IsWordByte(s[i]) {
		i++
	}
	return i
}

// NameLength returns the length of the name that a text starts with: letters,
// digits and _, the first no digit.
func NameLength(s string) int {
	n := 0
	for n < len(s) && IsWordByte(s[n]) && (n > 0 || !IsDigit(s[n])) {
		n++
	}
	return n
}
