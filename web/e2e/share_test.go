package e2e

import (
	"bytes"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"

	"zimcodes/app/notices"
	"zimcodes/codes"
)

// shareForm is a page elsewhere whose form is what another app shares.
func shareForm(t *testing.T, to string) string {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		io.WriteString(w, `<!doctype html><link rel="icon" href="data:,"><form method="post" enctype="multipart/form-data" action="`+to+`">
			<input name="title"><textarea name="text"></textarea><input name="url"><input type="file" name="files"></form>`)
	}))
	t.Cleanup(server.Close)
	return server.URL
}

// share fills in the form by a script and sends it.
func (b *tab) share(form, fill string) {
	b.t.Helper()
	b.run(chromedp.Navigate(form))
	b.js(`const field = name => document.querySelector('[name=' + name + ']');
		const file = (name, text) => { const d = new DataTransfer(); d.items.add(new File([text], name)); field('files').files = d.files };
		` + fill + `; document.forms[0].submit()`)
	b.wait(`location.pathname.endsWith("/debug/") && ` + runs)
}

// keptOfVisit promises all that a browser keeps of a visit, as one text.
const keptOfVisit = `(async () => {
	let all = location.href + JSON.stringify(history.state) + document.cookie + JSON.stringify({...localStorage}) + JSON.stringify({...sessionStorage}) + JSON.stringify(await indexedDB.databases());
	for (const name of await caches.keys()) {
		const cache = await caches.open(name);
		for (const request of await cache.keys()) all += request.url + await (await cache.match(request)).text();
	}
	return all;
})()`

// What is shared from another app opens in the debugger, and is nowhere else: not
// in an address, not in storage, and the host sees nothing of it.
func TestShareTarget(t *testing.T) {
	t.Parallel()
	dir, _ := edition(t, "/some/where/", "")
	h := newHost(t, "/some/where/", dir)
	b := openAt(t, h.URL)
	b.ready("/some/where/")
	h.log()
	request := signed(time.Now()) + "\nServerSecret: " + string(canary)
	for _, c := range []struct{ name, path, fill, want string }{
		{"text", "debug/", `field('title').value = 'x'; field('text').value = ` + strconv.Quote(request), request},
		{"an address", "debug/", `field('title').value = 'x'; field('url').value = 'https://example.org/?' + ` + strconv.Quote(string(canary)), "https://example.org/?" + string(canary)},
		{"a file", "zh/debug/", `file('a.har', ` + strconv.Quote(request) + `)`, request},
	} {
		t.Run(c.name, func(t *testing.T) {
			b.share(shareForm(t, h.URL+"/some/where/"+c.path), c.fill)
			b.wait(requestText + ` === ` + strconv.Quote(c.want))
			b.expect(map[string]string{`location.pathname + location.search + location.hash`: "/some/where/" + c.path, noticed: ""})
			kept := b.promise(keptOfVisit)
			require.Greater(t, len(kept), 100_000)
			require.NotContains(t, kept, string(canary))
			for _, request := range h.log() {
				require.NotContains(t, request, "POST")
				require.NotContains(t, request, string(canary))
			}
			// It is given once.
			b.visit("/some/where/" + c.path)
			b.expect(map[string]string{requestText: "", noticed: ""})
		})
	}
}

// Without the worker a form goes to the host, as SECURITY.md says.
func TestShareWithoutWorker(t *testing.T) {
	t.Parallel()
	dir := siteDir(t)
	h := newHost(t, "/", dir)
	b := openAt(t, h.URL)
	b.share(shareForm(t, h.URL+"/debug/"), `field('text').value = '100000005'`)
	require.Contains(t, h.log(), "POST /debug/")
	b.expect(map[string]string{requestText: ""})
}

// A file that is longer than a request can be is read as a log.
func TestShareLog(t *testing.T) {
	t.Parallel()
	dir := siteDir(t)
	h := newHost(t, "/", dir)
	b := openAt(t, h.URL)
	b.ready("/")
	line := `2026-01-02 03:04:05 {"Code":100000005}` + "\n"
	b.share(shareForm(t, h.URL+"/debug/"), `file('a.log', `+strconv.Quote(line)+`.repeat(40000))`)
	b.wait(`document.querySelector('table.log td.num b')?.textContent === "40000"`)
}

// Where the browser has stopped the worker in between, the page says that nothing
// arrived.
func TestShareLost(t *testing.T) {
	t.Parallel()
	dir := siteDir(t)
	h := newHost(t, "/", dir)
	b := openAt(t, h.URL)
	b.ready("/")
	b.visit("/debug/?shared")
	b.wait(noticed + ` === "lost"`)
	b.expect(map[string]string{place: "/debug/"})
	b.paste("#request", "100000005")
	b.wait(noticed + ` === ""`)
	// A form that cannot be read.
	b.run(chromedp.Navigate(shareForm(t, h.URL+"/zh/debug/")))
	b.js(`document.forms[0].enctype = 'text/plain'; document.forms[0].submit()`)
	b.wait(runs + ` && ` + noticed + ` === "lost"`)
	// Without a program nothing can be taken.
	b.run(chromedp.Reload())
	b.wait(runs)
	b.expect(map[string]string{noticed: ""})
}

