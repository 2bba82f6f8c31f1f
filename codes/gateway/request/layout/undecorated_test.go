package layout

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"zimcodes/codes/gateway/request/pasted"
)

func TestUndecorated(t *testing.T) {
	for _, c := range []struct{ name, text, bare string }{
		{"nothing", "a=b&c", "a=b&c"},
		{"percent", "a%3Db%26c", "a=b&c"},
		{"percent twice", "a%253Db%2526c", "a=b&c"},
		{"percent, not", "100% sure", "100% sure"},
		{"form", "a+b%3Dc", "a b=c"},
		{"sum", "a + b%3Dc", "a + b=c"},
		{"HTML", "a=&quot;b&quot;&amp;c&lt;d&#39;&#x41;&nbsp;e&such;", `a="b"&c<d'A e&such;`},
		{"HTML twice", "a&amp;amp;b", "a&b"},
		{"JSON", `{\"a\":\"b\u0026c\/\n\"}`, "{\"a\":\"b&c/\n\"}"},
		{"JSON twice", `{\\\"a\\\":1}`, `{"a":1}`},
		{"JSON, pairs", `\ud83d\ude00`, "😀"},
		{"Markdown", `server\_secret \*`, "server_secret *"},
		{"a path", `C:\dir`, `C:\dir`},
		{"cmd", "a^&b ^\n c^", "a&b \n c^"},
		{"PowerShell", "{`\"a`\"}`n", "{\"a\"}`n"},
		{"full width", "ａ＝１＆ｂ：「c」", "a=1&b:「c」"},
		{"typographic", "“a” — ‘b’ → c\u00a0d", `"a" -- 'b' > c d`},
		{"unseen", "se\u200bcr\u00adet\ufeff", "secret"},
		{"a table", "a ║ b", "a | b"},
		{"Chinese", "密钥：abc。", "密钥:abc。"},
		{"broken", "\xff%ff\\", "\xff\xff\\"},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := Undecorated(c.text)
			require.Equal(t, c.bare, b.Text)
			for i := range b.Text {
				p := b.Place(i, i+1)
				assert.True(t, 0 <= p.Start && p.Start <= p.End && p.End <= len(c.text), "%d: %+v", i, p)
			}
			assert.Equal(t, pasted.Place{Start: b.Start(0), End: len(c.text)}, b.Place(0, len(b.Text)))
		})
	}
}

// TestDepth: what is escaped deeper than a name is part of its value.
func TestDepth(t *testing.T) {
	for _, c := range []struct {
		text, deep string
	}{
		{"a=b%26c", "&"}, {"a%3Db%26c", "=&"}, {"a=b&amp;c", ""}, {`"a\"b"`, `"`}, {`a\u0026b`, ""}, {"a＝b＆c", ""}, {"a=b+c%20d", "  "},
	} {
		b, deep := Undecorated(c.text), ""
		for i := range b.Text {
			if b.Depth(i) > 0 {
				deep += b.Text[i : i+1]
			}
		}
		assert.Equal(t, c.deep, deep, c.text)
	}
}
