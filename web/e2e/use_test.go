package e2e

import (
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/require"

	"zimcodes/app"
	"zimcodes/codes"
)

// The site as a person uses it, in a real browser.

const (
	activeID = `document.activeElement.id`
	heading  = `document.querySelector('h1').textContent`
	route    = `(window.carried ? location.hash.slice(1) || "/" : location.pathname).split(/[?#]/)[0]`
	place    = `(window.carried ? location.hash.slice(1) || "/" : location.pathname + location.search)`
	boxText  = `document.getElementById('q').value`
	rows     = `document.querySelectorAll('#hits [role=option]').length`
	status   = `document.getElementById('count').textContent`
	firstRow = `document.querySelector('.card .digits, #hits [role=option] .digits')?.textContent`
)

func TestSearchFindsAndOpens(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, from, query string
		code              codes.Code
		lands             string
	}{
		{"code", "/", "100000005", 100000005, "/100000005/"},
		{"Chinese on the English page", "/", "签名过期", 100000004, "/100000004/"},
		{"English", "/", "room does not exist", 660300001, "/660300001/"},
		{"Chinese", "/zh/", "群已存在", 660600011, "/zh/660600011/"},
		{"identifier", "/zh/", "SignatureNonce", 100000008, "/zh/100000008/"},
		{"pasted response", "/", `{"Code":660600010,"Message":"x","RequestId":"100000005123"}`, 660600010, "/660600010/"},
		{"from a code's page", "/0/", "100000007", 100000007, "/100000007/"},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := open(t, nil)
			b.visit(c.from)
			b.run(chromedp.Focus("#q"))
			b.insert(c.query)
			b.wait(rows + " > 0")
			require.Equal(t, c.code.String(), b.eval(firstRow))
			b.press(kb.Enter)
			b.wait(`location.pathname === "` + c.lands + `" && document.querySelector('h1.code .digits')?.textContent === "` + c.code.String() + `"`)
			e, _ := codes.Lookup(c.code)
			lang := codes.English
			if strings.HasPrefix(c.lands, "/zh/") {
				lang = codes.Chinese
			}
			require.Contains(t, b.eval(heading), e.Description.In(lang).Plain())
			b.wait(`document.title.startsWith("` + c.code.String() + `")`)
			b.wait(`document.activeElement.tagName === "H1"`)
			b.expect(map[string]string{
				`document.querySelector('link[rel=canonical]').getAttribute('href')`:                 c.lands,
				`document.querySelector('meta[property="og:url"]').content`:                          c.lands,
				`document.querySelector('link[hreflang=zh]').getAttribute('href')`:                   "/zh/" + c.code.String() + "/",
				`document.querySelector('.top .lang').pathname.endsWith('` + c.code.String() + `/')`: "true",
				boxText: "",
			})
		})
	}
}

func TestKeyboard(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	b.visit("/")
	b.expect(map[string]string{activeID: "q", `document.getElementById('q').getAttribute('aria-controls')`: "null"})
	b.press("signature")
	b.wait(place + ` === "/?q=signature" && ` + rows + " > 3")
	n := b.eval(rows)
	b.expect(map[string]string{
		`document.getElementById('q').getAttribute('aria-autocomplete')`:                                           "list",
		`document.getElementById(document.getElementById('q').getAttribute('aria-controls')).getAttribute('role')`: "listbox",
		`document.getElementById('q').getAttribute('aria-activedescendant')`:                                       "null",
		status: n + " results",
	})
	active := `document.getElementById(document.getElementById('q').getAttribute('aria-activedescendant') || 'none')`
	selected := `document.querySelectorAll('[aria-selected=true]').length`
	b.press(kb.ArrowDown)
	b.wait(active + ` === document.querySelector('#hits [role=option]')`)
	b.press(kb.ArrowUp)
	b.wait(active + ` === document.querySelector('#hits [role=option]:last-child')`)
	b.press(kb.ArrowDown)
	b.press(kb.ArrowDown)
	b.wait(active + ` === document.querySelectorAll('#hits [role=option]')[1]`)
	b.expect(map[string]string{selected: "1", activeID: "q", boxText: "signature"})
	second := b.eval(active + ".pathname")
	b.press(kb.Enter)
	b.wait(`location.pathname === "` + second + `"`)

	// "/" leads to the box from anywhere, Escape clears it.
	b.wait(`document.activeElement.tagName === "H1"`)
	command(b, input.DispatchKeyEvent, input.DispatchKeyEventParams{
		Type: kb.KeyDown, Key: "/", Code: "Slash", Text: "/"})
	b.become(map[string]string{activeID: "q", boxText: ""})
	b.press("room")
	b.wait(rows + " > 0")
	b.press(kb.Escape)
	b.wait(rows + " === 0")
	b.expect(map[string]string{boxText: "room", activeID: "q"})
	b.press(kb.ArrowDown)
	b.wait(rows + " > 0")
	b.press(kb.Escape)
	b.press(kb.Escape)
	b.wait(boxText + ` === "" && ` + rows + " === 0")
	b.expect(map[string]string{
		rows: "0", activeID: "q",
		`document.getElementById('q').getAttribute('aria-controls')`: "null",
		`location.pathname`: second,
	})
}