// What is shared is forgotten after a while, if nothing asks for it: however long
// the form was read.
func TestShareForgotten(t *testing.T) {
	t.Parallel()
	dir := siteDir(t)
	worker, err := os.ReadFile(path.Join(dir, "worker.js"))
	require.NoError(t, err)
	for _, c := range []struct{ name, reading string }{
		{"read at once", "await request.formData()"},
		{"read for longer than it is held", "await new Promise(done => setTimeout(done, 1000)).then(() => request.formData())"},
	} {
		t.Run(c.name, func(t *testing.T) {
			hasty := bytes.Replace(worker, []byte("forget(), 60000"), []byte("(forget(), self.forgot = true), 300"), 1)
			require.NotEqual(t, worker, hasty)
			require.Contains(t, string(worker), "await request.formData()")
			hasty = bytes.Replace(hasty, []byte("await request.formData()"), []byte(c.reading), 1)
			hasty = append(hasty, "\naddEventListener('message', ({data, ports}) => data === 'forgot' && ports[0].postMessage(self.forgot))"...)
			h := newHost(t, "/", changed(t, dir, map[string][]byte{"worker.js": hasty}))
			b := openAt(t, h.URL)
			b.ready("/")
			// The page does not ask.
			b.inject(`if (location.search === '?shared') { history.replaceState(null, '', location.pathname) }`)
			b.share(shareForm(t, h.URL+"/debug/"), `field('text').value = `+strconv.Quote(string(canary)))
			b.js(`window.ask = what => new Promise(done => {
				const {port1, port2} = new MessageChannel();
				port1.onmessage = ({data}) => done(data);
				navigator.serviceWorker.controller.postMessage(what, [port2]);
			});
			setInterval(async () => { window.forgot ||= await ask('forgot'); }, 50)`)
			b.wait(`window.forgot`)
			require.Equal(t, "undefined", b.promise(`ask('shared')`))
		})
	}
}

// A file that is opened with the installed site opens in the debugger, and what
// stands there can be put back. One that cannot be read leaves it there, and is told.
func TestOpenedFile(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	request := signed(time.Now())
	b.inject(`const launchQueue = { setConsumer(consumer) { consumer({files: []}); window.launch = getFile => consumer({files: [{ getFile }]}) } };
		Object.defineProperty(window, 'launchQueue', { value: launchQueue })`)
	b.visit("/zh/debug/")
	b.paste("#request", "half a thought")
	b.wait(`document.querySelector('.paste').innerText.includes('清空')`)
	b.js(`launch(async () => new File([` + strconv.Quote(request) + `], 'a.har'))`)
	b.wait(requestText + ` === ` + strconv.Quote(request))
	b.wait(`document.getElementById('secret')`)
	require.False(t, strings.Contains(b.eval(`location.href`), "Signature"))
	for name, launch := range map[string]string{
		"gone":       `launch(() => Promise.reject(new Error()))`,
		"unreadable": `launch(async () => { const file = new File(['x'], 'a.har'); file.text = () => Promise.reject(new Error()); return file; })`,
	} {
		b.js(launch)
		b.wait(noticed + ` === "unread"`)
		b.expect(map[string]string{requestText: request})
		b.js(`launch(async () => new File([` + strconv.Quote(request) + `], ` + strconv.Quote(name) + `))`)
		b.wait(noticed + ` === ""`)
	}
	b.click("恢复之前的内容")
	b.wait(requestText + ` === "half a thought"`)
}

// A file that cannot be read, or not to its end, is told in the language of the
// page, and the text in the box stays.
func TestUnreadableFile(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	for path, said := range map[string]codes.Prose{"/debug/": notices.Unread.English, "/zh/debug/": notices.Unread.Chinese} {
		b.visit(path)
		b.paste("#request", "half a thought")
		for _, from := range []int{0, 1 << 20} {
			b.js(logFile)
			b.js(`const slice = Blob.prototype.slice;
				window.file.slice = (from, to) => from < ` + strconv.Itoa(from) + ` ? slice.call(file, from, to) : { arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')) }`)
			b.js(dropFile)
			b.wait(`document.querySelector('.answered')?.innerText.includes(` + strconv.Quote(string(said)) + `)`)
			b.expect(map[string]string{requestText: "half a thought", `document.querySelector('[role=progressbar]')`: "null"})
			b.js(`[...document.querySelectorAll('.answered button')].at(-1).click()`)
			b.wait(`!document.querySelector('.answered .report')`)
		}
	}
}
