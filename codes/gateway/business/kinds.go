package business

// Kind says what is the matter with a parameter.
type Kind string

// Kinds of what breaks a documented limit or rule.
const (
	// KindTooLong: a string is longer than Limit.
	KindTooLong Kind = "too-long"
	// KindTotalTooLong: all keys and values together are.
	KindTotalTooLong Kind = "total-too-long"
	// KindMessageTooLong: Message is; KindDecodedTooLong: what it decodes to is,
	// of base64.
	KindMessageTooLong Kind = "message-too-long"
	KindDecodedTooLong Kind = "decoded-too-long"
	// KindTooMany, KindTooFew: a list has more items than Limit, or less.
	KindTooMany Kind = "too-many"
	KindTooFew  Kind = "too-few"
	// KindTooLarge, KindTooSmall: a number is more than Limit, or less.
	KindTooLarge Kind = "too-large"
	KindTooSmall Kind = "too-small"
	// KindFuture: a time after now. Measured and Limit are in milliseconds.
	KindFuture Kind = "future"
	// KindOwnID: it is FromUserId.
	KindOwnID Kind = "own-id"
	// KindRepeated: an earlier item has the same value.
	KindRepeated Kind = "repeated"
	// KindNoKey: a key that is none of the allowed ones, which are Wanted.
	KindNoKey Kind = "no-key"
	// KindOwner: a role that nobody can be given.
	KindOwner Kind = "owner"
	// KindNotBase64: IsBase64 is 1, and Message is no base64. It is Likely if
	// Message is base64 with other letters, or without its padding.
	KindNotBase64 Kind = "not-base64"
	// KindReceipt: a receipt is asked for in a room.
	KindReceipt Kind = "receipt"
)

// Kinds of what is likely to be refused.
const (
	// KindMissing: a parameter that is required is not there.
	KindMissing Kind = "missing"
	// KindNeither: none of two parameters, of which one is needed, is there.
	KindNeither Kind = "neither"
	// KindEmpty: it is required, and empty.
	KindEmpty Kind = "empty"
	// KindType: a value of another type than Wanted; Found is its own.
	KindType Kind = "type"
	// KindStringified: a string that holds the JSON of what is wanted.
	KindStringified Kind = "stringified"
	// KindNotStringified: an object or a list instead of a string with its JSON.
	KindNotStringified Kind = "not-stringified"
	// KindUnlisted: a value that is none of the allowed ones, which are Wanted.
	KindUnlisted Kind = "unlisted"
	// KindMessageJSON: Message is not the JSON that its type wants.
	KindMessageJSON Kind = "message-json"
	// KindNoBody: the API takes its parameters in the body, and there is none.
	KindNoBody Kind = "no-body"
	// KindInQuery, KindInBody: parameters stand in the query string that belong
	// into the body, or the other way round. KindMoved: they belonged into the
	// body until May 2026.
	KindInQuery Kind = "in-query"
	KindInBody  Kind = "in-body"
	KindMoved   Kind = "moved"
	// KindDoubled: the body is a string that holds JSON.
	KindDoubled Kind = "doubled"
	// KindForm: the body is a form.
	KindForm Kind = "form"
	// KindNoObject: the body is JSON, but no object.
	KindNoObject Kind = "no-object"
)

// Kinds of hints.
const (
	// KindUnit: it is longer than Limit in bytes, but not in characters, and the
	// page does not say which count.
	KindUnit Kind = "unit"
	// KindBetween: it is more than the stricter of two limits of the same page,
	// but not than the other, Also.
	KindBetween Kind = "between"
	// KindReplaced: a number outside the limits, which is replaced.
	KindReplaced Kind = "replaced"
	// KindAdvised: more than the page recommends.
	KindAdvised Kind = "advised"
	// KindNull: null for a parameter that is required.
	KindNull Kind = "null"
	// KindQuotedNumber: a number in quotation marks.
	KindQuotedNumber Kind = "quoted-number"
	// KindSeconds: a time in seconds where milliseconds are wanted.
	KindSeconds Kind = "seconds"
	// KindCharacter: Found is a character that the page does not allow.
	KindCharacter Kind = "character"
	// KindTwice: the name is given twice.
	KindTwice Kind = "twice"
	// KindUnknownName: no parameter has this name. Near has similar ones.
	KindUnknownName Kind = "unknown-name"
	// KindMiscased: the name of a parameter, which is Wanted, in another case.
	KindMiscased Kind = "miscased"
)

// Kinds of what was not checked.
const (
	// KindVariable, KindMasked, KindBlank: the text does not give the value;
	// Found is what stands there instead.
	KindVariable Kind = "variable"
	KindMasked   Kind = "masked"
	KindBlank    Kind = "blank"
	// KindNotGiven: the body is in a file, or elsewhere.
	KindNotGiven Kind = "not-given"
	// KindSilent: the text has no body, and may not be the whole request.
	KindSilent Kind = "silent"
	// KindNotJSON: the body is not JSON.
	KindNotJSON Kind = "not-json"
	// KindDeep: the body is nested too deep.
	KindDeep Kind = "deep"
)

// Kinds returns all kinds.
func Kinds() []Kind {
	return []Kind{
		KindTooLong, KindTotalTooLong, KindMessageTooLong, KindDecodedTooLong, KindTooMany, KindTooFew, KindTooLarge, KindTooSmall, KindFuture,
		KindOwnID, KindRepeated, KindNoKey, KindOwner, KindNotBase64, KindReceipt,
		KindMissing, KindNeither, KindEmpty, KindType, KindStringified, KindNotStringified, KindUnlisted, KindMessageJSON,
		KindNoBody, KindInQuery, KindInBody, KindMoved, KindDoubled, KindForm, KindNoObject,
		KindUnit, KindBetween, KindReplaced, KindAdvised, KindNull, KindQuotedNumber, KindSeconds, KindCharacter, KindTwice, KindUnknownName, KindMiscased,
		KindVariable, KindMasked, KindBlank, KindNotGiven, KindSilent, KindNotJSON, KindDeep,
	}
}
