package request

import "strings"

// pair is a public parameter that a scan has found.
type pair struct {
	name, value text
	// quoted says that the value stood in quotation marks, code that it stands
	// where a program has an expression.
	quoted, code bool
	// sets says that a call or an assignment sets it.
	sets bool
	// end is where it ends in the text that is scanned.
	end int
}

// readPair reads the parameter whose name is t[start:end].
func readPair(t text, start, end int) (pair, bool) {
	s := t.s
	p := pair{name: t.cut(start, end)}
	quoted := start > 0 && isQuote(s[start-1])
	i := end
	for i < len(s) && strings.IndexByte("\"'`*\\", s[i]) >= 0 {
		i++
	}
	if i < len(s) && s[i] == ']' {
		i++
		p.code, p.sets = quoted, true
	}
	p.code = p.code || quoted
	if start > 0 && s[start-1] == '<' && i < len(s) && s[i] == '>' {
		return p.element(t, i+1)
	}
	sign := skipInline(s, i)
	rest := s[sign:]
	tabbed := strings.Contains(s[i:sign], "\t")
	for _, arrow := range []string{"=>", "->", ":=", "=="} {
		if strings.HasPrefix(rest, arrow) {
			return p.valueAt(t, skipBlanks(s, sign+len(arrow)))
		}
	}
	switch {
	case strings.HasPrefix(rest, "="), strings.HasPrefix(rest, ":"):
		return p.afterSign(t, sign+1, isLineStart(s, start))
	case strings.HasPrefix(rest, "：") || strings.HasPrefix(rest, "＝"):
		return p.afterSign(t, sign+len("："), isLineStart(s, start))
	case quoted && strings.HasPrefix(rest, ","):
		p.sets = true
		return p.argument(t, skipBlanks(s, sign+1))
	case quoted && strings.HasPrefix(rest, "to "):
		return p.valueAt(t, skipInline(s, sign+len("to ")))
	case strings.HasPrefix(rest, "|"):
		return p.cell(t, sign+1)
	case tabbed && rest != "":
		return p.cell(t, sign)
	case isLineStart(s, start) && lineBreakAt(s, sign):
		return p.nextLine(t, sign)
	}
	return p, false
}

// isLineStart reports whether nothing but blanks and the marks of a list stand
// before i on its line.
func isLineStart(s string, i int) bool {
	j := i
	for j > 0 && strings.IndexByte(" \t-*•`\"'", s[j-1]) >= 0 {
		j--
	}
	return j == 0 || s[j-1] == '\n'
}

func lineBreakAt(s string, i int) bool {
	return i < len(s) && (s[i] == '\n' || strings.HasPrefix(s[i:], "\r\n"))
}

// skipInline skips the blanks of a line.
func skipInline(s string, i int) int {
	for i < len(s) && (s[i] == ' ' || s[i] == '\t') {
		i++
	}
	return i
}

// afterSign reads what follows = or :, on the same line, or on the next if the
// name stands alone.
func (p pair) afterSign(t text, i int, alone bool) (pair, bool) {
	i = skipInline(t.s, i)
	for i < len(t.s) && t.s[i] == '*' { // the end of **Name:**
		i++
	}
	i = skipInline(t.s, i)
	if lineBreakAt(t.s, i) {
		switch {
		case p.code:
			i = skipBlanks(t.s, i)
		case alone:
			return p.nextLine(t, i)
		}
	}
	return p.valueAt(t, i)
}

// nextLine reads the line after the one that ends at i. It must not be a name
// itself.
func (p pair) nextLine(t text, i int) (pair, bool) {
	start := skipBlanks(t.s, i)
	end := start + len(line(t.s[start:]))
	p.value, p.end = t.cut(start, end).trim(), end
	if IsPublic(strings.TrimRight(p.value.s, ":：")) || strings.ContainsAny(p.value.s, " =&") {
		return p, false
	}
	return p, p.value.s != ""
}

// cell reads the cell of a table that starts at i.
func (p pair) cell(t text, i int) (pair, bool) {
	end := i
	for end < len(t.s) && strings.IndexByte("|\t\n", t.s[end]) < 0 {
		end++
	}
	p.value, p.end = unquote(t.s[i:end], t.cut(i, end)), end
	return p, !IsPublic(p.value.s) && strings.Trim(p.value.s, "-: ") != ""
}

