package e2e

import (
	"strconv"
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/require"
)

const firstWhy = `(document.querySelector('#hits [role=option]')?.querySelector('.why')?.textContent ?? '')`

// Pinyin is searched while an input method composes it; the Enter or the space
// that ends the composition opens nothing, and the next Enter does.
func TestInputMethod(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	b.visit("/zh/")
	for _, letters := range []string{"q", "qian", "qian'm", "qian'ming", "qian'ming'g", "qian'ming'guo'qi"} {
		b.compose(letters)
		b.wait(boxText + ` === "` + letters + `"`)
	}
	b.wait(firstWhy + ` === "拼音：qian'ming'guo'qi → 签名过期"`)
	b.expect(map[string]string{firstRow: "100000004", `location.pathname + location.search`: "/zh/"})
	require.Equal(t, "签名过期", b.eval(`document.querySelector('#hits [role=option] mark').textContent`))

	// What the browser sends for the Enter that ends a composition.
	for _, kind := range []input.DispatchKeyEventType{kb.KeyRawDown, kb.KeyUp} {
		command(b, input.DispatchKeyEvent, input.DispatchKeyEventParams{
			Type: kind, Key: "Process", Code: "Enter", WindowsVirtualKeyCode: 229, NativeVirtualKeyCode: 229})
	}
	b.insert("签名过期")
	b.wait(boxText + ` === "签名过期"`)
	b.pass(300) // a page would open
	b.expect(map[string]string{`location.pathname`: "/zh/", firstRow: "100000004", firstWhy: ""})
	b.press(kb.Enter)
	b.wait(`location.pathname === "/zh/100000004/"`)
}

// A result says why it is one.
func TestWhy(t *testing.T) {
	t.Parallel()
	everywhere(t, func(t *testing.T, b *tab) {
		b.visit("/")
		for _, c := range []struct{ query, code, why string }{
			{"qmgq", "100000004", "Pinyin: qmgq → 签名过期"},
			{"100000050", "100000005", "Two digits swapped?"},
			{"660606001", "660600001", "One digit off?"},
			{"unsuported action", "100000007", "Spelling: unsuported → unsupported"},
			{"bad signature version", "100000014", "Synonym: bad → wrong"},
			{"签名错误", "100000005", ""},
		} {
			b.run(chromedp.Focus("#q"))
			b.press(kb.Escape)
			b.wait(rows + " === 0")
			b.insert(c.query)
			b.wait(firstRow + ` === "` + c.code + `"`)
			require.Equal(t, c.why, b.eval(firstWhy), c.query)
		}
	})
}

// A pasted request leads to the debugger with it loaded, and does not stand in
// the address.
func TestPasteRequest(t *testing.T) {
	t.Parallel()
	const request = "https://zim-api.zego.im/?Action=CreateGroup&AppId=12345&SignatureNonce=4fd24687296dd9f3" +
		"&Timestamp=1615186943&Signature=43e5cfcca828314675f91b001390566a&SignatureVersion=2.0"
	everywhere(t, func(t *testing.T, b *tab) {
		debugged := route + ` === "/debug/" && document.getElementById('request')?.value === "` + request + `"`
		b.visit("/")
		b.insert(request)
		b.wait(`!!document.getElementById('debug-it')`)
		b.pass(500) // the URL would be written
		b.expect(map[string]string{place: "/"})
		b.tap("#debug-it")
		b.wait(debugged)
		// Enter does the same.
		b.visit("/")
		b.insert(request)
		b.wait(`!!document.getElementById('debug-it')`)
		b.press(kb.Enter)
		b.wait(debugged)
	})
}

// What is pasted on the page goes into its box, wherever the focus is.
func TestPasteOnThePage(t *testing.T) {
	t.Parallel()
	paste := func(text string) string {
		return `const data = new DataTransfer(); data.setData('text', ` + strconv.Quote(text) + `);
			document.activeElement.blur();
			document.querySelector('h1').dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}))`
	}
	b := open(t, nil)
	b.visit("/about/")
	b.js(paste("100000005\nfailed"))
	b.wait(`document.getElementById('q').value === "100000005\nfailed" && document.querySelector('.drop .row')`)
	b.visit("/debug/")
	b.js(paste("AppId=1\nAction=CreateGroup\nTimestamp=x\nSignatureNonce=1\nSignature=2"))
	b.wait(answered + ` === "100000003"`)
	require.Contains(t, b.eval(requestText), "\n")
}

func TestPasteResponse(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	b.visit("/")
	b.insert(`{"Code":0,"ErrList":[{"UserId":"100000005","SubCode":660800044},{"SubCode":660700012}],"RequestId":"5432109876"}`)
	b.wait(rows + " === 3")
	b.expect(map[string]string{
		`[...document.querySelectorAll('#hits .digits')].map(e => e.textContent).join()`: "660800044,660700012,0",
		`[...document.querySelectorAll('.answered code')].at(-1).textContent`:            "5432109876",
	})
}

// A number outside the reference is told from a code, with the nearest ones.
func TestNumberOutside(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	b.visit("/")
	b.insert("6000104")
	b.wait(`document.querySelector('.empty')?.innerText.includes("client SDK")`)
	b.expect(map[string]string{`document.querySelectorAll('.empty .row').length`: "3"})
}

// Enter leads to the page, even where the query is due to be written into the
// address at the same moment.
func TestEnterWhileTheAddressIsDue(t *testing.T) {
	t.Parallel()
	everywhere(t, func(t *testing.T, b *tab) {
		b.inject(`addEventListener('keydown', event => {
			for (const until = performance.now() + 500; event.key === 'Enter' && performance.now() < until;);
		}, true)`)
		b.visit("/")
		b.insert("signature expired")
		b.wait(firstRow + ` === "100000004"`)
		b.press(kb.Enter)
		b.wait(route + ` === "/100000004/"`)
		b.pass(500)
		b.expect(map[string]string{route: "/100000004/", `document.querySelector('h1').textContent.includes("100000004")`: "true"})
	})
}
