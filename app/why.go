package app

import (
	"strings"

	"zimcodes/search"
)

// why says why a result is one, where the marks in it do not: "" if they do.
func (p Page) why(hit search.Hit) string {
	switch hit.Tier {
	case search.TierCodeNear:
		return p.slip(hit.Slip)
	case search.TierPinyin, search.TierCharacters:
		return p.instead(p.say("Pinyin", "拼音"), hit)
	case search.TierMeant, search.TierMeantSpread:
		return p.instead(p.say("Synonym", "同义词"), hit)
	case search.TierSpelling:
		return p.instead(p.say("Spelling", "拼写"), hit)
	case search.TierOneOff:
		return p.say("One character differs", "有一个字不同")
	case search.TierSome:
		return p.instead(p.say("Some of the words", "部分匹配"), hit)
	case search.TierFuzzy:
		return p.say("Similar name", "名称相近")
	}
	return ""
}

// slip says how the number typed differs from a code.
func (p Page) slip(s search.Slip) string {
	switch s {
	case search.SlipSwapped:
		return p.say("Two digits swapped?", "两位数字颠倒？")
	case search.SlipMissing:
		return p.say("One digit missing?", "少一位数字？")
	case search.SlipExtra:
		return p.say("One digit too many?", "多一位数字？")
	case search.SlipLetters:
		return p.say("A letter for a digit?", "字母误作数字？")
	}
	return p.say("One digit off?", "一位数字不同？")
}

// instead says what was found for what was asked.
func (p Page) instead(kind string, hit search.Hit) string {
	var pairs []string
	for _, i := range hit.Instead() {
		if !strings.EqualFold(i.Asked, i.Found) {
			pairs = append(pairs, i.Asked+" → "+i.Found)
		}
	}
	if pairs == nil {
		return kind
	}
	return kind + p.say(": ", "：") + strings.Join(pairs, p.say(", ", "，"))
}
