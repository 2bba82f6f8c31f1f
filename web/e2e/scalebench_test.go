package e2e

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"testing"
	"text/tabwriter"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/codestest"
	"zimcodes/web/host"
	"zimcodes/web/output"
)

// BenchmarkWebScale prints how the site grows with the catalog, up to 100 times
// its entries: the generator, the program, its start, and how long after a
// keystroke the list is seen to answer.
func BenchmarkWebScale(b *testing.B) {
	fmt.Printf("\nGrowth, in Chromium at full speed, with gzip\n")
	w := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(w, "entries\tgenerated in s\tprogram kB\tgzip\thome page kB\tgzip\tpaint ms\tinteractive ms\tkeystroke to list ms\tp95\tmost\t")
	for _, n := range []int{1, 10, 100} {
		began := time.Now()
		dir := scaledSite(b, n)
		took := time.Since(began)
		server := newWire(host.Handler(dir))
		inTab(b, server.URL, func(page *tab) {
			s := page.start(server, lines[0], task{path: "/", until: []string{"paint", "running"}})
			page.settled()
			page.js(toList)
			all := page.typeSlowly(scaleKeystrokes)
			program, gz := fileSizes(b, dir, "assets/app.*.wasm")
			home, homeGz := fileSizes(b, dir, "index.html")
			fmt.Fprintf(w, "%d\t%.0f\t%d\t%d\t%d\t%d\t%.0f\t%.0f\t%.0f\t%.0f\t%.0f\t\n", n*len(codes.All()), took.Seconds(),
				program/1000, gz/1000, home/1000, homeGz/1000, s.Paint, s.Running, all[len(all)/2], all[len(all)*95/100], all[len(all)-1])
		})
		server.Close()
	}
	w.Flush()
}

// scaleKeystrokes is how many keystrokes are measured with each catalog.
const scaleKeystrokes = 60

// scaledSite writes the site of a catalog n times as large, and returns where.
// The generator is built with that catalog, and builds the program with it.
func scaledSite(t testing.TB, n int) string {
	t.Helper()
	dir := t.TempDir()
	generator, site := filepath.Join(dir, "web"), filepath.Join(dir, "site")
	for _, command := range []*exec.Cmd{
		exec.Command("go", "build", "-o", generator, "zimcodes/web"),
		exec.Command(generator, "draft", site),
	} {
		command.Env = append(os.Environ(), "GOFLAGS=-overlay="+scaled(t, n))
		out, err := command.CombinedOutput()
		require.NoError(t, err, string(out))
	}
	return site
}

// fileSizes returns the size of the file that matches the pattern, and with
// gzip.
func fileSizes(t testing.TB, dir, pattern string) (size, gz int) {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(dir, pattern))
	require.NoError(t, err)
	require.Len(t, names, 1)
	data, err := os.ReadFile(names[0])
	require.NoError(t, err)
	return len(data), len(output.Gzip(data))
}

// typeSlowly types n keystrokes, each once the list has answered the one
// before, and returns how long that took, in ms, sorted.
func (b *tab) typeSlowly(n int) []float64 {
	b.t.Helper()
	b.run(chromedp.Focus("#q"))
	for typed := 0; typed < n; {
		for _, e := range codes.All() {
			for _, r := range e.Description.English.Plain() {
				before := b.eval(`toList.length`)
				b.press(string(r))
				typed++
				// A space may change nothing.
				b.promise(`new Promise(done => { const until = performance.now() + (` + strconv.FormatBool(r == ' ') + ` ? 500 : 5000); (function look() { toList.length > ` + before + ` || performance.now() > until ? done() : setTimeout(look, 5) })() })`)
			}
			b.press(kb.Escape)
			b.settled()
			if typed >= n {
				break
			}
		}
	}
	return b.listTimes()
}

// scaled writes the source of a catalog n times as large, and returns the path
// of the overlay with which the go command builds ours with it.
func scaled(t testing.TB, n int) string {
	t.Helper()
	dir := t.TempDir()
	source, err := filepath.Abs("../../codes")
	require.NoError(t, err)
	files, err := codestest.Source(codestest.Times(n))
	require.NoError(t, err)
	// The families of the public codes have no room for more.
	family, err := os.ReadFile(filepath.Join(source, "family.go"))
	require.NoError(t, err)
	narrow := regexp.MustCompile(`100_000_017`)
	require.Regexp(t, narrow, string(family))
	files["family.go"] = narrow.ReplaceAll(family, []byte("100_999_999"))
	require.NoError(t, output.Write(dir, files))
	overlay := struct{ Replace map[string]string }{map[string]string{}}
	for name := range files {
		overlay.Replace[filepath.Join(source, name)] = filepath.Join(dir, name)
	}
	data, err := json.Marshal(overlay)
	require.NoError(t, err)
	path := filepath.Join(dir, "overlay.json")
	require.NoError(t, os.WriteFile(path, data, 0o644))
	return path
}
