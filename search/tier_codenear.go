package search

import (
	"strings"

	"zimcodes/codes/edits"
)

// minSlip is how many digits a number must have to be taken for a slip: few
// digits are near too many codes.
const minSlip = 5

// Slip says how a number differs from the code that it may stand for.
type Slip int

const (
	SlipNone    Slip = iota
	SlipSwapped      // two neighbouring digits are swapped
	SlipMissing      // one digit is missing
	SlipExtra        // one digit is too many
	SlipWrong        // one digit is wrong
	SlipLetters      // letters stand for digits: O for 0, l or I for 1
)

// slipOf returns how digits differ from those of a code: SlipNone if not at
// all, or by more than one slip.
func slipOf(digits, code string) Slip {
	if digits == code {
		return SlipNone
	}
	if _, ok := edits.Distance(digits, code, 1); !ok {
		return SlipNone
	}
	switch {
	case len(digits) < len(code):
		return SlipMissing
	case len(digits) > len(code):
		return SlipExtra
	}
	differing := 0
	for i := range digits {
		if digits[i] != code[i] {
			differing++
		}
	}
	if differing == 2 {
		return SlipSwapped
	}
	return SlipWrong
}

// isNear: the code is one slip away from the query's number.
func isNear(q *query) test {
	if len(q.pasted) > 0 || q.misread == "" && len(q.near) < minSlip {
		return nil
	}
	return func(e *entry) (rank, bool) {
		s := q.slip(e)
		return rank{int(s)}, s != SlipNone
	}
}

// slip returns the slip by which the query's number is not the entry's code. The
// query holds no code.
func (q *query) slip(e *entry) Slip {
	switch {
	case q.misread == e.digits:
		return SlipLetters
	case len(q.near) < minSlip:
		return SlipNone
	}
	return slipOf(q.near, e.digits)
}

// misread returns the first of the words that is a code with letters for some
// of its digits, as digits.
func (ix *Index) misread(words []string) string {
	for _, w := range words {
		if len(w) >= minBare && strings.ContainsAny(w, "0123456789") {
			digits := strings.Map(digitFor, w)
			if _, known := ix.byDigits[digits]; known && digits != w {
				return digits
			}
		}
	}
	return ""
}

// digitFor returns the digit that a folded letter is taken for.
func digitFor(r rune) rune {
	switch r {
	case 'o':
		return '0'
	case 'l', 'i':
		return '1'
	}
	return r
}

func markNear(q *query, e *entry) []Match { return markCode(0, len(e.digits)) }
