package app

import (
	"slices"
	"sort"
	"strconv"
	"unicode/utf16"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/business"
	"zimcodes/codes/gateway/request/pasted"
)

// markedMax is the longest text in bytes in which places are marked: more
// would make typing slow. A longer text scrolls in its box.
const markedMax = 20000

// mirror renders the text with the places of what failed, and of warnings,
// marked.
func (p Page) mirror(d *debugger) []app.UI {
	var out []app.UI
	at := 0
	for _, m := range markedPlaces(d.verdict, len(d.text)) {
		out = append(out, app.Text(d.text[at:m.Start]), app.Mark().ID(markID(m.Place)).Class(m.class).Text(d.text[m.Start:m.End]))
		at = m.End
	}
	// A line break at the end makes a line only if something follows.
	return append(out, app.Text(d.text[at:]+" "))
}

// onPlace selects a finding's place in the box.
func (s *site) onPlace(ctx app.Context, e app.Event) {
	i, err := strconv.Atoi(ctx.JSSrc().Get("dataset").Get("finding").String())
	place, known := placeAt(s.debug.verdict, i)
	if err != nil || !known {
		return
	}
	text := s.debug.text
	if place.End <= len(text) {
		selectText("request", utf16Len(text[:place.Start]), utf16Len(text[:place.End]))
		scrollToSeen(markID(place))
	}
}

// placeAt returns the place of finding i of a verdict, those about the API's own
// parameters counted after the gateway's.
func placeAt(v gateway.Verdict, i int) (place pasted.Place, known bool) {
	switch n := len(v.Findings); {
	case i < n:
		return placeOf(v.Findings[i]), true
	case i < n+len(v.Parameters):
		return v.Parameters[i-n].Place, true
	}
	return pasted.Place{}, false
}

// placeOf returns where the text shows what a finding is about: of a parameter
// that is missing, one that may be meant.
func placeOf(f gateway.Finding) pasted.Place {
	if f.Place.IsZero() && len(f.Twins) > 0 {
		return f.Twins[0].Place
	}
	return f.Place
}

// markID is the id of the mark at a place.
func markID(p pasted.Place) string { return "at-" + strconv.Itoa(p.Start) }

// utf16Len counts UTF-16 code units, in which the browser counts.
func utf16Len(s string) int { return len(utf16.Encode([]rune(s))) }

// markedPlace is a part of the text to be marked.
type markedPlace struct {
	pasted.Place
	class string
}

// markedPlaces returns the places of a verdict in the order of the text. Of
// those that overlap, failed ones go before warnings, and then shorter ones.
func markedPlaces(v gateway.Verdict, length int) []markedPlace {
	var all []markedPlace
	for _, f := range v.Findings {
		switch place := placeOf(f); {
		case place.End <= place.Start || place.End > length:
		case f.Outcome == gateway.Failed:
			all = append(all, markedPlace{place, "bad"})
		case f.Outcome == gateway.Warning:
			all = append(all, markedPlace{place, "warn"})
		}
	}
	for _, f := range v.Parameters {
		if place := f.Place; f.Sure != business.Skipped && place.Start < place.End && place.End <= length {
			all = append(all, markedPlace{place, "warn"})
		}
	}
	sort.SliceStable(all, func(i, k int) bool {
		a, b := all[i], all[k]
		return a.class < b.class || a.class == b.class && a.End-a.Start < b.End-b.Start
	})
	var free []markedPlace
	for _, m := range all {
		if !slices.ContainsFunc(free, func(o markedPlace) bool { return m.Start < o.End && o.Start < m.End }) {
			free = append(free, m)
		}
	}
	sort.SliceStable(free, func(i, k int) bool { return free[i].Start < free[k].Start })
	return free
}
