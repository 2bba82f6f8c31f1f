package e2e

import (
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/accessibility"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/request"
)

// The debugger as a person uses it, in a real browser.

const (
	answered    = `document.querySelector('.verdict .header .digits')?.textContent`
	answerText  = `document.querySelector('.verdict .header').innerText`
	requestText = `document.getElementById('request').value`
	findings    = `[...document.querySelectorAll('.verdict .header, .verdict .found, .verdict .secret')].map(e => e.innerText).join('\n')`
)

// canary is the secret of tests that look for it everywhere.
const canary gateway.Secret = "c4na7yc4na7yc4na7yc4na7yc4na7y99"

// signed returns the URL of a request signed with the canary at time t.
func signed(t time.Time) string {
	at := strconv.FormatInt(t.Unix(), 10)
	const app, nonce = "12345", "0123456789abcdef"
	return "https://zim-api.zego.im/?Action=QueryUserOnlineState&AppId=" + app + "&SignatureNonce=" + nonce + "&Timestamp=" + at +
		"&SignatureVersion=2.0&Signature=" + gateway.Sign(app, nonce, canary, at) + "&UserId%5B%5D=alice"
}

// paste puts a text into a field as pasting does.
func (b *tab) paste(field, text string) {
	b.t.Helper()
	b.run(chromedp.Focus(field))
	b.js(`document.activeElement.select()`)
	b.insert(text)
}

// click clicks the button or link with the text.
func (b *tab) click(text string) {
	b.t.Helper()
	const find = `[...document.querySelectorAll('main a, main button, main summary')].find(e => e.textContent.startsWith(%q))`
	b.wait(fmt.Sprintf(find, text))
	b.js(fmt.Sprintf(find, text) + `.click()`)
}

// The page of every decidable code leads to a request that yields it.
func TestReproduce(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	for i, c := range append([]codes.Code{0}, gateway.Decidable()...) {
		path, button := "/"+c.String()+"/", "Open it in the debugger"
		if i%2 == 1 {
			path, button = "/zh"+path, "在调试页中打开"
		}
		b.visit(path)
		b.click(button)
		b.wait(`location.pathname.endsWith("/debug/") && location.hash === "#example=` + c.String() + `"`)
		if c == 0 {
			b.wait(`document.querySelector('.verdict .header.good')`)
		} else {
			b.wait(answered + ` === "` + c.String() + `"`)
			require.Equal(t, "1", b.eval(`document.querySelectorAll('.checks .stop').length`))
		}
		// The link as it is shared.
		verdict, address := b.eval(answerText), b.eval(`location.href`)
		b.run(chromedp.Navigate("about:blank"), chromedp.Navigate(address))
		b.wait(answerText + ` === ` + strconv.Quote(verdict))
	}
}

// The verdict follows the text; the secret is asked for last.
func TestVerdictFollowsTheText(t *testing.T) {
	t.Parallel()
	everywhere(t, func(t *testing.T, b *tab) {
		b.visit("/debug/")
		b.expect(map[string]string{`document.querySelector('#secret')`: "null"})
		request := signed(time.Now())
		b.paste("#request", strings.Replace(request, "Action=Query", "Action=Qeury", 1))
		b.wait(answered + ` === "100000007"`)
		require.Contains(t, b.eval(findings), "QueryUserOnlineState", "what was meant")
		b.become(map[string]string{
			`document.querySelector('.box mark.bad').textContent`: "QeuryUserOnlineState",
			`document.querySelector('#secret')`:                   "null",
		})
		// Its place in the text.
		b.click("Highlight")
		b.become(map[string]string{`(t => t.value.slice(t.selectionStart, t.selectionEnd))(document.getElementById('request'))`: "QeuryUserOnlineState"})
		b.insert("QueryUserOnlineState")
		b.wait(`document.querySelector('#secret')`)
		b.become(map[string]string{answered: "undefined"})

		b.paste("#secret", string(canary[1:]))
		b.wait(answered + ` === "100000005"`)
		b.paste("#secret", string(canary))
		b.wait(`document.querySelector('.verdict .header.good')`)
		require.Contains(t, b.eval(`document.querySelector('.equality').innerText`), "equal")

		// One key forgets it.
		b.press(kb.Escape)
		b.wait(`document.querySelector('.verdict .header.neutral')`)
		b.become(map[string]string{`document.getElementById('secret').value`: "", requestText: request, activeID: "secret"})

		// What is no request says what would be.
		b.paste("#request", "hello")
		b.wait(answerText + `.startsWith("There is no request")`)
		require.Contains(t, b.eval(answerText), "curl")
		// Nothing typed is lost.
		b.click("Clear")
		b.wait(requestText + ` === ""`)
		b.click("Put back")
		b.wait(requestText + ` === "hello"`)
	})
}

