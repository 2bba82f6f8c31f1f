package business

import (
	"unicode/utf8"

	"zimcodes/codes"
	"zimcodes/codes/gateway/request"
	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/zim"
)

// measures say of each kind of limit what is measured.
var measures = [...]func(*checking, *spot, *zim.Limit){
	zim.Value: (*checking).value, zim.Length: (*checking).length, zim.EachLength: (*checking).length,
	zim.Count: (*checking).count, zim.TotalLength: (*checking).total, zim.MessageLength: (*checking).messageLength,
}

// limits checks the documented limits of a parameter.
func (c *checking) limits(s *spot) {
	for i := range s.Limits {
		measures[s.Limits[i].Of](c, s, &s.Limits[i])
	}
}

// broken reports that a limit is broken. What a page corrects, recommends or
// limits in two ways is only a hint.
func (c *checking) broken(kind Kind, s *spot, l *zim.Limit, v scalar, measured int) *Finding {
	limit, sure, code, elsewhere := l.Max, Hint, codes.Code(0), codes.Code(0)
	switch {
	case kind == KindTooFew || kind == KindTooSmall:
		limit = l.Min
	case kind == KindFuture:
		limit = c.now
	}
	switch {
	case kind == KindUnit:
	case l.Corrected:
		kind = KindReplaced
	case l.Advised:
		kind = KindAdvised
	case 0 < l.Also && measured <= l.Also:
		kind = KindBetween
	default:
		sure, code, elsewhere = Documented, l.Code, l.Elsewhere
	}
	f := c.report(kind, sure, code, s.Path, v)
	f.Measured, f.Limit, f.Unit, f.Elsewhere = measured, limit, l.Unit, elsewhere
	f.Also, f.Raisable, f.RaisedTo = l.Also, l.Raisable, l.RaisedTo
	return f
}

// length checks the lengths of strings.
func (c *checking) length(s *spot, l *zim.Limit) {
	for _, v := range s.scalars {
		bytes, runes := len(v.Text), len(v.Text)
		if bytes <= l.Max || v.Kind != request.StringValue {
			continue
		}
		if l.Unit != zim.Bytes {
			runes = utf8.RuneCountInString(v.Text)
		}
		switch {
		case runes > l.Max:
			c.broken(KindTooLong, s, l, v, runes)
		case l.Unit == zim.Unstated:
			c.broken(KindUnit, s, l, v, bytes)
		}
	}
}

// count checks how many items lists have. What stands within the objects whose
// conversations are limited no page says.
func (c *checking) count(s *spot, l *zim.Limit) {
	for _, g := range s.values {
		n := len(g.Items)
		switch {
		case g.Kind != request.ListValue:
		case n > l.Max:
			surplus := pasted.Place{Start: g.Items[l.Max].Place.Start, End: g.Items[n-1].Place.End}
			c.broken(KindTooMany, s, l, g.whole(), n).Place = surplus
		case l.HasMin && n < l.Min && !g.Open:
			c.broken(KindTooFew, s, l, g.whole(), n).Place = g.namePlace
		}
	}
}

// total checks how long the keys and values of a list are together. Those that
// the text does not give only make it longer.
func (c *checking) total(s *spot, l *zim.Limit) {
	for _, g := range s.values {
		n := 0
		for i := range g.Items {
			for j := range g.Items[i].Members {
				if m := &g.Items[i].Members[j]; m.Value.Kind == request.StringValue && m.Value.Unknown == "" && parameter(s.Fields, m.Name) != nil {
					n += len(m.Value.Text)
				}
			}
		}
		if n > l.Max {
			c.broken(KindTotalTooLong, s, l, g.whole(), n)
		}
	}
}

// value checks numbers, and times, which are in milliseconds.
func (c *checking) value(s *spot, l *zim.Limit) {
	for _, v := range s.scalars {
		if !c.isNumber(v.Value) {
			continue
		}
		exact := number(v.Text)
		n := int(max(min(exact, 1<<62), -1<<62))
		switch {
		case l.Now && n > c.now:
			c.broken(KindFuture, s, l, v, n)
		case l.Now:
		case exact > float64(l.Max):
			c.broken(KindTooLarge, s, l, v, n)
		case l.HasMin && exact < float64(l.Min):
			c.broken(KindTooSmall, s, l, v, n)
		}
	}
}
