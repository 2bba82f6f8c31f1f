package request

import (
	"slices"
	"strings"

	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/request/wire"
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

// holds reports whether one of the texts in a list with blanks between stands in s.
func holds(s, list string) bool {
	for w := range strings.SplitSeq(list, " ") {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// isTest reports whether code is a test, whose times are made up.
func isTest(s string) bool { return holds(s, "expect( describe( @Test test_ testing.T [Fact] #[test]") }

// isGuarded reports whether what s[i:] does, in the line that starts at line, hangs
// on a condition about a name.
func isGuarded(s string, line, i int, name string) bool {
	const longest = 200
	above := lastLine(strings.TrimRight(s[max(0, line-longest):line], " \t\r\n"))
	before := s[max(line, i-longest):i]
	if holdsWord(before, "if unless else") || holdsWord(above, "else") {
		return true
	}
	return holdsWord(above, "if unless") && holdsWord(above, name)
}

// holdsWord reports whether one of the words in a list stands in s, folded.
func holdsWord(s, list string) bool {
	for i := 0; i < len(s); {
		end := max(i+1, pasted.WordEnd(s, i))
		if has(list, wire.Fold(s[i:end])) && pasted.IsLetter(s[i]) {
			return true
		}
		i = end
	}
	return false
}

// changing are the functions that change what a variable holds, folded.
const changing = "sort sorted usort ksort asort rsort reverse shuffle push append add addall insert unshift concat arraypush write writestring"

// assignedTo returns what stands behind the = of the last assignment to a name in
// a text; nothing if something is added to it, or its order is changed.
func assignedTo(t pasted.Text, name string) (none pasted.Text) {
	const longest = 3000
	bare := strings.TrimPrefix(name, "$")
	if bare == "" || pasted.WordEnd(bare, 0) != len(bare) {
		return none
	}
	t = t.From(max(0, len(t.S)-longest))
	s := t.S
	for at := len(s); at > 0; {
		if at = strings.LastIndex(s[:at], name); at < 0 {
			return none
		}
		rest := strings.TrimLeft(s[at+len(name):], " \t:")
		around, isArgument := strings.CutSuffix(strings.TrimRight(s[max(0, at-40):at], "$&"), "(")
		if has(changing, wire.Fold(member(s[at+len(name):]))) || isArgument && has(changing, wire.Fold(wordBefore(around))) {
			return none
		}
		value, ok := strings.CutPrefix(strings.TrimLeft(rest, "+."), "=")
		if !ok || at > 0 && pasted.IsWordByte(s[at-1]) || strings.HasPrefix(value, "=") {
			continue
		}
		if value = statement(value[:min(len(value), longestFormula)]); rest[0] != '=' || slices.Contains(strings.FieldsFunc(value, func(r rune) bool { return !pasted.IsWordRune(r) }), bare) {
			return none
		}
		start := len(s) - len(rest) + strings.IndexByte(rest, '=') + 1
		return t.Cut(start, start+len(value)).Trim()
	}
	return none
}

// statement returns a text up to a semicolon or where a line ends that does not go on.
func statement(s string) string {
	for i := range len(s) {
		switch s[i] {
		case ';':
			return s[:i]
		case '\n':
			line, next := strings.TrimSpace(s[:i]), strings.TrimSpace(s[i:])
			if line != "" && strings.IndexByte("+.,([\\", line[len(line)-1]) < 0 && (next == "" || strings.IndexByte("+.", next[0]) < 0) {
				return s[:i]
			}
		}
	}
	return s
}
