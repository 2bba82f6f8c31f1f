package site

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestNormalize(t *testing.T) {
	for _, c := range []struct{ name, markup, want string }{
		{"single text", "<p>a  b</p>", "<p>a  b</p>"},
		{"single element", "<p>\n  <b>x</b>\n</p>", "<p><b>x</b></p>"},
		{"text and elements", "<p>\n  see \n  <code>x</code>\n  , or \n  <b>y</b>\n</p>", "<p>see <code>x</code>, or <b>y</b></p>"},
		{"Chinese gets no spaces", "<p>\n  请确认\n  <code>x</code>\n  是否正确。\n</p>", "<p>请确认<code>x</code>是否正确。</p>"},
		{"a space between elements stays", "<p>\n  <b>x</b>\n   \n  <i>y</i>\n</p>", "<p><b>x</b> <i>y</i></p>"},
		{"texts beside each other", "<p>\n  a\n  b\n</p>", "<p>ab</p>"},
		{"deeper", "<div>\n  <p>\n    a\n    <b>\n      <i>x</i>\n    </b>\n  </p>\n</div>", "<div><p>a<b><i>x</i></b></p></div>"},
		{"attributes are sorted", `<p lang="zh" class="a"></p>`, `<p class="a" lang="zh"></p>`},
		{"a true state has its value", `<b aria-hidden></b>`, `<b aria-hidden="true"></b>`},
		{"escapes stay", "<p>&lt;b&gt; &amp;</p>", "<p>&lt;b&gt; &amp;</p>"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := normalize(c.markup)
			require.NoError(t, err)
			require.Equal(t, c.want, got)
		})
	}
	for _, markup := range []string{`<p title="a \"b\" c"></p>`, `<p title="a\\b"></p>`} {
		_, err := normalize(markup)
		require.ErrorContains(t, err, "go-app does not escape", markup)
	}
}
