package e2e

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"

	"zimcodes/app/notices"
	"zimcodes/web/host"
)

const programState = `document.documentElement.dataset.program`

// forged serves files whose path has the part with more at their end.
func forged(part, more string) func(http.Handler) http.Handler {
	return func(h http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if !strings.Contains(r.URL.Path, part) {
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
	t.Parallel()
	t.Run("program", func(t *testing.T) {
		b := open(t, forged(".wasm", "\x00\x02\x01x")) // a section that means nothing
		b.run(chromedp.Navigate(b.url + "/debug/"))
		b.wait(noticed + ` === "foreign"`)
		b.expect(map[string]string{programState: "failed", `document.getElementById('request').disabled`: "true"})
		require.Contains(t, b.eval(`document.getElementById('request').placeholder`), "were not started")
		require.Contains(t, b.eval(`document.querySelector('#notice p:not([hidden])').innerText`), "SHA-256")
		b.complaints()
	})
	t.Run("script", func(t *testing.T) {
		b := open(t, forged("/start.", "\nwindow.forged = true;"))
		b.run(chromedp.Navigate(b.url + "/debug/"))
		b.wait(noticed + ` === "failed" && document.getElementById('request').disabled`)
		b.expect(map[string]string{`window.forged`: "undefined", programState: "undefined"})
		require.Contains(t, strings.Join(b.complaints(), "\n"), "integrity")
	})
}

// About shows the sum of the bytes that run, or says that there is none.
func TestSumOfWhatRuns(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	b.visit("/about/")
	b.expect(map[string]string{`document.getElementById('sum').textContent === document.documentElement.dataset.ran`: "true"})
	b.inject(`delete window.Worker; Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined })`)
	b.visit("/about/")
	require.Contains(t, b.eval(`document.getElementById('sum').textContent`), "was not compared")
}

// Where the program has stopped, boxes and buttons are dead, and say so; the text
// can still be copied. The box above leads to the list all the same.
func TestDeadBoxes(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	b.visit("/debug/")
	request := signed(time.Now())
	b.js(`window.kept = zimcodes; delete window.zimcodes`)
	b.paste("#request", request) // beside the field for the secret, the program asks for what is gone
	b.wait(noticed + ` === "stopped"`)
	b.js(`window.zimcodes = kept`)
	b.complaints()
	b.expect(map[string]string{
		requestText: request, `document.getElementById('request').readOnly`: "true",
		`document.getElementById('request').title.includes("have stopped")`:    "true",
		`[...document.querySelectorAll('main button')].every(b => b.disabled)`: "true",
	})
	// What would cost the text is asked about.
	b.run(chromedp.Click(`#notice p:not([hidden]) button`))
	b.wait(noticed + ` === "reload-text"`)
	b.expect(map[string]string{requestText: request})
	b.complaints()
}

// Every state has its sentence.
func TestNoticeOfEveryState(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	b.visit("/")
	copies := []string{"", "preparing", "ready", "outdated", "unavailable", "failed"}
	for _, c := range []struct {
		program string
		// says is what is said where there is no new version, and new where there
		// is; noCopy is said in the place of says where the copy cannot be made.
		says, new, noCopy string
	}{
		{"", "", "", ""},
		{"loading", "loading", "loading", "loading"},
		{"running", "", "update", "offline"},
		{"failed", "failed", "failed-update", "failed"},
		{"foreign", "foreign", "failed-update", "foreign"},
		{"stopped", "stopped", "stopped-update", "stopped"},
		{"unsupported", "unsupported", "unsupported", "unsupported"},
		{"old", "old", "old", "old"},
	} {
		if c.program == "running" {
			b.expect(map[string]string{`(notices.set({program: 'running', copy: 'failed', update: 'new', share: 'lost'}), ` + noticed + `)`: "lost"})
			b.js(`notices.set({share: ''})`)
		}
		for _, update := range []string{"", "new", "text", "reload"} {
			for _, copied := range copies {
				want := c.says
				switch {
				case update == "text" || update == "reload":
					want = map[string]string{"text": "update-text", "reload": "reload-text"}[update]
				case update == "new":
					want = c.new
				case copied == "failed":
					want = c.noCopy
				}
				b.expect(map[string]string{
					`(notices.set({program: ` + quote(c.program) + `, copy: ` + quote(copied) + `, update: ` + quote(update) + `}), ` + noticed + `)`: want,
				})
			}
		}
	}
}

// A browser below the floor gets one sentence, and its boxes are dead.
func TestOldBrowser(t *testing.T) {
	t.Parallel()
	for lacks, says := range map[string]string{
		`delete Promise.any`:                 "old",
		`WebAssembly.validate = () => false`: "old",
		`WebAssembly.Module = function () { throw new WebAssembly.CompileError('refused by the policy') }`: "unsupported",
	} {
		b := open(t, nil)
		b.inject(lacks)
		b.run(chromedp.Navigate(b.url + "/zh/debug/"))
		b.wait(noticed + ` === ` + quote(says) + ` && document.getElementById('request').disabled`)
		require.Contains(t, b.eval(`document.querySelector('#notice p:not([hidden])').innerText`), string(notices.Floor.Chinese))
	}
}

// What was typed on a page that is not in sight, or was cleared, is not lost
// with a new version unasked; nor does a box come back empty over its results.
func TestNothingTypedIsLost(t *testing.T) {
	t.Parallel()
	first, a := edition(t, "/", "a")
	second, _ := edition(t, "/", "b")
	h := newHost(t, "/", first)
	b := openAt(t, h.URL)
	b.ready("/debug/")
	b.paste("#request", "half a thought")
	b.js(`document.querySelector('.top nav a[href="/about/"]').click()`)
	b.wait(`location.pathname === "/about/"`)
	h.deploy(second, "")
	b.js(lookForUpdate)
	b.wait(noticed + ` === "update"`)
	b.run(chromedp.Click(useButton))
	b.wait(noticed + ` === "update-text"`)
	b.run(chromedp.NavigateBack())
	b.wait(requestText + ` === "half a thought"`)
	b.click("Clear")
	b.wait(requestText + ` === ""`)
	b.js(`notices.set({update: 'new'})`)
	b.run(chromedp.Click(useButton))
	b.wait(noticed + ` === "update-text"`)
	b.expect(map[string]string{inPage: a})

	long := strings.Repeat("x", 600) + " 660600010"
	b.visit("/")
	b.insert(long)
	b.wait(card + ` && history.state.q?.length > 600`)
	b.run(chromedp.Reload())
	b.wait(runs + " && " + card + ` && ` + boxText + `.length > 600`)
}

// A host that says nothing any more is given up, and the page says so.
func TestHostThatHangs(t *testing.T) {
	t.Parallel()
	dir := siteDir(t)
	worker, err := os.ReadFile(path.Join(dir, "worker.js"))
	require.NoError(t, err)
	hasty := strings.Replace(string(worker), "limit = 30000", "limit = 500", 1)
	require.NotEqual(t, string(worker), hasty)
	files := host.Handler(changed(t, dir, map[string][]byte{"worker.js": []byte(hasty)}))
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.Contains(r.URL.Path, "/pages.") {
			w.Header().Set("Content-Length", "1000")
			w.Write([]byte("x"))
			w.(http.Flusher).Flush()
			<-r.Context().Done()
			return
		}
		files.ServeHTTP(w, r)
	}))
	t.Cleanup(server.Close)
	b := openAt(t, server.URL)
	b.visit("/")
	b.wait(copyState + ` === "failed"`)
	require.Contains(t, b.eval(`document.getElementById('offline').innerText`), "no answer for 0.5 s")
	b.complaints()
}

