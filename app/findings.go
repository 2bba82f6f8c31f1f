package app

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

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

// finding says what is wrong with what, and what to do about it, nil if there
// is nothing to do.
func (p Page) finding(f gateway.Finding) (what, mend []app.UI) {
	said, todo := p.sentences(f)
	return elements(said), elements(todo)
}

// sentences are those of finding before they are elements.
func (p Page) sentences(f gateway.Finding) (what, mend []codes.Span) {
	w := wordingOf(f)
	what, mend = p.filled(w.what, f), p.filled(w.mend, f)
	switch f.Kind {
	case gateway.KindMissing, gateway.KindEmpty:
		if len(f.Twins) > 0 {
			said, todo := p.twins(f)
			return p.joined(what, said), todo
		}
		mend = p.filled(give(f.Parameter), f)
	case gateway.KindUnknownName:
		if len(f.Near) > 0 {
			what = p.joined(what, p.filled(codes.Text{English: "Did you mean {near}?", Chinese: "是否想写 {near}？"}, f))
		}
	}
	return what, mend
}

// filled fills in the words: {parameter}, {found} and {wanted} as
// code, {near} and {twins} as lists of names, {values} as those of the twins,
// {method} as what is wanted or else any method, {times} and {digits} as
// numbers, {off} as the distance from the clock.
func (p Page) filled(w codes.Text, f gateway.Finding) []codes.Span {
	return fill(w.In(p.Lang), func(slot string) []codes.Span {
		switch slot {
		case "parameter":
			return []codes.Span{code(f.Parameter)}
		case "found":
			return []codes.Span{code(f.Found)}
		case "wanted":
			return []codes.Span{code(f.Wanted)}
		case "method":
			if f.Wanted == "" {
				return p.either([]string{"GET", "POST"})
			}
			return []codes.Span{code(f.Wanted)}
		case "near":
			if f.Outcome == gateway.Skipped {
				return p.every(f.Near)
			}
			return p.either(f.Near)
		case "twins", "values":
			var all []string
			for _, twin := range f.Twins {
				if slot == "values" {
					all = append(all, twin.Value)
					continue
				}
				all = append(all, twin.Name)
			}
			return p.every(all)
		case "times":
			return []codes.Span{{Text: strconv.Itoa(len(f.Twins) + 1)}}
		case "digits":
			return []codes.Span{{Text: strconv.Itoa(len(f.Found))}}
		case "off":
			return []codes.Span{{Text: p.off(f.Ahead)}}
		}
		return nil
	})
}

// fill makes spans of a sentence and asks for what its slots hold.
func fill(sentence codes.Prose, hold func(slot string) []codes.Span) []codes.Span {
	var out []codes.Span
	for sentence != "" {
		i := strings.IndexAny(string(sentence), "`{")
		if i < 0 {
			return append(out, codes.Span{Text: string(sentence)})
		}
		if i > 0 {
			out = append(out, codes.Span{Text: string(sentence[:i])})
		}
		open, rest := sentence[i], sentence[i+1:]
		inner, after, _ := strings.Cut(string(rest), map[byte]string{'`': "`", '{': "}"}[open])
		if open == '`' {
			out = append(out, codes.Span{Text: inner, Code: true})
		} else {
			out = append(out, hold(inner)...)
		}
		sentence = codes.Prose(after)
	}
	return out
}

// code is a value of the request: foreign text.
func code(value string) codes.Span {
	if value == "" {
		value = `""`
	}
	return codes.Span{Text: shorten(value), Code: true}
}

// listed is how many names or values are listed at most.
const listed = 8

func (p Page) every(names []string) []codes.Span { return p.series(names, p.Lang.Say(", ", "、")) }
func (p Page) either(names []string) []codes.Span {
	return p.series(names, p.Lang.Say(" or ", " 或 "))
}

func (p Page) series(names []string, between string) []codes.Span {
	var out []codes.Span
	for i, name := range names {
		if i > 0 {
			out = append(out, codes.Span{Text: between})
		}
		if i == listed {
			return append(out, codes.Span{Text: "…"})
		}
		out = append(out, code(name))
	}
	return out
}

// joined puts one sentence after the other.
func (p Page) joined(a, b []codes.Span) []codes.Span {
	if p.Lang == codes.English && len(a) > 0 && len(b) > 0 {
		a = append(a, codes.Span{Text: " "})
	}
	return append(a, b...)
}

// off says how far a time is from the clock.
func (p Page) off(ahead int64) string {
	switch {
	case ahead > 0:
		return p.Lang.Say(p.duration(ahead)+" after the time judged at", "比判断时刻晚 "+p.duration(ahead))
	case ahead < 0:
		return p.Lang.Say(p.duration(ahead)+" before the time judged at", "比判断时刻早 "+p.duration(ahead))
	}
	return p.Lang.Say("exactly the time judged at", "恰好等于判断时刻")
}

func elements(spans []codes.Span) []app.UI {
	var out []app.UI
	for _, s := range spans {
		if s.Code {
			out = append(out, app.Code().Text(s.Text))
			continue
		}
		out = append(out, app.Text(s.Text))
	}
	return out
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
