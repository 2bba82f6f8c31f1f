package request

import "strings"

// Blanks are the white space that people paste, with the no-break space, the
// ideographic space, the zero-width space and the byte-order mark.
const Blanks = " \t\r\n\v\f\u00a0\u3000\u200b\ufeff"

func isBlank(c byte) bool {
	return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\v' || c == '\f'
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func isLetter(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}

func isWordByte(c byte) bool { return isLetter(c) || isDigit(c) || c == '_' }

func hexValue(c byte) int {
	switch {
	case isDigit(c):
		return int(c - '0')
	case 'a' <= c && c <= 'f':
		return int(c-'a') + 10
	case 'A' <= c && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}

func IsHex(s string) bool {
	for i := range len(s) {
		if hexValue(s[i]) < 0 {
			return false
		}
	}
	return s != ""
}

func isNumber(s string) bool {
	for i := range len(s) {
		if !isDigit(s[i]) {
			return false
		}
	}
	return s != ""
}

func isQuote(c byte) bool { return c == '"' || c == '\'' || c == '`' }

func isQuoteByte(c byte) bool { return c == '"' || c == '\'' }

// skipInline skips the blanks of a line.
func skipInline(s string, i int) int {
	for i < len(s) && (s[i] == ' ' || s[i] == '\t') {
		i++
	}
	return i
}

func skipBlanks(s string, i int) int {
	for i < len(s) && isBlank(s[i]) {
		i++
	}
	return i
}

func equalFold(a, b string) bool { return strings.EqualFold(a, b) }

// schemeEnd returns where the scheme of a URL ends, or -1.
func schemeEnd(s string) int {
	i := strings.Index(s, "://")
	if i <= 0 || !isLetter(s[0]) {
		return -1
	}
	for j := range i {
		if c := s[j]; !isLetter(c) && !isDigit(c) && c != '+' && c != '-' && c != '.' {
			return -1
		}
	}
	return i
}

func line(s string) string {
	l, _, _ := strings.Cut(s, "\n")
	return l
}

// lineEnd returns where the line of i ends, at its line break.
func lineEnd(s string, i int) int { return i + len(line(s[i:])) }

// wordEnd returns where the word at i ends.
func wordEnd(s string, i int) int {
	for i < len(s) && isWordByte(s[i]) {
		i++
	}
	return i
}
