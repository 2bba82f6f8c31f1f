package app

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/callback"
)

const (
	callbackSecret = gateway.Secret("Zq7-canary-Zq7-canary-Zq7-canary")
	callbackOther  = gateway.Secret("Xw4-canary-Xw4-canary-Xw4-canary")
	// vectorCallback is the vendor's published example.
	vectorCallback = `{"appid":"1234567","event":"room_create","nonce":"123412","signature":"5bd59fd62953a8059fb7eaba95720f66d19e4517","timestamp":1470820198}`
)

// callbackOf returns the callback signed with a secret.
func callbackOf(secret gateway.Secret) string {
	return strings.Replace(vectorCallback, "5bd59fd62953a8059fb7eaba95720f66d19e4517", callback.Sign(secret, "1470820198", "123412"), 1)
}

// TestCallback: what is shown of a callback, by what is known.
func TestCallback(t *testing.T) {
	signed := callbackOf(callbackSecret)
	for _, c := range []struct {
		name, text    string
		secret, other gateway.Secret
		computed      string
		want, not     []string
	}{
		{"no secret", vectorCallback, "", "", "", []string{
			`class="header neutral"`, "<code>room_create</code>", "This is a callback from ZEGO", "<small>CallbackSecret</small>", `id="secret"`, "2016-08-10 09:09:58 UTC",
			"after 2, 4, 8, 16 and 32 seconds", "no document names a limit", "The verifying function", "func verify("},
			[]string{"The gateway would answer", "ServerSecret</small>", "The signing function", "What can be pasted"}},
		{"right", vectorCallback, "secret", "", "", []string{`class="header good"`, "The signature is right", "SHA-1 of these", "= They are equal.", "6 characters."},
			[]string{"Your code</span>", "They differ"}},
		{"wrong secret", signed, callbackOther, "", "", []string{`class="header bad"`, "The signature is not that of this secret.", "≠ They differ.", "Try another secret, too"}, []string{`class="strips"`}},
		{"the other secret", signed, callbackOther, callbackSecret, "", []string{"✕ Sent", "The other secret signed this callback.", "Use that one as the CallbackSecret.", "What gives the signature that was sent"}, nil},
		{"a mistake", signed, callbackSecret, "", callback.Sign(callbackSecret, "1470820198000", "123412"), []string{
			`class="header good"`, "✕ Your code", "<b>Proved: </b>", "signed in milliseconds", "<mark>1470820198000</mark>", "What your code signs"}, nil},
		{"in the text", signed + "\ncomputed: " + strings.ToUpper(callback.Sign(callbackSecret, "1470820198", "123412")), callbackSecret, "", "", []string{"✕ Your code", "written in upper case"}, nil},
		{"the code is right", signed, callbackSecret, "", callback.Sign(callbackSecret, "1470820198", "123412"), []string{"✓ Your code", "What your code computed is right."}, nil},
		{"blanks", signed, callbackSecret + " ", "", "", []string{`class="header good"`, "right without the white space"}, nil},
		{"several", signed + "\n" + strings.Replace(signed, "room_create", "room_destroy", 1), "", "", "", []string{"This text holds 2 callbacks:", "2 room_destroy"}, nil},
		{"milliseconds", strings.Replace(vectorCallback, "1470820198", "1470820198417", 1), "", "", "", []string{"2016-08-10 09:09:58 UTC", "in milliseconds"}, nil},
		{"mini game", `{"Event":"x","AppId":1,"SignatureNonce":"2","Timestamp":1470820198,"Signature":"ab"}`, "", "", "", []string{"A mini game", "<small>SignatureNonce</small>"}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := debugging(t, c.text, c.secret)
			s.takeOther(c.other)
			s.takeComputed(c.computed)
			page := html(s.body())
			for _, want := range c.want {
				require.True(t, strings.Contains(page, want), want)
			}
			for _, not := range c.not {
				require.False(t, strings.Contains(page, not), not)
			}
			s.page.Lang = codes.Chinese
			require.NotContains(t, html(s.verdict()...), "<p>The ")
			for _, secret := range []gateway.Secret{callbackSecret, callbackOther} {
				_, after, _ := strings.Cut(html(s.body()), `<div class="verdict">`)
				require.NotContains(t, after, string(secret))
			}
		})
	}
}

// The CallbackSecret and the ServerSecret are not taken for each other, and
// neither outlives what is left.
func TestCallbackSecretIsKeptApart(t *testing.T) {
	s := debugging(t, callbackOf(callbackSecret), callbackSecret)
	s.takeOther(callbackOther)
	s.takeRequest(callbackOf(callbackSecret) + " ")
	require.NotEmpty(t, string(s.debug.Secret), "it is still a callback")
	s.takeRequest("hello")
	require.NotEmpty(t, string(s.debug.Secret), "nothing is known yet")
	s.takeRequest(signedURL)
	require.Empty(t, string(s.debug.Secret))
	require.Empty(t, string(s.debug.received.Other))
	s.takeSecret(vectorSecret)
	s.takeRequest(vectorCallback)
	require.Empty(t, string(s.debug.Secret))

	s.takeSecret("secret")
	s.takeOther(callbackOther)
	escape, _ := happened(map[string]string{"key": "Escape"})
	s.onOtherKey(s.ctx, escape)
	require.Empty(t, string(s.debug.received.Other))
	s.takeOther(callbackOther)
	s.visit(t, "/about/")
	require.Empty(t, string(s.debug.Secret))
	require.Empty(t, string(s.debug.received.Other))
	require.Nil(t, s.debug.received.verdict.Sent)
}

// Another of the callbacks of a text can be chosen; what was computed goes with
// the text.
func TestChooseCallback(t *testing.T) {
	s := debugging(t, vectorCallback+"\n"+callbackOf(callbackSecret), callbackSecret)
	require.False(t, s.debug.received.verdict.Sent.Right())
	s.onChooseCallback(1)(s.ctx, noEvent)
	require.True(t, s.debug.received.verdict.Sent.Right())
	s.takeComputed("x")
	s.takeRequest(vectorCallback)
	require.Empty(t, s.debug.received.computed)
	require.Zero(t, s.debug.received.chosen)
}

// A link carries a callback without what could be misused, and is followed.
func TestShareCallback(t *testing.T) {
	s := debugging(t, callbackOf(callbackSecret)+"\n"+string(callbackSecret)+" "+string(callbackOther), callbackSecret)
	s.takeOther(callbackOther)
	s.onShare(s.ctx, noEvent)
	page := html(s.sharing())
	require.NotContains(t, page, string(callbackSecret))
	require.NotContains(t, page, string(callbackOther))
	require.Contains(t, page, "The CallbackSecret is never part of a link.")
	_, fragment, _ := strings.Cut(s.debug.share.link, "#")
	s = visited(t, "/debug/#"+fragment)
	require.Equal(t, "room_create", s.debug.callback().Event.Value)
	require.Empty(t, string(s.debug.Secret))
}
