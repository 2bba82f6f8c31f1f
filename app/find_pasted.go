package app

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/wording"
	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/request"
	"zimcodes/codes/gateway/request/wire"
	"zimcodes/search"
)

// pasted says what a pasted text holds besides codes: a request or a callback,
// which the debugger can check, the ID of the request that was answered, and
// answers that are no codes. An API is a result.
func (s *site) pasted() []app.UI {
	p := s.page
	var out []app.UI
	if s.request || s.callback {
		what := p.Lang.Say("This is a request. ", "这是一个请求。")
		if s.callback {
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
	if s.page.Kind != Debug && len(s.replies.Answers) > 0 {
		return append(out, s.answered()...)
	}
	if s.requestID != "" {
		out = append(out, app.P().Class("pasted").Body(
			app.Text("RequestId "), app.Code().Text(s.requestID),
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
	if d.text == s.query {
		return
	}
	d.setAside()
	d.fragment = ""
	d.load(sheet{text: s.query})
}

// minRequest is shorter than any request.
const minRequest = 20

// isRequest reports whether a pasted text is a request: it names a host, or
// two public parameters.
func isRequest(query string) bool {
	if len(query) < minRequest || !strings.ContainsAny(query, "=:") {
		return false
	}
	r, err := gateway.Parse(query[:min(len(query), longText)])
	if err != nil {
		return false
	}
	public := 0
	for _, name := range wire.Public {
		if _, ok := r.Get(name); ok {
			public++
		}
	}
	return public > 1 || public == 1 && r.Host != ""
}

// isCallback reports whether a pasted text is a callback, and no request.
func isCallback(query string) bool {
	return len(query) >= minRequest && request.HoldsCallback(query[:min(len(query), longText)])
}

// forURL returns the part of the query that may stand in a URL: all or nothing.
func (s *site) forURL() string {
	if len(s.query) > urlQueryMax {
		return ""
	}
	return s.forHistory()
}

// forHistory returns the part that an entry of the history may keep, which
// browsers write to the disk. A request may hold a live signature, which is a
// credential.
func (s *site) forHistory() string {
	if s.request || s.callback || gateway.MayHoldCredential(s.query) {
		return ""
	}
	return s.query
}
