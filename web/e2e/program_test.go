package e2e

import (
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"
)

// The program is fetched by a worker, which is gone once the program runs; where
// there is no worker, or none that gives it, by the page.
func TestProgramComesFromAWorker(t *testing.T) {
	t.Parallel()
	const (
		fetchedHere = `performance.getEntriesByType('resource').filter(r => r.name.includes('.wasm')).length`
		// told has a worker begin with a script.
		told = `const Whole = Blob; window.Blob = function (parts, type) { return new Whole([told, ...parts], type); };`
	)
	for name, c := range map[string]struct{ browser, fetched string }{
		"worker":         {"", "0"},
		"no worker":      {`delete window.Worker`, "1"},
		"refused":        {`window.Worker = function () { throw new DOMException('refused', 'SecurityError'); }`, "1"},
		"not its script": {`const told = 'nothing(); ';` + told, "1"},
		"no network":     {`const told = 'self.fetch = () => Promise.reject(); ';` + told, "1"},
		"cannot give it": {`const told = 'const post = postMessage; self.postMessage = given => post(given && (() => {})); ';` + told, "1"},
	} {
		t.Run(name, func(t *testing.T) {
			b := open(t, nil)
			b.inject(`{` + c.browser + `}`)
			b.visit("/")
			b.complaints()
			b.expect(map[string]string{fetchedHere: c.fetched})
			require.Eventually(t, func() bool {
				return !slices.ContainsFunc(command(b, target.GetTargets, target.GetTargetsParams{}).TargetInfos, func(other *target.Info) bool {
					return strings.HasPrefix(other.URL, "blob:"+b.url)
				})
			}, patience, 50*time.Millisecond)
		})
	}
}

// The script of the program comes when it comes: the others wait for it, but not
// for one that does not.
func TestProgramScript(t *testing.T) {
	t.Parallel()
	around := func(do http.HandlerFunc) func(http.Handler) http.Handler {
		return func(site http.Handler) http.Handler {
			return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				if strings.Contains(r.URL.Path, "/program.") {
					do(w, r)
				}
				site.ServeHTTP(w, r)
			})
		}
	}
	t.Run("late", func(t *testing.T) {
		b := open(t, around(func(http.ResponseWriter, *http.Request) { time.Sleep(time.Second) }))
		b.visit("/")
	})
	t.Run("missing", func(t *testing.T) {
		b := open(t, around(func(_ http.ResponseWriter, r *http.Request) { r.URL.Path = "/nothing.js" }))
		b.run(chromedp.Navigate(b.url + "/debug/"))
		b.wait(noticed + ` === "failed" && document.getElementById('request').disabled`)
		b.complaints()
	})
}
