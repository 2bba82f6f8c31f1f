package app

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/wording"
	"zimcodes/codes/zim"
)

// apisPage lists the APIs in their sections.
func (p Page) apisPage() []app.UI {
	n := strconv.Itoa(len(zim.APIs()))
	body := []app.UI{
		app.H1().TabIndex(-1).Text(p.Lang.Say("The "+n+" APIs of the ZIM server", "ZIM 服务端的 "+n+" 个 API")),
		app.P().Class("lead").Text(p.Lang.Say(
			"What each takes, with its limits and the codes for breaking them, what it answers, and where the documentation contradicts itself. Unless another rate is given, 20 calls a second for the whole App.",
			"每个 API 的参数、限制及超出时的返回码、响应，以及文档自相矛盾之处。未另注明时，频率为整个 App 每秒 20 次。")),
	}
	for _, s := range zim.Sections {
		body = append(body, p.apiSection(s))
	}
	return body
}

func (p Page) apiSection(s zim.Section) app.UI {
	var rows []app.UI
	for _, a := range s.APIs() {
		rows = append(rows, app.Li().Body(p.apiRow(a)))
	}
	return app.Section().Class("family").Aria("labelledby", s.ID).Body(
		app.Div().Class("head").Body(
			app.H2().ID(s.ID).TabIndex(-1).Text(string(s.Name.In(p.Lang))),
			app.Span().Text(strconv.Itoa(len(rows))+p.Lang.Say(" APIs", " 个")),
		),
		app.Ul().Body(rows...),
	)
}

// apiRow renders an API as a link in a list.
func (p Page) apiRow(a *zim.API) app.HTMLA {
	return app.A().Class("row").Class("api").Href(p.api(a.Action).Path()).Body(
		app.Span().Class("mono").Text(a.Action),
		app.Span().Class("what").Body(app.Span().Body(p.inLink(a.Purpose.In(p.Lang), nil)...)),
		app.Span().Class("soft").Text(a.Method+p.rarely(a)),
	)
}

// rarely says the rate of an API that may not be called as often as most.
func (p Page) rarely(a *zim.API) string {
	if (a.Rate.PerSecond == 20 && a.Rate.Of == "app" && !a.Rate.Messages) || a.Rate.PerSecond == 0 {
		return ""
	}
	return p.Lang.Say(", ", "，") + wording.Rate(p.Lang, a.Rate)
}
