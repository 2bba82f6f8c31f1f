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

// either are parameters of an API of which one is needed, though its page marks
// both as required.
var either = [...]string{"InviteUsersIntoGroup", "UserIds", "GroupMemberInfos"}

// there checks that what is required is there and not empty.
func (c *checking) there(s *spot) {
	for _, o := range s.lacked {
		other := c.api.Action == either[0] && s.Path == either[1]
		if o.value.Open || s.Need != zim.Required && !other {
			continue
		}
		if m, _ := find(o.value, either[2]); other && m == nil {
			f := c.wrong(KindNeither, s, absent(s.Name, o))
			f.Path, f.Near = "", []string{either[1], either[2]}
		}
		if !other && !miscased(s.Name, o) && (o.in != nil || !slices.Contains(c.elsewhere, s.Name)) {
			c.wrong(KindMissing, s, absent(s.Name, o))
		}
	}
	for _, g := range s.values {
		switch {
		case s.Need != zim.Required:
		case g.Kind == request.NullValue:
			c.hint(KindNull, s, g.whole())
		case s.isEmpty(g):
			c.wrong(KindEmpty, s, g.whole()).Place = g.namePlace
		}
	}
}

// isEmpty reports whether a value is an empty ID, message or list. A list of
// which a limit says how many items it has at least is looked at there.
func (s *spot) isEmpty(g *given) bool {
	hasLeast := s.limited(func(l *zim.Limit) bool { return l.HasMin })
	return g.Kind == request.StringValue && g.Text == "" && (isID(s.Parameter) || s.Name == "Message") ||
		g.Kind == request.ListValue && len(g.Items) == 0 && !g.Open && !hasLeast
}

// enum checks that values are among those that the page lists, where no rule
// says more.
func (c *checking) enum(s *spot) {
	if len(s.Enum) == 0 || c.ruled(s, zim.RuleUnlisted) || s.limited(func(l *zim.Limit) bool { return l.Unit == zim.Bits }) {
		return
	}
	owner := c.ruled(s, zim.RuleOwner) // all other roles are open
	for _, v := range s.scalars {
		switch {
		case listed(s.Enum, v.Text) || v.Text == "" || !c.fits(s, v):
		case !owner:
			c.wrong(KindUnlisted, s, v).Wanted = strings.Join(s.Enum, " ")
		case number(v.Text) != 1:
			c.hint(KindUnlisted, s, v).Wanted = strings.Join(s.Enum, " ")
		}
	}
}

// limited reports whether the parameter has a limit of a kind.
//
//go:noinline // inlined, it makes the browser program larger
func (s *spot) limited(is func(*zim.Limit) bool) bool {
	for i := range s.Limits {
		if is(&s.Limits[i]) {
			return true
		}
	}
	return false
}

// listed reports whether a value is among those of an Enum, in which 100-255
// and >100 are ranges.
func listed(enum []string, value string) bool {
	for _, e := range enum {
		from, to, ranged := strings.Cut(e, "-")
		if e[0] == '>' {
			from, to, ranged = e[1:], "", true
		}
		if n := number(value); e == value || ranged && n >= number(from) && (n <= number(to) || to == "" && n > number(from)) {
			return true
		}
	}
	return false
}

// number returns the number that a text is, 0 if it is none.
//
//go:noinline // inlined, it makes the browser program larger
func number(s string) float64 {
	n, _ := strconv.ParseFloat(s, 64)
	return n
}

// seconds looks for times in seconds where milliseconds are wanted: they lie in
// the first days of 1970.
func (c *checking) seconds(s *spot) {
	const earliest, latest = 1e9, 1e11
	if !s.limited(func(l *zim.Limit) bool { return l.Now }) {
		return
	}
	for _, v := range s.scalars {
		if n := number(v.Text); c.isNumber(v.Value) && earliest <= n && n < latest {
			c.hint(KindSeconds, s, v)
		}
	}
}
