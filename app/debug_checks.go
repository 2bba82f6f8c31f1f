package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/wording"
	"zimcodes/codes/gateway"
)

// checks is a picture of the gateway's checks, as stations on a line in the
// assumed order: what passed, where the request stops, what would pass or fail
// after that, and what was not checked. It is text, too.
func (p Page) checks(d *debugger) app.UI {
	var stations []app.UI
	reached := true
	for _, f := range d.verdict.Findings {
		if f.Code == 0 || f.Outcome == gateway.NotDecidable {
			continue
		}
		class, mark := station(f, reached)
		reached = reached && f.Outcome != gateway.Failed
		stations = append(stations, app.Li().Class(class).Body(
			app.Span().Class("mark").Aria("hidden", "true").Text(mark),
			app.A().Href(p.code(f.Code).Path()).Text(wording.CheckName(p.Lang, f.Check)),
			app.Span().Class("unseen").Text(wording.CheckState(p.Lang, f.Outcome))))
	}
	return app.Div().Class("checks").Body(
		app.Div().Class("head").Body(
			app.H3().ID("checks").Text(p.Lang.Say("The gateway's checks, in the order that we assume", "网关的检查（按推测的顺序）")),
			app.Span().Class("soft").Text(wording.ChecksTally(p.Lang, d.verdict))),
		app.Ol().Aria("labelledby", "checks").Body(stations...),
		p.unchecked(d))
}

// station returns the look of a check on the line: whether it was reached before
// the request stopped, and how it ended.
func station(f gateway.Finding, reached bool) (class, mark string) {
	switch {
	case f.Outcome == gateway.Failed && reached:
		class, mark = "stop", "✕"
	case f.Outcome == gateway.Failed:
		class, mark = "fails", "✕"
	case f.Outcome == gateway.Passed:
		class, mark = "passes", "✓"
	case len(f.Near) == 1 && f.Near[0] == "ServerSecret":
		class = "secret-needed"
	default:
		class = "unknown"
	}
	if !reached && class != "fails" {
		class += " beyond"
	}
	return class, mark
}

// unchecked says, folded, what was not checked and why, and what only the gateway
// can tell.
func (p Page) unchecked(d *debugger) app.UI {
	var skipped, undecidable []app.UI
	for _, f := range d.verdict.Findings {
		switch f.Outcome {
		case gateway.Skipped:
			what, _ := p.finding(f)
			skipped = append(skipped, app.Li().Body(append([]app.UI{p.codeLink(f.Code), app.Text(" ")}, what...)...))
		case gateway.NotDecidable:
			undecidable = append(undecidable, p.codeLink(f.Code), app.Text(" "))
		}
	}
	body := []app.UI{app.Summary().Text(p.Lang.Say("Not checked, or known to the gateway only", "未检查的，以及只有网关才知道的"))}
	if skipped != nil {
		body = append(body, app.Ul().Class("soft").Body(skipped...))
	}
	return app.Details().Class("unchecked").Body(append(body,
		app.P().Class("soft").Text(p.Lang.Say("Only the gateway can tell these:", "只有网关才能判断：")),
		app.P().Class("codes").Body(undecidable...))...)
}
