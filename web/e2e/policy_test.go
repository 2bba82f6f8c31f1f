package e2e

import (
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"
)

// channels are ways for a script in a page to reach an address, by name. Each
// ends in a refusal, which it throws, rejects with, or tells by an event.
var channels = []struct{ name, script string }{
	{"fetch", `return fetch(to)`},
	{"fetch without waiting", `return fetch(to, {method: 'POST', mode: 'no-cors', keepalive: true, body: 'x'})`},
	{"XMLHttpRequest", `return new Promise((done, refused) => { const r = new XMLHttpRequest(); r.open('POST', to); r.onload = done; r.onerror = refused; r.send('x') })`},
	{"synchronous XMLHttpRequest", `const r = new XMLHttpRequest(); r.open('GET', to, false); r.send()`},
	{"WebSocket", `return new Promise((done, refused) => { const s = new WebSocket(to.replace('http', 'ws')); s.onopen = done; s.onerror = refused })`},
	{"EventSource", `return new Promise((done, refused) => { const s = new EventSource(to); s.onopen = done; s.onerror = refused })`},
	{"beacon", `navigator.sendBeacon(to, 'x'); refuse()`},
	{"image", `return load('img', {src: to})`},
	{"background", `document.body.style.backgroundImage = 'url(' + to + ')'; refuse()`},
	{"style sheet", `return load('link', {rel: 'stylesheet', href: to})`},
	{"imported style", `const s = new CSSStyleSheet(); s.replaceSync('@font-face { font-family: x; src: url(' + to + ') } body { font-family: x }'); document.adoptedStyleSheets.push(s); refuse()`},
	{"script", `return load('script', {src: to})`},
	{"import", `return import(to)`},
	{"worker", `return new Promise((done, refused) => { const w = new Worker(to); w.onmessage = done; w.onerror = refused })`},
	{"worker of text", `return new Promise((done, refused) => { const w = new Worker(URL.createObjectURL(new Blob(['fetch("' + to + '")']))); w.onmessage = done; w.onerror = refused })`},
	{"service worker", `return navigator.serviceWorker.register(to)`},
	{"frame", `return load('iframe', {src: to, kind: 'frame'})`},
	{"object", `return load('object', {data: to, kind: 'frame'})`},
	{"video", `return load('video', {src: to})`},
	{"prefetch", `return load('link', {rel: 'prefetch', href: to})`},
	{"preload", `return load('link', {rel: 'preload', as: 'fetch', href: to})`},
	{"module preload", `return load('link', {rel: 'modulepreload', href: to})`},
	{"icon", `document.querySelector('link[rel=icon]').href = to; refuse()`},
	{"ping", `const a = document.createElement('a'); a.href = '#x'; a.ping = to; document.body.append(a); a.click(); refuse()`},
	{"form", `const f = document.createElement('form'); f.action = to; f.method = 'POST'; document.body.append(f); f.submit(); refuse()`},
	{"speculation", `const s = document.createElement('script'); s.type = 'speculationrules'; s.textContent = JSON.stringify({prefetch: [{source: 'list', urls: [to]}]}); document.head.append(s); refuse()`},
	{"without the policy", `document.querySelectorAll('meta[http-equiv]').forEach(m => m.remove()); return fetch(to)`},
}

// Once the program runs, nothing in the page reaches any address, our own
// included.
func TestNothingLeaves(t *testing.T) {
	t.Parallel()
	dir := siteDir(t)
	h := newHost(t, "/", dir)
	foreign := newHost(t, "/", dir)
	b := openAt(t, h.URL)
	b.ready("/")
	b.expect(map[string]string{`zimcodes.requests()`: "0"})
	h.log()
	for _, at := range []string{h.URL, foreign.URL} {
		for _, c := range channels {
			// The worker has no copy of this: it would ask the host.
			to := quote(at + "/nothing-canary-" + strings.ReplaceAll(c.name, " ", "-"))
			b.js(`window.outcome = '';
				const to = ` + to + `;
				const refuse = () => { throw new Error('nothing tells') };
				const load = (tag, {kind, ...attributes}) => new Promise((done, refused) => {
					const e = Object.assign(document.createElement(tag), attributes);
					e.onload = kind === 'frame' ? refused : done; e.onerror = refused;
					document.body.append(e);
					setTimeout(refused, 1000);
				});
				(async () => { ` + c.script + ` })().then(() => { window.outcome = 'reached' }, () => { window.outcome = 'refused' })`)
			b.wait(`window.outcome`)
			b.expect(map[string]string{`window.outcome + ` + quote(" "+c.name): "refused " + c.name})
		}
		for name, script := range map[string]string{
			"eval": `eval('1')`, "Function": `new Function('return 1')()`,
			"setTimeout":     `(() => { setTimeout('window.evaluated = true'); throw 0 })()`,
			"script":         `(() => { const s = document.createElement('script'); s.textContent = 'window.evaluated = true'; document.head.append(s); throw 0 })()`,
			"handler":        `(() => { const s = document.createElement('p'); s.setAttribute('onclick', 'window.evaluated = true'); s.click(); throw 0 })()`,
			"its address":    `document.createElement('script').src = '` + at + `/x'`,
			"another policy": `trustedTypes.createPolicy('x', {createScript: s => s})`,
			"connection":     `new RTCPeerConnection()`,
			"base":           `(() => { const s = document.createElement('base'); s.href = '` + at + `/x/'; document.head.append(s); if (document.baseURI.includes('/x/')) return 1; throw 0 })()`,
		} {
			// What the DevTools run themselves may evaluate.
			b.js(`window.outcome = ''; setTimeout(() => { try { ` + script + `; window.outcome = 'done' } catch { window.outcome = 'refused' } })`)
			b.wait(`window.outcome`)
			b.expect(map[string]string{`window.outcome + ` + quote(" "+name): "refused " + name})
		}
	}
	// The one address that stays: what a script adds to it gets to the worker.
	b.js(`document.head.append(Object.assign(document.createElement('link'), {rel: 'prefetch', href: document.querySelector('link[rel=manifest]').href + '?canary'}))`)
	b.pass(1000) // what is late
	b.expect(map[string]string{`window.evaluated`: "undefined", `zimcodes.requests() > 20`: "true"})
	require.Empty(t, h.log())
	require.Empty(t, foreign.log())
	b.press("room") // and all works
	b.wait(rows + " > 3")
	for _, complaint := range b.complaints() {
		require.Regexp(t, `Content.Security.Policy|Refused|violates|script-src|requires 'Trusted|Trusted Type`, complaint)
	}
	// A test that cannot fail shows nothing: the same fetch from a page without
	// the policy arrives.
	command(b, page.SetBypassCSP, page.SetBypassCSPParams{Enabled: true})
	b.visit("/")
	h.log()
	b.js(`fetch(` + quote(h.URL+"/nothing-canary") + `)`)
	require.Eventually(t, func() bool { return strings.Contains(strings.Join(h.log(), " "), "canary") }, patience, 50*time.Millisecond)
	b.complaints()
}