// Keys that are not plain ones belong to the browser, and an event that names
// none, as programs that fill in forms send, does no harm.
func TestKeysThatAreNotOurs(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	b.visit("/")
	b.press("room")
	b.wait(place + ` === "/?q=room" && ` + rows + " > 2")
	b.js(`const q = document.getElementById('q');
		q.dispatchEvent(new Event('keydown', {bubbles: true}));
		for (const more of [{shiftKey: true}, {ctrlKey: true}, {metaKey: true}, {altKey: true}, {isComposing: true}, {keyCode: 229}])
			for (const key of ['ArrowDown', 'Enter', 'Escape'])
				q.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, ...more}))`)
	b.pass(300)
	b.expect(map[string]string{
		boxText: "room", `location.pathname`: "/",
		`document.querySelectorAll('[aria-selected=true]').length`: "0",
		`document.documentElement.dataset.program`:                 "running",
	})
}

// Past the last of the results that are shown, the arrow key shows the others.
func TestArrowShowsAll(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	b.visit("/0/")
	b.run(chromedp.Focus("#q"))
	b.press("660")
	b.wait(rows + " === 12")
	for range 13 {
		b.press(kb.ArrowDown)
	}
	b.wait(rows + ` > 100 && document.querySelector('[aria-selected=true]').id === "hit-13"`)
	b.become(map[string]string{`(r => r.top >= 0 && r.bottom <= innerHeight)(document.getElementById('hit-13').getBoundingClientRect())`: "true"})
}

// A search that finds the page that is shown ends there.
func TestSearchForThisPage(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	b.visit("/100000005/")
	length := b.eval(`history.length`)
	for _, open := range []func(){
		func() { b.press(kb.Enter) },
		func() { b.run(chromedp.Click(".card .button")) },
	} {
		b.run(chromedp.Focus("#q"))
		b.press("100000005")
		b.wait(firstRow + ` === "100000005"`)
		open()
		b.wait(rows + ` === 0 && ` + boxText + ` === "" && document.activeElement.tagName === "H1"`)
	}
	b.expect(map[string]string{`history.length`: length})
}

func TestBackShowsAllAgain(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	b.visit("/?q=660")
	b.wait(rows + " === 12")
	b.run(chromedp.Click(".more"))
	b.wait(rows + " > 100")
	b.js(`document.getElementById('hit-80').scrollIntoView({block: 'center'})`)
	y := b.eval(`Math.round(scrollY)`)
	b.run(chromedp.Click("#hit-80"))
	b.wait(`document.querySelector('h1.code') && scrollY === 0`)
	b.run(chromedp.NavigateBack())
	b.wait(rows + ` > 100 && Math.abs(scrollY - ` + y + `) < 3`)
}

func TestBlankQuery(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	b.visit("/")
	b.press("  ")
	b.pass(500) // the URL would be written
	b.expect(map[string]string{place: "/", `document.querySelectorAll('.family').length > 5`: "true", status: ""})
}

// Browsers limit how often the history is written to.
func TestHistoryRefused(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	b.visit("/")
	b.js(`history.replaceState = () => { throw new DOMException('too often', 'SecurityError') }`)
	b.press("room")
	b.wait(rows + " > 2")
	b.pass(500) // the URL would be written
	b.expect(map[string]string{boxText: "room", place: "/"})
	b.press(kb.Enter)
	b.wait(`document.querySelector('h1.code') && document.activeElement.tagName === "H1"`)
}

// A pasted text is too long for the URL, but not for the way back.
func TestHistoryOfLongQuery(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	b.visit("/")
	const found = firstRow + ` === "660600010"`
	b.insert(strings.Repeat("x", 600) + "\n" + ` "Code":660600010`)
	b.wait(found)
	b.press(kb.Enter)
	b.wait(`document.querySelector('h1.code')`)
	b.run(chromedp.NavigateBack())
	b.wait(found)
	b.expect(map[string]string{place: "/", boxText + `.includes("x\n \"Code")`: "true"})
	b.run(chromedp.Reload())
	b.wait(`document.documentElement.dataset.program === 'running' && ` + found)
	b.expect(map[string]string{boxText + `.includes("x\n \"Code")`: "true"})
	b.run(chromedp.Click(".brand"))
	b.wait(boxText + ` === "" && document.querySelectorAll('.family').length > 5`)
}

func TestHistory(t *testing.T) {
	t.Parallel()
	everywhere(t, func(t *testing.T, b *tab) {
		b.visit("/")
		length := b.eval(`history.length`)
		b.press("群")
		b.wait(place + ` === "/?q=%E7%BE%A4"`)
		require.Equal(t, length, b.eval(`history.length`), "typing must not fill the history")
		first := b.eval(firstRow)
		b.js(`document.querySelector('#hits [role=option]:nth-child(5)').click()`)
		b.wait(`document.querySelector('h1.code')`)
		opened := b.eval(route)

		b.run(chromedp.NavigateBack())
		b.wait(rows + " > 0")
		b.expect(map[string]string{boxText: "群", firstRow: first})
		b.run(chromedp.NavigateForward())
		b.wait(`document.querySelector('h1.code .digits')?.textContent === "` + strings.Trim(opened, "/") + `"`)

		// Reload a page that was reached within the app, then the query.
		b.run(chromedp.Reload())
		b.wait(`document.documentElement.dataset.program === 'running'`)
		require.Contains(t, b.eval(heading), strings.Trim(opened, "/"))
		b.run(chromedp.NavigateBack())
		b.wait(rows + " > 0")
		b.run(chromedp.Reload())
		b.wait(`document.documentElement.dataset.program === 'running' && ` + rows + " > 0")
		b.expect(map[string]string{boxText: "群", firstRow: first})

		// The link to the home page is not the page with the query.
		b.tap(".brand")
		b.wait(place + ` === "/"`)
		b.wait(boxText + ` === "" && document.querySelectorAll('.family').length > 5`)
	})
}

