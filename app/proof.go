package app

import (
	"slices"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/codes"
	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/signature"
)

// proof says why the signature differs, as far as that is known, and what to
// do: what was proved, or that nothing was.
func (p Page) proof(d *debugger, f gateway.Finding) (what, mend []app.UI) {
	switch diagnosis := f.Diagnosis; {
	case diagnosis == nil || len(diagnosis.Missing) > 0 || diagnosis.TooLong:
		return p.finding(f)
	case diagnosis.Proved():
		return p.proved(diagnosis)
	case !diagnosis.Over:
		what, _ = p.finding(f)
		return append(what, app.Text(p.Lang.Say(" Looking for the mistake…", "正在查找原因……"))), nil
	default:
		what, mend = p.unexplained(f, d.took.Milliseconds())
		if len(d.verdict.Possible()) > 0 {
			mend = append(mend, app.Text(p.Lang.Say(" What is possible by its shape, though not proved, stands below.", "从形式上看可能、但未经证明的原因见下方提示。")))
		}
		return what, mend
	}
}

// proved says which mistakes are proved.
func (p Page) proved(d *signature.Diagnosis) (what, mend []app.UI) {
	e := d.Explanations[0]
	proof := p.Lang.Say("Proved: ", "已证明：")
	if len(d.Explanations) > 1 {
		proof = p.Lang.Say("Proved to be one of several; likeliest: ", "已证明是以下几种之一，最可能的是：")
	}
	what = append(what, app.B().Text(proof))
	if len(e.Mistakes) == 0 {
		what = append(what, elements(fill(codes.Text{
			English: "the signature is right for the values without the white space or quotation marks around {bare}.",
			Chinese: "去掉 {bare} 前后的空白或引号后，签名就是正确的。"}.In(p.Lang),
			func(string) []codes.Span { return p.every(e.Bare) }))...)
		return what, []app.UI{app.Text(p.Lang.Say("Send and sign the same text, without white space around it.", "发送与签名使用同样的文本，前后不带空白。"))}
	}
	what = append(what, elements(p.hashed(e))...)
	var todo []codes.Span
	for _, name := range e.Mistakes {
		w := mistakeWords[name]
		if name == "order" && isLegacyOrder(e) {
			w.what = legacyOrder
		}
		what = append(what, app.Text(p.Lang.Say(" ", "")))
		what = append(what, elements(p.mistakeSpans(name, w.what, e))...)
		todo = p.joined(todo, p.mistakeSpans(name, w.mend, e))
	}
	return what, elements(todo)
}

// others names further explanations that fit as well.
func (p Page) others(d *signature.Diagnosis) []app.UI {
	if len(d.Explanations) < 2 {
		return nil
	}
	var items []app.UI
	for i, e := range d.Explanations[1:] {
		if i == listed {
			items = append(items, app.Li().Text("…"))
			break
		}
		var said []codes.Span
		for _, name := range e.Mistakes {
			said = p.joined(said, p.mistakeSpans(name, mistakeWords[name].what, e))
		}
		items = append(items, app.Li().Body(elements(said)...))
	}
	return []app.UI{
		app.P().Text(p.Lang.Say(
			"As simple, and giving exactly the same signature; nothing tells which it was:",
			"以下解释同样简单，得到的签名也完全相同，无法区分是哪一种：")),
		app.Ul().Class("others").Body(items...),
	}
}