// A time without a zone is the reader's, in winter and in summer.
func TestTimeOfTheReader(t *testing.T) {
	t.Parallel()
	for zone, read := range map[string]map[string]string{
		"Asia/Shanghai":    {"2021-03-08 15:02:23": "07:02:23 UTC", "2021-07-08 15:02:23": "07:02:23 UTC"},
		"America/New_York": {"2021-03-08 15:02:23": "20:02:23 UTC", "2021-07-08 15:02:23": "19:02:23 UTC"},
	} {
		b := open(t, nil)
		command(b, emulation.SetTimezoneOverride, emulation.SetTimezoneOverrideParams{TimezoneID: zone})
		b.visit("/debug/")
		b.paste("#request", signed(time.Unix(1615186943, 0)))
		b.click("another time")
		for typed, utc := range read {
			b.paste("#at", typed)
			b.wait(`document.getElementById('at-read').innerText.includes(' ` + utc + `')`)
			b.wait(`document.getElementById('at-read').innerText.includes('` + typed + `')`)
		}
	}
}

// An old log is judged at its time.
func TestJudgeAtAnotherTime(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	b.visit("/debug/")
	at := time.Date(2026, 3, 4, 5, 6, 7, 0, time.UTC)
	b.paste("#request", signed(at))
	b.wait(answered + ` === "100000004"`)
	b.click("when it was signed")
	b.wait(`document.getElementById('secret')`)
	b.click("another time")
	b.wait(activeID + ` === "at"`)
	for _, c := range []struct{ time, code string }{
		{"2026-03-04T05:16:07Z", "undefined"},
		{"2026-03-04T05:16:08Z", "100000004"},
		{"2026-03-04 13:00:00 +0800", "undefined"},
		{strconv.FormatInt(at.Unix()-600, 10), "undefined"},
		{strconv.FormatInt(at.Unix()-601, 10), "100000004"},
		{strconv.FormatInt(at.UnixMilli(), 10), "undefined"},
	} {
		b.paste("#at", c.time)
		b.wait(`String(` + answered + `) === "` + c.code + `"`)
	}
	b.paste("#at", "yesterday")
	b.wait(`document.getElementById('at-read').textContent.startsWith("This is no time")`)
	b.become(map[string]string{answered: "undefined"})
	b.click("now")
	b.wait(answered + ` === "100000004"`)
}

// Two clocks: the verdict for the present changes as time passes, which the
// browser's clock tells.
func TestVerdictFollowsTheClock(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	b.inject(`
		window.later = 0;
		const { getTime } = Date.prototype;
		Date.prototype.getTime = function () { return getTime.call(this) + window.later; }`)
	b.visit("/debug/")
	b.paste("#request", signed(time.Now()))
	b.wait(`document.querySelector('.verdict .header.neutral')`)
	b.js(fmt.Sprintf(`window.later = %d`, (gateway.MaxAge + time.Minute).Milliseconds()))
	b.wait(answered + ` === "100000004"`)
}

