package e2e

import (
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
)

// What is only seen: that things stand in line, fit, and can be told apart.

// narrow makes the page that of a phone.
func (b *tab) narrow() {
	b.t.Helper()
	command(b, emulation.SetDeviceMetricsOverride, emulation.SetDeviceMetricsOverrideParams{Width: 360, Height: 800, DeviceScaleFactor: 1, Mobile: true})
}

// The parts of a strip stand on one line, and the last station, which is no check of
// the gateway's, on a line of its own.
func TestInLine(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	b.proved()
	const top = `.map(e => Math.round(e.getBoundingClientRect().top))`
	b.become(map[string]string{
		`new Set([...document.querySelectorAll('.strips .strip:first-of-type small')]` + top + `).size`:                         "1",
		`(([own, ...checks]) => checks.every(y => y < own))([...document.querySelectorAll('.checks li')].reverse()` + top + `)`: "true",
	})
	b.paste("#request", `$sig = md5($appId . $secret . $nonce . $ts);`+"\n"+`"https://zim-api.zego.im/?Action=CreateGroup&AppId=1"`+"\n"+strings.Repeat(`{"Code":0,"Message":""}`+"\n", 4))
	b.wait(`document.querySelector('.verdict .say')`)
	b.become(map[string]string{
		`[...document.querySelectorAll('.verdict > .times')].map(e => e.checkVisibility() && !e.innerText.trim()).join()`: "false",
	})
}

// On a phone a log is a list that fits, titles are of one size, and an answer is not
// pushed down by what the page is for.
func TestOnAPhone(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	b.narrow()
	sizes := `[...document.querySelectorAll('h1')].map(e => getComputedStyle(e).fontSize).join()`
	for _, path := range []string{"/api/", "/changes/", "/about/", "/zh/changes/"} {
		b.visit(path)
		b.expect(map[string]string{sizes: "28px"})
	}
	b.visit("/debug/")
	b.expect(map[string]string{sizes: "28px", `document.querySelector('.lead').checkVisibility()`: "true"})
	b.paste("#request", strings.Repeat(`2026-11-20 13:24:54.478 INFO zim {"Code":660300005,"Message":"x","RequestId":"1"}`+"\n", 9))
	b.wait(`document.querySelector('table.log')`)
	b.become(map[string]string{
		`document.querySelector('.log').scrollWidth <= document.querySelector('.scroll').clientWidth`:                                  "true",
		`new Set([...document.querySelectorAll('.log tbody :is(th, td:nth-child(3))')].map(e => e.getBoundingClientRect().left)).size`: "1",
	})
	b.visit("/debug/")
	b.paste("#request", failedCall())
	b.wait(`document.querySelector('.verdict .say')`)
	b.js(`document.activeElement.blur()`)
	b.become(map[string]string{`document.querySelector('.lead').checkVisibility()`: "false"})
}
