package business

import (
	"slices"
	"strings"

	"zimcodes/codes"
	"zimcodes/codes/gateway/request"
	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/request/wire"
	"zimcodes/codes/zim"
)

// sent returns the parameters as an object, from where the API wants them: the
// query string or the body. A list of parameters that does not say how they are
// sent is as good as both. It says what stands in the wrong place.
func (c *checking) sent(r *request.Request) (*request.Value, bool) {
	query, body := c.query(r), bodyOf(r)
	if c.api.InQuery {
		c.loose = true
		c.misplaced(body, query)
		return query, true
	}
	if body.Kind == request.ObjectValue && r.Body.Value != nil {
		c.misplaced(query, body)
		return body, true
	}
	if query.Open && c.hasAny(query) {
		c.loose = true
		return query, true
	}
	if len(c.api.Parameters) > 0 && !c.misplaced(query, body) {
		c.unread(r)
	}
	return nil, false
}

// query returns the parameters of the query string, other than the public ones.
func (c *checking) query(r *request.Request) *request.Value {
	v := &request.Value{Kind: request.ObjectValue, Open: r.Open}
	lists := map[string]int{}
	for i := range r.Query {
		p := &r.Query[i]
		if wire.IsPublic(p.Name) {
			continue
		}
		v.Open = v.Open || p.In != request.InQuery
		name, isList := c.listName(p.Name)
		at, more := lists[name]
		if !isList || !more {
			at = len(v.Members)
			v.Members = append(v.Members, request.Member{Name: name, NamePlace: p.NamePlace})
		}
		if isList {
			lists[name] = at
			addItem(&v.Members[at].Value, p)
			continue
		}
		v.Members[at].Value = valueOf(p)
	}
	return v
}

// listName returns the name of a parameter without the brackets of a list, and
// whether it is one.
func (c *checking) listName(name string) (string, bool) {
	bare, _, bracketed := strings.Cut(name, "[")
	if of := parameter(c.api.Parameters, bare); bare != "" && (bracketed || of != nil && of.Type == zim.Array) {
		return bare, true
	}
	return name, false
}

func valueOf(p *request.Parameter) request.Value {
	if p.Inner != nil {
		return *p.Inner
	}
	return request.TextValue(p.Value, p.ValuePlace, p.Unknown)
}

// addItem adds an item to a list, which is written Name[]=; how one without
// brackets, or with other ones, is read is not known.
func addItem(list *request.Value, p *request.Parameter) {
	switch {
	case p.Inner != nil:
		*list = *p.Inner
		return
	case strings.HasSuffix(p.Name, "[]"):
		list.Items = append(list.Items, valueOf(p))
	default:
		list.Open = true
	}
	list.Kind, list.Place = request.ListValue, span(list.Place, p.Place)
}

// bodyOf returns the members of the body: of JSON, or of a form.
func bodyOf(r *request.Request) *request.Value {
	switch b := r.Body; {
	case b == nil:
	case b.Value != nil:
		return b.Value
	default:
		v := &request.Value{Kind: request.ObjectValue}
		for _, p := range b.Parameters {
			v.Members = append(v.Members, request.Member{Name: strings.TrimSuffix(p.Name, "[]"), NamePlace: p.NamePlace})
		}
		return v
	}
	return &request.Value{}
}

// hasAny reports whether one of the API's parameters is among members.
func (c *checking) hasAny(of *request.Value) bool {
	for i := range of.Members {
		if parameter(c.api.Parameters, of.Members[i].Name) != nil {
			return true
		}
	}
	return false
}

// misplaced says which of the API's parameters stand in the wrong place, and
// not in the right one, too, and reports whether there are any.
func (c *checking) misplaced(wrong, right *request.Value) bool {
	var names []string
	var place pasted.Place
	for i := range wrong.Members {
		m := &wrong.Members[i]
		if parameter(c.api.Parameters, m.Name) == nil || slices.Contains(names, m.Name) {
			continue
		}
		if _, twice := right.Get(m.Name); !twice {
			names, place = append(names, m.Name), span(place, m.NamePlace)
		}
	}
	if names == nil {
		return false
	}
	kind := KindInQuery
	switch {
	case c.api.Moved():
		kind = KindMoved
	case c.api.InQuery:
		kind = KindInBody
	}
	c.elsewhere = names
	c.aside(kind, Likely, 0, place).Near = names
	return true
}

// aside reports what is about no single parameter.
//
//go:noinline // inlined, it makes the browser program larger
func (c *checking) aside(kind Kind, sure Sureness, code codes.Code, place pasted.Place) *Finding {
	return c.report(kind, sure, code, "", scalar{Value: &request.Value{Place: place}})
}

// span returns the place from the one up to the other.
func span(from, to pasted.Place) pasted.Place {
	if from.IsZero() {
		return to
	}
	return pasted.Place{Start: from.Start, End: max(from.End, to.End)}
}

// complete are the forms that say all of a request.
var complete = []request.Form{request.FormBash, request.FormCmd, request.FormPowerShell, request.FormCommand, request.FormFetch}

// unread says why there is no object in the body.
func (c *checking) unread(r *request.Request) {
	b := r.Body
	switch {
	case b == nil && !c.needs():
	case b == nil && slices.Contains(complete, r.Form):
		c.aside(KindNoBody, Likely, c.likely(""), pasted.Place{})
	case b == nil:
		c.aside(KindSilent, Skipped, 0, pasted.Place{})
	default:
		kind, sure := bodyKind(r, b)
		c.aside(kind, sure, 0, b.Place)
	}
}

// bodyKind says what a body is that is no object.
func bodyKind(r *request.Request, b *request.Body) (Kind, Sureness) {
	switch {
	case b.File || b.Value == nil && request.IsHole(b.Text):
		return KindNotGiven, Skipped
	case b.Value != nil && holdsObject(b.Value):
		return KindDoubled, Likely
	case b.Value != nil:
		return KindNoObject, Likely
	case b.JSON:
		return KindDeep, Skipped
	case len(b.Parameters) > 0 && !isBraced(r.Source.At(b.Place)):
		return KindForm, Likely
	}
	return KindNotJSON, Skipped
}

// needs reports whether the API has a parameter that is required.
func (c *checking) needs() bool {
	for i := range c.api.Parameters {
		if c.api.Parameters[i].Need == zim.Required {
			return true
		}
	}
	return false
}

// holdsObject reports whether a value is a string that holds an object as JSON.
func holdsObject(v *request.Value) bool {
	if v.Kind != request.StringValue || !isBraced(v.Text) {
		return false
	}
	inner, _, ok := v.JSON()
	return ok && inner.Kind == request.ObjectValue
}

func isBraced(s string) bool { return strings.HasPrefix(strings.Trim(s, pasted.Blanks), "{") }
