package wording

import (
	"zimcodes/codes"
	"zimcodes/codes/gateway/signature"
)

// mistakeWords say of each mistake what the code that signs does, and what to
// do about it, in the table's order. {separator}, {signed}, {added} and {off} are
// filled in.
var mistakeWords = map[signature.MistakeName]struct{ what, mend codes.Text }{
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
	"secret-invisible": {
		codes.Text{English: "A character that nobody sees was signed with the ServerSecret: {signed}.", Chinese: "与 ServerSecret 一起签名的还有一个看不见的字符：{signed}。"},
		codes.Text{English: "Copy the secret again, or trim it where it is read: a file saved with a byte order mark, or a copy from a page, brings such characters.", Chinese: "重新复制密钥，或在读取时去掉它：带 BOM 保存的文件或从网页复制的内容会带有这类字符。"}},
	"secret-quotes": {
		codes.Text{English: "The ServerSecret is signed with its quotation marks.", Chinese: "ServerSecret 连同引号一起参与了签名。"},
		codes.Text{English: "Take the quotation marks off where the secret is read: not every reader of `.env` files does.", Chinese: "读取密钥时去掉引号：并非所有读取 `.env` 文件的工具都会去掉。"}},
	"secret-uppercase": {
		codes.Text{English: "The ServerSecret is in upper case.", Chinese: "ServerSecret 变成了大写。"},
		codes.Text{English: "Use the secret as the console shows it.", Chinese: "按控制台显示的原样使用密钥。"}},
	"secret-bytes": {
		codes.Text{English: "The ServerSecret is decoded from hexadecimal to bytes.", Chinese: "ServerSecret 被按十六进制解码成了字节。"},
		codes.Text{English: "Use the secret's characters as text.", Chinese: "把密钥的字符当作文本使用。"}},
	"secret-placeholder": {
		codes.Text{English: "{signed} was signed in place of the ServerSecret: it is not set where the code runs, or is printed as its type prints it.", Chinese: "代替 ServerSecret 参与签名的是 {signed}：运行环境中没有设置它，或它被按类型的格式打印了。"},
		codes.Text{English: "Check that the secret is set where the code runs, and take its plain text: unwrap or decode it first.", Chinese: "确认运行环境中已设置密钥，并使用纯文本：先解包或解码。"}},
	"nonce-uppercase": {
		codes.Text{English: "`SignatureNonce` is in upper case where it is signed, but not where it is sent.", Chinese: "签名用的 `SignatureNonce` 是大写，发送的不是。"},
		codes.Text{English: "Sign the very text that is sent.", Chinese: "签名用的文本应与发送的完全一致。"}},
	"nonce-lowercase": {
		codes.Text{English: "`SignatureNonce` is in lower case where it is signed, but not where it is sent.", Chinese: "签名用的 `SignatureNonce` 是小写，发送的不是。"},
		codes.Text{English: "Sign the very text that is sent.", Chinese: "签名用的文本应与发送的完全一致。"}},
	"nonce-plus": {
		codes.Text{English: "`SignatureNonce` was signed as {signed}, but its `+` was sent bare, and arrives as a space.", Chinese: "签名用的 `SignatureNonce` 是 {signed}，但其中的 `+` 未经编码就发送了，到达时成了空格。"},
		codes.Text{English: "Encode the query string: `+` is `%2B`. A nonce of hexadecimal digits needs none of that.", Chinese: "对查询字符串做编码：`+` 写成 `%2B`。十六进制的随机数没有这个问题。"}},
	"nonce-bytes": {
		codes.Text{English: "`SignatureNonce` is signed as its bytes, not as the text that is sent.", Chinese: "`SignatureNonce` 以字节参与签名，而不是发送的文本。"},
		codes.Text{English: "Encode the bytes to hexadecimal first, and sign that text.", Chinese: "先把字节编码成十六进制，再用该文本签名。"}},
	"values-quoted": {
		codes.Text{English: "Values are signed with quotation marks around them, as `%q` or `JSON.stringify` write them.", Chinese: "值连同引号一起参与了签名，`%q` 或 `JSON.stringify` 会加上引号。"},
		codes.Text{English: "Join the plain values.", Chinese: "拼接不带引号的值。"}},
	"appid-format": {
		codes.Text{English: "`AppId` was signed as {signed}, which is how another type of number is written, not as it is sent.", Chinese: "签名用的 `AppId` 是 {signed}，这是其他数字类型的写法，与发送的不同。"},
		codes.Text{English: "Write `AppId` as a whole number of 64 bits, in decimal digits only.", Chinese: "把 `AppId` 作为 64 位整数，只用十进制数字写出。"}},
	"timestamp-milliseconds": {
		codes.Text{English: "`Timestamp` is in milliseconds where it is signed, in seconds where it is sent.", Chinese: "签名用的 `Timestamp` 是毫秒，发送的是秒。"},
		codes.Text{English: "Make it seconds once, and use that value in both places.", Chinese: "统一换算成秒，两处使用同一个值。"}},
	"timestamp-fraction": {
		codes.Text{English: "`Timestamp` was signed as {signed}, with a fraction or an exponent; it was sent as a whole number.", Chinese: "签名用的 `Timestamp` 是 {signed}，带有小数或指数；发送的是整数。"},
		codes.Text{English: "Round the time down to whole seconds once, and use that value in both places.", Chinese: "先取整到秒，两处使用同一个值。"}},
	"timestamp-differs": {
		codes.Text{English: "{signed} was signed as the `Timestamp`: {off} the one that was sent.", Chinese: "签名用的 `Timestamp` 是 {signed}，比发送的{off}。"},
		codes.Text{English: "Look at the clock once, keep the value, and use it in both places.", Chinese: "只取一次当前时间，保存下来，两处使用同一个值。"}},
	"timestamp-zone": {
		codes.Text{English: "{signed} was signed as the `Timestamp`: {off} the one that was sent, as clocks of time zones differ.", Chinese: "签名用的 `Timestamp` 是 {signed}，比发送的{off}，正好是时区之差。"},
		codes.Text{English: "Unix time has no time zone: take it from the clock, not from a local date and time.", Chinese: "Unix 时间与时区无关：直接取当前时间戳，不要由本地日期时间换算。"}},
	"timestamp-expiry": {
		codes.Text{English: "{signed} was signed as the `Timestamp`: {off} the one that was sent, as an expiry is in the rule of the old v1 token.", Chinese: "签名用的 `Timestamp` 是 {signed}，比发送的{off}，旧版 v1 Token 的规则就是用过期时间。"},
		codes.Text{English: "Sign the time that is sent: requests have no expiry of their own.", Chinese: "用发送的时间签名：请求没有单独的过期时间。"}},
	"number-addition": {
		codes.Text{English: "{added} are added as numbers: {signed}.", Chinese: "{added} 被当作数字相加了：{signed}。"},
		codes.Text{English: "Make each value a string before joining.", Chinese: "拼接前先把各值转成字符串。"}},
	"hash-sha1": {
		codes.Text{English: "You used SHA-1; it must be MD5.", Chinese: "您用的是 SHA-1，应为 MD5。"},
		codes.Text{English: "Use MD5.", Chinese: "改用 MD5。"}},
	"hash-sha256": {
		codes.Text{English: "You used SHA-256; it must be MD5.", Chinese: "您用的是 SHA-256，应为 MD5。"},
		codes.Text{English: "Use MD5.", Chinese: "改用 MD5。"}},
	"hash-sha512": {
		codes.Text{English: "You used SHA-512; it must be MD5.", Chinese: "您用的是 SHA-512，应为 MD5。"},
		codes.Text{English: "Use MD5.", Chinese: "改用 MD5。"}},
	"hash-double-md5": {
		codes.Text{English: "You hashed twice: the MD5 of the MD5.", Chinese: "您做了两次哈希：对 MD5 的结果又做了一次 MD5。"},
		codes.Text{English: "Hash once.", Chinese: "只做一次 MD5。"}},
	"hmac-md5": {
		codes.Text{English: "You used an HMAC with MD5, whose key is the ServerSecret; it must be plain MD5.", Chinese: "您用的是以 ServerSecret 为密钥的 HMAC-MD5，应为普通 MD5。"},
		codes.Text{English: "Use plain MD5: the secret is a part of the text, not a key.", Chinese: "改用普通 MD5：密钥是文本的一部分，而不是 HMAC 的密钥。"}},
	"hmac-sha1": {
		codes.Text{English: "You used an HMAC with SHA-1, whose key is the ServerSecret; it must be plain MD5.", Chinese: "您用的是以 ServerSecret 为密钥的 HMAC-SHA1，应为普通 MD5。"},
		codes.Text{English: "Use plain MD5: the secret is a part of the text, not a key.", Chinese: "改用普通 MD5：密钥是文本的一部分，而不是 HMAC 的密钥。"}},
	"hmac-sha256": {
		codes.Text{English: "You used an HMAC with SHA-256, whose key is the ServerSecret; it must be plain MD5.", Chinese: "您用的是以 ServerSecret 为密钥的 HMAC-SHA256，应为普通 MD5。"},
		codes.Text{English: "Use plain MD5: the secret is a part of the text, not a key.", Chinese: "改用普通 MD5：密钥是文本的一部分，而不是 HMAC 的密钥。"}},
	"hmac-sha512": {
		codes.Text{English: "You used an HMAC with SHA-512, whose key is the ServerSecret; it must be plain MD5.", Chinese: "您用的是以 ServerSecret 为密钥的 HMAC-SHA512，应为普通 MD5。"},
		codes.Text{English: "Use plain MD5: the secret is a part of the text, not a key.", Chinese: "改用普通 MD5：密钥是文本的一部分，而不是 HMAC 的密钥。"}},
	"hmac-swapped": {
		codes.Text{English: "You used an HMAC with its two arguments swapped: the values are its key and the ServerSecret its text. It must be plain MD5.", Chinese: "您用的是 HMAC，而且两个参数颠倒了：各值成了密钥，ServerSecret 成了消息。应为普通 MD5。"},
		codes.Text{English: "Use plain MD5: the secret is a part of the text, and there is no key.", Chinese: "改用普通 MD5：密钥是文本的一部分，没有 HMAC 的密钥。"}},
	"hmac-with-secret": {
		codes.Text{English: "You used an HMAC whose key is the ServerSecret, over a text that holds it, too; it must be plain MD5 of that text.", Chinese: "您用的是以 ServerSecret 为密钥的 HMAC，而文本里又有 ServerSecret；应为该文本的普通 MD5。"},
		codes.Text{English: "Use plain MD5 of the same text.", Chinese: "对同一文本改用普通 MD5。"}},
	"nothing-hashed": {
		codes.Text{English: "Nothing was hashed: this is the digest of the empty text. The text was not given to the hash, or the digest was read a second time.", Chinese: "什么都没有参与哈希：这是空文本的摘要。可能没有把文本传给哈希函数，或读取了两次摘要。"},
		codes.Text{English: "Give the text to the hash (`update`, `Write`) before its digest is read, and read that once.", Chinese: "读取摘要之前先把文本传给哈希函数（`update`、`Write`），并且只读取一次。"}},
	"callback-rule": {
		codes.Text{English: "It is the rule for callbacks: the secret, the time and the nonce, sorted and hashed.", Chinese: "用的是回调的规则：把密钥、时间和随机数排序后做哈希。"},
		codes.Text{English: "Requests have a rule of their own: do not use the function that verifies callbacks.", Chinese: "请求有自己的规则，不要使用校验回调的函数。"}},
	"query-signed": {
		codes.Text{English: "You signed the query string with the secret, as other vendors do; here only four values are signed.", Chinese: "您像其他厂商那样，把查询字符串和密钥一起做了签名；这里只签四个值。"},
		codes.Text{English: "Hash `AppId`, `SignatureNonce`, `ServerSecret` and `Timestamp`, one directly after the other, and nothing else.", Chinese: "只对 `AppId`、`SignatureNonce`、`ServerSecret`、`Timestamp` 首尾相接后的文本做哈希。"}},
	"hmac-query": {
		codes.Text{English: "You signed the query string with an HMAC, as other vendors do; here it is the plain MD5 of four values.", Chinese: "您像其他厂商那样，用 HMAC 对查询字符串做了签名；这里是四个值的普通 MD5。"},
		codes.Text{English: "Use plain MD5 of `AppId`, `SignatureNonce`, `ServerSecret` and `Timestamp`, one directly after the other.", Chinese: "对 `AppId`、`SignatureNonce`、`ServerSecret`、`Timestamp` 首尾相接后的文本做普通 MD5。"}},
	"hash-sum-appended": {
		codes.Text{English: "The text itself was sent, and behind it the digest of nothing: `h.Sum(text)` in Go appends to its argument, it does not hash it.", Chinese: "发送的是文本本身，后面跟着空文本的摘要：Go 的 `h.Sum(text)` 只是追加到参数之后，并不对它做哈希。"},
		codes.Text{English: "Write the text into the hash, then call `h.Sum(nil)`. The secret could be read in this signature: have it replaced.", Chinese: "先把文本写入哈希，再调用 `h.Sum(nil)`。从该签名中可以读出密钥，请更换密钥。"}},
	"order": {
		codes.Text{English: "The values are joined in another order.", Chinese: "各值的拼接顺序不同。"},
		codes.Text{English: "Join them in the documented order: `AppId`, `SignatureNonce`, `ServerSecret`, `Timestamp`.", Chinese: "按文档规定的顺序拼接：`AppId`、`SignatureNonce`、`ServerSecret`、`Timestamp`。"}},
	"separator": {
		codes.Text{English: "{separator} stands between the values.", Chinese: "各值之间有 {separator}。"},
		codes.Text{English: "Join them with nothing between.", Chinese: "直接拼接，中间不加任何字符。"}},
	"key-value": {
		codes.Text{English: "Each value has its name before it, as in a query string.", Chinese: "每个值前带有参数名，像查询字符串那样。"},
		codes.Text{English: "Join the values alone, without names, `=`, `&` and `key`.", Chinese: "只拼接值，不带参数名、`=`、`&` 和 `key`。"}},
	"action-signed": {
		codes.Text{English: "You signed the `Action`, too; only four values are signed.", Chinese: "您把 `Action` 也签了进去；只签四个值。"},
		codes.Text{English: "Leave the `Action` out of the text.", Chinese: "不要把 `Action` 拼进文本。"}},
	"text-newline": {
		codes.Text{English: "A line break was signed at the end: `echo` adds one, `printf` does not.", Chinese: "末尾的换行也参与了签名：`echo` 会加换行，`printf` 不会。"},
		codes.Text{English: "Hash the text without it: `printf '%s'` or `echo -n` in a shell, `print` in place of `println` elsewhere.", Chinese: "哈希时不带换行：Shell 中用 `printf '%s'` 或 `echo -n`，其他语言用 `print` 而不是 `println`。"}},
	"text-utf16": {
		codes.Text{English: "You hashed the text in UTF-16; it must be UTF-8.", Chinese: "您对 UTF-16 编码的文本做了哈希，应为 UTF-8。"},
		codes.Text{English: "Encode the text in UTF-8: `Encoding.UTF8`, not `Encoding.Unicode`.", Chinese: "用 UTF-8 编码文本：`Encoding.UTF8`，而不是 `Encoding.Unicode`。"}},
	"encoding-uppercase": {
		codes.Text{English: "The digest is written in upper case; it must be lower case.", Chinese: "摘要写成了大写，应为小写。"},
		codes.Text{English: "Write it in lower case.", Chinese: "改成小写。"}},
	"encoding-leading-zeros": {
		codes.Text{English: "The digest is written as a number, without the zeros at its front, so that only some requests fail.", Chinese: "摘要被当作数字写出，丢掉了开头的 0，所以只有部分请求失败。"},
		codes.Text{English: "Fill it up to 32 digits: `%032x`.", Chinese: "补足 32 位：`%032x`。"}},
	"encoding-unpadded": {
		codes.Text{English: "A byte below 16 is written with one digit instead of two, so that only some requests fail.", Chinese: "小于 16 的字节只写了一位而不是两位，所以只有部分请求失败。"},
		codes.Text{English: "Write every byte with two digits.", Chinese: "每个字节都写成两位。"}},
	"encoding-dashes": {
		codes.Text{English: "There are marks between the digest's bytes, as `BitConverter.ToString` writes them.", Chinese: "摘要的字节之间有分隔符，`BitConverter.ToString` 就是这样写的。"},
		codes.Text{English: "Take the marks out, and write it in lower case.", Chinese: "去掉分隔符，并写成小写。"}},
	"encoding-signed-bytes": {
		codes.Text{English: "Bytes from 128 on are written as negative numbers, with `ffffff` before them.", Chinese: "大于等于 128 的字节被当作负数写出，前面多了 `ffffff`。"},
		codes.Text{English: "Mask each byte with `0xff` before it is written, and write two digits: `%02x`.", Chinese: "写出前先让每个字节与 `0xff` 按位与，并写成两位：`%02x`。"}},
	"encoding-base64": {
		codes.Text{English: "The digest is written in base64; it must be hexadecimal.", Chinese: "摘要写成了 base64，应为十六进制。"},
		codes.Text{English: "Write it as hexadecimal digits.", Chinese: "改成十六进制。"}},
	"encoding-base64-of-hex": {
		codes.Text{English: "The digest's digits are encoded in base64 once more.", Chinese: "摘要的十六进制文本又做了一次 base64 编码。"},
		codes.Text{English: "Send the digits themselves.", Chinese: "直接发送十六进制文本。"}},
	"encoding-half": {
		codes.Text{English: "Only 16 of the digits are sent (\"16-character MD5\").", Chinese: "只发送了其中 16 位（“16 位 MD5”）。"},
		codes.Text{English: "Send all 32 digits.", Chinese: "发送全部 32 位。"}},
	"signature-decorated": {
		codes.Text{English: "The digest is sent with what the program prints around it.", Chinese: "摘要连同程序输出的其他内容一起发送了。"},
		codes.Text{English: "Send the 32 digits alone: `cut -d' ' -f1` after `md5sum`, `.hexdigest()` or the like in code.", Chinese: "只发送 32 位摘要：`md5sum` 之后用 `cut -d' ' -f1`，代码中用 `.hexdigest()` 之类的方法。"}},
}

// legacyOrder are the words for the commonest other order.
var legacyOrder = codes.Text{
	English: "The secret and the nonce are swapped, as in the rule of the old v1 token.",
	Chinese: "密钥和随机数的顺序颠倒了，旧版 v1 Token 的规则就是这样。",
}
