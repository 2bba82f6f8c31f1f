package e2e

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"

	"zimcodes/web/output"
)

const (
	// As when the person comes back to the tab.
	lookForUpdate = `Object.defineProperty(document, 'hidden', {value: false, configurable: true}); document.dispatchEvent(new Event('visibilitychange'))`
	workerState   = `navigator.serviceWorker.getRegistration().then(r => { window.state = ['installing', 'waiting', 'active'].filter(k => r[k]).join() })`
	useButton     = `#notice [data-when=update] button`
	loseButton    = `#notice [data-when=update-text] button`
)

// standing waits until the registration has exactly these workers.
func (b *tab) standing(workers string) {
	b.t.Helper()
	b.js(`window.state = undefined`)
	b.wait(`(` + workerState + `, window.state === ` + quote(workers) + `)`)
}

// complete waits until there is a complete copy of the version.
func (b *tab) complete(version string) {
	b.t.Helper()
	b.js(`window.whole = setInterval(() => caches.match('/complete', {cacheName: 'zimcodes / ` + version + `'}).then(c => c && (window.whole = 'yes')), 50)`)
	b.wait(`window.whole === 'yes'`)
}

// replaced looks for an update and waits until another worker waits.
func (b *tab) replaced() {
	b.t.Helper()
	b.js(`window.registration = undefined; navigator.serviceWorker.getRegistration().then(r => { window.registration = r; window.waited = r.waiting; ` + lookForUpdate + ` })`)
	b.wait(`window.registration?.waiting && window.registration.waiting !== window.waited`)
}

// A host that lets browsers keep everything for ten minutes, as many do.
func TestUpdate(t *testing.T) {
	t.Parallel()
	first, a := edition(t, "/", "a")
	second, b2 := edition(t, "/", "b")
	third, c := edition(t, "/", "c")
	require.NotEqual(t, a, b2)
	h := newHost(t, "/", first)
	h.cache = "max-age=600"
	b := openAt(t, h.URL)
	b.ready("/")
	b.expect(map[string]string{inPage: a, noticed: ""})

	// Announced, and not put to use by loading pages.
	h.deploy(second, "")
	b.visit("/100000005/")
	b.wait(noticed + ` === "update"`)
	b.visit("/")
	b.wait(noticed + ` === "update" && ` + copyState + ` === "ready"`)
	b.expect(map[string]string{inPage: a})

	// Used on a click.
	b.run(chromedp.Click(useButton))
	b.wait(inPage + ` === "` + b2 + `" && ` + runs)
	b.wait(copyState + ` === "ready"`)
	b.expect(map[string]string{noticed: ""})
	b.standing("active")

	// Two more, the first of which is never used.
	h.deploy(first, "")
	b.js(lookForUpdate)
	b.wait(noticed + ` === "update"`)
	b.standing("waiting,active")
	h.deploy(third, "")
	b.replaced()
	b.complete(c)
	b.run(chromedp.Click(useButton))
	b.wait(inPage + ` === "` + c + `" && ` + runs)
	b.wait(copyState + ` === "ready"`)
	h.Close()
	b.visit("/zh/660600012/")
	b.expect(map[string]string{inPage: c, noticed: ""})

	// Nothing of the others is left.
	b.js(`caches.keys().then(names => { window.names = names.join() })`)
	b.wait(`window.names`)
	b.expect(map[string]string{`window.names`: "zimcodes / " + c})
	require.Empty(t, b.complaints())
}

func TestUpdateNeverOverText(t *testing.T) {
	t.Parallel()
	first, a := edition(t, "/", "a")
	second, c := edition(t, "/", "b")
	h := newHost(t, "/", first)
	b := openAt(t, h.URL)
	b.ready("/debug/")
	b.run(chromedp.Focus("#request"))
	b.press("half a thought")
	text := `document.getElementById('request').value`
	h.deploy(second, "")
	b.js(lookForUpdate)
	b.wait(noticed + ` === "update"`)
	b.run(chromedp.Click(useButton))
	b.wait(noticed + ` === "update-text"`)
	b.pass(500) // it would load
	b.expect(map[string]string{inPage: a, text: "half a thought"})

	// Another tab puts it to use: this one keeps its text.
	other, cancel := chromedp.NewContext(b.ctx)
	defer cancel()
	require.NoError(t, chromedp.Do(other)) // opens it, for longer than what is done first
	o := &tab{t: t, ctx: other, url: h.URL}
	o.visit("/")
	o.wait(noticed + ` === "update"`)
	o.run(chromedp.Click(useButton))
	o.wait(inPage + ` === "` + c + `" && ` + runs)
	b.pass(500)
	b.expect(map[string]string{inPage: a, text: "half a thought"})
	b.wait(noticed + ` === "update"`)
	b.run(chromedp.Click(useButton))
	b.wait(noticed + ` === "update-text"`)
	b.run(chromedp.Click(loseButton))
	b.wait(inPage + ` === "` + c + `" && ` + text + ` === ""`)

	// On the home page the text is part of the address.
	b.visit("/")
	b.press("room")
	b.wait(place + ` === "/?q=room"`)
	h.deploy(first, "")
	b.js(lookForUpdate)
	b.wait(noticed + ` === "update"`)
	b.run(chromedp.Click(useButton))
	b.wait(inPage + ` === "` + a + `" && ` + runs)
	b.expect(map[string]string{boxText: "room"})
}

