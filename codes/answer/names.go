package answer

import "zimcodes/codes"

// field is what a name in an answer stands for.
type field int

const (
	// noField is where there is no name.
	noField field = iota
	otherField
	codeField
	subCodeField
	messageField
	requestIDField
	idField
	reasonField
	failedField
	succeededField
)

// isNumber reports whether the field's value is a number.
func (f field) isNumber() bool { return f == codeField || f == subCodeField }

// isText reports whether the field's value is a text.
func (f field) isText() bool {
	return f == messageField || f == requestIDField || f == idField || f == reasonField
}

// fields are the names in answers, folded.
var fields = map[string]field{
	"code": codeField, "subcode": subCodeField, "message": messageField, "requestid": requestIDField,
	"userid": idField, "convid": idField, "key": idField,
	"submessage": reasonField, "reason": reasonField,
	"errorlist": failedField, "errlist": failedField, "errorusers": failedField, "errkeylist": failedField,
	"failkeys": failedField, "failkey": failedField, "faillist": failedField, "fails": failedField,
	"result": succeededField, "successes": succeededField, "succ": succeededField, "succkeylist": succeededField,
	"members": succeededField, "succlist": succeededField, "userlist": succeededField,
}

// longestName is the longest of them, with underscores.
const longestName = 16

// fieldOf returns the field with a name in any case.
func fieldOf(name string) field {
	if len(name) > longestName {
		return otherField
	}
	var folded [longestName]byte
	n := 0
	for i := range len(name) {
		switch c := name[i]; {
		case c == '_':
			continue
		case 'A' <= c && c <= 'Z':
			folded[n] = c | 0x20
		default:
			folded[n] = c
		}
		n++
	}
	return max(fields[string(folded[:n])], otherField)
}

// isZEGO reports whether no other number than a code of ZEGO's looks like c.
func isZEGO(c codes.Code) bool {
	f, ok := codes.FamilyOf(c)
	return ok && f.ID != "general"
}

// isKnown reports whether c is a code of ZEGO's, of those that others have, too.
func isKnown(c codes.Code) bool {
	_, known := codes.LookupKnown(c)
	return known || isZEGO(c)
}
