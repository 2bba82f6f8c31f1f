package search

import (
	"math"
	"strconv"
	"strings"
)

// number is a whole number in a folded text, in a form in which people and
// programs write codes.
type number struct {
	start, end int
	// digits are its value in decimal.
	digits string
}

// numberAt returns the number whose first digit is folded[i], and where to
// look on. It is none, without digits, if it is part of a word, a fraction,
// negative, or larger than any code.
//
//	660600001       decimal
//	660,600,001     in groups of three, after a comma, point, space, - _ or '
//	0x275fb8c1      hexadecimal
//	6.60600001e+08  as a program prints a floating-point number
//	660600001.0     another
func numberAt(folded string, i int) (n number, next int) {
	end := digitsFrom(folded, i)
	n = number{i, end, folded[i:end]}
	next = end
	switch {
	case folded[i:end] == "0" && strings.HasPrefix(folded[end:], "x"):
		n.end = end + 1
		for n.end < len(folded) && isHex(folded[n.end]) {
			n.end++
		}
		n.digits = wholeOf(strconv.ParseUint(folded[end+1:n.end], 16, 63))
	case strings.HasPrefix(folded[end:], ".") || strings.HasPrefix(folded[end:], "e"):
		if e, digits := floatAt(folded, i, end); digits != "" {
			n.end, n.digits = e, digits
		}
	}
	if n.digits == "" || !isNumber(folded, i, n.end) {
		return number{}, next
	}
	if e, digits := groupsAt(folded, i, end); e > n.end {
		n.end, n.digits = e, digits
	}
	return n, max(next, n.end)
}

func digitsFrom(s string, i int) int {
	for i < len(s) && isDigit(s[i]) {
		i++
	}
	return i
}

func isHex(c byte) bool { return isDigit(c) || 'a' <= c && c <= 'f' }

func wholeOf(n uint64, err error) string {
	if err != nil {
		return ""
	}
	return strconv.FormatUint(n, 10)
}

// floatAt reads what follows the digits s[i:j] as the rest of a
// floating-point number, and returns its value if it is whole.
func floatAt(s string, i, j int) (end int, digits string) {
	end = j
	if strings.HasPrefix(s[end:], ".") {
		end = digitsFrom(s, end+1)
		if end == j+1 {
			return j, ""
		}
	}
	if e := end + 1; strings.HasPrefix(s[end:], "e") {
		if strings.HasPrefix(s[e:], "+") {
			e++
		}
		if to := digitsFrom(s, e); to > e {
			end = to
		}
	}
	f, err := strconv.ParseFloat(s[i:end], 64)
	if err != nil || f != math.Trunc(f) || f > 1e15 {
		return j, ""
	}
	return end, strconv.FormatFloat(f, 'f', 0, 64)
}

// groupsAt reads s[i:j] and what follows as groups of three digits with the
// same mark between them.
func groupsAt(s string, i, j int) (end int, digits string) {
	if j-i > 3 || j == len(s) || !strings.ContainsRune(" ,._-'", rune(s[j])) {
		return 0, ""
	}
	mark := s[j]
	digits = s[i:j]
	for end = j; end < len(s) && s[end] == mark; {
		to := digitsFrom(s, end+1)
		if to-end != 4 {
			break
		}
		digits += s[end+1 : to]
		end = to
	}
	if len(digits) < minBare || !isNumber(s, i, end) {
		return 0, ""
	}
	return end, digits
}
