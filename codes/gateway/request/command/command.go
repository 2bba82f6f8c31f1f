// Package command says what curl, wget, HTTPie and xh send for the words that a shell
// gives them.
//
// Words go in (package shell), requests come out: the address, the method, headers, the
// query string and the body, as texts that know where they stood. What the names and
// values mean is not known here. A program is read by its manual:
//
//   - Options are read as getopt does: letters may be put together, a value may be glued
//     to its option, a long name be cut short to what no other starts with. An option
//     that does not bear on the request is left aside, and so is a credential.
//   - curl sends a request for each --next; of several addresses the one is taken that
//     looks most like an address. It reads files of options, variables, sets and ranges
//     in the address, -G, --json, forms and uploads.
//   - wget takes the first address, and the last body.
//   - HTTPie makes parameters, headers and the members of a body of the items behind the
//     address.
//
// What stands in a file counts if the text writes the file; else the body is in a file,
// or the query string is open. What a program would refuse is read as it is meant where
// that is plain.
package command

import (
	"zimcodes/codes/gateway/request/literal"
	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/request/shell"
)

// Program reads the command of a program. It asks isAddress whether a word starts as an
// address does.
type Program func(cmd *shell.Command, isAddress func(string) bool) []Request

// Request is what a program sends. What is given of it counts in the order of the
// fields.
type Request struct {
	// Aside is what the command has besides, in order.
	Aside []Aside
	// Headers are those that options give.
	Headers []Pair
	// Address is the URL, and Place where its word stands.
	Address pasted.Text
	Place   pasted.Place
	// Target stands in the place of the path and the query string of the address, if
	// HasTarget says that there is one.
	Target    pasted.Text
	HasTarget bool
	// Query is added to the query string.
	Query pasted.Text
	// Open says that the query string holds more than the text gives; a target is whole.
	Open bool
	// Upload is the name of the file that a path which ends in / goes on with.
	Upload pasted.Text
	// Items are further parameters and headers.
	Items []Item
	// Method is the one that is given. Without it that is Implied, or if there is none,
	// POST with a body and GET without.
	Method  pasted.Text
	Implied string
	// Body is nil if nothing is given for it.
	Body *Body
	// ContentType is what the program adds unless it is given as a header.
	ContentType string
	Adds        When
}

// When says when a program adds the type of the content.
type When int

const (
	// Never is when nothing is sent that has a type.
	Never When = iota
	// WithBody is when the body is not blank.
	WithBody
	// Always is when it is sent even without a body.
	Always
)

// Pair is a name with a value, decoded, and all of it.
type Pair struct {
	Name, Value pasted.Text
	Place       pasted.Place
}

// Item is a parameter of the query string, or a header.
type Item struct {
	Pair
	Header bool
}

// Body is what is given for the body: a text, the parts of a form, or both; or an object;
// or a file.
type Body struct {
	// Text is what is sent, of a form of several parts what it would be in one. Of a
	// file it is what is sent besides.
	Text pasted.Text
	// Parts are those of a form, Multipart says that each is sent on its own.
	Parts     []Pair
	Multipart bool
	// Object is the JSON that is made of it, without a kind if it is none.
	Object literal.Node
	// InFile says that the body stands in a file that the text only names, File.
	InFile bool
	File   pasted.Text
}

// Aside is a part of a command that does not count.
type Aside struct {
	Kind AsideKind
	// Name is that of an option.
	Name  string
	Place pasted.Place
}

// AsideKind says what does not count.
type AsideKind int

const (
	// Option is an option without bearing on the request, or a credential.
	Option AsideKind = iota
	// OtherAddress is an address that is not taken.
	OtherAddress
	// Break is a line break within the address.
	Break
)

// leave notes what does not count.
func (r *Request) leave(kind AsideKind, name string, place pasted.Place) {
	r.Aside = append(r.Aside, Aside{kind, name, place})
}

// join takes the line breaks out of an address.
func (r *Request) join(t pasted.Text) pasted.Text {
	joined, breaks := t.Unbroken()
	for _, place := range breaks {
		r.leave(Break, "", place)
	}
	return joined
}

func (r *Request) addHeader(name, value pasted.Text) {
	r.Headers = append(r.Headers, Pair{Name: name, Value: value})
}

// authorize adds the header that a user's name and password are sent in.
func (r *Request) authorize(v pasted.Text) { r.addHeader(pasted.Unplaced("Authorization"), v) }
