package e2e

import (
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/require"

	"zimcodes/codes/gateway"
)

// Why the signature is wrong, as a person sees it, in a real browser.

// missigned returns the URL of a request of now whose signature the canary made
// of these texts, one after the other; TIME is its timestamp.
func missigned(texts ...string) string { return missignedAt(time.Now(), texts...) }

func missignedAt(t time.Time, texts ...string) string {
	const right = "Signature="
	before, after, _ := strings.Cut(signed(t), right)
	_, after, _ = strings.Cut(after, "&")
	at := strconv.FormatInt(t.Unix(), 10)
	return before + right + gateway.Sign("", "", gateway.Secret(strings.ReplaceAll(strings.Join(texts, ""), "TIME", at)), "") + "&" + after
}

func TestProof(t *testing.T) {
	t.Parallel()
	const app, nonce = "12345", "0123456789abcdef"
	for _, c := range []struct {
		name, path string
		texts      []string
		says       []string
	}{
		{"swapped", "/debug/", []string{app, string(canary), nonce, "TIME"},
			[]string{"Proved: The secret and the nonce are swapped", "Your code hashes AppId + ServerSecret + SignatureNonce + Timestamp", "documented order"}},
		{"swapped, in Chinese", "/zh/debug/", []string{app, string(canary), nonce, "TIME"},
			[]string{"已证明：", "AppId + ServerSecret + SignatureNonce + Timestamp", "颠倒"}},
		{"separator", "/debug/", []string{app, "|", nonce, "|", string(canary), "|", "TIME"}, []string{"Proved:", "| stands between the values"}},
		{"a line break and no timestamp", "/debug/", []string{app, nonce, string(canary), "\n"}, []string{"Proved to be one of several", "A line break follows", "Timestamp is left out", "A line break was signed at the end"}},
		{"echo", "/debug/", []string{app, nonce, string(canary), "TIME", "\n"}, []string{"Proved: A line break was signed at the end: echo adds one, printf does not."}},
		{"echo, in Chinese", "/zh/debug/", []string{app, nonce, string(canary), "TIME", "\n"}, []string{"已证明：末尾的换行也参与了签名：echo 会加换行，printf 不会。"}},
		{"a word for the secret", "/debug/", []string{app, nonce, "undefined", "TIME"}, []string{"Proved: undefined was signed in place of the ServerSecret"}},
		{"none", "/debug/", []string{"something else"}, []string{"None of the known mistakes", "variants were tried", "another secret", "Look next:", "What was tried, and what it rules out"}},
		{"none, in Chinese", "/zh/debug/", []string{"something else"}, []string{"种变体", "接下来请检查：", "尝试了什么，排除了什么"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := open(t, nil)
			b.visit(c.path)
			b.paste("#request", missigned(c.texts...))
			b.wait(`document.getElementById('secret')`)
			b.paste("#secret", string(canary))
			b.wait(answered + ` === "100000005"`)
			for _, text := range c.says {
				b.wait(findings + `.includes(` + strconv.Quote(text) + `)`)
			}
			proved := !strings.HasPrefix(c.name, "none")
			require.Equal(t, proved, b.eval(`document.querySelectorAll('.strips .strip').length`) == "2")
			require.Equal(t, proved, b.eval(`document.querySelectorAll('.fix pre').length`) == "2")
			require.NotContains(t, b.eval(`document.documentElement.outerHTML`), string(canary))
		})
	}
}

// What the program hashed is compared, piece by piece.
func TestHashed(t *testing.T) {
	t.Parallel()
	const odd = "12345~0123456789abcdef~" + string(canary)
	everywhere(t, func(t *testing.T, b *tab) {
		b.visit("/zh/debug/")
		b.paste("#request", missigned(odd))
		b.wait(`document.getElementById('secret')`)
		b.paste("#secret", string(canary))
		b.wait(`document.querySelector('.hashed[open]')?.checkVisibility()`)
		b.paste("#hashed", odd)
		b.wait(`document.querySelector('.hashed [role=status]').textContent.includes("已证明：由它恰好得到所发送的签名（MD5）")`)
		b.expect(map[string]string{
			`[...document.querySelectorAll('.hashed mark')].map(e => e.textContent).join()`: "~,~",
			`getComputedStyle(document.getElementById('hashed')).webkitTextSecurity`:        "disc",
		})
		require.Contains(t, b.eval(`document.querySelector('.hashed').innerText`), "其中没有 Timestamp。")
		require.NotContains(t, b.eval(`document.documentElement.outerHTML`), string(canary))
	})
}

