package box

import (
	"strings"

	"zimcodes/codes/answer"
	"zimcodes/codes/gateway/request"
	"zimcodes/search"
)

// Kind is what a text is taken for, beside what a search finds in it.
type Kind int

// The kinds.
const (
	// Nothing: the text is blank, or not read yet.
	Nothing Kind = iota
	Words
	// API is the name of an API, Number one that no list has: the box alone tells
	// neither. Digits are of codes, but no code.
	API
	Number
	Digits
	// Code is a code, with little else; Codes is a text that names some.
	Code
	Codes
	Answer
	// Log is a text of many answers, or a long one that names codes; Long is
	// another long text.
	Log
	Long
	Callback
	Request
)

// codeLength is as long as a line in bytes may be that names one code and is taken
// for that code.
const codeLength = 64

// Taken is what a text is taken for, with what there is to say of it.
type Taken struct {
	Kind Kind
	// Form is a request's, Count the number of codes or answers, or of the
	// lines of a log or a long text.
	Form  request.Form
	Count int
	// Answers are those in the text.
	Answers []answer.Answer
}

// ForDebugger reports whether the debugger reads more of the text than a search
// does.
func (t Taken) ForDebugger() bool { return t.Kind >= Log }

// TakenFor says what the text is taken for, given what a search for it finds.
func (r Reading) TakenFor(hits []search.Hit) Taken {
	switch {
	case r.Blank():
		return Taken{}
	case r.Callback:
		return Taken{Kind: Callback}
	case r.Request:
		return Taken{Kind: Request, Form: r.Form}
	case r.IsLong():
		kind := Long
		if len(r.Replies.Answers) > 0 || len(hits) > 0 && hits[0].Tier == search.TierPasted {
			kind = Log
		}
		return Taken{Kind: kind, Count: Lines(r.Text)}
	case len(r.Replies.Answers) > 0:
		return Taken{Kind: Answer, Answers: r.Replies.Answers, Count: len(r.Replies.Answers)}
	case len(hits) == 0:
		return Taken{Kind: Words}
	}
	switch hits[0].Tier {
	case search.TierCode:
		return Taken{Kind: Code}
	case search.TierCodeStart, search.TierCodeEnd, search.TierCodeNear, search.TierCodeInside:
		return Taken{Kind: Digits}
	case search.TierPasted:
		if len(hits) == 1 && len(r.Text) <= codeLength && !strings.Contains(strings.TrimSpace(r.Text), "\n") {
			return Taken{Kind: Code}
		}
		return Taken{Kind: Codes, Count: len(hits)}
	}
	return Taken{Kind: Words}
}

// NamesOne reports whether a search finds one code that is named, be it among
// others that are alike.
func NamesOne(hits []search.Hit) bool {
	return len(hits) > 0 && (hits[0].Tier == search.TierCode || len(hits) == 1 && hits[0].Tier == search.TierPasted)
}

// Lines is how many lines a text has.
func Lines(text string) int {
	text = strings.TrimRight(text, "\r\n")
	if text == "" {
		return 0
	}
	return strings.Count(text, "\n") + 1
}
