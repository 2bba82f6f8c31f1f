package app

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/link"
	"zimcodes/codes"
	"zimcodes/codes/gateway"
)

// trial is one line of the self-test: the published request with one character
// of a value changed, and the code that it must and does yield.
type trial struct {
	changed, value string
	want, got      codes.Code
}

// trials runs the self-test: the published vector passes, and with one
// character changed in any of the four values that are signed it does not.
func trials() []trial {
	e, _ := link.ExampleOf(0)
	run := func(text string, secret gateway.Secret) codes.Code {
		r, err := gateway.Parse(text)
		if err != nil {
			return -1
		}
		return gateway.Check(r, secret, e.Now).Code()
	}
	all := []trial{{got: run(e.Text, e.Secret)}}
	r, err := gateway.Parse(e.Text)
	if err != nil {
		return all
	}
	for _, name := range gateway.Signed {
		value := otherEnd(r.Value(name))
		all = append(all, trial{name, value, gateway.CodeSignature, run(strings.Replace(e.Text, r.Value(name), value, 1), e.Secret)})
	}
	return append(all, trial{"ServerSecret", "", gateway.CodeSignature, run(e.Text, gateway.Secret(otherEnd(string(e.Secret))))})
}

// otherEnd returns a value with another last digit.
func otherEnd(value string) string {
	last := "0"
	if strings.HasSuffix(value, last) {
		last = "1"
	}
	return value[:len(value)-1] + last
}

// selfTest shows the self-test.
func (p Page) selfTest() app.UI {
	rows := []app.UI{app.Tr().Body(
		app.Th().Scope("col").Text(p.Lang.Say("Changed", "改动")),
		app.Th().Scope("col").Text(p.Lang.Say("Wanted", "应得")),
		app.Th().Scope("col").Text(p.Lang.Say("Got", "实得")),
		app.Th().Scope("col").Text(p.Lang.Say("Result", "结果")))}
	for _, t := range trials() {
		what, result := p.Lang.Say("nothing", "无"), p.Lang.Say("✓ passed", "✓ 通过")
		if t.changed != "" {
			what = t.changed
		}
		if t.got != t.want {
			result = p.Lang.Say("✕ failed", "✕ 未通过")
		}
		changed := []app.UI{app.Text(what)}
		if t.value != "" {
			changed = append(changed, app.Text(" "), app.Code().Text(t.value))
		}
		rows = append(rows, app.Tr().Body(
			app.Td().Body(changed...), app.Td().Class("mono").Text(t.want), app.Td().Class("mono").Text(t.got), app.Td().Text(result)))
	}
	return section("part", p.Lang.Say("Self-test", "自检"),
		app.P().Text(p.Lang.Say(
			"The vendor's published request and secret must pass the debugger's checks, and with one character changed in any of the four values that are signed they must yield 100000005. The program runs this test anew whenever it shows this page.",
			"厂商公布的示例请求和密钥应通过调试页的全部检查；四个参与签名的值中任意一个改动一个字符，都应得到 100000005。程序每次显示本页时都会重新运行此测试。")),
		app.Table().Class("trials").Body(app.TBody().Body(rows...)))
}
