package answer

import (
	"math"
	"strconv"
	"strings"
)

func isBlank(c byte) bool  { return c == ' ' || c == '\t' || c == '\n' || c == '\r' }
func isDigit(c byte) bool  { return '0' <= c && c <= '9' }
func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }
func isQuote(c byte) bool  { return c == '"' || c == '\'' }

func isWordByte(c byte) bool { return isLetter(c) || isDigit(c) || c == '_' }

func wordEnd(s string, i int) int {
	for i < len(s) && isWordByte(s[i]) {
		i++
	}
	return i
}

// skipInline skips the blanks of a line.
func skipInline(s string, i int) int {
	const unbroken = "\u00a0"
	for {
		switch {
		case i < len(s) && (s[i] == ' ' || s[i] == '\t'):
			i++
		case strings.HasPrefix(s[i:], unbroken):
			i += len(unbroken)
		default:
			return i
		}
	}
}

func skipBlanks(s string, i int) int {
	for i < len(s) && isBlank(s[i]) {
		i++
	}
	return i
}

// skipColor skips what colours a terminal at i, if something does.
func skipColor(s string, i int) int {
	const longest = 10
	if i < len(s) && s[i] == '\x1b' {
		return i + 1 + max(0, strings.IndexByte(s[i:min(len(s), i+longest)], 'm'))
	}
	return i
}

// lineEnd returns where the line ends in which i stands.
func lineEnd(s string, i int) int {
	if n := strings.IndexByte(s[i:], '\n'); n >= 0 {
		return i + n
	}
	return len(s)
}

// line returns what follows i on its line.
func line(s string, i int) string { return strings.TrimRight(s[i:lineEnd(s, i)], "\r") }

// number reads a whole number, 6.607e+08 among them, and returns where it ends:
// at i if there is none.
func number(s string, i int) (n int64, end int) {
	const longest = 24
	end = i
	for end < len(s) && end < i+longest && (isDigit(s[end]) || strings.IndexByte("+-.eE", s[end]) >= 0) {
		end++
	}
	if end == i || !isDigit(s[i]) && s[i] != '-' {
		return 0, i
	}
	f, err := strconv.ParseFloat(s[i:end], 64)
	if err != nil || f != math.Trunc(f) || math.Abs(f) > 1e15 {
		return 0, i
	}
	if end < len(s) && (s[end] == 'L' || s[end] == 'n' || s[end] == 'l') {
		end++
	}
	if end < len(s) && !strings.HasPrefix(s[end:], comma) && strings.IndexByte(" \t\r\n,;}])>\\\"'\x1b", s[end]) < 0 {
		return 0, i
	}
	return int64(f), end
}
