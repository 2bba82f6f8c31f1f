package app

import (
	"os"
	"strings"
	"testing"
	"time"
	"unicode"

	"github.com/stretchr/testify/require"

	"zimcodes/app/link"
	"zimcodes/codes"
	"zimcodes/codes/gateway"
)

func TestPageAt(t *testing.T) {
	for _, c := range []struct {
		path string
		want Page
	}{
		{"/", Page{Kind: Home, Lang: codes.English}},
		{"", Page{Kind: Home, Lang: codes.English}},
		{"/index.html", Page{Kind: Home, Lang: codes.English}},
		{"/zh/", Page{Kind: Home, Lang: codes.Chinese}},
		{"/zh", Page{Kind: Home, Lang: codes.Chinese}},
		{"/about/", Page{Kind: About, Lang: codes.English}},
		{"/zh/about/index.html", Page{Kind: About, Lang: codes.Chinese}},
		{"/100000005/", Page{Kind: CodePage, Lang: codes.English, Code: 100000005}},
		{"/zh/100000005", Page{Kind: CodePage, Lang: codes.Chinese, Code: 100000005}},
		{"/999/", Page{Kind: CodePage, Lang: codes.English, Code: 999}},
		{"//100000005//", Page{Kind: CodePage, Lang: codes.English, Code: 100000005}},
		{"/0/", Page{Kind: CodePage, Lang: codes.English}},
		{"/zh/changes/", Page{Kind: Changes, Lang: codes.Chinese}},
		{"/api", Page{Kind: APIs, Lang: codes.English}},
		{"/zh/api/SendPeerMessage/", Page{Kind: APIPage, Lang: codes.Chinese, API: "SendPeerMessage"}},
		{"/api/sendpeermessage/", Page{Kind: NotFound, Lang: codes.English}},
		{"/api/SendPeerMessage/x", Page{Kind: NotFound, Lang: codes.English}},
		{"/SendPeerMessage/", Page{Kind: NotFound, Lang: codes.English}},
		{"/007/", Page{Kind: NotFound, Lang: codes.English}},
		{"/-1/", Page{Kind: NotFound, Lang: codes.English}},
		{"/+7/", Page{Kind: NotFound, Lang: codes.English}},
		{"/99999999999999999999/", Page{Kind: NotFound, Lang: codes.English}},
		{"/100000005/x/", Page{Kind: NotFound, Lang: codes.English}},
		{"/zhx/", Page{Kind: NotFound, Lang: codes.English}},
		{"/zh/x", Page{Kind: NotFound, Lang: codes.Chinese}},
		{"/404.html", Page{Kind: NotFound, Lang: codes.English}},
		{"/\x00<script>", Page{Kind: NotFound, Lang: codes.English}},
	} {
		t.Run(c.path, func(t *testing.T) { require.Equal(t, c.want, PageAt(c.path)) })
	}
}

func TestPathAndBack(t *testing.T) {
	for _, base := range []string{"/", "/zimcodes/", "/zh/"} {
		Base = base
		paths := map[string]bool{}
		for _, p := range Pages() {
			require.Equal(t, p, PageAt(p.Path()))
			require.Equal(t, p, p.Other().Other())
			require.False(t, paths[p.Path()], "%s twice", p.Path())
			paths[p.Path()] = true
		}
	}
	Base = "/"
}

// Every page has a title and a description of its own, in its language.
func TestTitlesAndDescriptions(t *testing.T) {
	titles := map[string]Page{}
	for _, p := range append(Pages(), Page{Kind: CodePage, Lang: codes.English, Code: 5}, PageAt("/zh/x")) {
		title, description := p.Title(), p.Description()
		require.NotContains(t, titles, title, "%+v and %+v", p, titles[title])
		titles[title] = p
		for _, text := range []string{title, description} {
			require.Contains(t, text, map[bool]string{true: "zimcodes"}[text == title])
			han := strings.ContainsFunc(text, func(r rune) bool { return unicode.Is(unicode.Han, r) })
			require.Equal(t, p.Lang == codes.Chinese, han, text)
			require.NotContains(t, text, "`")
			require.NotContains(t, text, "\n")
		}
		if p.Kind == CodePage {
			require.True(t, strings.HasPrefix(title, p.Code.String()+" "), title)
		}
	}
}

// The title of a code's page says what the code means, in a line.
func TestTitleHasTheDescription(t *testing.T) {
	for _, p := range Pages() {
		if e, ok := codes.Lookup(p.Code); ok && p.Kind == CodePage {
			require.Equal(t, p.Code.String()+" "+strings.TrimRight(e.Description.In(p.Lang).Plain(), ".。")+" · zimcodes", p.Title())
			require.Contains(t, p.Description(), e.Description.In(p.Lang).Plain())
		}
	}
	require.Equal(t, "100000005 The signature is wrong · zimcodes", Page{Kind: CodePage, Lang: codes.English, Code: 100000005}.Title())
	require.Equal(t, "5 is not in the reference · zimcodes", Page{Kind: CodePage, Lang: codes.English, Code: 5}.Title())
}

// The month of the data is the same in every form, and in the README.
func TestDataMonth(t *testing.T) {
	month, err := time.Parse("2006-01", DataMonth)
	require.NoError(t, err)
	require.Equal(t, month.Format("January 2006"), string(dataDate.English))
	require.Equal(t, month.Format("2006 年 1 月"), string(dataDate.Chinese))
	readme, err := os.ReadFile("../README.md")
	require.NoError(t, err)
	require.Contains(t, strings.Join(strings.Fields(string(readme)), " "), "It was compared in "+string(dataDate.English))
	for _, p := range []Page{{Kind: About, Lang: codes.English}, {Kind: About, Lang: codes.Chinese}, {Kind: CodePage, Lang: codes.English, Code: 910001}} {
		require.Contains(t, html(&site{page: p}), string(dataDate.In(p.Lang)))
	}
}

