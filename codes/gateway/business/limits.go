package business

import (
	"math"
	"unicode/utf8"

	"zimcodes/codes/gateway/request"
	"zimcodes/codes/zim"
)

// measures say of each kind of limit what is measured.
var measures = map[zim.Measure]func(*checking, *spot, zim.Limit){
	zim.Value: (*checking).value, zim.Length: (*checking).length, zim.EachLength: (*checking).length,
	zim.Count: (*checking).count, zim.TotalLength: (*checking).total, zim.MessageLength: (*checking).messageLength,
}

// limits checks the documented limits of a parameter.
func (c *checking) limits(s *spot) {
	for _, l := range s.Limits {
		measures[l.Of](c, s, l)
	}
}

// broken adds that a limit is broken. What a page corrects, recommends or limits
// in two ways is only a hint.
func (c *checking) broken(s *spot, l zim.Limit, f Finding) {
	f.Sure, f.Code, f.Elsewhere, f.about = Documented, l.Code, l.Elsewhere, s.Path
	f.Limit, f.Unit, f.Also, f.Raisable, f.RaisedTo = l.Max, l.Unit, l.Also, l.Raisable, l.RaisedTo
	switch f.Kind {
	case KindTooFew, KindTooSmall:
		f.Limit = l.Min
	case KindFuture:
		f.Limit = c.now
	}
	switch {
	case f.Kind == KindUnit:
		f.Sure = Hint
	case l.Corrected:
		f.Kind, f.Sure = KindReplaced, Hint
	case l.Advised:
		f.Kind, f.Sure = KindAdvised, Hint
	case 0 < l.Also && f.Measured <= l.Also:
		f.Kind, f.Sure = KindBetween, Hint
	}
	if f.Sure == Hint {
		f.Code, f.Elsewhere = 0, 0
	}
	c.add(f)
}

// length checks the lengths of strings.
func (c *checking) length(s *spot, l zim.Limit) {
	for v := range s.scalars {
		if v.Kind != request.StringValue || len(v.Text) <= l.Max {
			continue
		}
		f := Finding{Kind: KindTooLong, Measured: len(v.Text), Path: v.path(), Found: short(v.Text), Place: v.Place}
		if l.Unit == zim.Runes || l.Unit == zim.Unstated {
			f.Measured = utf8.RuneCountInString(v.Text)
		}
		switch {
		case f.Measured > l.Max:
		case l.Unit == zim.Unstated:
			f.Kind, f.Measured = KindUnit, len(v.Text)
		default:
			continue
		}
		c.broken(s, l, f)
	}
}

// count checks how many items lists have. What stands within the objects whose
// conversations are limited no page says.
func (c *checking) count(s *spot, l zim.Limit) {
	for _, g := range s.values {
		n := len(g.Items)
		switch {
		case g.Kind != request.ListValue:
		case n > l.Max:
			surplus := request.Place{Start: g.Items[l.Max].Place.Start, End: g.Items[n-1].Place.End}
			c.broken(s, l, Finding{Kind: KindTooMany, Measured: n, Path: g.path(), Place: surplus})
		case l.HasMin && n < l.Min && !g.Open:
			c.broken(s, l, Finding{Kind: KindTooFew, Measured: n, Path: g.path(), Place: g.namePlace})
		}
	}
}

// total checks how long the keys and values of a list are together. Those that
// the text does not give only make it longer.
func (c *checking) total(s *spot, l zim.Limit) {
	for _, g := range s.values {
		n := 0
		for i := range g.Items {
			for _, m := range g.Items[i].Members {
				if m.Value.Kind == request.StringValue && m.Value.Unknown == "" && s.field(m.Name) {
					n += len(m.Value.Text)
				}
			}
		}
		if n > l.Max {
			c.broken(s, l, Finding{Kind: KindTotalTooLong, Measured: n, Path: g.path(), Place: g.Place})
		}
	}
}

func (s *spot) field(name string) bool {
	for i := range s.Fields {
		if s.Fields[i].Name == name {
			return true
		}
	}
	return false
}

// value checks numbers, and times, which are in milliseconds.
func (c *checking) value(s *spot, l zim.Limit) {
	for v := range s.scalars {
		if !c.isNumber(v.Value) || !isNumber(v.Value) {
			continue
		}
		n := int(math.Max(math.Min(number(v.Text), 1<<62), -1<<62))
		f := Finding{Measured: n, Path: v.path(), Found: short(v.Text), Place: v.Place}
		switch {
		case l.Now && n > c.now:
			f.Kind = KindFuture
		case l.Now:
			continue
		case number(v.Text) > float64(l.Max):
			f.Kind = KindTooLarge
		case l.HasMin && number(v.Text) < float64(l.Min):
			f.Kind = KindTooSmall
		default:
			continue
		}
		c.broken(s, l, f)
	}
}
