package app

import (
	"math"
	"strings"
	"testing"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/stretchr/testify/require"

	"zimcodes/app/clock"
	"zimcodes/app/pace"
	"zimcodes/codes"
	"zimcodes/codes/gateway"
)

const signedURL = "https://zim-api.zego.im/?" + signedQuery

// debugging returns a site whose debugger has a text in it, judged at the time at
// which the published request was signed.
func debugging(t *testing.T, text string, secret gateway.Secret) *site {
	s := visited(t, "/debug/")
	s.debug.clock = clock.Clock{Mode: clock.Typed, At: signedTime}
	s.takeRequest(text)
	if secret != "" {
		s.takeSecret(secret)
		s.debug.finish()
	}
	return s
}

var noEvent app.Event

var signedTime = time.Unix(1615186943, 0)

// finish makes the rest of the searches for mistakes.
func (d *debugger) finish() {
	for _, h := range []*pace.Hunt{&d.hunt, &d.attempt.hunt} {
		for h.Search != nil && h.Search.Step(math.MaxInt32) {
		}
	}
}

// The secret and what was made with it are gone once the debugger is left; the
// text is not.
func TestSecretIsForgotten(t *testing.T) {
	for _, left := range []string{"/", "/100000005/", "/zh/about/"} {
		s := debugging(t, signedURL, vectorSecret)
		s.onReveal(s.ctx, noEvent)
		s.attemptSecret("another-secret-of-thirty-two-by")
		s.debug.makeRight()
		require.NotEmpty(t, s.debug.fresh.URL)
		s.visit(t, left)
		d := &s.debug
		require.Empty(t, string(d.Secret), left)
		require.Empty(t, string(d.attempt.Secret))
		require.False(t, d.revealed)
		require.Empty(t, d.fresh)
		require.Equal(t, signedURL, d.text)
		s.visit(t, "/debug/")
		require.Contains(t, html(s.body()), "The signature is yet to be checked.")
	}
	s := debugging(t, signedURL, vectorSecret)
	s.visit(t, "/zh/debug/")
	require.Equal(t, vectorSecret, string(s.debug.Secret), "the other language is the same debugger")
}

// Escape and a button forget it, too, and the fields are emptied.
func TestSecretIsDropped(t *testing.T) {
	escape, prevented := happened(map[string]string{"key": "Escape"})
	letter, _ := happened(map[string]string{"key": "a"})
	s := debugging(t, signedURL, vectorSecret)
	s.onSecretKey(s.ctx, letter)
	require.NotEmpty(t, string(s.debug.Secret))
	s.onSecretKey(s.ctx, escape)
	require.Empty(t, string(s.debug.Secret))
	require.True(t, s.debug.stale)
	require.Equal(t, []string{"preventDefault"}, *prevented)

	s = debugging(t, signedURL, vectorSecret)
	s.onDropSecret(s.ctx, noEvent)
	require.Empty(t, string(s.debug.Secret))

	s.attemptSecret("x")
	s.onOtherSecretKey(s.ctx, letter)
	require.NotEmpty(t, string(s.debug.attempt.Secret))
	s.onOtherSecretKey(s.ctx, escape)
	require.Empty(t, string(s.debug.attempt.Secret))
}

// However the request holds the secret and whatever is shown of it, no markup
// has it.
func TestSecretIsInNoMarkup(t *testing.T) {
	const secret = gateway.Secret("Zq7-canary-Zq7-canary-Zq7-canary")
	with := func(name, value string) string {
		old, _, _ := strings.Cut(signedQuery[strings.Index(signedQuery, name+"="):], "&")
		return "https://zim-api.zego.im/?" + strings.Replace(signedQuery, old, name+"="+value, 1)
	}
	wrong := func(text string) string {
		return with("Signature", gateway.Sign("12345", "4fd24687296dd9f3", gateway.Secret(text), "1615186943"))
	}
	for name, text := range map[string]string{
		"passes":    wrong(string(secret)),
		"differs":   signedURL,
		"proved":    wrong(string(secret) + "\n"),
		"AppId":     with("AppId", string(secret)),
		"nonce":     with("SignatureNonce", "a"+string(secret)),
		"timestamp": with("Timestamp", string(secret)),
		"action":    with("Action", string(secret)),
	} {
		t.Run(name, func(t *testing.T) {
			s := debugging(t, text, secret)
			s.debug.makeRight()
			s.attemptSecret(secret)
			for range 2 {
				s.onReveal(s.ctx, noEvent)
				for _, lang := range codes.Languages {
					s.page.Lang = lang
					// Before it stands the box, whose text is the person's own.
					_, after, _ := strings.Cut(html(s.body()), `<div class="verdict">`)
					require.Contains(t, after, `id="secret"`)
					require.False(t, strings.Contains(after, string(secret)))
				}
			}
		})
	}
}

