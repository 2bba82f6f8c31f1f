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
		return []app.UI{heading, s.answer(), app.Div().Class("found").Body(p.ofCode(d)...), p.examples(d)}
	}
	// The secret is asked for at once where only it tells, else when it is wanted:
	// its field stays in one place, whatever it brings.
	body := []app.UI{s.requests(), s.answer(), s.whichCode(), s.clockUnless(d.present)}
	if d.log != nil && !d.failed {
		// What failed in a log comes before a request that did not, whatever is
		// chosen or typed: what has the focus stands still.
		said := app.P().Class("requests label").Text(p.Lang.Say("A request in it, checked:", "其中一个请求的检查结果："))
		body = append(append(answered, said), body...)
	} else {
		body = append(body, answered...)
	}
	body = append(append([]app.UI{heading}, body...), p.claimed(d), s.secret(), s.actionRow(), s.failed())
	a := zim.Find(d.request.Value("Action"))
	if a != nil {
		body = append(body, s.parameters(a))
	}
	return append(body, s.warnings(), p.checks(d, a), s.time(), p.unchecked(d, a), s.whatWasRead(s.reading(), p.ignored(d)))
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

// failed renders what failed, but for what the head says.
func (s *site) failed() app.UI {
	var rows []app.UI
	for i, f := range s.debug.verdict.Findings {
		if f.Outcome == gateway.Failed && i != s.debug.told() && !(f.Diagnosis != nil && s.debug.proved()) {
			rows = append(rows, s.findingRow(i, f))
		}
	}
	return app.Div().Class("found").Body(rows...)
}

// warnings renders what code in the text does, and what is worth a look.
func (s *site) warnings() app.UI {
	rows := s.page.ofCode(&s.debug)
	for i, f := range s.debug.verdict.Findings {
		if f.Outcome == gateway.Warning || f.Outcome == gateway.Skipped && f.Diagnosis != nil && !s.debug.proved() {
			rows = append(rows, s.findingRow(i, f))
		}
	}
	return app.Div().Class("found").Body(rows...)
}

// findingRow renders what failed or is worth a look: what, the mend, the code,
// and where in the text.
func (s *site) findingRow(i int, f gateway.Finding) app.UI {
	p := s.page
	class, name := "failed", p.Lang.Say("✕ Failed", "✕ 未通过")
	if f.Outcome != gateway.Failed {
		class, name = "warning", p.Lang.Say("! Warning", "! 注意")
	}
	what, mend := proved(p.cause(&s.debug, f))
	var links []app.UI
	if f.Code != 0 {
		links = append(links, p.codeLink(f.Code))
	}
	place := places.Of(f)
	links = append(append(links, s.showPlace(place)...), s.oldLog(f)...)
	return s.sayRow(class, name, place, what, mend, links)
}

// oldLog offers to check a request that is too old as of when it was signed.
func (s *site) oldLog(f gateway.Finding) []app.UI {
	p := s.page
	if _, ok := clock.SignedAt(s.debug.request); !ok || f.Code != gateway.CodeTimestampAge || !s.debug.present {
		return nil
	}
	return []app.UI{linkButton(p.Lang.Say("Old log? Check as of when it was signed", "旧日志？按签名时刻检查"), s.onClockSigned)}
}

// sayRow renders what was found at a place in the text, the mend, and links.
func (s *site) sayRow(class, name string, place pasted.Place, what, mend, links []app.UI) app.UI {
	body := []app.UI{app.P().Body(what...)}
	if mend != nil {
		body = append(body, app.P().Class("mend").Body(mend...))
	}
	if links != nil {
		body = append(body, app.P().Class("links").Body(links...))
	}
	return pointing(s.page.foundRow(class, name, body...), &s.debug, place)
}

func (p Page) foundRow(class, name string, body ...app.UI) app.HTMLDiv {
	return app.Div().Class("finding").Class(class).Body(
		app.Span().Class("is").Text(name), app.Div().Body(body...))
}

// showPlace is the button that selects a place in the text, nil if the text does
// not have it.
func (s *site) showPlace(place pasted.Place) []app.UI {
	if !s.debug.has(place) {
		return nil
	}
	return []app.UI{pointing(app.Button().Class("link").Type("button"), &s.debug, place).
		Text(s.page.Lang.Say("Highlight", "在文本中标出"))}
}

// codeLink leads to a code's page, if it has one.
func (p Page) codeLink(c codes.Code) app.UI {
	if !p.code(c).known() {
		return app.Code().Text(c)
	}
	return app.A().Class("mono").Href(p.code(c).Path()).Text(c)
}

// parameters renders what was found in the API's own parameters, which ZIM reads
// after the gateway has passed the request, but for what the head says.
func (s *site) parameters(a *zim.API) app.UI {
	p, d := s.page, &s.debug
	rows := []app.UI{app.P().Class("soft afterwards").Body(elements(wording.Afterwards(p.Lang, a.Action))...)}
	for i, f := range d.verdict.Parameters {
		if i+len(d.verdict.Findings) != d.told() {
			rows = append(rows, s.parameterRow(f))
		}
	}
	if len(d.verdict.Parameters) == 0 && len(a.Parameters) > 0 {
		rows = append(rows, s.sayRow("passed", p.Lang.Say("✓ Parameters", "✓ 参数"), pasted.Place{}, elements(wording.NothingBroken(p.Lang, a.Action)), nil, nil))
	}
	if len(rows) == 1 {
		rows = nil
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
func (s *site) parameterRow(f business.Finding) app.UI {
	p := s.page
	sure := surenesses[f.Sure]
	what, mend := wording.Business(p.Lang, f)
	return s.sayRow(sure.class, p.Lang.Say(sure.english, sure.chinese), f.Place, p.spans(what), elements(mend), s.showPlace(f.Place))
}