// What is in no file is not to be found by search engines.
func TestMeta(t *testing.T) {
	Origin = "https://zimcodes.example"
	defer func() { Origin = "" }()
	of := func(p Page) map[string]string {
		all := map[string]string{}
		for _, m := range Meta(p) {
			all[m.Selector()] = m.Value
		}
		return all
	}
	code := of(Page{Kind: CodePage, Lang: codes.Chinese, Code: 100000005})
	require.Len(t, code, 12)
	require.Equal(t, "all", code[`meta[name="robots"]`])
	require.Equal(t, "https://zimcodes.example/zh/100000005/", code[`link[rel="canonical"]`])
	require.Equal(t, "https://zimcodes.example/100000005/", code[`link[rel="alternate"][hreflang="en"]`])
	require.Equal(t, "https://zimcodes.example/zh/100000005/", code[`link[rel="alternate"][hreflang="zh"]`])
	require.Equal(t, "https://zimcodes.example/100000005/", code[`link[rel="alternate"][hreflang="x-default"]`])
	require.Equal(t, "https://zimcodes.example/zh/100000005/index.md", code[`link[rel="alternate"][type="text/markdown"]`])
	require.Equal(t, "https://zimcodes.example/zh/changes.xml", code[`link[rel="alternate"][type="application/atom+xml"]`])
	require.Equal(t, "zh_CN", code[`meta[property="og:locale"]`])
	for _, p := range []Page{{Kind: CodePage, Lang: codes.English, Code: 5}, {Kind: NotFound, Lang: codes.English}} {
		unknown := of(p)
		require.Equal(t, "noindex", unknown[`meta[name="robots"]`])
		require.Empty(t, unknown[`link[rel="canonical"]`])
		require.Empty(t, unknown[`meta[property="og:url"]`])
		require.Empty(t, unknown[`link[rel="alternate"][type="text/markdown"]`])
	}
}

// The self-test passes, and says so if it does not.
func TestSelfTest(t *testing.T) {
	all := trials()
	require.Len(t, all, 5)
	for _, trial := range all {
		require.Equal(t, trial.want, trial.got(), trial.changed)
	}
	require.Equal(t, 5, strings.Count(html(Page{}.selfTest()), "✓ passed"))
	require.Equal(t, "a0", otherEnd("a1"))
	require.Equal(t, "a1", otherEnd("a0"))
}

// What can be reproduced has a link to the debugger, and one just inside if it
// is for a limit; the other codes have a reason.
func TestReproduce(t *testing.T) {
	for _, e := range codes.All() {
		page := html(Page{Kind: CodePage, Lang: codes.English, Code: e.Code}.reproduce(e.Code))
		_, ok := link.ExampleOf(e.Code)
		_, limit := gateway.LimitOf(e.Code)
		require.Equal(t, ok, strings.Contains(page, `href="/debug/#example=`+e.Code.String()+`"`), e.Code)
		require.Equal(t, limit, strings.Contains(page, `href="/debug/#inside=`+e.Code.String()+`"`), e.Code)
		require.Equal(t, !ok, strings.Contains(page, "Why no request shows this code"), e.Code)
		require.NotContains(t, page, "<p></p>")
	}
	require.Nil(t, Page{Kind: CodePage, Lang: codes.English, Code: 123}.reproduce(123))
}

// What corrects the reference is ours, and the reference's words stay.
func TestCodePage(t *testing.T) {
	page := html((&site{page: Page{Kind: CodePage, Lang: codes.English, Code: 100000005}}).body())
	for _, want := range []string{
		"What to do now (our advice)", "According to ZEGO:", "Why it happens, according to ZEGO", "Our note on the reference",
		`<dl lang="zh"><dt>描述</dt>`, `<a class="prev" href="/`, `<a class="next" href="/`, "Easily confused with", "You, the developer", "Only after a change",
		`href="/#gateway">Gateway</a>`,
	} {
		require.True(t, strings.Contains(page, want), want)
	}
	require.NotContains(t, html((&site{page: Page{Kind: CodePage, Lang: codes.Chinese, Code: 100000005}}).body()), "参考文档原文")
	require.Contains(t, html(Page{Lang: codes.English}.now(codes.Entry{})), "Nothing.")
	for _, e := range codes.All() {
		page := html((&site{page: Page{Kind: CodePage, Lang: codes.English, Code: e.Code}}).body())
		for form, says := range map[codes.ReasonForm]string{
			codes.ReasonRepeated: "The reference only repeats the description here.", codes.ReasonBlank: "The reference gives no reason.",
		} {
			require.Equal(t, e.ReasonForm == form, strings.Contains(page, says), "%d", e.Code)
		}
		require.Equal(t, len(e.Limits) > 0, strings.Contains(page, "<h2>Limits</h2>"), "%d", e.Code)
	}
}

// TestWords: what stands in a word is explained where it stands.
func TestWords(t *testing.T) {
	for path, want := range map[string]string{
		"/100000005/":    "Public codes are shared by ZEGO&#39;s products",
		"/660000011/":    "Business codes are ZIM&#39;s own",
		"/zh/660000011/": "业务返回码是 ZIM 自己的",
		"/":              `title="Public codes are shared`,
		"/660000013/":    "<dt>Retry</dt><dd>Unknown</dd>",
	} {
		require.Contains(t, html(visited(t, path).body()), want, path)
	}
}
