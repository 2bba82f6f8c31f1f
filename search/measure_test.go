package search_test

import (
	"os"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/search"
)

// leftOut asks each nth phrase of data_said.go of an index without it, and
// returns by language how many there are and how many find a code of which it
// was said first: how the search answers what its authors did not foresee.
func leftOut(t testing.TB, nth int) (rates map[codes.Language]*rate) {
	rates = map[codes.Language]*rate{codes.Chinese: {}, codes.English: {}}
	for i, s := range search.AllSaid() {
		if i%nth != 0 {
			continue
		}
		q := query{text: s.Phrase, want: s.Codes}
		hits := search.NewWithout(s.Phrase, codes.All()).Find(s.Phrase)
		r := rates[s.Language]
		r.count(q.place(hits))
		if _, testing := t.(*testing.T); testing && q.place(hits) != 0 {
			t.Logf("%q: %v, not %v", s.Phrase, codesOf(hits[:min(3, len(hits))]), s.Codes)
		}
	}
	return rates
}

// TestGluedNames: names as people glue and shorten them are answered by the API.
func TestGluedNames(t *testing.T) {
	ix := search.New(codes.All())
	text, err := os.ReadFile("testdata/names.tsv")
	require.NoError(t, err)
	right, all := map[string]int{}, map[string]int{}
	for line := range strings.Lines(string(text)) {
		columns := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if columns[0] == "# class" {
			continue
		}
		require.Len(t, columns, 3, "%q", line)
		class, query, want := columns[0], columns[1], strings.Split(columns[2], ",")
		all[class]++
		if slices.ContainsFunc(ix.Answers(query), func(a search.Answer) bool { return slices.Contains(want, a.Name) }) {
			right[class]++
		}
	}
	t.Log(right, all)
	assert.Equal(t, all["tuned"], right["tuned"])
	assert.GreaterOrEqual(t, percent(right["untouched"], all["untouched"]), 90.0)
}

// TestBroad: a word that stands for many codes lists all that are about it, and of
// the first ten as many as was reached.
func TestBroad(t *testing.T) {
	ix := search.New(codes.All())
	least := map[string]int{
		"room": 9, "频率": 9, "group member": 6, "blacklist": 8, "timeout": 4,
		"signature": 6, "duplicate": 6, "call": 6, "已存在": 4, "内部错误": 5,
	}
	queries := readQueriesOf(t, "testdata/broad.tsv")
	assert.Len(t, queries, len(least))
	for _, q := range queries {
		hits := ix.Find(q.text)
		right := 0
		for _, h := range hits[:min(10, len(hits))] {
			if slices.Contains(q.want, h.Code) {
				right++
			}
		}
		assert.GreaterOrEqual(t, right, least[q.text], "%q: %v", q.text, codesOf(hits))
	}
}

// readNonsense returns the queries that no code answers, by class.
func readNonsense(t testing.TB) map[string][]string {
	text, err := os.ReadFile("testdata/nonsense.tsv")
	require.NoError(t, err)
	by := map[string][]string{}
	for line := range strings.Lines(string(text)) {
		if class, query, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "\t"); ok {
			by[class] = append(by[class], query)
		}
	}
	return by
}

// Levels that were reached, in percent of first hits; what a change may not
// undo without saying so. Of the phrases left out each seventh is asked.
func TestMeasures(t *testing.T) {
	if runtime.GOARCH == "wasm" {
		t.Skip("takes long; natively it finds the same")
	}
	ix := search.New(codes.All())
	for _, m := range []struct {
		name           string
		class          string
		first, within3 float64
	}{
		{"tuned", "zh", 94, 99}, {"tuned", "en", 94, 97},
		{"untouched", "zh", 96, 97}, {"untouched", "en", 92, 97},
		{"blind", "zh", 91, 98}, {"blind", "en", 90, 97},
		{"later", "zh", 100, 100}, {"later", "en", 90, 100},
		{"unseen", "zh", 92, 96}, {"unseen", "en", 92, 96},
	} {
		t.Run(m.name+" "+m.class, func(t *testing.T) {
			var r rate
			for _, q := range readQueriesOf(t, "testdata/"+m.name+".tsv") {
				if q.class == m.class {
					r.count(q.place(ix.Find(q.text)))
				}
			}
			t.Logf("%d and %d of %d", r.first, r.third, r.all)
			assert.GreaterOrEqual(t, percent(r.first, r.all), m.first)
			assert.GreaterOrEqual(t, percent(r.third, r.all), m.within3)
		})
	}
	t.Run("left out", func(t *testing.T) {
		rates := leftOut(t, 7)
		for l, least := range map[codes.Language]float64{codes.Chinese: 86, codes.English: 85} {
			r := rates[l]
			t.Logf("%s: %d and %d of %d", l, r.first, r.third, r.all)
			assert.GreaterOrEqual(t, percent(r.first, r.all), least, l)
		}
	})
	for class, queries := range readNonsense(t) {
		t.Run("nonsense "+class, func(t *testing.T) {
			answered := 0
			for _, q := range queries {
				if len(ix.Find(q)) > 0 {
					answered++
				}
			}
			t.Logf("%d of %d", answered, len(queries))
			assert.LessOrEqual(t, percent(answered, len(queries)), 100*7/46.0)
		})
	}
}
