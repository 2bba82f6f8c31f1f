package request

import (
	"strings"

	"zimcodes/codes/gateway/request/literal"
	"zimcodes/codes/gateway/request/pasted"
)

// unknownValue tells by its look, before percent-encoding is undone, that the
// value of a parameter is not what is sent. Three points mask only what is no
// prose: the value of a public parameter.
func unknownValue(name, s string) Unknown {
	bare := strings.Trim(s, pasted.Blanks)
	switch {
	case bare == "":
		return ""
	case (hasMask(bare) || hasMask(Decode(bare))) && IsPublic(name):
		return UnknownMasked
	case literal.HoldsHole(bare), isVariable(bare):
		return UnknownVariable
	case isToFillIn(bare) && IsPublic(name):
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
	case s[0] == '{' && s[n-1] == '}', s[0] == '%' && s[n-1] == '%' && n > 2:
		return !strings.ContainsAny(s[1:n-1], "\"{}%:,")
	case s[0] == '`' && s[n-1] == '`' && n > 2:
		return true
	case s[0] == '%' && n > 1 && !isEscape(s):
		verb := strings.TrimLeft(s[1:], "0123456789.+-#")
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

// masks are what people put over a part of a value.
var masks = []string{"**", "…", "...", "••", "●●", "xxx", "##", "[redacted]", "<redacted>", "[hidden]", "<hidden>", "[masked]", "[filtered]", "██", "▓▓"}

// hasMask reports whether a part of a value was made unreadable. Letters x are
// a mask among digits only.
func hasMask(s string) bool {
	if literal.AllWord(s) && !strings.Contains(s, "xxx") && !strings.Contains(s, "XXX") && !strings.HasPrefix(s, "_") {
		return false
	}
	if len(s) > 1 && strings.Trim(s, "_") == "" {
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