// A link carries what was proved; it is a claim until the secret is given.
func TestClaim(t *testing.T) {
	t.Parallel()
	everywhere(t, func(t *testing.T, b *tab) {
		b.visit("/debug/")
		b.js(`navigator.clipboard.writeText = text => { window.wrote = text; return Promise.resolve() }`)
		b.paste("#request", missignedAt(time.Unix(1615186943, 0), "12345", "0123456789abcdef", string(canary), "TIME", "\n"))
		b.wait(`document.querySelector('button.sign')`)
		b.click("Check the signature")
		b.paste("#secret", string(canary))
		b.wait(findings + `.includes("Proved: A line break was signed at the end")`)
		b.click("Share")
		b.wait(`document.querySelector('.sharing')?.textContent.includes("It also claims what was proved")`)
		b.click("Copy the link")
		b.wait(`window.wrote`)
		link := b.eval(`wrote`)
		require.True(t, strings.HasSuffix(link, "&claim=text-newline"), link)
		require.NotContains(t, link, string(canary))
		b.run(chromedp.Navigate("about:blank"))
		b.run(chromedp.Navigate(link))
		b.wait(`document.querySelector('.claim')?.textContent.includes("Give the secret to prove it again.")`)
		require.NotContains(t, b.eval(findings), "Proved")
		b.click("Check the signature")
		b.paste("#secret", string(canary))
		b.wait(findings + `.includes("Proved: A line break was signed at the end")`)
		b.expect(map[string]string{`document.querySelector('.claim').checkVisibility()`: "false"})
	})
}

// The lines to change are in the person's language, and stay in it.
func TestFix(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	b.visit("/debug/")
	b.js(`navigator.clipboard.writeText = text => { window.wrote = text; return Promise.resolve() }`)
	b.paste("#request", missigned("12345", string(canary), "0123456789abcdef", "TIME"))
	b.wait(`document.getElementById('secret')`)
	b.paste("#secret", string(canary))
	lines := func(names string) string {
		return `[...document.querySelectorAll('.diff > :is(' + "` + names + `" + ')')].map(e => e.textContent).join('\\n')`
	}
	wrong, right := lines("span, del"), lines("span, ins")
	b.wait(wrong + `.includes("appID + secret + nonce + timestamp")`)
	b.click("Python")
	b.wait(wrong + `.includes("app_id + secret + nonce + timestamp")`)
	b.expect(map[string]string{right + `.includes("app_id + nonce + secret + timestamp")`: "true"})
	b.click("Copy the right lines")
	b.wait(`window.wrote === ` + right)
	b.click("Copy the test")
	b.wait(`window.wrote.includes("43e5cfcca828314675f91b001390566a") && window.wrote.includes("unittest")`)
	b.paste("#request", missigned("12345", "0123456789abcdef", string(canary), "\n", "TIME"))
	b.wait(wrong + `.includes("secret + \"\\n\"")`)
}

// Where the secret explains nothing, another secret or time may.
func TestOtherAttempt(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	b.visit("/debug/")
	b.paste("#request", signed(time.Now()))
	b.wait(`document.getElementById('secret')`)
	b.paste("#secret", strings.Repeat("0", 32))
	b.wait(`document.querySelector('.attempt')?.checkVisibility()`)
	b.click("Try another secret")
	b.paste("#secret-2", string(canary))
	attempt := `document.querySelector('.attempt [role=status]').textContent`
	b.wait(attempt + `.includes("this secret signed it")`)
	b.press(kb.Escape)
	b.wait(attempt + ` === "" && document.getElementById('secret-2').value === ""`)

	old := time.Now().Add(-48 * time.Hour)
	request := signed(old)
	request = strings.Replace(request, strconv.FormatInt(old.Unix(), 10), strconv.FormatInt(time.Now().Unix(), 10), 1)
	b.paste("#request", request)
	b.paste("#secret", string(canary))
	b.wait(findings + `.includes("None of the known mistakes")`)
	b.js(`document.querySelector('.attempt').open = true`)
	b.paste("#signed-at", strconv.FormatInt(old.Unix(), 10))
	b.wait(attempt + `.includes("at exactly this time")`)
	b.paste("#signed-at", strconv.FormatInt(old.Unix()+100, 10))
	b.wait(attempt + `.includes("1 min 40 s before")`)
	b.paste("#signed-at", "soon")
	b.wait(attempt + `.includes("no time that can be read")`)
}

// The search makes room for what is typed, and stops when the text changes,
// on a slow machine, too.
func TestSearchMakesRoom(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	b.visit("/debug/")
	command(b, emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: 4})
	b.paste("#request", missigned("something else"))
	b.wait(`document.getElementById('secret')`)
	b.js(`
		window.beats = 0; window.during = null;
		setInterval(() => { beats++ }, 1);
		new MutationObserver(() => {
			if (during === null && document.querySelector('.verdict').innerText.includes('Looking for')) during = beats;
			if (during !== null && document.querySelector('.verdict').innerText.includes('None of the known')) { window.passed = beats - during }
		}).observe(document.querySelector('.verdict'), {subtree: true, childList: true, characterData: true})`)
	b.paste("#secret", string(canary))
	b.wait(`window.passed !== undefined`)
	require.NotEqual(t, "0", b.eval(`passed`), "timers ran while the search went on")

	b.paste("#secret", string(canary[1:])+"0")
	b.paste("#request", signed(time.Now()))
	b.paste("#secret", string(canary))
	b.wait(`document.querySelector('.verdict .header.good')`)
	b.pass(300)
	require.NotContains(t, b.eval(findings), "variants")
}
