package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/wording"
	"zimcodes/codes"
)

// nothing says that nothing was found, and offers what is nearest.
func (s *site) nothing() []app.UI {
	p := s.page
	body := []app.UI{app.P().Body(app.B().Text(p.Lang.Say("Nothing found for this.", "没有找到相关的返回码。")))}
	n, isNumber := index().Number(s.box.Text)
	if !isNumber {
		return append(body, app.P().Text(p.Lang.Say(
			"Try a code or a part of it, one word of the message, or a parameter name such as UserId. A whole response can be pasted, too.",
			"可以试试返回码或其中几位、描述中的一个词，或参数名（如 UserId）；也可以直接粘贴整段响应。")))
	}
	body = append(body, app.P().Text(wording.Outside(p.Lang, codes.Code(n))), app.P().Text(p.Lang.Say("The nearest codes:", "最接近的返回码：")))
	var rows []app.UI
	for _, c := range index().Near(codes.Code(n), offered) {
		if e, ok := codes.LookupKnown(c); ok {
			rows = append(rows, app.Li().Body(p.row(e, nil, nil)))
		}
	}
	return append(body, app.Ul().Body(rows...))
}

// offered is how many codes are offered for a number that is none.
const offered = 3