// Those who keep the secret where it is paste only the digest.
func TestDigestFromElsewhere(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	b.visit("/debug/")
	request := signed(time.Now())
	b.paste("#request", request)
	b.wait(`document.querySelector('.elsewhere')`)
	b.click("Keep the secret out")
	_, digest, _ := strings.Cut(request, "Signature=")
	digest = digest[:32]
	b.paste("#digest", digest+"  -\n")
	b.wait(`document.querySelector('.verdict .header.good')`)
	b.paste("#digest", strings.Repeat("0", 32))
	b.wait(answered + ` === "100000005"`)
	b.paste("#digest", "secret?")
	b.wait(`document.querySelector('.verdict .header.neutral') && document.getElementById('digest-read').textContent`)
	b.become(map[string]string{activeID: "digest", `document.querySelector('.elsewhere').open`: "true"})
}

// A link carries what the preview showed, and nothing that could be misused.
func TestShare(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	b.visit("/debug/")
	b.js(`navigator.clipboard.writeText = text => { window.wrote = text; return Promise.resolve() }`)
	request := signed(time.Now())
	b.paste("#request", request)
	b.paste("#secret", string(canary))
	b.wait(`document.querySelector('.verdict .header.good')`)
	b.click("Share")
	b.wait(`document.querySelector('.sharing pre')`)
	preview := b.eval(`document.querySelector('.sharing pre').textContent`)
	_, signature, _ := strings.Cut(request, "Signature=")
	require.NotContains(t, preview, signature[:32])
	require.NotContains(t, preview, "0123456789abcdef", "the nonce")
	require.Contains(t, preview, "Action=QueryUserOnlineState&AppId=12345")
	b.click("Copy the link")
	b.wait(`window.wrote`)
	link := b.eval(`wrote`)
	require.NotContains(t, link, string(canary))
	_, fragment, _ := strings.Cut(link, "#request=")
	encoded, _, _ := strings.Cut(fragment, "&")
	text, err := base64.RawURLEncoding.DecodeString(encoded)
	require.NoError(t, err)
	require.Equal(t, preview, string(text), "the link carries exactly the preview")
	require.True(t, strings.HasPrefix(link, b.url+"/debug/#"))

	b.run(chromedp.Navigate("about:blank"))
	b.run(chromedp.Navigate(link))
	b.wait(requestText + ` === ` + strconv.Quote(preview))
	b.wait(`document.querySelector('[aria-pressed=true]').textContent === "another time"`)
	// Editing leaves the link.
	b.paste("#request", "x")
	b.wait(`location.hash === ""`)
}

func TestLinksThatAreRefused(t *testing.T) {
	t.Parallel()
	encode := func(text string) string { return base64.RawURLEncoding.EncodeToString([]byte(text)) }
	b := open(t, nil)
	for name, c := range map[string]struct{ fragment, says string }{
		"a secret":            {"secret=" + string(canary), "held a secret"},
		"a ServerSecret":      {"example=0&ServerSecret=" + string(canary), "held a secret"},
		"a name in code":      {"example=0&ServerSecr%65t=" + string(canary), "held a secret"},
		"something else":      {"example=0&key=" + string(canary), "damaged"},
		"a secret in a line":  {"request=" + encode(signed(time.Now())+"\nServerSecret: "+string(canary)) + "&at=1", "held a secret"},
		"a time too far":      {"request=" + encode(signed(time.Now())) + "&at=9223372036854775807", "damaged"},
		"a secret in request": {"request=" + encode(signed(time.Now())+"&ServerSecret="+string(canary)) + "&at=1", "held a secret"},
		"broken":              {"request=%%%&at=1", "damaged"},
		"cut":                 {"request=" + encode(signed(time.Now())), "damaged"},
		"no request":          {"request=" + encode("hello") + "&at=1", "damaged"},
		"no such example":     {"example=100000010", "damaged"},
	} {
		t.Log(name)
		b.run(chromedp.Navigate("about:blank"))
		b.visit("/debug/#" + c.fragment)
		b.wait(`document.querySelector('[role=alert]').textContent.includes(` + strconv.Quote(c.says) + `)`)
		b.wait(`location.hash === ""`)
		b.become(map[string]string{requestText: "", `location.pathname`: "/debug/", `document.querySelector('.lang').href.includes("#")`: "false"})
		require.NotContains(t, b.eval(`document.documentElement.outerHTML`), string(canary))
		b.paste("#request", signed(time.Now()))
		b.wait(`document.querySelector('[role=alert]').hidden`)
	}
}

