package business

import (
	"slices"
	"strconv"
	"strings"

	"zimcodes/codes"
	"zimcodes/codes/gateway/request"
	"zimcodes/codes/zim"
)

// check is a row of the table of checks.
type check struct {
	name string
	run  func(*checking, *spot)
}

// checks are run over each parameter in this order: those whose codes a page
// lists come in the order of the page's limits and then of its rules.
var checks = []check{
	{"there", (*checking).there},
	{"type", (*checking).typed},
	{"limits", (*checking).limits},
	{"rules", (*checking).rules},
	{"enum", (*checking).enum},
	{"time", (*checking).seconds},
	{"characters", (*checking).characters},
}

// either are pairs of parameters of which one is needed, though the page marks
// both as required.
var either = map[string][2]string{"InviteUsersIntoGroup": {"UserIds", "GroupMemberInfos"}}

// there checks that what is required is there and not empty.
func (c *checking) there(s *spot) {
	if pair := either[c.api.Action]; pair[0] == s.Path {
		c.neither(s, pair)
	}
	if s.Need != zim.Required {
		return
	}
	for _, o := range s.lacked {
		if !o.value.Open && !c.miscased(s.Name, o) {
			c.wrong(s, o, Finding{Kind: KindMissing, Path: o.path() + s.Name})
		}
	}
	for _, g := range s.values {
		switch {
		case g.Kind == request.NullValue:
			c.add(Finding{Kind: KindNull, Sure: Hint, Path: g.path(), Place: g.Place, about: s.Path})
		case g.Kind == request.StringValue && g.Text == "", g.Kind == request.ListValue && len(g.Items) == 0 && !g.Open:
			if isID(s.Parameter) || s.Type == zim.Array && !s.hasLeast() || s.Name == "Message" {
				c.wrong(s, g.in, Finding{Kind: KindEmpty, Path: g.path(), Place: g.namePlace})
			}
		}
	}
}

// hasLeast reports whether a limit says how many items a list has at least.
func (s *spot) hasLeast() bool {
	return slices.ContainsFunc(s.Limits, func(l zim.Limit) bool { return l.Of == zim.Count && l.HasMin })
}

func (c *checking) neither(s *spot, pair [2]string) {
	for _, o := range s.lacked {
		if m, _ := find(o.value, pair[1]); m == nil && !o.value.Open {
			c.wrong(s, o, Finding{Kind: KindNeither, Near: pair[:]})
		}
	}
}

// wrong adds what is likely to be refused. In the JSON of a message that is no
// more than a hint.
func (c *checking) wrong(s *spot, in *object, f Finding) {
	f.Sure, f.Code, f.about = Likely, c.likely(s.Parameter), s.Path
	if in.message {
		f.Sure, f.Code = Hint, 0
	}
	c.add(f)
}

