package wording

import (
	"zimcodes/codes"
	"zimcodes/codes/gateway"
)

var (
	// asMD5 is the mend for a signature of another shape.
	asMD5 = codes.Text{
		English: "Write the MD5 as 32 lower case hexadecimal digits.",
		Chinese: "把 MD5 写成 32 位小写十六进制。",
	}
	// useMD5 is that for one of another hash.
	useMD5 = codes.Text{
		English: "Use MD5, and write it as 32 lower case hexadecimal digits.",
		Chinese: "改用 MD5，写成 32 位小写十六进制。",
	}
	// realSecret is the mend for a secret of another shape.
	realSecret = codes.Text{
		English: "Copy the ServerSecret from the ZEGO console: 32 characters.",
		Chinese: "请从 ZEGO 控制台复制 ServerSecret，共 32 个字符。",
	}
)

// warningWords word what has no code but is worth a look.
var warningWords = []wording{
	{gateway.KindCut, "",
		codes.Text{
			English: "The shell ends the command at an unquoted `&`: {twins} would not be sent.",
			Chinese: "shell 在未加引号的 `&` 处结束命令，{twins} 不会发送。"},
		quoteURL},
	{gateway.KindHTTP, "",
		codes.Text{
			English: "The URL's scheme is {found}. The gateway is documented for {wanted} only.",
			Chinese: "URL 的协议是 {found}。文档中网关只用 {wanted}。"},
		codes.Text{English: "Begin the URL with `https://`.", Chinese: "URL 请以 `https://` 开头。"}},
	{gateway.KindNotZEGO, "",
		codes.Text{
			English: "{found} is not a host of ZEGO's: no gateway answers there. The codes named here hold only if it passes the request on.",
			Chinese: "{found} 不是 ZEGO 的域名，那里没有网关应答。只有它转发该请求时，这里的返回码才适用。"},
		codes.Text{
			English: "Send it to {wanted}, unless a proxy of yours stands between.",
			Chinese: "请发往 {wanted}，除非中间是您自己的代理。"}},
	{gateway.KindHostOverridden, "",
		codes.Text{
			English: "The `Host` header says {found}, the URL says {wanted}. The gateway goes by the header.",
			Chinese: "`Host` 请求头是 {found}，URL 中是 {wanted}，网关以请求头为准。"},
		codes.Text{
			English: "Leave the `Host` header out, unless it is there on purpose.",
			Chinese: "如果不是有意设置，请去掉 `Host` 请求头。"}},
	{gateway.KindPort, "",
		codes.Text{
			English: "The host has the port {found}. No document has one: it is {wanted} by itself.",
			Chinese: "域名带有端口 {found}。文档中没有端口，默认为 {wanted}。"},
		codes.Text{English: "Leave the port out.", Chinese: "去掉端口。"}},
	{gateway.KindPath, "",
		codes.Text{
			English: "The path is {found}. The documented one is {wanted}.",
			Chinese: "路径是 {found}。文档中的路径是 {wanted}。"},
		codes.Text{
			English: "Leave the path out. The API is named by `Action`, not by the path.",
			Chinese: "去掉路径。调用哪个 API 由 `Action` 指定，而不是路径。"}},
	{gateway.KindRepeated, "",
		codes.Text{
			English: "{parameter} is given {times} times. We assume that the first one counts, {found}; besides: {values}.",
			Chinese: "{parameter} 出现了 {times} 次。我们推测以第一个为准，即 {found}；其余为 {values}。"},
		codes.Text{English: "Send it once.", Chinese: "只保留一个。"}},
	{gateway.KindSurrounded, "ServerSecret",
		codes.Text{
			English: "There is white space around the ServerSecret.",
			Chinese: "ServerSecret 前后有空白字符。"},
		codes.Text{
			English: "Take it off, here and in your program. It may be the line break at the end of a file or of a variable.",
			Chinese: "去掉空白字符，程序中也一样。它可能是文件或环境变量末尾的换行。"}},
	{gateway.KindSurrounded, "",
		codes.Text{
			English: "There is white space around {parameter}: {found}. We assume that `+` in a query string is a space.",
			Chinese: "{parameter} 的前后有空白字符：{found}。我们推测查询字符串中的 `+` 会读作空格。"},
		codes.Text{
			English: "Take it off. If the value is signed, sign with the same text.",
			Chinese: "去掉空白字符。如果该值参与签名，请用同样的文本签名。"}},
	{gateway.KindSpaceInside, "",
		codes.Text{
			English: "There is white space within {parameter}: {found}. We assume that `+` in a query string is a space.",
			Chinese: "{parameter} 的中间有空白字符：{found}。我们推测查询字符串中的 `+` 会读作空格。"},
		codes.Text{
			English: "Take it out. If a `+` was meant, write it as `%2B` in the URL.",
			Chinese: "去掉空白字符。如果本来是 `+`，请在 URL 中写成 `%2B`。"}},
	{gateway.KindEncodedTwice, "",
		codes.Text{
			English: "{parameter} with the value {found} is percent-encoded still after decoding once: it was encoded twice. We assume that the gateway decodes once.",
			Chinese: "{parameter} 及其值 {found} 解码一次后仍是百分号编码，说明编码了两次。我们推测网关只解码一次。"},
		codes.Text{
			English: "Encode it once: either in your own code or by the HTTP library.",
			Chinese: "只编码一次：要么由自己的代码，要么由 HTTP 库。"}},
	{gateway.KindBadEscape, "",
		codes.Text{
			English: "In {parameter} with the value {found} there is a `%` that starts no percent-encoding. We assume that it stays as it is.",
			Chinese: "{parameter} 及其值 {found} 中有一个 `%`，后面不是百分号编码。我们推测它会原样保留。"},
		codes.Text{
			English: "Write a `%` that is meant as such as `%25`; otherwise, check whether something was cut off.",
			Chinese: "如果本来就是 `%`，请写成 `%25`；否则请检查是否被截断。"}},

	{gateway.KindSample, "ServerSecret",
		codes.Text{
			English: "This ServerSecret is that of the vendor's published example.",
			Chinese: "这个 ServerSecret 是厂商公布的示例中的。"},
		codes.Text{
			English: "It is good for that example only. For your own App, take the ServerSecret from the ZEGO console.",
			Chinese: "它只适用于该示例。自己的 App 请使用 ZEGO 控制台中的 ServerSecret。"}},
	{gateway.KindSample, "Timestamp",
		codes.Text{
			English: "{found} is the {parameter} of a sample request in the documents.",
			Chinese: "{found} 是文档示例请求中的 {parameter}。"},
		codes.Text{
			English: "Send the present Unix time in whole seconds, and sign with it.",
			Chinese: "改用当前 Unix 时间（整数秒），并用它签名。"}},
	{gateway.KindSample, "",
		codes.Text{
			English: "{found} is the {parameter} of a sample request in the documents.",
			Chinese: "{found} 是文档示例请求中的 {parameter}。"},
		codes.Text{
			English: "Put your own in its place.",
			Chinese: "请换成自己的值。"}},
	{gateway.KindEdge, "",
		codes.Text{
			English: "{parameter} is {off}. It may be at most 10 minutes off: less than a minute is left.",
			Chinese: "{parameter} {off}。最多可差 10 分钟，只剩不到 1 分钟的余量。"},
		codes.Text{
			English: "Sign right before sending, and check the clock of the machine that signs (NTP).",
			Chinese: "在发送之前即时签名，并校准签名机器的时钟（NTP）。"}},
	{gateway.KindSecretSent, "",
		codes.Text{
			English: "A secret stands in the request, as {parameter}. It is not shown here.",
			Chinese: "请求中含有密钥，位于 {parameter}。这里不显示它的值。"},
		codes.Text{
			English: "Take it out: a secret is used to sign, and is never sent. If this request was sent or logged anywhere, change the secret.",
			Chinese: "请去掉：密钥只用于签名，不应发送。如果该请求曾经发送过或写入过日志，请更换密钥。"}},
	{gateway.KindNotBoolean, "",
		codes.Text{
			English: "{parameter} is {found}. The documents have `true` and `false` only.",
			Chinese: "{parameter} 的值是 {found}。文档中只有 `true` 和 `false`。"},
		codes.Text{
			English: "Leave it out: no page of ZIM has it.",
			Chinese: "请去掉：ZIM 的文档中没有这个参数。"}},
	{gateway.KindOtherHost, "",
		codes.Text{
			English: "{found} is documented for the host {wanted}, not for this one.",
			Chinese: "按文档，{found} 应发往 {wanted}，而不是这个域名。"},
		codes.Text{
			English: "Send it to {wanted}.",
			Chinese: "请发往 {wanted}。"}},
	{gateway.KindMethod, "",
		codes.Text{
			English: "The method is {found}. The documents have {method}.",
			Chinese: "请求方法是 {found}。文档中是 {method}。"},
		codes.Text{
			English: "Send it with {method}. Whether the gateway refuses another method is documented nowhere.",
			Chinese: "请用 {method} 发送。网关是否拒绝其他方法，文档没有说明。"}},
	{gateway.KindNoBrackets, "",
		codes.Text{
			English: "{parameter} looks like a list, but is not written with `[]`.",
			Chinese: "{parameter} 像是列表，但没有写成带 `[]` 的形式。"},
		codes.Text{
			English: "Write {wanted} for each value, as in `Name[]=a&Name[]=b`.",
			Chinese: "每个值都写成 {wanted}，形如 `Name[]=a&Name[]=b`。"}},
	{gateway.KindNotJSON, "",
		codes.Text{
			English: "The body is not JSON.",
			Chinese: "包体不是 JSON。"},
		codes.Text{
			English: "Look at the place where it stops being JSON: names and strings stand in double quotation marks, and no comma comes last.",
			Chinese: "请查看从哪里开始不是 JSON：名称和字符串要用双引号，最后一项后面不能有逗号。"}},
	{gateway.KindContentType, "",
		codes.Text{
			English: "The body is sent as {found}. The documents want {wanted}.",
			Chinese: "包体以 {found} 类型发送，文档要求 {wanted}。"},
		codes.Text{
			English: "Send the header `Content-Type: application/json`. Without it, curl sends data as a form.",
			Chinese: "加上请求头 `Content-Type: application/json`。不加时，curl 会按表单发送数据。"}},

	{gateway.KindNotHex, "Signature",
		codes.Text{
			English: "{parameter} is {found}, which is not hexadecimal.",
			Chinese: "{parameter} 的值是 {found}，不是十六进制。"},
		asMD5},
	{gateway.KindNotHex, "",
		codes.Text{
			English: "{parameter} is {found}, not 16 hexadecimal digits as documented. There is no code for that, so we assume that it passes.",
			Chinese: "{parameter} 的值是 {found}，不是文档所说的 16 位十六进制数。这种情况没有对应的返回码，我们推测可以通过。"},
		codes.Text{
			English: "To be on the safe side, write 8 random bytes as 16 hexadecimal digits, and sign with the same text.",
			Chinese: "稳妥起见，把 8 个随机字节写成 16 位十六进制数，并用同样的文本签名。"}},
	{gateway.KindUpperCase, "",
		codes.Text{
			English: "{parameter} is in upper case. The documented rule is lower case, and we assume that it is compared exactly.",
			Chinese: "{parameter} 含有大写字母。文档规定用小写，我们推测比较时区分大小写。"},
		asMD5},
	{gateway.KindLength, "Signature",
		codes.Text{
			English: "{parameter} has {digits} hexadecimal digits; an MD5 has 32.",
			Chinese: "{parameter} 有 {digits} 位十六进制数，MD5 应有 32 位。"},
		codes.Text{
			English: "If there are a few too few, each byte below 16 has lost its zero: write every byte with two digits. Otherwise, check whether it was cut off or written twice.",
			Chinese: "如果少几位，是小于 16 的字节丢了前面的 0：每个字节都要写成两位。否则请检查是否被截断或重复。"}},
	{gateway.KindLength, "",
		codes.Text{
			English: "The ServerSecret does not have 32 characters.",
			Chinese: "ServerSecret 的长度不是 32 个字符。"},
		realSecret},
	{gateway.KindHalfMD5, "",
		codes.Text{
			English: "{parameter} has 16 hexadecimal digits: half an MD5.",
			Chinese: "{parameter} 只有 16 位十六进制数，是半个 MD5。"},
		asMD5},
	{gateway.KindSHA1, "",
		codes.Text{
			English: "{parameter} has 40 hexadecimal digits, as a SHA-1 has. SHA-1 is the rule for callbacks, not for requests.",
			Chinese: "{parameter} 有 40 位十六进制数，长度与 SHA-1 相同。SHA-1 是回调的规则，不用于请求。"},
		useMD5},
	{gateway.KindSHA256, "",
		codes.Text{
			English: "{parameter} has 64 hexadecimal digits, as a SHA-256 has.",
			Chinese: "{parameter} 有 64 位十六进制数，长度与 SHA-256 相同。"},
		useMD5},
	{gateway.KindSHA512, "",
		codes.Text{
			English: "{parameter} has 128 hexadecimal digits, as a SHA-512 has.",
			Chinese: "{parameter} 有 128 位十六进制数，长度与 SHA-512 相同。"},
		useMD5},
	{gateway.KindBase64MD5, "",
		codes.Text{
			English: "{parameter} is {found}: base64 of 16 bytes, as an MD5 has.",
			Chinese: "{parameter} 的值是 {found}，是 16 字节的 base64，长度与 MD5 相同。"},
		asMD5},
	{gateway.KindBase64SHA1, "",
		codes.Text{
			English: "{parameter} is {found}: base64 of 20 bytes, as a SHA-1 has. That is another vendor's rule (HMAC-SHA1).",
			Chinese: "{parameter} 的值是 {found}，是 20 字节的 base64，长度与 SHA-1 相同。那是其他厂商的规则（HMAC-SHA1）。"},
		useMD5},
	{gateway.KindBase64, "",
		codes.Text{
			English: "{parameter} is base64 of 32 or 64 bytes, as a SHA-256 or a SHA-512 has.",
			Chinese: "{parameter} 是 32 或 64 字节的 base64，长度与 SHA-256 或 SHA-512 相同。"},
		useMD5},
	{gateway.KindToken, "Signature",
		codes.Text{
			English: "{parameter} looks like a token (Token04), with which a user logs in to the SDK.",
			Chinese: "{parameter} 像是用户登录 SDK 用的 Token（Token04）。"},
		codes.Text{
			English: "Compute the signature instead: the MD5 of the four values, as 32 lower case hexadecimal digits.",
			Chinese: "请改为计算签名：四个值的 MD5，32 位小写十六进制。"}},
	{gateway.KindToken, "",
		codes.Text{
			English: "What was given as the ServerSecret looks like a token (Token04), with which a user logs in to the SDK.",
			Chinese: "填写的 ServerSecret 像是用户登录 SDK 用的 Token（Token04）。"},
		realSecret},
	{gateway.KindAppSign, "",
		codes.Text{
			English: "What was given as the ServerSecret has 64 hexadecimal digits: that is an AppSign, which is for client SDKs.",
			Chinese: "填写的 ServerSecret 有 64 位十六进制数，是客户端 SDK 用的 AppSign。"},
		realSecret},
	{gateway.KindQuoted, "",
		codes.Text{
			English: "The ServerSecret stands in quotation marks.",
			Chinese: "ServerSecret 带有引号。"},
		codes.Text{
			English: "Take the quotation marks off, here and in your program.",
			Chinese: "去掉引号，程序中也一样。"}},
	{gateway.KindIsSecret, "",
		codes.Text{
			English: "The signature is the ServerSecret itself.",
			Chinese: "签名就是 ServerSecret 本身。"},
		codes.Text{
			English: "Never send the secret: send the MD5 of the four values. If this request was sent or logged anywhere, change the secret.",
			Chinese: "切勿发送密钥，应发送四个值的 MD5。如果该请求曾经发送过或写入过日志，请更换密钥。"}},
}
