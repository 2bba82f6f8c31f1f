package e2e

import (
	"encoding/json"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"testing"

	downloads "github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"

	"zimcodes/web/site"
)

// everywhere runs a test on the site, and on the single file.
func everywhere(t *testing.T, test func(t *testing.T, b *tab)) {
	t.Run("site", func(t *testing.T) { test(t, open(t, nil)) })
	t.Run("single file", func(t *testing.T) { test(t, openSingle(t)) })
}

// openSingle opens the single file from a disk, with the network off. At the
// test's end there must have been no request, but for the file.
func openSingle(t *testing.T) *tab {
	t.Helper()
	file, err := os.ReadFile(filepath.Join(siteDir(t), site.SingleName))
	require.NoError(t, err)
	return openFile(t, file)
}

func openFile(t *testing.T, file []byte) *tab {
	t.Helper()
	// A folder and a name that an address must write otherwise.
	name := filepath.Join(t.TempDir(), "带走 100% #1", "zimcodes (2).html")
	require.NoError(t, os.Mkdir(filepath.Dir(name), 0o755))
	require.NoError(t, os.WriteFile(name, file, 0o644))
	at := &url.URL{Scheme: "file", Path: name}
	b := openAt(t, at.String()+"#")
	b.single = true
	var mu sync.Mutex
	var asked []string
	require.NoError(t, chromedp.Listen(b.ctx, func(event any) {
		e, ok := event.(*network.EventRequestWillBeSent)
		if !ok || regexp.MustCompile(`^(data|about|blob):`).MatchString(e.Request.URL) {
			return
		}
		if to, err := url.Parse(e.Request.URL); err != nil || to.Scheme != "file" || to.Path != name {
			mu.Lock()
			defer mu.Unlock()
			asked = append(asked, e.Request.URL)
		}
	}))
	command(b, network.Enable, network.EnableParams{})
	command(b, network.EmulateNetworkConditionsByRule, network.EmulateNetworkConditionsByRuleParams{
		MatchedNetworkConditions: []*network.Conditions{{Offline: true}}})
	t.Cleanup(func() {
		mu.Lock()
		defer mu.Unlock()
		require.Empty(t, asked, "requests")
	})
	return b
}

// tap clicks the element with the mouse. On a page from a disk, chromedp does not
// see that an element is there.
func (b *tab) tap(selector string) {
	b.t.Helper()
	if !b.single {
		b.run(chromedp.Click(selector))
		return
	}
	b.wait(`document.querySelector(` + strconv.Quote(selector) + `)`)
	var at struct{ X, Y float64 }
	require.NoError(b.t, json.Unmarshal([]byte(b.eval(`(e => {
		e.scrollIntoViewIfNeeded();
		const {x, y, width, height} = e.getClientRects()[0];
		return JSON.stringify({x: x + width / 2, y: y + height / 2});
	})(document.querySelector(`+strconv.Quote(selector)+`))`)), &at))
	for _, kind := range []input.DispatchMouseEventType{input.DispatchMouseEventTypeMousePressed, input.DispatchMouseEventTypeMouseReleased} {
		command(b, input.DispatchMouseEvent, input.DispatchMouseEventParams{
			Type: kind, X: at.X, Y: at.Y, Button: input.MouseButtonLeft, ClickCount: 1})
	}
}

