// Package codes is the catalog of the return codes of the ZEGO ZIM server API.
//
// It holds the 131 entries of the reference, the vendor's page "全局返回码"
// (global return codes), in the reference's order: 26 public codes, then 105
// business codes. The Chinese text is the reference's, verbatim; the English
// is our translation. A Note, Retry, Actor, Limits and the sets of easily
// confused codes are ours and never mixed into the reference's words.
//
// The package is a leaf: it imports nothing of this module, keeps no state and
// does no work when it is initialized.
package codes

import "strconv"

// Code is a return code as it stands in the field Code, or SubCode, of a
// response. 0 is success.
type Code int

// String returns the code in decimal, as the reference prints it.
func (c Code) String() string { return strconv.Itoa(int(c)) }

// Group is one of the two tables of the reference.
type Group int

const (
	// Public codes (公共返回码) are shared by all ZEGO products; most of them
	// are answered by the gateway before a product sees the request.
	Public Group = iota + 1
	// Business codes (业务返回码) are answered by ZIM itself.
	Business
)

// Entry is one row of the reference, with what we add to it.
type Entry struct {
	Code  Code
	Group Group

	// Description, Reason and Advice are the columns 描述, 可能原因 and 处理建议.
	Description Text
	// Reason is empty unless ReasonForm is ReasonStated.
	Reason     Text
	ReasonForm ReasonForm
	// Advice is empty only for code 0, where the reference prints a dash.
	Advice Text

	// Note is ours, and empty where the reference needs no correction.
	Note Note
	// Brief is what to do in two to four words, for a list: ours, after
	// correction.
	Brief Text
	// Retry and Actor are our reading of the entry, after correction.
	Retry Retry
	Actor Actor
	// Limits are the limits that the entry's text names, in its order.
	Limits []Limit
}

// ReasonForm says how the reference fills the reason's cell.
type ReasonForm int

const (
	// ReasonStated: the cell holds a reason of its own.
	ReasonStated ReasonForm = iota
	// ReasonMerged: one cell spans the columns description and reason.
	ReasonMerged
	// ReasonRepeated: the cell repeats the description.
	ReasonRepeated
	// ReasonBlank: the cell is empty.
	ReasonBlank
	// ReasonDash: the cell holds a dash; the code is no failure.
	ReasonDash
)

// Note is our correction of an entry. Why says what is misleading or missing
// in the reference; Do says what to do now in place of the reference's advice,
// and is empty where that advice stands.
type Note struct {
	Why Text
	Do  Text
}

// IsZero reports whether there is no note.
func (n Note) IsZero() bool { return n == Note{} }

// Retry answers whether sending the same call again helps.
type Retry int

const (
	// RetryNo: the call need not or must not be repeated: the code is no
	// failure, the wanted state is reached already, or it stays out of reach.
	RetryNo Retry = iota + 1
	// RetryLater: the same call can succeed later as it is.
	RetryLater
	// RetryAfterChange: the same call fails again until something is changed:
	// the request, the data that it names, or the App's configuration.
	RetryAfterChange
	// RetryUnknown: nobody has published what the code means.
	RetryUnknown
)

// String returns "no", "later", "after-change" or "unknown".
func (r Retry) String() string { return [...]string{"", "no", "later", "after-change", "unknown"}[r] }

// MarshalText implements encoding.TextMarshaler.
func (r Retry) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// Actor is who must act first.
type Actor int

const (
	// ActorYou is the developer whose server calls the API.
	ActorYou Actor = iota + 1
	// ActorUser is the user of the developer's app, who must log in, say.
	ActorUser
	// ActorZEGO is the vendor: its support, or its service recovering.
	ActorZEGO
	// ActorNobody: there is nothing to do.
	ActorNobody
)

// String returns "you", "user", "zego" or "nobody".
func (a Actor) String() string { return [...]string{"", "you", "user", "zego", "nobody"}[a] }

// MarshalText implements encoding.TextMarshaler.
func (a Actor) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// MarshalText implements encoding.TextMarshaler: "public" or "business".
func (g Group) MarshalText() ([]byte, error) { return []byte(g.String()), nil }

// String returns "public" or "business".
func (g Group) String() string { return [...]string{"", "public", "business"}[g] }

// Limit is a limit that an entry's text names.
type Limit struct {
	// Of is what is limited: a parameter or an API in the wire's spelling,
	// or a list in words.
	Of Text
	// Max is the largest value that passes, counted in Unit.
	Max  int
	Unit Unit
	// OnRequest is the largest value that ZEGO configures on request, 0 where
	// the text names none.
	OnRequest int
}

// Unit is what a Limit counts.
type Unit int

const (
	// Bytes of the UTF-8 text.
	Bytes Unit = iota + 1
	// Items of a list.
	Items
	// CallsPerSecond of one API for the whole App.
	CallsPerSecond
	// CallsPerDay of one API for the whole App within 24 hours.
	CallsPerDay
)

// String returns "bytes", "items", "calls/s" or "calls/24h".
func (u Unit) String() string {
	return [...]string{"", "bytes", "items", "calls/s", "calls/24h"}[u]
}

// MarshalText implements encoding.TextMarshaler.
func (u Unit) MarshalText() ([]byte, error) { return []byte(u.String()), nil }

// All returns the entries in the reference's order. The slice is the caller's;
// what it points to is shared and must not be changed.
func All() []Entry {
	all := make([]Entry, 0, len(public)+len(business))
	return append(append(all, public...), business...)
}

// Len returns how many entries there are.
func Len() int { return len(public) + len(business) }

// Lookup returns the entry of code c, and whether the reference has one.
func Lookup(c Code) (Entry, bool) {
	for _, table := range [][]Entry{public, business} {
		for i := range table {
			if table[i].Code == c {
				return table[i], true
			}
		}
	}
	return Entry{}, false
}
