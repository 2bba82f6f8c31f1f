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

// Clock says in which unit, other than whole seconds, code in the text takes the time
// that it sends, and what to do.
func Clock(l codes.Language, c *request.Clock) (what, mend []codes.Span) {
	var unit string
	switch {
	case c.Date:
		unit = l.Say("a date in words; a number of seconds is wanted", "日期文本，应为秒数")
	case c.PerSecond == 1:
		unit = l.Say("seconds with a fraction; whole seconds are wanted", "带小数的秒，应为整秒")
	case c.Fraction:
		unit = l.Say("no seconds, and with a fraction; whole seconds are wanted", "不是秒，还带小数，应为整秒")
	case c.PerSecond == 1e3:
		unit = l.Say("milliseconds; seconds are wanted", "毫秒，应为秒")
	case c.PerSecond == 1e6:
		unit = l.Say("microseconds; seconds are wanted", "微秒，应为秒")
	default:
		unit = l.Say("nanoseconds; seconds are wanted", "纳秒，应为秒")
	}
	what = fill(codes.Text{
		English: "The code in the text takes its time by {clock}: {unit}.",
		Chinese: "文本中的代码用 {clock} 取时间：{unit}。"}.In(l),
		func(name string) []codes.Span {
			if name == "unit" {
				return plain(unit)
			}
			return []codes.Span{code(c.Expression)}
		})
	return what, fill(codes.Text{
		English: "Send Unix time in whole seconds as {timestamp}, and sign that text. The code says so, which is no proof: what was sent is not in the text.",
		Chinese: "{timestamp} 应为整秒的 Unix 时间，并用同一文本签名。这是代码的写法，并未经过证明：文本中没有实际发送的值。"}.In(l),
		func(string) []codes.Span { return []codes.Span{code("Timestamp")} })
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
