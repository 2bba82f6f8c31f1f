package wording

import (
	"strconv"

	"zimcodes/codes"
	"zimcodes/codes/products"
)

// Group names a group of the reference.
func Group(l codes.Language, g codes.Group) string {
	if g == codes.Public {
		return l.Say("public", "公共返回码")
	}
	return l.Say("business", "业务返回码")
}

// GroupMeans explains a group of the reference.
func GroupMeans(l codes.Language, g codes.Group) string {
	if g == codes.Public {
		return l.Say(
			"Public codes are shared by ZEGO's products; most come from the gateway, before ZIM sees the call.",
			"公共返回码由 ZEGO 各产品共用，多数由网关在 ZIM 收到请求之前返回。")
	}
	return l.Say(
		"Business codes are ZIM's own: the gateway let the call pass.",
		"业务返回码是 ZIM 自己的：网关已经放行。")
}

// Limit says how large what is limited may be.
func Limit(l codes.Language, of codes.Limit) string {
	n := strconv.Itoa(of.Max)
	said := ""
	switch of.Unit {
	case codes.Bytes:
		said = l.Say(n+" bytes", n+" 字节")
	case codes.Items:
		said = n
	case codes.CallsPerSecond:
		said = l.Say(n+" per second", n+" 次/秒")
	case codes.CallsPerDay:
		said = l.Say(n+" in 24 hours", n+" 次/24 小时")
	}
	if of.OnRequest > 0 {
		n := strconv.Itoa(of.OnRequest)
		said += l.Say(", "+n+" on request", "，可申请至 "+n)
	}
	return said
}

// Outside says what the range of a number says that the reference does not
// have.
func Outside(l codes.Language, c codes.Code) string {
	if sdk, ok := products.OfSDK(c); ok {
		return l.Say(
			"This looks like an error code of a client SDK, the "+string(sdk.Name.English)+". It is not one of the server API.",
			"这看起来是客户端 SDK（"+string(sdk.Name.Chinese)+"）的错误码，不是服务端 API 的返回码。")
	}
	if 100 <= c && c <= 599 {
		return l.Say(
			"This looks like a status of HTTP. The return code stands in the body of the response, in the field Code.",
			"这看起来是 HTTP 状态码。返回码在响应包体的 Code 字段里。")
	}
	if f, ok := codes.FamilyOf(c); ok && c >= 100_000_000 {
		return l.Say(
			"The reference does not have this code. Its range is that of the family “"+string(f.Name.English)+"”.",
			"参考文档中没有这个返回码，它处于“"+string(f.Name.Chinese)+"”的号段。")
	}
	return l.Say("No code of the ZIM server API is in this range.", "ZIM 服务端 API 在这个号段没有返回码。")
}

// Codes says how many codes there are.
func Codes(l codes.Language, n int) string {
	if n == 1 {
		return l.Say("1 code", "1 个")
	}
	return l.Say(strconv.Itoa(n)+" codes", strconv.Itoa(n)+" 个")
}

// Left says how many codes of all a filter leaves.
func Left(l codes.Language, n, all int) string {
	return l.Say(strconv.Itoa(n)+" of "+strconv.Itoa(all)+" codes", strconv.Itoa(all)+" 个中的 "+strconv.Itoa(n)+" 个")
}
