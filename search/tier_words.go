package search

import (
	"cmp"
	"math"
	"slices"
)

// isPhrase: the description holds the query as it is.
func isPhrase(q *query) test {
	t := q.asPhrase()
	if t.atMost == 0 {
		return nil
	}
	return func(e *entry) (rank, bool) {
		s := t.at(e)
		return s.rank(), s.isDescribed()
	}
}

// isPassage: any field does. An API's codes come before what mentions it.
func isPassage(q *query) test {
	t := q.asPhrase()
	if t.atMost == 0 {
		return nil
	}
	return func(e *entry) (rank, bool) {
		if api := e.listing(t); api != "" {
			return rank{int(FieldSaid), q.specific(e, api)}, true
		}
		s := t.at(e)
		r := s.rank()
		return rank{said(s.field), r[0], r[2], r[3]}, !s.isNone()
	}
}

// rank ranks the entries that hold a phrase: by where it stands, then those
// that hold it as it was typed.
func (s sighting) rank() rank {
	exact := 1
	if s.exact {
		exact = 0
	}
	return rank{int(s.place.coarse()), int(s.field), int(s.place), exact}
}

func markPhrase(q *query, e *entry) []Match { return marks(e, []*term{q.asPhrase()}) }

// isWords: the description holds each word of the query.
func isWords(q *query) test { return isDescribed(q.asWords()) }

// isSpread: the fields together hold each word.
func isSpread(q *query) test { return isThere(q.asWords()) }

func markWords(q *query, e *entry) []Match { return marks(e, q.asWords()) }

// tally counts the terms that an entry is asked to hold, fillers apart.
type tally struct {
	// asked are all, held those that the entry holds, described those that
	// its description holds, entire those that are whole words where they
	// stand best; indirect counts those that stand there as a synonym, and
	// those that do in what people say.
	asked, held, described, entire, indirect int
}

func (e *entry) tally(terms []*term) (t tally) {
	for _, x := range terms {
		if x.filler {
			continue
		}
		t.asked++
		s := x.at(e)
		if s.isNone() {
			continue
		}
		t.held++
		if s.isDescribed() {
			t.described++
		}
		if s.meant {
			t.indirect++
		}
		if s.field == FieldSaid {
			t.indirect++
		}
		if s.place <= placeWord {
			t.entire++
		}
	}
	return t
}

// isDescribed: the description holds all terms, fillers apart.
func isDescribed(terms []*term) test { return holdsAll(terms, sighting.isDescribed) }

// isThere: the fields together do.
func isThere(terms []*term) test {
	return holdsAll(terms, func(s sighting) bool { return !s.isNone() })
}

// holdsAll: each term, fillers apart, stands best in a place that fits. The
// rarest is looked for first.
func holdsAll(terms []*term, fits func(sighting) bool) test {
	var asked []*term
	var stems []string
	for _, t := range terms {
		if !t.filler {
			asked = append(asked, t)
			stems = append(stems, t.tokens[0].stem)
		}
	}
	slices.SortStableFunc(asked, func(a, b *term) int { return cmp.Compare(a.atMost, b.atMost) })
	if len(asked) == 0 || asked[0].atMost == 0 {
		return nil
	}
	return func(e *entry) (rank, bool) {
		for _, t := range asked {
			if !fits(t.at(e)) {
				return rank{}, false
			}
		}
		t := e.tally(asked)
		return rank{-t.described, t.indirect, -t.entire, e.spread(stems)}, true
	}
}

// apartMost is more than any spread.
const apartMost = 1 << 20

// spread returns over how many characters of the description the stems are
// spread if they stand there in their order; else apartMost and the length of
// the description: a short one is more about them.
func (e *entry) spread(stems []string) int {
	least := math.MaxInt
	for _, f := range e.description() {
		_, n := closest(f.norm, stems)
		least = min(least, n)
	}
	if least == math.MaxInt && e.described > 0 {
		return apartMost + len(e.fields[0].norm)
	}
	return least
}
