package e2e

import (
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/require"
)

// The order of the verdict, and how it and the text show each other.

// failedCall is a log with a call whose signature is that of a swapped order, and
// its answer.
func failedCall() string {
	return time.Now().UTC().Format(time.RFC3339) + " ERROR push failed\ncurl '" +
		missigned("12345", string(canary), "0123456789abcdef", "TIME") + "' -d ''\n" + `{"Code":100000005,"RequestId":"5712308"}`
}

// proved brings up what is proved of it.
func (b *tab) proved() {
	b.t.Helper()
	b.visit("/debug/")
	b.paste("#request", failedCall())
	b.wait(`document.getElementById('secret')`)
	b.paste("#secret", string(canary))
	b.wait(`document.querySelector('.verdict .diff')`)
}

// One sentence says it, once; what proves it follows, then what can be done, and
// the rest is folded.
func TestOrder(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	b.proved()
	require.Regexp(t, `^You got 100.?000.?005\. Proved: The secret and the nonce are swapped`, b.eval(`document.querySelector('.verdict .say').innerText`))
	require.Equal(t, 1, strings.Count(b.eval(`document.querySelector('.verdict').innerText`), "Proved"))
	b.become(map[string]string{
		activeID: "secret",
		`(r => r.top >= 0 && r.bottom <= innerHeight)(document.getElementById('secret').getBoundingClientRect())`:           "true",
		`[...document.querySelectorAll('.verdict > details')].every(e => !e.open)`:                                          "true",
		`document.querySelector('.reading summary').textContent`:                                                            "What was read: 7 values",
		`[...document.querySelectorAll('.actions-row > .buttons button')].map(e => e.textContent).join()`:                   "Corrected request…,Copy report,Share without the secret…",
		`document.querySelector('.diff del').textContent.includes("appID + secret + nonce + timestamp")`:                    "true",
		`document.querySelector('.diff del').nextElementSibling.textContent.includes("appID + nonce + secret + timestamp")`: "true",
		`document.querySelector('.fix .head .choice [aria-pressed=true]').textContent`:                                      "Go",
		`((...all) => all.every((e, i) => !i || all[i - 1].getBoundingClientRect().bottom <= e.getBoundingClientRect().top))(
			...['.header', '.strips', '.actions-row', '.checks', '.times', '.unchecked', '.reading'].map(e => document.querySelector('.verdict ' + e)))`: "true",
	})
	b.click("Corrected request")
	b.wait(`document.querySelector('.right pre')?.textContent.includes("SignatureNonce=")`)
}

// The place in the text and what is said of it light each other up, whole
// parameters as they stand there.
func TestLight(t *testing.T) {
	t.Parallel()
	const (
		lit      = `[...document.querySelectorAll('.box .lit')].map(e => e.textContent).join()`
		selected = `(t => t.value.slice(t.selectionStart, t.selectionEnd))(document.getElementById('request'))`
		part     = `[...document.querySelectorAll('.strips .wrong button.part')].find(e => e.textContent.includes("SignatureNonce"))`
		bad      = `document.querySelector('.box mark.bad')`
	)
	b := open(t, nil)
	b.proved()
	// hover moves the pointer over the first line of what an expression gives.
	hover := func(of string) {
		t.Helper()
		b.js(of + `.scrollIntoView({block: 'center'})`)
		b.pass(100) // it is painted
		at := strings.Split(b.eval(`(r => (r.left + r.width / 2) + ' ' + (r.top + r.height / 2))(`+of+`.getClientRects()[0])`), " ")
		x, err := strconv.ParseFloat(at[0], 64)
		require.NoError(t, err)
		y, err := strconv.ParseFloat(at[1], 64)
		require.NoError(t, err)
		command(b, input.DispatchMouseEvent, input.DispatchMouseEventParams{Type: input.DispatchMouseEventTypeMouseMoved, X: x, Y: y})
	}
	hover(part)
	b.wait(lit + ` === "SignatureNonce=0123456789abcdef"`)
	hover(`document.querySelector('.verdict .say')`)
	b.wait(lit + ` === ""`)
	// The other way round: the box lies over its marks.
	hover(bad)
	b.wait(bad + `.classList.contains('lit')`)
	// By keyboard.
	b.js(part + `.focus()`)
	b.wait(lit + ` === "SignatureNonce=0123456789abcdef"`)
	b.press(kb.Enter)
	b.wait(activeID + ` === "request"`)
	b.become(map[string]string{selected: "SignatureNonce=0123456789abcdef"})
	// The caret in the answer, and what was found there.
	b.js(`(t => t.setSelectionRange(t.value.indexOf('100000005') + 2, t.value.indexOf('100000005') + 2))(document.getElementById('request'))`)
	b.wait(lit + ` === "100000005" && document.querySelector('.chips .lit').textContent === "answer in the text: 100000005"`)
	b.click("time in the text")
	b.wait(lit + `.startsWith("20") && ` + selected + ` === ` + lit)
	// What is beyond the first plane takes two units and four bytes.
	b.paste("#request", "🙂卡 "+strings.Replace(signed(time.Now()), "AppId=12345", "AppId=x1", 1))
	b.wait(answered + ` === "100000001"`)
	b.click("Highlight")
	b.become(map[string]string{selected: "x1"})
}

