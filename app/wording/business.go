package wording

import (
	"strconv"
	"strings"

	"zimcodes/codes"
	"zimcodes/codes/gateway/business"
	"zimcodes/codes/zim"
)

// businessWording words a kind of finding about an API's own parameters.
type businessWording struct {
	kind       business.Kind
	what, mend codes.Text
}

// Business says what is the matter with a parameter of the API, the fact first,
// then which code is documented for it, or likely, and what to do about it, nil
// if there is nothing to do.
func Business(l codes.Language, f business.Finding) (what, mend []codes.Span) {
	for _, w := range businessWords {
		if w.kind == f.Kind {
			what, mend = filledBusiness(l, w.what, f), filledBusiness(l, w.mend, f)
		}
	}
	for _, also := range businessAlso {
		if also.of(f) {
			what = joined(l, what, filledBusiness(l, also.Text, f))
		}
	}
	return joined(l, what, certainty(l, f)), mend
}

// Afterwards says of the findings about an API's own parameters what they are
// worth.
func Afterwards(l codes.Language, action string) []codes.Span {
	return filledBusiness(l, afterwards, business.Finding{Path: action})
}

// NothingBroken says that there are none.
func NothingBroken(l codes.Language, action string) []codes.Span {
	return filledBusiness(l, nothingBroken, business.Finding{Path: action})
}

var (
	afterwards = codes.Text{
		English: "The parameters of {path}, which ZIM reads once the gateway has passed the request. Which limit it answers first, and whether limits were raised for your App, is not known here.",
		Chinese: "{path} 的参数：网关通过之后才由 ZIM 读取。先返回哪一项、你的 App 是否调高过上限，这里无从得知。"}
	nothingBroken = codes.Text{
		English: "Nothing breaks what the page of {path} documents.",
		Chinese: "没有违反 {path} 文档的地方。"}
)

// businessAlso are sentences that follow the fact, in this order.
var businessAlso = []struct {
	of func(business.Finding) bool
	codes.Text
}{
	{func(f business.Finding) bool { return f.Kind == business.KindUnknownName && len(f.Near) > 0 },
		codes.Text{English: "Did you mean {near}?", Chinese: "是否想写 {near}？"}},
	{func(f business.Finding) bool { return f.Raisable && f.RaisedTo > 0 && f.Sure == business.Documented },
		codes.Text{English: "ZEGO raises this limit on request, up to {raised}.", Chinese: "该上限可联系 ZEGO 调高，最高 {raised}。"}},
	{func(f business.Finding) bool { return f.Raisable && f.RaisedTo == 0 && f.Sure == business.Documented },
		codes.Text{English: "ZEGO raises this limit on request.", Chinese: "该上限可联系 ZEGO 调高。"}},
	{func(f business.Finding) bool { return f.More > 0 },
		codes.Text{English: "The same holds for {more} more.", Chinese: "另有 {more} 处相同。"}},
}

// certainty says which code is documented for a finding, or likely, and nothing
// if it is only a hint.
func certainty(l codes.Language, f business.Finding) []codes.Span {
	for _, c := range certainties {
		if c.of(f) {
			return filledBusiness(l, c.Text, f)
		}
	}
	return nil
}

var certainties = []struct {
	of func(business.Finding) bool
	codes.Text
}{
	{func(f business.Finding) bool { return f.Sure == business.Documented && f.Code != 0 },
		codes.Text{English: "The API's page lists {code} for it.", Chinese: "该接口的文档为此列出的返回码是 {code}。"}},
	{func(f business.Finding) bool { return f.Sure == business.Documented && f.Elsewhere != 0 },
		codes.Text{English: "The API's page lists no code for it; other pages list {elsewhere}.", Chinese: "该接口的文档没有为此列出返回码，其他接口列出的是 {elsewhere}。"}},
	{func(f business.Finding) bool { return f.Sure == business.Documented },
		codes.Text{English: "The API's page lists no code for it.", Chinese: "该接口的文档没有为此列出返回码。"}},
	{func(f business.Finding) bool { return f.Sure == business.Likely && f.Code != 0 },
		codes.Text{English: "{code} is likely for it.", Chinese: "很可能返回 {code}。"}},
}

// filledBusiness fills in the words: {path}, {found}, {wanted} and {near} as
// code, {measured} with its unit, {limit}, {also} and {raised} as numbers,
// {listed} as a list of values, {more} as a number, {off} as a time, {code} and
// {elsewhere} as codes.
func filledBusiness(l codes.Language, w codes.Text, f business.Finding) []codes.Span {
	return fill(w.In(l), func(slot string) []codes.Span {
		switch slot {
		case "path":
			return []codes.Span{code(f.Path)}
		case "found":
			return []codes.Span{code(f.Found)}
		case "wanted":
			return []codes.Span{code(f.Wanted)}
		case "listed":
			return either(l, strings.Fields(f.Wanted))
		case "near":
			if f.Kind == business.KindUnknownName {
				return either(l, f.Near)
			}
			return every(l, f.Near)
		case "code":
			return []codes.Span{{Text: f.Code.String(), Code: true}}
		case "elsewhere":
			return []codes.Span{{Text: f.Elsewhere.String(), Code: true}}
		}
		return plain(numberIn(l, slot, f))
	})
}

// numberIn returns the number of a slot.
func numberIn(l codes.Language, slot string, f business.Finding) string {
	switch slot {
	case "measured":
		return strconv.Itoa(f.Measured) + measured(l, f)
	case "limit":
		return strconv.Itoa(f.Limit)
	case "also":
		return strconv.Itoa(f.Also)
	case "raised":
		return strconv.Itoa(f.RaisedTo)
	case "more":
		return strconv.Itoa(f.More)
	}
	return duration(l, int64(f.Measured-f.Limit+999)/1000)
}

// measured returns the unit in which a value was measured. A length of which
// the unit is not documented was counted in characters, and in bytes where only
// those are too many.
func measured(l codes.Language, f business.Finding) string {
	switch {
	case f.Unit == zim.Bytes || f.Kind == business.KindUnit:
		return l.Say(" bytes", " 字节")
	case f.Unit == zim.Runes || f.Unit == zim.Unstated:
		return l.Say(" characters", " 个字符")
	case f.Unit == zim.Items && (f.Kind == business.KindTooMany || f.Kind == business.KindTooFew || f.Kind == business.KindBetween):
		return l.Say(" items", " 项")
	case f.Unit == zim.Seconds:
		return l.Say(" seconds", " 秒")
	}
	return ""
}
