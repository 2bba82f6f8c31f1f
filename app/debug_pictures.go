package app

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/clock"
	"zimcodes/app/wording"
	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/business"
	"zimcodes/codes/gateway/request/moment"
	"zimcodes/codes/zim"
)

// time renders the picture of the time, and the choice of the clock where it does
// not stand by the head.
func (s *site) time() app.UI {
	return app.Div().Class("times").Body(s.page.timeline(&s.debug), s.clockUnless(!s.debug.present))
}

// timeline is a picture of the time: the ten minutes either way that pass, the
// time judged at, and where the Timestamp lies.
func (p Page) timeline(d *debugger) app.UI {
	n, err := strconv.ParseInt(strings.TrimSpace(d.request.Value("Timestamp")), 10, 64)
	t, ok := clock.SignedAt(d.request)
	if err != nil || !ok {
		return app.Div().Hidden(true)
	}
	ahead := t.Unix() - d.judged.Unix()
	said, hint := wording.Timeline(p.Lang, ahead, moment.PerSecond(n))
	judged := p.Lang.Say("checked as of ", "检查时刻 ")
	if d.present {
		judged = p.Lang.Say("now ", "现在 ")
	}
	body := []app.UI{
		app.H3().Text(said),
		app.Raw(axis{ahead: ahead,
			judged: judged + clockTime(wording.UTC(d.judged)),
			signed: "Timestamp " + clockTime(wording.UTC(t)),
			alt:    said}.svg()),
	}
	if hint != "" {
		body = append(body, app.P().Class("soft").Text(hint))
	}
	return app.Div().Class("timeline").Body(body...)
}

// clockTime is the time of day of a time that was written in UTC.
func clockTime(utc string) string { return utc[len("2006-01-02 "):] }

// axis is what the picture shows.
type axis struct {
	// ahead is by how many seconds the Timestamp is after the time checked as of.
	ahead               int64
	judged, signed, alt string
}

// places returns where on the axis the time checked as of and the Timestamp stand, and
// how far from the first passes, in percent. Near times are drawn to one scale;
// far ones stand at the ends.
func (a axis) places() (judged, signed, band float64) {
	const whole, most, margin = 1500, 1300, 12
	maxAge := gateway.MaxAge.Seconds()
	far := float64(a.ahead)
	if far < 0 {
		far = -far
	}
	if far <= most {
		const perSecond = (50.0 - 4) / whole
		return 50, 50 + float64(a.ahead)*perSecond, maxAge * perSecond
	}
	band = max(0.6, maxAge/far*(100-2*margin))
	if a.ahead > 0 {
		return margin, 100 - margin, band
	}
	return 100 - margin, margin, band
}

// svg draws the picture. Its text keeps its size at any width.
func (a axis) svg() string {
	judged, signed, band := a.places()
	var b strings.Builder
	percent := func(v float64) string { return strconv.FormatFloat(v, 'f', 2, 64) + "%" }
	line := func(class string, x float64, y1, y2 string) {
		b.WriteString(`<line class="` + class + `" x1="` + percent(x) + `" x2="` + percent(x) + `" y1="` + y1 + `" y2="` + y2 + `"/>`)
	}
	label := func(class string, x float64, y, text string) {
		anchor := "middle"
		if x < 30 {
			x, anchor = 1, "start"
		} else if x > 70 {
			x, anchor = 99, "end"
		}
		b.WriteString(`<text class="` + class + `" x="` + percent(x) + `" y="` + y + `" text-anchor="` + anchor + `">` + text + `</text>`)
	}
	b.WriteString(`<svg class="axis" width="100%" height="72" role="img" aria-label="` + a.alt + `">`)
	from, to := max(0, judged-band), min(100, judged+band)
	b.WriteString(`<rect x="` + percent(from) + `" width="` + percent(to-from) + `" y="27" height="16" rx="3"/>`)
	b.WriteString(`<line class="all" x1="0" x2="100%" y1="35" y2="35"/>`)
	line("at", judged, "21", "49")
	line("signed", signed, "24", "46")
	b.WriteString(`<circle cx="` + percent(signed) + `" cy="35" r="5"/>`)
	label("at", judged, "14", a.judged)
	label("signed", signed, "64", a.signed)
	b.WriteString(`</svg>`)
	return b.String()
}

// checks is a picture of the gateway's checks, as stations on a line in the
// assumed order: what passed, where the request stops, what would pass or fail
// after that, and what was not checked. It is text, too.
func (p Page) checks(d *debugger, a *zim.API) app.UI {
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
	if a != nil && len(a.Parameters) > 0 {
		class, mark, state := bodyStation(d.verdict, reached)
		stations = append(stations, app.Li().Class(class).Class("own").Body(
			app.Span().Class("mark").Aria("hidden", "true").Text(mark),
			app.A().Href(p.api(a.Action).Path()).Text(p.Lang.Say("Then the API's own parameters", "之后是接口自身的参数")),
			app.Span().Class("unseen").Text(wording.CheckState(p.Lang, state))))
	}
	return app.Div().Class("checks").Body(
		app.Div().Class("head").Body(
			app.H3().ID("checks").Text(p.Lang.Say("The gateway's checks, in the order that we assume", "网关的检查（按推测的顺序）")),
			app.Span().Class("soft").Text(wording.ChecksTally(p.Lang, d.verdict))),
		app.Ol().Aria("labelledby", "checks").Body(stations...))
}

// bodyStation returns the look of the check of the API's own parameters, which is
// no gateway's, and how it ended.
func bodyStation(v gateway.Verdict, reached bool) (class, mark string, state gateway.Outcome) {
	class, mark, state = "passes", "✓", gateway.Passed
	for _, f := range v.Parameters {
		switch {
		case f.Sure <= business.Likely:
			class, mark, state = "maybe", "!", gateway.Warning
		case f.Sure == business.Skipped && state == gateway.Passed:
			class, mark, state = "unknown", "", gateway.Skipped
		}
	}
	if !reached {
		class += " beyond"
	}
	return class, mark, state
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
// or ZIM's server can tell.
func (p Page) unchecked(d *debugger, a *zim.API) app.UI {
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
	body := []app.UI{app.Summary().Text(p.Lang.Say("Not checked, or known to ZEGO only", "未检查的，以及只有 ZEGO 才知道的"))}
	if skipped != nil {
		body = append(body, app.Ul().Class("soft").Body(skipped...))
	}
	body = append(body,
		app.P().Class("soft").Text(p.Lang.Say("Only the gateway can tell these:", "只有网关才能判断：")),
		app.P().Class("codes").Body(undecidable...))
	if a != nil {
		var own []app.UI
		for _, c := range business.Undecided(a) {
			own = append(own, p.codeLink(c), app.Text(" "))
		}
		if own != nil {
			body = append(body,
				app.P().Class("soft").Text(p.Lang.Say("Only ZIM's server can tell these:", "只有 ZIM 服务器才能判断：")),
				app.P().Class("codes").Body(own...))
		}
	}
	return app.Details().Class("unchecked").Body(body...)
}
