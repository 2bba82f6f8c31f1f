package e2e

import (
	"fmt"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/require"
)

// The one box for everything, on the home page, in the header and in the debugger.

const (
	readAs     = `document.getElementById('read').textContent.trim()`
	under      = `document.querySelector('.paste .chips:not([hidden]) li')?.textContent`
	card       = `document.querySelector('.card')`
	pastedCurl = "curl 'https://zim-api.zego.im/?Action=CreateGroup&AppId=12345&SignatureNonce=4fd24687296dd9f3' \\\n  -d '{\"a\":1}'\n"
	// unclipped says that the card lies open to the eye: nothing is over it, and it is
	// no wider than the window.
	unclipped = `(c => { const {left, top, right, width} = c.getBoundingClientRect();
		return c.contains(document.elementFromPoint(left + width / 2, top + 12)) && left >= 0 && right <= innerWidth })(document.querySelector('.card'))`
)

// pasteOnPage pastes a text where no field is.
func (b *tab) pasteOnPage(text string) {
	b.js(`const data = new DataTransfer(); data.setData('text', ` + strconv.Quote(text) + `);
		document.activeElement.blur();
		document.querySelector('h1').dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}))`)
}

// A code shows its answer at once, on every page, in both languages; Enter opens
// its page, and nothing but the home page's address holds what is typed.
func TestCodeShowsItsCard(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ path, field, text, said, opens string }{
		{"/", "#q", "660600016", "Who acts", "/660600016/"},
		{"/zh/", "#q", "Code: 660600016", "谁来处理", "/zh/660600016/"},
		{"/about/", "#q", "660600016", "Who acts", "/660600016/"},
		{"/debug/", "#request", "660600016", "Who acts", "/660600016/"},
		{"/zh/debug/", "#request", "Code: 660600016", "谁来处理", "/zh/660600016/"},
	} {
		t.Run(c.path, func(t *testing.T) {
			b := open(t, nil)
			b.visit(c.path)
			b.paste(c.field, c.text)
			b.wait(card + `?.innerText.includes("` + c.said + `")`)
			b.become(map[string]string{`document.querySelector('.card .digits').textContent`: "660600016", unclipped: "true"})
			b.wait(rows + " > 0")
			if c.field == "#request" {
				b.pass(500) // the URL would be written
				b.expect(map[string]string{`location.pathname + location.search + location.hash`: c.path, `JSON.stringify(history.state).includes("660600016")`: "false"})
			}
			b.press(kb.Enter)
			b.wait(`location.pathname === "` + c.opens + `" && document.querySelector('h1.code')`)
		})
	}
}

// The card stands open at every width.
func TestCardFits(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	for _, width := range []int64{320, 360, 768, 1280} {
		b.run(chromedp.EmulateViewport(width, 800))
		for path, field := range map[string]string{"/": "#q", "/about/": "#q", "/debug/": "#request"} {
			b.visit(path)
			b.paste(field, "100000005")
			b.wait(card)
			b.become(map[string]string{unclipped: "true", `document.documentElement.scrollWidth <= innerWidth`: "true"})
		}
	}
}

// The lines of a paste are kept, in the box and on the way to the debugger.
func TestBoxKeepsLines(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	b.visit("/")
	row := b.number(`document.getElementById('q').offsetHeight`)
	b.insert("first: Code=660300001\r\nsecond: Code=660600001\n660700012\n")
	b.wait(rows + " === 3")
	b.become(map[string]string{
		`[...document.querySelectorAll('#hits .digits')].map(e => e.textContent).join()`: "660300001,660600001,660700012",
		boxText: "first: Code=660300001\nsecond: Code=660600001\n660700012\n",
		readAs:  "Read as: a text with 3 codes. Enter opens the first, ↑ and ↓ choose",
	})
	b.wait(fmt.Sprintf(`document.getElementById('q').offsetHeight > %f`, row+40))
	b.press(kb.Escape)
	b.wait(boxText + ` === ""`)
	b.wait(fmt.Sprintf(`document.getElementById('q').offsetHeight === %f`, row))

	// It grows to about eight lines.
	b.insert(strings.Repeat("x\n", 40))
	b.become(map[string]string{`(q => q.scrollHeight > q.clientHeight)(document.getElementById('q'))`: "true"})
	require.Less(t, b.number(`document.getElementById('q').offsetHeight`), row+8*30)

	// Enter acts, with Shift it makes a line.
	b.press(kb.Escape)
	b.wait(boxText + ` === ""`)
	b.press("room")
	b.enter(int64(kb.ModifierShift))
	b.press("x")
	b.expect(map[string]string{boxText: "room\nx"})
	b.press(kb.Escape)
	b.wait(boxText + ` === ""`)
	b.press(kb.Enter)
	b.expect(map[string]string{boxText: ""})

	b.insert(pastedCurl)
	b.wait(readAs + ` === "Read as: a request (curl). Enter opens it in the debugger"`)
	b.press(kb.Enter)
	b.wait(`location.pathname === "/debug/" && ` + requestText + ` === ` + strconv.Quote(pastedCurl))
	b.wait(under + ` === "Read as: a request (curl)"`)
}

