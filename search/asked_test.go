package search_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"zimcodes/codes"
	"zimcodes/search"
)

// TestAsked holds the rate of first hits on queries of our own, which say more
// together than one by one: some could be answered otherwise.
func TestAsked(t *testing.T) {
	ix := search.New(codes.All())
	queries := readQueriesOf(t, "testdata/asked.tsv")
	first := 0
	for _, q := range queries {
		hits := ix.Find(q.text)
		if place := q.place(hits); place == 0 {
			first++
		} else {
			t.Logf("%s %q: the first code wanted is at %d of %v", q.class, q.text, place, codesOf(hits[:min(4, len(hits))]))
		}
	}
	t.Logf("%d of %d", first, len(queries))
	assert.GreaterOrEqual(t, float64(first)/float64(len(queries)), 0.97)
}

// TestTypingIsStable: while a query is typed, what was found does not vanish
// and come back.
func TestTypingIsStable(t *testing.T) {
	ix := search.New(codes.All())
	for _, q := range readQueries(t) {
		if q.class == "json" {
			continue
		}
		var found []bool
		for i := range q.text {
			if i > 0 {
				found = append(found, ix.Find(q.text[:i]) != nil)
			}
		}
		for i := 1; i+1 < len(found); i++ {
			if found[i-1] && !found[i] && found[i+1] {
				t.Errorf("%q: nothing found after character %d", q.text, i+1)
			}
		}
	}
}
