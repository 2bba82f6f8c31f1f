package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/sheet"
	"zimcodes/app/wording"
	"zimcodes/search"
)

// pasted says what a pasted text holds besides codes: a request or a callback,
// which the debugger can check, the ID of the request that was answered, and
// answers that are no codes. An API is a result.
func (s *site) pasted() []app.UI {
	p := s.page
	var out []app.UI
	if s.box.ForDebugger() {
		what := p.Lang.Say("This is a request. ", "这是一个请求。")
		if s.box.Callback {
			what = p.Lang.Say("This is a callback. ", "这是一个回调。")
		}
		out = append(out, app.P().Class("pasted").Body(
			app.Text(what),
			app.A().ID("debug-it").Href(p.debug().Path()).OnClick(s.onDebug).
				Text(p.Lang.Say("Check it in the debugger", "在调试器中检查")),
			app.Span().Class("keys").Text(p.Lang.Say(" (Enter)", "（回车）")),
			app.Text(p.Lang.Say(": it stays in this browser.", "：内容不会离开浏览器。")),
		))
	}
	if s.page.Kind != Debug && len(s.box.Replies.Answers) > 0 {
		return append(out, s.answered()...)
	}
	if s.box.RequestID != "" {
		out = append(out, app.P().Class("pasted").Body(
			app.Text("RequestId "), app.Code().Text(s.box.RequestID),
			app.Text(p.Lang.Say(": ZEGO's support asks for it.", "：联系 ZEGO 技术支持时请提供。")),
		))
	}
	for _, a := range s.offers {
		if a.Kind != search.AnswerAPI {
			out = append(out, p.answer(a))
		}
	}
	return out
}

// answer shows an answer that is no code.
func (p Page) answer(a search.Answer) app.UI {
	if a.Kind == search.AnswerDebugger {
		return app.P().Class("pasted").Body(
			app.A().Href(p.debug().Path()).Text(p.Lang.Say("The debugger", "调试器")),
			app.Text(p.Lang.Say(" checks how a request is signed, and signs one.", "可以检查请求的签名，也可以生成签名。")),
		)
	}
	body := []app.UI{app.Text(wording.Answer(p.Lang, a))}
	if a.Name != "" {
		body = append([]app.UI{app.Code().Text(a.Name)}, body...)
	}
	return app.P().Class("pasted").Body(body...)
}

// onDebug opens the debugger with the pasted request.
func (s *site) onDebug(ctx app.Context, e app.Event) {
	d := &s.debug
	if d.text == s.box.Text {
		return
	}
	d.setAside()
	d.fragment = ""
	d.load(sheet.Sheet{Text: s.box.Text})
}
