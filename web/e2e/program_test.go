package e2e

import (
	"net/http"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"
)

// told has a worker that is made of text begin with a script.
const told = `const Whole = Blob; window.Blob = function (parts, type) { return new Whole([told, ...parts], type); };`

// The program is fetched by a worker, which is gone once the program runs; where
// there is no worker, or none that gives it, by the page.
func TestProgramComesFromAWorker(t *testing.T) {
	t.Parallel()
	const fetchedHere = `performance.getEntriesByType('resource').filter(r => r.name.includes('.wasm')).length`
	for name, c := range map[string]struct{ browser, fetched string }{
		"worker":         {"", "0"},
		"no worker":      {`delete window.Worker`, "1"},
		"refused":        {`window.Worker = function () { throw new DOMException('refused', 'SecurityError'); }`, "1"},
		"not its script": {`const told = 'nothing(); ';` + told, "1"},
		"no network":     {`const told = 'self.fetch = () => Promise.reject(); ';` + told, "1"},
		"no rehearsal":   {`const told = 'WebAssembly.instantiate = () => Promise.reject(); ';` + told, "0"},
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

// The worker has run the program until it waited, before the page has it.
func TestProgramIsRehearsed(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	const heard = `let Watched;
		Object.defineProperty(self, 'Go', { get: () => Watched, set(Go) {
			Watched = class extends Go {
				run(instance) {
					const ended = super.run(instance);
					new BroadcastChannel('rehearsal').postMessage(this.exited ? 'ended' : 'waits');
					return ended;
				}
			};
		} });`
	b.inject(`{
		const told = ` + strconv.Quote(heard) + `;
		` + told + `
		window.heard = [];
		new BroadcastChannel('rehearsal').onmessage = ({ data }) => window.heard.push(data);
		document.addEventListener('zimcodes-started', () => window.heard.push('started'));
	}`)
	b.visit("/")
	b.wait(`heard.includes('started')`)
	b.expect(map[string]string{`heard.join()`: "waits,started"})
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
