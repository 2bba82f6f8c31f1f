package business

import (
	"strconv"

	"zimcodes/codes/gateway/request"
	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/zim"
)

// object is an object of the request in which parameters stand: all of them
// (then it is in nothing), the value of a parameter, an item of its list, or
// what a string holds as JSON.
type object struct {
	value *request.Value
	in    *given
	// item is its place in the list, less than 0 if there is none.
	item int
	// message: it is the JSON within a message, of which the API's page does not
	// speak.
	message bool
}

// path returns what the paths of its members start with.
func (o *object) path() string {
	switch {
	case o.in == nil:
		return ""
	case o.item >= 0:
		return o.in.at(o.item) + "."
	}
	return o.in.path() + "."
}

// given is the value of a parameter in one object.
type given struct {
	*request.Value
	// name is that of the parameter.
	name      string
	namePlace pasted.Place
	in        *object
}

// looked is how many items of a list are looked at: no list may have more than a
// hundred.
const looked = 1000

// items returns the items of a list that are looked at.
func (g *given) items() []request.Value { return g.Items[:min(looked, len(g.Items))] }

// path returns where the value stands.
func (g *given) path() string { return g.in.path() + g.name }

// at returns where item i of the value stands.
func (g *given) at(i int) string { return g.path() + "[" + strconv.Itoa(i) + "]" }

// spot is a parameter, with the objects that may have it and its values in
// those that do and whose values the text gives.
type spot struct {
	*zim.Parameter
	values []*given
	lacked []*object
	// scalars are the strings, numbers and booleans among them, and in their
	// lists.
	scalars []scalar
}

// scalar is a value of a parameter: its own, or an item of its list, which is
// less than 0 if it is none.
type scalar struct {
	*request.Value
	of   *given
	item int
}

func (s scalar) path() string {
	switch {
	case s.of == nil:
		return ""
	case s.item < 0:
		return s.of.path()
	}
	return s.of.at(s.item)
}

// whole returns the value as it stands, list or not.
//
//go:noinline // inlined, it makes the browser program larger
func (g *given) whole() scalar { return scalar{g.Value, g, -1} }

// absent stands for a parameter that an object does not have.
func absent(name string, in *object) scalar {
	return (&given{Value: &request.Value{}, name: name, in: in}).whole()
}

// fields checks the parameters of objects, and what is within them. If all
// their names are known, others are unknown.
func (c *checking) fields(all []zim.Parameter, in []*object, named bool) {
	for i := range all {
		s := c.spot(&all[i], in)
		if all[i].Path == "FromUserId" {
			c.setOwn(s)
		}
		for _, row := range checks {
			row.run(c, s)
		}
		c.within(s)
	}
	if named && len(all) > 0 {
		for _, o := range in {
			c.names(all, o)
		}
	}
}

func (c *checking) setOwn(s *spot) {
	for _, v := range s.scalars {
		if v.Kind == request.StringValue {
			c.own = v.Text
		}
	}
}

// spot looks for a parameter in objects, and says what the text does not give.
func (c *checking) spot(p *zim.Parameter, in []*object) *spot {
	s := &spot{Parameter: p}
	for _, o := range in {
		m, times := find(o.value, p.Name)
		if m == nil {
			s.lacked = append(s.lacked, o)
			continue
		}
		g := &given{Value: &m.Value, name: p.Name, namePlace: m.NamePlace, in: o}
		if times > 1 {
			c.hint(KindTwice, s, g.whole()).Place = m.NamePlace
			continue
		}
		if c.gives(s, g.whole()) {
			s.values = append(s.values, g)
		}
		for i := range g.items() {
			c.gives(s, scalar{&g.Items[i], g, i})
		}
	}
	return s
}

// gives reports whether the text gives a value, and says why if not. Of those
// that it does it keeps the scalars.
func (c *checking) gives(s *spot, v scalar) bool {
	if why := s.unknown(v.Value); why != "" {
		c.report(Kind(why), Skipped, 0, s.Path, v)
		return false
	}
	if v.Kind <= request.BooleanValue {
		s.scalars = append(s.scalars, v)
	}
	return true
}

// unknown says why the text does not give a value. IDs and keys show by their
// look that they are masked, or yet to be filled in.
func (s *spot) unknown(v *request.Value) request.Unknown {
	if v.Unknown == "" && v.Kind == request.StringValue && (isID(s.Parameter) || s.Name == "Key") {
		return request.Unreadable(v.Text)
	}
	return v.Unknown
}

// find returns the first member of a name, and how many there are.
//
//go:noinline // inlined, it makes the browser program larger
func find(v *request.Value, name string) (first *request.Member, times int) {
	for i := range v.Members {
		if m := &v.Members[i]; m.Name == name {
			if times++; times == 1 {
				first = m
			}
		}
	}
	return first, times
}

// within checks what is in the values of a parameter: its fields, or the JSON
// of a message.
func (c *checking) within(s *spot) {
	switch {
	case s.Name == "MessageBody":
		c.messageBody(s)
	case s.Name == "Message" || s.Name == "Msg":
		c.messageJSON(s)
	case s.Fields != nil:
		c.fields(s.Fields, s.objects(), true)
	}
}

// objects returns those in the values of a parameter.
func (s *spot) objects() []*object {
	var all []*object
	for _, g := range s.values {
		if g.Kind == request.ObjectValue {
			all = append(all, &object{g.Value, g, -1, g.in.message})
		}
		for i := range g.items() {
			if item := &g.Items[i]; item.Kind == request.ObjectValue {
				all = append(all, &object{item, g, i, g.in.message})
			}
		}
	}
	return all
}
