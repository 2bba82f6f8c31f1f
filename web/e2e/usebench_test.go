package e2e

import (
	"encoding/json"
	"fmt"
	"net/http/httptest"
	"slices"
	"strconv"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/heapprofiler"
	"github.com/chromedp/cdproto/performance"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/web/host"
)

const (
	// keystrokes and navigations are how much BenchmarkWebUse does.
	keystrokes  = 3000
	navigations = 100
)

// toList has the page note, for each input, how many ms later a frame was
// painted with the list changed.
const toList = `
	window.toList = [];
	let began;
	addEventListener('input', event => { began = event.timeStamp; }, true);
	new MutationObserver(() => {
		if (began === undefined) return;
		const from = began;
		began = undefined;
		requestAnimationFrame(() => setTimeout(() => window.toList.push(performance.now() - from)));
	}).observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });`

// BenchmarkWebUse prints what long use costs: how long the page could not
// answer, whether anything in it moved by itself, and its memory.
func BenchmarkWebUse(b *testing.B) {
	server := httptest.NewServer(host.Handler(siteDir(b)))
	defer server.Close()
	inTab(b, server.URL, use)
}

func use(page *tab) {
	page.watch(task{})
	fmt.Printf("\nUse in Chromium\n")
	page.visit("/100000005/")
	page.settled()
	shift := page.number(`noted.shift()`)
	page.visit("/")
	page.settled()
	shift += page.number(`noted.shift()`)
	fmt.Printf("start: blocked for %.0f ms on the home page; layout shift %.4f there and on a code's page\n", page.number(`noted.blocked()`), shift)
	page.tellMemory("after the start")

	page.js(toList)
	began := page.number(`performance.now()`)
	page.typeAll(keystrokes)
	all := page.listTimes()
	fmt.Printf("%d keystrokes: list changed after %.0f ms (median), %.0f (p95), %.0f (most); blocked for %.0f ms; layout shift %.4f\n",
		keystrokes, all[len(all)/2], all[len(all)*95/100], all[len(all)-1],
		page.number(fmt.Sprintf(`noted.blocked(%f)`, began)), page.number(`noted.shift()`))
	page.tellMemory("after the keystrokes")

	page.press(kb.Escape)
	page.wait(`document.querySelector(".family .row")`)
	began = page.number(`performance.now()`)
	var byLink, byHistory float64
	entries := codes.All()
	for i := range navigations / 4 {
		code := entries[i*len(entries)/(navigations/4)].Code.String()
		for _, back := range []struct {
			shift *float64
			do    func()
		}{
			{&byLink, func() { page.run(chromedp.Click(`.brand`)) }},
			// The browser forgives what moves soon after a click.
			{&byHistory, func() { page.settled(); page.js(`history.back()`) }},
		} {
			shift := page.number(`noted.shift()`)
			page.run(chromedp.Click(`.family a[href="/` + code + `/"]`))
			page.wait(`location.pathname === "/` + code + `/" && document.querySelector("h1")?.innerText.includes("` + code + `")`)
			back.do()
			page.wait(`location.pathname === "/" && document.querySelector(".family .row")`)
			*back.shift += page.number(`noted.shift()`) - shift
		}
	}
	fmt.Printf("%d navigations: blocked for %.0f ms; layout shift %.4f by links, %.4f by going back, which the browser does not take for input\n", navigations,
		page.number(fmt.Sprintf(`noted.blocked(%f)`, began)), byLink, byHistory)
	page.tellMemory("after the navigations")
}

// typeAll types n keystrokes into the box: descriptions of codes, one after
// the other, each of which Escape clears.
func (b *tab) typeAll(n int) {
	b.t.Helper()
	b.run(chromedp.Focus("#q"))
	for {
		for _, e := range codes.All() {
			for _, r := range e.Description.English.Plain() {
				if n--; n < 0 {
					return
				}
				b.press(string(r))
			}
			b.press(kb.Escape)
		}
	}
}

// listTimes returns how long keystrokes took to be seen in the list, in ms,
// sorted.
func (b *tab) listTimes() []float64 {
	b.t.Helper()
	b.settled()
	var all []float64
	require.NoError(b.t, json.Unmarshal([]byte(b.eval(`JSON.stringify(window.toList)`)), &all))
	require.NotEmpty(b.t, all)
	slices.Sort(all)
	return all
}

// settled waits until nothing is to be expected any more.
func (b *tab) settled() {
	b.t.Helper()
	b.pass(1000)
}

// number returns the value of the expression.
func (b *tab) number(expression string) float64 {
	b.t.Helper()
	n, err := strconv.ParseFloat(b.eval(expression), 64)
	require.NoError(b.t, err, expression)
	return n
}

// tellMemory prints how much memory the page has once nothing can be freed.
func (b *tab) tellMemory(when string) {
	b.t.Helper()
	command(b, heapprofiler.CollectGarbage, cdp.Empty{})
	command(b, performance.Enable, performance.EnableParams{})
	for _, m := range command(b, performance.GetMetrics, cdp.Empty{}).Metrics {
		if m.Name == "JSHeapUsedSize" {
			fmt.Printf("memory %s: %.1f MB of the program, %.1f MB of the page's script\n", when, b.number(`noted.memory()`)/1e6, m.Value/1e6)
		}
	}
}
