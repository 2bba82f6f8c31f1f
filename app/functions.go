package app

import (
	"embed"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// snippet is the signing function in one language.
type snippet struct{ language, file string }

var snippets = []snippet{
	{"Go", "sign.go"},
	{"Python", "sign.py"},
	{"Java", "Sign.java"},
	{"PHP", "sign.php"},
	{"Node.js", "sign.mjs"},
	{"C#", "Sign.cs"},
}

//go:embed snippets/sign.* snippets/Sign.*
var snippetFiles embed.FS

// snippetEnd is the comment after which a file goes on with what the tests
// need.
const snippetEnd = "end of what is shown"

// code returns what is shown of the file.
func (s snippet) code() string {
	file, err := snippetFiles.ReadFile("snippets/" + s.file)
	if err != nil {
		panic(err)
	}
	code := string(file)
	if i := strings.Index(code, snippetEnd); i >= 0 {
		code = code[:strings.LastIndexByte(code[:i], '\n')]
	}
	return strings.TrimRight(code, "\n") + "\n"
}

// functions shows how to sign, in six languages. Only one is open at a time,
// which the browser sees to.
func (s *site) functions() app.UI {
	p := s.page
	body := []app.UI{
		app.H2().Text(p.Lang.Say("The signing function", "签名函数")),
		app.P().Text(p.Lang.Say(
			"Sign with this and compare: the same four values give the same signature in all six. It needs nothing but the language's own library. Keep the ServerSecret on your server, never in an app or a web page.",
			"可用它签名并对照：六种语言对相同的四个值得出相同的签名，只用语言自带的库。ServerSecret 只放在您的服务器上，不要放进客户端或网页。")),
	}
	for _, sn := range snippets {
		body = append(body, app.Details().Attr("name", "function").Body(append([]app.UI{
			app.Summary().Text(sn.language),
			app.Pre().Class("code").Text(sn.code()),
			app.Div().Class("buttons").Body(
				app.Button().Type("button").OnClick(s.onCopyFunction(sn), app.EventScope(sn.language)).
					Text(p.Lang.Say("Copy the "+sn.language+" code", "复制 "+sn.language+" 代码"))),
		}, s.copyNotice(sn.file)...)...))
	}
	return app.Section().Class("functions").Body(body...)
}

func (s *site) onCopyFunction(sn snippet) app.EventHandler {
	return func(ctx app.Context, e app.Event) {
		s.copy(ctx, sn.file, sn.code(), s.page.Lang.Say("Code copied.", "代码已复制。"))
	}
}
