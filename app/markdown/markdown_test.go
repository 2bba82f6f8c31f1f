package markdown

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"golang.org/x/net/html"
)

func TestWrite(t *testing.T) {
	for _, c := range []struct{ name, markup, want string }{
		{"nothing", "", "\n"},
		{"a heading and loose text", "<h1>A</h1>b <span>c</span>", "# A\n\nb c\n"},
		{"parts within parts", "<div><section><h2>A</h2><p>b</p></section></div><p>c</p>", "## A\n\nb\n\nc\n"},
		{"white space", "<p> a\n  b <b>c </b>d</p>", "a b **c** d\n"},
		{"a code in groups", `<h1><span class="digits"><b>100</b><span>000</span><span>005</span></span> <span>x</span></h1>`, "# 100000005 x\n"},
		{"a list", "<ul><li>a</li><li>b<p>c</p></li></ul>", "- a\n- b\n\n  c\n"},
		{"a list in a list", "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", "- a\n\n  - b\n- c\n"},
		{"a list of what is said in lists", "<dl><dt>a</dt><dd><ul><li>b</li></ul></dd><dt>c</dt><dd></dd></dl>", "- **a**:\n\n  - b\n- **c**:\n"},
		{"terms", "<dl><dt>a</dt><dd>b</dd><dt><code>c</code></dt><dd><p>d</p><ul><li>e</li></ul></dd></dl>", "- **a**: b\n- **`c`**: d\n\n  - e\n"},
		{"terms in Chinese", `<dl lang="zh"><dt>描述</dt><dd>签名错误。</dd></dl>`, "- **描述**：签名错误。\n"},
		{"a table", "<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><th>a</th><td><p>b|c</p><p>d</p></td></tr></tbody></table>",
			"| A | B |\n| --- | --- |\n| a | b\\|c<br>d |\n"},
		{"a table whose head is its first row", "<table><tbody><tr><th>A</th></tr><tr><td></td></tr></tbody></table>", "| A |\n| --- |\n|  |\n"},
		{"a block of code", "<pre>a &lt; b\n\n  c\n</pre>", "```\na < b\n\n  c\n```\n"},
		{"a fence in it", "<pre>```\na</pre>", "````\n```\na\n````\n"},
		{"details", "<details><summary>A</summary><p>b</p></details>", "**A**\n\nb\n"},
		{"the reference's words", `<div class="theirs"><p>It says:</p><ul><li>a</li></ul></div>`, "> It says:\n>\n> - a\n"},
		{"a link", `<p><a class="mono" href="/a(b)/">x <code>y</code></a>.</p>`, "[x `y`](<to:/a(b)/>).\n"},
		{"a row", `<ul><li><a class="row" data-also="&quot;>" href="/1/"><span class="digits"><span>1</span></span><span>b.</span><span>c</span></a></li></ul>`, "- [1](to:/1/): b. · c\n"},
		{"marks in the text", "<p>*a* _b_ c_d [e] `f` \\ &lt;g&gt; &amp;lt; a &lt; b &amp; c ~~d~~</p>", "\\*a\\* \\_b\\_ c_d \\[e\\] \\`f\\` \\\\ \\<g> \\&lt; a < b & c \\~~d\\~~\n"},
		{"marks at a paragraph's start", "<p># a</p><p>1. b</p><p>- c</p><p>1 d</p>", "\\# a\n\n1\\. b\n\n\\- c\n\n1 d\n"},
		{"code with its marks", "<p><code>a`b</code> <code>`</code></p>", "``a`b`` `` ` ``\n"},
		{"bold before a letter", "<p><b>此处：</b>房间</p>", "**此处**：房间\n"},
		{"what is pressed, typed into or hidden", `<p>a<button type="button">b</button></p><nav>c</nav><p hidden="">d</p><span aria-hidden="true">e</span><p role="status">f</p>` +
			`<label>g<input id="h"/></label><textarea>i</textarea><h2 class="unseen">j</h2><noscript>k</noscript>`, "a\n"},
		{"void elements and comments", "<p>a<wbr/>b<br>c<!-- d --><input>e</p>", "ab ce\n"},
		{"an attribute's name in a value", `<p title=" hidden=">a</p>`, "a\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := &Writer{Colon: ": ", Link: func(address string) string { return "to:" + address }}
			got := w.Write(c.markup)
			require.Equal(t, c.want, got)
			require.Equal(t, shown(t, c.markup), shown(t, rendered(t, got)), "what a reader of Markdown shows")
		})
	}
}

// rendered returns the HTML that a reader of Markdown makes of the text.
func rendered(t *testing.T, text string) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, goldmark.New(goldmark.WithExtensions(extension.Table, extension.Strikethrough)).Convert([]byte(text), &b))
	return b.String()
}

// shown returns the characters that are shown, but for white space and for the
// colons and dots between parts that a page lays out apart.
func shown(t *testing.T, markup string) string {
	t.Helper()
	root, err := html.Parse(strings.NewReader(markup))
	require.NoError(t, err)
	var b strings.Builder
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		if n.Type == html.TextNode {
			b.WriteString(n.Data)
		}
		m := node{tag: n.Data}
		for _, a := range n.Attr {
			m.attributes += " " + a.Key + `="` + html.EscapeString(a.Val) + `"`
		}
		if n.Type == html.ElementNode && m.isLeftOut() {
			return
		}
		for e := n.FirstChild; e != nil; e = e.NextSibling {
			walk(e)
		}
	}
	walk(root)
	return strings.NewReplacer(":", "", "：", "", "·", "").Replace(strings.Join(strings.Fields(b.String()), ""))
}
