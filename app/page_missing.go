package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/wording"
	"zimcodes/codes"
	"zimcodes/codes/products"
	"zimcodes/codes/zim"
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

// badge says of a code that the reference does not have where it stands.
func (p Page) badge(c codes.Code) app.UI {
	u, ok := codes.LookupUnlisted(c)
	if !ok {
		return nil
	}
	return app.P().Class("badge").Text(wording.Unlisted(p.Lang, u))
}

// elsewhere says what is known of a number that no page of ZIM's has: the code
// that it is a misprint of, or whose range it lies in.
func (p Page) elsewhere(c codes.Code) []app.UI {
	if right, api := misprinted(c); api != nil {
		return []app.UI{app.P().Body(
			app.Text(p.Lang.Say("The vendor's page of ", "厂商文档的 ")), p.apiLink(api),
			app.Text(p.Lang.Say(" prints this number. It is a misprint of ", " 页面印有此数字，是 ")), p.codeLink(right),
			app.Text(p.Lang.Say(".", " 之误。")))}
	}
	var body []app.UI
	if said := wording.Outside(p.Lang, c); said != "" {
		body = append(body, app.P().Text(said))
	}
	for _, product := range products.Of(c) {
		if product.ID != "zim" {
			line := []app.UI{app.Text(wording.RangeOf(p.Lang, product))}
			if address := product.Address(p.Lang); address != "" {
				line = append(line, app.Text(" "), app.A().Href(address).Text(p.Lang.Say("Its page of codes", "该产品的返回码页面")))
			}
			body = append(body, app.P().Body(line...))
		}
	}
	return append(body, app.P().Text(p.Lang.Say(
		"Check the number for a missing or a swapped digit. If it is right, it may be newer than this site's data; ZEGO's support can tell what it means.",
		"请检查数字是否漏写或颠倒。如果数字无误，它可能晚于本站的数据，可向 ZEGO 技术支持确认含义。")))
}

// misprinted returns the code that a number is a misprint of on an API's page,
// and the API.
func misprinted(c codes.Code) (codes.Code, *zim.API) {
	all := zim.APIs()
	for i := range all {
		for _, l := range all[i].Codes {
			if l.Misprint == c && c != 0 {
				return l.Code, &all[i]
			}
		}
	}
	return 0, nil
}