// A look at another page loses nothing but the secret.
func TestLeavingTheDebugger(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	b.visit("/debug/")
	request := signed(time.Now())
	b.paste("#request", request)
	b.paste("#secret", string(canary[1:]))
	b.wait(answered + ` === "100000005"`)
	// The other language keeps all.
	b.run(chromedp.Click(".lang"))
	b.wait(`location.pathname === "/zh/debug/" && ` + answerText + `.includes("会返回")`)
	b.become(map[string]string{requestText: request, `document.getElementById('secret').value.length`: "31"})
	b.js(`document.querySelector('.big').click()`)
	b.wait(`location.pathname === "/zh/100000005/"`)
	b.run(chromedp.NavigateBack())
	b.wait(`document.getElementById('secret')`)
	b.become(map[string]string{requestText: request, `document.getElementById('secret').value`: ""})
}

func TestRequestAcrossStartUp(t *testing.T) {
	t.Parallel()
	around, release := gated()
	b := open(t, around)
	b.run(chromedp.Navigate(b.url + "/debug/#example=100000007"))
	request := signed(time.Now().Add(-time.Hour))
	b.paste("#request", request)
	release()
	b.wait(answered + ` === "100000004"`)
	b.become(map[string]string{requestText: request, activeID: "request", `location.hash`: ""})
}

// Nothing of what is typed fast is lost.
func TestTypingFast(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	b.visit("/debug/")
	b.run(chromedp.Focus("#request"))
	text := "AppId=1&Timestamp=2&SignatureNonce=3&Signature=4&SignatureVersion=2.0&Action=CreateGroup"
	b.press(text)
	b.wait(findings + `.includes("CreateGroup") || ` + answered)
	b.expect(map[string]string{requestText: text})
}

func TestLongText(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	b.visit("/debug/")
	b.paste("#request", strings.Repeat("2026-03-04 line of a log without any request in it\n", 500)+signed(time.Now().Add(-time.Hour)))
	b.wait(answered + ` === "100000004"`)
	// Typing so much, or laying it out, takes the browser long.
	b.js(`(() => {
		const box = document.getElementById('request');
		box.parentElement.hidden = true;
		box.value = ('x'.repeat(99) + '\\n').repeat(` + strconv.Itoa(request.MaxText/100+1) + `);
		box.dispatchEvent(new InputEvent('input', {bubbles: true}));
	})()`)
	b.wait(`document.querySelector(".verdict").innerText.includes("This text is too long")`)
}

