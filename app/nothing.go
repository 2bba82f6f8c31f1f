package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/codes"
)

// nothing says that nothing was found, and offers what is nearest.
func (s *site) nothing() []app.UI {
	p := s.page
	body := []app.UI{app.P().Body(app.B().Text(p.Lang.Say("Nothing found for this.", "没有找到相关的返回码。")))}
	n, isNumber := index().Number(s.query)
	if !isNumber {
		return append(body, app.P().Text(p.Lang.Say(
			"Try a code or a part of it, one word of the message, or a parameter name such as UserId. A whole response can be pasted, too.",
			"可以试试返回码或其中几位、描述中的一个词，或参数名（如 UserId）；也可以直接粘贴整段响应。")))
	}
	body = append(body, app.P().Text(p.outside(codes.Code(n))), app.P().Text(p.Lang.Say("The nearest codes:", "最接近的返回码：")))
	var rows []app.UI
	for _, c := range index().Near(codes.Code(n), offered) {
		if e, ok := codes.Lookup(c); ok {
			rows = append(rows, app.Li().Body(p.row(e, nil, nil)))
		}
	}
	return append(body, app.Ul().Body(rows...))
}

// offered is how many codes are offered for a number that is none.
const offered = 3

// outside says what the range of a number says that the reference does not
// have.
func (p Page) outside(c codes.Code) string {
	switch {
	case 6_000_000 <= c && c <= 6_999_999:
		return p.Lang.Say(
			"This looks like an error code of a ZIM client SDK (6000001 and on). It is not one of the server API.",
			"这看起来是 ZIM 客户端 SDK 的错误码（6000001 起），不是服务端 API 的返回码。")
	case 1_000_000 <= c && c <= 1_999_999:
		return p.Lang.Say(
			"Seven digits that start with 1 are used by ZEGO's audio and video SDK. This is not a code of the ZIM server API.",
			"以 1 开头的七位数是 ZEGO 音视频 SDK 的错误码，不是 ZIM 服务端 API 的返回码。")
	case 100 <= c && c <= 599:
		return p.Lang.Say(
			"This looks like a status of HTTP. The return code stands in the body of the response, in the field Code.",
			"这看起来是 HTTP 状态码。返回码在响应包体的 Code 字段里。")
	}
	if _, ok := codes.LookupUnlisted(c); ok {
		return p.Lang.Say("The reference does not have this code, but other pages of the vendor's name it.", "参考文档没有这个返回码，但厂商的其他页面提到过。")
	}
	if f, ok := codes.FamilyOf(c); ok && c >= 100_000_000 {
		return p.Lang.Say(
			"The reference does not have this code. Its range is that of the family “"+string(f.Name.English)+"”.",
			"参考文档中没有这个返回码，它处于“"+string(f.Name.Chinese)+"”的号段。")
	}
	return p.Lang.Say("No code of the ZIM server API is in this range.", "ZIM 服务端 API 在这个号段没有返回码。")
}
