package e2e

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/mozillazg/go-pinyin"
	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/search"
	"zimcodes/web/host"
	"zimcodes/web/output"
	"zimcodes/web/program"
)

// compareDir is where make bench installs the other searches.
const compareDir = "../../build/compare"

// queryFiles are lists of queries, each line a class, a query, and the codes
// that may come first.
var queryFiles = []string{"queries.tsv", "asked.tsv", "blind.tsv", "unseen.tsv"}

// installed skips a comparison for which the other searches are missing, and
// writes what it loads.
func installed(b *testing.B) {
	if _, err := os.Stat(filepath.Join(compareDir, "node_modules")); err != nil {
		b.Skip("the other searches are not installed: make bench does it where npm is at hand")
	}
	require.NoError(b, writeCompare())
}

// BenchmarkRates prints how often our search and others over the same fields
// are right, in Node.js.
func BenchmarkRates(b *testing.B) {
	installed(b)
	node := exec.Command("node", "compare.mjs")
	node.Dir, node.Stdout, node.Stderr = compareDir, os.Stdout, os.Stderr
	require.NoError(b, node.Run())
}

// BenchmarkTimes prints how long a query takes in our search and in others, in
// one page of Chromium.
func BenchmarkTimes(b *testing.B) {
	installed(b)
	server := httptest.NewServer(http.FileServer(http.Dir(compareDir)))
	defer server.Close()
	root, err := chromium()
	require.NoError(b, err)
	ctx, cancel := chromedp.NewContext(root, chromedp.WithNewBrowserContext())
	defer cancel()
	require.NoError(b, chromedp.Do(ctx, chromedp.Navigate(server.URL), chromedp.WaitReady("body")))
	var result struct {
		Made  float64
		Times map[string]struct{ Median, P95 float64 }
	}
	text, err := chromedp.Run(ctx, chromedp.Evaluate[string](
		`new Promise(done => { const wait = setInterval(() => window.result && done(result, clearInterval(wait)), 50) })`, chromedp.EvalAwaitPromise))
	require.NoError(b, err)
	require.NoError(b, json.Unmarshal([]byte(text), &result))
	fmt.Printf("\ntime of a query of %s in Chromium, in ms\n%-12s %8s %8s\n", queryFiles[0], "", "median", "p95")
	for _, engine := range []string{"zimcodes", "Fuse.js", "MiniSearch", "uFuzzy", "fzf", "Pagefind"} {
		fmt.Printf("%-12s %8.3f %8.3f\n", engine, result.Times[engine].Median, result.Times[engine].P95)
	}
	fmt.Printf("our index is made in %.1f ms\n", result.Made)
	b.ReportMetric(result.Times["zimcodes"].Median, "ms/query")
}

// writeCompare writes what Node.js and the page load.
func writeCompare() error {
	root, err := program.Go("env", "GOROOT")
	if err != nil {
		return err
	}
	files := map[string][]byte{}
	for name, from := range map[string]string{
		"compare.mjs": "compare/compare.mjs", "index.html": "compare/index.html",
		"wasm_exec.js": filepath.Join(root, "lib", "wasm", "wasm_exec.js"),
	} {
		if files[name], err = os.ReadFile(from); err != nil {
			return err
		}
	}
	if files["data.json"], err = compareData(); err != nil {
		return err
	}
	if err := output.Write(compareDir, files); err != nil {
		return err
	}
	_, err = program.Go("build", "-trimpath", "-ldflags=-s -w", "-o", filepath.Join(compareDir, "search.wasm"), "./compare")
	return err
}

