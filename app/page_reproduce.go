package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/wording"
	"zimcodes/codes"
	"zimcodes/codes/gateway"
)

// reproduce leads from a code's page to the debugger with a request that yields
// the code, and to one just inside the limit that it is for, or says why no
// request can.
func (p Page) reproduce(c codes.Code) app.UI {
	if l, ok := gateway.LimitOf(c); ok {
		return p.overLimit(l)
	}
	if e, ok := exampleOf(c); ok {
		return section("part", p.Lang.Say("See it happen", "复现"),
			app.P().Text(wording.Reproduced(p.Lang, gateway.ReachOf(c), c)),
			app.Pre().Class("code").Text(e.Text),
			app.P().Body(app.A().Class("button").Href(p.exampleLink(c)).Text(p.Lang.Say("Open it in the debugger", "在调试页中打开"))),
		)
	}
	if why := wording.Unreachable(p.Lang, gateway.ReachOf(c)); why != "" {
		return section("part", p.Lang.Say("Why no request shows this code", "为什么无法用请求复现"), app.P().Text(why))
	}
	return nil
}

// overLimit offers a call over a limit, and one just inside.
func (p Page) overLimit(l gateway.Limit) app.UI {
	return section("part", p.Lang.Say("See it happen", "复现"),
		app.P().Text(wording.Reproduced(p.Lang, gateway.ReachOf(l.Code), l.Code)),
		app.Pre().Class("code").Text(l.Over.Text),
		app.P().Class("buttons").Body(
			app.A().Class("button").Href(p.exampleLink(l.Code)).Text(p.Lang.Say("Open it in the debugger", "在调试页中打开")),
			app.A().Class("button").Href(p.debug().Path()+"#"+link{example: l.Code, inside: true}.fragment()).
				Text(p.Lang.Say("Open one just inside the limit", "打开恰好未超限的请求"))))
}
