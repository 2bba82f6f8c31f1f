package search

import "strings"

// maxDigits is more digits than a code has.
const maxDigits = 20

// digitsOf returns the digits of a folded query that is nothing but digits and
// what groups them, and "" of any other; of a single number in another form
// (see numberAt) those of its value. Folding has made full-width digits plain
// and all white space a space.
func digitsOf(folded string) string {
	if folded = strings.TrimSpace(folded); folded != "" && isDigit(folded[0]) {
		if n, _ := numberAt(folded, 0); n.end == len(folded) && n.digits != "" && n.digits[0] != '0' {
			return n.digits
		}
	}
	var digits strings.Builder
	for _, r := range folded {
		switch {
		case '0' <= r && r <= '9':
			digits.WriteRune(r)
		case !strings.ContainsRune(" ,._-'’", r):
			return ""
		}
	}
	if digits.Len() > maxDigits {
		return ""
	}
	return digits.String()
}

// isNegative reports whether a folded query is a negative number, which no
// code is. Before as many digits as a code has, the sign is a list's dash.
func isNegative(folded string) bool {
	digits, ok := strings.CutPrefix(strings.TrimSpace(folded), "-")
	return ok && digits != "" && len(digits) < minBare && isDigits(digits)
}

func isCode(q *query) test {
	return q.codeWhere(func(code, digits string) bool { return code == digits })
}

func isCodeStart(q *query) test { return q.codeWhere(strings.HasPrefix) }

func isCodeEnd(q *query) test { return q.codeWhere(strings.HasSuffix) }

func isCodeInside(q *query) test { return q.codeWhere(strings.Contains) }

// codeWhere: the code holds the query's digits, as holds says.
func (q *query) codeWhere(holds func(code, digits string) bool) test {
	if q.digits == "" {
		return nil
	}
	return func(e *entry) (rank, bool) { return rank{}, holds(e.digits, q.digits) }
}

func markCodeStart(q *query, e *entry) []Match { return markCode(0, len(q.digits)) }

func markCodeEnd(q *query, e *entry) []Match {
	return markCode(len(e.digits)-len(q.digits), len(e.digits))
}

func markCodeInside(q *query, e *entry) []Match {
	i := strings.Index(e.digits, q.digits)
	return markCode(i, i+len(q.digits))
}

func markCode(start, end int) []Match { return []Match{{Field: FieldCode, Start: start, End: end}} }

// isDigits reports whether s is digits and nothing else.
func isDigits(s string) bool { return digitsFrom(s, 0) == len(s) }
