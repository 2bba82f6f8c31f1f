package app

import (
	"slices"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/wording"
	"zimcodes/codes"
	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/business"
)

// answer is the head of the verdict: the code that the gateway would answer.
// Screen readers say it when it changes.
func (s *site) answer() app.UI {
	p, d := s.page, &s.debug
	head := app.Div().Class("header").Attr("role", "status")
	if d.busy {
		return head.Class("neutral").Body(s.beingRead()...)
	}
	if err := d.reading.Err; err != nil {
		what, why := wording.NoRequest(p.Lang, err)
		body := []app.UI{app.P().Class("means").Text(what)}
		if why != "" {
			body = append(body, app.P().Text(why))
		}
		return head.Class("neutral").Body(append(body, app.P().Class("soft").Text(wording.Accepted(p.Lang, err.Accepted)))...)
	}
	if d.request == nil {
		return head
	}
	failing := d.verdict.Failing()
	got, answered := d.got()
	switch {
	case answered:
		return head.Class(answerClass(got, d.verdict)).Body(p.answered(d, got)...)
	case len(failing) == 0:
		return head.Class(p.passing(d)).Body(p.passed(d)...)
	}
	body := append([]app.UI{app.P().Class("said").Text(p.Lang.Say("The gateway would answer", "网关会返回"))}, p.named(failing[0])...)
	return head.Class("bad").Body(append(body, p.further(d)...)...)
}

// named renders a code, large, and what it means.
func (p Page) named(c codes.Code) []app.UI {
	body := []app.UI{app.A().Class("big").Href(p.code(c).Path()).Body(digits(c, nil))}
	if e, ok := codes.LookupKnown(c); ok {
		body = append(body, app.P().Class("means").Body(p.inLink(e.Description.In(p.Lang), nil)...))
	}
	return body
}

// further says what is proved, what fails besides, and what the text does not
// give.
func (p Page) further(d *debugger) []app.UI {
	var body []app.UI
	if dg := d.verdict.Diagnosis(); dg != nil && dg.Proved() {
		what, _ := p.proof(d)
		body = append(body, app.P().Class("proved").Body(what...))
	}
	failing := d.verdict.Failing()
	if len(failing) > 1 {
		n := strconv.Itoa(len(failing))
		also := []app.UI{app.Text(p.Lang.Say(
			"The first of "+n+" failed checks, in the order that we assume. After each fix the next would be: ",
			"共 "+n+" 项检查未通过，按我们推测的顺序，这是第一项。逐项改正后，网关会依次返回："))}
		for i, c := range failing[1:] {
			if i > 0 {
				also = append(also, app.Text(p.Lang.Say(", ", "、")))
			}
			also = append(also, p.codeLink(c))
		}
		body = append(body, app.P().Class("soft").Body(also...))
	}
	if missing := wording.NotGiven(p.Lang, d.verdict); missing != nil {
		body = append(body, app.P().Class("soft").Body(elements(missing)...))
	}
	return body
}

// answered begins with the code that was answered, and says how it stands to what
// is found here.
func (p Page) answered(d *debugger, got codes.Code) []app.UI {
	body := append([]app.UI{app.P().Class("said").Text(p.Lang.Say("You got", "您收到的返回码"))}, p.named(got)...)
	body = append(body, app.P().Body(elements(wording.Evidence(p.Lang, got, d.verdict))...))
	if d.clock.OnTime {
		body = append(body, app.P().Class("soft").Text(wording.OnTime(p.Lang, d.judged)))
	}
	return append(body, p.further(d)...)
}

// answerClass colours an answer: a failure that is explained, a signature that is
// right, or neither.
func answerClass(got codes.Code, v gateway.Verdict) string {
	switch v.Agrees(got) {
	case gateway.AgreesFirst, gateway.AgreesLater, gateway.AgreesRest, gateway.AgreesInside:
		return "bad"
	}
	return "neutral"
}

