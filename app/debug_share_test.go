package app

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"zimcodes/app/clock"
	"zimcodes/app/link"
	"zimcodes/codes/gateway"
)

// A link is followed with its time; a published secret comes along, a refused
// link changes nothing, and what was set aside stands again without one.
func TestFollow(t *testing.T) {
	s := debugging(t, "Action=CreateGroup&AppId=1", vectorSecret)
	d := &s.debug
	d.follow(link.Link{Text: signedURL, At: time.Unix(1615187943, 0)}.Fragment())
	require.Equal(t, signedURL, d.text)
	require.Equal(t, time.Unix(1615187943, 0), d.judged)
	require.Equal(t, clock.Typed, d.clock.Mode)
	require.Equal(t, "2021-03-08 07:19:03", d.clock.Text)
	require.Empty(t, string(d.Secret), "the secret was another text's")

	for fragment, said := range map[string]string{
		"ServerSecret=x": "The link held a secret", "request=!": "The link is damaged",
	} {
		d.follow(fragment)
		require.Contains(t, html(s.pasteBox()), said)
		require.Equal(t, signedURL, d.text)
	}
	d.follow("main")
	require.Equal(t, signedURL, d.text, "the link to the content")

	d.follow("example=0")
	require.NotEmpty(t, string(d.Secret))
	require.Zero(t, d.verdict.Code())
	require.Equal(t, gateway.Passed, d.verdict.Finding(gateway.CodeSignature).Outcome)
	require.NotContains(t, html(s.pasteBox()), "The link is damaged")
	d.follow("inside=660800019")
	require.Equal(t, vectorSecret, string(d.Secret))
	require.Zero(t, d.verdict.Code())
	require.Empty(t, d.verdict.Parameters)
	d.follow("example=100000007")
	require.Empty(t, string(d.Secret))
	d.follow("")
	require.Equal(t, "Action=CreateGroup&AppId=1", d.text)
}

// What a link would carry is shown first, and no secret is in it.
func TestShare(t *testing.T) {
	s := debugging(t, signedURL+"&x=ServerSecret:"+vectorSecret, vectorSecret)
	require.NotContains(t, html(s.sharing()), "<pre")
	s.onShare(s.ctx, noEvent)
	page := html(s.sharing())
	require.NotContains(t, page, vectorSecret)
	for _, want := range []string{"2021-03-08 07:02:23 UTC", "Left out: a secret that stood in the text.", "The ServerSecret is never part of a link.", "Copy the link"} {
		require.Contains(t, page, want)
	}
	_, fragment, _ := strings.Cut(s.debug.share.link, "#")
	l, refused := link.Read(fragment)
	require.Empty(t, refused)
	require.Equal(t, s.debug.share.text, l.Text)
	require.Equal(t, signedTime, l.At)
	s.onShareEnd(s.ctx, noEvent)
	require.NotContains(t, html(s.sharing()), "<pre")

	s.takeRequest(signedURL + "&x=" + strings.Repeat("x", link.Max))
	s.onShare(s.ctx, noEvent)
	require.Empty(t, s.debug.share.link)
	require.Contains(t, html(s.sharing()), "This text is too long for a link")
	require.NotContains(t, html(s.sharing()), "Copy the link")
	for _, text := range []string{"", "no request"} {
		require.Empty(t, link.Link{Text: text, At: signedTime}.Address("https://example.com/"), "who follows it would read nothing")
		s.debug.share.text = text
		require.Contains(t, html(s.sharing()), "No link can be made")
	}
	s.typeTime("2021-03-08 07:02:24")
	require.Nil(t, s.debug.share, "the time is part of what is shared")
}

// TestLent: what came with a link stays while its text is edited, and goes when
// another takes its place.
func TestLent(t *testing.T) {
	for _, c := range []struct {
		name, text string
		stays      bool
	}{
		{"an edit", strings.Replace(signedURL, "Timestamp=1615186943", "Timestamp=1615186944", 1), true},
		{"a line added", signedURL + "\n", true},
		{"another request", "https://zim-api.zego.im/?Action=QueryGroupInfo&AppId=7&SignatureNonce=0123456789abcdef&Timestamp=1700000000&SignatureVersion=2.0&Signature=0123456789abcdef0123456789abcdef&GroupId=g", false},
		{"nothing", "", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := &debugger{}
			d.follow("example=100000005")
			require.NotEmpty(t, d.Secret)
			d.read(signedURL)
			d.lent = true
			d.giveBack(c.text)
			require.Equal(t, c.stays, d.Secret != "")
			require.Equal(t, c.stays, d.clock.Mode == clock.Typed)
		})
	}
	own := &debugger{}
	own.read(signedURL)
	own.Secret = vectorSecret
	own.giveBack("https://zim-api.zego.im/?Action=QueryGroupInfo")
	require.Equal(t, gateway.Secret(vectorSecret), own.Secret, "the person's own secret stays")
}
