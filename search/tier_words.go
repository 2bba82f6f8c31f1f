package search

import (
	"cmp"
	"slices"
)

// isWords: the description holds each word of the query, fillers apart, what it
// is misspelt for, or a synonym. The rarest is looked for first.
func isWords(q *query) test {
	asked := slices.Clone(q.asParts())
	if len(asked) < 2 {
		return nil
	}
	slices.SortStableFunc(asked, func(a, b *term) int { return cmp.Compare(a.atMost, b.atMost) })
	return func(e *entry) (rank, bool) {
		for _, t := range asked {
			if !t.at(e).isDescribed() {
				return rank{}, false
			}
		}
		return rank{q.worth(e)}, true
	}
}