// element reads the content of an element of XML, up to the next mark.
func (p pair) element(t text, i int) (pair, bool) {
	n := strings.IndexByte(t.s[i:min(len(t.s), i+maxValue)], '<')
	if n < 0 || !strings.HasPrefix(t.s[i+n:], "</") {
		return p, false
	}
	p.value, p.end = t.cut(i, i+n), i+n
	return p, true
}

// maxValue is the longest value that is looked for the end of.
const maxValue = 4096

// argument reads what follows the quoted name and a comma: the value, or the
// name of the member that holds it.
func (p pair) argument(t text, i int) (pair, bool) {
	key := strings.TrimLeft(t.s[i:min(len(t.s), i+12)], "\"'")
	if strings.HasPrefix(key, "value") {
		n := wordEnd(t.s, i+strings.Index(t.s[i:], "value"))
		for n < len(t.s) && strings.IndexByte("\"' \t:=>", t.s[n]) >= 0 && t.s[n] != '\n' {
			if isQuote(t.s[n]) && strings.IndexByte(": \t=>", t.s[n-1]) >= 0 {
				break
			}
			n++
		}
		if n > i+len("value") {
			return p.valueAt(t, n)
		}
	}
	return p.valueAt(t, i)
}

// dumped are how PHP writes the type before a value.
var dumped = []string{"string", "int", "float", "double", "integer"}

// valueAt reads the value at i.
func (p pair) valueAt(t text, i int) (pair, bool) {
	s := t.s
	if i >= len(s) {
		p.value, p.end = t.from(len(s)), len(s)
		return p, true
	}
	for _, kind := range dumped {
		rest, ok := strings.CutPrefix(s[i:], kind)
		if !ok || rest == "" || rest[0] != '(' && rest[0] != ' ' {
			continue
		}
		i += len(kind)
		if n := strings.IndexByte(s[i:min(len(s), i+24)], ')'); kind != "string" && n > 0 {
			p.value, p.end = t.cut(i+1, i+n), i+n+1
			return p, true
		}
		if n := strings.IndexAny(s[i:min(len(s), i+24)], "\"'"); n >= 0 {
			i += n
		}
	}
	switch c := s[i]; {
	case strings.HasPrefix(s[i:], `\"`):
		return p.escaped(t, i+2)
	case isQuote(c):
		return p.literal(t, i)
	case (c == 'f' || c == '@' || c == '$' || c == 'b') && i+1 < len(s) && isQuote(s[i+1]):
		return p.literal(t, i+1)
	case c == '[' || c == '{' && i+1 < len(s) && isQuote(s[i+1]):
		// A list of one, as of Go's url.Values or Node's URLSearchParams.
		return p.valueAt(t, skipBlanks(s, i+1))
	}
	return p.bare(t, i)
}

// literal reads a value in quotation marks, with what is joined to it.
func (p pair) literal(t text, i int) (pair, bool) {
	value, end, ok := concatenation(t, i)
	if !ok || len(value.s) > maxValue {
		return p, false
	}
	p.value, p.end, p.quoted = value, end, true
	return p, true
}

// escaped reads a value whose quotation marks are escaped.
func (p pair) escaped(t text, i int) (pair, bool) {
	n := strings.IndexByte(t.s[i:min(len(t.s), i+maxValue)], '\\')
	if n < 0 {
		return p, false
	}
	p.value, p.end, p.quoted = t.cut(i, i+n), i+n, true
	return p, true
}

// bare reads a value without quotation marks. In a program it is an expression,
// with the brackets that belong to it.
func (p pair) bare(t text, i int) (pair, bool) {
	end, depth := i, 0
	for ; end < len(t.s) && end < i+maxValue; end++ {
		c := t.s[end]
		if c == '(' && end > i && isWordByte(t.s[end-1]) || p.code && c == '[' {
			depth++
		}
		if depth > 0 {
			if c == ')' || c == ']' {
				depth--
			}
			if c == '\n' {
				break
			}
			continue
		}
		if isBlank(c) || strings.IndexByte("\\\"',;&)}]<|", c) >= 0 || isFullStop(t.s[end:]) {
			break
		}
	}
	p.value, p.end = t.cut(i, end), end
	return p, p.value.s != "" || !p.code
}
