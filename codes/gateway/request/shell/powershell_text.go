package shell

import (
	"strings"

	"zimcodes/codes/gateway/request/pasted"
)

// quoted reads a string: in "…" with ` as the escape, variables, and
// $([char]N) for a character, in '…' literally; a doubled quotation mark stands
// for one.
func (p *powerShell) quoted(i int) (pasted.Text, int) {
	quote := p.t.S[i]
	i++
	b := pasted.Builder{Gap: p.t.Cut(i, i).Place()}
	for i < len(p.t.S) {
		p.t.Step(1)
		rest := p.t.S[i:]
		switch c := rest[0]; {
		case c == quote && len(rest) > 1 && rest[1] == quote:
			b.Add(rest[:1], p.t.Span(i, i+2))
			i += 2
		case c == quote:
			return b.Text(), i + 1
		case quote == '"':
			i += p.piece(&b, i)
		default:
			b.AddText(p.t.Cut(i, i+1))
			i++
		}
	}
	return b.Text(), i
}

// piece adds what stands at i in "…" and returns its length.
func (p *powerShell) piece(b *pasted.Builder, i int) int {
	rest := p.t.S[i:]
	switch {
	case rest[0] == '`' && len(rest) > 1:
		s := pasted.LetterEscape(rest[1])
		if s == "" {
			s = rest[1:2]
		}
		b.Add(s, p.t.Span(i, i+2))
		return 2
	case strings.HasPrefix(rest, "$([char]"):
		s, n := psChar(rest)
		b.Add(s, p.t.Span(i, i+n))
		return n
	case rest[0] == '$':
		if n := p.variable(b, i); n > 0 {
			return n
		}
	}
	b.AddText(p.t.Cut(i, i+1))
	return 1
}

// variable adds what $name, ${name} or $($name) stands for and returns its
// length; 0 if the text does not give it.
func (p *powerShell) variable(b *pasted.Builder, i int) int {
	rest := p.t.S[i:]
	outer := 0
	if strings.HasPrefix(rest, "$($") {
		rest, outer = rest[2:], 3
	}
	name, n := psVariable(rest)
	if name == "" || outer > 0 && (n >= len(rest) || rest[n] != ')') {
		return 0
	}
	v, ok := p.script.psValue(name)
	if !ok || v.Table || v.List || v.Content.S != "" || v.Text.S == "" {
		return 0
	}
	b.AddValue(v.Text, p.t.Span(i, i+n+outer))
	return n + outer
}

// psChar reads $([char]N) and returns the character and the length.
func psChar(s string) (string, int) {
	n := len("$([char]")
	v := 0
	for n < len(s) && pasted.IsDigit(s[n]) && v < 1<<17 {
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
func (p *powerShell) hereString(i int) (pasted.Text, int) {
	s := p.t.S
	quote := s[i+1]
	start := pasted.SkipInline(s, i+2)
	if strings.HasPrefix(s[start:], "\r") {
		start++
	}
	if start >= len(s) || s[start] != '\n' || p.script.ps.endless == quote {
		return pasted.Text{}, i
	}
	end := start
	for !strings.HasPrefix(s[pasted.SkipInline(s, min(end+1, len(s))):], string(quote)+"@") {
		n := strings.IndexByte(s[min(end+1, len(s)):], '\n')
		if n < 0 {
			p.script.ps.endless = quote
			return pasted.Text{}, i
		}
		end += n + 1
	}
	content := p.t.Cut(min(start+1, end), end)
	content = content.Cut(0, len(strings.TrimSuffix(content.S, "\r")))
	after := pasted.SkipInline(s, end+1) + 2
	if quote == '\'' {
		return content, after
	}
	inner := powerShell{content, p.script}
	b := pasted.Builder{Gap: content.Gap()}
	for j := 0; j < len(content.S); {
		j += inner.piece(&b, j)
	}
	return b.Text(), after
}

// expression reads a value and what is joined to it with +, or done to it by
// ConvertTo-JSON. It reports whether there is one.
func (p *powerShell) expression(i, depth int) (Value, int, bool) {
	s := p.t.S
	i = pasted.SkipBlanks(s, i)
	if i >= len(s) || depth > psDepth {
		return Value{}, i, false
	}
	if n := len("ConvertTo-JSON"); len(s) > i+n && strings.EqualFold(s[i:i+n], "ConvertTo-JSON") && pasted.IsBlank(s[i+n]) {
		return p.converted(i+n, depth)
	}
	v, end := p.word(i, depth)
	var b pasted.Builder
	for {
		next := pasted.SkipInline(s, end)
		if next >= len(s) || s[next] != '+' || !v.Quoted && psName(v.Text.S) != "" {
			break
		}
		next = pasted.SkipBlanks(s, next+1)
		if next >= len(s) {
			break
		}
		if b.Len() == 0 {
			b.Gap = v.Text.Gap()
			b.AddText(v.Text)
		}
		v, end = p.word(next, depth)
		b.AddText(v.Text)
	}
	if b.Len() > 0 {
		v = Value{Text: b.Text(), Quoted: true}
	}
	if next := pasted.SkipInline(s, end); v.Quoted && strings.HasPrefix(s[next:], "-f ") {
		v, end = p.formatted(v, next+len("-f "), depth)
	}
	if next := pasted.SkipInline(s, end); strings.HasPrefix(s[next:], "|") {
		after := pasted.SkipBlanks(s, next+1)
		n := len("ConvertTo-JSON")
		if len(s) >= after+n && strings.EqualFold(s[after:after+n], "ConvertTo-JSON") {
			v.JSON = true
			end = optionsEnd(s, after+n)
		}
	}
	return v, pasted.SkipInline(s, end), true
}

// formatted puts the values at i, which commas part, in the place of {0}, {1} …
func (p *powerShell) formatted(v Value, i, depth int) (Value, int) {
	var values []Value
	for i = pasted.SkipInline(p.t.S, i); i < len(p.t.S); {
		var w Value
		w, i = p.word(i, depth+1)
		values = append(values, w)
		next := pasted.SkipInline(p.t.S, i)
		if next >= len(p.t.S) || p.t.S[next] != ',' {
			break
		}
		i = pasted.SkipBlanks(p.t.S, next+1)
	}
	b := pasted.Builder{Gap: v.Text.Gap()}
	for j := 0; j < len(v.Text.S); j++ {
		rest := v.Text.S[j:]
		if len(rest) > 2 && rest[0] == '{' && rest[2] == '}' && pasted.IsDigit(rest[1]) && int(rest[1]-'0') < len(values) {
			w := values[rest[1]-'0']
			b.AddValue(w.Text, v.Text.Span(j, j+3))
			j += 2
			continue
		}
		b.AddText(v.Text.Cut(j, j+1))
	}
	v.Text = b.Text()
	return v, i
}

// converted reads the arguments of ConvertTo-JSON.
func (p *powerShell) converted(i, depth int) (Value, int, bool) {
	var v Value
	for {
		i = pasted.SkipInline(p.t.S, i)
		if i >= len(p.t.S) || strings.IndexByte("\r\n;|)}", p.t.S[i]) >= 0 {
			v.JSON = true
			return v, i, v.Table || v.List
		}
		var w Value
		if w, i = p.word(i, depth+1); w.Table || w.List {
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
