package request

import (
	"slices"
	"strings"

	"zimcodes/codes/gateway/request/literal"
	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/request/wire"
)

// pair is a public parameter that a scan has found.
type pair struct {
	name, value pasted.Text
	// quoted says that the value stood in quotation marks, code that it stands
	// where a program has an expression.
	quoted, code bool
	// sets says that a call or an assignment sets it.
	sets bool
	// end is where it ends in the text that is scanned.
	end int
}

// readPair reads the parameter whose name is t[start:end].
func readPair(t pasted.Text, start, end int) (pair, bool) {
	p := pair{name: t.Cut(start, end)}
	q, ok := p.read(t, start, end)
	return q, ok && !q.isDescribed()
}

// isDescribed reports whether the value is a name, or a type: the parameter
// stands in a list of names, or in a declaration.
func (p pair) isDescribed() bool {
	v := p.value.S
	if len(v) >= 2*wire.LongestName {
		return false
	}
	isName := wire.IsPublic(v) && pasted.WordEnd(v, 0) == len(v)
	return isName && (p.quoted || slices.Contains(wire.Public, v)) || isType(v)
}

// read reads what stands behind the name: what separates it from the value, and
// the value.
func (p pair) read(t pasted.Text, start, end int) (pair, bool) {
	s := t.S
	quoted := start > 0 && pasted.IsQuote(s[start-1])
	first := isLineStart(s, start)
	i := end
	for i < len(s) && strings.IndexByte("\"'`*\\", s[i]) >= 0 {
		i++
	}
	if i < len(s) && s[i] == ']' {
		i++
		p.code, p.sets = quoted, true
	}
	if strings.HasPrefix(s[i:], ">>") {
		i += len(">>")
	}
	i = skipRemark(s, i)
	if quoted {
		i = skipTags(s, i)
	}
	p.code = p.code || quoted
	if strings.HasPrefix(s[i:], "</") || start > 0 && s[start-1] == '<' && i < len(s) && s[i] == '>' {
		return p.element(t, i)
	}
	if named(s, start) {
		if at := memberValue(s, i); at > 0 {
			return p.valueAt(t, at)
		}
		if pasted.SkipInline(s, i) < len(s) && s[pasted.SkipInline(s, i)] == ',' {
			return p, false // the description of a parameter
		}
	}
	if i == end && i < len(s) && s[i] == '(' && (start > 0 && (s[start-1] == '.' || pasted.IsLetter(s[start-1]))) {
		return p.given(t, i+1)
	}
	return p.behind(t, start, i, first)
}

// behind reads what stands at i, behind the name at start with the marks around
// it: the sign, and the value. first says that the name starts its line.
func (p pair) behind(t pasted.Text, start, i int, first bool) (pair, bool) {
	s := t.S
	quoted := start > 0 && pasted.IsQuote(s[start-1])
	sign := pasted.SkipInline(s, i)
	rest := s[sign:]
	for _, arrow := range []string{"=>", "->", ":=", "==", ".~"} {
		if strings.HasPrefix(rest, arrow) {
			at := pasted.SkipInline(s, sign+len(arrow))
			if quoted && lineBreakAt(s, at) {
				at = pasted.SkipBlanks(s, at)
			}
			return p.valueAt(t, at)
		}
	}
	switch {
	case strings.HasPrefix(rest, "="), strings.HasPrefix(rest, ":"):
		return p.afterSign(t, sign+1, first)
	case strings.HasPrefix(rest, "：") || strings.HasPrefix(rest, "＝"):
		return p.afterSign(t, sign+len("："), first)
	case quoted && s[i-1] != ']' && strings.HasPrefix(rest, ",") || start > 0 && strings.IndexByte("[(", s[start-1]) >= 0 && strings.HasPrefix(rest, ", "):
		p.sets = true
		return p.argument(t, pasted.SkipBlanks(s, sign+1))
	case quoted && strings.HasPrefix(rest, ";"):
		return p.valueAt(t, sign+1) // as PHP serializes
	case sign > i && rest != "" && (quoted && pasted.IsQuote(rest[0]) || isKeyword(s, start) && (pasted.IsQuote(rest[0]) || pasted.IsDigit(rest[0]))):
		return p.valueAt(t, sign)
	case quoted && strings.HasPrefix(rest, "to "):
		return p.valueAt(t, pasted.SkipInline(s, sign+len("to ")))
	}
	return p.beside(t, i, sign, first)
}

// beside reads the value where no sign stands before it, but a cell of a table
// or a line ends.
func (p pair) beside(t pasted.Text, i, sign int, first bool) (pair, bool) {
	s, rest := t.S, t.S[sign:]
	for _, bar := range bars {
		if strings.HasPrefix(rest, bar) {
			return p.cell(t, sign+len(bar))
		}
	}
	switch {
	case first && lineBreakAt(s, sign):
		return p.nextLine(t, sign)
	case strings.Contains(s[i:sign], "\t"), first && sign > i, first && strings.HasPrefix(rest, ","):
		if rest != "" && rest[0] == ',' {
			sign++
		}
		return p.cell(t, sign)
	}
	return p, false
}

