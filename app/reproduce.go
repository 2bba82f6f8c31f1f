package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

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
				app.P().Text(p.undecidable(u.On)))
		}
	}
	return nil
}

// undecidable says why the text of a request cannot tell whether a check
// passes, by what the check depends on.
func (p Page) undecidable(on gateway.Kind) string {
	switch on {
	case gateway.KindAppData:
		return p.Lang.Say(
			"It depends on what ZEGO's servers hold about the App, and the same request gets this code for one App and passes for another. So the debugger cannot decide it: check the App as said above.",
			"它取决于 ZEGO 服务器上该 App 的数据：同样的请求，换一个 App 就可能通过。因此调试页无法判断，请按上面的建议检查 App。")
	case gateway.KindTransport:
		return p.Lang.Say(
			"It depends on how the bytes of the request travel, which its text does not show. So the debugger cannot decide it: check the sending as said above.",
			"它取决于请求字节的传输过程，从请求文本中看不出来。因此调试页无法判断，请按上面的建议检查发送端。")
	}
	return p.Lang.Say(
		"It depends on the state of the gateway at that moment, whatever the request. So the debugger cannot decide it: do as said above.",
		"它取决于网关当时的状态，与请求内容无关。因此调试页无法判断，请按上面的建议处理。")
}
