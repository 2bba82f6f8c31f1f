package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/signing"
	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/signature"
)

// fix shows the lines to change, in the person's language, and a test that
// would have caught the mistake.
func (s *site) fix(e signature.Explanation) app.UI {
	p, d := s.page, &s.debug
	f := signing.Functions[d.language]
	wrong, right := f.LinesToChange(e)
	return app.Div().Class("fix").Body(append([]app.UI{
		app.H3().ID("fix").Text(p.Lang.Say("The lines to change", "要修改的代码")),
		s.languages("fix"),
		app.P().Class("label").Text(p.Lang.Say("− Something like this gives your signature:", "− 类似这样的代码会得到您的签名：")),
		app.Pre().Class("code").Class("wrong").Text(wrong),
		app.P().Class("label").Text(p.Lang.Say("+ This is right:", "+ 正确的写法：")),
		app.Pre().Class("code").Class("right").Text(right),
		app.Details().Body(
			app.Summary().Text(p.Lang.Say("A test that would have caught it", "能发现此错误的测试")),
			app.P().Text(p.Lang.Say(
				"It uses the vendor's published request, whose secret is nobody's. The function that it tests is below, under “The signing function”.",
				"使用厂商公布的示例，其中的密钥不属于任何人。被测试的函数见下方“签名函数”。")),
			app.Pre().Class("code").Text(f.Test())),
		app.Div().Class("buttons").Body(
			app.Button().Type("button").OnClick(s.onCopyFix).Text(p.Lang.Say("Copy the right lines", "复制正确的代码")),
			app.Button().Type("button").OnClick(s.onCopyTest).Text(p.Lang.Say("Copy the test", "复制测试")),
		)}, s.copyNotice("fix")...)...)
}

// languages offers the languages for what has this heading.
func (s *site) languages(heading string) app.UI {
	var names []string
	for _, f := range signing.Functions {
		names = append(names, f.Language)
	}
	return choice(heading, names, s.debug.language, s.onLanguage)
}

func (s *site) onLanguage(i int) app.EventHandler {
	return func(ctx app.Context, e app.Event) {
		s.debug.language = i
		s.copied = copied{}
	}
}

func (s *site) onCopyFix(ctx app.Context, e app.Event) {
	if diagnosis := s.debug.verdict.Finding(gateway.CodeSignature).Diagnosis; diagnosis != nil && diagnosis.Proved() {
		_, right := signing.Functions[s.debug.language].LinesToChange(diagnosis.Explanations[0])
		s.copy(ctx, "fix", right, s.page.Lang.Say("Code copied.", "代码已复制。"))
	}
}

func (s *site) onCopyTest(ctx app.Context, e app.Event) {
	s.copy(ctx, "fix", signing.Functions[s.debug.language].Test(), s.page.Lang.Say("Test copied.", "测试已复制。"))
}
