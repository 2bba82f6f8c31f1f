// Package places tells where a text shows what a verdict is about, and what of it is
// marked.
package places

import (
	"slices"
	"sort"
	"unicode/utf16"

	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/business"
	"zimcodes/codes/gateway/request/pasted"
)

// At returns the place of finding i of a verdict, those about the API's own
// parameters counted after the gateway's.
func At(v gateway.Verdict, i int) (place pasted.Place, known bool) {
	switch n := len(v.Findings); {
	case i < n:
		return Of(v.Findings[i]), true
	case i < n+len(v.Parameters):
		return v.Parameters[i-n].Place, true
	}
	return pasted.Place{}, false
}

// Of returns where the text shows what a finding is about: of a parameter
// that is missing, one that may be meant.
func Of(f gateway.Finding) pasted.Place {
	if f.Place.IsZero() && len(f.Twins) > 0 {
		return f.Twins[0].Place
	}
	return f.Place
}

// Mark is a part of the text to be marked.
type Mark struct {
	pasted.Place
	// Class is how it looks: "bad" or "warn".
	Class string
}

// Marks returns the places of a verdict in the order of the text. Of
// those that overlap, failed ones go before warnings, and then shorter ones.
func Marks(v gateway.Verdict, length int) []Mark {
	var all []Mark
	for _, f := range v.Findings {
		switch place := Of(f); {
		case place.End <= place.Start || place.End > length:
		case f.Outcome == gateway.Failed:
			all = append(all, Mark{place, "bad"})
		case f.Outcome == gateway.Warning:
			all = append(all, Mark{place, "warn"})
		}
	}
	for _, f := range v.Parameters {
		if place := f.Place; f.Sure != business.Skipped && place.Start < place.End && place.End <= length {
			all = append(all, Mark{place, "warn"})
		}
	}
	sort.SliceStable(all, func(i, k int) bool {
		a, b := all[i], all[k]
		return a.Class < b.Class || a.Class == b.Class && a.End-a.Start < b.End-b.Start
	})
	var free []Mark
	for _, m := range all {
		if !slices.ContainsFunc(free, func(o Mark) bool { return m.Start < o.End && o.Start < m.End }) {
			free = append(free, m)
		}
	}
	sort.SliceStable(free, func(i, k int) bool { return free[i].Start < free[k].Start })
	return free
}

// UTF16Len counts UTF-16 code units, in which the browser counts.
func UTF16Len(s string) int { return len(utf16.Encode([]rune(s))) }
