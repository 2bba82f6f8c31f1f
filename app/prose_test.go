package app

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/stretchr/testify/require"

	"zimcodes/app/wording"
	"zimcodes/codes"
	"zimcodes/search"
)

var (
	layout     = regexp.MustCompile(`\n *`)
	opening    = regexp.MustCompile(`<\w+( [\w-]+="[^"]*"| [\w-]+)+>`)
	attributes = regexp.MustCompile(` [\w-]+(="[^"]*")?`)
)

// html returns what go-app writes of the elements, less the white space that
// it adds, and that which a text after an element starts with, and with the
// attributes, whose order is random, in alphabetical order.
func html(elements ...app.UI) string {
	var b strings.Builder
	for _, e := range elements {
		b.WriteString(app.HTMLString(e))
	}
	return opening.ReplaceAllStringFunc(layout.ReplaceAllString(b.String(), ""), func(tag string) string {
		name, _, _ := strings.Cut(tag, " ")
		all := attributes.FindAllString(tag, -1)
		slices.Sort(all)
		return name + strings.Join(all, "") + ">"
	})
}

func TestDigits(t *testing.T) {
	for code, want := range map[codes.Code]string{
		0:         `<span class="digits"><span>0</span></span>`,
		50014:     `<span class="digits"><span>50</span><span>014</span></span>`,
		105001:    `<span class="digits"><span>105</span><span>001</span></span>`,
		100000005: `<span class="digits"><b>100</b><span>000</span><span>005</span></span>`,
	} {
		require.Equal(t, want, html(digits(code, nil)))
	}
	marks := []search.Match{{Field: search.FieldCode, Start: 2, End: 4}}
	require.Equal(t, `<span class="digits"><b>66<mark>0</mark></b><span><mark>6</mark>00</span><span>012</span></span>`,
		html(digits(660600012, marks)))
}

func TestMarked(t *testing.T) {
	m := func(from, to int) search.Match { return search.Match{Start: from, End: to} }
	for _, c := range []struct {
		name  string
		text  string
		at    int
		marks []search.Match
		want  string
	}{
		{"none", "abcdef", 0, nil, "abcdef"},
		{"all", "abc", 0, []search.Match{m(0, 3)}, "<mark>abc</mark>"},
		{"two", "abcdef", 0, []search.Match{m(0, 1), m(3, 5)}, "<mark>a</mark>bc<mark>de</mark>f"},
		{"before and after the text", "cd", 2, []search.Match{m(0, 2), m(4, 6)}, "cd"},
		{"across the text's start", "cdef", 2, []search.Match{m(1, 3)}, "<mark>c</mark>def"},
		{"across the text's end", "ab", 0, []search.Match{m(1, 9)}, "a<mark>b</mark>"},
		{"Chinese", "签名过期", 0, []search.Match{m(6, 12)}, "签名<mark>过期</mark>"},
		{"escaped", "<b>", 0, []search.Match{m(1, 2)}, "&lt;<mark>b</mark>&gt;"},
	} {
		t.Run(c.name, func(t *testing.T) { require.Equal(t, c.want, html(marked(c.text, c.at, c.marks)...)) })
	}
}

func TestProse(t *testing.T) {
	p := Page{Lang: codes.English}
	text := codes.Text{English: "See `100000004`, not `UserId`, or `99999`:\n- one `a<b`\n- two\nEnd"}
	require.Equal(t,
		`<p>See <a class="mono" href="/100000004/">100000004</a>, not <code>UserId</code>, or <code>99999</code>:</p>`+
			`<ul><li>one <code>a&lt;b</code></li><li>two</li></ul><p>End</p>`,
		html(p.paragraphs(text)...))
	// In one line, positions are those of the plain text, in which a line
	// break is one byte.
	plain := text.English.Plain()
	i := strings.Index(plain, "two")
	require.Equal(t, `a <mark>two</mark>`, html(p.inLink("a\n- two", []search.Match{{Start: 2, End: 5}})...))
	require.Contains(t, html(p.inLink(text.English, []search.Match{{Start: i, End: i + 3}})...), "<mark>two</mark> End")
	require.NotContains(t, html(p.inLink(text.English, nil)...), "<a ")
}

// A result says where it matched: in the description in place, else in an
// excerpt of the field.
func TestResultsSayWhereTheyMatched(t *testing.T) {
	for _, c := range []struct{ query, lang, want string }{
		{"expired", "en", `has <mark>expired</mark>.`},
		{"签名过期", "en", `In Chinese: </span><span lang="zh"><mark>签名过期</mark>。`},
		{"00005", "en", `0<mark>00</mark></span><span><mark>005</mark>`},
		{"GroupID", "zh", `可能原因：</span><span lang="zh">`},
	} {
		t.Run(c.query, func(t *testing.T) {
			s := &site{page: Page{Lang: codes.Language(c.lang)}}
			s.find(c.query)
			require.Contains(t, html(s), c.want)
		})
	}
}

func TestFirstResultsAreShownFirst(t *testing.T) {
	s := &site{page: Page{Lang: codes.English}}
	s.find("660")
	require.Greater(t, len(s.hits), shown)
	require.Equal(t, shown, strings.Count(html(s), `role="option"`))
	require.Contains(t, html(s), "Show all "+wording.Count(s.page.Lang, len(s.hits)))
	s.all = true
	require.Equal(t, len(s.hits), strings.Count(html(s), `role="option"`))
	s.find("zzqx")
	require.Contains(t, html(s), "Nothing found")
}
