package app

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
)

const signedRequest = "https://zim-api.zego.im/?Action=CreateGroup&AppId=12345&SignatureNonce=4fd24687296dd9f3" +
	"&Timestamp=1615186943&Signature=43e5cfcca828314675f91b001390566a&SignatureVersion=2.0"

// A search says what it found where the marks do not.
func TestSearchSays(t *testing.T) {
	for _, c := range []struct {
		name, lang, query, want string
	}{
		{"pinyin", "en", "qmgq", "Pinyin: qmgq → 签名过期"},
		{"the characters of pinyin are marked", "zh", "qmgq", "<mark>签名过期</mark>"},
		{"pinyin of words in another order", "en", "guoqi qianming", "Pinyin: guoqi qianming → 过期 签名"},
		{"a synonym", "en", "signature outdated", "Synonym: outdated → expired"},
		{"a misspelling", "zh", "unsuported action", "拼写：unsuported → unsupported"},
		{"a slip", "zh", "100000050", "两位数字颠倒？"},
		{"a wrong character: what is right is marked", "zh", "签名龘误", "<mark>签名</mark>"},
		{"an API", "en", "create_group", `href="/api/CreateGroup/"`},
		{"a parameter", "zh", "sub_code", "是一个参数，提到它的返回码排在最前。"},
		{"the debugger", "en", "how to sign", `<a href="/debug/">The debugger</a>`},
		{"what is not here", "zh", "token", "服务端接口不用 Token"},
		{"what people say", "en", "群满了", "Also said: "},
		{"the page of an API", "en", "DismissGroup", "Listed on the page of: "},
		{"a similar name", "en", "sgnonce", "Similar name"},
		{"the ID of a request", "en", `{"Code":7,"RequestId":"5432"}`, "<code>5432</code>"},
		{"a request", "en", signedRequest, `id="debug-it"`},
		{"a code of an SDK", "en", "6000104", "client SDK"},
		{"a code of another SDK", "zh", "1002033", "Express 原生 SDK"},
		{"a status of HTTP", "en", "404", "status of HTTP"},
		{"a code of other pages", "en", "910001", "a parameter is wrong"},
		{"a family's range", "en", "660399990", "family “Room”"},
		{"no range at all", "en", "123456789012", "No code of the ZIM server API"},
		{"no number", "en", "zzqx", "Nothing found"},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := &site{page: Page{Lang: codes.Language(c.lang)}}
			s.find(c.query)
			require.Contains(t, html(s), c.want)
		})
	}
}

// TestKeys: the arrow keys go around the list and past its shown end, Enter is
// for a result, Escape ends the search.
func TestKeys(t *testing.T) {
	s := visited(t, "/")
	require.False(t, s.press("ArrowDown"), "there is no list")
	s.search(s.ctx, "660")
	total := len(s.hits)
	require.Greater(t, total, shown+few)
	require.True(t, s.press("ArrowUp"))
	require.Equal(t, shown, s.active)
	require.False(t, s.all)
	require.True(t, s.press("ArrowDown"), "past the last that is shown")
	require.True(t, s.all)
	require.Equal(t, shown+1, s.active)
	require.Contains(t, html(s.searchBox()), `aria-activedescendant="hit-13"`)
	require.Contains(t, html(s.results()...), `aria-selected class="row" href="`+s.page.code(s.hits[shown].Code).Path()+`" id="hit-13"`)
	s.active = total
	s.press("ArrowDown")
	require.Equal(t, 1, s.active)
	require.False(t, s.press("a"))
	require.True(t, s.press("Enter"))
	require.True(t, s.press("Escape"))
	require.Empty(t, s.box.Text)
	require.False(t, s.open)
	require.True(t, s.press("Enter"), "there is no result, and no line is made")
}

// Away from the home page the list lies over the page: Escape closes it first,
// the focus opens it again, and a search for the page that is shown ends.
func TestKeysOverAPage(t *testing.T) {
	s := visited(t, "/about/")
	s.search(s.ctx, "100000005")
	require.Contains(t, html(s.searchBox()), `class="drop"`)
	s.press("Escape")
	require.Equal(t, "100000005", s.box.Text)
	require.NotContains(t, html(s.searchBox()), `class="drop"`)
	s.onFocus(s.ctx, noEvent)
	require.True(t, s.rehearsed)
	require.Contains(t, html(s.searchBox()), `class="drop"`)
	s.onBlur(s.ctx, noEvent)
	require.False(t, s.open)
	s.press("ArrowDown")
	require.True(t, s.open)
	s.press("Escape")
	s.press("Escape")
	require.Empty(t, s.box.Text)

	s = visited(t, "/100000005/")
	s.search(s.ctx, "100000005")
	s.press("Enter")
	require.Empty(t, s.box.Text, "it is the page that is shown")
}

