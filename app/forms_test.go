package app

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/request"
)

func TestSecretShape(t *testing.T) {
	const canary = "Zq7ᐁ"
	for _, c := range []struct {
		name    string
		secret  gateway.Secret
		english string
	}{
		{"none", "", ""},
		{"right", "QzQzQzQzQzQzQzQzQzQzQzQzQzQzQzQz", "32 characters, as a ServerSecret has."},
		{"one", "Q", "1 character. A ServerSecret has 32."},
		{"short", "Qz-Qz", "5 characters. A ServerSecret has 32."},
		{"not ASCII", gateway.Secret(strings.Repeat("Ж", 16)), "16 characters, not all of them ASCII. A ServerSecret has 32 plain characters."},
		{"not UTF-8", "\xff\xfe", "2 characters. A ServerSecret has 32."},
		{"line break", testSecret + "\n", "33 characters, with white space around them. Take it off."},
		{"quoted", `"` + testSecret + `"`, "34 characters, with quotation marks around them. Take the marks off."},
		{"AppSign", gateway.Secret(strings.Repeat("a1", 32)), "64 characters: the 64 hexadecimal digits of an AppSign, which is for client SDKs. A ServerSecret has 32 characters."},
		{"token", gateway.Secret("04" + strings.Repeat("QQQQ", 50)), "202 characters: that looks like a token (Token04), with which a user logs in to the SDK. A ServerSecret has 32 characters."},
		{"example", testSecret, "32 characters: the ServerSecret of the vendor's published example. It is good for that example only."},
	} {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, c.english, Page{Lang: codes.English}.secretShape(c.secret))
			require.Equal(t, c.secret != "", strings.ContainsFunc(Page{Lang: codes.Chinese}.secretShape(c.secret), isHan))
		})
	}
	// Secrets of the same length and shape are said to be the same, so nothing
	// of them is said.
	for _, lang := range codes.Languages {
		p := Page{Lang: lang}
		for _, shape := range []func(string) string{
			func(s string) string { return s },
			func(s string) string { return s + "\n" },
			func(s string) string { return "'" + s + "'" },
			func(s string) string { return "04" + strings.Repeat(s, 40) },
		} {
			one, other := p.secretShape(gateway.Secret(shape(canary))), p.secretShape(gateway.Secret(shape("kV3ᐃ")))
			require.Equal(t, one, other)
			require.NotContains(t, one, canary)
		}
	}
}

func TestForms(t *testing.T) {
	require.Len(t, formWords, len(request.Forms()))
	for _, f := range request.Forms() {
		require.NotEmpty(t, Page{Lang: codes.English}.form(f), f)
		require.False(t, strings.ContainsFunc(Page{Lang: codes.English}.form(f), isHan))
		require.True(t, strings.ContainsFunc(Page{Lang: codes.Chinese}.form(f), isHan))
	}
}

// Everything that Parse leaves aside is worded.
func TestIgnored(t *testing.T) {
	seen := map[request.IgnoredKind]bool{}
	for _, text := range []string{
		"curl --compressed 'https://a@zim-api.zego.im/?" + testQuery + "#top' 'https://b.example/' ; ls",
		"POST\n" + strings.ReplaceAll(testQuery, "&", "\n") + "\nno parameter here",
		"await fetch('" + testURL + "').then(show)",
		"https://zim-api.zego.im/?\n" + testQuery,
	} {
		r, err := gateway.Parse(text)
		require.NoError(t, err)
		for _, i := range r.Ignored {
			seen[i.Kind] = true
			for _, lang := range codes.Languages {
				require.NotEmpty(t, Page{Lang: lang}.ignored(i), i.Kind)
			}
			if i.Kind == request.IgnoredOption {
				require.Contains(t, html(Page{Lang: codes.English}.ignored(i)...), "<code>--compressed</code>")
			}
		}
	}
	for kind := range ignoredWords {
		require.True(t, seen[kind], kind)
	}
}

func TestNoRequest(t *testing.T) {
	for reason, want := range map[string]string{
		"nothing of the kind":                    "What can be read: a URL, a query string,",
		strings.Repeat("x", request.MaxText+1):   "It is longer than 1048576 bytes",
		strings.Repeat("签", request.MaxText/3+1): "What can be read: a URL",
	} {
		_, err := gateway.Parse(reason)
		var e *request.NoRequestError
		require.ErrorAs(t, err, &e)
		require.Contains(t, html(Page{Lang: codes.English}.noRequest(e)...), want)
		require.Contains(t, html(Page{Lang: codes.Chinese}.noRequest(e)...), "可以识别：网址、查询字符串、")
	}
}
