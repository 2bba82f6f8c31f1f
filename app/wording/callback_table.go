package wording

import (
	"slices"

	"zimcodes/codes"
	"zimcodes/codes/gateway/callback"
)

// callbackWords say of mistakes in a callback's signature what the code does, and
// what to do about it. {hash} is what was used, {right} what should be, {order}
// what was joined; {separator}, {signed} and {off} are as for requests. It is no
// map, which would be made by code, and not be data.
var callbackWords = []struct {
	names      []callback.MistakeName
	what, mend codes.Text
}{
	{[]callback.MistakeName{"secret-missing"},
		codes.Text{English: "The CallbackSecret is left out: the variable may be empty where the code runs.", Chinese: "漏掉了 CallbackSecret：运行环境中该变量可能为空。"},
		codes.Text{English: "Sort it in with the other values, and check that it is set where the code runs.", Chinese: "把它与其他值一起排序，并确认运行环境中已设置它。"}},
	{[]callback.MistakeName{"other-secret"},
		codes.Text{English: "The other secret was used, not the one given as the CallbackSecret.", Chinese: "用的是另一个密钥，而不是所填的 CallbackSecret。"},
		codes.Text{English: "Use the CallbackSecret: it is neither the ServerSecret nor the AppSign.", Chinese: "请使用 CallbackSecret，它不是 ServerSecret，也不是 AppSign。"}},
	{[]callback.MistakeName{"secret-newline"},
		codes.Text{English: "A line break follows the CallbackSecret.", Chinese: "CallbackSecret 后面带有换行。"},
		codes.Text{English: "Trim the secret where it is read: a file or a variable ends in a line break.", Chinese: "读取密钥时去掉首尾空白：文件或环境变量末尾有换行。"}},
	{[]callback.MistakeName{"secret-space"},
		codes.Text{English: "White space stands around the CallbackSecret.", Chinese: "CallbackSecret 前后带有空白。"},
		codes.Text{English: "Trim the secret where it is read.", Chinese: "读取密钥时去掉首尾空白。"}},
	{[]callback.MistakeName{"secret-quotes"},
		codes.Text{English: "The CallbackSecret is signed with its quotation marks.", Chinese: "CallbackSecret 连同引号一起参与了签名。"},
		codes.Text{English: "Take the quotation marks off where the secret is read.", Chinese: "读取密钥时去掉引号。"}},
	{[]callback.MistakeName{"secret-uppercase"},
		codes.Text{English: "The CallbackSecret is in upper case.", Chinese: "CallbackSecret 变成了大写。"},
		codes.Text{English: "Use the secret as the console shows it.", Chinese: "按控制台显示的原样使用密钥。"}},
	{[]callback.MistakeName{"secret-bytes"},
		codes.Text{English: "The CallbackSecret is decoded from hexadecimal to bytes.", Chinese: "CallbackSecret 被按十六进制解码成了字节。"},
		codes.Text{English: "Use the secret's characters as text.", Chinese: "把密钥的字符当作文本使用。"}},
	{[]callback.MistakeName{"timestamp-missing"},
		codes.Text{English: "The `timestamp` is left out.", Chinese: "漏掉了 `timestamp`。"},
		codes.Text{English: "Sort it in with the other values: a name in another case may have read nothing.", Chinese: "把它与其他值一起排序：字段名大小写不同可能导致读到空值。"}},
	{[]callback.MistakeName{"nonce-missing"},
		codes.Text{English: "The `nonce` is left out.", Chinese: "漏掉了 `nonce`。"},
		codes.Text{English: "Sort it in with the other values: a name in another case may have read nothing.", Chinese: "把它与其他值一起排序：字段名大小写不同可能导致读到空值。"}},
	{[]callback.MistakeName{"timestamp-milliseconds"},
		codes.Text{English: "The `timestamp` is signed in milliseconds, {signed}; the callback has it in seconds.", Chinese: "参与签名的 `timestamp` 是毫秒 {signed}，回调中的是秒。"},
		codes.Text{English: "Take it as it stands in the body.", Chinese: "按请求体中的原样使用。"}},
	{[]callback.MistakeName{"timestamp-seconds"},
		codes.Text{English: "The `timestamp` is signed in seconds, {signed}; the callback has it in milliseconds.", Chinese: "参与签名的 `timestamp` 是秒 {signed}，回调中的是毫秒。"},
		codes.Text{English: "Take it as it stands in the body.", Chinese: "按请求体中的原样使用。"}},
	{[]callback.MistakeName{"timestamp-differs"},
		codes.Text{English: "{signed} was signed as the `timestamp`: {off} the one in the callback.", Chinese: "参与签名的 `timestamp` 是 {signed}，比回调中的{off}。"},
		codes.Text{English: "Take the callback's timestamp, not that of your own clock.", Chinese: "请使用回调中的时间戳，不要用本机时间。"}},
	{[]callback.MistakeName{"number-format"},
		codes.Text{English: "A number was signed as a program prints one that has a point: {signed}.", Chinese: "数字以浮点数的写法参与了签名：{signed}。"},
		codes.Text{English: "Read it as text or as a whole number: a JSON library may make a floating-point number of it.", Chinese: "请按文本或整数读取：JSON 库可能把它解析成了浮点数。"}},
	{[]callback.MistakeName{"nonce-number"},
		codes.Text{English: "The `nonce` was made a number, which changed it: {signed}.", Chinese: "`nonce` 被转成数字后变了：{signed}。"},
		codes.Text{English: "Keep the nonce as the text that was sent.", Chinese: "随机数请保持为发送的文本。"}},
	{[]callback.MistakeName{"mini-game-rule"},
		codes.Text{English: "It is the rule for requests and for mini games: the MD5 of AppId, nonce, secret and timestamp.", Chinese: "用的是请求和小游戏的规则：AppId、随机数、密钥、时间戳的 MD5。"},
		codes.Text{English: "Sort CallbackSecret, timestamp and nonce as strings, join them, and take the SHA-1.", Chinese: "把 CallbackSecret、timestamp、nonce 按字符串排序、拼接，再计算 SHA-1。"}},
	{[]callback.MistakeName{"callback-rule"},
		codes.Text{English: "It is the rule of other callbacks; this one is a mini game's, as the name of its nonce says.", Chinese: "用的是其他回调的规则；从随机数的字段名看，这是小游戏的回调。"},
		codes.Text{English: "Take the MD5 of AppId, SignatureNonce, CallbackSecret and Timestamp, one after the other.", Chinese: "把 AppId、SignatureNonce、CallbackSecret、Timestamp 首尾相接，计算 MD5。"}},
	{[]callback.MistakeName{"sorted-numbers"},
		codes.Text{English: "The values are sorted as numbers, {order}; it must be as strings.", Chinese: "各值按数字排了序：{order}；应按字符串排序。"},
		codes.Text{English: "Sort them as strings. In PHP that is `sort($values, SORT_STRING)`.", Chinese: "请按字符串排序，PHP 中为 `sort($values, SORT_STRING)`。"}},
	{[]callback.MistakeName{"unsorted"},
		codes.Text{English: "The values are not sorted as strings, but joined as {order}.", Chinese: "各值没有按字符串排序，而是按 {order} 拼接。"},
		codes.Text{English: "Sort the three values themselves as strings, not their names, and join them in that order.", Chinese: "请对三个值本身（不是字段名）按字符串排序，再按该顺序拼接。"}},
	{[]callback.MistakeName{"separator"},
		codes.Text{English: "{separator} stands between the values.", Chinese: "各值之间有 {separator}。"},
		codes.Text{English: "Join them with nothing between.", Chinese: "直接拼接，中间不加任何字符。"}},
	{[]callback.MistakeName{"key-value"},
		codes.Text{English: "Each value has its name before it.", Chinese: "每个值前带有字段名。"},
		codes.Text{English: "Sort and join the values alone, without names.", Chinese: "只对值排序并拼接，不带字段名。"}},
	{[]callback.MistakeName{"text-newline"},
		codes.Text{English: "A line break was hashed at the end: `echo` adds one, `printf` does not.", Chinese: "末尾的换行也参与了哈希：`echo` 会添加换行，`printf` 不会。"},
		codes.Text{English: "Hash the three values and nothing else.", Chinese: "只对三个值做哈希，不含其他字符。"}},
	{[]callback.MistakeName{"hash-md5", "hash-sha1", "hash-sha256", "hash-sha512"},
		codes.Text{English: "{hash} was used; it must be {right}.", Chinese: "用的是 {hash}，应为 {right}。"},
		codes.Text{English: "Use {right}.", Chinese: "改用 {right}。"}},
	{[]callback.MistakeName{"hmac-md5", "hmac-sha1", "hmac-sha256", "hmac-sha512"},
		codes.Text{English: "{hash} was used, keyed with the secret; it must be plain {right}.", Chinese: "用的是以密钥为 key 的 {hash}，应为普通的 {right}。"},
		codes.Text{English: "Sort the secret in with the other values, and use plain {right}: it is a part of the text, not a key.", Chinese: "把密钥与其他值一起排序，改用普通的 {right}：密钥是文本的一部分，而不是 HMAC 的密钥。"}},
	{[]callback.MistakeName{"body-hmac", "body-hash"},
		codes.Text{English: "The body was signed, with {hash}; it has no part in the signature.", Chinese: "对请求体做了 {hash}；请求体不参与签名。"},
		codes.Text{English: "Sort CallbackSecret, timestamp and nonce as strings, join them, and take the {right}.", Chinese: "把 CallbackSecret、timestamp、nonce 按字符串排序、拼接，再计算 {right}。"}},
	{[]callback.MistakeName{"encoding-uppercase"},
		codes.Text{English: "The digest is written in upper case.", Chinese: "摘要写成了大写。"},
		codes.Text{English: "Write it in lower case.", Chinese: "改成小写。"}},
	{[]callback.MistakeName{"encoding-base64"},
		codes.Text{English: "The digest is written in base64.", Chinese: "摘要写成了 base64。"},
		codes.Text{English: "Write it as hexadecimal digits.", Chinese: "改成十六进制。"}},
	{[]callback.MistakeName{"encoding-unpadded"},
		codes.Text{English: "A byte below 16 is written with one digit instead of two, so that only some callbacks fail.", Chinese: "小于 16 的字节只写了一位而不是两位，所以只有部分回调失败。"},
		codes.Text{English: "Write every byte with two digits.", Chinese: "每个字节都写成两位。"}},
}

// callbackWordsFor returns the words for a mistake.
func callbackWordsFor(name callback.MistakeName) (what, mend codes.Text) {
	for i := range callbackWords {
		if w := &callbackWords[i]; slices.Contains(w.names, name) {
			return w.what, w.mend
		}
	}
	return what, mend
}
