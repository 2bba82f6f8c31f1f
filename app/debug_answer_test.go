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
			require.Equal(t, !c.says, strings.Contains(html(s.body()), `class="finding`) && s.page.formula(&s.debug) != nil)
		})
	}
}
