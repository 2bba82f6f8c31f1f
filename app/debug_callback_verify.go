package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/signing"
)

// verifier shows the function that verifies callbacks, in the person's language,
// and a test of it.
func (s *site) verifier() app.UI {
	p, d := s.page, &s.debug
	f := signing.Verifiers[d.language]
	return app.Section().Class("functions").Body(append([]app.UI{
		app.H2().ID("verifier").Text(p.Lang.Say("The verifying function", "校验函数")),
		app.P().Text(p.Lang.Say(
			"Give it the timestamp and the nonce as they stand in the body, not as numbers of another form. Keep the CallbackSecret on your server.",
			"传入的时间戳和随机数应与请求体中的文本完全一致，不要转换成其他数字格式。CallbackSecret 只放在您的服务器上。")),
		s.languages("verifier"),
		app.Pre().Class("code").Text(f.Code()),
		app.Details().Body(
			app.Summary().Text(p.Lang.Say("A test to paste", "可直接使用的测试")),
			app.Pre().Class("code").Text(f.Test())),
		app.Div().Class("buttons").Body(
			app.Button().Type("button").OnClick(s.onCopyVerifier).Text(p.Lang.Say("Copy the function", "复制函数")),
			app.Button().Type("button").OnClick(s.onCopyVerifierTest).Text(p.Lang.Say("Copy the test", "复制测试"))),
	}, s.copyNotice("verifier")...)...)
}

func (s *site) onCopyVerifier(ctx app.Context, e app.Event) {
	s.copy(ctx, "verifier", signing.Verifiers[s.debug.language].Code(), s.page.Lang.Say("Code copied.", "代码已复制。"))
}

func (s *site) onCopyVerifierTest(ctx app.Context, e app.Event) {
	s.copy(ctx, "verifier", signing.Verifiers[s.debug.language].Test(), s.page.Lang.Say("Test copied.", "测试已复制。"))
}