// What is read of a text is said in the same words everywhere, and Enter on an
// answer leads to what was read.
func TestReadAsEverywhere(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	for text, said := range map[string]string{
		"660600016":         "Read as: a code",
		"signature expired": "Read as: words",
		pastedAnswer:        "Read as: an answer: 3 of 4 failed",
		pastedCurl:          "Read as: a request (curl)",
		strings.Repeat(`{"Code":660600016,"Message":"x"}`+"\n", 120): "Read as: a log of 120 lines",
	} {
		b.visit("/")
		b.insert(text)
		b.wait(readAs + `.startsWith(` + strconv.Quote(said) + `)`)
		b.wait(`document.querySelector('.tally:not(#narrowed)')?.textContent.startsWith(` + strconv.Quote(said) + `)`)
		b.visit("/debug/")
		b.insert(text)
		b.wait(under + ` === ` + strconv.Quote(said))
	}
	b.visit("/")
	b.insert(pastedAnswer)
	b.wait(`document.querySelector('.answered')`)
	b.press(kb.Enter)
	b.wait(`document.activeElement === document.querySelector('.answered h2')`)
	b.expect(map[string]string{`location.pathname`: "/"})
}

// The debugger has one box, which has the focus from the start, unless an example
// came; "/" leads to it, a paste goes there, and the arrow keys lead through what
// its words find.
func TestDebuggersBox(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	b.visit("/debug/")
	b.become(map[string]string{activeID: "request", `document.querySelectorAll('header textarea, header input').length`: "0"})
	b.js(`document.activeElement.blur()`)
	command(b, input.DispatchKeyEvent, input.DispatchKeyEventParams{Type: kb.KeyDown, Key: "/", Code: "Slash", Text: "/"})
	b.become(map[string]string{activeID: "request", requestText: ""})
	b.pasteOnPage("expired")
	b.wait(rows + " > 3")
	b.become(map[string]string{activeID: "request", `document.querySelectorAll('.verdict .header').length`: "1"})
	b.press(kb.ArrowDown)
	b.press(kb.ArrowDown)
	b.wait(`document.getElementById('request').getAttribute('aria-activedescendant') === "hit-2"`)
	second := b.eval(`document.getElementById('hit-2').pathname`)
	b.press(kb.Enter)
	b.wait(`location.pathname === "` + second + `"`)
	b.run(chromedp.NavigateBack())
	b.wait(`location.pathname === "/debug/" && ` + rows + " > 3 && " + requestText + ` === "expired"`)
	b.run(chromedp.Focus("#request"))
	b.press(kb.Escape)
	b.wait(requestText + ` === ""`)
	b.run(chromedp.Click(`.top nav a[href="/about/"]`))
	b.wait(`location.pathname === "/about/"`)
	b.run(chromedp.Click(`.top nav a[href="/debug/"]`))
	b.wait(`location.pathname === "/debug/" && ` + activeID + ` === "request"`)

	b.visit("/about/")
	b.visit("/debug/#example=100000004")
	b.wait(requestText + `.length > 20`)
	require.NotEqual(t, "request", b.eval(activeID))
}

// The first of the arrow keys scrolls nothing, whatever is found, nor where the box
// is empty.
func TestArrowScrollsNothing(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	for _, text := range []string{"", "signature", "100000005", "zzqx", strings.Repeat("expired ", 200)} {
		b.visit("/")
		b.wait(activeID + ` === "q"`)
		if text != "" {
			b.insert(text)
			b.wait(`document.querySelector('.tally:not(#narrowed)')`)
		}
		b.press(kb.ArrowDown)
		b.pass(100)
		b.expect(map[string]string{`scrollY`: "0"})
	}
}

// Nothing of a long text lies under the button that clears it.
func TestClearButton(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	for _, path := range []string{"/", "/about/"} {
		b.visit(path)
		b.expect(map[string]string{`document.querySelector('.clear').checkVisibility()`: "false"})
		b.run(chromedp.Focus("#q"))
		b.insert("the signature of this request has expired " + strings.Repeat("and it has ", 20))
		b.wait(`document.querySelector('.clear').checkVisibility()`)
		b.become(map[string]string{`(c => { const {left, top, width, height} = c.getBoundingClientRect();
			return document.elementFromPoint(left + width / 2, top + height / 2) === c && getComputedStyle(c).backgroundColor !== 'rgba(0, 0, 0, 0)' })(document.querySelector('.clear'))`: "true"})
		b.run(chromedp.Click(".clear"))
		b.wait(boxText + ` === "" && ` + rows + ` === 0`)
		b.become(map[string]string{activeID: "q"})
	}
}

