package gateway

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"zimcodes/codes/gateway/request/pasted"
)

// numberKind says why a value is not the integer that is wanted.
func numberKind(s string) Kind {
	bare := strings.Trim(s, pasted.Blanks)
	_, integerErr := strconv.ParseInt(bare, 10, 64)
	_, floatErr := strconv.ParseFloat(bare, 64)
	digits := strings.TrimLeft(bare, "+-")
	switch {
	case bare == "" || bare != s && integerErr == nil:
		return KindSpace
	case isPlaceholder(bare):
		return KindPlaceholder
	case digits != "" && strings.Trim(digits, "0123456789") == "" && len(bare)-len(digits) <= 1:
		switch bare[0] {
		case '-':
			return KindNegative
		case '+':
			return KindSign
		}
		return KindRange
	case isDate(bare):
		return KindDate
	case floatErr == nil && strings.ContainsAny(bare, ".eE"):
		return KindFraction
	}
	return KindNotInteger
}

// isDate reports whether a value has the look of a date or a time.
func isDate(s string) bool {
	colons, hyphens := strings.Count(s, ":"), strings.Count(s, "-")+strings.Count(s, "/")
	return '0' <= s[0] && s[0] <= '9' && (colons >= 1 || hyphens == 2) || strings.Contains(s, "GMT") || strings.Contains(s, "UTC")
}

// placeholders are what programs and people leave where a value was meant.
var placeholders = []string{
	"undefined", "null", "nil", "none", "nan", "[object object]", "nsnull", "<nil>", "%!s(<nil>)",
	"xxx", "xxxx", "appid", "timestamp", "nonce", "signature", "signaturenonce", "action", "todo",
}

// isPlaceholder reports whether a value is none but stands for one.
func isPlaceholder(s string) bool {
	lower := strings.ToLower(strings.Trim(s, pasted.Blanks))
	switch {
	case slices.Contains(placeholders, lower), strings.HasPrefix(lower, "your"):
		return true
	case strings.Contains(lower, "${"), strings.Contains(lower, "{{"), strings.HasPrefix(lower, "$"):
		return true
	}
	for _, ends := range []string{"<>", "{}", "[]", "%%"} {
		if len(lower) > 2 && lower[0] == ends[0] && lower[len(lower)-1] == ends[1] {
			return true
		}
	}
	return false
}

// unitKinds are the units of a time other than seconds, by how many of them
// make a second.
var unitKinds = map[int64]Kind{1e3: KindMilliseconds, 1e6: KindMicroseconds, 1e9: KindNanoseconds}

// minus returns a-b, or the nearest number to it that is an int64.
func minus(a, b int64) int64 {
	d := a - b
	switch {
	case b > 0 && d > a:
		return math.MinInt64
	case b < 0 && d < a:
		return math.MaxInt64
	}
	return d
}