// What was put into the box stands there again after an example, and after
// the box was emptied.
func TestTextIsSetAside(t *testing.T) {
	s := debugging(t, signedURL, "")
	s.visit(t, "/debug/#example=100000007")
	require.Contains(t, s.debug.verdict.Failing(), codes.Code(100000007))
	require.Equal(t, signedURL, s.debug.asides.Next.Text)
	s.visit(t, "/debug/")
	require.Equal(t, signedURL, s.debug.text)
	require.Empty(t, s.debug.asides.Next)

	s.onClear(s.ctx, noEvent)
	require.Empty(t, s.debug.text)
	require.Nil(t, s.debug.request)
	require.Contains(t, html(s.body()), "Put back what was here before")
	s.onPutBack(s.ctx, noEvent)
	require.Equal(t, signedURL, s.debug.text)
	require.Equal(t, signedTime, s.debug.judged)
	require.NotContains(t, html(s.body()), "Put back what was here before")
}

// A text that is changed is no longer that of the link.
func TestChangedTextLeavesTheFragment(t *testing.T) {
	s := visited(t, "/debug/#example=100000007")
	require.Equal(t, "#example=100000007", s.debug.hash())
	s.takeRequest(s.debug.text)
	require.Equal(t, "#example=100000007", s.debug.hash(), "nothing has changed")
	s.takeRequest(s.debug.text + "&a=b")
	require.Empty(t, s.debug.hash())
}

// The secret is asked for last, or when it is wanted.
func TestSecretIsAskedForLast(t *testing.T) {
	const field = `id="secret"`
	s := debugging(t, signedURL, "")
	require.Contains(t, html(s.body()), field, "all else passes")
	s.takeRequest(strings.Replace(signedURL, "AppId=12345", "AppId=x", 1))
	require.NotContains(t, html(s.body()), field, "something fails")
	require.Contains(t, html(s.body()), "Check the signature, too…")
	s.onWantSecret(s.ctx, noEvent)
	require.Contains(t, html(s.body()), field)

	s = debugging(t, strings.Replace(signedURL, "AppId=12345&", "", 1), "")
	require.NotContains(t, html(s.body()), "Check the signature, too…", "a value that is signed is missing")
	s.onRight(s.ctx, noEvent)
	require.Contains(t, html(s.body()), "With the ServerSecret, this request can be signed anew here")
	require.Contains(t, html(s.body()), "values that are signed are missing")
}

// What was computed where the secret is takes the secret's place.
func TestDigest(t *testing.T) {
	s := debugging(t, signedURL, "")
	s.takeDigest("not a digest")
	require.Contains(t, html(s.body()), "This is no MD5")
	s.takeDigest("  43e5cfcca828314675f91b001390566a  -\n")
	require.Equal(t, codes.Code(0), s.debug.verdict.Code())
	require.Contains(t, html(s.body()), "= They are equal.")
	require.NotContains(t, html(s.body()), "This is no MD5")

	s.takeDigest(vectorSecret) // which looks the same
	require.Equal(t, gateway.CodeSignature, s.debug.verdict.Code())
	_, after, _ := strings.Cut(withoutFunction(s, html(s.body())), `class="equality`)
	require.Contains(t, after, "≠ They differ.")
	require.NotContains(t, after, vectorSecret)
	s.takeDigest("")
	require.NotContains(t, html(s.body()), "This is no MD5")
}

// The search for mistakes goes on by itself until it is over, and starts anew
// with another text.
func TestHunt(t *testing.T) {
	wrong := strings.Replace(signedURL, "43e5cfcca828314675f91b001390566a", "43e5cfcca828314675f91b001390566b", 1)
	s, engine := running(t, "/debug/")
	d := &s.debug
	d.clock = clock.Clock{Mode: clock.Typed, At: signedTime}
	d.Secret = vectorSecret
	d.read(wrong)
	search := d.hunt.Search
	require.Zero(t, search.Tried)
	require.Contains(t, html(s.body()), "Looking for the mistake…")
	s.goOn()
	require.Positive(t, search.Tried, "a slice is made at once")
	engine.ConsumeAll()
	require.True(t, search.Over)
	require.Contains(t, html(s.body()), "None of the known mistakes gives it")
	d.judge()
	require.Same(t, search, d.hunt.Search, "the time has no part in it")
	s.takeRequest(wrong + "&a=b")
	require.NotSame(t, search, d.hunt.Search)
	s.takeRequest(signedURL)
	require.True(t, d.hunt.Search.Over, "nothing is to be found")
}

// What the page shows may depend on the present.
func TestLive(t *testing.T) {
	s := debugging(t, signedURL, vectorSecret)
	require.False(t, s.debug.live(s.page), "judged at another time")
	s.debug.makeRight()
	require.True(t, s.debug.live(s.page), "it expires")
	require.False(t, s.debug.live(s.page.home()))
	s = debugging(t, signedURL, "")
	s.debug.clock = clock.Clock{}
	s.debug.judge()
	require.True(t, s.debug.live(s.page))
	s.takeRequest("")
	require.False(t, s.debug.live(s.page))
}
