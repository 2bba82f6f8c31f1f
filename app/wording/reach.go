package wording

import (
	"zimcodes/codes"
	"zimcodes/codes/gateway"
)

// Reproduced says what the example of a code is.
func Reproduced(l codes.Language, r gateway.Reach, c codes.Code) string {
	_, limit := gateway.LimitOf(c)
	switch {
	case c == 0:
		return l.Say(
			"This request, the vendor's published example, passes every check of the gateway that can be repeated.",
			"下面的请求是厂商公布的示例，能通过所有可重复的网关检查。")
	case r.How == gateway.FromLikelyText:
		return l.Say(
			"This call has a fault for which the code is likely: no page says for what exactly it comes. The gateway passes the call; what ZIM answers can depend on its data, too.",
			"下面的调用有一处错误，很可能返回这个码：没有文档说明它具体因何返回。网关会通过该调用，ZIM 的返回还可能与其数据有关。")
	case limit:
		return l.Say(
			"This call breaks exactly the limit or rule for which the API's page lists the code, by the default limits. The gateway passes the call; what ZIM answers can depend on its data, too.",
			"按默认上限，下面的调用恰好违反接口文档为这个返回码列出的限制。网关会通过该调用，ZIM 的返回还可能与其数据有关。")
	}
	return l.Say(
		"This request yields exactly this code. Change it, and see what the gateway would answer.",
		"下面的请求恰好会得到这个返回码。可以修改它，看看网关会返回什么。")
}

// Unreachable says why no request shows a code, nothing if one does, or if it is
// not known.
func Unreachable(l codes.Language, r gateway.Reach) string {
	if r.How == gateway.InCallbacks {
		return l.Say(
			"It comes only as a result in callbacks that ZEGO sends to your server, never in the answer to a call.",
			"它只作为结果出现在 ZEGO 发给你服务器的回调中，不会出现在接口的返回里。")
	}
	if r.How != gateway.OnServer {
		return ""
	}
	for _, w := range reasons {
		if w.why == r.Why {
			return string(w.In(l))
		}
	}
	return Undecidable(l, gateway.Kind(r.Why))
}

// reasons say why only ZIM's server can tell; those of the gateway are worded
// with its checks.
var reasons = []struct {
	why gateway.Reason
	codes.Text
}{
	{gateway.ReasonRate, codes.Text{
		English: "It depends on how many calls there were just before, which one request does not show.",
		Chinese: "它取决于此前有多少次调用，从一个请求中看不出来。"}},
	{gateway.ReasonFailure, codes.Text{
		English: "It is a failure within ZEGO's servers, whatever the request.",
		Chinese: "它是 ZEGO 服务器内部的失败，与请求内容无关。"}},
	{gateway.ReasonData, codes.Text{
		English: "It depends on what ZIM's server knows of users, friends, groups, rooms, messages and calls: the same request gets this code at one time and passes at another.",
		Chinese: "它取决于 ZIM 服务器上的用户、好友、群组、房间、消息和呼叫数据：同样的请求，此时得到这个返回码，彼时就可能成功。"}},
	{gateway.ReasonUndocumented, codes.Text{
		English: "The page of no API lists it, and no document says which parameter it is about.",
		Chinese: "没有接口的文档列出它，也没有文档说明它涉及哪个参数。"}},
}