func TestScroll(t *testing.T) {
	t.Parallel()
	everywhere(t, func(t *testing.T, b *tab) {
		b.visit("/")
		// Once all rows are laid out, none moves any more.
		b.js(`scrollTo(0, 100)`)
		b.wait(`'laidOut' in document.documentElement.dataset`)
		b.js(`document.querySelector('a[href$="/660600012/"]').scrollIntoView({block: 'center'})`)
		y := b.eval(`Math.round(scrollY)`)
		require.NotEqual(t, "0", y)
		b.tap(`a[href$="/660600012/"]`)
		b.wait(`document.querySelector('h1.code') && scrollY === 0`)
		b.run(chromedp.NavigateBack())
		b.wait(`document.querySelectorAll('.family').length > 5 && Math.abs(scrollY - ` + y + `) < 3`)
		b.run(chromedp.NavigateForward())
		b.wait(`document.querySelector('h1.code') && scrollY === 0`)
		b.tap(`.crumb a:last-child`)
		b.wait(`location.hash.endsWith("#group") && Math.abs(document.getElementById('group').getBoundingClientRect().top) < 60`)
		b.wait(activeID + ` === "group"`)
	})
}

func TestLanguageSwitchStays(t *testing.T) {
	t.Parallel()
	everywhere(t, func(t *testing.T, b *tab) {
		b.visit("/660600007/")
		b.tap(".lang")
		b.wait(route + ` === "/zh/660600007/" && document.documentElement.lang === "zh"`)
		require.Contains(t, b.eval(heading), "QueryAppGroupList")
		b.wait(`document.title.includes("频率")`)
		b.tap(".lang")
		b.wait(route + ` === "/660600007/" && document.documentElement.lang === "en"`)

		// The place stays, too.
		b.visit("/")
		b.js(`document.getElementById('group').scrollIntoView()`)
		b.js(`document.querySelector('.lang').click()`)
		b.wait(route + ` === "/zh/" && scrollY > 500`)

		b.visit("/?q=room")
		b.wait(rows + " > 0")
		b.tap(".lang")
		b.wait(place + ` === "/zh/?q=room" && ` + rows + " > 0")
		b.expect(map[string]string{boxText: "room"})
	})
}

func TestUnknownCode(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	b.visit("/100000050/")
	require.Contains(t, b.eval(heading), "not in the reference")
	b.wait(`[...document.querySelectorAll('main .row')].some(a => a.pathname === "/100000005/")`)
	b.expect(map[string]string{
		`document.querySelector('meta[name=robots]').content`:                     "noindex",
		`document.querySelectorAll('link[rel=canonical], link[hreflang]').length`: "0",
		`!!document.getElementById('q')`:                                          "true",
	})
	b.run(chromedp.Click(`main .row`))
	b.wait(`document.querySelector('link[rel=canonical]')?.getAttribute('href') === location.pathname`)
	b.expect(map[string]string{
		`document.querySelector('meta[name=robots]').content`: "all",
		`document.querySelectorAll('link[hreflang]').length`:  "3",
	})
	b.visit("/zh/nonsense")
	b.expect(map[string]string{heading: "没有这个页面", `document.documentElement.lang`: "zh"})
	for _, complaint := range b.complaints() {
		require.Contains(t, complaint, "404 (Not Found)")
	}
}

// Until the program runs, typing narrows the list that is there.
func TestNarrowing(t *testing.T) {
	t.Parallel()
	const visible = `[...document.querySelectorAll('.family .row')].filter(r => r.checkVisibility())`
	codesOf := visible + `.map(r => r.querySelector('.digits').textContent).join()`
	for _, c := range []struct{ path, query, codes, says string }{
		{"/", "10000000 signature", "100000005,100000008,100000009", ""},
		{"/", "签名过期", "100000004", "1 result"},
		{"/zh/", "Room DOES not exist", "660300001", "1 条结果"},
		{"/", "１０００００００５", "100000005", "1 result"},
		{"/", "no such words", "", "No results"},
	} {
		t.Run(c.query, func(t *testing.T) {
			around, release := gated()
			b := open(t, around)
			b.run(chromedp.Navigate(b.url + c.path))
			b.press(c.query)
			if c.codes != "" && c.says == "" {
				b.wait(visible + `.length < 20`)
			} else {
				b.expect(map[string]string{codesOf: c.codes, status: c.says, `document.getElementById('narrowed').textContent`: c.says})
			}
			b.expect(map[string]string{`document.querySelector('.filters').checkVisibility()`: "false"})
			// The program finds at least as much, and puts it in the same place.
			top := `[...document.querySelectorAll('.row')].find(r => r.checkVisibility())?.getBoundingClientRect().top`
			before := b.eval(top)
			release()
			b.wait(`document.documentElement.dataset.program === 'running' && ` + boxText + ` === ` + strconv.Quote(c.query))
			if c.codes != "" {
				b.wait(rows + ` > 0`)
				if b.eval(`!!document.querySelector('.card')`) == "false" {
					b.become(map[string]string{top: before})
				}
			}
			b.press(kb.Escape)
			b.wait(visible + `.length === 131`)
		})
	}
	t.Run("from the URL, and Enter", func(t *testing.T) {
		around, release := gated()
		defer release()
		b := open(t, around)
		b.run(chromedp.Navigate(b.url + "/?q=signature+expired"))
		b.expect(map[string]string{codesOf: "100000004"})
		// Clearing brings the list back.
		b.press(kb.Backspace)
		b.js(`const q = document.getElementById('q'); q.value = ''; q.dispatchEvent(new Event('input', {bubbles: true}))`)
		b.expect(map[string]string{visible + `.length`: "131", `document.querySelector('.filters').checkVisibility()`: "true", status: ""})
		b.press("expired signature")
		b.press(kb.Enter)
		b.wait(`location.pathname === "/100000004/"`)
	})
}

