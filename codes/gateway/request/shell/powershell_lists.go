package shell

import (
	"strings"

	"zimcodes/codes/gateway/request/literal"
	"zimcodes/codes/gateway/request/pasted"
)

// table reads the members of a hashtable up to its closing brace.
func (p *powerShell) table(i, depth int) ([]literal.Member, int) {
	s := p.t.S
	var members []literal.Member
	for i < len(s) {
		switch c := s[i]; {
		case c == '}':
			return members, i + 1
		case pasted.IsBlank(c) || c == ';' || c == ',' || c == '`':
			i++
		case c == '#':
			i = pasted.LineEnd(s, i)
		default:
			key, end := p.key(i)
			i = pasted.SkipBlanks(s, end)
			if i >= len(s) || s[i] != '=' {
				i = max(i, end)
				continue
			}
			i = pasted.SkipBlanks(s, i+1)
			if i >= len(s) {
				return members, i
			}
			var v Value
			v, i, _ = p.expression(i, depth)
			members = append(members, literal.Member{Key: key, Value: v.Node()})
		}
	}
	return members, i
}

// items reads the items of a list up to its closing bracket.
func (p *powerShell) items(i, depth int) ([]Value, int) {
	var items []Value
	for i < len(p.t.S) {
		switch c := p.t.S[i]; {
		case c == ')':
			return items, i + 1
		case pasted.IsBlank(c) || c == ';' || c == ',' || c == '`':
			i++
		default:
			var v Value
			v, i = p.word(i, depth)
			items = append(items, v)
		}
	}
	return items, i
}

// key reads a key, which needs no quotation marks and ends at = then.
func (p *powerShell) key(i int) (pasted.Text, int) {
	s := p.t.S
	if s[i] == '"' || s[i] == '\'' {
		return p.quoted(i)
	}
	end := i
	for end < len(s) && !pasted.IsBlank(s[end]) && strings.IndexByte("=;}", s[end]) < 0 {
		end++
	}
	return p.t.Cut(i, end), max(end, i+1)
}

// Node returns the value as JSON has it.
func (v Value) Node() literal.Node {
	n := literal.Node{Kind: literal.Plain, Text: v.Text, Place: v.Text.Place(), Members: v.Members}
	switch {
	case v.Table:
		n.Kind = literal.Object
	case v.List:
		n.Kind = literal.Array
		for _, item := range v.items {
			n.Items = append(n.Items, item.Node())
		}
	case v.Quoted:
		n.Kind = literal.String
	}
	return n
}

// group reads the brackets that open at i, with what is joined to them, such as
// [Type]::Name("…").
func (p *powerShell) group(i int) (Value, int) {
	s, start, depth := p.t.S, i, 0
	for i < len(s) {
		switch c := s[i]; {
		case c == '"' || c == '\'':
			_, i = p.quoted(i)
			continue
		case c == '(' || c == '[' || c == '{':
			depth++
		case c == ')' || c == ']' || c == '}':
			depth--
		case depth <= 0 && (pasted.IsBlank(c) || c == ';' || c == '|'):
			depth = -1
			i--
		}
		i++
		if depth < 0 {
			break
		}
	}
	i = max(i, start+1)
	open := strings.IndexAny(s[start:i], "([{")
	return Value{Text: p.t.Cut(start, i), Content: p.t.Cut(start+open+1, i)}, i
}

// ValueOf returns a member's value as a word.
func ValueOf(n literal.Node) Value {
	v := Value{Text: n.Text, Quoted: n.Kind == literal.String, Table: n.Kind == literal.Object, List: n.Kind == literal.Array, Members: n.Members}
	for _, item := range n.Items {
		v.items = append(v.items, ValueOf(item))
	}
	return v
}
