// Package places tells where a text shows what a verdict is about, and what of it is
// marked.
package places

import (
	"slices"
	"sort"

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
	// Class is how it looks, one of classes.
	Class string
}

// classes are how marks look. Of those that overlap, the first goes before.
var classes = []string{"bad", "warn", "seen", "quiet"}

// Over returns which of the marks lies over a place, -1 if none does.
func Over(marks []Mark, place pasted.Place) int {
	return slices.IndexFunc(marks, func(m Mark) bool { return m.Start < place.End && place.Start < m.End })
}

// Marks returns the places of a verdict, and more, in the order of the text. Of
// those that overlap, failed ones go before warnings, and then shorter ones.
func Marks(v gateway.Verdict, more []Mark, length int) []Mark {
	all := slices.DeleteFunc(more, func(m Mark) bool { return m.Start >= m.End || m.End > length })
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
		before := slices.Index(classes, a.Class) - slices.Index(classes, b.Class)
		return before < 0 || before == 0 && a.End-a.Start < b.End-b.Start
	})
	var free []Mark
	for _, m := range all {
		if Over(free, m.Place) < 0 {
			free = append(free, m)
		}
	}
	sort.SliceStable(free, func(i, k int) bool { return free[i].Start < free[k].Start })
	return free
}
