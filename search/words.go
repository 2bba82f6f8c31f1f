package search

import "math"

// isPhrase: the description holds the query as it is.
func isPhrase(q *query, e *entry) (rank, bool) {
	s := q.asPhrase().best[e.n]
	return rank{int(s.place), int(s.field)}, s.isDescribed()
}

// isPassage: any field does.
func isPassage(q *query, e *entry) (rank, bool) {
	s := q.asPhrase().best[e.n]
	return rank{said(s.field), int(s.place), int(s.field)}, !s.isNone()
}

func markPhrase(q *query, e *entry) []Match { return e.mark([]*term{q.asPhrase()}) }

// isWords: the description holds each word of the query.
func isWords(q *query, e *entry) (rank, bool) {
	t := e.tally(q.asWords())
	return e.rank(t, q.asWords()), t.described == t.asked
}

// isSpread: the fields together hold each word.
func isSpread(q *query, e *entry) (rank, bool) {
	t := e.tally(q.asWords())
	return e.rank(t, q.asWords()), t.held == t.asked
}

func markWords(q *query, e *entry) []Match { return e.mark(q.asWords()) }

// tally counts the terms that an entry is asked to hold, fillers apart.
type tally struct {
	// asked are all, held those that the entry holds, described those that
	// its description holds, entire those that are whole words where they
	// stand best, meant those of which a synonym stands there.
	asked, held, described, entire, meant int
}

func (e *entry) tally(terms []*term) (t tally) {
	for _, x := range terms {
		if x.filler {
			continue
		}
		t.asked++
		s := x.best[e.n]
		if s.isNone() {
			continue
		}
		t.held++
		if s.isDescribed() {
			t.described++
		}
		if s.meant {
			t.meant++
		}
		if s.place <= placeWord {
			t.entire++
		}
	}
	return t
}

// rank ranks an entry that holds all terms.
func (e *entry) rank(t tally, terms []*term) rank {
	if t.held < t.asked {
		return rank{}
	}
	return rank{-t.described, -t.entire, e.spread(terms)}
}

// spread returns over how many characters of the description the terms are
// spread if they stand there in their order, and else math.MaxInt.
func (e *entry) spread(terms []*term) int {
	var stems []string
	for _, t := range terms {
		if !t.filler {
			stems = append(stems, t.tokens[0].stem)
		}
	}
	least := math.MaxInt
	for _, f := range e.description() {
		_, n := closest(f.norm, stems)
		least = min(least, n)
	}
	return least
}