// Whatever one does, the fields show what is judged, and no text is lost.
func TestFieldsShowWhatIsJudged(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	b.visit("/debug/")
	fields := `['request', 'secret', 'at', 'digest'].map(id => document.getElementById(id)?.value ?? '').map(v => v.length > 60 ? 'own' + v.length : v).join('|')`
	own := signed(time.Now())
	long := "own" + strconv.Itoa(len(own))
	example := "document.getElementById('request').value.includes('4fd24687296dd9f3')"
	neutral := `document.querySelector('.verdict .header.neutral')`

	// Clear drops the secret and the clock along with their fields.
	b.paste("#request", own)
	b.wait(`document.getElementById('secret')`)
	b.paste("#secret", string(canary[1:]))
	b.wait(answered + ` === "100000005"`)
	b.click("another time")
	b.wait(activeID + ` === "at"`)
	b.click("Clear")
	b.wait(requestText + ` === ""`)
	b.paste("#request", own+"1")
	b.wait(neutral)
	b.become(map[string]string{fields: "own" + strconv.Itoa(len(own)+1) + "|||", `document.querySelector('[aria-pressed=true]').textContent`: "now"})
	b.click("Put back")
	b.wait(requestText + `.length === ` + strconv.Itoa(len(own)) + ` && document.querySelector('[aria-pressed=true]').textContent === "another time"`)
	b.click("now")

	// Two links in a row, then back twice, lead back to the person's own text.
	for _, code := range []string{"0", "100000004"} {
		b.js(`location.hash = "example=` + code + `"`)
		b.wait(example + ` && document.querySelector('.top nav a[aria-current]').hash === "#example=` + code + `"`)
	}
	b.run(chromedp.NavigateBack())
	b.wait(`document.querySelector('.verdict .header.good')`)
	b.become(map[string]string{`document.getElementById('secret').value.length`: "32"})
	b.run(chromedp.NavigateBack())
	b.wait(neutral)
	b.become(map[string]string{fields: long + "|||"})

	// A change to an example leaves the own text at hand.
	b.js(`location.hash = "example=100000004"`)
	b.wait(answered + ` === "100000004"`)
	b.run(chromedp.Focus("#request"))
	b.press("x")
	b.wait(`location.hash === ""`)
	b.click("Put back")
	b.wait(neutral)
	b.become(map[string]string{fields: long + "|||"})

	// A look at another page and back by the tab keeps an example.
	b.js(`location.hash = "example=100000004"`)
	b.wait(answered + ` === "100000004"`)
	b.js(`document.querySelector('.big').click()`)
	b.wait(`location.pathname === "/100000004/"`)
	b.run(chromedp.Click(`.top nav a[href^="/debug/"]`))
	b.wait(answered + ` === "100000004" && ` + example)

	// The digest goes with the values that it was made of.
	b.run(chromedp.NavigateBack(), chromedp.NavigateBack(), chromedp.NavigateBack())
	b.wait(neutral)
	b.click("Keep the secret out")
	_, digest, _ := strings.Cut(own, "Signature=")
	b.paste("#digest", digest[:32])
	b.wait(`document.querySelector('.verdict .header.good')`)
	b.paste("#request", own+"2")
	b.wait(neutral + ` && document.getElementById('digest').value === ""`)
}

// A copy that the browser refuses twice shows what was to be copied last.
func TestShareRefusedTwice(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	b.visit("/debug/")
	b.js(`navigator.clipboard.writeText = () => Promise.reject(new Error('no'))`)
	b.paste("#request", signed(time.Now()))
	b.click("Share")
	b.click("Copy the link")
	b.wait(`document.querySelector('.sharing textarea')`)
	first := b.eval(`document.querySelector('.sharing textarea').value`)
	b.paste("#request", signed(time.Now())+"&More=1")
	b.click("Share")
	b.wait(`document.querySelector('.sharing pre') && !document.querySelector('.sharing textarea')`)
	b.click("Copy the link")
	b.wait(`document.querySelector('.sharing textarea')`)
	require.NotEqual(t, first, b.eval(`document.querySelector('.sharing textarea').value`))
	// A secret typed later ends the preview.
	b.paste("#secret", string(canary))
	b.wait(`!document.querySelector('.sharing')`)
}

// All of it by keyboard.
func TestDebuggerByKeyboard(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	b.visit("/debug/")
	tabTo := func(id string) {
		t.Helper()
		for range 40 {
			if b.eval(activeID) == id {
				return
			}
			b.press(kb.Tab)
		}
		require.Fail(t, "Tab never reaches #"+id)
	}
	tabTo("request")
	b.insert(signed(time.Now()))
	b.wait(`document.getElementById('secret')`)
	tabTo("secret")
	b.insert(string(canary))
	b.wait(`document.querySelector('.verdict .header.good')`)
	tabTo("share-open")
	b.press(kb.Enter)
	b.wait(activeID + ` === "share"`)
	b.press(kb.Tab) // Copy the link
	b.press(kb.Tab)
	b.press(kb.Enter) // Close
	b.wait(activeID + ` === "share-open"`)
}

