package shell

import (
	"strings"

	"zimcodes/codes/gateway/request/literal"
	"zimcodes/codes/gateway/request/pasted"
)

// psScript is what a text assigns to PowerShell's variables before a command.
type psScript struct {
	// i is how far it is read.
	i         int
	variables map[string]Value
	// endless is the mark of a here-string that nothing ends.
	endless byte
}

// psValue returns the value of a variable, if the text gives it and it may be
// put in once more.
func (s *Script) psValue(name string) (Value, bool) {
	v, ok := s.ps.variables[name]
	if len(v.more) > 0 {
		v.Text = pasted.Joined(append([]pasted.Text{v.Text}, v.more...))
		v.more = nil
		s.ps.variables[name] = v
	}
	return v, ok && s.afford(v.Text)
}

// powerShell reads the command at i.
func (s *Script) powerShell(i int) Command {
	p := s.psAdvance(i)
	c := Command{}
	c.Values, c.End = p.words(i)
	for _, v := range c.Values {
		c.Words = append(c.Words, v.Text)
	}
	return c
}

// Value reads the value at t[i:].
func (c *Command) Value(t pasted.Text, i int) Value {
	v, _ := (&powerShell{t, c.script}).word(i, 0)
	return v
}

// Expression reads the expression at t[i:].
func (c *Command) Expression(t pasted.Text, i int) (Value, bool) {
	v, _, ok := (&powerShell{t, c.script}).expression(i, 0)
	return v, ok
}

// Quoted reads the string at t[i:].
func (c *Command) Quoted(t pasted.Text, i int) pasted.Text {
	v, _ := (&powerShell{t, c.script}).quoted(i)
	return v
}

// Table returns the members of the table that the text assigns to a variable.
func (c *Command) Table(name string) []literal.Member { return c.script.ps.variables[name].Members }

// psAdvance reads the assignments before end.
func (s *Script) psAdvance(end int) *powerShell {
	if s.ps.variables == nil {
		s.ps.variables = map[string]Value{}
	}
	p := &powerShell{s.t, s}
	for s.ps.i < end && s.left > 0 {
		i := skipPSPrompt(s.t.S, s.ps.i)
		next := p.statement(i)
		s.left -= next - i
		if next <= i || next > end {
			next = nextStatement(s.t.S, i)
		}
		s.t.Step(next - s.ps.i)
		s.ps.i = next
	}
	s.ps.i = max(s.ps.i, end)
	return p
}

// skipPSPrompt skips white space and PowerShell's prompt.
func skipPSPrompt(s string, i int) int {
	i = pasted.SkipBlanks(s, i)
	if strings.HasPrefix(s[i:], "PS ") {
		if n := strings.Index(s[i:min(len(s), i+MaxPrompt)], "> "); n > 0 {
			i += n + 2
		}
	}
	return i
}

// statement reads what a statement at i does to a variable, and returns where it
// ends, i if it does nothing: $name = …, $name += …, $name.key = …,
// $name["key"] = … and $name.Add("key", …).
func (p *powerShell) statement(i int) int {
	s := p.t.S
	name, n := "", 0
	if i < len(s) {
		name, n = psVariable(s[i:])
	}
	if name == "" {
		return i
	}
	at := pasted.SkipInline(s, i+n)
	rest := s[at:]
	switch {
	case strings.HasPrefix(rest, "=") && !strings.HasPrefix(rest, "=="):
		return p.assign(name, i, at+1, false)
	case strings.HasPrefix(rest, "+="):
		return p.assign(name, i, at+2, true)
	case len(rest) > 5 && strings.EqualFold(rest[:5], ".add("):
		return p.add(name, i, at+5, ',')
	case strings.HasPrefix(rest, "["), strings.HasPrefix(rest, "."):
		return p.add(name, i, at+1, '=')
	}
	return i
}

// assign sets a variable to the value at i, or adds it. What is not a value but
// a command makes the variable unknown.
func (p *powerShell) assign(name string, start, i int, adds bool) int {
	v, end, ok := p.expression(pasted.SkipInline(p.t.S, i), 0)
	variables := p.script.ps.variables
	before, has := variables[name]
	switch {
	case !ok:
		return start
	case adds && has && before.Table && v.Table:
		before.Members = append(before.Members, v.Members...)
		v = before
	case adds && has && before.Quoted:
		before.more = append(before.more, v.Text)
		v = before
	case adds:
		delete(variables, name)
		return max(end, start+1)
	}
	delete(variables, name)
	known := v.Quoted || v.Table || v.List || pasted.IsNumber(v.Text.S)
	switch {
	case known && endsStatement(p.t.S, end):
		variables[name] = v
	case strings.EqualFold(v.Text.S, "new-object"):
		variables[name] = Value{Table: true, Text: v.Text}
	}
	return max(end, start+1)
}

// endsStatement reports whether nothing more stands at i.
func endsStatement(s string, i int) bool {
	return i >= len(s) || strings.IndexByte("\r\n;#}", s[i]) >= 0
}

// add sets a member of a table: its key at i, sign, and the value.
func (p *powerShell) add(name string, start, i int, sign byte) int {
	v, ok := p.script.ps.variables[name]
	if i = pasted.SkipInline(p.t.S, i); !ok || !v.Table || i >= len(p.t.S) {
		return start
	}
	key, end := p.key(i)
	if !pasted.IsStraightQuote(p.t.S[i]) {
		end = i + pasted.NameLength(p.t.S[i:])
		key = p.t.Cut(i, end)
	}
	for end < len(p.t.S) && strings.IndexByte(" \t]", p.t.S[end]) >= 0 {
		end++
	}
	if end >= len(p.t.S) || p.t.S[end] != sign || key.S == "" {
		return start
	}
	value, end, ok := p.expression(end+1, 0)
	if !ok {
		return start
	}
	v.Members = append(v.Members, literal.Member{Key: key, Value: value.Node()})
	p.script.ps.variables[name] = v
	return end
}