// A deploy that is broken or half done leaves what works.
func TestBrokenDeploy(t *testing.T) {
	t.Parallel()
	first, a := edition(t, "/", "a")
	second, _ := edition(t, "/", "b")
	third, _ := edition(t, "/", "c")
	for _, missing := range []string{"style", "app", "pages"} {
		t.Run(missing, func(t *testing.T) {
			h := newHost(t, "/", first)
			h.cache = "max-age=600"
			b := openAt(t, h.URL)
			b.ready("/")
			h.deploy(second, missing)
			b.js(lookForUpdate)
			b.wait(copyState + ` === "outdated"`)
			require.Contains(t, b.eval(`document.querySelector('#offline p:not([hidden]) code').textContent`), missing)
			b.visit("/660600012/")
			b.expect(map[string]string{inPage: a})
			b.standing("active")

			// The missing file comes, and so does the version.
			h.deploy(second, "")
			b.js(lookForUpdate)
			b.wait(noticed + ` === "update"`)
			// Back to what is in use, and while that is installed again, broken.
			h.deploy(first, missing)
			b.replaced()
			b.visit("/")
			b.wait(noticed + ` === "update"`)
			b.run(chromedp.Click(useButton))
			b.wait(runs + ` && ` + noticed + ` === ""`)
			b.expect(map[string]string{inPage: a})
			h.deploy(third, "worker.js")
			b.js(lookForUpdate)
			h.Close()
			b.visit("/zh/100000005/")
			b.expect(map[string]string{inPage: a})
			b.complaints() // of the files that were missing
		})
	}
}

// What is in use is deployed again, after a version that was not used, and the
// deploy is broken: the copy in use is not made anew.
func TestBackToWhatIsInUse(t *testing.T) {
	t.Parallel()
	first, a := edition(t, "/", "a")
	second, _ := edition(t, "/", "b")
	h := newHost(t, "/", first)
	h.cache = "no-store"
	b := openAt(t, h.URL)
	b.ready("/")
	h.deploy(second, "")
	b.js(lookForUpdate)
	b.wait(noticed + ` === "update"`)
	h.deploy(first, "/assets/")
	b.replaced()
	b.run(chromedp.Click(useButton))
	b.wait(runs + ` && ` + noticed + ` === "" && ` + copyState + ` === "ready"`)
	h.Close()
	b.visit("/zh/100000005/")
	b.expect(map[string]string{inPage: a})
	b.complaints()
}

// The first copy cannot be made: the page says so, and why; it works.
func TestNoCopy(t *testing.T) {
	t.Parallel()
	dir := siteDir(t)
	for _, c := range []struct{ name, missing, reason string }{
		{"a file is missing", "/assets/pages", "/assets/pages"},
		{"the worker is missing", "/worker.js", "404"},
	} {
		t.Run(c.name, func(t *testing.T) {
			h := newHost(t, "/", dir)
			h.deploy(dir, c.missing)
			b := openAt(t, h.URL)
			b.visit("/zh/")
			b.wait(copyState + ` === "failed" && ` + noticed + ` === "offline"`)
			for _, place := range []string{"offline", "notice"} {
				text := b.eval(`document.getElementById('` + place + `').innerText`)
				require.Contains(t, text, "离线副本未就绪")
				require.Contains(t, text, c.reason)
			}
			b.press("群组")
			b.wait(rows + ` > 3 && new URLSearchParams(location.search).get("q") === "群组"`)
			h.deploy(dir, "")
			b.run(chromedp.Click(`#notice p:not([hidden]) button`))
			b.wait(copyState + ` === "ready" && ` + noticed + ` === ""`)
			b.complaints()
		})
	}
	t.Run("another file of that name", func(t *testing.T) {
		other := filepath.Join(t.TempDir(), "site")
		require.NoError(t, os.CopyFS(other, os.DirFS(dir)))
		pack, err := filepath.Glob(filepath.Join(other, "assets", "pages.*.gz"))
		require.NoError(t, err)
		require.Len(t, pack, 1)
		require.NoError(t, os.WriteFile(pack[0], output.Gzip([]byte("{}")), 0o644))
		h := newHost(t, "/", other)
		b := openAt(t, h.URL)
		b.visit("/")
		b.wait(copyState + ` === "failed"`)
		require.Contains(t, b.eval(`document.getElementById('notice').innerText`), "is not the file of version")
	})
	t.Run("no workers", func(t *testing.T) {
		b := open(t, nil)
		b.visit("/")
		b.expect(map[string]string{copyState: "unavailable", noticed: ""})
	})
}

// The browser has thrown the copy away: the worker makes another.
func TestLostCopy(t *testing.T) {
	t.Parallel()
	dir := siteDir(t)
	h := newHost(t, "/", dir)
	b := openAt(t, h.URL)
	b.ready("/")
	b.js(`caches.keys().then(names => Promise.all(names.map(n => caches.delete(n)))).then(() => { window.gone = true })`)
	b.wait(`window.gone`)
	b.ready("/100000005/")
	h.Close()
	b.visit("/zh/100000007/")
	require.Contains(t, b.eval(heading), "100000007")
}
