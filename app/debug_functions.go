package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/signing"
)

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
	for _, sn := range signing.Functions {
		body = append(body, app.Details().Attr("name", "function").Body(append([]app.UI{
			app.Summary().Text(sn.Language),
			app.Pre().Class("code").Text(sn.Code()),
			app.Div().Class("buttons").Body(
				app.Button().Type("button").OnClick(s.onCopyFunction(sn), app.EventScope(sn.Language)).
					Text(p.Lang.Say("Copy the "+sn.Language+" code", "复制 "+sn.Language+" 代码"))),
		}, s.copyNotice(sn.File)...)...))
	}
	return app.Section().Class("functions").Body(body...)
}

func (s *site) onCopyFunction(sn signing.Function) app.EventHandler {
	return func(ctx app.Context, e app.Event) {
		s.copy(ctx, sn.File, sn.Code(), s.page.Lang.Say("Code copied.", "代码已复制。"))
	}
}