func TestTypingAcrossStartUp(t *testing.T) {
	t.Parallel()
	around, release := gated()
	b := open(t, around)
	b.run(chromedp.Navigate(b.url + "/"))
	b.press("signature")
	b.js(`document.getElementById('q').setSelectionRange(2, 5, 'backward')`)
	b.expect(map[string]string{`document.documentElement.dataset.program`: "undefined", rows: "0"})
	release()
	b.wait(`document.documentElement.dataset.program === 'running' && ` + rows + ` > 3`)
	b.expect(map[string]string{
		activeID: "q", boxText: "signature",
		`['selectionStart', 'selectionEnd', 'selectionDirection'].map(k => document.activeElement[k]).join()`: "2,5,backward",
	})
	b.press("X")
	b.expect(map[string]string{boxText: "siXture"})
}

// The program makes its page in turns of the browser: what is typed between them
// narrows the list, and is in the page that comes.
func TestTypingWhileThePageIsMade(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	b.inject(`{
		const { setTimeout } = window;
		let turns = 0;
		window.setTimeout = (f, ms, ...given) => setTimeout(() => {
			if (window.zimcodes?.begin && !document.documentElement.dataset.program && ++turns === 2) {
				const q = document.getElementById('q');
				q.focus();
				q.value = 'signature';
				q.dispatchEvent(new Event('input', {bubbles: true}));
				window.narrowed = [...document.querySelectorAll('.family .row')].filter(r => r.checkVisibility()).length;
			}
			f(...given);
		}, ms);
	}`)
	b.run(chromedp.Navigate(b.url + "/"))
	b.wait(`document.documentElement.dataset.program === 'running' && ` + rows + ` > 3`)
	b.expect(map[string]string{activeID: "q", boxText: "signature", `window.narrowed > 0 && window.narrowed < 20`: "true"})
	b.press(kb.Escape)
	b.wait(`[...document.querySelectorAll('.family .row')].filter(r => r.checkVisibility()).length === 131`)
	b.complaints()
}

func TestClearingAcrossStartUp(t *testing.T) {
	t.Parallel()
	around, release := gated()
	b := open(t, around)
	b.run(chromedp.Navigate(b.url + "/?q=room"))
	b.expect(map[string]string{boxText: "room", activeID: "q"})
	b.js(`document.getElementById('q').value = ''`)
	release()
	b.wait(`document.documentElement.dataset.program === 'running' && ` + place + ` === "/"`)
	b.expect(map[string]string{rows: "0", boxText: "", activeID: "q"})
}

func TestFocusAcrossStartUp(t *testing.T) {
	t.Parallel()
	around, release := gated()
	b := open(t, around)
	b.run(chromedp.Navigate(b.url + "/100000005/"))
	b.run(chromedp.Focus("#q"))
	b.press("room")
	b.run(chromedp.Focus(".pager .next"))
	release()
	b.wait(`document.documentElement.dataset.program === 'running'`)
	b.wait(`document.activeElement === document.querySelector('.pager .next')`)
	b.expect(map[string]string{boxText: "room", rows: "0"})
}

// A composition under way when the program is ready goes on undisturbed; the
// program starts when it has ended.
func TestComposingAcrossStartUp(t *testing.T) {
	t.Parallel()
	around, release := gated()
	b := open(t, around)
	b.run(chromedp.Navigate(b.url + "/zh/"))
	b.js(`window.ends = []; addEventListener('compositionend', e => ends.push(e.data), true);
		const listen = window.addEventListener;
		window.addEventListener = (type, ...given) => { window.held ||= type === 'compositionend'; listen(type, ...given); }`)
	b.compose("qun")
	b.expect(map[string]string{boxText: "qun"})
	release()
	b.wait(`window.held`) // the program would start now
	b.pass(100)
	b.expect(map[string]string{`document.documentElement.dataset.program`: "undefined", `ends.length`: "0"})
	b.compose("qunzu")
	b.expect(map[string]string{boxText: "qunzu"})
	b.insert("群组")
	b.wait(`document.documentElement.dataset.program === 'running' && ` + rows + ` > 3`)
	b.expect(map[string]string{boxText: "群组", activeID: "q", `ends.join()`: "群组"})

	// While the program runs, a composition is searched and Enter that ends it
	// opens nothing.
	b.compose("de")
	b.wait(boxText + ` === "群组de"`)
	b.js(`document.getElementById('q').dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', keyCode: 229, isComposing: true, bubbles: true}))`)
	b.insert("的")
	b.wait(boxText + ` === "群组的"`)
	b.expect(map[string]string{`location.pathname`: "/zh/"})
}

// Letters on their way to characters do not replace what was found, nor stand
// in the URL.
func TestComposing(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	b.visit("/zh/")
	for _, letters := range []string{"z", "zz", "zzq", "zzqx"} {
		b.compose(letters)
	}
	b.pass(500) // the URL would be written
	b.expect(map[string]string{boxText: "zzqx", place: "/zh/"})
	require.NotContains(t, b.eval(`document.querySelector('main').innerText`), "没有找到")
	b.insert("群主")
	b.wait(place + ` === "/zh/?q=%E7%BE%A4%E4%B8%BB" && ` + firstRow + ` === "660600013"`)
	b.compose("qx")
	b.insert("〇〇")
	b.wait(boxText + ` === "群主〇〇" && ` + place + ` !== "/zh/?q=%E7%BE%A4%E4%B8%BB"`)
	// What is composed is searched where it finds something.
	b.press(kb.Escape)
	b.wait(place + ` === "/zh/"`)
	b.compose("appid")
	b.wait(rows + " > 0")
	b.expect(map[string]string{place: "/zh/"})
}