// A site that has gone leaves nothing behind.
func TestSiteThatIsGone(t *testing.T) {
	t.Parallel()
	dir := siteDir(t)
	gone, err := os.ReadFile("../site/hosts/gone.js")
	require.NoError(t, err)
	h := newHost(t, "/", dir)
	b := openAt(t, h.URL)
	b.ready("/")
	h.deploy(changed(t, dir, map[string][]byte{"worker.js": gone}), "")
	b.js(lookForUpdate)
	b.js(`window.left = setInterval(async () => {
		const all = [...await caches.keys(), ...await navigator.serviceWorker.getRegistrations()];
		if (all.length === 0) window.gone = true;
	}, 50)`)
	b.wait(`window.gone`)
}

// blocked is what a browser does that may store nothing, for a page of a host
// with https, and what one does at an address without.
const blocked = `
	const refuse = { get() { throw new DOMException('denied', 'SecurityError'); } };
	for (const name of ['localStorage', 'sessionStorage', 'caches', 'indexedDB']) Object.defineProperty(window, name, refuse);
	Object.defineProperty(Document.prototype, 'cookie', refuse);
	Object.defineProperty(Navigator.prototype, 'clipboard', refuse);
	Object.defineProperty(Navigator.prototype, 'cookieEnabled', { get: () => false });
	ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('denied', 'SecurityError'));
	StorageManager.prototype.persist = () => (window.asked = true) && Promise.reject(new DOMException('denied', 'SecurityError'));
	Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined });`

// Nothing that a browser refuses stops the program.
func TestNothingMayBeStored(t *testing.T) {
	t.Parallel()
	server := httptest.NewServer(host.Handler(siteDir(t)))
	t.Cleanup(server.Close)
	b := openAt(t, server.URL)
	b.inject(blocked)
	b.visit("/")
	b.wait(copyState + ` === "unavailable"`)
	b.js(`dispatchEvent(new Event('appinstalled'))`)
	b.expect(map[string]string{noticed: "", `window.asked`: "true"})
	b.press("room")
	b.wait(rows + " > 3")
	b.visit("/100000005/")
	b.run(chromedp.Click(`.buttons button:first-child`))
	b.wait(`document.querySelector('.actions textarea')?.value === location.href`)
}

// A disk that is full: the copy is not made, and the page says why.
func TestFullDisk(t *testing.T) {
	t.Parallel()
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
