package app

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/clock"
	"zimcodes/app/places"
	"zimcodes/app/wording"
	"zimcodes/codes"
	"zimcodes/codes/gateway"
)

// sentence begins the head: the code, how certain it is, and the cause; then what
// to do, and what else there is to say.
func (s *site) sentence() []app.UI {
	p, d := s.page, &s.debug
	got, answered := d.got()
	i, n := d.told(), len(d.verdict.Findings)
	said, after, code := p.Lang.Say("Would be ", "会返回 "), p.Lang.Say(": ", "："), d.verdict.Code()
	proof := ""
	inCode := d.inCode()
	var what, mend []codes.Span
	var rest []app.UI
	switch {
	case inCode != 0:
		said, code = p.Lang.Say("Likely ", "很可能是 "), inCode
		if answered {
			proof = p.Lang.Say("Likely: ", "很可能：")
		}
		if inCode == gateway.CodeSignature {
			what, mend = wording.Formula(p.Lang, d.reading.Formula)
		} else {
			what, mend = wording.Clock(p.Lang, d.reading.Clock)
		}
	case i >= n:
		f := d.verdict.Parameters[i-n]
		what, mend = wording.Business(p.Lang, f)
		said, code = p.Lang.Say("Likely ", "很可能是 "), f.Code
		rest = append(rest, paragraph("soft", p.passes(d)))
	case i >= 0:
		proof, what, mend = p.cause(d, d.verdict.Findings[i])
	}
	if answered {
		said, after, code, rest = p.Lang.Say("You got ", "返回码是 "), p.Lang.Say(". ", "。"), got, nil
		if evidence := wording.Evidence(p.Lang, got, d.verdict); what == nil {
			what = evidence
		} else if inCode == 0 {
			rest = append(rest, app.P().Body(elements(evidence)...))
		}
	}
	if i < 0 || i >= 0 && i < n && d.verdict.Findings[i].Diagnosis == nil {
		if more := p.provedBesides(d); more != nil {
			rest = append(rest, more)
		}
	}
	if _, signed := clock.SignedAt(d.request); d.clock.OnTime && answered && signed {
		rest = append(rest, paragraph("soft", wording.OnTime(p.Lang, d.judged)))
	}
	first, others := wording.First(what)
	what, mend = first, wording.Joined(p.Lang, others, mend)
	body := []app.UI{app.P().Class("say").Body(append([]app.UI{
		app.Text(said), app.A().Class("big").Href(p.code(code).Path()).Body(digits(code, nil)), app.Text(after + proof)}, elements(what)...)...)}
	if mend != nil {
		body = append(body, app.P().Class("mend").Body(p.spans(mend)...))
	}
	body = append(body, rest...)
	body = append(body, p.further(d)...)
	if e, ok := codes.LookupKnown(code); ok {
		body = append(body, app.P().Class("soft").Body(append([]app.UI{
			app.Text(p.Lang.Say("According to ZEGO: ", "ZEGO 的说法："))}, p.inLink(e.Description.In(p.Lang), nil)...)...))
	}
	if links := s.toldLinks(i); links != nil {
		body = append(body, app.P().Class("links").Body(links...))
	}
	return body
}

// cause says why a check fails, and what to do about it.
func (p Page) cause(d *debugger, f gateway.Finding) (proof string, what, mend []codes.Span) {
	if f.Kind == gateway.KindDiffers || f.Diagnosis != nil {
		return wording.Differs(p.Lang, d.verdict, d.hunt.Took)
	}
	what, mend = wording.Finding(p.Lang, f)
	return "", what, mend
}

// provedBesides says what is proved of the signature where the head is about
// another check.
func (p Page) provedBesides(d *debugger) app.UI {
	if !d.proved() {
		return nil
	}
	what, mend := proved(wording.Differs(p.Lang, d.verdict, d.hunt.Took))
	return app.P().Class("proved").Body(append(append(what, app.Text(" ")), mend...)...)
}

// toldLinks lead from the head to the place in the text, and to another clock.
func (s *site) toldLinks(i int) []app.UI {
	d := &s.debug
	if i < 0 {
		return s.showPlace(d.codePlace())
	}
	place, _ := places.At(d.verdict, i)
	links := s.showPlace(place)
	if i < len(d.verdict.Findings) {
		links = append(links, s.oldLog(d.verdict.Findings[i])...)
	}
	return links
}

// further says what fails besides, and what the text does not give.
func (p Page) further(d *debugger) []app.UI {
	var body []app.UI
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
