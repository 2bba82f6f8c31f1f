package search

import "math"

// minShare is the part of a query's words, one in so many, that must be found.
const minShare = 3

// isSome: the fields hold some of the query's words.
func isSome(q *query) test {
	parts := q.asParts()
	if len(parts) == 0 {
		return nil
	}
	return func(e *entry) (rank, bool) {
		t := e.tally(parts)
		if t.held == 0 || t.held*minShare < t.asked {
			return rank{}, false
		}
		rarest := math.MaxInt
		for _, p := range parts {
			if !p.at(e).isNone() {
				rarest = min(rarest, p.count())
			}
		}
		return rank{-t.described, -t.held, rarest, -t.entire}, true
	}
}

func insteadSome(q *query, e *entry) []Instead { return instead(e, q.asParts()) }

func markSome(q *query, e *entry) []Match { return marks(e, q.asParts()) }

// asParts returns the query's words, as corrected, but for single letters and
// digits; Chinese is taken apart, at last into each two neighbouring characters.
func (q *query) asParts() []*term {
	if q.parts != nil {
		return q.parts
	}
	for _, t := range q.asCorrected() {
		switch w := t.tokens[0]; {
		case w.kind == han:
			apart, _ := q.apart(w.text)
			for _, t := range apart {
				if t.count() > 0 {
					q.parts = append(q.parts, t)
					continue
				}
				for _, pair := range pairs(t.tokens[0].text) {
					q.parts = append(q.parts, q.look(newToken(han, pair, pair)))
				}
			}
		case len(w.text) > 1:
			q.parts = append(q.parts, t)
		}
	}
	return q.parts
}

// pairs returns each two neighbouring characters of s, or s if it has but one.
func pairs(s string) []string {
	runes := []rune(s)
	if len(runes) < 2 {
		return []string{s}
	}
	var all []string
	for i := range runes[1:] {
		all = append(all, string(runes[i:i+2]))
	}
	return all
}
