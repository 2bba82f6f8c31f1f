package business

import (
	"strconv"
	"strings"

	"zimcodes/codes/gateway/request"
	"zimcodes/codes/zim"
)

// typed checks the types of the values and of a list's items.
func (c *checking) typed(s *spot) {
	for _, g := range s.values {
		if !c.is(s.Type, g.Value) {
			c.mistyped(s, g, -1, s.Type, g.Value)
			continue
		}
		for i := range g.items() {
			if v := &g.Items[i]; !g.hidden[i] && !c.is(s.Items, v) {
				c.mistyped(s, g, i, s.Items, v)
			}
		}
	}
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

func (c *checking) mistyped(s *spot, g *given, item int, wanted zim.Type, v *request.Value) {
	f := Finding{Kind: KindType, Path: scalar{v, g, item}.path(), Found: kindNames[v.Kind], Wanted: wanted.String(), Place: v.Place}
	composite := v.Kind == request.ObjectValue || v.Kind == request.ListValue
	switch {
	case c.loose && v.Kind == request.StringValue && v.Text == "":
		return // empty, which is looked at elsewhere
	case (wanted == zim.Number || wanted == zim.Integer) && v.Kind == request.StringValue && isNumber(v):
		c.add(Finding{Kind: KindQuotedNumber, Sure: Hint, Path: f.Path, Found: short(v.Text), Place: f.Place, about: s.Path})
		return
	case (wanted == zim.Object || wanted == zim.Array) && v.Kind == request.StringValue && holds(v, wanted):
		f.Kind = KindStringified
	case wanted == zim.String && composite && (s.Name == "Message" || s.Name == "Msg"):
		f.Kind = KindNotStringified
	}
	c.wrong(s, g.in, f)
}

// kindNames are the names of the kinds of values, as the vendor's pages have
// them.
var kindNames = [...]string{"", "string", "number", "boolean", "null", "object", "array"}

// holds reports whether a string holds the JSON of an object or a list.
func holds(v *request.Value, t zim.Type) bool {
	start := strings.TrimLeft(v.Text, request.Blanks)
	if start == "" || t == zim.Object && start[0] != '{' || t == zim.Array && start[0] != '[' {
		return false
	}
	_, _, ok := v.JSON()
	return ok
}
