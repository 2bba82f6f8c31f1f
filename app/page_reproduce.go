package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/wording"
	"zimcodes/codes"
	"zimcodes/codes/gateway"
)

// reproduce leads from a gateway code's page to the debugger with a request
// that yields the code, or says why no request can.
func (p Page) reproduce(c codes.Code) app.UI {
	if e, ok := exampleOf(c); ok {
		what := p.Lang.Say(
			"This request yields exactly this code. Change it, and see what the gateway would answer.",
			"下面的请求恰好会得到这个返回码。可以修改它，看看网关会返回什么。")
		if c == 0 {
			what = p.Lang.Say(
				"This request, the vendor's published example, passes every check of the gateway that can be repeated.",
				"下面的请求是厂商公布的示例，能通过所有可重复的网关检查。")
		}
		return section("part", p.Lang.Say("See it happen", "复现"),
			app.P().Text(what),
			app.Pre().Class("code").Text(e.Text),
			app.P().Body(app.A().Class("button").Href(p.exampleLink(c)).Text(p.Lang.Say("Open it in the debugger", "在调试页中打开"))),
		)
	}
	for _, u := range gateway.Undecidable() {
		if u.Code == c {
			return section("part", p.Lang.Say("Why no request shows this code", "为什么无法用请求复现"),
				app.P().Text(wording.Undecidable(p.Lang, u.On)))
		}
	}
	return nil
}
