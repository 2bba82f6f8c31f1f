// Package request reads a request to the gateway out of a pasted text: a URL, a
// command of a shell, code, a log, whatever people have at hand.
//
// # The request
//
// GET or POST by HTTPS to the path / of a gateway's host. The public
// parameters travel in the query string, of a POST too, whose body is JSON:
//
//	Action            the name of the API
//	AppId             uint32
//	SignatureNonce    16 hexadecimal digits: 8 random bytes
//	Timestamp         int64, Unix time in seconds
//	Signature         see package signature
//	SignatureVersion  2.0
//
// A host is PRODUCT-api[-REGION].zego.im, or .zegotech.cn for some products;
// see package wire. A Host header overrides the URL's host. A list in the query
// string is written Name[]=a&Name[]=b.
//
// # Reading
//
// The forms are tried in the order of the table in parse.go; the first that
// finds a request decides. What is read knows its place in the pasted text, in
// bytes, through quotes, escapes and line breaks that were taken out (package
// pasted); values of languages are read by package literal, commands by packages
// shell and command, times by package moment. A part of the text that does not count
// is noted, and why.
//
// What chats, mails and loggers did to the text is undone first (package layout).
// A value that names the parameter, or says in words what belongs there, is a blank
// to be filled in; a string of code that ends where a value is due goes on
// elsewhere. Of requests with as many parameters that is the best whose values the
// text gives.
//
// Names and values are decoded once; of equal names the first counts. What the
// shell does to a command counts: an unquoted & cuts the URL. Parameters of a
// list (lines, or a JSON object) are as good as in the query string, since the
// list does not say how they are sent. JSON's null is empty. A value that is a
// secret by its name (package credential) is not kept.
//
// A text in which there is no request is an error, a *NoRequestError; a request
// that breaks rules is none.
//
// # Commands
//
// A command is read as its shell reads it (package shell), and then as its program
// does (package command); a test runs the programs and compares. Of the text around
// a command count the variables that it assigns, the files that it writes and the
// here-documents.
// Other variables, and what other commands write, stay as they are written and
// are unknown, unless single quotes keep the shell from putting them in. What a
// copy brings is layout: prompts, lost backslashes, blanks behind them, fences.
// What a program would refuse is read as it is meant where that is plain.
package request

import "zimcodes/codes/gateway/request/pasted"

// Request is what Parse read out of a pasted text. It holds what the text says
// and nothing that it does not: a field that the text is silent about is empty.
type Request struct {
	// Form is how the request was written.
	Form Form
	// Method is in upper case; "" if the text does not say.
	Method      string
	MethodPlace pasted.Place
	// Scheme is "https", "http" or another, in lower case.
	Scheme      string
	SchemePlace pasted.Place
	// Host is as written, with its port: that of the Host header if there is
	// one, else that of the URL. HostIn says which: InHeader or InURL, or ""
	// if the text has no host.
	Host      string
	HostPlace pasted.Place
	HostIn    Location
	// URLHost is the URL's host where a Host header overrides it.
	URLHost string
	// Path is that of the URL, "/" if it is left out, "" without a URL.
	Path      string
	PathPlace pasted.Place
	// HostUnknown says that the text does not give the host, and why.
	HostUnknown Unknown
	// Query are the parameters as the gateway sees them, in order.
	Query []Parameter
	// Open says that the query string holds more than the text gives.
	Open bool
	// Headers are the header fields, in order.
	Headers []Parameter
	// Cut are parameters that the shell cuts off, as an unquoted & does.
	Cut []Parameter
	// Body is nil if the text has none.
	Body *Body
	// Ignored is what the text holds besides, in order.
	Ignored []Ignored
	// Source is the text that the request was read from.
	Source Source

	// holes are the expressions that stand for further parameters.
	holes []pasted.Text
}

// Parameter is a name with a value: of the query string, a header, or the body.
// A value that is a secret by its name is not kept: it reads as dots.
type Parameter struct {
	// Name and Value are decoded. Of parameters with the same name the first
	// one counts.
	Name, Value string
	In          Location
	// Place is all of it, NamePlace and ValuePlace its parts.
	Place, NamePlace, ValuePlace pasted.Place
	// BadEscape says that it has a % that starts no percent-encoding; it is
	// left as it is.
	BadEscape bool
	// Unknown says that the text does not give the value, and why; Value is what
	// stands there instead.
	Unknown Unknown
	// Composite says that the value is a list or an object, of a text that does
	// not say how it is sent; Value is [].
	Composite bool
	// Inner is that list or object.
	Inner *Value
}

