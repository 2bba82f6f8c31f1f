package wording

import (
	"strconv"
	"unicode/utf8"

	"zimcodes/codes"
	"zimcodes/codes/gateway"
)

// shapeWords say what a secret is by its shape, after its length.
var shapeWords = map[gateway.Kind]codes.Text{
	"": {
		English: ", as a ServerSecret has.",
		Chinese: "，与 ServerSecret 的长度相符。"},
	gateway.KindSample: {
		English: ": the ServerSecret of the vendor's published example. It is good for that example only.",
		Chinese: "：厂商公布的示例中的 ServerSecret，只适用于该示例。"},
	gateway.KindToken: {
		English: ": that looks like a token (Token04), with which a user logs in to the SDK. A ServerSecret has 32 characters.",
		Chinese: "：像是用户登录 SDK 用的 Token（Token04）。ServerSecret 有 32 个字符。"},
	gateway.KindAppSign: {
		English: ": the 64 hexadecimal digits of an AppSign, which is for client SDKs. A ServerSecret has 32 characters.",
		Chinese: "：是客户端 SDK 用的 AppSign（64 位十六进制数）。ServerSecret 有 32 个字符。"},
	gateway.KindQuoted: {
		English: ", with quotation marks around them. Take the marks off.",
		Chinese: "，带有引号。请去掉引号。"},
	gateway.KindSurrounded: {
		English: ", with white space around them. Take it off.",
		Chinese: "，前后有空白字符。请去掉空白字符。"},
	gateway.KindLength: {
		English: ". A ServerSecret has 32.",
		Chinese: "。ServerSecret 有 32 个字符。"},
}

// SecretShape says how long a secret is and what its shape tells, and nothing
// of what is in it.
func SecretShape(l codes.Language, s gateway.Secret) string {
	if s == "" {
		return ""
	}
	kind := gateway.SecretShape(s)
	n := utf8.RuneCountInString(string(s))
	shape := shapeWords[kind]
	if (kind == "" || kind == gateway.KindLength) && n != len(s) {
		shape = codes.Text{
			English: ", not all of them ASCII. A ServerSecret has 32 plain characters.",
			Chinese: "，其中有非 ASCII 字符。ServerSecret 是 32 个普通字符。"}
	}
	return characters(l, n) + string(shape.In(l))
}

func characters(l codes.Language, n int) string {
	length := l.Say(strconv.Itoa(n)+" characters", strconv.Itoa(n)+" 个字符")
	if n == 1 {
		length = l.Say("1 character", length)
	}
	return length
}
