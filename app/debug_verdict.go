package app

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/clock"
	"zimcodes/app/places"
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
	case d.request == nil && s.open:
		return []app.UI{heading, app.Div().Class("results").Body(s.results()...)}
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
	links = append(links, s.showPlace(i, places.Of(f))...)
	if _, ok := clock.SignedAt(s.debug.request); ok && f.Code == gateway.CodeTimestampAge && s.debug.present {
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

// parameters renders what was found in the API's own parameters, which ZIM reads
// after the gateway has passed the request, and which codes only ZIM's server
// can tell.
func (s *site) parameters(a *zim.API) app.UI {
	p, d := s.page, &s.debug
	rows := []app.UI{app.P().Class("soft afterwards").Body(elements(wording.Afterwards(p.Lang, a.Action))...)}
	for i := range d.verdict.Parameters {
		rows = append(rows, s.parameterRow(i))
	}
	if len(rows) == 1 && len(a.Parameters) > 0 {
		rows = append(rows, p.sayRow("passed", p.Lang.Say("✓ Parameters", "✓ 参数"), elements(wording.NothingBroken(p.Lang, a.Action)), nil, nil, nil))
	}
	if all := business.Undecided(a); len(all) > 0 {
		rows = append(rows, p.undecided(p.Lang.Say("Only ZIM's server can tell these:", "只有 ZIM 服务器才能判断："), all))
	}
	return app.Div().Class("found").Body(rows...)
}

// surenesses name how sure a finding is, and give it its class.
var surenesses = [...]struct{ class, english, chinese string }{
	business.Documented: {"failed", "! Limit", "! 违反限制"},
	business.Likely:     {"warning", "? Likely", "? 很可能"},
	business.Hint:       {"skipped", "· Hint", "· 提示"},
	business.Skipped:    {"skipped", "– Skipped", "– 跳过"},
}

// parameterRow renders a finding: the fact, the code that is documented for it,
// the mend, and where in the text.
func (s *site) parameterRow(i int) app.UI {
	p, v := s.page, &s.debug.verdict
	f := v.Parameters[i]
	sure := surenesses[f.Sure]
	what, mend := wording.Business(p.Lang, f)
	return p.sayRow(sure.class, p.Lang.Say(sure.english, sure.chinese), p.spans(what), nil, elements(mend), s.showPlace(len(v.Findings)+i, f.Place))
}
