package wording

import (
	"zimcodes/codes"
	"zimcodes/codes/gateway"
)

// undecidedWords word the checks that were not made, and those that no text
// can decide.
var undecidedWords = []wording{
	{gateway.KindNoHost, "",
		codes.Text{
			English: "The host: not checked, the text has none.",
			Chinese: "域名：未检查，文本中没有。"},
		codes.Text{}},
	{gateway.KindElsewhere, "",
		codes.Text{
			English: "The host: not checked, {found} is not ZEGO's.",
			Chinese: "域名：未检查，{found} 不是 ZEGO 的。"},
		codes.Text{}},
	{gateway.KindNoInput, "timestamp-format",
		codes.Text{
			English: "The format of {parameter}: not checked, it is missing or empty.",
			Chinese: "{parameter} 的格式：未检查，该参数缺失或为空。"},
		codes.Text{}},
	{gateway.KindNoInput, "timestamp-age",
		codes.Text{
			English: "The age of {parameter}: not checked, there is no integer to go by.",
			Chinese: "{parameter} 是否过期：未检查，没有可用的整数时间。"},
		codes.Text{}},
	{gateway.KindNoInput, "action-name",
		codes.Text{
			English: "The name of the API: not checked, {parameter} is missing or empty.",
			Chinese: "API 名称：未检查，{parameter} 缺失或为空。"},
		codes.Text{}},
	{gateway.KindNoInput, "signature-value",
		codes.Text{
			English: "The signature: not compared, which needs {near}.",
			Chinese: "签名：未比较，缺少 {near}。"},
		codes.Text{}},
	{gateway.KindNoInput, "",
		codes.Text{
			English: "The value of {parameter}: not checked, it is missing or empty.",
			Chinese: "{parameter} 的值：未检查，该参数缺失或为空。"},
		codes.Text{}},
	{gateway.KindOtherProduct, "",
		codes.Text{
			English: "The name of the API: not checked, the names for {found} are not known here.",
			Chinese: "API 名称：未检查，本站没有 {found} 产品的 API 名单。"},
		codes.Text{}},

	{gateway.KindVariable, "",
		codes.Text{
			English: "{parameter}: not checked, the text has {found} in its place, which stands for the value.",
			Chinese: "{parameter}：未检查，文本中是 {found}，它只是代表该值的变量或表达式。"},
		codes.Text{}},
	{gateway.KindMasked, "",
		codes.Text{
			English: "{parameter}: not checked, its value is masked in the text: {found}.",
			Chinese: "{parameter}：未检查，文本中的值被遮盖了：{found}。"},
		codes.Text{}},
	{gateway.KindBlank, "",
		codes.Text{
			English: "{parameter}: not checked, {found} is a blank that is yet to be filled in.",
			Chinese: "{parameter}：未检查，{found} 是尚未填写的占位符。"},
		codes.Text{}},
	{gateway.KindOpen, "",
		codes.Text{
			English: "{parameter}: not checked, the query string holds more than the text gives.",
			Chinese: "{parameter}：未检查，查询字符串中还有文本未给出的内容。"},
		codes.Text{}},

	{gateway.KindAppData, "secret-lookup",
		codes.Text{
			English: "Whether the gateway finds the App's secret depends on ZEGO's data about the App.",
			Chinese: "网关能否取到 App 的密钥，取决于 ZEGO 服务器上该 App 的数据。"},
		codes.Text{
			English: "If this is the code you got, check the {parameter} first: one that does not exist is the likely cause.",
			Chinese: "如果收到的是这个返回码，请先检查 {parameter}：很可能是它不存在。"}},
	{gateway.KindAppData, "environment",
		codes.Text{
			English: "Whether the App has a production environment depends on ZEGO's data about the App.",
			Chinese: "App 是否有正式环境，取决于 ZEGO 服务器上该 App 的数据。"},
		codes.Text{
			English: "If this is the code you got, check {parameter}, and in the ZEGO console whether the App has a production environment.",
			Chinese: "如果收到的是这个返回码，请检查 {parameter}，并在 ZEGO 控制台确认 App 是否有正式环境。"}},
	{gateway.KindAppData, "service",
		codes.Text{
			English: "Whether the service is activated depends on ZEGO's data about the App.",
			Chinese: "服务是否开通，取决于 ZEGO 服务器上该 App 的数据。"},
		codes.Text{
			English: "If this is the code you got, activate the service for the App in the ZEGO console.",
			Chinese: "如果收到的是这个返回码，请在 ZEGO 控制台为该 App 开通服务。"}},
	{gateway.KindAppData, "",
		codes.Text{
			English: "Whether the gateway finds the App depends on ZEGO's data about it.",
			Chinese: "网关能否取到 App 的配置，取决于 ZEGO 服务器上该 App 的数据。"},
		codes.Text{
			English: "If this is the code you got, check the {parameter} first, then ask ZEGO's support.",
			Chinese: "如果收到的是这个返回码，请先检查 {parameter}，再联系 ZEGO 技术支持。"}},
	{gateway.KindTransport, "",
		codes.Text{
			English: "Whether the body can be read depends on how its bytes travel.",
			Chinese: "包体能否读取，取决于字节的传输过程。"},
		codes.Text{
			English: "If this is the code you got, check `Content-Length` and `Content-Encoding`, and whether the connection was cut while sending.",
			Chinese: "如果收到的是这个返回码，请检查 `Content-Length`、`Content-Encoding`，以及发送时连接是否中断。"}},
	{gateway.KindGatewayState, "",
		codes.Text{
			English: "Whether the gateway itself fails depends on its state at that moment.",
			Chinese: "网关自身是否出错，取决于它当时的状态。"},
		codes.Text{
			English: "If this is the code you got, retry later, then ask ZEGO's support.",
			Chinese: "如果收到的是这个返回码，请稍后重试，仍不行再联系 ZEGO 技术支持。"}},
}

// Undecidable says why the text of a request cannot tell whether a check
// passes, by what the check depends on.
func Undecidable(l codes.Language, on gateway.Kind) string {
	switch on {
	case gateway.KindAppData:
		return l.Say(
			"It depends on what ZEGO's servers hold about the App, and the same request gets this code for one App and passes for another. So the debugger cannot decide it: check the App as said above.",
			"它取决于 ZEGO 服务器上该 App 的数据：同样的请求，换一个 App 就可能通过。因此调试页无法判断，请按上面的建议检查 App。")
	case gateway.KindTransport:
		return l.Say(
			"It depends on how the bytes of the request travel, which its text does not show. So the debugger cannot decide it: check the sending as said above.",
			"它取决于请求字节的传输过程，从请求文本中看不出来。因此调试页无法判断，请按上面的建议检查发送端。")
	}
	return l.Say(
		"It depends on the state of the gateway at that moment, whatever the request. So the debugger cannot decide it: do as said above.",
		"它取决于网关当时的状态，与请求内容无关。因此调试页无法判断，请按上面的建议处理。")
}
