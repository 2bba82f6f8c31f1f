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
		return p.instead(p.Lang.Say("Pinyin", "拼音"), hit)
	case search.TierMeant, search.TierMeantSpread:
		return p.instead(p.Lang.Say("Synonym", "同义词"), hit)
	case search.TierSpelling:
		return p.instead(p.Lang.Say("Spelling", "拼写"), hit)
	case search.TierOneOff:
		return p.Lang.Say("One character differs", "有一个字不同")
	case search.TierSome:
		return p.instead(p.Lang.Say("Some of the words", "部分匹配"), hit)
	case search.TierFuzzy:
		return p.Lang.Say("Similar name", "名称相近")
	}
	return ""
}

// slip says how the number typed differs from a code.
func (p Page) slip(s search.Slip) string {
	switch s {
	case search.SlipSwapped:
		return p.Lang.Say("Two digits swapped?", "两位数字颠倒？")
	case search.SlipMissing:
		return p.Lang.Say("One digit missing?", "少一位数字？")
	case search.SlipExtra:
		return p.Lang.Say("One digit too many?", "多一位数字？")
	case search.SlipLetters:
		return p.Lang.Say("A letter for a digit?", "字母误作数字？")
	}
	return p.Lang.Say("One digit off?", "一位数字不同？")
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
	return kind + p.Lang.Say(": ", "：") + strings.Join(pairs, p.Lang.Say(", ", "，"))
}
