package business

import (
	"strconv"
	"strings"

	"zimcodes/codes/gateway/request"
	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/zim"
)

// typed checks the types of the values and of a list's items.
func (c *checking) typed(s *spot) {
	for _, g := range s.values {
		if !c.is(s.Type, g.Value) {
			c.mistyped(s, g.whole(), s.Type)
			continue
		}
		for i := range g.items() {
			if v := &g.Items[i]; s.unknown(v) == "" && !c.is(s.Items, v) {
				c.mistyped(s, scalar{v, g, i}, s.Items)
			}
		}
	}
}

// fits reports whether a value has the type of the parameter, or of the items
// of its list.
func (c *checking) fits(s *spot, v scalar) bool {
	if v.item >= 0 {
		return c.is(s.Items, v.Value)
	}
	return c.is(s.Type, v.Value)
}

// is reports whether a value is of a type. In a query string all are strings,
// which can be numbers. Null is looked at elsewhere.
func (c *checking) is(t zim.Type, v *request.Value) bool {
	switch t {
	case zim.String:
		return v.Kind == request.StringValue || v.Kind == request.NullValue || c.loose && v.Kind <= request.BooleanValue
	case zim.Number, zim.Integer:
		return v.Kind == request.NullValue || c.isNumber(v) && (t == zim.Number || !strings.ContainsAny(v.Text, ".eE"))
	case zim.Boolean:
		return v.Kind == request.NullValue || v.Kind == request.BooleanValue || c.loose && (v.Text == "true" || v.Text == "false")
	case zim.Object:
		return v.Kind == request.NullValue || v.Kind == request.ObjectValue
	}
	return v.Kind == request.NullValue || v.Kind == request.ListValue
}

func (c *checking) isNumber(v *request.Value) bool {
	if v.Kind == request.NumberValue {
		return true
	}
	return c.loose && isNumber(v)
}

// isNumber reports whether the text of a value is a number.
func isNumber(v *request.Value) bool {
	_, err := strconv.ParseFloat(v.Text, 64)
	return err == nil && v.Kind <= request.NumberValue
}

// mistyped says that a value is not of the type that is wanted.
func (c *checking) mistyped(s *spot, v scalar, wanted zim.Type) {
	isText, kind := v.Kind == request.StringValue, KindType
	switch {
	case c.loose && isText && v.Text == "":
		return // empty, which is looked at elsewhere
	case wanted <= zim.Integer && isText && isNumber(v.Value):
		c.hint(KindQuotedNumber, s, v)
		return
	case wanted >= zim.Object && isText && holds(v.Value, wanted):
		kind = KindStringified
	case v.Kind >= request.ObjectValue && (s.Name == "Message" || s.Name == "Msg"):
		kind = KindNotStringified
	}
	f := c.wrong(kind, s, v)
	f.Found, f.Wanted = kindNames[v.Kind], wanted.String()
}

// kindNames are the names of the kinds of values, as the vendor's pages have
// them.
var kindNames = [...]string{"", "string", "number", "boolean", "null", "object", "array"}

// holds reports whether a string holds the JSON of an object or a list.
func holds(v *request.Value, t zim.Type) bool {
	start := strings.TrimLeft(v.Text, pasted.Blanks)
	if start == "" || t == zim.Object && start[0] != '{' || t == zim.Array && start[0] != '[' {
		return false
	}
	_, _, ok := v.JSON()
	return ok
}
