package layout_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"zimcodes/codes/gateway/request/layout"
	"zimcodes/codes/gateway/request/pasted"
)

// TestContent: what was done to a text is taken off, and what may be meant is not.
func TestContent(t *testing.T) {
	const whole = "https://zim-api.zego.im/?Action=A&AppId=1&SignatureNonce=4fd24687296dd9f3&Timestamp=1615186943&SignatureVersion=2.0&Signature=43e5cfcca828314675f91b001390566a"
	const last = "https://zim-api.zego.im/?Action=A&AppId=1&SignatureNonce=4fd24687296dd9f3&Timestamp=1615186943&Signature=43e5cfcca828314675f91b001390566a&SignatureVersion=2.0"
	for _, c := range []struct{ name, text, want string }{
		{"nothing", "AppId=1", "AppId=1"},
		{"quotation marks", "curl “https://a.b”", `curl "https://a.b"`},
		{"an apostrophe", "{“Action”: “it’s”}", `{"Action": "it’s"}`},
		{"quotation marks of prose", "he said “no”", "he said “no”"},
		{"dashes", "curl –X POST —data a", "curl -X POST --data a"},
		{"spaces", "AppId:\u00a01\u3000", "AppId: 1"},
		{"unseen", "App\u200bId=1\ufeff", "AppId=1"},
		{"colours", "\x1b[31mAppId=1\x1b[0m", "AppId=1"},
		{"entities", "a?b=1&amp;c=2", "a?b=1&c=2"},
		{"an entity that is sent", "curl 'a?b=1&amp;c=2&d'", "curl 'a?b=1&amp;c=2&d'"},
		{"quoted-printable", "a=3D1&b=3D2&c=3D3=\n4", "a=1&b=2&c=34"},
		{"full width", "AppId＝1＆Action＝A", "AppId=1&Action=A"},
		{"full-width arrows", "[AppId] ＝> 1\n[Action] ＝＞ A\n[a] =＞ b", "[AppId] => 1\n[Action] => A\n[a] => b"},
		{"elements", "<div>curl -G \\</div>\n<div class=\"x\">  -d a=1</div>", "curl -G \\\n  -d a=1"},
		{"elements on a line", "<p>AppId=1</p><p>Action=A &amp; b</p>", "AppId=1\nAction=A & b"},
		{"elements within", "<div>a<div>b</div></div>", "<div>a<div>b</div></div>"},
		{"an element that is sent", `-d '{"Message":"<div>a</div>"}'`, `-d '{"Message":"<div>a</div>"}'`},
		{"an element around", "<pre>a?b=1&amp;c=2</pre>", "a?b=1&c=2"},
		{"elements of values", "<xml>1</xml>", "<xml>1</xml>"},
		{"a sentence", "你好，世界。", "你好，世界。"},
		{"a quotation", "> AppId=1\n> Action=A", "AppId=1\nAction=A"},
		{"a comment", "// AppId=1\n//\n// Action=A", "AppId=1\n\nAction=A"},
		{"quoted twice, and once", ">> AppId=1\n> Action=A", "AppId=1\nAction=A"},
		{"a frame in a frame", "0|im | AppId=1\n0|im | Action=A", "AppId=1\nAction=A"},
		{"not all lines", "> AppId=1\nAction=A", "> AppId=1\nAction=A"},
		{"a tag", "[im-api] x: a=1\n[im-api] x: b=2", "a=1\nb=2"},
		{"code", "`AppId=1`", "AppId=1"},
		{"broken over lines", "12:00 I " + whole[:60] + "\n12:00 I " + whole[60:], "12:00 I " + whole},
		{"broken within the last of them", last[:60] + "\n" + last[60:145] + "\n" + last[145:], last},
		{"broken within the last value", last[:60] + "\n" + last[60:len(last)-1] + "\n0", last},
		{"whole, and a line behind", last[:60] + "\n" + last[60:] + "\n0", last + "\n0"},
		{"broken, and not whole", "12:00 I " + whole[:60] + "\n12:00 I " + whole[60:90], "12:00 I " + whole[:60] + "\n12:00 I " + whole[60:90]},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := layout.Content(pasted.New(c.text))
			assert.Equal(t, c.want, got.S)
			assert.LessOrEqual(t, got.Place().End, len(c.text))
		})
	}
}
