package search

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
)

// slipOf returns how digits differ from those of a code: SlipNone if not at
// all, or by more than one slip.
func slipOf(digits, code string) Slip {
	if digits == code {
		return SlipNone
	}
	if _, ok := editDistance(digits, code, 1); !ok {
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
func isNear(q *query, e *entry) (rank, bool) {
	if len(q.unknown) < minSlip {
		return rank{}, false
	}
	s := slipOf(q.unknown, e.digits)
	return rank{int(s)}, s != SlipNone
}

func markNear(q *query, e *entry) []Match { return markCode(0, len(e.digits)) }
