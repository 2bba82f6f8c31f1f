package e2e

import (
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// What is pasted is read as it is, in a real browser.

// Code as it stands: what it does not give is said, what it says is judged.
func TestPastedCode(t *testing.T) {
	t.Parallel()
	for _, lang := range []struct{ path, notGiven, code string }{
		{"/debug/", "The text does not give", "SignatureNonce is left out"},
		{"/zh/debug/", "文本未给出", "漏掉了 SignatureNonce"},
	} {
		t.Run(lang.path, func(t *testing.T) {
			b := open(t, nil)
			b.visit(lang.path)
			b.paste("#request", `timestamp = int(time.time())
signature = hashlib.md5(f"{APP_ID}{SERVER_SECRET}{timestamp}".encode()).hexdigest()
url = f"https://zim-api.zego.im/?Action=UserRegister&AppId={APP_ID}&Signature={signature}&Timestamp={timestamp}"
response = requests.post(url, json=payload)`)
			b.wait(answered + ` === "100000008"`)
			require.Contains(t, b.eval(answerText), lang.notGiven)
			require.Contains(t, b.eval(findings), lang.code)
			b.paste("#request", "print('hello')")
			b.wait(`document.querySelector('.verdict .header.neutral .means')`)
		})
	}
}

// A log with several requests: one can be chosen, and the clock is the log's.
func TestPastedLog(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	b.visit("/debug/")
	at := time.Date(2021, 3, 8, 7, 2, 23, 0, time.UTC)
	line := func(offset time.Duration, action string) string {
		when := at.Add(offset)
		return when.Format(time.RFC3339) + " INFO GET " + strings.Replace(signed(when), "QueryUserOnlineState", action, 1) + " 200\n"
	}
	b.paste("#request", line(0, "CreateGroup")+line(time.Hour, "NoSuchName")+line(2*time.Hour, "UserRegister"))
	b.wait(`document.querySelectorAll('.requests button').length === 3`)
	require.Equal(t, "true", b.eval(`document.querySelector('#clock-text').getAttribute('aria-pressed')`))
	b.wait(`!` + answered)
	b.click("2 NoSuchName")
	b.wait(answered + ` === "100000007"`)
	require.Contains(t, b.eval(`document.querySelector('#at-read').innerText`), "2021-03-08 08:02:23 UTC")
	b.click("now")
	b.wait(answered + ` === "100000004"`)
}

// A text of a megabyte is read in slices, between which keys are heard, and
// nothing of it is lost.
func TestLongLog(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	b.visit("/debug/")
	line := "2021-03-08T07:02:23Z INFO GET " + signed(time.Unix(1615186943, 0)) + " 200 {\"Code\":0}\n" +
		"2021-03-08T07:02:24Z INFO GET " + signed(time.Unix(1615186944, 0)) + " 200 {\"Code\":0}\n"
	n := 1_000_000 / len(line)
	b.turns(`document.querySelectorAll('.requests button').length === 0`)
	b.js(`(() => {
		const box = document.getElementById('request');
		box.focus();
		box.value = ` + strconv.Quote(line) + `.repeat(` + strconv.Itoa(n) + `);
		window.turns = 0;
		box.dispatchEvent(new InputEvent('input', {bubbles: true}));
	})()`)
	b.wait(`document.querySelectorAll('.requests button').length > 1`)
	require.Greater(t, b.number(`turns`), 10.0)
	require.Equal(t, strconv.Itoa(n*len(line)), b.eval(`String(document.getElementById('request').value.length)`))
}