func (p Page) passing(d *debugger) string {
	if d.verdict.Finding(gateway.CodeSignature).Outcome == gateway.Passed && !faulty(d) {
		return "good"
	}
	return "neutral"
}

// faulty reports whether the API's own parameters are wrong, or are likely to be.
func faulty(d *debugger) bool {
	return slices.ContainsFunc(d.verdict.Parameters, func(f business.Finding) bool { return f.Sure <= business.Likely })
}

// passed says how much it means that nothing failed.
func (p Page) passed(d *debugger) []app.UI {
	means, soft := p.meaning(d)
	return []app.UI{app.P().Class("means").Text(means), app.P().Class("soft").Body(soft...)}
}

func (p Page) meaning(d *debugger) (means string, soft []app.UI) {
	signed := d.verdict.Finding(gateway.CodeSignature).Outcome == gateway.Passed
	missing := wording.NotGiven(p.Lang, d.verdict)
	say := func(english, chinese string) []app.UI { return []app.UI{app.Text(p.Lang.Say(english, chinese))} }
	switch {
	case signed && faulty(d):
		return p.Lang.Say("The gateway would pass this, the signature included. But the API's own parameters are not right.", "网关会通过，包括签名。但接口自身的参数有问题。"),
			say("See below what breaks the API's page.", "见下方违反接口文档的地方。")
	case signed:
		return p.Lang.Say("Everything that can be checked here passes, the signature included.", "此处能检查的都已通过，包括签名。"), say(
			"If the gateway still refuses this request, it depends on the App, the service or the transport: see the codes that only the gateway can tell.",
			"如果网关仍然拒绝该请求，则与 App、服务开通或传输有关：见下方只有网关才能判断的返回码。")
	case missing != nil:
		return p.Lang.Say("Nothing is wrong with what the text gives.", "就文本给出的内容来看，没有发现问题。"), elements(missing)
	}
	means = p.Lang.Say("Nothing wrong so far. The signature is yet to be checked.", "目前没有发现问题，签名尚未检查。")
	if faulty(d) || slices.ContainsFunc(d.verdict.Findings, func(f gateway.Finding) bool { return f.Outcome == gateway.Warning }) {
		means = p.Lang.Say("No check fails so far, but see below. The signature is yet to be checked.", "目前没有检查未通过，但请看下面的提示。签名尚未检查。")
	}
	return means, say(
		"A wrong signature would be answered with 100000005. Only the ServerSecret tells.",
		"签名错误会返回 100000005，需要 ServerSecret 才能判断。")
}

// got returns the code that was answered to the request: the text tells, or the
// person does.
func (d *debugger) got() (codes.Code, bool) {
	if a, ok := d.answerInText(); ok {
		return a, true
	}
	n, err := strconv.ParseUint(strings.TrimSpace(d.answer), 10, 31)
	return codes.Code(n), err == nil
}

// answerInText returns the code that the text says was answered to the request.
func (d *debugger) answerInText() (codes.Code, bool) {
	if d.request == nil {
		return 0, false
	}
	a, ok := gateway.AnswerTo(d.request, d.reading)
	return a.Code, ok
}

func (s *site) onGot(ctx app.Context, e app.Event) { s.debug.answer = typed(ctx) }

// whichCode asks for the code that was answered, unless the text tells.
func (s *site) whichCode() app.UI {
	if _, ok := s.debug.answerInText(); ok {
		return app.Div().Hidden(true)
	}
	p := s.page
	return app.Div().Class("got").Body(
		app.Label().For("got").Text(p.Lang.Say("Which code did you get?", "您收到的是哪个返回码？")),
		app.Input().ID("got").Type("text").Attr("inputmode", "numeric").Attr("autocomplete", "off").OnInput(s.onGot))
}

// tellsMore reports whether the answers in the text say more than the one code of
// the request that is judged: of items that failed, or of several calls.
func (d *debugger) tellsMore() bool {
	all := d.reading.Answers
	return len(all) > 1 || len(all) == 1 && (len(all[0].Failed) > 0 || all[0].Unseen)
}
