package search_test

import (
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/search"
)

// query is a line of testdata/queries.tsv.
type query struct {
	class, text string
	// want are the codes that may come first.
	want []codes.Code
}

// place returns the position of the first code wanted among hits, or -1.
func (q query) place(hits []search.Hit) int {
	return slices.IndexFunc(hits, func(h search.Hit) bool { return slices.Contains(q.want, h.Code) })
}

func readQueries(t testing.TB) []query { return readQueriesOf(t, "testdata/queries.tsv") }

func readQueriesOf(t testing.TB, name string) []query {
	text, err := os.ReadFile(name)
	require.NoError(t, err)
	var queries []query
	for line := range strings.Lines(string(text)) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		columns := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		require.Len(t, columns, 3, "%q", line)
		q := query{class: columns[0], text: columns[1]}
		for code := range strings.SplitSeq(columns[2], ",") {
			n, err := strconv.Atoi(code)
			require.NoError(t, err, "%q", line)
			q.want = append(q.want, codes.Code(n))
		}
		queries = append(queries, q)
	}
	return queries
}

// rate counts the queries of a class.
type rate struct {
	class             string
	first, third, all int
}

// rates returns the rates of ix by class, in the file's order.
func rates(ix *search.Index, queries []query) []rate {
	var rates []rate
	for _, q := range queries {
		if n := len(rates); n == 0 || rates[n-1].class != q.class {
			rates = append(rates, rate{class: q.class})
		}
		r := &rates[len(rates)-1]
		r.count(q.place(ix.Find(q.text)))
	}
	return rates
}

// count counts a query whose first code wanted is in that place, -1 for none.
func (r *rate) count(place int) {
	r.all++
	if place == 0 {
		r.first++
	}
	if 0 <= place && place < 3 {
		r.third++
	}
}

// TestQueries: each query of the file has a code wanted as its first hit.
func TestQueries(t *testing.T) {
	ix := search.New(codes.All())
	for _, q := range readQueries(t) {
		t.Run(q.class+" "+q.text, func(t *testing.T) {
			hits := ix.Find(q.text)
			require.NotEmpty(t, hits)
			assert.Contains(t, q.want, hits[0].Code)
		})
	}
}
