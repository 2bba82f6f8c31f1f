package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/link"
	"zimcodes/app/wording"
	"zimcodes/codes"
	"zimcodes/codes/gateway"
)

// reproduce leads from a code's page to the debugger with a request that yields
// the code, and to one just inside the limit that it is for, or says why no
// request can.
func (p Page) reproduce(c codes.Code) app.UI {
	e, ok := link.ExampleOf(c)
	if !ok {
		why := wording.Unreachable(p.Lang, gateway.ReachOf(c))
		if why == "" {
			return nil
		}
		return section("part", p.Lang.Say("Why no request shows this code", "为什么无法用请求复现"), app.P().Text(why))
	}
	links := []app.UI{app.A().Class("button").Href(p.exampleLink(link.Link{Code: c})).Text(p.Lang.Say("Open it in the debugger", "在调试页中打开"))}
	if _, limit := gateway.LimitOf(c); limit {
		links = append(links, app.Text(" "), app.A().Class("button").Href(p.exampleLink(link.Link{Code: c, Inside: true})).
			Text(p.Lang.Say("Open one just inside the limit", "打开恰好未超限的请求")))
	}
	return section("part", p.Lang.Say("See it happen", "复现"),
		app.P().Text(wording.Reproduced(p.Lang, gateway.ReachOf(c), c)), app.Pre().Class("code").Text(e.Text), app.P().Body(links...))
}