// A keyboard on a screen that does not name its Enter acts all the same.
func TestUnnamedEnter(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	b.visit("/")
	b.insert("660600016")
	b.wait(card)
	b.js(`const q = document.getElementById('q');
		q.dispatchEvent(new KeyboardEvent('keydown', {key: 'Unidentified', keyCode: 229, bubbles: true, cancelable: true}));
		q.dispatchEvent(new InputEvent('beforeinput', {inputType: 'insertLineBreak', bubbles: true, cancelable: true}))`)
	b.wait(`location.pathname === "/660600016/"`)
}

// Before the program runs the box takes lines, too, and Enter makes none.
func TestLinesAcrossStartUp(t *testing.T) {
	t.Parallel()
	around, release := gated()
	b := open(t, around)
	b.run(chromedp.Navigate(b.url + "/"))
	b.insert("room")
	b.enter(int64(kb.ModifierShift))
	b.insert("no such words here")
	b.expect(map[string]string{boxText: "room\nno such words here"})
	b.pasteOnPage(pastedCurl)
	b.press(kb.Enter)
	b.expect(map[string]string{boxText: pastedCurl, place: "/"})
	release()
	b.wait(`document.documentElement.dataset.program === 'running' && !!document.getElementById('debug-it')`)
	b.become(map[string]string{boxText: pastedCurl, activeID: "q"})
}

// A request that takes the place of a query stays in the box, in both languages,
// and so does a text that is too long for the address.
func TestBoxKeepsWhatNoAddressHas(t *testing.T) {
	t.Parallel()
	const inBox = `document.getElementById('q').value.length`
	b := open(t, nil)
	for _, text := range []string{pastedCurl, strings.Repeat("x", 600) + " 660600010"} {
		b.visit("/")
		b.paste("#q", "expired")
		b.wait(`location.search === "?q=expired"`)
		b.paste("#q", text)
		b.wait(`location.search === ""`)
		b.settles(inBox, strconv.Itoa(len(text)))
		b.run(chromedp.Click(".lang"))
		b.wait(`location.pathname === "/zh/"`)
		b.settles(inBox, strconv.Itoa(len(text)))
	}
}

// settles waits until what follows a change is done, and expects a value.
func (b *tab) settles(expression, want string) {
	b.t.Helper()
	time.Sleep(300 * time.Millisecond)
	b.expect(map[string]string{expression: want})
}

// A long paste over a text comes by the script, and the text can be put back. What is
// short, or goes into a field that holds a text and has no such button, is the browser's.
func TestLongPaste(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	paste := func(selector, text string) string {
		b.js(`const data = new DataTransfer();
			data.setData('text', ` + text + `);
			const field = document.querySelector('` + selector + `');
			field.focus();
			field.select?.();
			window.left = field.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}))`)
		return b.eval(`window.left ? 'the browser' : 'the script'`)
	}
	const long = `('签名'.repeat(50) + '\n').repeat(600)`
	for _, c := range []struct{ path, there, selector, text, by, want string }{
		{"/debug/", "half a thought", "#request", long, "the script", long},
		{"/debug/", "", "#request", long, "the script", long},
		{"/debug/", "half a thought", "h1", long, "the script", long},
		{"/debug/", "half a thought", "#request", `'a\nb'`, "the browser", `'half a thought'`},
		{"/", "", "#q", long, "the script", long},
		{"/zh/", "half a thought", "#q", long, "the browser", `'half a thought'`},
	} {
		b.visit(c.path)
		box := `document.querySelector('#request, #q').value`
		if c.there != "" {
			b.insertInBox(c.there)
		}
		require.Equal(t, c.by, paste(c.selector, c.text), c)
		b.wait(box + ` === ` + c.want)
		if c.there != "" && c.by == "the script" {
			b.click("Put back")
			b.become(map[string]string{box: c.there})
		}
	}
	// Within a text: what stands beside the selection stays.
	b.visit("/debug/")
	b.insertInBox("ab")
	b.js(`const data = new DataTransfer();
		data.setData('text', ` + long + `);
		const field = document.getElementById('request');
		field.setSelectionRange(1, 1);
		field.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}))`)
	b.expect(map[string]string{requestText + ` === 'a' + ` + long + ` + 'b'`: "true", `document.activeElement.selectionStart`: "60601"})
	b.js(`document.getElementById('request').readOnly = true`)
	require.Equal(t, "the browser", paste("#request", long))
}

// insertInBox inserts a text into the box of the page, and waits until the program
// has read it.
func (b *tab) insertInBox(text string) {
	b.t.Helper()
	b.run(chromedp.Focus("#request, #q"))
	b.insert(text)
	b.drawn()
}
