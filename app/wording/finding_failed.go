package wording

import (
	"zimcodes/codes"
	"zimcodes/codes/gateway"
)

// signAgain is the mend for a timestamp that is too far from the clock.
var signAgain = codes.Text{
	English: "Send the present time in whole seconds (10 digits at present), and sign with the same value. Times in the body stay in milliseconds.",
	Chinese: "改用当前时间的整数秒（目前是 10 位数字），并用同一个值签名。包体里的时间仍用毫秒。",
}

// failedWords word the failed checks.
var failedWords = []wording{
	{gateway.KindMissing, "",
		codes.Text{English: "{parameter} is missing.", Chinese: "缺少 {parameter}。"},
		codes.Text{}},
	{gateway.KindEmpty, "",
		codes.Text{English: "{parameter} is empty.", Chinese: "{parameter} 为空。"},
		codes.Text{}},
	{gateway.KindNoGateway, "",
		codes.Text{
			English: "{found} is not the host of a gateway that ZEGO documents.",
			Chinese: "{found} 不是 ZEGO 文档中的网关域名。"},
		codes.Text{
			English: "Use {wanted}, or one with a region, such as `zim-api-sha.zego.im`. If there is a `Host` header, it counts instead of the URL's host. If no such host exists, there is a DNS error and no return code at all.",
			Chinese: "请使用 {wanted}，或带地区的域名，如 `zim-api-sha.zego.im`。如果有 `Host` 请求头，以它为准，而不是 URL 中的域名。如果域名不存在，只会出现 DNS 错误，不会有返回码。"}},

	{gateway.KindPlaceholder, "Action",
		codes.Text{
			English: "{parameter} is {found}: that looks like a variable's name, or a blank that was not filled in.",
			Chinese: "{parameter} 的值是 {found}，像是变量名或没有填写的占位符。"},
		codes.Text{
			English: "Check that the variable is set where the URL is put together, and send the API's name. `Action` is not signed: the signature can stay.",
			Chinese: "检查拼接 URL 处的变量是否已赋值，填入 API 名称。`Action` 不参与签名，签名不用改。"}},
	{gateway.KindPlaceholder, "",
		codes.Text{
			English: "{parameter} is {found}: that looks like a variable's name, or a blank that was not filled in.",
			Chinese: "{parameter} 的值是 {found}，像是变量名或没有填写的占位符。"},
		codes.Text{
			English: "Check that the variable is set where the URL is put together, and sign with the same value.",
			Chinese: "检查拼接 URL 处的变量是否已赋值，并用同一个值签名。"}},
	{gateway.KindNotInteger, "Timestamp",
		codes.Text{
			English: "{parameter} is {found}, which is not an integer.",
			Chinese: "{parameter} 的值是 {found}，不是整数。"},
		codes.Text{
			English: "Send whole seconds in digits only, such as {wanted} for the time checked as of, and sign with the same text.",
			Chinese: "只传数字，单位为秒，如检查时刻的 {wanted}，并用同样的文本签名。"}},
	{gateway.KindNotInteger, "",
		codes.Text{
			English: "{parameter} is {found}, which is not an integer.",
			Chinese: "{parameter} 的值是 {found}，不是整数。"},
		codes.Text{
			English: "Send digits only, without letters, quotation marks or separators, and sign with the same text.",
			Chinese: "只传数字，不要带字母、引号或分隔符，并用同样的文本签名。"}},
	{gateway.KindFraction, "Timestamp",
		codes.Text{
			English: "{parameter} is {found}, with a decimal point or an exponent. It must be an integer.",
			Chinese: "{parameter} 的值是 {found}，带有小数点或指数。它必须是整数。"},
		codes.Text{
			English: "Cut the fraction off, so that whole seconds are left, such as {wanted} for the time checked as of, and sign with the same text.",
			Chinese: "去掉小数部分，只留整数秒，如检查时刻的 {wanted}，并用同样的文本签名。"}},
	{gateway.KindFraction, "",
		codes.Text{
			English: "{parameter} is {found}, with a decimal point or an exponent. It must be an integer.",
			Chinese: "{parameter} 的值是 {found}，带有小数点或指数。它必须是整数。"},
		codes.Text{
			English: "Write it as an integer: keep it in an integer type, not in a floating-point number. Sign with the same text.",
			Chinese: "写成整数：用整数类型保存，不要用浮点数，并用同样的文本签名。"}},
	{gateway.KindSpace, "",
		codes.Text{
			English: "{parameter} is {found}: there is white space around the number, or nothing but white space. We assume that this is no number to the gateway, and that `+` in a query string is a space.",
			Chinese: "{parameter} 的值是 {found}：数字前后有空白字符，或只有空白字符。我们推测网关不会把它当作数字，并且查询字符串中的 `+` 会读作空格。"},
		codes.Text{
			English: "Take the white space out, and sign with the same text. It may be a line break that was read along with the value.",
			Chinese: "去掉空白字符，并用同样的文本签名。空白可能是读取该值时带上的换行。"}},
	{gateway.KindNegative, "Timestamp",
		codes.Text{
			English: "{parameter} is {found}, which is less than an int64 can hold.",
			Chinese: "{parameter} 的值是 {found}，小于 int64 的下限。"},
		signAgain},
	{gateway.KindNegative, "",
		codes.Text{
			English: "{parameter} is {found}, which is less than 0. It must be a uint32.",
			Chinese: "{parameter} 的值是 {found}，小于 0。它必须是 uint32。"},
		codes.Text{
			English: "A large AppId turns negative in a signed 32-bit integer: keep it in an unsigned or a 64-bit one.",
			Chinese: "较大的 AppId 存入 32 位有符号整数会变成负数：请改用无符号或 64 位整数。"}},
	{gateway.KindSign, "Timestamp",
		codes.Text{
			English: "{parameter} is {found}, which is more than an int64 can hold.",
			Chinese: "{parameter} 的值是 {found}，超出 int64 的上限。"},
		signAgain},
	{gateway.KindSign, "",
		codes.Text{
			English: "{parameter} is {found}, with a sign before the number. We assume that the gateway refuses it: the value must be a uint32.",
			Chinese: "{parameter} 的值是 {found}，数字前有正号。它必须是 uint32，我们推测网关不接受正号。"},
		codes.Text{
			English: "Send digits only, and sign with the same text.",
			Chinese: "只传数字，并用同样的文本签名。"}},
	{gateway.KindRange, "Timestamp",
		codes.Text{
			English: "{parameter} is {found}, which is more than an int64 can hold.",
			Chinese: "{parameter} 的值是 {found}，超出 int64 的上限。"},
		signAgain},
	{gateway.KindRange, "",
		codes.Text{
			English: "{parameter} is {found}, which is more than 4294967295, the largest uint32.",
			Chinese: "{parameter} 的值是 {found}，超出 uint32 的上限 4294967295。"},
		codes.Text{
			English: "Copy the AppId from the ZEGO console again: it may be another number, or have digits twice.",
			Chinese: "请从 ZEGO 控制台重新复制 AppId：可能用了别的数字，或有数字重复。"}},
	{gateway.KindDate, "Timestamp",
		codes.Text{
			English: "{parameter} is {found}, a date or a time of day. It must be Unix time in seconds.",
			Chinese: "{parameter} 的值是 {found}，是日期或钟点。它必须是以秒为单位的 Unix 时间。"},
		codes.Text{
			English: "Send whole seconds, such as {wanted} for the time checked as of, and sign with the same text.",
			Chinese: "传整数秒，如检查时刻的 {wanted}，并用同样的文本签名。"}},
	{gateway.KindDate, "",
		codes.Text{
			English: "{parameter} is {found}, which looks like a date or a time of day. It must be a number.",
			Chinese: "{parameter} 的值是 {found}，像是日期或钟点。它必须是数字。"},
		codes.Text{
			English: "Check that the values were not mixed up, and sign with the same text that you send.",
			Chinese: "检查各参数的值是否错位，并用实际发送的文本签名。"}},

	{gateway.KindBehind, "",
		codes.Text{
			English: "{parameter} is {found}: {off}. It may be at most 10 minutes off.",
			Chinese: "{parameter} 的值是 {found}，{off}。最多可差 10 分钟。"},
		codes.Text{
			English: "Sign again with the present time: sending the same request again fails again. If it was signed just now, check the clock of the machine that signs (NTP), and that no old signature is kept.",
			Chinese: "用当前时间重新签名：原样重发仍会失败。如果是刚刚签的名，请校准签名机器的时钟（NTP），并检查是否缓存了旧签名。"}},
	{gateway.KindAhead, "",
		codes.Text{
			English: "{parameter} is {found}: {off}. It may be at most 10 minutes off, in either direction as we assume.",
			Chinese: "{parameter} 的值是 {found}，{off}。最多可差 10 分钟，我们推测偏早偏晚都一样。"},
		codes.Text{
			English: "Check the clock of the machine that signs (NTP), and that nothing is added for a time zone: Unix time has none. Then sign again.",
			Chinese: "校准签名机器的时钟（NTP），并检查是否加了时区的小时数：Unix 时间与时区无关。然后重新签名。"}},
	{gateway.KindMilliseconds, "",
		codes.Text{
			English: "{parameter} is {found}, in milliseconds. It must be in seconds; as such it would be {off}.",
			Chinese: "{parameter} 的值是 {found}，单位是毫秒，应为秒。换算成秒后，{off}。"},
		signAgain},
	{gateway.KindMicroseconds, "",
		codes.Text{
			English: "{parameter} is {found}, in microseconds. It must be in seconds; as such it would be {off}.",
			Chinese: "{parameter} 的值是 {found}，单位是微秒，应为秒。换算成秒后，{off}。"},
		signAgain},
	{gateway.KindNanoseconds, "",
		codes.Text{
			English: "{parameter} is {found}, in nanoseconds. It must be in seconds; as such it would be {off}.",
			Chinese: "{parameter} 的值是 {found}，单位是纳秒，应为秒。换算成秒后，{off}。"},
		signAgain},

	{gateway.KindUnknownName, "",
		codes.Text{
			English: "No API of ZIM that we know is called {found}.",
			Chinese: "在我们所知的 ZIM API 中，没有名为 {found} 的。"},
		codes.Text{
			English: "Take the name from the API's page. We assume that names are compared exactly, capital letters included. `Action` is not signed: the signature can stay.",
			Chinese: "请使用该 API 文档页上的名称。我们推测名称需完全一致，包括大小写。`Action` 不参与签名，签名不用改。"}},
	{gateway.KindUnsupported, "",
		codes.Text{
			English: "{parameter} is {found}, but only {wanted} is supported.",
			Chinese: "{parameter} 的值是 {found}，但只支持 {wanted}。"},
		codes.Text{
			English: "Send `SignatureVersion=2.0`. It is not signed: the signature can stay.",
			Chinese: "改为 `SignatureVersion=2.0`。它不参与签名，签名不用改。"}},
	{gateway.KindDiffers, "",
		codes.Text{
			English: "The signature sent is not that of the values sent.",
			Chinese: "发送的签名与用所发送的值算出的签名不同。"},
		codes.Text{
			English: "Check that `AppId` and `ServerSecret` belong to the same App, and what your code signs: `AppId`, `SignatureNonce`, `ServerSecret` and `Timestamp`, exactly as sent, joined in this order with nothing between them; then MD5, as 32 lower case hexadecimal digits. Sending the same request again fails again.",
			Chinese: "确认 `AppId` 与 `ServerSecret` 属于同一个 App，再核对代码签名的内容：`AppId`、`SignatureNonce`、`ServerSecret`、`Timestamp`，与发送的完全一致，按此顺序直接拼接，取 MD5，转成 32 位小写十六进制。原样重发仍会失败。"}},
}
