package request

import "strings"

// psWords reads the first command of t as PowerShell would and returns its
// words and where it ends.
func psWords(t text) (words []psValue, end int) {
	i := 0
	for i < len(t.s) {
		switch c := t.s[i]; {
		case c == '\n' || c == ';' || c == '|' || c == ')' || c == '}':
			return words, i
		case isBlank(c) || c == ',':
			i++
		case c == '`' && i+1 < len(t.s) && isBlank(t.s[i+1]):
			// A line that goes on. Blanks after ` would end it, but they come
			// from copying.
			i++
			for i < len(t.s) && isBlank(t.s[i]) && t.s[i] != '\n' {
				i++
			}
			i = min(i+1, len(t.s))
		default:
			var v psValue
			v, i = psWord(t, i, 0)
			words = append(words, v)
		}
	}
	return words, i
}

// psWord reads the word at i and returns where it ends.
func psWord(t text, i, depth int) (psValue, int) {
	start := i
	switch c := t.s[i]; {
	case c == '"' || c == '\'':
		s, end := psString(t, i)
		return psValue{text: s, quoted: true}, end
	case strings.HasPrefix(t.s[i:], "@{") && depth < maxDepth:
		members, end := psTable(t, i+2, depth+1)
		return psValue{text: t.cut(start, end), table: true, members: members}, end
	case c == '(' || c == '[' || strings.HasPrefix(t.s[i:], "@("):
		end := psGroup(t, i)
		content := t.cut(min(strings.IndexAny(t.s[i:], "([")+i+1, end), end)
		return psValue{text: t.cut(start, end), content: content}, end
	}
	for i < len(t.s) && !isBlank(t.s[i]) && strings.IndexByte("\"';|(){},", t.s[i]) < 0 {
		if t.s[i] == '`' {
			break
		}
		i++
	}
	// At least one byte, so that every call moves on.
	i = max(i, start+1)
	return psValue{text: t.cut(start, i)}, i
}

// psTable reads the members of a hashtable up to its closing brace.
func psTable(t text, i, depth int) ([]member, int) {
	var members []member
	for i < len(t.s) {
		switch c := t.s[i]; {
		case c == '}':
			return members, i + 1
		case isBlank(c) || c == ';' || c == ',' || c == '`':
			i++
		default:
			key, end := psKey(t, i)
			i = skipBlanks(t.s, end)
			if i >= len(t.s) || t.s[i] != '=' {
				i = max(i, end)
				continue
			}
			i = skipBlanks(t.s, i+1)
			if i >= len(t.s) {
				return members, i
			}
			var v psValue
			v, i = psWord(t, i, depth)
			members = append(members, member{key, v.node()})
		}
	}
	return members, i
}

// psKey reads a key, which needs no quotation marks and ends at = then.
func psKey(t text, i int) (text, int) {
	if t.s[i] == '"' || t.s[i] == '\'' {
		return psString(t, i)
	}
	end := i
	for end < len(t.s) && !isBlank(t.s[end]) && strings.IndexByte("=;}", t.s[end]) < 0 {
		end++
	}
	return t.cut(i, end), max(end, i+1)
}

func (v psValue) node() node {
	n := node{kind: plainNode, text: v.text, place: v.text.place(), members: v.members}
	switch {
	case v.table:
		n.kind = objectNode
	case v.quoted:
		n.kind = stringNode
	}
	return n
}

func skipBlanks(s string, i int) int {
	for i < len(s) && isBlank(s[i]) {
		i++
	}
	return i
}

// psGroup returns where the brackets that open at i end, with what is joined
// to them, such as [Type]::Name("…").
func psGroup(t text, i int) int {
	depth := 0
	for i < len(t.s) {
		switch c := t.s[i]; {
		case c == '"' || c == '\'':
			_, i = psString(t, i)
			continue
		case c == '(' || c == '[' || c == '{':
			depth++
		case c == ')' || c == ']' || c == '}':
			depth--
		case depth <= 0 && (isBlank(c) || c == ';' || c == '|'):
			return i
		}
		i++
		if depth < 0 {
			return i
		}
	}
	return i
}

// psString reads a string: in "…" with ` as the escape and $([char]N) for a
// character, in '…' literally; a doubled quotation mark stands for one.
func psString(t text, i int) (text, int) {
	quote := t.s[i]
	i++
	b := textBuilder{gap: t.cut(i, i).place()}
	for i < len(t.s) {
		rest := t.s[i:]
		switch c := rest[0]; {
		case c == quote && len(rest) > 1 && rest[1] == quote:
			b.add(rest[:1], t.span(i, i+2))
			i += 2
		case c == quote:
			return b.text(), i + 1
		case quote == '"' && c == '`' && len(rest) > 1:
			s := letterEscape(rest[1])
			if s == "" {
				s = rest[1:2]
			}
			b.add(s, t.span(i, i+2))
			i += 2
		case quote == '"' && strings.HasPrefix(rest, "$([char]"):
			s, n := psChar(rest)
			b.add(s, t.span(i, i+n))
			i += n
		default:
			b.addText(t.cut(i, i+1))
			i++
		}
	}
	return b.text(), i
}

// psChar reads $([char]N) and returns the character and the length.
func psChar(s string) (string, int) {
	n := len("$([char]")
	v := 0
	for n < len(s) && isDigit(s[n]) && v < 1<<17 {
		v = v*10 + int(s[n]-'0')
		n++
	}
	if n < len(s) && s[n] == ')' {
		return string(rune(v)), n + 1
	}
	return "$", 1
}
