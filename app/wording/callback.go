package wording

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"zimcodes/codes"
	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/callback"
)

// CallbackHead says of a callback what is known: that it is one, or whether its
// signature is that of the secret.
func CallbackHead(l codes.Language, v callback.Verdict) string {
	switch {
	case v.Sent == nil:
		return l.Say("This is a callback from ZEGO, not a request to it.", "这是 ZEGO 发来的回调，不是发给 ZEGO 的请求。")
	case v.Sent.Right():
		return l.Say("The signature is right: this secret signed the callback.", "签名正确：该回调由此密钥签名。")
	case isSwapped(v.Sent):
		return l.Say("The other secret signed this callback.", "该回调由另一个密钥签名。")
	case v.Sent.Proved():
		return l.Say("The signature that was sent does not follow the rule.", "所发送的签名不符合规则。")
	}
	return l.Say("The signature is not that of this secret.", "该签名不是用此密钥得到的。")
}

// CallbackMeans says what follows from that.
func CallbackMeans(l codes.Language, v callback.Verdict) string {
	switch {
	case v.Sent == nil:
		return l.Say(
			"ZEGO sends it to your server. It is signed by a rule of its own, with the CallbackSecret, which tells whether the signature is right.",
			"它由 ZEGO 发送到您的服务器，按另一套规则用 CallbackSecret 签名。提供 CallbackSecret 后可判断签名是否正确。")
	case v.Sent.Right():
		return l.Say(
			"So whoever sent it has the CallbackSecret. Only the timestamp and the nonce are signed, not the body.",
			"说明发送方持有 CallbackSecret。参与签名的只有时间戳和随机数，不含请求体。")
	case isSwapped(v.Sent):
		return l.Say(
			"So that one is the CallbackSecret, and the one given in its place is not.",
			"因此另一个才是 CallbackSecret，填在其位置上的不是。")
	case v.Computed.Right():
		return l.Say(
			"Your code follows the rule, with this same secret. If this is what ZEGO sent, the secret is wrong, and not the code.",
			"您的代码符合规则，用的也是这个密钥。如果这就是 ZEGO 发来的内容，那么错的是密钥，不是代码。")
	case v.Sent.Proved():
		return l.Say("What gives it is below.", "得到该签名的方法见下方。")
	}
	return l.Say(
		"Either this is not the CallbackSecret of this App, or the nonce or the timestamp is not as it was sent, or it is not from ZEGO. The console shows the CallbackSecret beside the ServerSecret, and an English page of the vendor's names the wrong one of the two.",
		"可能这不是该 App 的 CallbackSecret，或随机数、时间戳与发送时不同，或它并非来自 ZEGO。控制台中 CallbackSecret 与 ServerSecret 相邻，厂商的一个英文页面还把两者写混了。")
}

// isSwapped reports whether the other secret signed what was sent, by the rule.
func isSwapped(f *callback.Finding) bool {
	return f.Proved() && slices.Equal(f.Explanations[0].Mistakes, []callback.MistakeName{"other-secret"})
}

// CallbackSent says what the signature is that was sent, if it does not follow
// the rule with the secret, how surely, and what to do.
func CallbackSent(l codes.Language, v callback.Verdict) (proof string, what, mend []codes.Span) {
	proof, what, mend = callbackProved(l, v.Sent, v.Hash)
	if isSwapped(v.Sent) {
		what = plain(l.Say("the other secret gives exactly the signature that was sent.", "另一个密钥恰好得到所发送的签名。"))
		mend = plain(l.Say("Use that one as the CallbackSecret.", "请把它用作 CallbackSecret。"))
	}
	return proof, what, mend
}

// CallbackRule says by which rule a callback is signed.
func CallbackRule(l codes.Language, miniGame bool) string {
	if miniGame {
		return l.Say(
			"A mini game's callback: it is the MD5 of these four values, one directly after the other. The CallbackSecret is in the ZEGO console.",
			"小游戏的回调：它是以下四个值首尾相接后的 MD5。CallbackSecret 见 ZEGO 控制台。")
	}
	return l.Say(
		"It is the SHA-1 of these three values, sorted as strings and joined. The CallbackSecret is in the ZEGO console.",
		"它是以下三个值按字符串排序并首尾相接后的 SHA-1。CallbackSecret 见 ZEGO 控制台。")
}

// CallbackRetries says what ZEGO expects in answer.
func CallbackRetries(l codes.Language) string {
	return l.Say(
		"Answer with HTTP 200. Without it, ZEGO sends the callback again after 2, 4, 8, 16 and 32 seconds: the same event may come twice.",
		"请返回 HTTP 200。否则 ZEGO 会在 2、4、8、16、32 秒后重发：同一事件可能收到多次。")
}

// CallbackAge says who decides how old a callback may be.
func CallbackAge(l codes.Language) string {
	return l.Say(
		"How old a callback may be is for your server to decide: no document names a limit.",
		"回调的有效期由您的服务器决定：没有文档规定时限。")
}

