package search

import (
	"strings"
	"unicode/utf8"
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

// Words that ask how requests are signed, or for the debugger; those that may
// stand beside them; and those that ask about tokens.
const (
	askSigning = " sign signing signature signatures debug debugger debugging 签名 验签 加签 调试 调试器 "
	askBesides = " request requests algorithm generate generating calculate compute create make check verify validate tool online example sample code md5 hash" +
		" 请求 算法 生成 计算 算 校验 验证 检查 工具 在线 示例 例子 代码 步骤 方法 规则 做 接口 "
	askToken = " token tokens accesstoken jwt 令牌 "
)

// Answers returns what answers the query and is no code.
func (ix *Index) Answers(s string) (all []Answer) {
	if len(s) > maxTyped {
		return nil
	}
	q := ix.parse(s)
	for _, api := range q.asNames() {
		all = append(all, Answer{AnswerAPI, api})
	}
	if p := q.parameter(); p != "" && len(all) == 0 {
		all = append(all, Answer{AnswerParameter, p})
	}
	signing, other, token := q.asks()
	if signing && !other {
		all = append(all, Answer{Kind: AnswerDebugger})
	}
	if token {
		all = append(all, Answer{Kind: AnswerNoToken})
	}
	return all
}

// parameter returns the parameter that the query is, in whatever notation.
func (q *query) parameter() string {
	folded := strings.Join(q.order, "")
	if q.chinese || len(folded) < minMisspelt {
		return ""
	}
	for _, n := range q.ix.vocabulary().names {
		if len(n.text) == len(folded) && strings.EqualFold(n.text, folded) {
			return n.text
		}
	}
	return ""
}

// asks reports whether words of the query ask about signing, about tokens, and
// about anything else.
func (q *query) asks() (signing, other, token bool) {
	for _, w := range q.order {
		for w != "" {
			n := len(w) // Chinese is taken apart at the longest of the words
			for n > 0 && !isAmong(askSigning+askBesides+askToken+fillers+chineseFillers, w[:n]) {
				n -= len("字")
			}
			if n <= 0 || w[0] < utf8.RuneSelf && n < len(w) {
				other = true
				n = min(len(w), len("字"))
				if w[0] < utf8.RuneSelf {
					n = len(w)
				}
			}
			signing = signing || isAmong(askSigning, w[:n])
			token = token || isAmong(askToken, w[:n])
			w = w[n:]
		}
	}
	return signing, other, token
}
