package request

import (
	"strings"

	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/request/wire"
)

// Clock is how code in the text takes the time that it sends as Timestamp, as far
// as it is plain: Date.now() / 1000.
type Clock struct {
	// Place is that of the expression that gives the Timestamp its value.
	Place pasted.Place
	// Expression is what stands there.
	Expression string
	// PerSecond is how many of its units make a second: 1, or a thousand, a million
	// or a thousand million.
	PerSecond int64
	// Fraction says that it is no whole number, Date that it is a date in words.
	Fraction, Date bool
}

// Right reports whether it gives whole seconds, as documented.
func (c *Clock) Right() bool { return c.PerSecond == 1 && !c.Fraction }

// clockIn returns the clock whose time is sent as Timestamp. It is plain if each
// place that gives a Timestamp its value is, and none counts with it: nil otherwise.
func clockIn(t pasted.Text) *Clock {
	var found *Clock
	var sent given
	rounded := false
	for at := 0; at < len(t.S); {
		code := t.S[at:pasted.LineEnd(t.S, at)]
		t.Step(2 * len(code))
		words, divides := " ", strings.Contains(code, "1000") || strings.Contains(code, "1e3")
		cuts := strings.Contains(code, ".0f") || strings.Contains(code, "%d") || strings.Contains(code, "%i") || strings.Contains(code, ":d}")
		for i := 0; i < len(code); {
			if !pasted.IsLetter(code[i]) {
				i++
				continue
			}
			end := pasted.WordEnd(code, i)
			name := wire.Fold(code[i:end])
			g, isSetter := setting(t.S, at+i, at+end, at+len(code))
			if !has(ofTimestamp, name) && !isSetter {
				if isCalled(code, end) {
					if k := clockNamed(name, words); k != nil && (k.perSecond == 1 || divides) {
						return nil // another clock, that may be the one
					}
				}
				if has("t ms millis", name) && isChanged(code, i, end) {
					return nil // what it is called in a function
				}
				i, words = end, words[max(0, len(words)-40):]+name+" "
				continue
			}
			ok := isSetter
			if !isSetter {
				g, ok = giving(t.S, at+i, at+end, at+len(code))
			}
			if !ok {
				if isChanged(code, i, end) {
					return nil
				}
				i, rounded = end, rounded || cuts
				continue
			}
			value := g.value
			if declared := strings.TrimLeft(code, " \t"); strings.HasPrefix(declared, "const ") || strings.HasPrefix(declared, "let ") {
				value = strings.ReplaceAll(value, "new Date().getTime()", "Date.now()") // it is no Java
			}
			c, plain := readClock(value)
			if !plain || c != nil && (g.isArgument || isGuarded(t.S, at, at+i, name) || found != nil && (c.PerSecond != found.PerSecond || c.Fraction != found.Fraction)) {
				return nil
			}
			if c != nil && found == nil {
				c.Place, c.Expression = t.Span(g.at, g.at+len(g.value)), g.value
				found, sent = c, g
			}
			i = max(end, min(len(code), g.at+len(g.value)-at))
		}
		at += len(code) + 1
	}
	if found == nil || !found.Right() && (isTest(t.S) || found.Fraction && rounded || !sent.isSent(t.S)) {
		return nil
	}
	return found
}

// given is a value that code gives to a name.
type given struct {
	// name is as it is used: with what owns it.
	name, value string
	start, at   int
	// isWire says that the name is the parameter's, isKey that it is a key of an object,
	// isSet that it is given to a setter, isArgument that it is an argument's: others
	// may be passed.
	isWire, isKey, isSet, isArgument bool
}

