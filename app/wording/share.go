package wording

import (
	"zimcodes/codes"
	"zimcodes/codes/gateway"
)

// LeftOut says what a link does not carry.
func LeftOut(l codes.Language, left gateway.LeftOut) string {
	switch left {
	case gateway.LeftSecret:
		return l.Say("Left out: a secret that stood in the text.", "已去除：文本中的密钥。")
	case gateway.LeftLive:
		return l.Say(
			"Zeroed: the signature and the nonce. Until the signature expires, whoever has them could sign in your name.",
			"已置零：签名和随机数。签名过期前，拿到它们的人可以冒用您的身份调用接口。")
	case gateway.LeftCredential:
		return l.Say("Left out: passwords, cookies, tokens or keys.", "已去除：密码、Cookie、令牌或密钥。")
	}
	return l.Say(
		"Zeroed: long numbers, and words that may be passwords, tokens or signatures.",
		"已置零：较长的数字，以及可能是密码、令牌或签名的字符。")
}