// compareData returns the fields that all searches are given, and the queries.
func compareData() ([]byte, error) {
	type query struct {
		Class string `json:"class"`
		Text  string `json:"text"`
		Want  []int  `json:"want"`
	}
	data := struct {
		Docs  []map[string]string `json:"docs"`
		Files map[string][]query  `json:"files"`
	}{Files: map[string][]query{}}
	for _, e := range codes.All() {
		doc := map[string]string{"code": e.Code.String()}
		for _, l := range codes.Languages {
			var rest []string
			for _, f := range []search.Field{search.FieldReason, search.FieldAdvice, search.FieldNoteDo, search.FieldNoteWhy} {
				rest = append(rest, f.Text(e, l))
			}
			doc[string(l)] = search.FieldDescription.Text(e, l)
			doc["said-"+string(l)] = search.FieldSaid.Text(e, l)
			doc["rest-"+string(l)] = strings.TrimSpace(strings.Join(rest, "\n"))
		}
		chinese := doc["zh"]
		syllables := pinyin.LazyPinyin(chinese, pinyin.NewArgs())
		doc["pinyin"] = strings.Join(syllables, " ") + " " + strings.Join(syllables, "")
		initials := pinyin.NewArgs()
		initials.Style = pinyin.FirstLetter
		doc["initials"] = strings.Join(pinyin.LazyPinyin(chinese, initials), "")
		doc["apis"] = search.FieldAPI.Text(e, "")
		data.Docs = append(data.Docs, doc)
	}
	for _, name := range queryFiles {
		text, err := os.ReadFile(filepath.Join("../../search/testdata", name))
		if err != nil {
			return nil, err
		}
		for line := range strings.Lines(string(text)) {
			columns := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
			if strings.HasPrefix(line, "#") || len(columns) != 3 {
				continue
			}
			q := query{Class: columns[0], Text: columns[1]}
			for code := range strings.SplitSeq(columns[2], ",") {
				n, err := strconv.Atoi(code)
				if err != nil {
					return nil, err
				}
				q.Want = append(q.Want, n)
			}
			data.Files[name] = append(data.Files[name], q)
		}
	}
	return json.Marshal(data)
}

// BenchmarkKeystroke prints how long it takes from a key to the changed list,
// while the queries of the file are typed into the page.
func BenchmarkKeystroke(b *testing.B) {
	server := httptest.NewServer(host.Handler(siteDir(b)))
	defer server.Close()
	data, err := compareData()
	require.NoError(b, err)
	root, err := chromium()
	require.NoError(b, err)
	ctx, cancel := chromedp.NewContext(root, chromedp.WithNewBrowserContext())
	defer cancel()
	require.NoError(b, chromedp.Do(ctx, chromedp.Navigate(server.URL), chromedp.WaitReady("#q")))
	text, err := chromedp.Run(ctx, chromedp.Evaluate[string](`(async () => {
		const started = () => document.documentElement.dataset.program === 'running';
		while (!started()) await new Promise(r => setTimeout(r, 50));
		const q = document.getElementById('q'), times = [];
		for (const {text} of (`+string(data)+`).files['queries.tsv']) {
			for (let n = 1; n <= text.length; n++) {
				await new Promise(r => setTimeout(r, 30));
				const changed = new Promise(done => {
					const watch = new MutationObserver(() => { watch.disconnect(); done(performance.now()) });
					watch.observe(document.querySelector('.site'), {subtree: true, childList: true, characterData: true, attributes: true});
					setTimeout(() => { watch.disconnect(); done(0) }, 200);
				});
				const began = performance.now();
				q.value = text.slice(0, n);
				q.dispatchEvent(new Event('input', {bubbles: true}));
				const at = await changed;
				if (at) times.push(at - began);
			}
		}
		times.sort((a, b) => a - b);
		return JSON.stringify([times.length, times[times.length >> 1], times[Math.floor(times.length * 0.95)]]);
	})()`, chromedp.EvalAwaitPromise))
	require.NoError(b, err)
	var result [3]float64
	require.NoError(b, json.Unmarshal([]byte(text), &result))
	fmt.Printf("\nfrom a key to the changed list: median %.1f ms, p95 %.1f ms over %.0f keys\n", result[1], result[2], result[0])
}
