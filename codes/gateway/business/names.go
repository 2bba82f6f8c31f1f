package business

import (
	"slices"
	"strings"

	"zimcodes/codes/edits"
	"zimcodes/codes/gateway/request"
	"zimcodes/codes/gateway/request/wire"
	"zimcodes/codes/zim"
)

// names looks for members that are no parameters: slips, names in another case,
// and others.
func (c *checking) names(all []zim.Parameter, o *object) {
	known := make([]string, len(all))
	for i := range all {
		known[i] = all[i].Name
	}
	for i := range o.value.Members {
		m := &o.value.Members[i]
		if slices.Contains(known, m.Name) || o.in == nil && wire.IsPublic(m.Name) || m.Value.Unknown == request.UnknownMasked {
			continue
		}
		about := all[0].Path + " " + m.Name
		if len(c.findings) == most || c.again(about) {
			continue
		}
		kind, near := KindUnknownName, nearNames(m.Name, known)
		if len(near) > 0 && strings.EqualFold(near[0], m.Name) {
			kind = KindMiscased
		}
		f := c.report(kind, Hint, 0, about, (&given{Value: &m.Value, name: m.Name, in: o}).whole())
		f.Found, f.Near, f.Place = short(m.Name), near, m.NamePlace
		if kind == KindMiscased {
			f.Wanted = near[0]
		}
	}
}

// again reports whether a name was found before, and counts it.
func (c *checking) again(about string) bool {
	for i := range c.findings {
		if c.findings[i].about == about {
			c.findings[i].More++
			return true
		}
	}
	return false
}

// nearNames returns the names that one may be a slip for, nearest first.
func nearNames(name string, all []string) []string {
	const longest = 64
	if len(name) > longest {
		return nil
	}
	folded := wire.Fold(name)
	var near []string
	for limit := range max(2, len(folded)/4+1) {
		for _, n := range all {
			if len(n) > longest || slices.Contains(near, n) {
				continue
			}
			if _, ok := edits.Distance(folded, wire.Fold(n), limit); ok {
				near = append(near, n)
			}
		}
		if near != nil {
			return near
		}
	}
	return nil
}

// miscased reports whether an object has the name in another case, of which
// nobody knows whether it counts.
func miscased(name string, o *object) bool {
	for i := range o.value.Members {
		if other := o.value.Members[i].Name; other != name && strings.EqualFold(other, name) {
			return true
		}
	}
	return false
}