// heldIdle keeps what the page would do when there is nothing else to do, for
// the test to do it.
const heldIdle = `window.requestIdleCallback = then => { window.idle = then; }`

// content is the markup of the page, with attributes in one order.
const content = `(() => {
	const copy = document.querySelector('.site').cloneNode(true);
	copy.querySelectorAll('*').forEach(e => {
		const attributes = [...e.attributes].map(a => [a.name, a.value]).sort();
		for (const [name] of attributes) e.removeAttribute(name);
		for (const [name, value] of attributes) e.setAttribute(name, value);
	});
	return copy.innerHTML;
})()`

// What the program renders is what the generator wrote: nothing moves when it
// takes over. (The rows that are laid out after that say so in their class.)
func TestTakeOverChangesNothing(t *testing.T) {
	t.Parallel()
	for _, path := range []string{"/", "/zh/", "/about/", "/zh/about/", "/debug/", "/zh/debug/", "/100000005/", "/zh/660000025/", "/660800001/", "/0/", "/660300019/", "/api/", "/zh/api/SendRoomMessage/", "/api/CgiDescribeZIMAudioLicense/", "/404.html"} {
		t.Run(path, func(t *testing.T) {
			around, release := gated()
			b := open(t, around)
			b.inject(heldIdle)
			b.run(chromedp.Navigate(b.url + path))
			const places = `JSON.stringify([...document.querySelectorAll('h1, h2, main, footer, .row, #q')].map(e => e.getBoundingClientRect()).concat(scrollY))`
			before, stood := b.eval(content), b.eval(places)
			b.js(`document.querySelectorAll('.site, .site *').forEach(e => { e.sent = true; })`)
			release()
			b.wait(`document.documentElement.dataset.program === 'running'`)
			b.expect(map[string]string{`[...document.querySelectorAll('.site, .site :not(noscript *)')].filter(e => !e.sent).map(e => e.outerHTML).join('\n')`: ""})
			require.Equal(t, before, b.eval(content))
			require.Equal(t, stood, b.eval(places))
		})
	}
}

// The box stays as it is when the program takes the page over, with what has been
// typed, selected and can be undone. The program is told that it has the focus, and
// of a file that was chosen.
func TestStartUpLeavesTheBox(t *testing.T) {
	t.Parallel()
	const running = `document.documentElement.dataset.program === 'running'`
	t.Run("focused", func(t *testing.T) {
		around, release := gated()
		b := open(t, around)
		b.inject(`window.focused = []; addEventListener('focus', event => { focused.push(event.target.id); }, true)`)
		b.run(chromedp.Navigate(b.url + "/"))
		b.wait(activeID + ` === 'q'`)
		b.js(`focused = []; document.activeElement.sent = true`)
		release()
		b.wait(running)
		b.expect(map[string]string{`focused.join()`: "q", `document.activeElement.sent`: "true"})
	})
	t.Run("typed", func(t *testing.T) {
		around, release := gated()
		b := open(t, around)
		b.run(chromedp.Navigate(b.url + "/debug/"))
		b.insert("660600016")
		b.js(`document.getElementById('request').setSelectionRange(2, 5)`)
		release()
		b.wait(running + ` && document.querySelector('.card')`)
		b.expect(map[string]string{
			`document.getElementById('request').value`: "660600016",
			`[document.activeElement.id, document.activeElement.selectionStart, document.activeElement.selectionEnd].join()`: "request,2,5",
		})
		b.js(`document.execCommand('undo')`)
		b.wait(`document.getElementById('request').value === ''`)
	})
	t.Run("file", func(t *testing.T) {
		around, release := gated()
		b := open(t, around)
		b.run(chromedp.Navigate(b.url + "/debug/"))
		path := filepath.Join(t.TempDir(), "a.log")
		require.NoError(t, os.WriteFile(path, []byte(`{"Code":660600016,"Message":"","RequestId":"1"}`), 0o600))
		b.run(chromedp.SetUploadFiles("#file", []string{path}))
		release()
		b.wait(running + ` && document.querySelector('.verdict').textContent.includes('660600016')`)
	})
}

// Where the page that the host sent is not the one of the address, the program
// changes it to what it would have made.
func TestTakeOverOfAnotherPage(t *testing.T) {
	t.Parallel()
	for _, path := range []string{"/?q=room", "/zh/?who=zego&part=group", "/zh/nonsense/", "/debug/#nonsense"} {
		t.Run(path, func(t *testing.T) { takenOver(t, open(t, nil), path) })
	}
	for _, path := range []string{"/zh/", "/debug/", "/100000005/", "/zh/about/"} {
		t.Run("single file "+path, func(t *testing.T) { takenOver(t, openSingle(t), path) })
	}
}

func takenOver(t *testing.T, b *tab, path string) {
	t.Helper()
	b.inject(heldIdle)
	b.visit(path)
	b.drawn()
	got := b.eval(content)
	b.visit("/nothing/")
	b.complaints() // of the host, which has no such page
	b.js(`const a = document.createElement('a'); a.href = '` + map[bool]string{true: "#"}[b.single] + path + `'; document.body.append(a); a.click()`)
	b.drawn()
	require.Equal(t, b.eval(content), got)
}

func TestCopy(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	b.visit("/100000005/")
	b.js(`
		const write = navigator.clipboard.writeText.bind(navigator.clipboard);
		navigator.clipboard.writeText = text => { window.wrote = text; return write(text) }`)
	b.run(chromedp.Click(`.buttons button:first-child`))
	b.wait(`document.querySelector('.actions [role=status]').textContent === "Link copied."`)
	b.expect(map[string]string{`wrote`: b.url + "/100000005/"})
}

