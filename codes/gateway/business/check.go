package business

import (
	"slices"
	"strconv"
	"strings"

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