// giving reads what is given to the name s[start:end]; ok is false if nothing is
// given to it there.
func giving(s string, start, end, lineEnd int) (g given, ok bool) {
	const longest = 120
	before := lastLine(s[max(0, start-longest):start])
	quoted := before != "" && end < lineEnd && pasted.IsQuote(s[end])
	i := end
	for i < lineEnd && strings.IndexByte("\"'`] \t", s[i]) >= 0 {
		i++
	}
	switch rest := s[i:lineEnd]; {
	case strings.HasPrefix(rest, "=="), strings.HasPrefix(rest, "::"), rest == "":
		return g, false
	case strings.HasPrefix(rest, ":="), strings.HasPrefix(rest, "=>"):
		i += 2
	case rest[0] == ':' && typeEnd(rest) > 0:
		i += typeEnd(rest)
	case rest[0] == '=', rest[0] == ':', rest[0] == ',' && quoted:
		i++
	default:
		return g, false
	}
	g.isWire, g.isKey, g.isSet = s[start:end] == "Timestamp", s[i-1] == ':' || s[i-1] == '>', s[i-1] == ','
	owner := len(before)
	for owner > 0 && (pasted.IsWordByte(before[owner-1]) || strings.IndexByte(".$[\"'", before[owner-1]) >= 0) {
		owner--
	}
	g.name = strings.TrimLeft(before[owner:], "\"'[$") + s[start:end]
	g.isArgument = !g.isWire && !g.isKey && !g.isSet && strings.Count(before, "(") > strings.Count(before, ")")
	for i < lineEnd && strings.IndexByte(" \t", s[i]) >= 0 {
		i++
	}
	last := valueEnd(s, i, longest)
	expression, skipped := unwrapped(s[i:last])
	if last == i+longest {
		expression += "…" // it is not plain
	}
	g.value, g.start, g.at = expression, start, i+skipped
	return g, true
}

// setting reads what a setter s[start:end] is given, if what its getter returns is
// signed: r.setTimestamp(System.currentTimeMillis()).
func setting(s string, start, end, lineEnd int) (g given, ok bool) {
	name, ok := strings.CutPrefix(s[start:end], "setT")
	if !ok || !has(ofTimestamp, "t"+wire.Fold(name)) || end >= lineEnd || s[end] != '(' || start == 0 || s[start-1] != '.' {
		return g, false
	}
	owner := wordBefore(s[max(0, start-60) : start-1])
	last := min(lineEnd, callEnd(s, end))
	g = given{name: owner + ".getT" + name, value: s[end+1 : last], start: start, at: end + 1}
	c, plain := readClock(g.value)
	from := max(0, start-reach)
	near := given{name: g.name, start: start - from}
	return g, owner != "" && plain && c != nil && near.isSent(s[from:min(len(s), start+reach)])
}

// typeEnd returns where the value starts behind a type: of ": number = 1"; 0 if there
// is no type.
func typeEnd(s string) int {
	i := pasted.SkipInline(s, 1)
	end := pasted.SkipInline(s, pasted.WordEnd(s, i))
	if end > i && strings.HasPrefix(s[end:], "=") && !strings.HasPrefix(s[end:], "==") {
		return end + 1
	}
	return 0
}

// isSent reports whether a text signs what was given, or sends it: the name stands in
// a line with what else is signed, or the parameter among others.
func (g given) isSent(s string) bool {
	const near = 150
	if g.isWire {
		beside := s[max(0, g.start-near):min(len(s), g.start+near)]
		if strings.Contains(beside, "AppId") || strings.Contains(beside, "Signature") {
			return true
		}
	}
	for i := 0; !g.isKey; {
		at := strings.Index(s[i:], g.name)
		if at < 0 {
			return false
		}
		at, i = i+at, i+at+len(g.name)
		var last byte = ' '
		if at > 0 {
			last = s[at-1]
		}
		isOwned := last == '.' || g.isSet && (pasted.IsQuote(last) || last == '{')
		if at <= g.start && g.start < i || pasted.IsWordByte(last) || i < len(s) && pasted.IsWordByte(s[i]) || isOwned != g.isSet {
			continue
		}
		before := s[max(0, at-near):at]
		line := lastLine(before)
		if above := strings.TrimRight(before[:len(before)-len(line)], " \t\r\n"); above != "" && strings.IndexByte("+,(", above[len(above)-1]) >= 0 {
			line = lastLine(above) + line
		}
		line += pasted.Line(s[at:min(len(s), at+near)])
		if folded := wire.Fold(line); strings.Contains(folded, "nonce") || strings.Contains(folded, "secret") || strings.Contains(line, "Timestamp") {
			return true
		}
	}
	return false
}

