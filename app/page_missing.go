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
		if e, ok := codes.LookupKnown(c); ok {
			rows = append(rows, app.Li().Body(p.row(e, nil, nil)))
		}
	}
	body := []app.UI{
		p.crumb(p.Code),
		codeHeading(p.Code, app.Text(p.Lang.Say("This code is not in the reference.", "参考文档中没有这个返回码。"))),
	}
	return append(append(body, p.elsewhere(p.Code)...), app.Section().Class("family").Body(
		app.Div().Class("head").Body(app.H2().Text(p.Lang.Say("The nearest codes", "最接近的返回码"))),
		app.Ul().Body(rows...),
	))
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
