package shell

import (
	"strings"

	"zimcodes/codes/gateway/request/literal"
	"zimcodes/codes/gateway/request/pasted"
)

// Value is a value of PowerShell: a string, a number or another word, a table
// @{…}, a list @(…), or a group (…) that is not understood.
type Value struct {
	Text pasted.Text
	// Quoted says that it stood in quotation marks; a parameter's name does
	// not.
	Quoted  bool
	Table   bool
	Members []literal.Member
	List    bool
	items   []Value
	// JSON says that it is turned into JSON.
	JSON bool
	// Content is that of a group.
	Content pasted.Text
	// more is what is added to the text.
	more []pasted.Text
}

// powerShell reads words and values as PowerShell would, with the variables that
// the text assigns.
type powerShell struct {
	t      pasted.Text
	script *Script
}

// psDepth is how deep values may be nested.
const psDepth = 12

// mostWords is how many words a command has at most.
const mostWords = 4096

// words reads the command at i and returns its words and where it ends.
func (p *powerShell) words(i int) (words []Value, end int) {
	s := p.t.S
	for i < len(s) && len(words) < mostWords {
		switch c := s[i]; {
		case c == '\n' || c == ';' || c == '|' || c == ')' || c == '}':
			next := pasted.SkipBlanks(s, i)
			if c != '\n' || next == i || !isOptionLine(pasted.Line(s[next:min(len(s), next+MaxPrompt)])) && !isPSOption(s[next:]) {
				return words, i
			}
			i = next
		case pasted.IsBlank(c) || c == ',':
			i++
		case c == '`' && i+1 < len(s) && pasted.IsBlank(s[i+1]):
			i = psContinued(s, i+1)
		default:
			var v Value
			v, i = p.word(i, 0)
			words = append(words, v)
		}
	}
	return words, i
}

// psContinued goes from behind a ` to the next line. Blanks behind it would end
// the line, but they come from copying.
func psContinued(s string, i int) int {
	i = pasted.SkipInline(s, i)
	i += min(1, len(s)-i)
	if i < len(s) && s[i-1] == '\r' && s[i] == '\n' {
		i++
	}
	if after := pasted.SkipInline(s, i); strings.HasPrefix(s[after:], ">> ") {
		return after + len(">> ")
	}
	return i
}

// isPSOption reports whether a line starts with a parameter, so that it goes on
// with the command whose ` was lost.
func isPSOption(s string) bool {
	n := 1
	for n < len(s) && pasted.IsLetter(s[n]) {
		n++
	}
	return s != "" && s[0] == '-' && n > 3 && (n == len(s) || pasted.IsBlank(s[n]) || s[n] == ':')
}

// word reads the word at i and returns where it ends.
func (p *powerShell) word(i, depth int) (Value, int) {
	const cost = 32
	p.t.Step(cost)
	s := p.t.S
	rest := s[i:]
	switch c := rest[0]; {
	case c == '"' || c == '\'':
		v, end := p.quoted(i)
		return Value{Text: v, Quoted: true}, end
	case strings.HasPrefix(rest, `@"`) || strings.HasPrefix(rest, "@'"):
		if v, end := p.hereString(i); end > i {
			return Value{Text: v, Quoted: true}, end
		}
	case depth >= psDepth:
	case strings.HasPrefix(rest, "@{"):
		members, end := p.table(i+2, depth+1)
		return Value{Text: p.t.Cut(i, end), Table: true, Members: members}, end
	case strings.HasPrefix(rest, "@("):
		items, end := p.items(i+2, depth+1)
		return Value{Text: p.t.Cut(i, end), List: true, items: items}, end
	case c == '[':
		if end := castEnd(s, i); end > 0 {
			return p.word(end, depth+1)
		}
		return p.group(i)
	case c == '(':
		if v, end, ok := p.expression(i+1, depth+1); ok && end < len(s) && s[end] == ')' && (end+1 == len(s) || s[end+1] != '.') {
			return v, end + 1
		}
		return p.group(i)
	}
	return p.bare(i)
}

// bare reads a word without quotation marks, and what a variable stands for.
func (p *powerShell) bare(i int) (Value, int) {
	s := p.t.S
	start := i
	for i < len(s) && !pasted.IsBlank(s[i]) && strings.IndexByte("\"';|(){},`", s[i]) < 0 && (s[i] != '@' || i == start) {
		i++
	}
	if s[start] == '$' && i < len(s) && (s[i] == '(' || s[i] == '{') {
		v, end := p.group(start)
		return v, max(end, start+1)
	}
	// At least one byte, so that every call moves on.
	i = max(i, start+1)
	v := Value{Text: p.t.Cut(start, i)}
	if known, ok := p.script.psValue(psName(v.Text.S)); ok {
		return known, i
	}
	return v, i
}

// psName returns the name in $name or ${name}, in lower case, or "".
func psName(s string) string {
	if name, n := psVariable(s); n == len(s) {
		return name
	}
	return ""
}

// psVariable returns the name of the variable that s starts with, in lower case
// and with what stands before it as in $env:name, and its length.
func psVariable(s string) (string, int) {
	name, n := variableName(s)
	if name != "" && n == len(name)+1 && n+1 < len(s) && s[n] == ':' && pasted.IsWordByte(s[n+1]) {
		more := pasted.NameLength(s[n+1:])
		name += s[n : n+1+more]
		n += 1 + more
	}
	return strings.ToLower(name), n
}

// castEnd returns where the type ends that stands before a value, 0 if there is
// none.
func castEnd(s string, i int) int {
	const longest = 64
	n := strings.IndexByte(s[i:min(len(s), i+longest)], ']')
	end := i + n + 1
	if n < 0 || end >= len(s) || strings.IndexByte("@\"'$", s[end]) < 0 && !pasted.IsDigit(s[end]) {
		return 0
	}
	return end
}
