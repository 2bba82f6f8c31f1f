package wording

import (
	"zimcodes/codes"
	"zimcodes/codes/gateway/signature"
)

// mistakeWords say of each mistake what the code that signs does, and what to
// do about it. {separator}, {signed} and {off} are filled in.
var mistakeWords = map[signature.MistakeName]struct{ what, mend codes.Text }{
	"order": {
		codes.Text{English: "The values are joined in another order.", Chinese: "各值的拼接顺序不同。"},
		codes.Text{English: "Join them in the documented order: `AppId`, `SignatureNonce`, `ServerSecret`, `Timestamp`.", Chinese: "按文档规定的顺序拼接：`AppId`、`SignatureNonce`、`ServerSecret`、`Timestamp`。"}},
	"separator": {
		codes.Text{English: "{separator} stands between the values.", Chinese: "各值之间有 {separator}。"},
		codes.Text{English: "Join them with nothing between.", Chinese: "直接拼接，中间不加任何字符。"}},
	"key-value": {
		codes.Text{English: "Each value has its name before it, as in a query string.", Chinese: "每个值前带有参数名，像查询字符串那样。"},
		codes.Text{English: "Join the values alone, without names, `=` and `&`.", Chinese: "只拼接值，不带参数名、`=` 和 `&`。"}},
	"missing-appid": {
		codes.Text{English: "`AppId` is left out.", Chinese: "漏掉了 `AppId`。"},
		codes.Text{English: "Put `AppId` first.", Chinese: "把 `AppId` 放在最前面。"}},
	"missing-nonce": {
		codes.Text{English: "`SignatureNonce` is left out.", Chinese: "漏掉了 `SignatureNonce`。"},
		codes.Text{English: "Put `SignatureNonce` after `AppId`.", Chinese: "把 `SignatureNonce` 放在 `AppId` 之后。"}},
	"missing-secret": {
		codes.Text{English: "The ServerSecret is left out: the variable may be empty where the code runs.", Chinese: "漏掉了 ServerSecret：运行环境中该变量可能为空。"},
		codes.Text{English: "Put the ServerSecret after `SignatureNonce`, and check that it is set where the code runs.", Chinese: "把 ServerSecret 放在 `SignatureNonce` 之后，并确认运行环境中已设置它。"}},
	"missing-timestamp": {
		codes.Text{English: "`Timestamp` is left out.", Chinese: "漏掉了 `Timestamp`。"},
		codes.Text{English: "Put `Timestamp` last.", Chinese: "把 `Timestamp` 放在最后。"}},
	"secret-newline": {
		codes.Text{English: "A line break follows the ServerSecret.", Chinese: "ServerSecret 后面带有换行。"},
		codes.Text{English: "Trim the secret where it is read: a file or a variable ends in a line break.", Chinese: "读取密钥时去掉首尾空白：文件或环境变量末尾有换行。"}},
	"secret-space": {
		codes.Text{English: "A space follows the ServerSecret.", Chinese: "ServerSecret 后面带有空格。"},
		codes.Text{English: "Trim the secret where it is read.", Chinese: "读取密钥时去掉首尾空白。"}},
	"secret-leading-space": {
		codes.Text{English: "A space stands before the ServerSecret.", Chinese: "ServerSecret 前面带有空格。"},
		codes.Text{English: "Trim the secret where it is read.", Chinese: "读取密钥时去掉首尾空白。"}},
	"secret-quotes": {
		codes.Text{English: "The ServerSecret is signed with its quotation marks.", Chinese: "ServerSecret 连同引号一起参与了签名。"},
		codes.Text{English: "Take the quotation marks off where the secret is read: not every reader of `.env` files does.", Chinese: "读取密钥时去掉引号：并非所有读取 `.env` 文件的工具都会去掉。"}},
	"secret-uppercase": {
		codes.Text{English: "The ServerSecret is in upper case.", Chinese: "ServerSecret 变成了大写。"},
		codes.Text{English: "Use the secret as the console shows it.", Chinese: "按控制台显示的原样使用密钥。"}},
	"secret-bytes": {
		codes.Text{English: "The ServerSecret is decoded from hexadecimal to bytes.", Chinese: "ServerSecret 被按十六进制解码成了字节。"},
		codes.Text{English: "Use the secret's characters as text.", Chinese: "把密钥的字符当作文本使用。"}},
	"nonce-uppercase": {
		codes.Text{English: "`SignatureNonce` is in upper case where it is signed, but not where it is sent.", Chinese: "签名用的 `SignatureNonce` 是大写，发送的不是。"},
		codes.Text{English: "Sign the very text that is sent.", Chinese: "签名用的文本应与发送的完全一致。"}},
	"nonce-bytes": {
		codes.Text{English: "`SignatureNonce` is signed as its bytes, not as the text that is sent.", Chinese: "`SignatureNonce` 以字节参与签名，而不是发送的文本。"},
		codes.Text{English: "Encode the bytes to hexadecimal first, and sign that text.", Chinese: "先把字节编码成十六进制，再用该文本签名。"}},
	"timestamp-milliseconds": {
		codes.Text{English: "`Timestamp` is in milliseconds where it is signed, in seconds where it is sent.", Chinese: "签名用的 `Timestamp` 是毫秒，发送的是秒。"},
		codes.Text{English: "Make it seconds once, and use that value in both places.", Chinese: "统一换算成秒，两处使用同一个值。"}},
	"timestamp-differs": {
		codes.Text{English: "{signed} was signed as the `Timestamp`: {off} the one that was sent.", Chinese: "签名用的 `Timestamp` 是 {signed}，比发送的{off}。"},
		codes.Text{English: "Look at the clock once, keep the value, and use it in both places.", Chinese: "只取一次当前时间，保存下来，两处使用同一个值。"}},
	"number-addition": {
		codes.Text{English: "`AppId` and `SignatureNonce` are added as numbers: {signed}.", Chinese: "`AppId` 与 `SignatureNonce` 被当作数字相加了：{signed}。"},
		codes.Text{English: "Make `AppId` a string before joining.", Chinese: "拼接前先把 `AppId` 转成字符串。"}},
	"hash-sha1": {
		codes.Text{English: "The hash is SHA-1.", Chinese: "哈希用的是 SHA-1。"},
		codes.Text{English: "Use MD5.", Chinese: "改用 MD5。"}},
	"hash-sha256": {
		codes.Text{English: "The hash is SHA-256.", Chinese: "哈希用的是 SHA-256。"},
		codes.Text{English: "Use MD5.", Chinese: "改用 MD5。"}},
	"hash-sha512": {
		codes.Text{English: "The hash is SHA-512.", Chinese: "哈希用的是 SHA-512。"},
		codes.Text{English: "Use MD5.", Chinese: "改用 MD5。"}},
	"hash-double-md5": {
		codes.Text{English: "The MD5 is hashed a second time.", Chinese: "MD5 的结果又做了一次 MD5。"},
		codes.Text{English: "Hash once.", Chinese: "只做一次 MD5。"}},
	"hmac-md5": {
		codes.Text{English: "It is an HMAC with MD5, whose key is the ServerSecret.", Chinese: "用的是以 ServerSecret 为密钥的 HMAC-MD5。"},
		codes.Text{English: "Use plain MD5: the secret is a part of the text, not a key.", Chinese: "改用普通 MD5：密钥是文本的一部分，而不是 HMAC 的密钥。"}},
	"hmac-sha1": {
		codes.Text{English: "It is an HMAC with SHA-1, whose key is the ServerSecret.", Chinese: "用的是以 ServerSecret 为密钥的 HMAC-SHA1。"},
		codes.Text{English: "Use plain MD5: the secret is a part of the text, not a key.", Chinese: "改用普通 MD5：密钥是文本的一部分，而不是 HMAC 的密钥。"}},
	"hmac-sha256": {
		codes.Text{English: "It is an HMAC with SHA-256, whose key is the ServerSecret.", Chinese: "用的是以 ServerSecret 为密钥的 HMAC-SHA256。"},
		codes.Text{English: "Use plain MD5: the secret is a part of the text, not a key.", Chinese: "改用普通 MD5：密钥是文本的一部分，而不是 HMAC 的密钥。"}},
	"callback-rule": {
		codes.Text{English: "It is the rule for callbacks: the secret, the time and the nonce, sorted and hashed.", Chinese: "用的是回调的规则：把密钥、时间和随机数排序后做哈希。"},
		codes.Text{English: "Requests have a rule of their own: do not use the function that verifies callbacks.", Chinese: "请求有自己的规则，不要使用校验回调的函数。"}},
	"encoding-uppercase": {
		codes.Text{English: "The digest is written in upper case.", Chinese: "摘要写成了大写。"},
		codes.Text{English: "Write it in lower case.", Chinese: "改成小写。"}},
	"encoding-unpadded": {
		codes.Text{English: "A byte below 16 is written with one digit instead of two, so that only some requests fail.", Chinese: "小于 16 的字节只写了一位而不是两位，所以只有部分请求失败。"},
		codes.Text{English: "Write every byte with two digits.", Chinese: "每个字节都写成两位。"}},
	"encoding-base64": {
		codes.Text{English: "The digest is written in base64.", Chinese: "摘要写成了 base64。"},
		codes.Text{English: "Write it as hexadecimal digits.", Chinese: "改成十六进制。"}},
	"encoding-half": {
		codes.Text{English: "Only 16 of the digits are sent (\"16-character MD5\").", Chinese: "只发送了其中 16 位（“16 位 MD5”）。"},
		codes.Text{English: "Send all 32 digits.", Chinese: "发送全部 32 位。"}},
}

// legacyOrder are the words for the commonest other order.
var legacyOrder = codes.Text{
	English: "The secret and the nonce are swapped, as in the rule of the old v1 token.",
	Chinese: "密钥和随机数的顺序颠倒了，旧版 v1 Token 的规则就是这样。",
}
