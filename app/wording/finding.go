package wording

import (
	"strconv"

	"zimcodes/codes"
	"zimcodes/codes/gateway"
)

// wording words a kind of finding: in a text, {name} is filled in; see filled.
type wording struct {
	kind gateway.Kind
	// on is the check or the parameter that these words are for; without it
	// they are for all that have no others.
	on         string
	what, mend codes.Text
}

// wordings are those of failed checks, of checks that were not made, and of
// warnings.
var wordings = [][]wording{failedWords, undecidedWords, warningWords}

// wordingOf returns the words for a finding, the closest ones there are.
func wordingOf(f gateway.Finding) wording {
	for _, on := range []string{string(f.Check), f.Parameter, ""} {
		for _, table := range wordings {
			for _, w := range table {
				if w.kind == f.Kind && w.on == on {
					return w
				}
			}
		}
	}
	return wording{}
}

// Finding says what is wrong with what, and what to do about it, nil if there
// is nothing to do.
func Finding(l codes.Language, f gateway.Finding) (what, mend []codes.Span) {
	w := wordingOf(f)
	what, mend = filled(l, w.what, f), filled(l, w.mend, f)
	switch f.Kind {
	case gateway.KindMissing, gateway.KindEmpty:
		if len(f.Twins) > 0 {
			said, todo := twins(l, f)
			return joined(l, what, said), todo
		}
		mend = filled(l, give(f.Parameter), f)
	case gateway.KindUnknownName:
		if len(f.Near) > 0 {
			what = joined(l, what, filled(l, codes.Text{English: "Did you mean {near}?", Chinese: "是否想写 {near}？"}, f))
		}
	}
	return what, mend
}

// filled fills in the words: {parameter}, {found} and {wanted} as
// code, {near} and {twins} as lists of names, {values} as those of the twins,
// {method} as what is wanted or else any method, {times} and {digits} as
// numbers, {off} as the distance from the clock.
func filled(l codes.Language, w codes.Text, f gateway.Finding) []codes.Span {
	return fill(w.In(l), func(slot string) []codes.Span {
		switch slot {
		case "parameter":
			return []codes.Span{code(f.Parameter)}
		case "found":
			return []codes.Span{code(f.Found)}
		case "wanted":
			return []codes.Span{code(f.Wanted)}
		case "method":
			if f.Wanted == "" {
				return either(l, []string{"GET", "POST"})
			}
			return []codes.Span{code(f.Wanted)}
		case "near":
			if f.Outcome == gateway.Skipped {
				return every(l, f.Near)
			}
			return either(l, f.Near)
		case "twins", "values":
			var all []string
			for _, twin := range f.Twins {
				if slot == "values" {
					all = append(all, twin.Value)
					continue
				}
				all = append(all, twin.Name)
			}
			return every(l, all)
		case "times":
			return []codes.Span{{Text: strconv.Itoa(len(f.Twins) + 1)}}
		case "digits":
			return []codes.Span{{Text: strconv.Itoa(len(f.Found))}}
		case "off":
			return []codes.Span{{Text: off(l, f.Ahead)}}
		}
		return nil
	})
}

// give says what to give for a common parameter that has no value.
func give(parameter string) codes.Text {
	for _, g := range gives {
		if g.parameter == parameter {
			return g.Text
		}
	}
	return codes.Text{}
}

var gives = []struct {
	parameter string
	codes.Text
}{
	{"Action", codes.Text{
		English: "Name the API in the query string, as in `Action=SendPeerMessage`; in POST requests, too.",
		Chinese: "在查询字符串中写明要调用的 API，如 `Action=SendPeerMessage`，POST 请求也一样。"}},
	{"AppId", codes.Text{
		English: "Send the App's number from the ZEGO console as `AppId` in the query string; in POST requests, too.",
		Chinese: "把 ZEGO 控制台中的 App 编号以 `AppId` 为名放进查询字符串，POST 请求也一样。"}},
	{"SignatureNonce", codes.Text{
		English: "Send 16 random hexadecimal digits as `SignatureNonce` in the query string. They must be new for each request, and the same that you sign.",
		Chinese: "把 16 位随机十六进制数以 `SignatureNonce` 为名放进查询字符串。每次请求新生成，并与签名时用的值相同。"}},
	{"Timestamp", codes.Text{
		English: "Send the present Unix time in whole seconds as `Timestamp` in the query string. It must be the value that you sign.",
		Chinese: "把当前 Unix 时间（整数秒）以 `Timestamp` 为名放进查询字符串，并与签名时用的值相同。"}},
	{"Signature", codes.Text{
		English: "Compute it, and send it as `Signature` in the query string: the MD5 of `AppId`, `SignatureNonce`, `ServerSecret` and `Timestamp`, joined in this order, as 32 lower case hexadecimal digits.",
		Chinese: "算出签名，以 `Signature` 为名放进查询字符串：`AppId`、`SignatureNonce`、`ServerSecret`、`Timestamp` 按此顺序直接拼接后的 MD5，32 位小写十六进制。"}},
	{"SignatureVersion", codes.Text{
		English: "Send `SignatureVersion=2.0` in the query string.",
		Chinese: "在查询字符串中加上 `SignatureVersion=2.0`。"}},
}
