package e2e

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"

	"zimcodes/web/host"
)

const programState = `document.documentElement.dataset.program`

// forged serves files that end so with more at their end.
func forged(ending, more string) func(http.Handler) http.Handler {
	return func(h http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if !strings.HasSuffix(r.URL.Path, ending) {
				h.ServeHTTP(w, r)
				return
			}
			r.Header.Del("Accept-Encoding")
			r.Header.Del("If-Modified-Since")
			whole := httptest.NewRecorder()
			h.ServeHTTP(whole, r)
			w.Header().Set("Content-Type", whole.Header().Get("Content-Type"))
			w.Header().Set("Content-Encoding", "identity") // so that no twin is asked for
			w.Write(append(whole.Body.Bytes(), more...))
		})
	}
}

// Nothing runs but what the page was made with: neither another program, though
// it does the same, nor another script.
func TestForged(t *testing.T) {
	t.Run("program", func(t *testing.T) {
		b := open(t, forged(".wasm", "\x00\x02\x01x")) // a section that means nothing
		b.run(chromedp.Navigate(b.url + "/debug/"))
		b.wait(noticed + ` === "foreign"`)
		b.expect(map[string]string{programState: "failed"})
		require.Contains(t, b.eval(`document.querySelector('#notice p:not([hidden])').innerText`), "SHA-256")
		b.complaints()
	})
	t.Run("script", func(t *testing.T) {
		b := open(t, forged(".js", "\nwindow.forged = true;"))
		b.run(chromedp.Navigate(b.url + "/"))
		b.wait(`document.readyState === 'complete'`)
		b.expect(map[string]string{`window.forged`: "undefined", programState: "undefined"})
		require.Contains(t, strings.Join(b.complaints(), "\n"), "integrity")
	})
}

// About shows the sum of the bytes that run, or says that there is none.
func TestSumOfWhatRuns(t *testing.T) {
	b := open(t, nil)
	b.visit("/about/")
	b.expect(map[string]string{`document.getElementById('sum').textContent === document.documentElement.dataset.ran`: "true"})
	b.inject(`Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined })`)
	b.visit("/about/")
	require.Contains(t, b.eval(`document.getElementById('sum').textContent`), "was not compared")
}

// blocked is what a browser does that may store nothing, for a page of a host
// with https, and what one does at an address without.
const blocked = `
	const refuse = { get() { throw new DOMException('denied', 'SecurityError'); } };
	for (const name of ['localStorage', 'sessionStorage', 'caches', 'indexedDB']) Object.defineProperty(window, name, refuse);
	Object.defineProperty(Document.prototype, 'cookie', refuse);
	Object.defineProperty(Navigator.prototype, 'clipboard', refuse);
	ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('denied', 'SecurityError'));
	StorageManager.prototype.persist = () => Promise.reject(new DOMException('denied', 'SecurityError'));
	Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined });`

// Nothing that a browser refuses stops the program.
func TestNothingMayBeStored(t *testing.T) {
	server := httptest.NewServer(host.Handler(siteDir(t)))
	t.Cleanup(server.Close)
	b := openAt(t, server.URL)
	b.inject(blocked)
	b.visit("/")
	b.wait(copyState + ` === "failed"`)
	b.press("room")
	b.wait(rows + " > 3")
	b.visit("/100000005/")
	b.run(chromedp.Click(`.buttons button:first-child`))
	b.wait(`document.querySelector('.actions textarea')?.value === location.href`)
}

// A disk that is full: the copy is not made, and the page says why.
func TestFullDisk(t *testing.T) {
	dir, _ := edition(t, "/", "full")
	worker, err := os.ReadFile(path.Join(dir, "worker.js"))
	require.NoError(t, err)
	full := append(worker, "\nCache.prototype.put = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'));"...)
	h := newHost(t, "/", changed(t, dir, map[string][]byte{"worker.js": full}))
	b := openAt(t, h.URL)
	b.visit("/")
	b.wait(copyState + ` === "failed" && ` + noticed + ` === "offline"`)
	require.Contains(t, b.eval(`document.getElementById('notice').innerText`), "no room")
	b.press("room")
	b.wait(rows + " > 3")
}
