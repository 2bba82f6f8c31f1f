package request

import (
	"strings"

	"zimcodes/codes/gateway/request/pasted"
)

// codeOf returns a text with blanks for remarks, and for the lines that a comparison
// takes away.
func codeOf(t pasted.Text) pasted.Text {
	code := []byte(t.S)
	inRemark := false
	for at := 0; at < len(code); {
		line := t.S[at:pasted.LineEnd(t.S, at)]
		t.Step(len(line))
		from := len(line)
		s := strings.TrimLeft(line, " \t")
		switch {
		case inRemark, strings.HasPrefix(s, "/*"):
			inRemark = !strings.Contains(s, "*/")
			from = 0
		case len(s) > 2 && (strings.IndexByte("*#", s[0]) >= 0 || strings.HasPrefix(s, "-- ") || s[0] == '-' && s[1] != '-' && pasted.IsWordByte(s[1]) == pasted.IsWordByte(s[2])):
			from = 0
		default:
			for i := range len(line) {
				if startsRemark(line, i) {
					from = i
					break
				}
			}
		}
		for i := at + from; i < at+len(line); i++ {
			code[i] = ' '
		}
		at += len(line) + 1
	}
	t.S = string(code)
	return t
}

// namesNonce reports whether code has the name of the nonce that is signed, which few
// others use.
func namesNonce(code string) bool {
	return strings.Contains(code, "ignatureNonce") || strings.Contains(code, "ignature_nonce") || strings.Contains(code, "IGNATURE_NONCE")
}

// startsRemark reports whether a remark starts at i: // but for a URL's and a division's,
// or # between blanks.
func startsRemark(s string, i int) bool {
	after := strings.HasPrefix(s[i:], "// ") && i+3 < len(s) && pasted.IsDigit(s[i+3])
	return strings.HasPrefix(s[i:], "//") && !after && (i == 0 || s[i-1] != ':') ||
		s[i] == '#' && i > 0 && s[i-1] == ' ' && strings.HasPrefix(s[i+1:], " ")
}

// has reports whether a word is in a list with blanks between.
func has(list, word string) bool {
	for w := range strings.SplitSeq(list, " ") {
		if w == word {
			return true
		}
	}
	return false
}
