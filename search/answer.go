package search

import (
	"slices"
	"strings"
)

// Answer is an answer that is no code.
type Answer struct {
	Kind AnswerKind
	// Name is that of the API or parameter, as the wire spells it.
	Name string
}

// AnswerKind is what an answer is.
type AnswerKind int

const (
	// AnswerAPI: the query is the name of an API.
	AnswerAPI AnswerKind = iota + 1
	// AnswerParameter: it is the name of a parameter of which the catalog speaks.
	AnswerParameter
	// AnswerDebugger: it asks how requests are signed, or for the debugger.
	AnswerDebugger
	// AnswerNoToken: it asks about tokens, of which the server API has none.
	AnswerNoToken
)

// topic is what queries are about that a page answers, or nothing does.
type topic struct {
	kind AnswerKind
	// words are those of which one must be in the query; it may have besides,
	// but no others, unless besides is empty.
	words, besides string
}

var topics = []topic{
	{AnswerDebugger,
		"sign|signing|signature|signatures|debug|debugger|debugging|签名|验签|加签|调试|调试器",
		"request|requests|algorithm|generate|generating|calculate|compute|create|make|check|verify|validate|tool|online|example|sample|code|md5|hash|" +
			"请求|算法|生成|计算|算|校验|验证|检查|工具|在线|示例|例子|代码|步骤|方法|规则|做|接口"},
	{AnswerNoToken, "token|tokens|accesstoken|jwt|令牌", ""},
}

// Answers returns what answers the query and is no code.
func (ix *Index) Answers(s string) (all []Answer) {
	if len(s) > maxTyped {
		return nil
	}
	q := ix.parse(s)
	if api := q.asName(); api != "" {
		all = append(all, Answer{AnswerAPI, api})
	} else if p := q.parameter(); p != "" {
		all = append(all, Answer{AnswerParameter, p})
	}
	for _, t := range topics {
		if q.isAbout(t) {
			all = append(all, Answer{Kind: t.kind})
		}
	}
	return all
}

// parameter returns the parameter that the query is, in whatever notation.
func (q *query) parameter() string {
	folded := strings.Join(q.order, "")
	if q.units != nil || len(folded) < minMisspelt {
		return ""
	}
	for _, n := range q.ix.vocabulary().names {
		if !n.prose && len(n.text) == len(folded) && strings.EqualFold(n.text, folded) {
			return n.text
		}
	}
	return ""
}

// isAbout reports whether the query is about the topic.
func (q *query) isAbout(t topic) bool {
	words, besides := strings.Split(t.words, "|"), strings.Split(t.besides, "|")
	about := false
	for _, w := range q.order {
		for w != "" {
			n, is := 0, false
			for _, v := range append(words, besides...) {
				if len(v) > n && strings.HasPrefix(w, v) && (v[0] >= 0x80 || v == w) {
					n, is = len(v), slices.Contains(words, v)
				}
			}
			switch {
			case n > 0:
			case isFiller(w) || t.besides == "" && w[0] < 0x80:
				n = len(w)
			default:
				n = fillerAt(w, t.besides == "")
			}
			if n == 0 {
				return false
			}
			about = about || is
			w = w[n:]
		}
	}
	return about
}

// fillerAt returns the length of the longest filler that a run of Chinese
// starts with, or of a character if any will do.
func fillerAt(run string, any bool) (n int) {
	for end := range run + " " {
		if end > 0 && end <= maxCharacters*len("字") && isChineseFiller(run[:end]) || any && n == 0 {
			n = end
		}
	}
	return n
}