// CallbackComputed says what is the matter with the signature that the reader's
// code computed, how surely, and what to do.
func CallbackComputed(l codes.Language, v callback.Verdict) (proof string, what, mend []codes.Span) {
	switch {
	case v.Computed.Proved():
		return callbackProved(l, v.Computed, v.Hash)
	case v.Computed.Right() && v.Sent.Right():
		return "", plain(l.Say("What your code computed is right.", "您的代码计算的签名是正确的。")), plain(l.Say(
			"If it still refuses the callback, look at what it compares: both as text, whole, in the same case, without white space.",
			"如果仍然拒绝该回调，请检查比较的方式：应按文本完整比较，大小写一致，前后没有空白。"))
	case v.Computed.Right():
		return "", plain(l.Say("What your code computed is right for this secret.", "对于此密钥，您的代码计算的签名是正确的。")), plain(l.Say(
			"Give your code the CallbackSecret of this App.", "请让代码使用该 App 的 CallbackSecret。"))
	}
	n := strconv.Itoa(v.Computed.Tried)
	return "", plain(l.Say(
			"None of the known mistakes gives what your code computed, alone or in the pairs that are tried: "+n+" variants were tried.",
			"逐一及两两组合尝试了已知错误，均得不到您的代码计算的签名：尝试了 "+n+" 种变体。")),
		plain(l.Say(
			"So it has another secret, nonce or timestamp than these, or does something that is not known here. Print what it hashes, and compare.",
			"因此它用的密钥、随机数或时间戳与此处不同，或做了这里未收录的处理。请输出参与哈希的文本并对照。"))
}

// callbackProved says which mistakes are proved, how surely, and what to do;
// right is the name of the right hash.
func callbackProved(l codes.Language, f *callback.Finding, right string) (proof string, what, mend []codes.Span) {
	proof = l.Say("Proved: ", "已证明：")
	if len(f.Explanations) > 1 {
		proof = l.Say("Proved to be one of several; likeliest: ", "已证明是以下几种之一，最可能的是：")
	}
	what, mend = callbackMistakes(l, f.Explanations[0], right)
	return proof, what, mend
}

// callbackMistakes says which mistakes an explanation has, and what to do.
func callbackMistakes(l codes.Language, e callback.Explanation, right string) (what, mend []codes.Span) {
	for _, name := range e.Mistakes {
		does, todo := callbackWordsFor(name)
		what = joined(l, what, callbackSpans(l, name, does, e, right))
		mend = joined(l, mend, callbackSpans(l, name, todo, e, right))
	}
	return what, mend
}

// CallbackOthers names further explanations that fit as well.
func CallbackOthers(l codes.Language, f *callback.Finding, right string) [][]codes.Span {
	var all [][]codes.Span
	for _, e := range f.Explanations[min(1, len(f.Explanations)):min(listed, len(f.Explanations))] {
		what, _ := callbackMistakes(l, e, right)
		all = append(all, what)
	}
	return all
}

// callbackSpans fills in the words for a mistake.
func callbackSpans(l codes.Language, name callback.MistakeName, w codes.Text, e callback.Explanation, right string) []codes.Span {
	return fill(w.In(l), func(slot string) []codes.Span {
		switch slot {
		case "separator":
			return []codes.Span{{Text: Visible(e.Separator), Code: true}}
		case "off":
			return []codes.Span{{Text: seconds(l, e.Seconds)}}
		case "hash":
			return plain(callbackHash(e.Hash))
		case "right":
			return plain(callbackHash(right))
		case "order":
			return []codes.Span{{Text: strings.Join(callbackOrder(e), " + "), Code: true}}
		}
		for _, part := range e.Parts {
			if part.Mistake == name {
				return []codes.Span{code(part.Value)}
			}
		}
		return nil
	})
}

// callbackHash names a hash as people do.
func callbackHash(name string) string {
	if name == "hmac-sha512" {
		return "HMAC-SHA512"
	}
	return hashNames[name]
}

// callbackOrder are the names of what was hashed, in order.
func callbackOrder(e callback.Explanation) []string {
	var names []string
	for _, part := range e.Parts {
		if part.Parameter != "" {
			names = append(names, part.Parameter)
		}
	}
	return names
}

// CallbackDigest says how the text is hashed.
func CallbackDigest(l codes.Language, e callback.Explanation) string {
	said := "→ " + callbackHash(e.Hash)
	if e.Key != nil {
		said += l.Say(", keyed with ", "，密钥为 ") + Visible(e.Key.Value)
	}
	for _, name := range e.Mistakes {
		switch name {
		case "encoding-uppercase":
			return said + l.Say(", upper case", "，大写")
		case "encoding-unpadded":
			return said + l.Say(", without leading zeros", "，不补零")
		case "encoding-base64":
			return said + l.Say(", base64", "，base64")
		}
	}
	return said + l.Say(", lower-case hexadecimal", "，小写十六进制")
}

// CallbackSecretShape says how long a CallbackSecret is and what its shape
// tells, and nothing of what is in it. No document says how long it is.
func CallbackSecretShape(l codes.Language, s gateway.Secret) string {
	if s == "" {
		return ""
	}
	length := characters(l, utf8.RuneCountInString(string(s)))
	switch kind := gateway.SecretShape(s); kind {
	case gateway.KindAppSign:
		return length + l.Say(": the 64 hexadecimal digits of an AppSign, which is for client SDKs.", "：是客户端 SDK 用的 AppSign（64 位十六进制数）。")
	case gateway.KindToken:
		return length + l.Say(": that looks like a token (Token04), with which a user logs in to the SDK.", "：像是用户登录 SDK 用的 Token（Token04）。")
	case gateway.KindQuoted, gateway.KindSurrounded:
		return length + string(shapeWords[kind].In(l))
	}
	return length + l.Say(".", "。")
}

// Callbacks says how many callbacks a text holds.
func Callbacks(l codes.Language, n int) string {
	return l.Say("This text holds "+strconv.Itoa(n)+" callbacks:", "这段文本中有 "+strconv.Itoa(n)+" 个回调：")
}

// CallbackUnit says in which unit a timestamp is that is not in seconds.
func CallbackUnit(l codes.Language, perSecond int64) string {
	if perSecond == 1 {
		return ""
	}
	return l.Say("in milliseconds, as some callbacks have it; signed as it stands", "毫秒，部分回调如此；按原样参与签名")
}
