package business

import (
	"slices"
	"strings"

	"zimcodes/codes/gateway/request"
	"zimcodes/codes/zim"
)

// ruleChecks say of each kind of rule how it is checked.
var ruleChecks = [...]func(*checking, *spot, *zim.Rule){
	zim.RuleOwnID: (*checking).ownID, zim.RuleRepeated: (*checking).repeated, zim.RuleUnlisted: (*checking).keys,
	zim.RuleOwner: (*checking).owner, zim.RuleBase64: (*checking).base64, zim.RuleReceipt: (*checking).receipt,
}

// rules checks the documented rules about a parameter.
func (c *checking) rules(s *spot) {
	for i := range c.rulesOf {
		if r := &c.rulesOf[i]; r.Path == s.Path {
			ruleChecks[r.Kind](c, s, r)
		}
	}
}

// ruled reports whether the API has a rule of this kind about a parameter.
func (c *checking) ruled(s *spot, kind zim.RuleKind) bool {
	for i := range c.rulesOf {
		if r := &c.rulesOf[i]; r.Kind == kind && r.Path == s.Path {
			return true
		}
	}
	return false
}

// breaks reports that a value breaks a rule.
//
//go:noinline // inlined, it makes the browser program larger
func (c *checking) breaks(kind Kind, s *spot, r *zim.Rule, v scalar) *Finding {
	return c.report(kind, Documented, r.Code, s.Path, v)
}

// isText reports whether a value is a string, and not empty.
func isText(v scalar) bool { return v.Kind == request.StringValue && v.Text != "" }

func (c *checking) ownID(s *spot, r *zim.Rule) {
	for _, v := range s.scalars {
		if isText(v) && v.Text == c.own {
			c.breaks(KindOwnID, s, r, v)
		}
	}
}

// repeated checks that the items of a list, or a member of them, differ.
func (c *checking) repeated(s *spot, r *zim.Rule) {
	var list *given
	var seen map[string]bool
	for _, v := range s.scalars {
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
			c.breaks(KindRepeated, s, r, v)
		}
		seen[v.Text] = true
	}
}

func (c *checking) keys(s *spot, r *zim.Rule) {
	for _, v := range s.scalars {
		if isText(v) && !slices.Contains(s.Enum, v.Text) {
			c.breaks(KindNoKey, s, r, v).Wanted = strings.Join(s.Enum, " ")
		}
	}
}

func (c *checking) owner(s *spot, r *zim.Rule) {
	for _, v := range s.scalars {
		if c.isNumber(v.Value) && number(v.Text) == 1 {
			c.breaks(KindOwner, s, r, v)
		}
	}
}

func (c *checking) receipt(s *spot, r *zim.Rule) {
	for _, v := range s.scalars {
		if v.Kind == request.NumberValue && number(v.Text) == 1 {
			c.breaks(KindReceipt, s, r, v)
		}
	}
}

// base64 checks that a message is base64 where IsBase64 is 1. Whether another
// alphabet or a missing padding passes is not documented.
func (c *checking) base64(s *spot, r *zim.Rule) {
	for _, v := range s.scalars {
		if !isBase64(v.of.in) || !isText(v) || hasGap(v.Text) || request.Unreadable(v.Text) != "" {
			continue
		}
		switch _, strict, ok := decoded(v.Text); {
		case !ok:
			c.breaks(KindNotBase64, s, r, v)
		case !strict:
			c.report(KindNotBase64, Likely, r.Code, s.Path, v)
		}
	}
}