// isChanged reports whether code counts with the name line[start:end].
func isChanged(line string, start, end int) bool {
	after := strings.TrimLeft(line[end:], "\"'] ")
	isOwn := len(after) > 1 && after[0] == '.' && pasted.IsLetter(after[1])
	for _, text := range []string{".toString()", ".to_string()", ".to_s", ".encode(", ".toByteArray()", ".getBytes(", ".utf8", ".join"} {
		if rest, ok := strings.CutPrefix(after, text); ok {
			after, isOwn = rest, false
		}
	}
	if after = strings.TrimLeft(after, " )]}"); isOwn || after != "" && strings.IndexByte("/*[>~", after[0]) >= 0 {
		return true
	}
	for _, changes := range []string{"|0", "| 0", ".sub", ".slice", ".toFixed", ".split"} {
		if strings.HasPrefix(after, changes) {
			return true
		}
	}
	before := strings.TrimRight(line[max(0, start-40):start], "$&.")
	if !strings.HasSuffix(before, "(") {
		return false
	}
	before = before[:len(before)-1]
	head := strings.TrimRightFunc(before, pasted.IsWordRune)
	name := wire.Fold(before[len(head):])
	if has(whole, name) || strings.HasPrefix(name, "sub") || strings.Contains(name, "sec") {
		return true
	}
	// What another function makes of it is not known, if that is used.
	head = strings.TrimRight(head, " \t")
	return name != "" && head != "" && strings.IndexByte("+,(=:{", head[len(head)-1]) >= 0 && strings.HasPrefix(line[end:], ")") && !has(asText, name)
}

// unwrapped returns the expression at the start of what a URL is put together from,
// and where it stands: of ${Date.now()}&…, and of " + Date.now() + "&…
func unwrapped(s string) (expression string, skipped int) {
	if s != "" && pasted.IsQuote(s[0]) {
		expression, after, _ := strings.Cut(s[1:], s[:1])
		if strings.HasPrefix(after, ".") || strings.HasPrefix(after, "[") {
			return s, 0
		}
		expression = strings.TrimRight(expression, " \t+.")
		trimmed := strings.TrimLeft(expression, " \t+.")
		skipped = 1 + len(expression) - len(trimmed)
		s = trimmed
	}
	for _, opens := range []string{"${", "#{", "{"} {
		if inner, ok := strings.CutPrefix(s, opens); ok {
			inner, _, _ = strings.Cut(inner, "}")
			return inner, skipped + len(opens)
		}
	}
	if i := strings.IndexByte(s, '&'); i > 0 {
		s = s[:i]
	}
	return strings.TrimRight(s, " \t\n"), skipped
}

// valueEnd returns where a value that starts at start ends: where a bracket closes
// that opened before it, at a comma or semicolon outside of all, or with the line,
// unless the next goes on.
func valueEnd(s string, start, longest int) int {
	depth := 0
	limit := min(len(s), start+longest)
	for i := start; i < limit; i++ {
		switch s[i] {
		case '\n', '\r':
			next := strings.TrimLeft(s[i:limit], " \t\r\n")
			if depth == 0 && (next == "" || strings.IndexByte(".|?/%", next[0]) < 0 || strings.HasPrefix(next, "//") || strings.HasPrefix(next, "/*")) {
				return i
			}
		case ';':
			return i
		case '(', '[', '{':
			depth++
		case ')', ']', '}':
			if depth--; depth < 0 {
				return i
			}
		case ',':
			if depth == 0 {
				return i
			}
		}
	}
	return limit
}
