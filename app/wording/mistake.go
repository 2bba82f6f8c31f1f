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
		mend = joined(l, mend, plain(l.Say("What is possible by its shape, though not proved, stands below.", "形式上像、尚未证明的原因见下方提示。")))
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
	if len(e.Mistakes) == 0 && len(e.Bare) == 0 {
		return proof, fill(codes.Text{
				English: "the signature is right for what was sent, without {missing}.",
				Chinese: "就已发送的内容而言签名是正确的，只是缺少 {missing}。"}.In(l),
				func(string) []codes.Span { return every(l, notSent(d)) }),
			plain(l.Say("Send what is missing, and sign it, too.", "补上缺少的参数，并让它也参与签名。"))
	}
	if len(e.Mistakes) == 0 {
		return proof, fill(codes.Text{
			English: "the signature is right for the values without the white space or quotation marks around {bare}.",
			Chinese: "去掉 {bare} 前后的空白或引号后，签名就是正确的。"}.In(l),
			func(string) []codes.Span { return every(l, e.Bare) }), plain(l.Say("Send and sign the same text, without white space around it.", "发送与签名使用同样的文本，前后不带空白。"))
	}
	for _, name := range e.Mistakes {
		w := mistakeWords[name]
		if name == "order" && isLegacyOrder(e) {
			w.what = legacyOrder
		}
		what = joined(l, what, mistakeSpans(l, name, w.what, e))
		mend = joined(l, mend, mistakeSpans(l, name, w.mend, e))
	}
	return proof, what, joined(l, hashed(l, e), mend)
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

// hashed says what was hashed, as a sum of names; nothing if those are the right
// ones in the right order.
func hashed(l codes.Language, e signature.Explanation) []codes.Span {
	names := parameters(e)
	right := []string{"AppId", "SignatureNonce", "ServerSecret", "Timestamp"}
	if e.Key != nil && !strings.HasSuffix(e.Hash, "-with-secret") {
		right = slices.Delete(right, 2, 3)
	}
	if e.OfNothing || e.OfQuery || slices.Equal(names, right) {
		return nil
	}
	for i, part := range e.Parts {
		if part.Added != "" && i < len(names) {
			names[i] = "(" + part.Parameter + " + " + part.Added + ")"
		}
	}
	return []codes.Span{
		{Text: l.Say("Your code hashes ", "您的代码计算的是 ")},
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
		parts := e.Parts
		if e.Key != nil {
			parts = append(slices.Clone(parts), *e.Key)
		}
		i := slices.IndexFunc(parts, func(p signature.Part) bool { return p.Mistake == name })
		switch {
		case i < 0:
			return nil
		case slot == "added":
			return []codes.Span{code(parts[i].Parameter), {Text: l.Say(" and ", " 与 ")}, code(parts[i].Added)}
		}
		return []codes.Span{code(parts[i].Value)}
	})
}

// notSent are the values that were not sent.
func notSent(d *signature.Diagnosis) []string {
	var names []string
	for _, part := range d.Right {
		if part.Value == "" {
			names = append(names, part.Parameter)
		}
	}
	return names
}

// unexplained says what follows if nothing matches.
func unexplained(l codes.Language, d *signature.Diagnosis, took time.Duration) (what, mend []codes.Span) {
	n, ms := strconv.Itoa(d.Tried), strconv.FormatInt(max(1, took.Milliseconds()), 10)
	what = plain(l.Say(
		"None of the known mistakes gives it, alone or in the pairs that are tried: "+n+" variants were tried in "+ms+" ms.",
		"逐一及两两组合尝试了已知错误，均得不到该签名：在 "+ms+" 毫秒内尝试了 "+n+" 种变体。"))
	if missing := notSent(d); missing != nil {
		return what, fill(codes.Text{
			English: "Send {missing} first: what was not sent may have been signed all the same.",
			Chinese: "请先补上 {missing}：未发送的值也可能参与了签名。"}.In(l),
			func(string) []codes.Span { return every(l, missing) })
	}
	return what, plain(l.Say(
		"So another secret signed it, or another nonce or time than those sent, or the code does something that is not known here.",
		"因此，签名用的是另一个密钥，或签名用的随机数、时间与发送的不同，或代码做了这里未收录的处理。"))
}
