package app

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/wording"
	"zimcodes/codes"
	"zimcodes/codes/zim"
	"zimcodes/codes/zim/prose"
)

// returnedBy says which APIs give a code: those on which it means something of
// its own first, then the others by name.
func (p Page) returnedBy(c codes.Code) app.UI {
	title := p.Lang.Say("APIs that return it", "返回它的 API")
	all := zim.Listing(c)
	switch {
	case zim.InCallbacks(c):
		return section("part", title, app.P().Text(p.Lang.Say(
			"None: it comes only in callbacks, which ZEGO sends to your server. It is never the answer to a call.",
			"没有：它只出现在 ZEGO 发给您服务器的回调中，不是调用的响应。")))
	case len(all) == 0:
		return nil
	}
	var rows, plain, sub []app.UI
	for _, a := range all {
		l, _ := a.Lists(c)
		switch {
		case l.Here != (codes.Text{}) || l.Sample:
			rows = append(rows, p.returning(a, l))
		case l.SubCode:
			sub = append(sub, app.Li().Body(p.apiLink(a)))
		default:
			plain = append(plain, app.Li().Body(p.apiLink(a)))
		}
	}
	var body []app.UI
	if rows != nil {
		body = append(body, app.Table().Class("cards").Body(
			app.THead().Body(app.Tr().Body(
				app.Th().Scope("col").Text("API"),
				app.Th().Scope("col").Text(p.Lang.Say("What it means there", "在该 API 中的含义")),
				app.Th().Scope("col").Text(p.Lang.Say("Where", "位置")),
			)),
			app.TBody().Body(rows...),
		))
	}
	more := func(label string, links []app.UI) {
		if links != nil {
			body = append(body, app.P().Class("label").Text(label), app.Ul().Class("apis").Body(links...))
		}
	}
	more(p.Lang.Say("As Code or as SubCode (the pages do not tell which):", "作为 Code 或 SubCode（文档未区分）："), sub)
	more(p.Lang.Say("As Code:", "作为 Code："), plain)
	return section("part", title, append(body, app.P().Class("soft").Text(p.Lang.Say(
		"According to "+counted(len(all), "page", "pages")+" of ZEGO's documentation, compared in "+wording.Day(p.Lang, zim.Month)+".",
		"依据 ZEGO 文档的 "+strconv.Itoa(len(all))+" 个接口页面，比对于 "+wording.Day(p.Lang, zim.Month)+"。")))...)
}

func counted(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + many
}

// returning is an API in the table of those with a meaning of their own.
func (p Page) returning(a *zim.API, l zim.Listed) app.UI {
	return app.Tr().Body(
		app.Th().Scope("row").Body(p.apiLink(a)),
		app.Td().Body(p.inline(l.Here.In(p.Lang))...),
		app.Td().Text(wording.Where(p.Lang, l)),
	)
}

func (p Page) apiLink(a *zim.API) app.UI {
	return app.A().Class("mono").Href(p.api(a.Action).Path()).Text(a.Action)
}

// limitsOn says which limits of which APIs give a code when they are broken.
func (p Page) limitsOn(c codes.Code) app.UI {
	var rows []app.UI
	for _, a := range zim.Listing(c) {
		for _, q := range a.All() {
			for _, l := range q.Limits {
				if l.Code == c {
					rows = append(rows, p.limitOn(a, q, wording.APILimit(p.Lang, l)))
				}
			}
		}
		for _, r := range a.Rules() {
			if r.Code == c {
				rows = append(rows, p.limitOn(a, &zim.Parameter{Path: r.Path}, wording.Rule(p.Lang, r.Kind)))
			}
		}
	}
	if rows = append(rows, p.ratesOver(c)...); rows == nil {
		return nil
	}
	return section("part", p.Lang.Say("Limits that give it", "超出即返回它的限制"), app.Table().Class("cards").Body(
		app.THead().Body(app.Tr().Body(
			app.Th().Scope("col").Text("API"),
			app.Th().Scope("col").Text(p.Lang.Say("Parameter", "参数")),
			app.Th().Scope("col").Text(p.Lang.Say("Limit", "限制")),
		)),
		app.TBody().Body(rows...),
	))
}

func (p Page) limitOn(a *zim.API, q *zim.Parameter, says codes.Prose) app.UI {
	return app.Tr().Body(
		app.Th().Scope("row").Body(p.apiLink(a)),
		app.Td().Body(app.Code().Text(q.Path)),
		app.Td().Body(p.inline(says)...),
	)
}

// ratesOver are the rates that give a code when they are overrun, those that
// are equal in one row.
func (p Page) ratesOver(c codes.Code) []app.UI {
	var order []string
	by := map[string][]*zim.API{}
	for _, a := range zim.Listing(c) {
		for _, over := range a.Rate.Codes {
			if over == c {
				rate := wording.Rate(p.Lang, a.Rate)
				if by[rate] == nil {
					order = append(order, rate)
				}
				by[rate] = append(by[rate], a)
			}
		}
	}
	var rows []app.UI
	for _, rate := range order {
		who := app.UI(app.Text(p.Lang.Say("each of "+strconv.Itoa(len(by[rate]))+" APIs", strconv.Itoa(len(by[rate]))+" 个 API，分别计算")))
		if len(by[rate]) == 1 {
			who = p.apiLink(by[rate][0])
		}
		rows = append(rows, app.Tr().Body(app.Th().Scope("row").Body(who), app.Td().Text(p.Lang.Say("rate", "频率")), app.Td().Text(rate)))
	}
	return rows
}

// codeChanges says what the vendor changed about a code.
func (p Page) codeChanges(c codes.Code) app.UI { return p.changes(prose.CodeChanges(c)) }
