package app

import (
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/zim"
)

func TestTwin(t *testing.T) {
	defer func() { Base = "/" }()
	Base = "/sub/"
	shown := `<header>no</header><main id="main"><h1>A</h1><p>` +
		`<a href="/sub/zh/100000004/">code</a> <a href="/sub/zh/api/CreateGroup/">API</a> <a href="/sub/zh/">home</a> ` +
		`<a href="/sub/zh/5/">no code</a> <a href="/sub/codes.json">file</a> <a href="/sub/zh/debug/#example=0">state</a> ` +
		`<a href="#safety">part</a> <a href="https://doc-zh.zego.im/x">elsewhere</a></p></main><footer>no</footer>`
	for _, c := range []struct {
		name  string
		page  Page
		front string
	}{
		{"of a code", Page{Kind: CodePage, Lang: codes.Chinese, Code: 100000005},
			"code: 100000005\nname: \"签名错误。\"\nbrief: \"检查签名内容\"\nretry: after-change\nactor: you\ngroup: public\nlanguage: zh\naddress: https://x/sub/zh/100000005/\n"},
		{"of an API", Page{Kind: APIPage, Lang: codes.English, API: "SendMessageToAllUsers"},
			"action: SendMessageToAllUsers\nname: \"Push one message to all users, online or offline.\"\nmethod: POST\nrate: 1 calls/s per app\nrate_24h: 100\nlanguage: en\naddress: https://x/sub/api/SendMessageToAllUsers/\n"},
		{"of what is neither", Page{Kind: About, Lang: codes.English}, "name: \"About zimcodes\"\nlanguage: en\naddress: https://x/sub/about/\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, "---\n"+c.front+"compared: \""+DataMonth+"\"\n---\n\n# A\n\n"+
				"[code](https://x/sub/zh/100000004/index.md) [API](https://x/sub/zh/api/CreateGroup/index.md) [home](https://x/sub/zh/index.md) "+
				"[no code](https://x/sub/zh/5/) [file](https://x/sub/codes.json) [state](https://x/sub/zh/debug/#example=0) "+
				"[part](https://x"+c.page.Path()+"#safety) [elsewhere](https://doc-zh.zego.im/x)\n", c.page.Twin(shown, "https://x"))
		})
	}
	require.Equal(t, `"a \"b\" \\ c\nd"`+"\n", inQuotes("a \"b\" \\ c\nd"))
	require.Equal(t, DataMonth, zim.Month, "what was compared when")
	require.Empty(t, Page{Kind: NotFound}.TwinPath())
	require.Empty(t, Page{Kind: CodePage, Code: 5}.TwinPath())
}
