package wording

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"zimcodes/codes"
	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/signature"
)

// Differs says why the signature differs, as far as that is known, and what to
// do: what was proved, and how surely, or that nothing was after a search that
// took so long.
func Differs(l codes.Language, v gateway.Verdict, took time.Duration) (proof string, what, mend []codes.Span) {
	f := v.Finding(gateway.CodeSignature)
	what, mend = Finding(l, f)
	switch diagnosis := f.Diagnosis; {
	case diagnosis == nil || len(diagnosis.Missing) > 0 || diagnosis.TooLong:
		return "", what, mend
	case diagnosis.Proved():
		return Proved(l, diagnosis)
	case !diagnosis.Over:
		return "", joined(l, what, plain(l.Say("Looking for the mistake…", "正在查找原因……"))), nil
	}
	said, mend := unexplained(l, f.Diagnosis, took)
	if len(v.Possible()) > 0 {
		mend = joined(l, mend, plain(l.Say("What is possible by its shape, though not proved, stands below.", "从形式上看可能、但未经证明的原因见下方提示。")))
	}
	return "", joined(l, what, said), mend
}

// Proved says which mistakes are proved, how surely, and what to do.
func Proved(l codes.Language, d *signature.Diagnosis) (proof string, what, mend []codes.Span) {
	e := d.Explanations[0]
	proof = l.Say("Proved: ", "已证明：")
	if len(d.Explanations) > 1 {
		proof = l.Say("Proved to be one of several; likeliest: ", "已证明是以下几种之一，最可能的是：")
	}
	if len(e.Mistakes) == 0 {
		return proof, fill(codes.Text{
			English: "the signature is right for the values without the white space or quotation marks around {bare}.",
			Chinese: "去掉 {bare} 前后的空白或引号后，签名就是正确的。"}.In(l),
			func(string) []codes.Span { return every(l, e.Bare) }), plain(l.Say("Send and sign the same text, without white space around it.", "发送与签名使用同样的文本，前后不带空白。"))
	}
	what = hashed(l, e)
	for _, name := range e.Mistakes {
		w := mistakeWords[name]
		if name == "order" && isLegacyOrder(e) {
			w.what = legacyOrder
		}
		what = joined(l, what, mistakeSpans(l, name, w.what, e))
		mend = joined(l, mend, mistakeSpans(l, name, w.mend, e))
	}
	return proof, what, mend
}

// Others names further explanations that fit as well.
func Others(l codes.Language, d *signature.Diagnosis) [][]codes.Span {
	var all [][]codes.Span
	for i, e := range d.Explanations[min(1, len(d.Explanations)):] {
		if i == listed {
			return append(all, plain("…"))
		}
		var said []codes.Span
		for _, name := range e.Mistakes {
			said = joined(l, said, mistakeSpans(l, name, mistakeWords[name].what, e))
		}
		all = append(all, said)
	}
	return all
}

// hashed says what was hashed, as a sum of names.
func hashed(l codes.Language, e signature.Explanation) []codes.Span {
	names := parameters(e)
	for i, part := range e.Parts {
		if part.Mistake == "number-addition" && i < len(names) {
			names[i] = "(AppId + SignatureNonce)"
		}
	}
	return []codes.Span{
		{Text: l.Say("your code hashes ", "您的代码计算的是 ")},
		{Text: strings.Join(names, " + "), Code: true},
		{Text: l.Say(".", " 的哈希。")},
	}
}

// parameters are the names of what was hashed, in order.
func parameters(e signature.Explanation) []string {
	var names []string
	for _, part := range e.Parts {
		if part.Parameter != "" {
			names = append(names, part.Parameter)
		}
	}
	return names
}

// isLegacyOrder reports whether the secret stands before the nonce and all
// else in its place.
func isLegacyOrder(e signature.Explanation) bool {
	return slices.Equal(parameters(e), []string{"AppId", "ServerSecret", "SignatureNonce", "Timestamp"})
}

// mistakeSpans fills in the words for a mistake.
func mistakeSpans(l codes.Language, name signature.MistakeName, w codes.Text, e signature.Explanation) []codes.Span {
	return fill(w.In(l), func(slot string) []codes.Span {
		switch slot {
		case "separator":
			return []codes.Span{{Text: Visible(e.Separator), Code: true}}
		case "off":
			return []codes.Span{{Text: seconds(l, e.Seconds)}}
		}
		for _, part := range e.Parts {
			if part.Mistake == name {
				return []codes.Span{code(part.Value)}
			}
		}
		return nil
	})
}

// unexplained says what follows if nothing matches, and where to look next.
func unexplained(l codes.Language, d *signature.Diagnosis, took time.Duration) (what, mend []codes.Span) {
	n, ms := strconv.Itoa(d.Tried), strconv.FormatInt(max(1, took.Milliseconds()), 10)
	return plain(l.Say(
			"None of the known mistakes gives it, alone or in the pairs that are tried: "+n+" variants were tried in "+ms+" ms.",
			"已知的错误，单独一个或所尝试的组合，都得不到它：在 "+ms+" 毫秒内尝试了 "+n+" 种变体。")),
		plain(l.Say(
			"So another secret signed it, or another nonce or time than those sent, or the code does something that is not known here. Look next: does the ServerSecret belong to this AppId and environment; is the nonce made once, or anew between signing and sending; is the signature kept from an earlier request?",
			"因此，签名用的是另一个密钥，或签名用的随机数、时间与发送的不同，或代码做了这里未收录的处理。接下来请检查：ServerSecret 是否属于这个 AppId 和环境；随机数是否只生成一次，还是签名后、发送前又生成了一次；签名是否沿用了之前请求的。"))
}

// hashNames name the hashes as people do.
var hashNames = map[string]string{
	"md5": "MD5", "sha1": "SHA-1", "sha256": "SHA-256", "sha512": "SHA-512", "double-md5": "MD5(MD5)",
	"hmac-md5": "HMAC-MD5", "hmac-sha1": "HMAC-SHA1", "hmac-sha256": "HMAC-SHA256",
}

// Digest says how the text is hashed and written.
func Digest(l codes.Language, e signature.Explanation) string {
	said := "→ " + hashNames[e.Hash]
	if e.Key != nil {
		said += l.Say(", keyed with ", "，密钥为 ") + Visible(e.Key.Value)
	}
	if len(e.Encoding) == 0 {
		return said + l.Say(", lower-case hexadecimal", "，小写十六进制")
	}
	for _, name := range e.Encoding {
		said += map[signature.MistakeName]string{
			"encoding-uppercase": l.Say(", upper case", "，大写"),
			"encoding-unpadded":  l.Say(", without leading zeros", "，不补零"),
			"encoding-base64":    l.Say(", base64", "，base64"),
			"encoding-half":      l.Say(", 16 of the digits", "，其中 16 位"),
		}[name]
	}
	return said
}
