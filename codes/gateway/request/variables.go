package request

import "strings"

// variables are the values that a text assigns to names, in any language: of
// names that it assigns once, and a plain text or a number.
type variables map[string]text

// readVariables gathers the assignments of a text, a line at a time: NAME=value
// of a shell, NAME = "value", NAME := 1, @NAME = value of a file of requests.
func readVariables(t text) variables {
	known := variables{}
	for _, l := range t.lines() {
		name, value, ok := assignment(l)
		if !ok {
			continue
		}
		if from := value.offsetIn(t); from > 0 && from+len(value.s) < len(t.s) && isQuote(t.s[from-1]) {
			if whole, _, ok := concatenation(t, from-1); ok {
				value = whole // it goes on below
			}
		}
		if old, twice := known[name]; twice && old.s != value.s {
			value = text{}
		}
		known[name] = value
	}
	for name, value := range known {
		if value.s == "" {
			delete(known, name)
		}
	}
	return known
}

// longestLine is the longest line that is read as an assignment.
const longestLine = 4096

// assignment reads a line that assigns a literal to a name.
func assignment(l text) (name string, value text, ok bool) {
	if len(l.s) > longestLine {
		return "", text{}, false
	}
	l = l.trim()
	eq := strings.IndexByte(l.s, '=')
	if eq <= 0 || strings.HasPrefix(l.s, "$env:") || eq+1 < len(l.s) && (l.s[eq+1] == '=' || l.s[eq+1] == '>' || l.s[eq+1] == '~') {
		return "", text{}, false
	}
	left := strings.TrimRight(l.s[:eq], " \t:")
	shell := len(left) == eq && !strings.ContainsAny(left, " \t") || strings.HasPrefix(left, "export ") || strings.HasPrefix(left, "@")
	// The type may stand before the name, or after it with a colon.
	left, _, _ = strings.Cut(left, ":")
	name = strings.TrimLeft(left[strings.LastIndexAny(left, " \t")+1:], "$@*")
	name = name[strings.LastIndexByte(name, '.')+1:]
	if name == "" || wordEnd(name, 0) != len(name) || isDigit(name[0]) || strings.ContainsAny(l.s[:eq], "\"'()[]{}?&<>/") {
		return "", text{}, false
	}
	value, ok = literalValue(l.from(eq+1).trim(), shell)
	return name, value, ok
}

// literalValue reads a quoted text or a number, or a shell's bare word.
func literalValue(t text, shell bool) (text, bool) {
	for _, prefix := range []string{"f", "r", "b", "u", "@", "$"} {
		if len(t.s) > 1 && strings.HasPrefix(t.s, prefix) && (t.s[1] == '"' || t.s[1] == '\'') {
			t = t.from(1)
		}
	}
	if t.s == "" {
		return t, false
	}
	if c := t.s[0]; c == '"' || c == '\'' || c == '`' {
		n, end, ok := readLiteral(t, 0)
		rest := strings.Trim(t.s[end:], " \t;,")
		return n.text, ok && n.kind == stringNode && (rest == "" || isComment(rest))
	}
	end := strings.IndexAny(t.s, " \t;,")
	if end < 0 {
		end = len(t.s)
	}
	word, rest := t.cut(0, end), strings.Trim(t.s[end:], " \t;,")
	if rest != "" && !isComment(rest) || strings.ContainsAny(word.s, "\"'(){}[]") {
		return word, false
	}
	if number := strings.TrimRight(word.s, "LlUu"); number != "" && strings.Trim(number, "0123456789") == "" {
		return word.cut(0, len(number)), true
	}
	return word, isDigit(word.s[0]) || shell && !strings.ContainsAny(word.s, "$`")
}

func isComment(s string) bool {
	return strings.HasPrefix(s, "//") || strings.HasPrefix(s, "#") || strings.HasPrefix(s, "/*") || strings.HasPrefix(s, "--")
}

// fill puts the values of variables into the holes of a text, and reports
// whether that leaves none.
func (v variables) fill(s string) (text, bool) {
	if s == "" {
		return text{}, false
	}
	if value, ok := v.resolve(s); ok {
		return value, true
	}
	b := textBuilder{}
	for i := 0; i < len(s); {
		end := holeEnd(s, i)
		if end == i && s[i] == '$' {
			end = wordEnd(s, i+1)
		}
		if end <= i {
			b.addText(unplaced(s[i : i+1]))
			i++
			continue
		}
		value, ok := v.resolve(strings.Trim(s[i:end], "${}#()[]\\<>% "))
		if !ok {
			return text{}, false
		}
		b.addText(value)
		i = end
	}
	return b.text(), holdsHole(s) || isVariable(s)
}

// resolve returns what an expression stands for: the name of a variable that the
// text assigns, with what makes a text of it.
func (v variables) resolve(expression string) (text, bool) {
	e := strings.Trim(expression, " \t")
	for _, wrapper := range []string{"encodeURIComponent(", "urlencode(", "rawurlencode(", "String(", "str(", "quote(", "String.valueOf("} {
		if inner, ok := strings.CutPrefix(e, wrapper); ok {
			e = strings.TrimSuffix(inner, ")")
		}
	}
	for _, end := range []string{".toString()", ".to_s", ".ToString()"} {
		e = strings.TrimSuffix(e, end)
	}
	for _, start := range []string{"$", "this.", "self."} {
		e = strings.TrimPrefix(e, start)
	}
	value, ok := v[e]
	return value, ok
}
