package request

import (
	"slices"
	"strings"

	"zimcodes/codes/gateway/request/literal"
	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/request/wire"
)

// unknownValue tells by its look, before percent-encoding is undone, that the
// value of a parameter is not what is sent. Three points mask only what is no
// prose: the value of a public parameter.
func unknownValue(name, s string) Unknown {
	bare := strings.Trim(s, pasted.Blanks)
	switch {
	case bare == "":
		return ""
	case (hasMask(bare) || hasMask(pasted.PercentDecoded(bare))) && wire.IsPublic(name):
		return UnknownMasked
	case literal.HoldsHole(bare), isVariable(bare):
		return UnknownVariable
	case (isToFillIn(bare) || isWordFor(bare)) && wire.IsPublic(name):
		return UnknownBlank
	}
	return ""
}

// isVariable reports whether a text as a whole is the name of a variable in a
// string, a verb of a format, or a hole that has no mark before it.
func isVariable(s string) bool {
	n := len(s)
	switch {
	case (s[0] == '$' || s[0] == ':') && n > 1:
		return pasted.IsLetter(s[1]) || s[1] == '_'
	case s[0] == '~' && n == 2:
		return pasted.IsLetter(s[1]) // of Erlang's formats
	case strings.HasPrefix(s, "%(") && strings.Index(s, ")") == n-2:
		return true // of Python's formats
	case s[0] == '{' && s[n-1] == '}', s[0] == '%' && s[n-1] == '%' && n > 2:
		return !strings.ContainsAny(s[1:n-1], "\"{}%:,")
	case s[0] == '`' && s[n-1] == '`' && n > 2:
		return true
	case s[0] == '%' && n > 1 && !pasted.StartsPercent(s):
		verb := strings.TrimLeft(s[1:], "0123456789.+-#$")
		return len(verb) > 0 && len(verb) <= 3 && strings.Trim(strings.ToLower(verb), "lhsdvixuqtf@") == ""
	}
	return false
}

// isToFillIn reports whether a value is a blank of a form: <AppId>, [AppId],
// your_app_id.
func isToFillIn(s string) bool {
	lower := strings.ToLower(s)
	for _, ends := range []string{"<>", "[]", "【】", "《》"} {
		half := len(ends) / 2
		if len(s) > len(ends) && strings.HasPrefix(s, ends[:half]) && strings.HasSuffix(s, ends[half:]) && !strings.ContainsAny(s[half:len(s)-half], "\",:") {
			return true
		}
	}
	return strings.HasPrefix(lower, "your") || strings.HasPrefix(lower, "my_app") || strings.HasPrefix(lower, "填") || strings.HasPrefix(lower, "你的") || strings.HasPrefix(lower, "您的")
}

// isWordFor reports whether a value is the name of a parameter, or prose that
// says what belongs there: words, or a language that no value is written in.
func isWordFor(s string) bool {
	if strings.ContainsFunc(s, func(r rune) bool { return '\u2e80' <= r && r < '\uff00' }) {
		return true
	}
	words, plain := strings.Fields(s), 0
	for _, w := range words {
		if w = strings.Trim(w, ".,;()"); len(w) > 1 && strings.Trim(w, "abcdefghijklmnopqrstuvwxyz") == "" {
			plain++
		}
	}
	return len(words) > 2 && plain > 1 || !strings.ContainsAny(s, "0123456789") && wire.IsPublic(s)
}

// maskWords are what programs put in the place of a value, in brackets or not.
var maskWords = []string{"redacted", "hidden", "masked", "filtered", "removed", "omitted", "已隐藏", "已脱敏", "隐藏", "脱敏"}

// masks are what people put over a part of a value.
var masks = []string{"**", "…", "..", "••", "●●", "■■", "xxx", "##"}

// hasMask reports whether a part of a value was made unreadable. Letters x are
// a mask among digits only.
func hasMask(s string) bool {
	if slices.Contains(maskWords, strings.ToLower(strings.Trim(s, "[]<>{}()*_-"))) {
		return true
	}
	if s == "" || literal.AllWord(s) && !strings.Contains(s, "xxx") && !strings.Contains(s, "XXX") && s[0] != '_' && s[0] != '-' {
		return false
	}
	if len(s) > 1 && strings.Trim(s, "_-") == "" || strings.ContainsFunc(s, isBlock) {
		return true
	}
	lower := strings.ToLower(s)
	for _, m := range masks {
		switch {
		case !strings.Contains(lower, m):
		case m == "xxx" && strings.Trim(lower, "x0123456789abcdef-_") != "":
		default:
			return true
		}
	}
	return false
}

// isBlock reports whether a character is a block that hides what is beneath.
func isBlock(r rune) bool { return '▀' <= r && r <= '▟' }
