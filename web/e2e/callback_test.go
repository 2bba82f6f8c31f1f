package e2e

import (
	"encoding/json"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/require"

	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/callback"
)

// A callback as a person debugs it, in a real browser.

const (
	// vectorCallback is the vendor's published example.
	vectorCallback = `{"appid":"1234567","event":"room_create","nonce":"123412","signature":"5bd59fd62953a8059fb7eaba95720f66d19e4517","timestamp":1470820198}`

	callbackHead = `document.querySelector('.verdict .header').className`

	// otherCanary is a secret that is taken for the right one.
	otherCanary gateway.Secret = "0the7c4na7y0the7c4na7y0the7c4na7"
)

// calledBack returns a callback that is signed with the canary now.
func calledBack() (text, timestamp string) {
	timestamp = strconv.FormatInt(time.Now().Unix(), 10)
	text = `POST /zego HTTP/1.1
Host: example.com
Content-Type: application/json

{"appid":"1234567","event":"room_create","nonce":"99","signature":"` + callback.Sign(canary, timestamp, "99") + `","timestamp":` + timestamp + `}`
	return text, timestamp
}

func TestCallback(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		path                               string
		what, right, wrong, proved, unsort string
	}{
		{"/debug/", "This is a callback from ZEGO", "The signature is right", "not that of this secret", "Proved", "sorted as numbers"},
		{"/zh/debug/", "这是 ZEGO 发来的回调", "签名正确", "不是用此密钥得到的", "已证明", "按数字排了序"},
	} {
		t.Run(c.path, func(t *testing.T) {
			b := open(t, nil)
			b.visit(c.path)
			says := func(where, text string) { t.Helper(); b.wait(where + `.includes(` + strconv.Quote(text) + `)`) }
			b.paste("#request", vectorCallback)
			says(answerText, c.what)
			says(answerText, "room_create")
			b.become(map[string]string{
				`document.querySelector('.strip').innerText.includes('1470820198')`:             "true",
				`document.querySelector('.strip').innerText.includes('123412')`:                 "true",
				`document.querySelector('.read').textContent.includes('2016-08-10')`:            "true",
				`document.getElementById('secret').type`:                                        "password",
				`document.querySelector('.functions pre').textContent.includes("func verify(")`: "true",
			})
			b.paste("#secret", "secret")
			says(answerText, c.right)
			b.wait(callbackHead + `.includes("good")`)
			b.paste("#secret", "Secret")
			says(answerText, c.wrong)
			b.wait(callbackHead + `.includes("bad")`)

			// A mistake in what was computed.
			text, at := calledBack()
			b.paste("#request", text)
			b.paste("#secret", string(canary))
			says(answerText, c.right)
			b.paste("#computed", callback.Sign("", "99"+at+string(canary), ""))
			says(findings, c.proved)
			says(findings, c.unsort)
			b.become(map[string]string{`document.querySelectorAll('.strips .strip').length`: "2"})
			// The other secret.
			b.paste("#computed", callback.Sign(otherCanary, at, "99"))
			b.wait(`document.querySelector('.attempt')?.checkVisibility()`)
			b.js(`document.querySelector('.attempt summary').click()`)
			b.paste("#secret-other", string(otherCanary))
			says(findings, c.proved)
			// The function in another language.
			b.click("Python")
			b.wait(`document.querySelector('.functions pre').textContent.includes("def verify(")`)
			// A request asks for another secret.
			b.paste("#request", signed(time.Now()))
			b.wait(`document.querySelector('.strip .key small').textContent === "ServerSecret"`)
			b.become(map[string]string{`document.getElementById('secret').value`: ""})
		})
	}
}

// Nothing of the secrets of a callback is found anywhere but in their fields.
func TestCallbackSecretsStayInTheirFields(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	b.visit("/debug/")
	b.js(`window.wrote = []; navigator.clipboard.writeText = text => { wrote.push(text); return Promise.resolve() }`)
	look := func(when string) {
		t.Helper()
		everything := b.eval(`[location.href, JSON.stringify(history.state), document.title, JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie]),
			document.documentElement.outerHTML, document.body.innerText, JSON.stringify(window.wrote),
			JSON.stringify([...document.querySelectorAll('input, textarea')].filter(e => !/^secret/.test(e.id)).map(e => e.value))].join("\n")`)
		for _, secret := range []gateway.Secret{canary, otherCanary} {
			for _, part := range []string{string(secret), string(secret[:16])} {
				require.NotContains(t, everything, part, "after: %s", when)
			}
		}
	}
	text, at := calledBack()
	b.paste("#request", text)
	b.wait(`document.getElementById('secret')`)
	b.paste("#secret", string(canary))
	b.paste("#computed", callback.Sign(otherCanary, at+"000", "99"))
	b.wait(`document.querySelector('.attempt')?.checkVisibility()`)
	b.js(`document.querySelector('.attempt summary').click()`)
	b.paste("#secret-other", string(otherCanary))
	b.wait(findings + `.includes("Proved")`)
	look("typing")
	pressed := map[string]bool{}
	for range 40 {
		var names []string
		require.NoError(t, json.Unmarshal([]byte(b.eval(`JSON.stringify([...document.querySelectorAll('main button, main summary')].filter(e => e.checkVisibility()).map(e => e.textContent))`)), &names))
		todo := ""
		for _, name := range names {
			if todo == "" && !pressed[name] && !strings.HasPrefix(name, "Clear") && !strings.HasPrefix(name, "Forget") {
				todo = name
			}
		}
		if todo == "" {
			break
		}
		pressed[todo] = true
		b.click(todo)
		b.drawn()
		look(todo)
	}
	for _, name := range []string{"Show the secret", "Share without the secret…", "Copy the link", "Copy the function", "Copy the test", "Python"} {
		require.True(t, pressed[name], "never pressed: %s of %v", name, pressed)
	}
	b.run(chromedp.Click("#secret"))
	b.press(kb.Escape)
	b.wait(`document.getElementById('secret').value === ""`)
	b.become(map[string]string{`document.getElementById('secret-other')?.value ?? ""`: ""})
	look("Escape")
	b.paste("#secret", string(canary))
	b.run(chromedp.Click(`.top nav a[href="/about/"]`))
	b.wait(`location.pathname === "/about/"`)
	look("leaving")
	b.run(chromedp.NavigateBack())
	b.wait(`document.getElementById('secret')`)
	b.expect(map[string]string{`document.getElementById('secret').value`: ""})
}