// typed checks the types of the values and of a list's items.
func (c *checking) typed(s *spot) {
	for _, g := range s.values {
		if !c.is(s.Type, g.Value) {
			c.mistyped(s, g, -1, s.Type, g.Value)
			continue
		}
		for i := range g.Items {
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

// enum checks that values are among those that the page lists, where no rule
// says more.
func (c *checking) enum(s *spot) {
	if len(s.Enum) == 0 || c.ruled(s, zim.RuleUnlisted) || slices.ContainsFunc(s.Limits, func(l zim.Limit) bool { return l.Unit == zim.Bits }) {
		return
	}
	for v := range s.scalars {
		if listed(s.Enum, v.Text) || v.Text == "" || !c.fits(s, v) {
			continue
		}
		f := Finding{Kind: KindUnlisted, Path: v.path(), Found: short(v.Text), Wanted: strings.Join(s.Enum, " "), Place: v.Place, about: s.Path}
		if c.ruled(s, zim.RuleOwner) {
			if f.Sure = Hint; number(v.Text) != 1 {
				c.add(f)
			}
			continue
		}
		c.wrong(s, v.of.in, f)
	}
}

// fits reports whether a value has the type of the parameter, or of the items
// of its list.
func (c *checking) fits(s *spot, v scalar) bool {
	if s.Type == zim.Array {
		return c.is(s.Items, v.Value)
	}
	return c.is(s.Type, v.Value)
}

// listed reports whether a value is among those of an Enum, in which 100-255
// and >100 are ranges.
func listed(enum []string, value string) bool {
	return slices.ContainsFunc(enum, func(e string) bool {
		from, to, ranged := strings.Cut(e, "-")
		switch over, isOver := strings.CutPrefix(e, ">"); {
		case isOver:
			return number(value) > number(over)
		case ranged && from != "":
			return number(from) <= number(value) && number(value) <= number(to)
		}
		return value == e
	})
}

// number returns the number that a text is, 0 if it is none.
func number(s string) float64 {
	n, _ := strconv.ParseFloat(s, 64)
	return n
}

// seconds looks for times in seconds where milliseconds are wanted: they lie in
// the first days of 1970.
func (c *checking) seconds(s *spot) {
	const earliest, latest = 1e9, 1e11
	if !slices.ContainsFunc(s.Limits, func(l zim.Limit) bool { return l.Now }) {
		return
	}
	for v := range s.scalars {
		if n := number(v.Text); c.isNumber(v.Value) && earliest <= n && n < latest {
			c.add(Finding{Kind: KindSeconds, Sure: Hint, Path: v.path(), Found: short(v.Text), Place: v.Place, about: s.Path})
		}
	}
}

// characters looks for characters in IDs that the page does not allow. Of a
// damaged list what any page allows passes.
func (c *checking) characters(s *spot) {
	const anywhere = "!#$%&()+-:;<=.>?@[]^_{}|~, '"
	set := s.Characters
	if set.Allowed == "" {
		set = c.api.Characters
	}
	if set.Allowed == "" || !isID(s.Parameter) {
		return
	}
	if set.Misprinted {
		set.Allowed = anywhere
	}
	for v := range s.scalars {
		if at := strings.IndexFunc(v.Text, func(r rune) bool { return !allowed(set.Allowed, r) }); at >= 0 && v.Kind == request.StringValue {
			c.add(Finding{Kind: KindCharacter, Sure: Hint, Path: v.path(), Found: first(v.Text[at:]), Wanted: set.Allowed, Place: v.Place, about: s.Path})
		}
	}
}

func allowed(set string, r rune) bool {
	return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' || strings.ContainsRune(set, r)
}

// first returns the first character of a text.
func first(s string) string {
	for _, r := range s {
		return string(r)
	}
	return ""
}

// isID reports whether a parameter is the ID of a user, a group, a room or a
// call, or a list of them.
func isID(p *zim.Parameter) bool {
	last := p.Name
	return p.Type != zim.Object && p.Items != zim.Object && p.Items != zim.Number && p.Type != zim.Number &&
		(strings.HasSuffix(last, "Id") || strings.HasSuffix(last, "Ids") || last == "GroupOwner" || last == "NewOwner")
}

// Undecided returns the codes on the API's page that no body breaks: what only
// the server can tell.
func Undecided(a *zim.API) []codes.Code {
	var all []codes.Code
	for _, l := range a.Codes {
		if !l.Sample && !Decides(a, l.Code) {
			all = append(all, l.Code)
		}
	}
	return all
}

// Decides reports whether what a call sends can break what the API's page lists
// the code for.
func Decides(a *zim.API, c codes.Code) bool {
	for _, p := range a.All() {
		for _, l := range p.Limits {
			if l.Code == c {
				return true
			}
		}
	}
	if slices.ContainsFunc(a.Rules(), func(r zim.Rule) bool { return r.Code == c }) {
		return true
	}
	return c == 660000002 || c == 660800026
}
