package search

import (
	"cmp"
	"slices"
	"unicode/utf8"
)

// isPhrase: the description holds the query as it is.
func isPhrase(q *query) test {
	t := q.asPhrase()
	if t.atMost == 0 || isChineseFiller(q.phrase) {
		return nil
	}
	return func(e *entry) (rank, bool) {
		s := t.at(e)
		if !s.isDescribed() {
			return rank{}, false
		}
		return rank{int(s.place.coarse()), falseAsOne(s.exact), q.worth(e)}, true
	}
}

// isPassage: any field does.
func isPassage(q *query) test {
	t := q.asPhrase()
	if t.atMost == 0 || isChineseFiller(q.phrase) {
		return nil
	}
	return func(e *entry) (rank, bool) {
		s := t.at(e)
		r := s.rank()
		return rank{said(s.field), r[0], r[2], r[3]}, !s.isNone()
	}
}

// rank ranks the entries that hold a phrase: by where it stands, then those
// that hold it as it was typed.
func (s sighting) rank() rank {
	return rank{int(s.place.coarse()), int(s.field), int(s.place), falseAsOne(s.exact)}
}

func falseAsOne(b bool) int {
	if b {
		return 0
	}
	return 1
}

func markPhrase(q *query, e *entry) []Match { return marks(e, []*term{q.asPhrase()}) }

// isWords: the description holds each word of the query, fillers apart, what it
// is misspelt for, or a synonym. The rarest is looked for first.
func isWords(q *query) test {
	var asked []*term
	for _, t := range q.asParts() {
		if !t.filler {
			asked = append(asked, t)
		}
	}
	slices.SortStableFunc(asked, func(a, b *term) int { return cmp.Compare(a.atMost, b.atMost) })
	if len(asked) == 0 || asked[0].atMost == 0 || !slices.ContainsFunc(asked, (*term).tells) {
		return nil
	}
	return func(e *entry) (rank, bool) {
		for _, t := range asked {
			if !t.at(e).isDescribed() {
				return rank{}, false
			}
		}
		return rank{q.worth(e)}, true
	}
}

// tells reports whether the term is more than one Chinese character that means
// nothing else.
func (t *term) tells() bool {
	w := t.tokens[0]
	return w.kind != han || t.also != nil || utf8.RuneCountInString(w.text) > 1
}
