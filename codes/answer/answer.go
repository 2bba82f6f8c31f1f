// Package answer reads what the server answered out of a pasted text: one
// answer, several, or a log of them, in whatever notation a program printed it.
//
// # An answer
//
// An answer has a Code, a number; 0 is success. Beside it, or in Data, may
// stand lists of the items that failed, each with a SubCode, which shares the
// numbers of Code, and a UserId, a ConvId or a Key:
//
//	{"Code":0,"Message":"ok","RequestId":"57123","ErrorList":[{"UserId":"mia","SubCode":660700015}]}
//
// Two APIs differ. ModifyGroupAttribute gives keys and reasons without a code;
// SetConvMark nests, and the inner items call their code Code:
//
//	"FailKeys":[{"Reason":"size","Key":"k"}]
//	"FailList":[{"SubCode":0,"UserId":"mia","FailList":[{"Code":660800001,"ConvId":"c"}]}]
//
// The reading rule is that of Outcome: items that are listed failed, and where
// none is listed the Code speaks for all.
//
// A field of which only the case differs, or that has an underscore, is the
// same (sub_code); but many have a "code", so that in lower case it is an
// answer only if it is a code of ZEGO's.
//
// # Reading
//
// What was done to the quotation marks of all of it is undone first (dress.go). All
// notations but tables (table.go) are read by one rule, not one by one: there are brackets of any
// kind, names with a separator behind them, and values. What stands in a bracket
// belongs together; so does a block of lines of the same indentation. A value in
// quotation marks ends at the next like them; another, as Go and Java print it,
// ends where its bracket closes or the next name follows. The content of a string
// is read as a text of its own, without its escapes. What is cut off counts as far
// as it is whole.
//
// Reading takes time linear in the text, and can be done in steps.
package answer

import "zimcodes/codes"

// Reading is what a text holds.
type Reading struct {
	// Answers are in the order of the text.
	Answers []Answer
	// Codes are the distinct codes that stand in the text as codes, of its
	// answers and of sentences that mention one, by first appearance.
	Codes []codes.Code
}

// Answer is an answer of the server.
type Answer struct {
	Place Place
	Code  codes.Code
	// Message and RequestID are empty where the text has none.
	Message, RequestID string
	// API is the Action, where a request stands beside the answer, or in the
	// same entry of a log; else it is empty.
	API string
	// Failed are the items that failed, by their code, in the order in which the
	// codes appear.
	Failed []Group
	// Succeeded are the IDs of the items that are listed as done.
	Succeeded []string
	// Unseen says that more items failed than the text shows, as where a console
	// prints [Array]; More is how many more items it says there are.
	Unseen bool
	More   int
	// Cut says that the text ends, or is cut off, within the answer.
	Cut bool
}

// Group are items that failed for the same reason.
type Group struct {
	// Code is the items' SubCode; 0 if they have none.
	Code codes.Code
	// Items are in the order of the text.
	Items []Item
}

// Item is one of what a call was about.
type Item struct {
	// ID is the UserId, ConvId or Key.
	ID string
	// Of is the outer item's ID where items are nested.
	Of string
	// Reason is its SubMessage or Reason.
	Reason string
}

// IDs are the items' IDs, in order, without those that the text does not give.
func (g Group) IDs() []string {
	all := make([]string, 0, len(g.Items))
	for _, item := range g.Items {
		if item.ID != "" {
			all = append(all, item.ID)
		}
	}
	return all
}

// Failures is how many items failed, as far as the text shows.
func (a *Answer) Failures() int {
	n := 0
	for _, g := range a.Failed {
		n += len(g.Items)
	}
	return n
}

// Outcome is what became of a call.
type Outcome string

const (
	// AllDone: Code 0, and no item is listed as failed.
	AllDone Outcome = "all"
	// SomeFailed: Code 0, and the listed items failed.
	SomeFailed Outcome = "some"
	// NothingDone: another Code, and no items: the call was refused as a whole.
	NothingDone Outcome = "none"
	// EveryFailed: another Code with items: each of them failed.
	EveryFailed Outcome = "every"
)

// Outcome is what became of the call, by the reading rule.
func (a *Answer) Outcome() Outcome {
	failed := len(a.Failed) > 0 || a.Unseen
	switch {
	case a.Code == 0 && failed:
		return SomeFailed
	case a.Code == 0:
		return AllDone
	case failed:
		return EveryFailed
	}
	return NothingDone
}

// Place is a part of the pasted text, in bytes: from Start up to End.
type Place struct{ Start, End int }

// Read reads a text.
func Read(text string) Reading {
	r := NewReader(text)
	for r.Step(len(text) + 1) {
	}
	return r.Reading()
}
