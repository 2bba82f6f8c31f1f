package answer

import "strings"

// A name has a separator behind it: a colon, =, or =>. Between may stand a
// quotation mark, a bracket, blanks.

// word reads a word, which is a name if a separator follows.
func (sc *scope) word() {
	start := sc.i
	end := wordEnd(sc.s, start)
	if end < len(sc.s) && isQuote(sc.s[end]) && isStringPrefix(sc.s[start:end]) {
		sc.i = end
		return
	}
	if value, sep := separator(sc.s, end); sep != 0 && !isDigit(sc.s[start]) && !sc.isDeclared(start, end, sep) {
		sc.name(sc.s[start:end], start, value, sep)
		return
	}
	sc.fresh = false
	sc.i = end
	sc.element(start, end)
}

// isDeclared reports whether the word is a variable that code declares: a type
// stands before it, and blanks around the =.
func (sc *scope) isDeclared(start, end int, sep byte) bool {
	if sep != '=' || sc.s[end] != ' ' {
		return false
	}
	before := strings.TrimRight(sc.s[sc.line:start], " ")
	return len(before) < start-sc.line && before != "" && (isWordByte(before[len(before)-1]) || strings.IndexByte(">]?", before[len(before)-1]) >= 0)
}

// element counts a word in a list, as a console prints one for a bracket; it may
// say how many more there are.
func (sc *scope) element(start, end int) {
	f := sc.top()
	if f.open != '[' {
		return
	}
	after := skipInline(sc.s, end)
	if after < len(sc.s) && strings.IndexByte("{[(", sc.s[after]) >= 0 {
		return
	}
	f.elements++
	if word := sc.s[start:end]; word == "more" && strings.HasPrefix(sc.s[after:], "item") {
		f.answer.More += countBefore(sc.s, start)
	}
}

// countBefore returns the number that stands before i.
func countBefore(s string, i int) int {
	end := len(strings.TrimRight(s[:i], " "))
	start := end
	for start > 0 && end-start < 6 && isDigit(s[start-1]) {
		start--
	}
	n, _ := number(s[:end], start)
	return int(n)
}

// stringPrefix reports whether a word is what Python and others put before a
// string.
func isStringPrefix(word string) bool {
	return len(word) == 1 && strings.IndexByte("bBuUrRfFN", word[0]) >= 0
}

// separator returns where the value starts behind a name that ends at i, and the
// first byte of what separates the two; 0 if nothing does.
func separator(s string, i int) (value int, sep byte) {
	for most := i + mostEscapes; i < len(s) && i <= most && (isQuote(s[i]) || s[i] == '\\'); {
		i++
	}
	i = skipInline(s, i)
	rest := s[i:]
	switch {
	case strings.HasPrefix(rest, "=>"):
		return i + 2, '>'
	case strings.HasPrefix(rest, "："):
		return i + len("："), ':'
	case rest == "" || strings.HasPrefix(rest, "==") || strings.HasPrefix(rest, "::") || strings.HasPrefix(rest, "://"):
		return i, 0
	case rest[0] == ':' || rest[0] == '=':
		return i + 1, rest[0]
	}
	return i, 0
}

// name takes the value of a name into the frame on top. Outside of brackets only
// the names at the start of a line count, and known ones behind them.
func (sc *scope) name(name string, start, value int, sep byte) {
	field := fieldOf(name)
	if sc.top().open <= block {
		sc.flat = sc.flat && field > otherField
		if sc.fresh && strings.Trim(sc.s[sc.line:start], " -\"'\ufeff") == "" {
			sc.blockName(start, field)
			sc.flat = field > otherField
		} else if name == "Code" && !sc.flat && strings.IndexByte(" \t,.|", sc.s[start-1]) >= 0 {
			sc.i = start // behind what a logger put before it
			sc.open(frame{open: block, column: start - sc.line, inline: true})
			sc.flat = true
		}
	}
	sc.fresh = false
	f := sc.top()
	if f.pending = field; name == "" || isDigit(name[0]) {
		f.pending = noField
	}
	f.names++
	sc.i = value
	switch {
	case f.open == root || f.open == block && !sc.flat:
		return
	case sep == '>' && sc.endsLine(value):
		sc.valueBelow(value)
	}
	sc.value(f, name, field, sep)
}

// valueBelow goes on to the next line, on which PHP prints a value.
func (sc *scope) valueBelow(i int) {
	next := skipBlanks(sc.s, i)
	if next < len(sc.s) && strings.IndexByte("[)", sc.s[next]) < 0 {
		sc.line = i + 1 + strings.LastIndexByte(sc.s[i:next], '\n')
		sc.i = next
	}
}

// blockName finds the block that a name at the start of a line belongs to.
func (sc *scope) blockName(start int, field field) {
	column := start - sc.line
	within := column
	if sc.dash >= 0 {
		within = sc.dash - sc.line
	}
	sc.endDeeper(within)
	f := sc.top()
	if sc.dash >= 0 || f.open != block || f.column != column || field == codeField && f.hasCode {
		if sc.dash < 0 && f.open == block && f.column == column {
			sc.close(sc.line, true)
		}
		sc.i = start
		sc.open(frame{open: block, column: column})
	}
}

// endDeeper ends the blocks that are further to the right.
func (sc *scope) endDeeper(column int) {
	for f := sc.top(); f.open == block && f.column > column; f = sc.top() {
		sc.close(sc.line, true)
	}
}

// square reads an opening bracket, which may be a name's: [Code] => in PHP,
// ["Code"]=>.
func (sc *scope) square() {
	s, i := sc.s, sc.i+1
	if end := wordEnd(s, i); end+1 < len(s) && s[end] == ']' && (isLetter(s[end+1]) || s[end+1] == '*') && (end == i || strings.HasSuffix(s[:sc.i], "map")) {
		sc.i = end + 1 // Go's []Item{…}, map[string]any{…}
		return
	}
	if i < len(s) && isQuote(s[i]) {
		i++
	}
	end := wordEnd(s, i)
	after := end
	if after < len(s) && isQuote(s[after]) {
		after++
	}
	if rest := s[after:min(len(s), after+80)]; strings.HasPrefix(rest, ":") { // ["Code":protected]=>
		after += max(0, strings.IndexByte(rest, ']'))
	}
	if end > i && after < len(s) && s[after] == ']' {
		if value, sep := separator(s, after+1); sep == '>' {
			sc.fresh = false
			sc.name(s[i:end], i, value, sep)
			return
		}
	}
	sc.push('[')
}
