package request

import (
	"strings"

	"zimcodes/codes/gateway/request/credential"
	"zimcodes/codes/gateway/request/literal"
	"zimcodes/codes/gateway/request/pasted"
)

// Value is a value of the body, or of a parameter, with what is in it.
type Value struct {
	Kind ValueKind
	// Text is what a string holds, its escapes undone; of others it is what
	// stands there as JSON has it: a number, true, false or null.
	Text string
	// Place is where it stands: of a string what is between the quotes.
	Place pasted.Place
	// Unknown says that the text does not give the value, and why; Text is what
	// stands there instead.
	Unknown Unknown
	// Members are those of an object, in order, Items those of a list.
	Members []Member
	Items   []Value
	// Open says that there are more members or items than the text gives.
	Open bool

	content pasted.Text
}

// Member is a member of an object.
type Member struct {
	Name      string
	NamePlace pasted.Place
	Value     Value
}

// ValueKind is a kind of value.
type ValueKind int

const (
	StringValue ValueKind = iota + 1
	// NumberValue, BooleanValue and NullValue are those of JSON.
	NumberValue
	BooleanValue
	NullValue
	ObjectValue
	ListValue
)

// TextValue returns a string that stands at a place.
func TextValue(s string, place pasted.Place, unknown Unknown) Value {
	return Value{Kind: StringValue, Text: s, Place: place, Unknown: unknown, content: pasted.Unplaced("")}
}

// Get returns the first member of this name.
//
//go:noinline // inlined, it makes the browser program larger
func (v *Value) Get(name string) (*Member, bool) {
	for i := range v.Members {
		if v.Members[i].Name == name {
			return &v.Members[i], true
		}
	}
	return nil, false
}

// JSON returns the value that a string holds as JSON. If it holds none, the
// place is that where it stops being JSON.
func (v *Value) JSON() (inner Value, bad pasted.Place, ok bool) {
	t := v.content
	if t.S != v.Text {
		t = pasted.Placed(v.Text, v.Place)
	}
	return readValue(t)
}

// readValue reads a text that is JSON.
func readValue(t pasted.Text) (v Value, bad pasted.Place, ok bool) {
	if at := literal.BadJSON(t.S); at >= 0 {
		end := min(at+1, len(t.S))
		return Value{}, t.Span(max(end-1, 0), end), false
	}
	n, _, ok := literal.Read(t, 0)
	return valueOf(n, ""), t.Place(), ok
}

// valueOf returns a node as a value. Of a secret by its name nothing is kept.
func valueOf(n literal.Node, name string) Value {
	v := Value{Place: n.Place}
	if credential.IsMasked(name) && !n.IsNull() && (n.Kind != literal.String || n.Text.S != "") {
		v.Kind, v.Text, v.Unknown = StringValue, Masked, UnknownMasked
		return v
	}
	switch {
	case n.Kind == literal.String:
		v.Kind, v.Text, v.Place, v.content = StringValue, n.Text.S, n.Text.Place(), n.Text
		if IsHole(n.Text.S) {
			v.Unknown = UnknownVariable
		}
	case n.Kind == literal.Object || len(n.Members) > 0 && n.Kind == literal.Array:
		v.Kind, v.Open = ObjectValue, len(n.Items) > 0
		v.Members = make([]Member, len(n.Members))
		for i, m := range n.Members {
			v.Members[i] = Member{m.Key.S, m.Key.Place(), valueOf(m.Value, m.Key.S)}
			v.Open = v.Open || IsHole(m.Key.S)
		}
	case n.Kind == literal.Array:
		v.Kind = ListValue
		v.Items = make([]Value, len(n.Items))
		for i, item := range n.Items {
			v.Items[i] = valueOf(item, name)
			v.Open = v.Open || spreads(item)
		}
	default:
		v.setPlain(n)
	}
	return v
}

// setPlain takes a number, true, false or null, however the language calls it;
// anything else is an expression.
func (v *Value) setPlain(n literal.Node) {
	v.Text = literal.PlainJSON(n.Text.S)
	switch {
	case n.Kind != literal.Plain || literal.BadJSON(v.Text) >= 0:
		v.Kind, v.Unknown = StringValue, UnknownVariable
	case v.Text == "null":
		v.Kind = NullValue
	case v.Text == "true" || v.Text == "false":
		v.Kind = BooleanValue
	default:
		v.Kind = NumberValue
	}
}

// spreads reports whether an item of a list stands for several.
func spreads(item literal.Node) bool {
	return item.Kind == literal.Plain && (strings.HasPrefix(item.Text.S, "...") || strings.HasPrefix(item.Text.S, "*"))
}

// IsHole reports whether a program would put something else into the text.
func IsHole(s string) bool {
	bare := strings.Trim(s, pasted.Blanks)
	return bare != "" && (literal.HoldsHole(bare) || isVariable(bare))
}

// Unreadable tells by the look of a short value, such as a user's ID, that it
// is not what is sent: a part of it was masked, or it is yet to be filled in.
func Unreadable(s string) Unknown {
	bare := strings.Trim(s, pasted.Blanks)
	switch {
	case bare == "":
		return ""
	case hasMask(bare):
		return UnknownMasked
	case strings.IndexByte("<[yYmM", bare[0]) < 0 && bare[0] < 0x80:
		return ""
	case isToFillIn(bare):
		return UnknownBlank
	}
	return ""
}
