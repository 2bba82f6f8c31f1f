package app

import "zimcodes/codes/gateway/signature"

// mistakeWords say of each mistake what the code that signs does, and what to
// do about it. {separator}, {signed} and {off} are filled in.
var mistakeWords = map[signature.MistakeName]struct{ what, mend words }{
	"order": {
		words{"The values are joined in another order.", "各值的拼接顺序不同。"},
		words{"Join them in the documented order: `AppId`, `SignatureNonce`, `ServerSecret`, `Timestamp`.", "按文档规定的顺序拼接：`AppId`、`SignatureNonce`、`ServerSecret`、`Timestamp`。"}},
	"separator": {
		words{"{separator} stands between the values.", "各值之间有 {separator}。"},
		words{"Join them with nothing between.", "直接拼接，中间不加任何字符。"}},
	"key-value": {
		words{"Each value has its name before it, as in a query string.", "每个值前带有参数名，像查询字符串那样。"},
		words{"Join the values alone, without names, `=` and `&`.", "只拼接值，不带参数名、`=` 和 `&`。"}},
	"missing-appid": {
		words{"`AppId` is left out.", "漏掉了 `AppId`。"},
		words{"Put `AppId` first.", "把 `AppId` 放在最前面。"}},
	"missing-nonce": {
		words{"`SignatureNonce` is left out.", "漏掉了 `SignatureNonce`。"},
		words{"Put `SignatureNonce` after `AppId`.", "把 `SignatureNonce` 放在 `AppId` 之后。"}},
	"missing-secret": {
		words{"The ServerSecret is left out: the variable may be empty where the code runs.", "漏掉了 ServerSecret：运行环境中该变量可能为空。"},
		words{"Put the ServerSecret after `SignatureNonce`, and check that it is set where the code runs.", "把 ServerSecret 放在 `SignatureNonce` 之后，并确认运行环境中已设置它。"}},
	"missing-timestamp": {
		words{"`Timestamp` is left out.", "漏掉了 `Timestamp`。"},
		words{"Put `Timestamp` last.", "把 `Timestamp` 放在最后。"}},
	"secret-newline": {
		words{"A line break follows the ServerSecret.", "ServerSecret 后面带有换行。"},
		words{"Trim the secret where it is read: a file or a variable ends in a line break.", "读取密钥时去掉首尾空白：文件或环境变量末尾有换行。"}},
	"secret-space": {
		words{"A space follows the ServerSecret.", "ServerSecret 后面带有空格。"},
		words{"Trim the secret where it is read.", "读取密钥时去掉首尾空白。"}},
	"secret-leading-space": {
		words{"A space stands before the ServerSecret.", "ServerSecret 前面带有空格。"},
		words{"Trim the secret where it is read.", "读取密钥时去掉首尾空白。"}},
	"secret-quotes": {
		words{"The ServerSecret is signed with its quotation marks.", "ServerSecret 连同引号一起参与了签名。"},
		words{"Take the quotation marks off where the secret is read: not every reader of `.env` files does.", "读取密钥时去掉引号：并非所有读取 `.env` 文件的工具都会去掉。"}},
	"secret-uppercase": {
		words{"The ServerSecret is in upper case.", "ServerSecret 变成了大写。"},
		words{"Use the secret as the console shows it.", "按控制台显示的原样使用密钥。"}},
	"secret-bytes": {
		words{"The ServerSecret is decoded from hexadecimal to bytes.", "ServerSecret 被按十六进制解码成了字节。"},
		words{"Use the secret's characters as text.", "把密钥的字符当作文本使用。"}},
	"nonce-uppercase": {
		words{"`SignatureNonce` is in upper case where it is signed, but not where it is sent.", "签名用的 `SignatureNonce` 是大写，发送的不是。"},
		words{"Sign the very text that is sent.", "签名用的文本应与发送的完全一致。"}},
	"nonce-bytes": {
		words{"`SignatureNonce` is signed as its bytes, not as the text that is sent.", "`SignatureNonce` 以字节参与签名，而不是发送的文本。"},
		words{"Encode the bytes to hexadecimal first, and sign that text.", "先把字节编码成十六进制，再用该文本签名。"}},
	"timestamp-milliseconds": {
		words{"`Timestamp` is in milliseconds where it is signed, in seconds where it is sent.", "签名用的 `Timestamp` 是毫秒，发送的是秒。"},
		words{"Make it seconds once, and use that value in both places.", "统一换算成秒，两处使用同一个值。"}},
	"timestamp-differs": {
		words{"{signed} was signed as the `Timestamp`: {off} the one that was sent.", "签名用的 `Timestamp` 是 {signed}，比发送的{off}。"},
		words{"Look at the clock once, keep the value, and use it in both places.", "只取一次当前时间，保存下来，两处使用同一个值。"}},
	"number-addition": {
		words{"`AppId` and `SignatureNonce` are added as numbers: {signed}.", "`AppId` 与 `SignatureNonce` 被当作数字相加了：{signed}。"},
		words{"Make `AppId` a string before joining.", "拼接前先把 `AppId` 转成字符串。"}},
	"hash-sha1": {
		words{"The hash is SHA-1.", "哈希用的是 SHA-1。"},
		words{"Use MD5.", "改用 MD5。"}},
	"hash-sha256": {
		words{"The hash is SHA-256.", "哈希用的是 SHA-256。"},
		words{"Use MD5.", "改用 MD5。"}},
	"hash-sha512": {
		words{"The hash is SHA-512.", "哈希用的是 SHA-512。"},
		words{"Use MD5.", "改用 MD5。"}},
	"hash-double-md5": {
		words{"The MD5 is hashed a second time.", "MD5 的结果又做了一次 MD5。"},
		words{"Hash once.", "只做一次 MD5。"}},
	"hmac-md5": {
		words{"It is an HMAC with MD5, whose key is the ServerSecret.", "用的是以 ServerSecret 为密钥的 HMAC-MD5。"},
		words{"Use plain MD5: the secret is a part of the text, not a key.", "改用普通 MD5：密钥是文本的一部分，而不是 HMAC 的密钥。"}},
	"hmac-sha1": {
		words{"It is an HMAC with SHA-1, whose key is the ServerSecret.", "用的是以 ServerSecret 为密钥的 HMAC-SHA1。"},
		words{"Use plain MD5: the secret is a part of the text, not a key.", "改用普通 MD5：密钥是文本的一部分，而不是 HMAC 的密钥。"}},
	"hmac-sha256": {
		words{"It is an HMAC with SHA-256, whose key is the ServerSecret.", "用的是以 ServerSecret 为密钥的 HMAC-SHA256。"},
		words{"Use plain MD5: the secret is a part of the text, not a key.", "改用普通 MD5：密钥是文本的一部分，而不是 HMAC 的密钥。"}},
	"callback-rule": {
		words{"It is the rule for callbacks: the secret, the time and the nonce, sorted and hashed.", "用的是回调的规则：把密钥、时间和随机数排序后做哈希。"},
		words{"Requests have a rule of their own: do not use the function that verifies callbacks.", "请求有自己的规则，不要使用校验回调的函数。"}},
	"encoding-uppercase": {
		words{"The digest is written in upper case.", "摘要写成了大写。"},
		words{"Write it in lower case.", "改成小写。"}},
	"encoding-unpadded": {
		words{"A byte below 16 is written with one digit instead of two, so that only some requests fail.", "小于 16 的字节只写了一位而不是两位，所以只有部分请求失败。"},
		words{"Write every byte with two digits.", "每个字节都写成两位。"}},
	"encoding-base64": {
		words{"The digest is written in base64.", "摘要写成了 base64。"},
		words{"Write it as hexadecimal digits.", "改成十六进制。"}},
	"encoding-half": {
		words{"Only 16 of the digits are sent (\"16-character MD5\").", "只发送了其中 16 位（“16 位 MD5”）。"},
		words{"Send all 32 digits.", "发送全部 32 位。"}},
}

// legacyOrder are the words for the commonest other order.
var legacyOrder = words{
	"The secret and the nonce are swapped, as in the rule of the old v1 token.",
	"密钥和随机数的顺序颠倒了，旧版 v1 Token 的规则就是这样。",
}
