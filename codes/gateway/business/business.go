// Package business checks the parameters of a call to an API of ZIM against
// what the API's page documents: which there are, where they are sent, their
// types, lengths, counts, values, and how they stand to each other.
//
// It reads a request after the gateway has passed it, as the server does. What
// the server answers is not known from here: which of two broken limits comes
// first, whether an App's limits were raised, whether "5" passes for 5, null for
// a value that is left out, a name in another case, no document says. So a
// finding names the documented limit and the code that the page lists for it,
// and says how sure it is:
//
//	Documented  a limit or a rule of the page is broken
//	Likely      missing, mistyped or unlisted; 660000002 is likely for it where
//	            the page lists that code
//	Hint        odd, but nothing says that it is refused
//	Skipped     the text does not give what would be checked, and Kind why
//
// Lengths are of the values as they are sent: in bytes of UTF-8 or in code
// points, the escapes of JSON undone. Of a length without a unit the stricter
// reading warns, and both must be broken for the limit to be. Limits are the
// default ones. A value that the text does not give, because a variable stands
// there, or a mask, or because the body is in a file, is never judged.
//
// The checks are the rows of the table in check.go; they run over each
// parameter in the order in which the API's page lists them.
package business

import (
	"strings"
	"time"

	"zimcodes/codes"
	"zimcodes/codes/gateway/request"
	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/zim"
)

// Finding is what is the matter with a parameter. It states facts.
type Finding struct {
	Kind Kind
	Sure Sureness
	// Code is the one that the API's page lists for it; of a Likely finding, the
	// likely one; 0 for none.
	Code codes.Code
	// Elsewhere is the code that other pages list for the broken limit, and this
	// one not.
	Elsewhere codes.Code
	// Path is where the parameter stands: "FriendInfos[1].Attributes[0].Key". It
	// is empty if the finding is about all of them.
	Path string
	// Found is a short value as it stands, Wanted what is wanted in its place.
	Found, Wanted string
	// Measured is the length, count or value, Limit what is broken of it. Also
	// is the limit that the same page names elsewhere, RaisedTo how far ZEGO
	// raises it; 0 for none.
	Measured, Limit, Also, RaisedTo int
	Unit                            zim.Unit
	Raisable                        bool
	// Near are names that the one found may be a slip for; of KindInQuery,
	// KindInBody and KindMoved the names that stand there.
	Near []string
	// Place is where it was found.
	Place pasted.Place
	// More is how many further values have the same fault.
	More int

	// about is what findings of the same kind are counted by: the path among the
	// API's parameters, or a name. It is empty once all is found.
	about string
}

// Sureness is how sure a finding is.
type Sureness int

const (
	// Documented: the page names what is broken.
	Documented Sureness = iota + 1
	// Likely: it is wrong, and how it is answered is likely only.
	Likely
	// Hint: it is odd; nothing says that it is refused.
	Hint
	// Skipped: the text does not give what would be checked.
	Skipped
)

// Codes returns the codes of the documented limits that the findings say are
// broken, each once, in the order in which the API's page lists the parameters;
// an empty slice if there is none.
func Codes(findings []Finding) []codes.Code {
	broken := []codes.Code{}
	seen := map[codes.Code]bool{0: true}
	for _, f := range findings {
		if f.Sure == Documented && !seen[f.Code] {
			seen[f.Code] = true
			broken = append(broken, f.Code)
		}
	}
	return broken
}

// Check checks the parameters of a call to an API at the time now. The findings
// are in the order in which the API's page lists the parameters.
func Check(a *zim.API, r *request.Request, now time.Time) []Finding {
	c := &checking{api: a, rulesOf: a.Rules(), now: int(now.UnixMilli())}
	if sent, ok := c.sent(r); ok {
		c.fields(a.Parameters, []*object{{value: sent, item: -1}}, !sent.Open)
	}
	for i := range c.findings {
		c.findings[i].about = ""
	}
	return c.findings
}

// checking is what the checks work on.
type checking struct {
	api     *zim.API
	rulesOf []zim.Rule
	// now is in milliseconds.
	now int
	// loose: the values stand in a query string or a list, where strings stand
	// for numbers, too.
	loose bool
	// elsewhere are the names of parameters that stand in the wrong place, and so
	// are not missing.
	elsewhere []string
	// own is FromUserId, "" if the text does not give it.
	own      string
	findings []Finding
	// spare is what is filled in for a finding that is not kept.
	spare Finding
}

// most is how many findings there are at most.
const most = 60

// report adds a finding about a value of a parameter, and returns it to be
// filled in. If there is one of the same parameter, kind and code, that counts
// one more, and what is returned is of no account.
func (c *checking) report(kind Kind, sure Sureness, code codes.Code, about string, v scalar) *Finding {
	for i := range c.findings {
		if old := &c.findings[i]; old.Kind == kind && old.about == about && old.Code == code {
			old.More++
			return &c.spare
		}
	}
	if len(c.findings) == most {
		return &c.spare
	}
	c.findings = append(c.findings, Finding{Kind: kind, Sure: sure, Code: code, Path: v.path(), Found: short(v.Text), Place: v.Place, about: about})
	return &c.findings[len(c.findings)-1]
}

// hint reports what is odd about a value.
//
//go:noinline // inlined, it makes the browser program larger
func (c *checking) hint(kind Kind, s *spot, v scalar) *Finding {
	return c.report(kind, Hint, 0, s.Path, v)
}

// wrong reports what is likely to be refused. In the JSON of a message that is
// no more than a hint.
func (c *checking) wrong(kind Kind, s *spot, v scalar) *Finding {
	if v.of.in.message {
		return c.hint(kind, s, v)
	}
	return c.report(kind, Likely, c.likely(s.Path), s.Path, v)
}

// short returns a value if it is short enough to be shown.
func short(s string) string {
	const longest = 64
	if len(s) > longest {
		return ""
	}
	return s
}

// What is missing, mistyped or unlisted is likely answered with these: the second
// in the attributes of friends.
const wrong, wrongAttribute codes.Code = 660000002, 660800026

// likely returns the code that is likely for a parameter that is missing,
// mistyped or unlisted: 660800026 for the attributes of friends, where the page
// lists it, else 660000002.
func (c *checking) likely(path string) codes.Code {
	if _, ok := c.api.Lists(wrongAttribute); ok && strings.HasPrefix(path, "FriendInfos[].Attributes") {
		return wrongAttribute
	}
	if _, ok := c.api.Lists(wrong); ok {
		return wrong
	}
	return 0
}
