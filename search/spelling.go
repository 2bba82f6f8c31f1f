package search

const (
	// minMisspelt is how long the longer of two words must be for one to be a
	// misspelling of the other by one edit, and minTwice by two.
	minMisspelt = 4
	minTwice    = 8
	// maxMisspelt is how long it may be.
	maxMisspelt = 63
)

// isSpelling: the fields together hold each word, once corrected.
func isSpelling(q *query, e *entry) (rank, bool) {
	t := e.tally(q.asCorrected())
	return e.rank(t, q.asCorrected()), t.held == t.asked
}

func markSpelling(q *query, e *entry) []Match { return e.mark(q.asCorrected()) }

// asCorrected returns the query's words, those that the catalog lacks replaced
// by its nearest ones if there are any.
func (q *query) asCorrected() []*term {
	if q.corrected != nil {
		return q.corrected
	}
	for _, t := range q.asWords() {
		if t.count == 0 && !t.filler && t.tokens[0].kind == latin {
			if near := q.ix.nearest(t.tokens[0].text); near != nil {
				t = q.ix.look(near...)
			}
		}
		q.corrected = append(q.corrected, t)
	}
	return q.corrected
}

// nearest returns the words of the vocabulary that take the fewest edits; of
// these only those that keep the first letter, if any do: it is seldom wrong.
func (ix *Index) nearest(w string) []token {
	var near, sameFirst []token
	least := minTwice
	for _, v := range ix.vocabulary {
		d, ok := editDistance(w, v, min(least, maxEdits(w, v)))
		if !ok {
			continue
		}
		if d < least {
			near, sameFirst, least = nil, nil, d
		}
		near = append(near, newToken(latin, v, v))
		if v[0] == w[0] {
			sameFirst = append(sameFirst, newToken(latin, v, v))
		}
	}
	if sameFirst != nil {
		return sameFirst
	}
	return near
}

// maxEdits returns how many edits may make a misspelling of one word the other.
func maxEdits(v, w string) int {
	switch n := max(len(v), len(w)); {
	case n > maxMisspelt || n < minMisspelt:
		return 0
	case n >= minTwice && v[0] == w[0]:
		return 2
	}
	return 1
}

// editDistance returns the least number of bytes to insert, delete, replace or
// swap with their neighbour that makes b of a, and whether it is at most limit.
func editDistance(a, b string, limit int) (int, bool) {
	if max(len(a), len(b))-min(len(a), len(b)) > limit || len(b) > maxMisspelt {
		return 0, false
	}
	// The rows of the usual table for a[:i-2], a[:i-1] and a[:i].
	var rows [3][maxMisspelt + 1]int
	before, above, row := &rows[0], &rows[1], &rows[2]
	for j := range len(b) + 1 {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		before, above, row = above, row, before
		row[0] = i
		least := i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			row[j] = min(above[j]+1, row[j-1]+1, above[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
			least = min(least, row[j])
		}
		if least > limit {
			return 0, false
		}
	}
	return row[len(b)], row[len(b)] <= limit
}
