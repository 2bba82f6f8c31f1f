package search_test

import (
	"fmt"
	"strings"
	"sync"
	"testing"

	"zimcodes/codes"
	"zimcodes/search"
)

func BenchmarkNew(b *testing.B) {
	all := codes.All()
	b.ReportAllocs()
	for b.Loop() {
		search.New(all)
	}
}

// BenchmarkFind reports the time of one query, the mean over its class.
func BenchmarkFind(b *testing.B) {
	ix := search.New(codes.All())
	var classes []string
	byClass := map[string][]string{}
	for _, q := range readQueries(b) {
		if byClass[q.class] == nil {
			classes = append(classes, q.class)
		}
		byClass[q.class] = append(byClass[q.class], q.text)
	}
	classes = append(classes, "nothing", "long")
	byClass["nothing"] = []string{"zzqx", "hello world foo", "天气怎么样"}
	byClass["long"] = []string{strings.Repeat("签名错误 singature ", 10_000)}
	for _, class := range classes {
		b.Run(class, func(b *testing.B) {
			queries := byClass[class]
			i := 0
			for b.Loop() {
				ix.Find(queries[i%len(queries)])
				i++
			}
		})
	}
}

var printRates sync.Once

// BenchmarkRates prints, once, how many queries of each class have a code
// wanted as the first hit and among the first three.
func BenchmarkRates(b *testing.B) {
	ix := search.New(codes.All())
	queries := readQueries(b)
	var all []rate
	for b.Loop() {
		all = rates(ix, queries)
	}
	first, third := 0, 0
	for _, r := range all {
		first, third = first+r.first, third+r.third
	}
	b.ReportMetric(percent(first, len(queries)), "%first")
	b.ReportMetric(percent(third, len(queries)), "%third")
	printRates.Do(func() {
		fmt.Printf("\n%-8s %8s %8s %8s\n", "class", "queries", "first", "third")
		for _, r := range append(all, rate{"all", first, third, len(queries)}) {
			r.print(r.class)
		}
		fmt.Println("phrases of ours, each left out and asked:")
		for l, r := range leftOut(b, 1) {
			r.print(string(l))
		}
	})
}

func (r rate) print(name string) {
	fmt.Printf("%-8s %8d %6.1f %% %6.1f %%\n", name, r.all, percent(r.first, r.all), percent(r.third, r.all))
}

func percent(n, of int) float64 { return 100 * float64(n) / float64(of) }
