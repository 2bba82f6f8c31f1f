package app

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/request"
)

// pasted says what a pasted text holds besides codes: a request, which the
// debugger can check, and the ID of the request that was answered.
func (s *site) pasted() []app.UI {
	p := s.page
	var out []app.UI
	if s.request {
		out = append(out, app.P().Class("pasted").Body(
			app.Text(p.Lang.Say("This is a request. ", "这是一个请求。")),
			app.A().ID("debug-it").Href(p.debug().Path()).OnClick(s.onDebug).
				Text(p.Lang.Say("Check it in the debugger", "在调试器中检查")),
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
	return out
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
	for _, name := range request.PublicNames {
		if _, ok := r.Get(name); ok {
			public++
		}
	}
	return public > 1 || public == 1 && r.Host != ""
}

// forURL returns the part of the query that may stand in a URL: all or
// nothing. A request may hold a live signature, which is a credential.
func (s *site) forURL() string {
	if s.request || len(s.query) > urlQueryMax || gateway.MayHoldCredential(s.query) {
		return ""
	}
	return s.query
}