// What is copied as Markdown is the page's twin, to the letter. It is made of
// the page: nothing is fetched, which the page could not, and it needs no
// network.
func TestCopyTwin(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	for i, path := range []string{"/100000005/", "/zh/660600016/", "/0/", "/660000011/", "/zh/660400102/"} {
		if i == 3 { // by the program, from here on
			b.js(`const a = document.createElement('a'); a.href = '` + path + `'; document.querySelector('main').append(a); a.click()`)
			b.wait(`location.pathname === '` + path + `' && document.querySelector('.actions')`)
		} else {
			b.visit(path)
		}
		b.js(`window.wrote = ''; navigator.clipboard.writeText = text => { window.wrote = text; return Promise.resolve() }`)
		before := b.eval(`zimcodes.requests()`)
		b.run(chromedp.Click(`.buttons button:last-child`))
		b.wait(`wrote`)
		file, err := os.ReadFile(filepath.Join(siteDir(t), path, "index.html"))
		require.NoError(t, err)
		editionsLock.Lock()
		twin := app.PageAt(path).Twin(string(file), b.url)
		editionsLock.Unlock()
		require.Equal(t, twin, b.eval(`wrote`), path)
		b.expect(map[string]string{`zimcodes.requests()`: before})
	}
}

func TestCopyRefused(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	b.visit("/zh/100000005/")
	b.js(`navigator.clipboard.writeText = () => Promise.reject(new Error('no'))`)
	b.run(chromedp.Click(`.buttons button:first-child`))
	b.wait(`document.querySelector('.actions textarea')?.value === location.href`)
}

func TestBadInput(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	b.visit("/")
	set := func(js string) {
		b.js(`const q = document.getElementById('q'); q.value = ` + js + `; q.dispatchEvent(new Event('input', {bubbles: true}))`)
	}
	for _, c := range []struct{ name, js string }{
		{"10,000 characters", `"签名ab ".repeat(2000)`},
		{"control characters", `"\u0000\u0001\u001b\u007f sig\u0000nature"`},
		{"half a surrogate", `"\ud83d signature \udc00"`},
		{"markup", `'<script>document.title = "broken"</scr' + 'ipt><img src=x onerror="document.title = 1">'`},
		{"quotes and percents", `'"\'%%2&q=#</title>'`},
		{"one long word", `"a".repeat(400)`},
	} {
		t.Run(c.name, func(t *testing.T) {
			set(`""`)
			b.wait(status + ` === ""`)
			set(c.js)
			b.wait(status + ` !== ""`)
			b.pass(500) // the URL is written
			require.Less(t, len(b.eval(`location.href`)), 2500)
			b.expect(map[string]string{
				`document.documentElement.dataset.program`:                  "running",
				`document.querySelectorAll('main script, main img').length`: "0",
				`document.title.includes("zimcodes")`:                       "true",
				`document.documentElement.scrollWidth <= innerWidth`:        "true",
			})
		})
	}
	b.js(`location.href = "/?q=%FF%00%E4%BD&q=2&x=%"`)
	b.wait(`location.search.includes("FF") && document.documentElement.dataset.program === 'running'`)
}

// Where there is no keyboard, nothing takes the focus: it would open the one
// on the screen.
func TestTouch(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	b.run(chromedp.EmulateViewport(360, 800, chromedp.EmulateMobile, chromedp.EmulateTouch))
	b.visit("/")
	b.expect(map[string]string{activeID: ""})
	b.run(chromedp.Click(`.family .row`))
	b.wait(`document.activeElement.tagName === "H1"`)
	b.run(chromedp.Click(`.brand`))
	b.wait(`document.querySelector('.home') && document.activeElement.tagName === "H1"`)
}

func TestLinksThatAreNotOurs(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	b.visit("/")
	b.js(`document.querySelector('footer a[href$="codes.json"]').click()`)
	b.wait(`document.contentType === "application/json" && location.pathname === "/codes.json"`)
	b.visit("/")
	prevented := `(() => { let p; addEventListener('click', e => { p = e.defaultPrevented; e.preventDefault() }, {once: true, capture: false});
		const a = document.querySelector('main .row'); const e = new MouseEvent('click', {bubbles: true, cancelable: true, shiftKey: true});
		document.addEventListener('click', e => { p = e.defaultPrevented; e.preventDefault() }, {once: true}); a.dispatchEvent(e); return p })()`
	b.expect(map[string]string{prevented: "false", `location.pathname`: "/"})
	b.js(`document.querySelector('a.skip').click()`)
	b.wait(`location.hash === "#main" && document.activeElement.id === "main"`)
}