// Every page of the site is in the single file.
func TestSingle(t *testing.T) {
	t.Parallel()
	b := openSingle(t)
	digits := `document.querySelector('h1.code .digits')?.textContent`
	b.visit("")
	b.expect(map[string]string{`document.querySelectorAll('.family').length > 5`: "true", activeID: "q", `isSecureContext`: "true"})
	// The program is the one that the file names.
	b.expect(map[string]string{`document.documentElement.dataset.ran === document.documentElement.dataset.sum`: "true"})
	require.Contains(t, b.eval(`document.getElementById('offline').innerText`), "This file is the whole site.")

	for i, c := range []struct{ path, expression, want string }{
		{"/zh/api/", `document.querySelectorAll('#written a').length > 70`, "true"},
		{"/zh/?q=签名过期", firstRow, "100000004"},
		{"/100000005/", digits, "100000005"},
		{"/zh/660600012/", digits + ` + document.documentElement.lang`, "660600012zh"},
		{"/100000050/", heading, "100000050 This code is not in the reference."},
		{"/zh/nonsense", heading, "没有这个页面"},
		{"nonsense", heading, "131 return codes of the ZIM server API"},
		{"/zh/", `document.querySelector('.family h2').textContent`, "通用"},
		{"/?q=a%26b%23c", boxText, "a&b#c"},
		{"/about/#safety", `Math.abs(document.getElementById('safety').getBoundingClientRect().top) < 60`, "true"},
		{"/api/SendPeerMessage/", `document.querySelector('h1 .action').textContent`, "SendPeerMessage"},
		{"/zh/debug/#example=100000005", answered, "100000005"},
	} {
		if i < 3 { // the others within the page
			b.visit(c.path)
		} else {
			b.js(`location.hash = ` + quote("#"+c.path))
		}
		b.wait(`String(` + c.expression + `) === ` + quote(c.want))
	}
	b.visit("/api/SendPeerMessage/")
	b.click("Open it in the debugger")
	b.wait(`document.querySelector('.verdict .header.good')`)
	b.run(chromedp.NavigateBack())
	b.wait(`document.querySelector('h1 .action')?.textContent === "SendPeerMessage"`)
	b.tap(".lang")
	b.wait(route + ` === "/zh/api/SendPeerMessage/" && document.documentElement.lang === "zh" && document.querySelector('h1 .action')`)
	b.js(`[...document.querySelectorAll('#written a')].find(a => /#\/zh\/\d+\/$/.test(a.href)).click()`)
	b.wait(digits)

	// A place within the page does not change the address.
	b.visit("/zh/")
	b.js(`document.querySelector('a.skip').click()`)
	b.wait(activeID + ` === "main"`)
	b.expect(map[string]string{place: "/zh/"})

	// The files that pages link to are kept on a click.
	command(b, downloads.SetDownloadBehavior, downloads.SetDownloadBehaviorParams{Behavior: downloads.SetDownloadBehaviorBehaviorDeny})
	b.js(`window.saved = []; const click = HTMLAnchorElement.prototype.click;
		HTMLAnchorElement.prototype.click = function () { if (!this.download) return click.call(this); fetched = this.download; window.saved.push(fetched) };
		var fetched`)
	b.js(`document.querySelector('footer a[href$="codes.json"]').click()`)
	b.become(map[string]string{`window.saved.join()`: "codes.json", place: "/zh/"})

	b.js(`window.databases = ''; indexedDB.databases().then(d => { window.databases = 'n' + d.length }, () => { window.databases = 'n0' })`)
	b.wait(`window.databases`)
	b.expect(map[string]string{`document.cookie`: "", `window.databases`: "n0", `zimcodes.requests()`: "0", `localStorage.length + sessionStorage.length`: "0"})
}

// The links that are copied lead to the file where it is.
func TestSingleCopiesItsLink(t *testing.T) {
	t.Parallel()
	b := openSingle(t)
	b.visit("/zh/100000005/")
	b.js(`navigator.clipboard.writeText = text => { window.wrote = text; return Promise.resolve() }`)
	b.click("复制链接")
	b.wait(`window.wrote`)
	b.expect(map[string]string{`window.wrote === location.href`: "true"})
}

// Nothing runs but the program that the file names, and no other script; nothing
// is reached, from the start on.
func TestSingleForged(t *testing.T) {
	t.Parallel()
	file, err := os.ReadFile(filepath.Join(siteDir(t), site.SingleName))
	require.NoError(t, err)
	text := string(file)
	other := regexp.MustCompile(`data-pieces="[0-9a-f]{4}`).ReplaceAllString(text, `data-pieces="0000`)
	require.NotEqual(t, text, other)
	b := openFile(t, []byte(other))
	b.run(chromedp.Navigate(b.url + "/debug/"))
	b.wait(noticed + ` === "foreign"`)
	b.complaints()

	forged := strings.Replace(text, "<script>'use strict';", "<script>'use strict'; window.forged = true;", 1)
	forged = strings.Replace(forged, "</body>", "<script>window.added = true</script><p onclick=\"window.added = true\">x</p></body>", 1)
	b = openFile(t, []byte(forged))
	b.run(chromedp.Navigate(b.url))
	b.js(`document.querySelector('body > p')?.click()`)
	b.expect(map[string]string{`window.forged`: "undefined", `window.added`: "undefined", `document.querySelectorAll('.family').length > 5`: "true"})
	b.js(`window.outcome = ''; fetch('https://example.org/', {mode: 'no-cors'}).then(() => { window.outcome = 'reached' }, () => { window.outcome = 'refused' })`)
	b.wait(`window.outcome`)
	complaints, _ := json.Marshal(b.complaints())
	require.Contains(t, string(complaints), "Content Security Policy")
	b.expect(map[string]string{`window.outcome`: "refused"})
}

// A browser that lacks what the file needs is told so.
func TestSingleOldBrowser(t *testing.T) {
	t.Parallel()
	b := openSingle(t)
	b.inject(`delete window.DecompressionStream`)
	b.run(chromedp.Navigate(b.url))
	b.wait(noticed + ` === "old"`)
	require.Contains(t, b.eval(`document.querySelector('#notice p:not([hidden])').innerText`), "Firefox 113")
}
