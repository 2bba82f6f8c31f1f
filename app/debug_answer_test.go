package app

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// TestVerdictBeginsFromTheAnswer: what was answered comes first, and tells when
// the request was on time.
func TestVerdictBeginsFromTheAnswer(t *testing.T) {
	const refused = signedURL + "\n{\"Code\":100000005,\"Message\":\"\",\"RequestId\":\"1\"}"
	for _, c := range []struct {
		name, text, typed string
		want              []string
		class             string
	}{
		{"the signature is left", refused, "", []string{"You got", "/100000005/", "so it is the signature", "The answer says that the timestamp was fine"}, "bad"},
		{"too old, as the checks find", signedURL + "\n{\"Code\":100000004}", "", []string{"You got", "The checks here find the same."}, "bad"},
		{"a business code", signedURL + "\n{\"Code\":660700015}", "", []string{"/660700015/", "from the API behind it"}, "neutral"},
		{"success", signedURL + "\n{\"Code\":0}", "", []string{"The gateway let the request pass"}, "neutral"},
		{"no answer", signedURL, "", []string{"Would be ", "/100000004/"}, "bad"},
		{"the person says which", signedURL, " 100000004 ", []string{"You got", "The checks here find the same."}, "bad"},
		{"what is typed is no code", signedURL, "x", []string{"Would be "}, "bad"},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := visited(t, "/debug/")
			s.takeRequest(c.text)
			s.debug.answer = c.typed
			head := html(s.answer())
			for _, want := range c.want {
				require.Contains(t, head, want)
			}
			require.Contains(t, head, "header "+c.class)
		})
	}
	s := visited(t, "/debug/")
	s.takeRequest(refused)
	require.Equal(t, signedTime, s.debug.judged)
	before := now()
	s.onClockNow(s.ctx, noEvent)
	require.False(t, s.debug.judged.Before(before) || s.debug.judged.After(time.Now()), s.debug.judged)
	require.NotContains(t, html(s.answer()), "The answer says that the timestamp was fine")
}

// TestCodeLeads: where nothing else is found, the head says how code in the text
// signs wrongly, as likely and not as proved; another answer goes before it.
func TestCodeLeads(t *testing.T) {
	const (
		code = `$ts = time(); $sig = md5($appId . $secret . $nonce . $ts);`
		url  = code + ` $url = "https://zim-api.zego.im/?Action=CreateGroup&AppId=$appId&SignatureNonce=$nonce&Timestamp=$ts&SignatureVersion=2.0&Signature=$sig";`
		what = "The code in the text signs <code>MD5(AppId + ServerSecret + SignatureNonce + Timestamp)</code>."
	)
	for _, c := range []struct {
		name, text, tone, begins string
		says                     bool
	}{
		{"code alone", code, "warn", "</a>: The secret and the nonce are swapped", true},
		{"code of a request", url, "warn", "Likely <a", true},
		{"with its answer", url + "\n" + `{"Code":100000005}`, "bad", "</a>. Likely: The secret and the nonce are swapped", true},
		{"with another answer", url + "\n" + `{"Code":100000010}`, "bad", "You got <a", false},
		{"right code", strings.Replace(url, "$secret . $nonce", "$nonce . $secret", 1), "neutral", "", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := debugging(t, c.text, "")
			head := html(s.answer())
			require.Equal(t, c.tone, s.debug.tone())
			require.Contains(t, head, c.begins)
			require.Equal(t, c.says, strings.Contains(head, what), head)
			require.NotContains(t, head, "the timestamp was fine", "the text gives none")
			require.False(t, c.says && strings.Contains(head, "so it is"), "its cause is said")
			require.Equal(t, !c.says, strings.Contains(html(s.body()), `class="finding`) && len(s.page.ofCode(&s.debug)) > 0)
		})
	}
}

// TestClockInCodeLeads: the unit in which code takes its time is said before how it
// signs, with the code for it, unless the text has the time that was sent.
func TestClockInCodeLeads(t *testing.T) {
	const url = `url = "https://zim-api.zego.im/?Action=CreateGroup&AppId=12345&SignatureNonce=" + nonce + "&Timestamp=" + ts + "&SignatureVersion=2.0&Signature=" + md5(appId + nonce + secret + ts)`
	for _, c := range []struct{ name, text, head, row string }{
		{"milliseconds", "const ts = Date.now();\n" + url, "Likely |/100000004/|<code>Date.now()</code>: milliseconds; seconds are wanted", ""},
		{"a fraction", "const ts = Date.now() / 1000;\n" + url, "Likely |/100000003/|seconds with a fraction", ""},
		{"a date", "const ts = new Date().toISOString();\n" + url, "Likely |/100000003/|a date in words", ""},
		{"whole seconds", "const ts = Math.floor(Date.now() / 1000);\n" + url, "Nothing is wrong", "✓ Code"},
		{"two faults", "const ts = Date.now();\n" + strings.Replace(url, "nonce + secret", "secret + nonce", 1), "Likely |/100000004/", "! Code"},
		{"as answered", "const ts = Date.now();\n" + url + "\n" + `{"Code":100000004}`, "You got |/100000004/|milliseconds", ""},
		{"the other fault was answered", "const ts = Date.now();\n" + strings.Replace(url, "nonce + secret", "secret + nonce", 1) + "\n" + `{"Code":100000005}`, "You got |/100000005/|MD5(AppId + ServerSecret", "! Code"},
		{"what was sent is there", "const ts = Date.now();\n" + strings.Replace(signedURL, "Timestamp=", "a=1&Timestamp=", 1), "No check fails so far", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := debugging(t, c.text, "")
			head := html(s.answer())
			for _, want := range strings.Split(c.head, "|") {
				require.Contains(t, head, want)
			}
			rows := ""
			for _, row := range s.page.ofCode(&s.debug) {
				rows += html(row)
			}
			if c.row == "" {
				require.NotContains(t, rows, "! Code")
			} else {
				require.Contains(t, rows, c.row)
			}
			require.NotContains(t, head, "Proved")
		})
	}
}