func TestProgramCannotStart(t *testing.T) {
	t.Parallel()
	shown := `[...document.querySelectorAll('#notice > p:not([hidden])')].map(p => p.dataset.when).join()`
	readable := map[string]string{
		`document.querySelector('.now p').innerText.length > 20`:    "true",
		`getComputedStyle(document.querySelector('h1')).visibility`: "visible",
	}
	t.Run("file missing", func(t *testing.T) {
		b := open(t, func(site http.Handler) http.Handler {
			return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				if strings.HasSuffix(r.URL.Path, ".wasm") {
					http.NotFound(w, r)
					return
				}
				site.ServeHTTP(w, r)
			})
		})
		b.run(chromedp.Navigate(b.url + "/zh/100000005/"))
		b.wait(shown + ` === "failed"`)
		b.expect(readable)
		require.Contains(t, b.eval(`document.getElementById('notice').innerText`), "搜索和调试功能未能启动")
		require.Contains(t, b.eval(`document.getElementById('notice').innerText`), "404")
		b.js(`window.old = true; document.querySelector('#notice p:not([hidden]) button').click()`)
		b.wait(`!window.old && document.readyState === "complete"`)
		b.complaints()
	})
	t.Run("Enter opens a code all the same", func(t *testing.T) {
		around, _ := gated()
		b := open(t, around)
		b.run(chromedp.Navigate(b.url + "/zh/"))
		b.press(" 660600012")
		b.press(kb.Enter)
		b.wait(`location.pathname === "/zh/660600012/" && document.querySelector('h1.code')`)
	})
	t.Run("file broken", func(t *testing.T) {
		b := open(t, func(site http.Handler) http.Handler {
			return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				if strings.Contains(r.URL.Path, ".wasm") {
					w.Write([]byte("<html>not a program"))
					return
				}
				site.ServeHTTP(w, r)
			})
		})
		b.run(chromedp.Navigate(b.url + "/100000005/"))
		b.wait(shown + ` === "failed"`)
		b.expect(readable)
		b.complaints()
	})
	t.Run("no WebAssembly", func(t *testing.T) {
		b := open(t, nil)
		b.inject(`delete window.WebAssembly`)
		b.run(chromedp.Navigate(b.url + "/100000005/"))
		b.wait(shown + ` === "unsupported"`)
		b.expect(readable)
	})
	t.Run("slow", func(t *testing.T) {
		around, release := gated()
		b := open(t, around)
		b.run(chromedp.Navigate(b.url + "/100000005/"))
		b.wait(shown + ` === "loading"`)
		b.expect(readable)
		release()
		b.wait(`document.documentElement.dataset.program === 'running'`)
		b.expect(map[string]string{shown: ""})
	})
	t.Run("panic in a handler", func(t *testing.T) {
		b := open(t, nil)
		b.visit("/100000005/")
		b.run(chromedp.Focus("#q"))
		b.press("x") // starts a timer of the program's
		b.js(`delete window.zimcodes; document.querySelector('.buttons button').click()`)
		b.wait(shown + ` === "stopped"`)
		b.expect(readable)
		b.pass(300) // the console has said all that broke
		require.NotEmpty(t, b.complaints())
		b.js(`dispatchEvent(new Event('resize'))`) // go-app listens
		b.pass(600)                                // the timer would call the program
		require.Empty(t, b.complaints())
		b.press("x") // into what had the focus: no error
		b.run(chromedp.Click(`.pager .next`))
		b.wait(`location.pathname === "/100000006/" && document.documentElement.dataset.program === 'running'`)
	})
	t.Run("back after a panic", func(t *testing.T) {
		b := open(t, nil)
		b.visit("/100000005/")
		b.run(chromedp.Click(`.pager .next`))
		b.wait(`document.querySelector('h1.code .digits').textContent === "100000006"`)
		b.js(`delete window.zimcodes`)
		b.run(chromedp.Click(`.buttons button`))
		b.wait(shown + ` === "stopped"`)
		b.complaints()
		b.js(`history.back()`)
		b.wait(`document.documentElement.dataset.program === 'running' && document.querySelector('h1.code .digits').textContent === "100000005"`)
	})
	t.Run("no script", func(t *testing.T) {
		b := open(t, nil)
		command(b, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
		b.run(chromedp.Navigate(b.url + "/660600012/"))
		text, err := chromedp.Run(b.ctx, chromedp.TextContent("main"))
		require.NoError(t, err)
		e, _ := codes.Lookup(660600012)
		for _, passage := range []codes.Text{e.Description, e.Reason, e.Advice} {
			require.Contains(t, text, passage.English.Plain())
		}
	})
}

// Nothing on the page moves by itself as pages are turned.
func TestTurningMovesNothing(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	b.visit("/")
	b.js(`
		window.moved = [];
		new PerformanceObserver(list => moved.push(...list.getEntries().filter(e => !e.hadRecentInput).map(e => e.value))).observe({type: 'layout-shift'})`)
	for _, turn := range []struct{ do, until string }{
		{`document.querySelector('.family a[href="/100000005/"]').click()`, `document.querySelector('h1.code')`},
		{`history.back()`, `document.querySelector('.family .row')`},
		{`history.forward()`, `document.querySelector('h1.code')`},
		{`document.querySelector('.pager a').click()`, `location.pathname === '/100000004/' && document.querySelector('h1.code')`},
		{`document.querySelector('.brand').click()`, `document.querySelector('.family .row')`},
	} {
		b.js(turn.do)
		b.wait(turn.until)
		b.promise(`new Promise(done => requestAnimationFrame(() => setTimeout(done, 100)))`)
	}
	b.expect(map[string]string{`JSON.stringify(moved)`: "[]"})
}

// The page is drawn before the program takes it over: what a browser notes as
// its largest paint is the text that the page came with. A browser that does
// not tell that it has drawn the page is not waited for.
func TestProgramWaitsForTheFirstPaint(t *testing.T) {
	t.Parallel()
	const (
		noLimit = `{
			const { setTimeout } = window;
			window.setTimeout = (f, ms, ...given) => ms === 500 ? 0 : setTimeout(f, ms, ...given);
		}`
		silent  = `window.PerformanceObserver = class { constructor(tell) { window.tell = tell; } observe() {} disconnect() {} };`
		running = `document.documentElement.dataset.program`
	)
	t.Run("told late", func(t *testing.T) {
		b := open(t, nil)
		b.inject(noLimit + silent)
		b.run(chromedp.Navigate(b.url))
		b.promise(`program`)
		b.pass(300)
		b.expect(map[string]string{running: "undefined"})
		b.js(`tell()`)
		b.wait(running + ` === 'running'`)
	})
	for name, without := range map[string]string{
		"not told":       silent,
		"cannot be told": `delete window.PerformanceObserver`,
	} {
		t.Run(name, func(t *testing.T) {
			b := open(t, nil)
			b.inject(without)
			b.visit("/")
		})
	}
	t.Run("the largest paint", func(t *testing.T) {
		b := open(t, nil)
		b.inject(noLimit + `document.addEventListener('zimcodes-started', () => { window.started = performance.now(); });`)
		b.visit("/")
		require.Equal(t, "true", b.promise(`new Promise(done => {
			new PerformanceObserver(list => done((e => e.startTime < started && e.element.isConnected)(list.getEntries().at(-1)))).observe({type: 'largest-contentful-paint', buffered: true});
		})`), "before the program ran, and still there")
	})
}

