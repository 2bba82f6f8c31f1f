package request

import (
	"strings"

	"zimcodes/codes/gateway/request/literal"
	"zimcodes/codes/gateway/request/pasted"
)

// variables are the values that a text assigns to names, in any language: of
// names that it assigns once, and a plain text or a number.
type variables map[string]pasted.Text

// assigned are the variables of a text, which are read once they are asked for.
type assigned struct {
	t     pasted.Text
	known variables
}

// fill puts their values into the holes of a text.
func (a *assigned) fill(s string) (pasted.Text, bool) {
	if a.known == nil {
		a.known = readVariables(a.t)
	}
	return a.known.fill(s)
}

// readVariables gathers the assignments of a text, a line at a time: NAME=value
// of a shell, NAME = "value", NAME := 1, @NAME = value of a file of requests.
func readVariables(t pasted.Text) variables {
	known := variables{}
	for _, l := range t.Lines() {
		name, value, ok := assignment(l)
		if !ok {
			continue
		}
		if from := assignedString(l); from > 0 {
			if whole, _, ok := literal.Concatenation(t, l.OffsetIn(t)+from); ok {
				value = whole // it goes on below
			}
		}
		if old, twice := known[name]; twice && old.S != value.S {
			value = pasted.Text{}
		}
		known[name] = value
	}
	for name, value := range known {
		if value.S == "" {
			delete(known, name)
		}
	}
	return known
}

// assignedString returns where the string starts that a line assigns, 0 if it
// assigns something else.
func assignedString(l pasted.Text) int {
	i := pasted.SkipInline(l.S, strings.IndexByte(l.S, '=')+1)
	if i+1 < len(l.S) && strings.IndexByte("frbu$@", l.S[i]) >= 0 {
		i++
	}
	if i < len(l.S) && pasted.IsQuote(l.S[i]) {
		return i
	}
	return 0
}

// longestLine is the longest line that is read as an assignment.
const longestLine = 4096

// assignment reads a line that assigns a literal to a name.
func assignment(l pasted.Text) (name string, value pasted.Text, ok bool) {
	if len(l.S) > longestLine {
		return "", pasted.Text{}, false
	}
	l = l.Trim()
	eq := strings.IndexByte(l.S, '=')
	if eq <= 0 || strings.HasPrefix(l.S, "$env:") || eq+1 < len(l.S) && (l.S[eq+1] == '=' || l.S[eq+1] == '>' || l.S[eq+1] == '~') {
		return "", pasted.Text{}, false
	}
	left := strings.TrimRight(l.S[:eq], " \t:")
	shell := len(left) == eq && !strings.ContainsAny(left, " \t") || strings.HasPrefix(left, "export ") || strings.HasPrefix(left, "set ") || strings.HasPrefix(left, "@")
	// The type may stand before the name, or after it with a colon.
	left, _, _ = strings.Cut(strings.TrimLeft(left, ":"), ":")
	name = strings.TrimLeft(left[strings.LastIndexAny(left, " \t")+1:], "$@*")
	name = name[strings.LastIndexByte(name, '.')+1:]
	if name == "" || pasted.WordEnd(name, 0) != len(name) || pasted.IsDigit(name[0]) || strings.ContainsAny(l.S[:eq], "\"'()[]{}?&<>/") {
		return "", pasted.Text{}, false
	}
	value, ok = literalValue(l.From(eq+1).Trim(), shell)
	return name, value, ok
}

// literalValue reads a quoted text or a number, or a shell's bare word.
func literalValue(t pasted.Text, shell bool) (pasted.Text, bool) {
	for _, prefix := range []string{"f", "r", "b", "u", "@", "$"} {
		if len(t.S) > 1 && strings.HasPrefix(t.S, prefix) && (t.S[1] == '"' || t.S[1] == '\'') {
			t = t.From(1)
		}
	}
	if t.S == "" {
		return t, false
	}
	if c := t.S[0]; c == '"' || c == '\'' || c == '`' {
		n, end, ok := literal.Read(t, 0)
		rest := strings.Trim(t.S[end:], " \t;,")
		return n.Text, ok && n.Kind == literal.String && (rest == "" || isComment(rest))
	}
	end := strings.IndexAny(t.S, " \t;,")
	if end < 0 {
		end = len(t.S)
	}
	word, rest := t.Cut(0, end), strings.Trim(t.S[end:], " \t;,")
	if word.S == "" || rest != "" && !isComment(rest) || strings.ContainsAny(word.S, "\"'(){}[]") {
		return word, false
	}
	if n := number(word); pasted.IsNumber(n.S) {
		return n, true
	}
	return word, pasted.IsDigit(word.S[0]) || shell && !strings.ContainsAny(word.S, "$`")
}

func isComment(s string) bool {
	return strings.HasPrefix(s, "//") || strings.HasPrefix(s, "#") || strings.HasPrefix(s, "/*") || strings.HasPrefix(s, "--")
}

// fill puts the values of variables into the holes of a text, and reports
// whether that leaves none.
func (v variables) fill(s string) (pasted.Text, bool) {
	if s == "" {
		return pasted.Text{}, false
	}
	if value, ok := v.resolve(s); ok {
		return value, true
	}
	b := pasted.Builder{}
	for i := 0; i < len(s); {
		end := literal.HoleEnd(s, i)
		if end == i && (s[i] == '$' || s[i] == ':') {
			end = pasted.WordEnd(s, i+1)
		}
		if end == i && s[i] == '%' {
			if n := pasted.WordEnd(s, i+1); n < len(s) && s[n] == '%' && v[s[i+1:n]].S != "" {
				end = n + 1
			}
		}
		if end <= i {
			b.AddText(pasted.Unplaced(s[i : i+1]))
			i++
			continue
		}
		value, ok := v.resolve(strings.Trim(s[i:end], "${}#()[]\\<>%: "))
		if !ok {
			return pasted.Text{}, false
		}
		b.AddText(value)
		i = end
	}
	return b.Text(), literal.HoldsHole(s) || isVariable(s)
}

// resolve returns what an expression stands for: the name of a variable that the
// text assigns, with what makes a text of it.
func (v variables) resolve(expression string) (pasted.Text, bool) {
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