// given reads the only argument of a method that is called by the name: a string
// or a number.
func (p pair) given(t pasted.Text, i int) (pair, bool) {
	if i >= len(t.S) || !pasted.IsStraightQuote(t.S[i]) && !pasted.IsDigit(t.S[i]) {
		return p, false
	}
	p.code, p.sets = true, true
	q, ok := p.valueAt(t, i)
	return q, ok && q.end < len(t.S) && t.S[q.end] == ')'
}

// isKeyword reports whether the name at i is one of Clojure's: a colon stands
// before it, and behind nothing.
func isKeyword(s string, i int) bool {
	return i > 0 && s[i-1] == ':' && (i == 1 || strings.IndexByte(" \t\n{(,", s[i-2]) >= 0)
}

// skipRemark skips a remark in brackets that stands before the sign.
func skipRemark(s string, i int) int {
	for _, b := range []struct{ open, end string }{{"（", "）"}, {"(", ")"}} {
		at := pasted.SkipInline(s, i)
		if !strings.HasPrefix(s[at:], b.open) {
			continue
		}
		n := strings.Index(s[at:min(len(s), at+60)], b.end)
		if n < 0 {
			continue
		}
		if after := pasted.SkipInline(s, at+n+len(b.end)); after < len(s) && (s[after] == ':' || s[after] == '=' || strings.HasPrefix(s[after:], "：")) {
			return after
		}
	}
	return i
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

// afterSign reads what follows = or :, on the same line, or on the next if the
// name stands alone.
func (p pair) afterSign(t pasted.Text, i int, alone bool) (pair, bool) {
	i = pasted.SkipInline(t.S, i)
	for i < len(t.S) && t.S[i] == '*' { // the end of **Name:**
		i++
	}
	i = pasted.SkipInline(t.S, i)
	if lineBreakAt(t.S, i) {
		switch {
		case p.code:
			i = pasted.SkipBlanks(t.S, i)
		case alone:
			return p.nextLine(t, i)
		}
	}
	return p.valueAt(t, i)
}

// argument reads what follows the name and a comma.
func (p pair) argument(t pasted.Text, i int) (pair, bool) {
	if at := memberValue(t.S, i); at > 0 {
		return p.valueAt(t, at)
	}
	if i < len(t.S) && t.S[i] == '(' {
		return p, false // a function
	}
	q, ok := p.valueAt(t, i)
	if after := pasted.SkipInline(t.S, q.end); after < len(t.S) && t.S[after] == ':' || !q.quoted && strings.HasSuffix(q.value.S, ":") {
		return p, false // the name of the next member
	}
	return q, ok
}

// valueAt reads the value at i, behind what programs print before it: its type,
// its length, the bracket of a list.
func (p pair) valueAt(t pasted.Text, i int) (pair, bool) {
	s := t.S
	for range 6 {
		next := skipType(s, i)
		if next == i {
			break
		}
		i = next
	}
	if i >= len(s) {
		p.value, p.end = t.From(len(s)), len(s)
		return p, true
	}
	if p.code && s[i] == '&' && i+1 < len(s) && pasted.IsLetter(s[i+1]) {
		i++ // the address of a variable
	}
	switch c := s[i]; {
	case strings.HasPrefix(s[i:], `\"`):
		return p.escaped(t, i+2)
	case pasted.IsQuote(c):
		return p.literal(t, i)
	case c == '{' && i+1 < len(s) && (pasted.IsQuote(s[i+1]) || s[i+1] == '\n'):
		return p, false // an object, which says of the parameter what it is
	case (c == 'f' || c == '@' || c == '$' || c == 'b') && i+1 < len(s) && pasted.IsQuote(s[i+1]):
		return p.literal(t, i+1)
	}
	return p.bare(t, i)
}

// literal reads a value in quotation marks, with what is joined to it.
func (p pair) literal(t pasted.Text, i int) (pair, bool) {
	value, end, ok := literal.Concatenation(t, i)
	if !ok || len(value.S) > maxValue {
		return p, false
	}
	p.value, p.end, p.quoted = value, end, true
	return p, true
}

// escaped reads a value whose quotation marks are escaped.
func (p pair) escaped(t pasted.Text, i int) (pair, bool) {
	n := strings.IndexByte(t.S[i:min(len(t.S), i+maxValue)], '\\')
	if n < 0 {
		return p, false
	}
	p.value, p.end, p.quoted = t.Cut(i, i+n), i+n, true
	return p, true
}

// bare reads a value without quotation marks. In a program it is an expression,
// with the brackets that belong to it.
func (p pair) bare(t pasted.Text, i int) (pair, bool) {
	end, depth := i, 0
	for ; end < len(t.S) && end < i+maxValue; end++ {
		c := t.S[end]
		if c == '(' && end > i && pasted.IsWordByte(t.S[end-1]) || p.code && c == '[' {
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
		if pasted.IsBlank(c) || strings.IndexByte("\\\"`',;&)}]<|", c) >= 0 || isFullStop(t.S[end:]) {
			break
		}
	}
	for end > i && t.S[end-1] == '.' {
		end-- // of a sentence
	}
	p.value, p.end = number(t.Cut(i, end)), end
	return p, p.value.S != "" || !p.code
}
