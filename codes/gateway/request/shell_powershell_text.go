package request

import "strings"

// quoted reads a string: in "…" with ` as the escape, variables, and
// $([char]N) for a character, in '…' literally; a doubled quotation mark stands
// for one.
func (p *powerShell) quoted(i int) (text, int) {
	quote := p.t.s[i]
	i++
	b := textBuilder{gap: p.t.cut(i, i).place()}
	for i < len(p.t.s) {
		p.t.step(1)
		rest := p.t.s[i:]
		switch c := rest[0]; {
		case c == quote && len(rest) > 1 && rest[1] == quote:
			b.add(rest[:1], p.t.span(i, i+2))
			i += 2
		case c == quote:
			return b.text(), i + 1
		case quote == '"':
			i += p.piece(&b, i)
		default:
			b.addText(p.t.cut(i, i+1))
			i++
		}
	}
	return b.text(), i
}

// piece adds what stands at i in "…" and returns its length.
func (p *powerShell) piece(b *textBuilder, i int) int {
	rest := p.t.s[i:]
	switch {
	case rest[0] == '`' && len(rest) > 1:
		s := letterEscape(rest[1])
		if s == "" {
			s = rest[1:2]
		}
		b.add(s, p.t.span(i, i+2))
		return 2
	case strings.HasPrefix(rest, "$([char]"):
		s, n := psChar(rest)
		b.add(s, p.t.span(i, i+n))
		return n
	case rest[0] == '$':
		if n := p.variable(b, i); n > 0 {
			return n
		}
	}
	b.addText(p.t.cut(i, i+1))
	return 1
}

// variable adds what $name, ${name} or $($name) stands for and returns its
// length; 0 if the text does not give it.
func (p *powerShell) variable(b *textBuilder, i int) int {
	rest := p.t.s[i:]
	outer := 0
	if strings.HasPrefix(rest, "$($") {
		rest, outer = rest[2:], 3
	}
	name, n := psVariable(rest)
	if name == "" || outer > 0 && (n >= len(rest) || rest[n] != ')') {
		return 0
	}
	v, ok := p.script.psValue(name)
	if !ok || v.table || v.list || v.content.s != "" || v.text.s == "" {
		return 0
	}
	addValue(b, v.text, p.t.span(i, i+n+outer))
	return n + outer
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

// hereString reads @"…"@ or @'…'@, whose marks stand at the ends of lines, and
// returns where it ends, i if there is none.
func (p *powerShell) hereString(i int) (text, int) {
	s := p.t.s
	quote := s[i+1]
	start := skipInline(s, i+2)
	if strings.HasPrefix(s[start:], "\r") {
		start++
	}
	if start >= len(s) || s[start] != '\n' || p.script.ps.endless == quote {
		return text{}, i
	}
	end := start
	for !strings.HasPrefix(s[skipInline(s, min(end+1, len(s))):], string(quote)+"@") {
		n := strings.IndexByte(s[min(end+1, len(s)):], '\n')
		if n < 0 {
			p.script.ps.endless = quote
			return text{}, i
		}
		end += n + 1
	}
	content := p.t.cut(min(start+1, end), end)
	content = content.cut(0, len(strings.TrimSuffix(content.s, "\r")))
	after := skipInline(s, end+1) + 2
	if quote == '\'' {
		return content, after
	}
	inner := powerShell{content, p.script}
	b := textBuilder{gap: content.gap()}
	for j := 0; j < len(content.s); {
		j += inner.piece(&b, j)
	}
	return b.text(), after
}

// expression reads a value and what is joined to it with +, or done to it by
// ConvertTo-Json. It reports whether there is one.
func (p *powerShell) expression(i, depth int) (psValue, int, bool) {
	s := p.t.s
	i = skipBlanks(s, i)
	if i >= len(s) || depth > psDepth {
		return psValue{}, i, false
	}
	if n := len("ConvertTo-Json"); len(s) > i+n && equalFold(s[i:i+n], "ConvertTo-Json") && isBlank(s[i+n]) {
		return p.converted(i+n, depth)
	}
	v, end := p.word(i, depth)
	var b textBuilder
	for {
		next := skipInline(s, end)
		if next >= len(s) || s[next] != '+' || !v.quoted && psName(v.text.s) != "" {
			break
		}
		next = skipBlanks(s, next+1)
		if next >= len(s) {
			break
		}
		if b.len() == 0 {
			b.gap = v.text.gap()
			b.addText(v.text)
		}
		v, end = p.word(next, depth)
		b.addText(v.text)
	}
	if b.len() > 0 {
		v = psValue{text: b.text(), quoted: true}
	}
	if next := skipInline(s, end); v.quoted && strings.HasPrefix(s[next:], "-f ") {
		v, end = p.formatted(v, next+len("-f "), depth)
	}
	if next := skipInline(s, end); strings.HasPrefix(s[next:], "|") {
		after := skipBlanks(s, next+1)
		n := len("ConvertTo-Json")
		if len(s) >= after+n && equalFold(s[after:after+n], "ConvertTo-Json") {
			v.json = true
			end = optionsEnd(s, after+n)
		}
	}
	return v, skipInline(s, end), true
}

// formatted puts the values at i, which commas part, in the place of {0}, {1} …
func (p *powerShell) formatted(v psValue, i, depth int) (psValue, int) {
	var values []psValue
	for i = skipInline(p.t.s, i); i < len(p.t.s); {
		var w psValue
		w, i = p.word(i, depth+1)
		values = append(values, w)
		next := skipInline(p.t.s, i)
		if next >= len(p.t.s) || p.t.s[next] != ',' {
			break
		}
		i = skipBlanks(p.t.s, next+1)
	}
	b := textBuilder{gap: v.text.gap()}
	for j := 0; j < len(v.text.s); j++ {
		rest := v.text.s[j:]
		if len(rest) > 2 && rest[0] == '{' && rest[2] == '}' && isDigit(rest[1]) && int(rest[1]-'0') < len(values) {
			w := values[rest[1]-'0']
			addValue(&b, w.text, v.text.span(j, j+3))
			j += 2
			continue
		}
		b.addText(v.text.cut(j, j+1))
	}
	v.text = b.text()
	return v, i
}

// converted reads the arguments of ConvertTo-Json.
func (p *powerShell) converted(i, depth int) (psValue, int, bool) {
	var v psValue
	for {
		i = skipInline(p.t.s, i)
		if i >= len(p.t.s) || strings.IndexByte("\r\n;|)}", p.t.s[i]) >= 0 {
			v.json = true
			return v, i, v.table || v.list
		}
		var w psValue
		if w, i = p.word(i, depth+1); w.table || w.list {
			v = w
		}
	}
}

// optionsEnd returns where the options of a command end.
func optionsEnd(s string, i int) int {
	for i < len(s) && strings.IndexByte("\r\n;|)}", s[i]) < 0 {
		i++
	}
	return i
}
