package business

import (
	"slices"
	"strings"

	"zimcodes/codes/gateway/request"
	"zimcodes/codes/zim"
)

// ruleChecks say of each kind of rule how it is checked.
var ruleChecks = map[zim.RuleKind]func(*checking, *spot, zim.Rule){
	zim.RuleOwnID: (*checking).ownID, zim.RuleRepeated: (*checking).repeated, zim.RuleUnlisted: (*checking).keys,
	zim.RuleOwner: (*checking).owner, zim.RuleBase64: (*checking).base64, zim.RuleReceipt: (*checking).receipt,
}

// rules checks the documented rules about a parameter.
func (c *checking) rules(s *spot) {
	for _, r := range c.api.Rules() {
		if r.Path == s.Path {
			ruleChecks[r.Kind](c, s, r)
		}
	}
}

// ruled reports whether the API has a rule of this kind about a parameter.
func (c *checking) ruled(s *spot, kind zim.RuleKind) bool {
	return slices.ContainsFunc(c.api.Rules(), func(r zim.Rule) bool { return r.Kind == kind && r.Path == s.Path })
}

// breaks adds that a value breaks a rule.
func (c *checking) breaks(s *spot, r zim.Rule, v scalar, f Finding) {
	f.Code, f.Path, f.Found, f.Place, f.about = r.Code, v.path(), short(v.Text), v.Place, s.Path
	if f.Sure == 0 {
		f.Sure = Documented
	}
	c.add(f)
}

// isText reports whether a value is a string, and not empty.
func isText(v scalar) bool { return v.Kind == request.StringValue && v.Text != "" }

func (c *checking) ownID(s *spot, r zim.Rule) {
	for v := range s.scalars {
		if isText(v) && v.Text == c.own {
			c.breaks(s, r, v, Finding{Kind: KindOwnID})
		}
	}
}

// repeated checks that the items of a list, or a member of them, differ.
func (c *checking) repeated(s *spot, r zim.Rule) {
	var list *given
	var seen map[string]bool
	for v := range s.scalars {
		of := v.of
		if v.item < 0 && of.in.in != nil {
			of = of.in.in
		}
		if of != list {
			list, seen = of, make(map[string]bool, len(of.items()))
		}
		if !isText(v) {
			continue
		}
		if seen[v.Text] {
			c.breaks(s, r, v, Finding{Kind: KindRepeated})
		}
		seen[v.Text] = true
	}
}

func (c *checking) keys(s *spot, r zim.Rule) {
	for v := range s.scalars {
		if isText(v) && !slices.Contains(s.Enum, v.Text) {
			c.breaks(s, r, v, Finding{Kind: KindNoKey, Wanted: strings.Join(s.Enum, " ")})
		}
	}
}

func (c *checking) owner(s *spot, r zim.Rule) {
	for v := range s.scalars {
		if c.isNumber(v.Value) && number(v.Text) == 1 {
			c.breaks(s, r, v, Finding{Kind: KindOwner})
		}
	}
}

func (c *checking) receipt(s *spot, r zim.Rule) {
	for v := range s.scalars {
		if v.Kind == request.NumberValue && number(v.Text) == 1 || v.Kind == request.BooleanValue && v.Text == "true" {
			f := Finding{Kind: KindReceipt}
			if v.Kind == request.BooleanValue {
				f.Sure = Likely
			}
			c.breaks(s, r, v, f)
		}
	}
}

// base64 checks that a message is base64 where IsBase64 is 1. Whether another
// alphabet or a missing padding passes is not documented.
func (c *checking) base64(s *spot, r zim.Rule) {
	for v := range s.scalars {
		if !isBase64(v.of.in) || !isText(v) || hasGap(v.Text) || request.Unreadable(v.Text) != "" {
			continue
		}
		switch _, strict, ok := decoded(v.Text); {
		case !ok:
			c.breaks(s, r, v, Finding{Kind: KindNotBase64})
		case !strict:
			c.breaks(s, r, v, Finding{Kind: KindNotBase64, Sure: Likely})
		}
	}
}
