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
	"zimcodes/codes/gateway/request"
	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/zim"
)

// verdict says what the gateway would answer, then what was found, then asks
// for the secret. Without a request it says what one would be.
func (s *site) verdict() []app.UI {
	p, d := s.page, &s.debug
	heading := app.H2().Class("unseen").Text(p.Lang.Say("Verdict", "结论"))
	if d.callback() != nil {
		return append([]app.UI{heading}, s.callbackVerdict()...)
	}
	var answered []app.UI
	switch {
	case d.log != nil:
		answered = []app.UI{app.Section().Class("answered").Body(s.logView()...)}
	case d.request == nil || d.tellsMore():
		answered = s.answered()
	}
	switch {
	case (d.request == nil || d.log != nil && d.log.name != "") && answered != nil:
		if err := d.reading.Err; err != nil && err.Reason == request.ReasonTooLong {
			answered = append(answered, s.answer())
		}
		return append([]app.UI{heading}, answered...)
	case d.request == nil:
		return []app.UI{heading, s.answer(), app.Div().Class("found").Body(p.formula(d)), p.examples(d)}
	}
	found := []app.UI{s.found()}
	if a := zim.Find(d.request.Value("Action")); a != nil {
		found = append(found, s.parameters(a))
	}
	// The secret is asked for at once where only it tells, else it can wait.
	body := append(append([]app.UI{heading, s.requests(), s.answer()}, answered...), p.claimed(d), s.clockUnless(d.present))
	if d.asksForSecret() {
		body = append(append(body, s.secret()), found...)
	} else {
		body = append(append(body, found...), s.secret())
	}
	return append(body, p.checks(d), p.timeline(d))
}

// claimed says what a link claims, until the secret proves what it may.
func (p Page) claimed(d *debugger) app.UI {
	claim := app.Div().Class("claim").Attr("role", "note").Hidden(d.claim == nil || d.Secret != "")
	if d.claim == nil {
		return claim
	}
	const zeros = "0A x-+/=:"
	provable := strings.Trim(d.request.Value("Signature"), zeros) != ""
	return claim.Body(app.P().Body(elements(wording.Claimed(p.Lang, d.claim, provable))...))
}

// found renders what failed, what is worth a look, and how code in the text signs.
func (s *site) found() app.UI {
	p, d := s.page, &s.debug
	var rows []app.UI
	for i, f := range d.verdict.Findings {
		if f.Outcome == gateway.Failed || f.Outcome == gateway.Warning || f.Outcome == gateway.Skipped && f.Diagnosis != nil {
			rows = append(rows, s.findingRow(i, f))
		}
	}
	if code := p.formula(d); code != nil {
		rows = append(rows, code)
	}
	return app.Div().Class("found").Body(rows...)
}

// undecided lists codes that no request can tell.
func (p Page) undecided(said string, all []codes.Code) app.UI {
	var links []app.UI
	for _, c := range all {
		links = append(links, p.codeLink(c), app.Text(" "))
	}
	return p.foundRow("skipped", p.Lang.Say("– Undecided", "– 无法判断"), app.P().Text(said), app.P().Class("codes").Body(links...))
}

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
	if d.clock.onTime {
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

// findingRow renders what failed or is worth a look: what, the mend, the code,
// and where in the text.
func (s *site) findingRow(i int, f gateway.Finding) app.UI {
	p := s.page
	class, name := "failed", p.Lang.Say("✕ Failed", "✕ 未通过")
	if f.Outcome != gateway.Failed {
		class, name = "warning", p.Lang.Say("! Look", "! 注意")
	}
	what, mend := p.finding(f)
	var others []app.UI
	if f.Kind == gateway.KindDiffers || f.Diagnosis != nil {
		what, mend = p.proof(&s.debug)
	}
	if f.Diagnosis != nil {
		others = append(p.others(f.Diagnosis), p.checklist(f.Diagnosis)...)
	}
	var links []app.UI
	if f.Code != 0 {
		links = append(links, p.codeLink(f.Code))
	}
	links = append(links, s.showPlace(i, placeOf(f))...)
	if _, ok := signedAt(s.debug.request); ok && f.Code == gateway.CodeTimestampAge && s.debug.present {
		links = append(links, app.Button().Class("link").Type("button").OnClick(s.onClockSigned).
			Text(p.Lang.Say("Old log? Judge it at the time it was signed", "旧日志？按签名时刻判断")))
	}
	return p.sayRow(class, name, what, others, mend, links)
}

// sayRow renders what was found, more about it, the mend, and links.
func (p Page) sayRow(class, name string, what, others, mend, links []app.UI) app.UI {
	body := append([]app.UI{app.P().Body(what...)}, others...)
	if mend != nil {
		body = append(body, app.P().Class("mend").Body(mend...))
	}
	if links != nil {
		body = append(body, app.P().Class("links").Body(links...))
	}
	return p.foundRow(class, name, body...)
}

func (p Page) foundRow(class, name string, body ...app.UI) app.UI {
	return app.Div().Class("finding").Class(class).Body(
		app.Span().Class("is").Text(name), app.Div().Body(body...))
}

// showPlace is the button that shows the place of finding i in the text, nil if
// the text does not have it.
func (s *site) showPlace(i int, place pasted.Place) []app.UI {
	if place.IsZero() || place.End > len(s.debug.text) {
		return nil
	}
	return []app.UI{app.Button().Class("link").Type("button").
		OnClick(s.onPlace).DataSet("finding", i).
		Text(s.page.Lang.Say("Show in the text", "在文本中显示"))}
}

// codeLink leads to a code's page, if it has one.
func (p Page) codeLink(c codes.Code) app.UI {
	if !p.code(c).known() {
		return app.Code().Text(c)
	}
	return app.A().Class("mono").Href(p.code(c).Path()).Text(c)
}
