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
	"zimcodes/codes/gateway/request/pasted"
)

// answer is the head of the verdict: the code that the gateway would answer.
// Screen readers say it when it changes.
func (s *site) answer() app.UI {
	p, d := s.page, &s.debug
	head := app.Div().Class("header").Attr("role", "status")
	if d.busy {
		return head.Class("neutral").Body(s.beingRead()...)
	}
	inCode := d.inCode() != 0
	if err := d.reading.Err; err != nil && !inCode {
		what, why := wording.NoRequest(p.Lang, err)
		body := []app.UI{app.P().Class("means").Text(what)}
		if why != "" {
			body = append(body, app.P().Text(why))
		}
		return head.Class("neutral").Body(append(body, app.P().Class("soft").Text(wording.Accepted(p.Lang, err.Accepted)))...)
	}
	if d.request == nil && !inCode {
		return head
	}
	head = head.Class(d.tone())
	if _, answered := d.got(); !answered && d.told() < 0 && !inCode {
		return head.Body(p.passed(d)...)
	}
	return head.Body(s.sentence()...)
}

// told is which finding the head words whole, counted as places.At does, so that
// no row repeats it; -1 if it words none. It is the one that explains the code
// that was answered, else the first that fails, else the first of the API's own.
func (d *debugger) told() int {
	v := &d.verdict
	got, answered := d.got()
	if !answered {
		got = v.Code()
	}
	for i, f := range v.Findings {
		if f.Outcome == gateway.Failed && f.Code == got {
			return i
		}
	}
	if v.Code() != 0 || answered && got == 0 {
		return -1
	}
	for i, f := range v.Parameters {
		if f.Sure <= business.Likely && (f.Code == got && answered || f.Code != 0 && !answered) {
			return len(v.Findings) + i
		}
	}
	return -1
}

// proved reports whether a mistake in the signature is proved.
func (d *debugger) proved() bool {
	dg := d.verdict.Diagnosis()
	return dg != nil && dg.Proved()
}

// inCode is the code that the gateway answers to what code in the text does, as far
// as that says, where the head is about it: nothing else is found, and no other code
// was answered. It is 0 where the head is not.
func (d *debugger) inCode() codes.Code {
	if d.told() >= 0 || d.proved() {
		return 0
	}
	got, answered := d.got()
	for _, code := range []codes.Code{d.clockInCode(), d.signedInCode()} {
		if code != 0 && (!answered || got == code) {
			return code
		}
	}
	return 0
}

// codePlace is where the text has what inCode is about.
func (d *debugger) codePlace() pasted.Place {
	switch d.inCode() {
	case 0:
		return pasted.Place{}
	case gateway.CodeSignature:
		return d.reading.Formula.Place
	}
	return d.reading.Clock.Place
}

// clockInCode is the code for a time that is taken in another unit than whole
// seconds, unless the text has the time that was sent; 0 if there is none.
func (d *debugger) clockInCode() codes.Code {
	c := d.reading.Clock
	switch {
	case c == nil || c.Right() || d.request != nil && d.verdict.Finding(gateway.CodeTimestampAge).Outcome != gateway.Skipped:
		return 0
	case c.Date || c.Fraction:
		return gateway.CodeTimestampFormat
	}
	return gateway.CodeTimestampAge
}

// signedInCode is the code for a signature by another rule than the documented one;
// 0 if code in the text does not sign so, or what was sent is signed right.
func (d *debugger) signedInCode() codes.Code {
	f := d.reading.Formula
	if f == nil || len(f.Mistakes()) == 0 || d.request != nil && d.verdict.Finding(gateway.CodeSignature).Outcome == gateway.Passed {
		return 0
	}
	return gateway.CodeSignature
}

// tone is how the head looks.
func (d *debugger) tone() string {
	got, answered := d.got()
	n := len(d.verdict.Findings)
	switch i := d.told(); {
	case i >= n, !answered && d.inCode() != 0:
		return "warn"
	case i >= 0, answered && (d.verdict.Agrees(got) == gateway.AgreesRest || d.verdict.Agrees(got) == gateway.AgreesInside):
		return "bad"
	case !answered && d.verdict.Finding(gateway.CodeSignature).Outcome == gateway.Passed && !faulty(d):
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

// passes says how far the gateway's checks pass a request whose parameters are
// not right.
func (p Page) passes(d *debugger) string {
	if d.verdict.Finding(gateway.CodeSignature).Outcome == gateway.Passed {
		return p.Lang.Say("The gateway would pass this, the signature included.", "网关会通过，包括签名。")
	}
	return p.Lang.Say("No check of the gateway's fails so far; the signature is yet to be checked.", "网关的检查目前都没有问题，签名尚未检查。")
}

func (p Page) meaning(d *debugger) (means string, soft []app.UI) {
	signed := d.verdict.Finding(gateway.CodeSignature).Outcome == gateway.Passed
	missing := wording.NotGiven(p.Lang, d.verdict)
	say := func(english, chinese string) []app.UI { return []app.UI{app.Text(p.Lang.Say(english, chinese))} }
	switch {
	case signed && faulty(d):
		return p.passes(d) + p.Lang.Say(" But the API's own parameters are not right.", "但接口自身的参数有问题。"),
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
