// Package changes holds what the vendor changed in the documentation of the
// server API, by day: codes and APIs that are new, and what is said anew of
// others.
//
// It begins where the history of the vendor's page of return codes does, in
// November 2024, and has what that page and those of the APIs changed since,
// and what the vendor's release notes name. Changes of MessageBody, of
// callbacks, and of mere wording are not in it. A day is that on which the
// documentation changed: when a server began to act so, nobody has published.
//
// There are two tables, so that a program that shows pages of codes alone does
// not carry what changed about APIs: see ofCodes and ofAPIs.
package changes

import (
	"slices"
	"strings"

	"zimcodes/codes"
)

// Since is the month with which the tables begin.
const Since = "2024-11"

// Change is a change of one day.
type Change struct {
	// Date is the day in China, as year, month and day.
	Date string
	Kind Kind
	// By is what tells the day.
	By Source
	// Codes or APIs are those that it concerns; one of the two is empty.
	Codes []codes.Code
	APIs  []string
	// What says what changed. It stands beside a name or a number, and need not
	// repeat it.
	What codes.Text
}

// Kind is what a Change changed.
type Kind int

const (
	// New: it had not been documented.
	New Kind = iota + 1
	// Meaning: what the vendor says of a code.
	Meaning
	// Request: what a call takes, or where it is sent.
	Request
	// Answer: what an answer holds.
	Answer
)

// String returns "new", "meaning", "request" or "answer".
func (k Kind) String() string { return [...]string{"", "new", "meaning", "request", "answer"}[k] }

// MarshalText implements encoding.TextMarshaler.
func (k Kind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// Source is what tells the day of a Change.
type Source int

const (
	// ReleaseNotes: the vendor's release notes name the day.
	ReleaseNotes Source = iota + 1
	// Pages: it is the day on which a page changed, by the public history of
	// the vendor's documentation.
	Pages
)

// String returns "release-notes" or "pages".
func (s Source) String() string { return [...]string{"", "release-notes", "pages"}[s] }

// MarshalText implements encoding.TextMarshaler.
func (s Source) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// ID identifies the change: it stays as long as the change's day and the first
// of its codes or APIs do.
func (c Change) ID() string { return c.Date + "-" + c.Names()[0] }

// Names returns what it concerns, codes in decimal.
func (c Change) Names() []string {
	names := slices.Clone(c.APIs)
	for _, n := range c.Codes {
		names = append(names, n.String())
	}
	return names
}

// All returns all changes, newest first, and of one day those of codes first.
func All() []Change {
	all := append(slices.Clone(ofCodes), ofAPIs...)
	slices.SortStableFunc(all, func(a, b Change) int { return strings.Compare(b.Date, a.Date) })
	return all
}

// OfCode returns the changes of a code, newest first.
func OfCode(code codes.Code) []Change {
	return only(ofCodes, func(c *Change) bool { return slices.Contains(c.Codes, code) })
}

// OfAPI returns the changes of an API, newest first.
func OfAPI(action string) []Change {
	return only(ofAPIs, func(c *Change) bool { return slices.Contains(c.APIs, action) })
}

func only(table []Change, those func(*Change) bool) []Change {
	var all []Change
	for i := range table {
		if those(&table[i]) {
			all = append(all, table[i])
		}
	}
	return all
}