// hashed says what was hashed, as a sum of names.
func (p Page) hashed(e signature.Explanation) []codes.Span {
	names := parameters(e)
	for i, part := range e.Parts {
		if part.Mistake == "number-addition" && i < len(names) {
			names[i] = "(AppId + SignatureNonce)"
		}
	}
	return []codes.Span{
		{Text: p.Lang.Say("your code hashes ", "您的代码计算的是 ")},
		{Text: strings.Join(names, " + "), Code: true},
		{Text: p.Lang.Say(".", " 的哈希。")},
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
func (p Page) mistakeSpans(name signature.MistakeName, w codes.Text, e signature.Explanation) []codes.Span {
	return fill(w.In(p.Lang), func(slot string) []codes.Span {
		switch slot {
		case "separator":
			return []codes.Span{{Text: visible(e.Separator), Code: true}}
		case "off":
			return []codes.Span{{Text: p.seconds(e.Seconds)}}
		}
		for _, part := range e.Parts {
			if part.Mistake == name {
				return []codes.Span{code(part.Value)}
			}
		}
		return nil
	})
}

// seconds says how far the time that was signed is from the one that was sent.
func (p Page) seconds(n int64) string {
	if n > 0 {
		return p.Lang.Say(p.duration(n)+" after", "晚 "+p.duration(n))
	}
	return p.Lang.Say(p.duration(n)+" before", "早 "+p.duration(n))
}

// unexplained says what follows if nothing matches, and where to look next.
func (p Page) unexplained(f gateway.Finding, milliseconds int64) (what, mend []app.UI) {
	n, ms := strconv.Itoa(f.Diagnosis.Tried), strconv.FormatInt(max(1, milliseconds), 10)
	what, _ = p.finding(f)
	what = append(what, app.Text(p.Lang.Say(
		" None of the known mistakes gives it, alone or in the pairs that are tried: "+n+" variants were tried in "+ms+" ms.",
		"已知的错误，单独一个或所尝试的组合，都得不到它：在 "+ms+" 毫秒内尝试了 "+n+" 种变体。")))
	mend = []app.UI{app.Text(p.Lang.Say(
		"So another secret signed it, or another nonce or time than those sent, or the code does something that is not known here. Look next: does the ServerSecret belong to this AppId and environment; is the nonce made once, or anew between signing and sending; is the signature kept from an earlier request?",
		"因此，签名用的是另一个密钥，或签名用的随机数、时间与发送的不同，或代码做了这里未收录的处理。接下来请检查：ServerSecret 是否属于这个 AppId 和环境；随机数是否只生成一次，还是签名后、发送前又生成了一次；签名是否沿用了之前请求的。"))}
	return what, mend
}

// strips shows what was hashed beside what should be, differences marked, and
// the lines to change.
func (s *site) strips() app.UI {
	p, d := s.page, &s.debug
	diagnosis := d.verdict.Finding(gateway.CodeSignature).Diagnosis
	if diagnosis == nil || !diagnosis.Proved() || len(diagnosis.Explanations[0].Mistakes) == 0 {
		return nil
	}
	e := diagnosis.Explanations[0]
	return app.Div().Class("strips").Body(
		app.P().Class("label").Text(p.Lang.Say("What your code signs", "您的代码签名的内容")),
		p.partStrip(e.Parts, diagnosis.Right).Class("wrong"),
		app.P().Class("soft").Text(p.digestWords(e)),
		app.P().Class("label").Text(p.Lang.Say("What is right", "正确的内容")),
		p.partStrip(diagnosis.Right, e.Parts).Class("right"),
		app.P().Class("soft").Text(p.digestWords(signature.Explanation{Hash: "md5"})),
		s.fix(e),
	)
}

// partClasses colour the parts as the field's strip does.
var partClasses = map[string]string{"AppId": "app", "SignatureNonce": "nonce", "ServerSecret": "key", "Timestamp": "time"}

// partStrip renders parts in order. Those that differ from what stands in their
// place in other are marked.
func (p Page) partStrip(parts, other []signature.Part) app.HTMLDiv {
	var out []app.UI
	for i, part := range parts {
		name := part.Parameter
		if part.Bytes {
			name += p.Lang.Say(" (bytes)", "（字节）")
		}
		value := app.UI(app.Code().Text(visible(part.Value)))
		if i >= len(other) || other[i] != part {
			value = app.Mark().Text(visible(part.Value))
		}
		class := partClasses[part.Parameter]
		if class == "" {
			class = "joint"
		}
		out = append(out, app.Span().Class("part").Class(class).Body(value, app.Small().Text(name)))
	}
	return app.Div().Class("strip").Body(out...)
}

// hashNames name the hashes as people do.
var hashNames = map[string]string{
	"md5": "MD5", "sha1": "SHA-1", "sha256": "SHA-256", "sha512": "SHA-512", "double-md5": "MD5(MD5)",
	"hmac-md5": "HMAC-MD5", "hmac-sha1": "HMAC-SHA1", "hmac-sha256": "HMAC-SHA256",
}

// digestWords says how the text is hashed and written.
func (p Page) digestWords(e signature.Explanation) string {
	said := "→ " + hashNames[e.Hash]
	if e.Key != nil {
		said += p.Lang.Say(", keyed with ", "，密钥为 ") + visible(e.Key.Value)
	}
	if len(e.Encoding) == 0 {
		return said + p.Lang.Say(", lower-case hexadecimal", "，小写十六进制")
	}
	for _, name := range e.Encoding {
		said += map[signature.MistakeName]string{
			"encoding-uppercase": p.Lang.Say(", upper case", "，大写"),
			"encoding-unpadded":  p.Lang.Say(", without leading zeros", "，不补零"),
			"encoding-base64":    p.Lang.Say(", base64", "，base64"),
			"encoding-half":      p.Lang.Say(", 16 of the digits", "，其中 16 位"),
		}[name]
	}
	return said
}