// Beside a long verdict the text stays in sight; a phone folds it to what is
// marked, and loses nothing of it.
func TestPasteInSight(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	b.proved()
	command(b, emulation.SetDeviceMetricsOverride, emulation.SetDeviceMetricsOverrideParams{Width: 1280, Height: 800, DeviceScaleFactor: 1})
	b.js(`scrollTo(0, document.querySelector('.checks').getBoundingClientRect().top + scrollY - 200)`)
	b.become(map[string]string{
		`(r => r.top >= 0 && r.bottom <= innerHeight)(document.querySelector('.paste').getBoundingClientRect())`: "true",
	})
	text := b.eval(requestText)
	for _, width := range []int64{360, 320} {
		command(b, emulation.SetDeviceMetricsOverride, emulation.SetDeviceMetricsOverrideParams{Width: width, Height: 800, DeviceScaleFactor: 1, Mobile: true})
		b.js(`document.activeElement.blur()`)
		b.wait(`document.querySelector('.lines').checkVisibility()`)
		b.become(map[string]string{
			`document.documentElement.scrollWidth <= innerWidth`:                                     "true",
			`document.querySelector('.box').getBoundingClientRect().height < 9`:                      "true",
			`document.querySelector('.lines').textContent.includes("100000005")`:                     "true",
			`document.querySelector('.verdict .header').getBoundingClientRect().top + scrollY < 700`: "true",
		})
	}
	b.js(`document.querySelector('.lines').click()`)
	b.wait(`document.querySelector('.box').getBoundingClientRect().height > 200`)
	b.become(map[string]string{requestText: text, activeID: "request"})
}

// A verdict prints whole, without what only a screen can use, and never with the
// secret.
func TestPrint(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	b.proved()
	b.click("Show the secret")
	command(b, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "print"})
	b.become(map[string]string{
		`[...document.querySelectorAll('main button:not(.part, .value, .chips button)')].filter(e => e.checkVisibility()).map(e => e.textContent).join()`: "",
		`document.getElementById('secret').checkVisibility()`:                               "false",
		`document.querySelector('.box pre').innerText.includes("ERROR push failed")`:        "true",
		`getComputedStyle(document.querySelector('.box pre')).color !== 'rgba(0, 0, 0, 0)'`: "true",
		`document.querySelector('.diff').checkVisibility()`:                                 "true",
		`document.querySelector('.checks').checkVisibility()`:                               "true",
	})
	b.visit("/")
	command(b, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "print"})
	b.become(map[string]string{`document.querySelector('.find').checkVisibility()`: "false", `document.querySelector('.family .row').checkVisibility()`: "true"})
}