// The rows out of sight are laid out when there is nothing else to do, at once
// when the page is scrolled, and before it goes to a place among them.
func TestRowsOutOfSight(t *testing.T) {
	t.Parallel()
	const (
		laidOut = `[...document.querySelectorAll('.family .row')].at(-1).checkVisibility({contentVisibilityAuto: true})`
		toLast  = `location.hash = [...document.querySelectorAll('.family h2')].at(-1).id`
		// The fragment's element stands at the top of the window, or the page ends
		// there, but for what is said below it later.
		ended   = `scrollY > 1000 && scrollY + innerHeight > document.documentElement.scrollHeight - 30`
		reached = `Math.abs(document.getElementById(location.hash.slice(1)).getBoundingClientRect().top) < 30 || ` + ended
	)
	for _, width := range []int64{360, 1280} {
		t.Run(strconv.FormatInt(width, 10), func(t *testing.T) {
			b := open(t, nil)
			command(b, emulation.SetDeviceMetricsOverride, emulation.SetDeviceMetricsOverrideParams{Width: width, Height: 800, DeviceScaleFactor: 1})
			undo := b.inject(heldIdle)
			b.visit("/")
			b.expect(map[string]string{laidOut: "false", `document.querySelector('.family .row').checkVisibility({contentVisibilityAuto: true})`: "true"})
			for range 18 { // 131 rows, eight at a time, and one that finds none
				b.expect(map[string]string{`document.documentElement.dataset.laidOut`: "undefined"})
				b.js(`const then = idle; window.idle = undefined; then()`)
			}
			b.expect(map[string]string{`document.documentElement.dataset.laidOut`: ""})
			b.wait(laidOut)

			b.visit("/")
			b.expect(map[string]string{laidOut: "false"})
			b.js(`scrollTo(0, 1)`)
			b.wait(laidOut)

			b.visit("/zh/")
			b.expect(map[string]string{laidOut: "false"})
			b.js(toLast)
			b.wait(reached)
			at, hash := b.eval(`scrollY`), b.eval(`location.hash`)

			undo()
			// From another document, back; by a link of its own; by a key.
			b.visit("/100000005/")
			b.js(`history.back()`)
			b.wait(`document.documentElement.dataset.program === 'running' && location.pathname === '/zh/' && scrollY == ` + at)
			b.visit("/about/")
			b.visit("/" + hash)
			b.wait(reached)
			b.visit("/about/")
			b.visit("/")
			b.js(`document.activeElement.blur()`)
			b.press(kb.End)
			b.wait(laidOut + ` && ` + ended)
		})
	}
}

// TestFilters: the catalog is narrowed by links, which can be sent, gone back from
// and taken back; the focus stays on them. What was opened is offered.
func TestFilters(t *testing.T) {
	t.Parallel()
	const (
		rows    = `document.querySelectorAll('#catalog .row').length`
		chosen  = `[...document.querySelectorAll('.filters p:not(.lists) > [aria-current]')].map(a => a.innerText).join()`
		address = `location.pathname + location.search`
	)
	b := open(t, nil)
	b.visit("/")
	b.expect(map[string]string{rows: "131", chosen: ""})
	b.run(chromedp.Click(`.filters a[href="/?who=zego"]`))
	b.wait(rows + ` === 21`)
	b.become(map[string]string{address: "/?who=zego", chosen: "ZEGO 21", `document.activeElement.innerText`: "ZEGO 21"})
	b.run(chromedp.Click(`.filters a[href="/?who=zego&part=group"]`))
	b.wait(rows + ` === 6`)
	b.become(map[string]string{`document.querySelectorAll('#catalog .family').length`: "1", `document.querySelector('.left').innerText`: "6 of 131 codes"})
	b.visit("/?who=zego&part=group")
	b.expect(map[string]string{rows: "6", chosen: "ZEGO 6,Group 6", `document.querySelector('.lang').getAttribute('href')`: "/zh/?who=zego&part=group"})
	b.js(`document.getElementById('q').focus()`)
	b.press("signature")
	b.wait(address + ` === "/?who=zego&part=group&q=signature"`)
	b.press(kb.Escape)
	b.wait(address + ` === "/?who=zego&part=group" && ` + rows + ` === 6`)
	b.run(chromedp.Click(`.filters a[href="/?who=zego"]`))
	b.wait(rows + ` === 21`)
	b.js(`history.back()`)
	b.wait(rows + ` === 6`)
	b.js(`document.querySelector('#catalog .row').click()`)
	b.wait(`location.pathname !== "/"`)
	code := b.eval(`location.pathname`)
	b.js(`history.back()`)
	b.wait(rows + ` === 6`)
	b.become(map[string]string{`document.querySelector('.lately').innerText.replace(/\s+/g, ' ')`: "Lately opened " + strings.Trim(code, "/")})
}
