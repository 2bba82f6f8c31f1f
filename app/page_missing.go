package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/codes"
)

// near is how many codes are offered for one that is not in the reference.
const near = 6

// unknownPage is the page of a code that the reference does not have.
func (p Page) unknownPage() []app.UI {
	var rows []app.UI
	for _, c := range index().Near(p.Code, near) {
		if e, ok := codes.Lookup(c); ok {
			rows = append(rows, app.Li().Body(p.row(e, nil, nil)))
		}
	}
	body := []app.UI{
		p.crumb(p.Code),
		codeHeading(p.Code, app.Text(p.Lang.Say("This code is not in the reference.", "参考文档中没有这个返回码。"))),
	}
	if u, ok := codes.LookupUnlisted(p.Code); ok {
		body = append(body, p.unlisted(u))
	} else {
		body = append(body, app.P().Text(p.Lang.Say(
			"Check the number for a missing or a swapped digit. A code of a client SDK is not one of the server API. If the number is right, it may be newer than this site's data; ZEGO's support can tell what it means.",
			"请检查数字是否漏写或颠倒。客户端 SDK 的错误码不属于服务端 API。如果数字无误，它可能晚于本站的数据，可向 ZEGO 技术支持确认含义。")))
	}
	return append(body, app.Section().Class("family").Body(
		app.Div().Class("head").Body(app.H2().Text(p.Lang.Say("The nearest codes", "最接近的返回码"))),
		app.Ul().Body(rows...),
	))
}

// unlisted says what other pages of the vendor's say of a code.
func (p Page) unlisted(u codes.Unlisted) app.UI {
	body := p.paragraphs(u.Meaning)
	where := []app.UI{app.Text(p.Lang.Say(
		"The vendor's documentation of "+string(dataDate.English)+" has this code, in our words here",
		"厂商 "+string(dataDate.Chinese)+"的文档中有这个返回码，此处为本站的表述"))}
	for i, api := range u.APIs {
		if i == 0 {
			where = append(where, app.Text(p.Lang.Say(", on the page of ", "，见于接口 ")))
		} else {
			where = append(where, app.Text(p.Lang.Say(", ", "、")))
		}
		where = append(where, app.Code().Text(api))
	}
	where = append(where, app.Text(p.Lang.Say(".", "。")))
	return section("now", p.Lang.Say("Known from elsewhere", "来自其他文档"),
		append(body, app.P().Class("soft").Body(where...))...)
}

// notFoundPage is what stands at a path that names nothing.
func (p Page) notFoundPage() []app.UI {
	return []app.UI{
		app.H1().TabIndex(-1).Text(p.Lang.Say("There is no such page", "没有这个页面")),
		app.P().Text(p.Lang.Say(
			"The link may be misspelt; if it names a code, the reference does not have that code. Search above, or see the whole list.",
			"链接可能有误；如果链接中是返回码，则参考文档中没有它。可在上方搜索，或查看完整列表。")),
		app.P().Body(app.A().Class("button").Href(p.home().Path()).Text(p.Lang.Say("All codes", "全部返回码"))),
	}
}