// Before the program runs, only what our own host has is loaded, by a worker that
// is made of text, too; once it was to be there, no such worker is made.
func TestPolicyFromTheStart(t *testing.T) {
	t.Parallel()
	dir := siteDir(t)
	h := newHost(t, "/", dir)
	h.deploy(dir, ".wasm")
	foreign := newHost(t, "/", dir)
	b := openAt(t, h.URL)
	b.inject(`
		const made = (text, told) => Object.assign(new Worker(URL.createObjectURL(new Blob([text]))), {onmessage: ({data}) => told(data), onerror: () => told('refused')});
		const policy = new MutationObserver(() => {
			if (!document.querySelector('meta[http-equiv=Content-Security-Policy]')) return;
			policy.disconnect();
			made('fetch(' + JSON.stringify(` + quote(foreign.URL+"/?x") + `) + ', {mode: "no-cors"}).then(() => postMessage("reached"), () => postMessage("kept"))', data => { window.early = data });
		});
		policy.observe(document, {childList: true, subtree: true});`)
	b.run(chromedp.Navigate(h.URL + "/"))
	b.wait(`document.documentElement.dataset.program === 'failed'`)
	b.wait(`window.early`)
	b.js(`made('postMessage("made")', data => { window.late = data })`)
	b.wait(`window.late`)
	b.expect(map[string]string{`early`: "kept", `late`: "refused"})
	b.js(`window.outcome = ''; fetch(` + quote(foreign.URL+"/?x") + `, {mode: 'no-cors'}).then(() => { window.outcome = 'reached' }, () => { window.outcome = 'refused' })`)
	b.wait(`window.outcome`)
	b.expect(map[string]string{`window.outcome`: "refused"})
	require.Empty(t, foreign.log())
	b.complaints()
}

// A page that another holds in a frame says so, for the secret's field.
func TestFramed(t *testing.T) {
	t.Parallel()
	dir := siteDir(t)
	h := newHost(t, "/", dir)
	b := openAt(t, h.URL)
	b.visit("/")
	b.expect(map[string]string{`'framed' in document.documentElement.dataset`: "false"})
	around := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		io.WriteString(w, `<!doctype html><link rel="icon" href="data:,"><iframe src="`+h.URL+`/debug/#example=100000005"></iframe>
			<script>addEventListener('message', e => { document.title = e.data })</script>`)
	}))
	defer around.Close()
	command(b, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: `
		if (top !== window) setInterval(() => top.postMessage('framed' in document.documentElement.dataset &&
			document.getElementById('framed') && !document.querySelector('input[type=password]') ? 'refuses' : 'asks', '*'), 100)`})
	b.run(chromedp.Navigate(around.URL))
	b.wait(`document.title === "refuses"`)
	b.run(chromedp.Navigate(h.URL + "/debug/#example=100000005"))
	b.wait(`document.querySelector('.secret') && !document.getElementById('framed')`)
}

// Beside the field for the secret stands how many requests there were.
func TestCountedBesideTheSecret(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	b.visit("/debug/")
	b.paste("#request", signed(time.Now()))
	b.wait(`document.getElementById('secret')`)
	sealed := `document.getElementById('sealed').textContent`
	b.wait(sealed + `.includes("since it started: 0.")`)
	// The browser counts some of what it refuses.
	b.js(`document.head.append(Object.assign(document.createElement('link'), {rel: 'stylesheet', href: '/x'}))`)
	b.wait(`zimcodes.requests() === 1`)
	b.paste("#secret", "0123456789abcdef0123456789abcdef")
	b.wait(sealed + `.includes("since it started: 1.")`)
	b.complaints()
}

// Nothing is stored but the worker's copy.
func TestStorage(t *testing.T) {
	t.Parallel()
	dir := siteDir(t)
	h := newHost(t, "/", dir)
	b := openAt(t, h.URL)
	b.ready("/?q=room")
	b.run(chromedp.Click(".lang"))
	b.wait(`document.documentElement.lang === "zh"`)
	b.js(`indexedDB.databases().then(d => { window.databases = 'n' + d.length })`)
	b.wait(`window.databases`)
	b.expect(map[string]string{`document.cookie`: "", `localStorage.length + sessionStorage.length`: "0", `window.databases`: "n0"})
}
