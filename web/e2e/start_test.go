package e2e

import (
	"context"
	"encoding/json"
	"flag"
	"os"
	"slices"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"
)

// benchRuns is how often make bench-web opens each page; it takes the medians.
var benchRuns = flag.Int("runs", 5, "how often the benchmark of the start opens each page")

// line is a visitor's machine and connection.
type line struct {
	name string
	// slower is how much slower the processor is.
	slower float64
	// mbps and latency are the connection's, in Mbit/s and ms; 0 is no limit.
	mbps, latency float64
}

// lines, the slowest last.
var lines = []line{
	{"full speed", 1, 0, 0},
	{"CPU 4x slower", 4, 0, 0},
	{"CPU 4x, 1.6 Mbps, 150 ms", 4, 1.6, 150},
}

// set makes the tab's page, and the wire to its host, those of a visitor on the
// line.
func (l line) set(b *tab, w *wire) {
	command(b, emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: l.slower})
	w.as(l)
}

// start is what was measured of a page's start, in ms but for Bytes and Shift.
type start struct {
	// Paint is the first paint, Text the first with the text to be read,
	// Narrowed when the list answered typing, Running when the program ran.
	Paint, Text, Narrowed, Running float64
	// Bytes are those of the answers that were carried until then, without their
	// heads.
	Bytes float64
	// Blocked is the total blocking time, Shift the cumulative layout shift.
	Blocked, Shift float64
}

// median returns the median of each number of starts.
func median(starts []start) start {
	var m start
	for _, of := range []func(*start) *float64{
		func(s *start) *float64 { return &s.Paint },
		func(s *start) *float64 { return &s.Text },
		func(s *start) *float64 { return &s.Narrowed },
		func(s *start) *float64 { return &s.Running },
		func(s *start) *float64 { return &s.Bytes },
		func(s *start) *float64 { return &s.Blocked },
		func(s *start) *float64 { return &s.Shift },
	} {
		var all []float64
		for _, s := range starts {
			all = append(all, *of(&s))
		}
		slices.Sort(all)
		*of(&m) = all[len(all)/2]
	}
	return m
}

// task is a page to open, and what to wait for on it.
type task struct {
	path string
	// Text is to be seen, Query to be typed.
	Text  string `json:"text"`
	Query string `json:"query"`
	until []string
}

// contender is a site whose start is measured.
type contender struct {
	name string
	dir  string
	// headers are what its host sends with a file.
	headers [][2]string
	// read is the page of a code, use the list with the box, and run the same
	// where nothing is typed: where run is left out, use tells it.
	read, use, run task
	// lacks takes from the browser what the site is to do without.
	lacks string
	// kept is true once the site's worker has its copy.
	kept string
}

// starts opens a page on a line as often as -runs says, cold each time in a
// profile of its own, and then warm in the same.
//
// The site's own worker, that of its copy, is not there where it is cold: go-app's
// loads the program beside the page, and the two would share the line.
func (c contender) starts(t testing.TB, l line, k task) (cold, warm []start) {
	host := newWire(hosted(c))
	defer host.Close()
	for range *benchRuns {
		inTab(t, host.URL, func(b *tab) {
			remove := b.inject(`delete Navigator.prototype.serviceWorker;` + c.lacks)
			cold = append(cold, b.start(host, l, k))
			remove()
			defer b.inject(c.lacks)()
			b.run(chromedp.Navigate(host.URL + k.path))
			b.promise(c.kept)
			warm = append(warm, b.start(host, l, k))
		})
	}
	return cold, warm
}

// inTab gives do a tab with a profile of its own, for as long as a benchmark
// needs it, and closes it.
func inTab(t testing.TB, url string, do func(b *tab)) {
	t.Helper()
	root, err := chromium()
	require.NoError(t, err)
	ctx, cancel := chromedp.NewContext(root, chromedp.WithNewBrowserContext())
	defer cancel()
	ctx, cancelTime := context.WithTimeout(ctx, 10*time.Minute)
	defer cancelTime()
	require.NoError(t, chromedp.Do(ctx)) // opens the tab, for longer than what is done first
	do(&tab{t: t, ctx: ctx, url: url})
}

// start opens a page of a host and returns what was measured.
func (b *tab) start(host *wire, l line, k task) (s start) {
	b.t.Helper()
	b.run(chromedp.Navigate("about:blank"))
	l.set(b, host)
	defer b.watch(k)()
	b.run(chromedp.Navigate(b.url + k.path))
	names, err := json.Marshal(k.until)
	require.NoError(b.t, err)
	text := b.promise("noted.until(" + string(names) + ").then(JSON.stringify)")
	require.NoError(b.t, json.Unmarshal([]byte(text), &s))
	s.Bytes = float64(host.bytes())
	lines[0].set(b, host)
	return s
}

// watch has the tab's pages note their start until it is undone.
func (b *tab) watch(k task) (undo func()) {
	b.t.Helper()
	script, err := os.ReadFile("testdata/watch.js")
	require.NoError(b.t, err)
	told, err := json.Marshal(k)
	require.NoError(b.t, err)
	return b.inject(string(script) + "(" + string(told) + ")")
}

// inject has a script run before each page's own until it is undone.
func (b *tab) inject(script string) (undo func()) {
	b.t.Helper()
	id := command(b, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: script}).Identifier
	return func() {
		command(b, page.RemoveScriptToEvaluateOnNewDocument, page.RemoveScriptToEvaluateOnNewDocumentParams{Identifier: id})
	}
}

// promise waits for what the expression promises, and returns it as text.
func (b *tab) promise(expression string) string {
	b.t.Helper()
	ctx, cancel := context.WithTimeout(b.ctx, patience)
	defer cancel()
	value, err := chromedp.Run(ctx, chromedp.Evaluate[string]("Promise.resolve("+expression+").then(String)", chromedp.EvalAwaitPromise))
	require.NoError(b.t, err, expression)
	return value
}
