package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/wording"
	"zimcodes/codes"
	"zimcodes/search"
)

// pasted says what a pasted text holds besides codes: what the debugger reads, the ID of the request that was answered, and
// answers that are no codes. An API is a result.
func (s *site) pasted() []app.UI {
	p := s.page
	var out []app.UI
	if s.forDebugger() {
		out = append(out, app.P().Class("pasted").Body(
			app.A().ID("debug-it").Class("button main").Href(p.debug().Path()).OnClick(s.onDebug).
				Text(p.Lang.Say("Open it in the debugger", "在调试器中打开")),
			app.Span().Class("soft").Text(p.Lang.Say("It stays in this browser.", "内容不会离开浏览器。")),
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

// nothing says that nothing was found, and offers what is nearest.
func (s *site) nothing() []app.UI {
	p := s.page
	body := []app.UI{app.P().Body(app.B().Text(p.Lang.Say("Nothing found for this.", "没有找到相关的返回码。")))}
	n, isNumber := index().Number(s.box.Text)
	if !isNumber {
		return append(body, app.P().Text(p.Lang.Say(
			"Try a code or a part of it, one word of the message, or a parameter name such as UserId. A whole response can be pasted, too.",
			"可以试试返回码或其中几位、描述中的一个词，或参数名（如 UserId）；也可以直接粘贴整段响应。")))
	}
	body = append(body, app.P().Text(wording.Outside(p.Lang, codes.Code(n))), app.P().Text(p.Lang.Say("The nearest codes:", "最接近的返回码：")))
	var rows []app.UI
	for _, c := range index().Near(codes.Code(n), offered) {
		if e, ok := codes.LookupKnown(c); ok {
			rows = append(rows, app.Li().Body(p.row(e, nil, nil)))
		}
	}
	return append(body, app.Ul().Body(rows...))
}

// offered is how many codes are offered for a number that is none.
const offered = 3
