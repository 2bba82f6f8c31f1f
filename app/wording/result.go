package wording

import (
	"strconv"
	"strings"

	"zimcodes/codes"
	"zimcodes/search"
)

// Why says why a result is one, where the marks in it do not: "" if they do.
func Why(l codes.Language, hit search.Hit) string {
	switch hit.Tier {
	case search.TierCodeNear:
		return slip(l, hit.Slip)
	case search.TierFuzzy:
		return l.Say("Similar name", "名称相近")
	}
	why, before := "", search.InsteadKind(-1)
	for _, i := range hit.Instead() {
		if strings.EqualFold(i.Asked, i.Found) {
			continue
		}
		if why != "" {
			why += l.Say(", ", "，")
		}
		if i.Kind != before {
			why += kind(l, i.Kind) + l.Say(": ", "：")
		}
		why, before = why+i.Asked+" → "+i.Found, i.Kind
	}
	return why
}

// kind says what found stands for what was asked.
func kind(l codes.Language, k search.InsteadKind) string {
	switch k {
	case search.Spelt:
		return l.Say("Spelling", "拼写")
	case search.Spoken:
		return l.Say("Pinyin", "拼音")
	}
	return l.Say("Synonym", "同义词")
}

// slip says how the number typed differs from a code.
func slip(l codes.Language, s search.Slip) string {
	switch s {
	case search.SlipSwapped:
		return l.Say("Two digits swapped?", "两位数字颠倒？")
	case search.SlipMissing:
		return l.Say("One digit missing?", "少一位数字？")
	case search.SlipExtra:
		return l.Say("One digit too many?", "多一位数字？")
	case search.SlipLetters:
		return l.Say("A letter for a digit?", "字母误作数字？")
	}
	return l.Say("One digit off?", "一位数字不同？")
}

// Answer says what answers a query and is no code. An API is a result of its own,
// and what the debugger does is said where the link to it is.
func Answer(l codes.Language, a search.Answer) string {
	switch a.Kind {
	case search.AnswerParameter:
		return l.Say(" is a parameter. The codes that speak of it come first.", " 是一个参数，提到它的返回码排在最前。")
	case search.AnswerNoToken:
		return l.Say(
			"The server API knows no token: requests are signed with the ServerSecret. Tokens are for users who log in with a client SDK.",
			"服务端接口不用 Token，而是用 ServerSecret 给请求签名；Token 用于用户在客户端 SDK 登录。")
	}
	return ""
}

// Count says how many results there are.
func Count(l codes.Language, n int) string {
	switch n {
	case 0:
		return l.Say("No results", "没有结果")
	case 1:
		return l.Say("1 result", "1 条结果")
	}
	return l.Say(strconv.Itoa(n)+" results", strconv.Itoa(n)+" 条结果")
}

// Beside says how many codes there are beside one that is named.
func Beside(l codes.Language, n int) string {
	if n == 0 {
		return l.Say("1 exact", "1 条完全匹配")
	}
	return l.Say("1 exact, "+strconv.Itoa(n)+" close", "1 条完全匹配，"+strconv.Itoa(n)+" 条相近")
}

// Field names a field in which a result matched, in the language of the field.
func Field(l codes.Language, f search.Field, in codes.Language) string {
	switch {
	case f == search.FieldAPI:
		return l.Say("Listed on the page of", "见于接口页面")
	case f == search.FieldSaid:
		return l.Say("Also said", "别称")
	case in != l:
		return l.Say("In Chinese", "英文")
	}
	switch f {
	case search.FieldReason:
		return l.Say("Reason", "可能原因")
	case search.FieldAdvice:
		return l.Say("Advice", "处理建议")
	case search.FieldNoteDo, search.FieldNoteWhy:
		return l.Say("Our note", "本站注")
	}
	return l.Say("Description", "描述")
}
