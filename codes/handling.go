package codes

import "slices"

// Handling is what a program does about a code, of the few things that it can
// do by itself.
type Handling int

const (
	// HandleStop: say so and give up; a person changes something, or nobody can.
	HandleStop Handling = iota
	// HandleSuccess: go on as after success.
	HandleSuccess
	// HandleRetry: wait, and make the same call again.
	HandleRetry
	// HandleSplit: make several calls with fewer items each.
	HandleSplit
)

// reached are the codes that say that what the call wanted is so already. They
// are read off the entries one by one: of a call that has ended, or of a message
// that was refused, nobody acts either, but what was wanted is not so.
var reached = []Code{
	0, 660000023, 660300008, 660300012, 660600008, 660700002, 660800027, 660800037, 660800043, 660800044, 660800051, 660800052,
}

// batched are the codes of a list with too many items that are done one by one:
// several calls with shorter lists do the same. Two calls with half the callees
// would be two calls, and two groups with half the members are not one.
var batched = []Code{660000011, 660400102, 660800019, 660800039}

// String returns "stop", "success", "retry" or "split".
func (h Handling) String() string { return [...]string{"stop", "success", "retry", "split"}[h] }

// Handling returns what a program does about the code.
func (e Entry) Handling() Handling {
	switch {
	case e.Retry == RetryLater:
		return HandleRetry
	case slices.Contains(reached, e.Code):
		return HandleSuccess
	case slices.Contains(batched, e.Code):
		return HandleSplit
	}
	return HandleStop
}