// Unknown says why a text does not give a value.
type Unknown string

const (
	// UnknownVariable: a name or an expression of code, a template's hole, or
	// what a shell would put in.
	UnknownVariable Unknown = "variable"
	// UnknownMasked: a part of it was made unreadable before it was pasted.
	UnknownMasked Unknown = "masked"
	// UnknownBlank: a blank that is yet to be filled in, such as <AppId>.
	UnknownBlank Unknown = "blank"
)

// Body is the body of a request.
type Body struct {
	Place pasted.Place
	// Text is what is sent, of an object the JSON that is made of it. It is
	// empty if a secret stands in it, or if the pasted text has not all of it.
	Text string
	// Size is its length in bytes.
	Size int
	// File says that it stands in a file or elsewhere that the text only names.
	File bool
	// JSON says that it is JSON, and ErrorPlace where it stops being JSON.
	JSON       bool
	ErrorPlace pasted.Place
	// Parameters are the members of its outermost object, or its parameters if
	// it is written as a query string.
	Parameters []Parameter
	// Nested are the members of the objects within, and the items of lists by
	// the name of the list.
	Nested []Parameter
	// Value is what the body holds as JSON, nil if it is none, or stands
	// elsewhere.
	Value *Value
}

// Ignored is a part of the pasted text that does not count.
type Ignored struct {
	Kind IgnoredKind
	// Name is the name of the option.
	Name  string
	Place pasted.Place
}

// IgnoredKind says what was ignored.
type IgnoredKind string

const (
	// IgnoredOption is an option of curl or PowerShell without bearing on the
	// checks, or an unknown one.
	IgnoredOption IgnoredKind = "option"
	// IgnoredFragment is the part of the URL after #, which is never sent.
	IgnoredFragment IgnoredKind = "fragment"
	// IgnoredUser is the part of the URL before @.
	IgnoredUser IgnoredKind = "user"
	// IgnoredRequest is a further request; only one is read.
	IgnoredRequest IgnoredKind = "request"
	// IgnoredLine is a line that is no parameter.
	IgnoredLine IgnoredKind = "line"
	// IgnoredText is text around the request.
	IgnoredText IgnoredKind = "text"
	// IgnoredCommand is what stands after the end of the shell's command.
	IgnoredCommand IgnoredKind = "command"
	// IgnoredBreak is a line break within the URL, which is read as layout.
	IgnoredBreak IgnoredKind = "break"
)

// Location says where in a request a parameter stands.
type Location string

const (
	// InQuery is the query string, the only place in which the gateway looks.
	InQuery Location = "query"
	// InList is a list of parameters (a JSON object, or lines) that does not
	// say how they are sent. They are judged as if in the query string.
	InList Location = "list"
	// InHeader is a header.
	InHeader Location = "header"
	// InBody is the body.
	InBody Location = "body"
	// InURL is the URL; of hosts only.
	InURL Location = "url"
	// InCut is what the shell cuts off.
	InCut Location = "cut"
)

// Form is a way to write a request down.
type Form string

const (
	FormURL        Form = "url"
	FormQuery      Form = "query"
	FormBash       Form = "curl-bash"
	FormCmd        Form = "curl-cmd"
	FormPowerShell Form = "powershell"
	// FormCommand is a command of wget, HTTPie or xh.
	FormCommand Form = "command"
	FormFetch   Form = "fetch"
	FormRaw     Form = "raw"
	FormHAR     Form = "har"
	// FormExport is a request that an API client has exported.
	FormExport Form = "export"
	FormJSON   Form = "json"
	FormLines  Form = "lines"
	// FormText is a URL, a request line or parameters within other text, such
	// as a line of a log.
	FormText Form = "text"
)

// Forms returns the forms that Parse reads.
func Forms() []Form {
	return []Form{FormURL, FormQuery, FormBash, FormCmd, FormPowerShell, FormCommand, FormFetch, FormRaw, FormHAR, FormExport, FormJSON, FormLines, FormText}
}

func (r *Request) ignore(kind IgnoredKind, name string, place pasted.Place) {
	if place.End > place.Start {
		r.Ignored = append(r.Ignored, Ignored{kind, name, place})
	}
}
