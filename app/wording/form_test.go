package wording

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/request"
)

func TestForms(t *testing.T) {
	require.Len(t, formWords, len(request.Forms()))
	for _, f := range request.Forms() {
		require.NotEmpty(t, Form(codes.English, f), f)
		require.False(t, strings.ContainsFunc(Form(codes.English, f), isHan))
		require.True(t, strings.ContainsFunc(Form(codes.Chinese, f), isHan))
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
				require.NotEmpty(t, Ignored(lang, i), i.Kind)
			}
			if i.Kind == request.IgnoredOption {
				require.Contains(t, readsAs(Ignored(codes.English, i)), "[--compressed]")
			}
		}
	}
	for kind := range ignoredWords {
		require.True(t, seen[kind], kind)
	}
}

func TestNoRequest(t *testing.T) {
	for _, c := range []struct{ text, what, why string }{
		{"nothing of the kind", "There is no request in this text.", ""},
		{strings.Repeat("x", request.MaxText+1), "This text is too long.", "It is longer than 1048576 bytes"},
		{strings.Repeat("签", request.MaxText/3+1), "This text is too long.", "It is longer than 1048576 bytes"},
	} {
		_, err := gateway.Parse(c.text)
		var e *request.NoRequestError
		require.ErrorAs(t, err, &e)
		what, why := NoRequest(codes.English, e)
		require.Equal(t, c.what, what)
		require.True(t, strings.HasPrefix(why, c.why), why)
		require.Equal(t, c.why == "", why == "")
		require.True(t, strings.HasPrefix(Accepted(codes.English, e.Accepted), "A request can be a URL, a query string,"))
		require.True(t, strings.HasPrefix(Accepted(codes.Chinese, e.Accepted), "请求可以是：网址、查询字符串、"))
	}
}
