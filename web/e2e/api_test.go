package e2e

import (
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/require"
)

// TestAPIPages: the program holds no page of an API, so that links lead to the
// files; the search works there, and back and forward lead where they should.
func TestAPIPages(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	running := ` && document.documentElement.dataset.program === 'running'`
	at := func(path, h1 string) {
		b.wait(`location.pathname === "` + path + `" && document.querySelector('h1')?.textContent.startsWith("` + h1 + `")` + running)
	}
	b.visit("/660600024/")
	b.run(chromedp.Click(`main a[href="/api/TransferGroupOwner/"]`))
	at("/api/TransferGroupOwner/", "TransferGroupOwner")
	b.wait(`document.querySelector('.cards').textContent.includes("NewOwner")`)
	b.run(chromedp.NavigateBack())
	at("/660600024/", "660600024")
	b.run(chromedp.NavigateForward())
	at("/api/TransferGroupOwner/", "TransferGroupOwner")

	// Its own links stay within the program, and the way back is the page.
	b.run(chromedp.Click(`main a[href="/660600024/"]`))
	at("/660600024/", "660600024")
	b.run(chromedp.NavigateBack())
	at("/api/TransferGroupOwner/", "TransferGroupOwner")
	b.wait(`document.querySelector('.cards').textContent.includes("NewOwner")`)
	b.run(chromedp.Click(`.lang`))
	at("/zh/api/TransferGroupOwner/", "TransferGroupOwner")
	b.run(chromedp.Click(`.crumb a`))
	at("/zh/api/", "ZIM 服务端")

	// A search opens an API from an API's page, and a code.
	b.run(chromedp.Focus("#q"))
	b.insert("sendpeermessage")
	b.wait(rows + " > 1")
	b.press(kb.Enter)
	at("/zh/api/SendPeerMessage/", "SendPeerMessage")
	b.run(chromedp.Focus("#q"))
	b.insert("660300019")
	b.wait(firstRow + ` === "660300019"`)
	b.press(kb.Enter)
	at("/zh/660300019/", "660300019")

	// What was pasted into the debugger is not lost on the way.
	b.visit("/debug/")
	b.run(chromedp.Focus("#request"))
	b.insert("https://zim-api.zego.im/?Action=Nothing")
	b.js(`document.querySelector('.top a[href="/"]').click()`)
	b.wait(`document.querySelector('a[href="/660600024/"]')`)
	b.js(`document.querySelector('a[href="/660600024/"]').click()`)
	at("/660600024/", "660600024")
	b.js(`window.opened = []; window.open = address => { opened.push(address); return {} }`)
	b.run(chromedp.Click(`main a[href="/api/TransferGroupOwner/"]`))
	b.wait(`opened.length === 1`)
	b.expect(map[string]string{`opened[0]`: b.url + "/api/TransferGroupOwner/"})
	at("/660600024/", "660600024")
	b.run(chromedp.NavigateBack())
	b.wait(`document.querySelectorAll('.family').length > 5`)
	b.run(chromedp.NavigateBack())
	b.wait(`document.getElementById('request')?.value === "https://zim-api.zego.im/?Action=Nothing"`)

	// The example opens in the debugger, and passes.
	b.visit("/api/SendPeerMessage/")
	b.run(chromedp.Click(`main a.button`))
	b.wait(`location.pathname + location.hash === "/debug/#api=SendPeerMessage"`)
	b.wait(`document.getElementById('request').value.includes("Action=SendPeerMessage") && document.querySelector('.verdict .header.good')`)
	require.Empty(t, b.complaints())
}

// TestChangesPage: the program does not hold it either, and it leads to codes and
// APIs; the head names the feed of the page's language.
func TestChangesPage(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	feed := `document.querySelector('link[type="application/atom+xml"]').getAttribute('href')`
	at := func(path string) {
		b.wait(`location.pathname === "` + path + `" && document.querySelector('h1') && document.documentElement.dataset.program === 'running'`)
	}
	b.visit("/660200001/")
	b.expect(map[string]string{feed: "/changes.xml"})
	b.run(chromedp.Click(`footer a[href="/changes/"]`))
	at("/changes/")
	b.run(chromedp.Click(`main a[href="/660200001/"]`))
	at("/660200001/")
	b.run(chromedp.NavigateBack())
	at("/changes/")
	b.run(chromedp.Click(`.lang`))
	at("/zh/changes/")
	b.expect(map[string]string{feed: "/zh/changes.xml", `document.querySelectorAll('.cards time').length > 20`: "true"})
	b.run(chromedp.Click(`main a[href="/zh/api/CreateGroup/"]`))
	at("/zh/api/CreateGroup/")
	require.Empty(t, b.complaints())
}