// Keys with modifiers, of an input method, or without a name are not ours.
func TestPlainKey(t *testing.T) {
	for _, c := range []struct {
		key   map[string]string
		plain bool
	}{
		{map[string]string{"key": "Enter"}, true},
		{map[string]string{}, false},
		{map[string]string{"key": "Enter", "isComposing": "true"}, false},
		{map[string]string{"key": "Enter", "shiftKey": "true"}, false},
		{map[string]string{"key": "Enter", "ctrlKey": "true"}, false},
		{map[string]string{"key": "Enter", "altKey": "true"}, false},
		{map[string]string{"key": "Enter", "metaKey": "true"}, false},
	} {
		e, _ := happened(c.key)
		require.Equal(t, c.plain, plainKey(e), "%v", c.key)
	}
}

// All results are shown on demand, and a link to the home page there ends the
// search.
func TestMoreAndHome(t *testing.T) {
	s := visited(t, "/?q=660")
	s.onMore(s.ctx, noEvent)
	require.Equal(t, len(s.hits), strings.Count(html(s.results()...), `role="option"`))
	require.NotContains(t, html(s.results()...), "Show all")
	s.onHome(s.ctx, noEvent)
	require.Empty(t, s.box.Text)
	s.visit(t, "/about/")
	s.search(s.ctx, "660")
	s.onHome(s.ctx, noEvent)
	require.Equal(t, "660", s.box.Text, "the link leads away")
}

// While something is searched for, the catalog stands behind, hidden, so that it
// need not be made again.
func TestCatalogStandsBehind(t *testing.T) {
	s := visited(t, "/")
	require.Contains(t, html(s.homePage()...), `id="catalog"`)
	s.search(s.ctx, "zzqx")
	require.Contains(t, html(s.homePage()...), `<div hidden><div id="catalog"`)
	s.visit(t, "/zh/?q=660")
	require.NotContains(t, html(s.homePage()...), `id="catalog"`)
}

// A request that was pasted is taken to the debugger, in place of its text,
// which is set aside.
func TestRequestIsTakenToTheDebugger(t *testing.T) {
	s := debugging(t, "Action=CreateGroup&AppId=1", "")
	s.visit(t, "/")
	s.search(s.ctx, signedRequest)
	s.onDebug(s.ctx, noEvent)
	require.Equal(t, signedRequest, s.debug.text)
	require.Equal(t, "Action=CreateGroup&AppId=1", s.debug.asides.Next.Text)
	require.True(t, s.debug.present)
	s.onDebug(s.ctx, noEvent)
	require.Equal(t, "Action=CreateGroup&AppId=1", s.debug.asides.Next.Text)
}

// What stands in no address stands in no element of the page.
func TestRequestIsNotShown(t *testing.T) {
	s := &site{page: Page{Lang: codes.English}}
	s.find(signedRequest)
	require.NotContains(t, html(s), "43e5cfcca828314675f91b001390566a")
}

// TestCallbackIsFound: it is said to be one, and taken to the debugger.
func TestCallbackIsFound(t *testing.T) {
	s := visited(t, "/")
	s.search(s.ctx, vectorCallback)
	require.Empty(t, s.box.ForURL())
	require.Contains(t, html(s.results()...), "Read as: a callback")
	s.onDebug(s.ctx, noEvent)
	require.NotNil(t, s.debug.callback())
}

// A query that may stand in the URL stands in the links to the other language
// and in the address.
func TestQueryInTheHeader(t *testing.T) {
	s := visited(t, "/?q=expired")
	require.Contains(t, html(s.header()), `href="/zh/?q=expired"`)
	s.search(s.ctx, signedRequest)
	require.Contains(t, html(s.header()), `href="/zh/"`)
}

// What may stand in no address stays in the box: on the way to the other language,
// and where the address loses the query that stood there before.
func TestBoxKeepsWhatNoAddressHas(t *testing.T) {
	for _, text := range []string{signedRequest, strings.Repeat("x", 600) + " 660600010"} {
		s := visited(t, "/?q=expired")
		s.search(s.ctx, text)
		for _, path := range []string{"/", "/zh/", "/?act=you"} {
			s.visit(t, path)
			require.Equal(t, text, s.box.Text, path)
			require.True(t, s.open)
		}
		s.visit(t, "/about/")
		require.Empty(t, s.box.Text)
		s.visit(t, "/")
		require.Empty(t, s.box.Text)
	}
}
