// Package box reads what is put into the box for the search: as words, and as what
// the debugger reads, or an answer of the server. It knows what of a text may stand
// in an address.
package box

import (
	"strings"

	"zimcodes/codes/answer"
	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/request"
	"zimcodes/codes/gateway/request/wire"
	"zimcodes/codes/zim"
	"zimcodes/search"
)

// LongText is the longest text in bytes that is read while the key waits. A
// longer one is read in slices, between which the browser does what else there
// is to do.
const LongText = 16 << 10

// Shown is how many answers are shown one by one; more are a log.
const Shown = 3

const (
	// minRequest is shorter than any request, minAnswer than any answer.
	minRequest = 20
	minAnswer  = len(`{"Code":0}`)
)

// Reading is what a text is read as.
type Reading struct {
	Text string
	// Request says that it is a request, of this form, Callback that it is a callback.
	Request, Callback bool
	Form              request.Form
	// RequestID is the RequestId of a response in it, Replies the answers.
	RequestID string
	Replies   answer.Reading
}

// Read reads a text.
func Read(text string) Reading {
	form, isRequest := requestIn(text)
	return Reading{Text: text, Request: isRequest, Form: form, Callback: isCallback(text), RequestID: search.RequestID(text), Replies: answersIn(text)}
}

// Blank reports whether nothing is looked for: white space is not.
func (r Reading) Blank() bool { return strings.TrimSpace(r.Text) == "" }

// ForDebugger reports whether the text is one that the debugger checks.
func (r Reading) ForDebugger() bool { return r.Request || r.Callback }

// IsLong reports whether the text is too long to be read beside a search: the
// debugger reads it, in slices, or sums up its many answers.
func (r Reading) IsLong() bool { return len(r.Text) > LongText || len(r.Replies.Answers) > Shown }

// requestIn reports whether a text is a request, and of which form: it names a
// host, or two public parameters.
func requestIn(query string) (request.Form, bool) {
	if len(query) < minRequest || !strings.ContainsAny(query, "=:") {
		return "", false
	}
	r, err := gateway.Parse(query[:min(len(query), LongText)])
	if err != nil {
		return "", false
	}
	public := 0
	for _, name := range wire.Public {
		if _, ok := r.Get(name); ok {
			public++
		}
	}
	return r.Form, public > 1 || public == 1 && r.Host != ""
}

// isCallback reports whether a pasted text is a callback, and no request.
func isCallback(query string) bool {
	return len(query) >= minRequest && request.HoldsCallback(query[:min(len(query), LongText)])
}

// answersIn reads the answers in a text that is not too long to be read at once.
func answersIn(text string) answer.Reading {
	if len(text) < minAnswer || len(text) > LongText || !strings.Contains(text, "ode") {
		return answer.Reading{}
	}
	return answer.Read(text)
}

// Corrected returns a query with the numbers that the vendor misprints put right.
func Corrected(query string) string {
	all := zim.APIs()
	for i := range all {
		for _, l := range all[i].Codes {
			if l.Misprint != 0 {
				query = replaceNumber(query, l.Misprint.String(), l.Code.String())
			}
		}
	}
	return query
}

// replaceNumber replaces a number that stands alone, once.
func replaceNumber(text, number, by string) string {
	before, after, ok := strings.Cut(text, number)
	isDigit := func(r rune) bool { return '0' <= r && r <= '9' }
	if !ok || strings.TrimRightFunc(before, isDigit) != before || strings.TrimLeftFunc(after, isDigit) != after {
		return text
	}
	return before + by + after
}
