package zim

import "zimcodes/codes"

// Limit is a documented limit of a parameter.
type Limit struct {
	Of Measure
	// Max is the largest that passes, at default limits. Now: the time of the
	// call is.
	Max int
	Now bool
	// Min is the smallest that passes, where HasMin.
	Min    int
	HasMin bool
	Unit   Unit
	// Code is the code that this page lists for breaking the limit; 0: none.
	Code codes.Code
	// Elsewhere is the code that other pages list for it, and this one not.
	Elsewhere codes.Code
	// Raisable: ZEGO raises it on request, up to RaisedTo where the page says.
	Raisable bool
	RaisedTo int
	// Corrected: what lies outside is replaced, not refused.
	Corrected bool
	// Advised: the page recommends it and does not say that it is enforced.
	Advised bool
	// Also is the other value that the same page names; 0: none. Max is the
	// stricter one.
	Also int
}

// Measure is what of a value a Limit limits.
type Measure int

const (
	// Value of a number.
	Value Measure = iota + 1
	// Length of a string.
	Length
	// Count of a list's items, or an object's.
	Count
	// EachLength is the length of each string in a list.
	EachLength
	// TotalLength is that of all keys and values of a list together.
	TotalLength
	// MessageLength is the length of the Message within a MessageBody. It is
	// another for some types: see MessageType.
	MessageLength
)

// measures are the names of Measure in the table.
var measures = [...]string{"", "value", "length", "count", "each", "total", "message"}

// String returns the measure's name: "value", "length", "count", "each", "total"
// or "message".
func (m Measure) String() string { return measures[m] }

// Unit is what a Limit counts in.
type Unit int

const (
	// Plain: it is a bare number.
	Plain Unit = iota
	// Bytes of UTF-8.
	Bytes
	// Runes are characters: code points of Unicode, as JSON Schema counts them.
	Runes
	// Unstated: the page gives a length and no unit. By the format's rules it
	// is in characters, by the words of the return codes in bytes.
	Unstated
	Items
	Conversations
	Seconds
	Milliseconds
	// Bits: the number is a sum of bits.
	Bits
)

// units are the names of Unit in the table.
var units = [...]string{"number", "bytes", "characters", "unstated", "items", "conversations", "seconds", "milliseconds", "bits"}

// String returns the unit's name: "number" for Plain, else what it is called
// here, in lower case.
func (u Unit) String() string { return units[u] }
