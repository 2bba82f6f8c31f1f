package wording

import (
	"strconv"

	"zimcodes/codes"
	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/request"
	"zimcodes/codes/gateway/signature"
)

// NotGiven names the parameters whose values the text does not give; nil if it
// gives all.
func NotGiven(l codes.Language, v gateway.Verdict) []codes.Span {
	names := v.NotGiven()
	if len(names) == 0 {
		return nil
	}
	return fill(codes.Text{
		English: "The text does not give {names}: what depends on that is not checked.",
		Chinese: "文本未给出 {names}，与之有关的未检查。"}.In(l),
		func(string) []codes.Span { return every(l, names) })
}

// Formula says what is wrong with how code in the text signs, if anything, and
// how it does. That is what the code says; whether it ran is not known.
func Formula(l codes.Language, f *request.Formula) (what, mend []codes.Span) {
	signs := fill(codes.Text{
		English: "The code in the text signs {formula}.",
		Chinese: "文本中的代码签名的是 {formula}。"}.In(l),
		func(string) []codes.Span { return []codes.Span{code(f.String())} })
	wrong := f.Mistakes()
	if len(wrong) == 0 {
		return joined(l, signs, plain(l.Say("That is the documented rule, as far as the code says.", "就代码本身来看，符合文档规则。"))), nil
	}
	e := signature.Explanation{Hash: f.Hash, Separator: f.Separator, Named: f.Named}
	for _, p := range f.Parts {
		e.Parts = append(e.Parts, signature.Part{Parameter: p})
	}
	for _, name := range wrong {
		w := mistakeWords[signature.MistakeName(name)]
		if name == "order" && isLegacyOrder(e) {
			w.what = legacyOrder
		}
		what = joined(l, what, mistakeSpans(l, signature.MistakeName(name), w.what, e))
		mend = joined(l, mend, mistakeSpans(l, signature.MistakeName(name), w.mend, e))
	}
	signs = joined(l, signs, plain(l.Say("It says so, which is no proof.", "这是代码的写法，并未经过证明。")))
	return joined(l, what, signs), mend
}

// Read says how many values were read.
func Read(l codes.Language, n int) string {
	said := " values"
	if n == 1 {
		said = " value"
	}
	return l.Say("What was read: "+strconv.Itoa(n)+said, "读到的内容："+strconv.Itoa(n)+" 个值")
}

// Requests says how many requests a text holds.
func Requests(l codes.Language, n int) string {
	return l.Say("This text holds "+strconv.Itoa(n)+" requests:", "这段文本中有 "+strconv.Itoa(n)+" 个请求：")
}