// What a screen reader is told: a name for every control, and the verdict as
// it changes.
func TestDebuggerAccessibleNames(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	b.visit("/debug/")
	b.paste("#request", signed(time.Now()))
	b.paste("#secret", "short")
	b.wait(answered + ` === "100000005"`)
	b.click("another time")
	b.wait(`document.getElementById('at')`)
	names := map[string][]string{}
	value := func(v *accessibility.Value) string {
		if v == nil {
			return ""
		}
		var s string
		json.Unmarshal(v.Value, &s)
		return s
	}
	for _, n := range command(b, accessibility.GetFullAXTree, accessibility.GetFullAXTreeParams{}).Nodes {
		if n.Ignored {
			continue
		}
		role, name := value(n.Role), value(n.Name)
		names[role] = append(names[role], name)
		switch role {
		case "button", "link", "textbox", "searchbox", "combobox", "table":
			require.NotEmpty(t, name, "a %s without a name", role)
		}
	}
	require.Contains(t, names["textbox"], "A code, words, an answer, a request or a log")
	require.Contains(t, names["textbox"], "ServerSecret")
	require.Contains(t, names["textbox"], "Time of the log")
	require.Contains(t, names["group"], "Check as of")
	b.expect(map[string]string{`document.querySelector('.verdict .header').getAttribute('role')`: "status"})
}

// Nothing of a secret that is typed is found anywhere but in its field.
func TestSecretStaysInItsField(t *testing.T) {
	t.Parallel()
	var served requests
	t.Run("site", func(t *testing.T) { secretStays(t, open(t, served.note), &served) })
	t.Run("single file", func(t *testing.T) { secretStays(t, openSingle(t), &served) })
}

// requests are those that a host has got.
type requests struct {
	mu  sync.Mutex
	all []string
}

// note notes the requests that come to a host.
func (r *requests) note(site http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, request *http.Request) {
		r.mu.Lock()
		r.all = append(r.all, request.URL.String()+fmt.Sprint(request.Header))
		r.mu.Unlock()
		site.ServeHTTP(w, request)
	})
}

