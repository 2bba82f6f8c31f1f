package app

import (
	"strings"

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
		app.Div().Class("head").Body(
			app.H3().ID("fix").Text(p.Lang.Say("The lines to change", "要修改的代码")),
			s.languages("fix")),
		app.P().Class("soft").Text(p.Lang.Say(
			"Something like the lines with − gives your signature; those with + are right.",
			"类似 − 行的代码会得到您的签名，+ 行是正确的写法。")),
		app.Pre().Class("code").Class("diff").Body(diff(wrong, right)...),
		app.Div().Class("buttons").Body(
			app.Button().Type("button").OnClick(s.onCopyFix).Text(p.Lang.Say("Copy the right lines", "复制正确的代码")),
			app.Button().Type("button").OnClick(s.onCopyTest).Text(p.Lang.Say("Copy the test", "复制测试")))},
		append(s.copyNotice("fix"), app.Details().Body(
			app.Summary().Text(p.Lang.Say("A test that would have caught it", "能发现此错误的测试")),
			app.P().Text(p.Lang.Say(
				"It uses the vendor's published request, whose secret is nobody's. The function that it tests is below, under “The signing function”.",
				"使用厂商公布的示例，其中的密钥不属于任何人。被测试的函数见下方“签名函数”。")),
			app.Pre().Class("code").Text(f.Test())))...)...)
}

// diff renders what is to be changed: the lines that both have once, and between
// them those that go and those that come.
func diff(wrong, right string) []app.UI {
	old, fresh := strings.Split(wrong, "\n"), strings.Split(right, "\n")
	var before, after []app.UI
	same := func(line string) app.UI { return app.Span().Text(line) }
	for len(old) > 0 && len(fresh) > 0 && old[0] == fresh[0] {
		before, old, fresh = append(before, same(old[0])), old[1:], fresh[1:]
	}
	for n, m := len(old), len(fresh); n > 0 && m > 0 && old[n-1] == fresh[m-1]; n, m = n-1, m-1 {
		after, old, fresh = append([]app.UI{same(old[n-1])}, after...), old[:n-1], fresh[:m-1]
	}
	for _, line := range old {
		before = append(before, app.Del().Text(line))
	}
	for _, line := range fresh {
		before = append(before, app.Ins().Text(line))
	}
	return append(before, after...)
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

// serverCode is a function for the person's server, in each language.
type serverCode struct {
	title, said string
	functions   []signing.Function
}

// serverCode is how to sign or, beside a callback, how to verify one.
func (s *site) serverCode() serverCode {
	p := s.page
	if s.debug.callback() != nil {
		return serverCode{p.Lang.Say("The verifying function", "校验函数"), p.Lang.Say(
			"Give it the timestamp and the nonce as they stand in the body, not as numbers of another form. Keep the CallbackSecret on your server.",
			"传入的时间戳和随机数应与请求体中的文本完全一致，不要转换成其他数字格式。CallbackSecret 只放在您的服务器上。"),
			signing.Verifiers}
	}
	return serverCode{p.Lang.Say("The signing function", "签名函数"), p.Lang.Say(
		"Sign with this and compare: the same four values give the same signature in all six languages. It needs nothing but the language's own library. Keep the ServerSecret on your server, never in an app or a web page.",
		"可用它签名并对照：六种语言对相同的四个值得出相同的签名，只用语言自带的库。ServerSecret 只放在您的服务器上，不要放进客户端或网页。"),
		signing.Functions}
}

// function shows a function in the person's language, and a test of it.
func (s *site) function() app.UI {
	p, w := s.page, s.serverCode()
	f := w.functions[s.debug.language]
	return app.Section().Class("functions").Body(append([]app.UI{
		app.H2().ID("function").Text(w.title),
		app.P().Text(w.said),
		s.languages("function"),
		app.Pre().Class("code").Text(f.Code()),
		app.Details().Body(
			app.Summary().Text(p.Lang.Say("A test to paste", "可直接使用的测试")),
			app.Pre().Class("code").Text(f.Test())),
		app.Div().Class("buttons").Body(
			app.Button().Type("button").OnClick(s.onCopyFunction).Text(p.Lang.Say("Copy the function", "复制函数")),
			app.Button().Type("button").OnClick(s.onCopyFunctionTest).Text(p.Lang.Say("Copy the test", "复制测试"))),
	}, s.copyNotice("function")...)...)
}

func (s *site) onCopyFunction(ctx app.Context, e app.Event) {
	s.copy(ctx, "function", s.serverCode().functions[s.debug.language].Code(), s.page.Lang.Say("Code copied.", "代码已复制。"))
}

func (s *site) onCopyFunctionTest(ctx app.Context, e app.Event) {
	s.copy(ctx, "function", s.serverCode().functions[s.debug.language].Test(), s.page.Lang.Say("Test copied.", "测试已复制。"))
}
