package wording

import (
	"strings"

	"zimcodes/codes"
	"zimcodes/codes/gateway/signature"
)

// Claimed says what a link claims to be wrong with the signature, and what to do
// about it. Nothing here proves it, and nothing can if the signature was left
// out of the link.
func Claimed(l codes.Language, made []signature.MistakeName, provable bool) []codes.Span {
	said := joined(l, plain(l.Say("Claimed by this link, and not proved here:", "以下是链接所称的结论，尚未在此证明：")), claims(l, made))
	for _, name := range made {
		said = joined(l, said, fill(mistakeWords[name].mend.In(l), nil))
	}
	if !provable {
		return joined(l, said, plain(l.Say(
			"The signature was left out of the link, since it could still be used, so this cannot be proved again here.",
			"由于签名当时仍可使用，链接中去掉了签名，因此无法在此重新证明。")))
	}
	return joined(l, said, plain(l.Say("Give the secret to prove it again.", "提供密钥即可重新证明。")))
}

// Claims says what a link will claim.
func Claims(l codes.Language, made []signature.MistakeName) []codes.Span {
	return joined(l, plain(l.Say(
		"It also claims what was proved, without the secret and without what was signed:",
		"链接还会说明已证明的结论，不含密钥，也不含签名的内容：")), claims(l, made))
}

// claims are the mistakes in words. What only the secret tells is not known: then
// they are named as the table does.
func claims(l codes.Language, made []signature.MistakeName) []codes.Span {
	var all []codes.Span
	for _, name := range made {
		words := mistakeWords[name].what.In(l)
		said := []codes.Span{{Text: string(name), Code: true}, {Text: l.Say(".", "。")}}
		if !strings.Contains(string(words), "{") {
			said = fill(words, nil)
		}
		all = joined(l, all, said)
	}
	return all
}
