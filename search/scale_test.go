package search_test

import (
	"fmt"
	"runtime"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/codestest"
	"zimcodes/search"
)

// BenchmarkScale measures how the index and the queries grow with the catalog.
// A query is typed, one character after the other, as a person types it: each
// keystroke is a query.
func BenchmarkScale(b *testing.B) {
	var typed []string
	for i, q := range readQueries(b) {
		characters := []rune(q.text)
		if i%10 != 0 || len(characters) > 40 {
			continue
		}
		for n := range characters {
			typed = append(typed, string(characters[:n+1]))
		}
	}
	for _, times := range []int{1, 10, 100} {
		entries := codestest.Times(times)
		b.Run(fmt.Sprintf("new/%d", len(entries)), func(b *testing.B) {
			for b.Loop() {
				search.New(entries)
			}
		})
		ix := search.New(entries)
		// What is made when a query first needs it is made now.
		for _, q := range typed {
			ix.Find(q)
		}
		b.Run(fmt.Sprintf("keystroke/%d", len(entries)), func(b *testing.B) {
			var took []time.Duration
			for b.Loop() {
				for _, q := range typed {
					began := time.Now()
					ix.Find(q)
					took = append(took, time.Since(began))
				}
			}
			slices.Sort(took)
			ms := func(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }
			b.ReportMetric(0, "ns/op")
			b.ReportMetric(ms(took[len(took)/2]), "ms(median)")
			b.ReportMetric(ms(took[len(took)*95/100]), "ms(p95)")
			b.ReportMetric(ms(took[len(took)-1]), "ms(most)")
		})
	}
}

// TestLargeCatalog: all of a catalog 100 times as large is found, to its end.
func TestLargeCatalog(t *testing.T) {
	if runtime.GOARCH == "wasm" {
		t.Skip("takes long; natively it finds the same")
	}
	entries := codestest.Times(100)
	last := entries[len(entries)-1]
	last.Code++
	last.Description.Chinese = "签房"
	entries = append(entries, last)
	ix := search.New(entries)
	tierOf := func(code codes.Code, query string) search.Tier {
		for _, h := range ix.Find(query) {
			if h.Code == code {
				return h.Tier
			}
		}
		return 0
	}
	for i := len(entries) - 1; i >= 0; i -= 300 {
		for _, l := range codes.Languages {
			text := search.FieldDescription.Text(entries[i], l)
			require.Equal(t, search.TierPhrase, tierOf(entries[i].Code, text), "%d: %q", entries[i].Code, text)
		}
	}
	require.Equal(t, search.TierPinyin, tierOf(last.Code, "qianfang"))
}

// TestManyGoroutines: they may share an index, each with queries of its own.
func TestManyGoroutines(t *testing.T) {
	queries := []string{"error", "room limit", "签名错误", "singature", "qianming", "expired token", "sgnonce", "用户不存在 user"}
	said := func(ix *search.Index, query string) (all []any) {
		for _, h := range ix.Find(query) {
			all = append(all, h.Code, h.Tier, h.Matches(), h.Instead())
		}
		return all
	}
	want := map[string][]any{}
	for _, q := range queries {
		want[q] = said(search.New(codes.All()), q)
	}
	shared := search.New(codes.All())
	var all sync.WaitGroup
	for i := range 8 {
		all.Go(func() {
			for k := range queries {
				q := queries[(i+k)%len(queries)]
				assert.Equal(t, want[q], said(shared, q), q)
			}
		})
	}
	all.Wait()
}
