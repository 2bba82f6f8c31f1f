package app

import (
	"encoding/base64"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"zimcodes/codes/gateway"
)

func linkTo(text, at string) string {
	return "request=" + base64.RawURLEncoding.EncodeToString([]byte(text)) + "&at=" + at
}

func TestReadLink(t *testing.T) {
	longest := signedURL + "&x=" + strings.Repeat("x", linkMax-len(signedURL)-3)
	for _, c := range []struct {
		name, fragment string
		want           link
		refused        refusal
	}{
		{"example", "example=100000005", link{example: 100000005}, ""},
		{"example that passes", "example=0", link{}, ""},
		{"over a limit", "example=660800019", link{example: 660800019}, ""},
		{"inside a limit", "inside=660800019", link{example: 660800019, inside: true}, ""},
		{"inside what is no limit", "inside=100000005", link{}, refusedBroken},
		{"inside and over", "inside=6608&example=00019", link{}, refusedBroken},
		{"no such example", "example=100000010", link{}, refusedBroken},
		{"no number", "example=x", link{}, refusedBroken},
		{"example and more", "example=100000005&at=5", link{}, refusedBroken},
		{"request", linkTo(signedURL, "1615186943"), link{text: signedURL, at: signedTime}, ""},
		{"first and last second", linkTo(signedURL, "0"), link{text: signedURL, at: time.Unix(0, 0)}, ""},
		{"last second", linkTo(signedURL, "253402300799"), link{text: signedURL, at: time.Unix(linkLast, 0)}, ""},
		{"after the last second", linkTo(signedURL, "253402300800"), link{}, refusedBroken},
		{"before the first", linkTo(signedURL, "-1"), link{}, refusedBroken},
		{"no time", "request=" + base64.RawURLEncoding.EncodeToString([]byte(signedURL)), link{}, refusedBroken},
		{"time that is none", linkTo(signedURL, "x"), link{}, refusedBroken},
		{"request and more", linkTo(signedURL, "5") + "&x=y", link{}, refusedBroken},
		{"longest", linkTo(longest, "5"), link{text: longest, at: time.Unix(5, 0)}, ""},
		{"too long", linkTo(longest+"x", "5"), link{}, refusedBroken},
		{"empty", linkTo("", "5"), link{}, refusedBroken},
		{"cut", linkTo(signedURL, "5")[:20], link{}, refusedBroken},
		{"no base64", "request=!&at=5", link{}, refusedBroken},
		{"no request in it", linkTo("hello", "5"), link{}, refusedBroken},
		{"broken escape", "example=%zz", link{}, refusedBroken},
		{"something else", "codes", link{}, refusedBroken},
		{"secret in the fragment", "request=x&serverSecret=abc", link{}, refusedSecret},
		{"secret beside a broken escape", "Secret=1&x=%zz", link{}, refusedSecret},
		{"secret in the text", linkTo(signedURL+"&ServerSecret=abc", "5"), link{}, refusedSecret},
	} {
		t.Run(c.name, func(t *testing.T) {
			l, refused := readLink(c.fragment)
			require.Equal(t, c.refused, refused)
			require.Equal(t, c.want, l)
			if refused == "" {
				require.Equal(t, c.fragment, l.fragment())
			}
		})
	}
}

// A link is followed with its time; a published secret comes along, a refused
// link changes nothing, and what was set aside stands again without one.
func TestFollow(t *testing.T) {
	s := debugging(t, "Action=CreateGroup&AppId=1", vectorSecret)
	d := &s.debug
	d.follow(linkTo(signedURL, "1615187943"))
	require.Equal(t, signedURL, d.text)
	require.Equal(t, time.Unix(1615187943, 0), d.judged)
	require.Equal(t, clockTyped, d.clock.mode)
	require.Equal(t, "2021-03-08 07:19:03", d.clock.text)
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
	l, refused := readLink(fragment)
	require.Empty(t, refused)
	require.Equal(t, s.debug.share.text, l.text)
	require.Equal(t, signedTime, l.at)
	s.onShareEnd(s.ctx, noEvent)
	require.NotContains(t, html(s.sharing()), "<pre")

	s.takeRequest(signedURL + "&x=" + strings.Repeat("x", linkMax))
	s.onShare(s.ctx, noEvent)
	require.Empty(t, s.debug.share.link)
	require.Contains(t, html(s.sharing()), "This text is too long for a link")
	require.NotContains(t, html(s.sharing()), "Copy the link")
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
			require.Equal(t, c.stays, d.clock.mode == clockTyped)
		})
	}
	own := &debugger{}
	own.read(signedURL)
	own.Secret = vectorSecret
	own.giveBack("https://zim-api.zego.im/?Action=QueryGroupInfo")
	require.Equal(t, gateway.Secret(vectorSecret), own.Secret, "the person's own secret stays")
}