func secretStays(t *testing.T, b *tab, served *requests) {
	var mu sync.Mutex
	var heard []string
	require.NoError(t, chromedp.Listen(b.ctx, func(event any) {
		data, _ := json.Marshal(event)
		mu.Lock()
		defer mu.Unlock()
		heard = append(heard, string(data))
	}))
	command(b, network.Enable, network.EnableParams{})
	b.visit("/debug/")
	b.js(`window.wrote = []; navigator.clipboard.writeText = text => { wrote.push(text); return Promise.resolve() };
		for (const name of ['log', 'info', 'warn', 'error', 'debug']) {
			const say = console[name]; console[name] = (...all) => { wrote.push(...all.map(String)); say(...all) }
		}`)
	look := func(when string) {
		t.Helper()
		everything := map[string]string{
			"URL":       b.eval(`location.href`),
			"history":   b.eval(`JSON.stringify(history.state)`),
			"title":     b.eval(`document.title`),
			"storage":   b.eval(`JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])`),
			"HTML":      b.eval(`document.documentElement.outerHTML`),
			"text":      b.eval(`document.body.innerText`),
			"fields":    b.eval(`JSON.stringify([...document.querySelectorAll('input, textarea')].filter(e => !/^(secret|hashed)/.test(e.id)).map(e => e.value))`),
			"clipboard": b.eval(`JSON.stringify(window.wrote)`),
		}
		b.js(`window.found = null; Promise.all([caches.keys(), indexedDB.databases()]).then(all => { window.found = JSON.stringify(all) })`)
		b.wait(`window.found !== null`)
		everything["caches and databases"] = b.eval(`window.found`)
		entries, err := chromedp.Run(b.ctx, chromedp.NavigationEntries())
		require.NoError(t, err)
		for _, e := range entries.Entries {
			everything["entries"] += e.URL + e.Title
		}
		served.mu.Lock()
		everything["server"] = fmt.Sprint(served.all)
		served.mu.Unlock()
		mu.Lock()
		for _, e := range heard {
			everything["network and console"] += e
		}
		mu.Unlock()
		for where, text := range everything {
			for _, part := range []string{string(canary), string(canary[:16]), hex.EncodeToString([]byte(canary[:16])), base64.StdEncoding.EncodeToString([]byte(canary))[:40]} {
				require.NotContains(t, text, part, "%s, after: %s", where, when)
			}
		}
	}
	b.paste("#request", signed(time.Now()))
	b.wait(`document.getElementById('secret')`)
	b.paste("#secret", string(canary))
	b.wait(`document.querySelector('.verdict .header.good')`)
	b.expect(map[string]string{`document.getElementById('secret').value`: string(canary)})
	look("typing")

	// Every control, one after the other; some bring others up.
	pressed := map[string]bool{}
	for range 60 {
		const next = `[...document.querySelectorAll('main button, main summary, main input[type=radio], main select')].filter(e => e.checkVisibility()).map(e => e.textContent)`
		var names []string
		require.NoError(t, json.Unmarshal([]byte(b.eval(`JSON.stringify(`+next+`)`)), &names))
		todo := ""
		for _, name := range names {
			// Those that end the test's state come last.
			if !pressed[name] && !strings.HasPrefix(name, "Clear") && !strings.HasPrefix(name, "Forget") {
				todo = name
				break
			}
		}
		if todo == "" {
			break
		}
		pressed[todo] = true
		b.click(todo)
		b.drawn()
		if b.eval(`document.getElementById('secret')?.value`) != string(canary) {
			b.paste("#secret", string(canary))
		}
		look(todo)
	}
	for _, name := range []string{"Show the secret", "Share", "Copy the link", "now", "when it was signed", "another time"} {
		require.True(t, slices.ContainsFunc(slices.Collect(maps.Keys(pressed)), func(p string) bool { return strings.HasPrefix(p, name) }),
			"never pressed: %s of %v", name, pressed)
	}
	// The secret as a part of the request is masked as soon as it is known.
	b.tap(".lang")
	b.wait(route + ` === "/zh/debug/"`)
	look("the other language")
	b.tap(".lang")
	b.wait(route + ` === "/debug/"`)
	b.tap("#secret")
	b.press(kb.Escape)
	b.wait(`document.getElementById('secret').value === ""`)
	look("Escape")
	b.paste("#secret", string(canary))
	b.click("Forget")
	b.wait(`document.getElementById('secret').value === ""`)
	look("Forget it")
	// The other field, where no secret explains the signature.
	b.paste("#request", missigned("something else"))
	b.paste("#secret", strings.Repeat("0", 32))
	b.wait(`document.querySelector('.attempt')?.checkVisibility()`)
	b.click("Try another secret")
	b.paste("#secret-2", string(canary))
	b.wait(`document.querySelector('.attempt [role=status]').textContent.includes("variants")`)
	look("another secret")
	// The box for what was hashed, which holds it, too.
	b.paste("#secret", string(canary))
	b.wait(`document.querySelector('.hashed[open]')?.checkVisibility()`)
	b.paste("#hashed", "12345 "+string(canary)+"\n")
	b.wait(`document.querySelector('.hashed [role=status]').textContent.includes("SignatureNonce is not in it")`)
	look("what was hashed")
	b.paste("#hashed", hex.EncodeToString([]byte("123450123456789abcdef"+canary)))
	b.wait(`document.querySelector('.hashed [role=status]').textContent.includes("as the bytes")`)
	look("its bytes")
	b.tap("#secret")
	b.press(kb.Escape)
	b.wait(`!document.getElementById('hashed')?.value`)
	look("forgetting both")
	b.paste("#request", signed(time.Now()))
	b.paste("#secret", string(canary))
	b.tap(`.top nav a[href$="/about/"]`)
	b.wait(route + ` === "/about/"`)
	look("leaving")
	b.run(chromedp.NavigateBack())
	b.wait(`document.getElementById('secret')`)
	b.expect(map[string]string{`document.getElementById('secret').value`: ""})
	b.paste("#secret", string(canary))
	b.run(chromedp.Reload())
	b.wait(`document.documentElement.dataset.program === 'running'`)
	look("reload")
}
