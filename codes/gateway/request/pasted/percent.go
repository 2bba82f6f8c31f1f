package pasted

import "strings"

// PercentDecoded is Text.PercentDecoded for a text of which no place is asked.
func PercentDecoded(s string) string { return New(s).PercentDecoded().S }

// PercentDecoded undoes percent-encoding, and + for a space, once. A % that starts
// no percent-encoding is left as it is.
func (t Text) PercentDecoded() Text {
	if !strings.ContainsAny(t.S, "%+") {
		return t
	}
	b := Builder{Gap: t.Gap()}
	for i := 0; i < len(t.S); i++ {
		switch {
		case t.S[i] == '+':
			b.Add(" ", t.At(i))
		case StartsPercent(t.S[i:]):
			b.Add(string([]byte{byte(HexValue(t.S[i+1])<<4 | HexValue(t.S[i+2]))}), t.Span(i, i+3))
			i += 2
		default:
			b.AddText(t.Cut(i, i+1))
		}
	}
	return b.Text()
}

// StartsPercent reports whether a text starts with a percent-encoded byte.
func StartsPercent(s string) bool {
	return len(s) >= 3 && s[0] == '%' && HexValue(s[1]) >= 0 && HexValue(s[2]) >= 0
}

// HasPercent reports whether a byte of a text is percent-encoded.
func HasPercent(s string) bool {
	for i := range len(s) {
		if StartsPercent(s[i:]) {
			return true
		}
	}
	return false
}

// HasBadPercent reports whether a text has a % that starts no percent-encoding.
func HasBadPercent(s string) bool {
	for i := range len(s) {
		if s[i] == '%' && !StartsPercent(s[i:]) {
			return true
		}
	}
	return false
}
