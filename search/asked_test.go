package search_test

import (
	"os"
	"testing"

	"zimcodes/codes"
	"zimcodes/search"
)

// TestAsked holds queries of our own.
func TestAsked(t *testing.T) {
	ix := search.New(codes.All())
	for _, name := range []string{"testdata/queries.tsv", "testdata/asked.tsv", os.Getenv("MORE")} {
		if name == "" {
			continue
		}
		n, bad := 0, 0
		for _, q := range readQueriesOf(t, name) {
			n++
			hits := ix.Find(q.text)
			if place := q.place(hits); place != 0 {
				bad++
				var tier search.Tier
				if len(hits) > 0 {
					tier = hits[0].Tier
				}
				t.Logf("%s %q: at %d; tier %d; want %v got %v", q.class, q.text, place, tier, q.want, codesOf(hits[:min(4, len(hits))]))
			}
		}
		t.Logf("%s: %d of %d wrong", name, bad, n)
	}
}
