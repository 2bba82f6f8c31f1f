// Package literal reads values as JSON, JavaScript, Python, PHP and YAML write
// them, leniently, and says where each stood in the pasted text.
package literal

import (
	"strings"

	"zimcodes/codes/gateway/request/pasted"
)

// Node is a value as JSON, JavaScript and Python write it.
type Node struct {
	Kind Kind
	// Text is a string's content, or any other value as written; of a call the
	// function's name.
	Text    pasted.Text
	Place   pasted.Place
	Members []Member
	Items   []Node
}

// Member is a member of an object, or a named argument of a call.
type Member struct {
	Key   pasted.Text
	Value Node
}

type Kind int

const (
	String Kind = iota + 1
	// Plain is a number, a name, or another expression.
	Plain
	// Object has members.
	Object
	// Array has items; where PHP writes both in brackets, members.
	Array
	// Call is the call of a function, with items and members for its arguments.
	Call
)

// MaxDepth is how deep values may be nested.
const MaxDepth = 50

// Get returns the first of the object's members with one of the names, in any
// case.
func (n Node) Get(names ...string) (Node, bool) {
	for _, name := range names {
		for _, m := range n.Members {
			if strings.EqualFold(m.Key.S, name) {
				return m.Value, true
			}
		}
	}
	return Node{}, false
}

// Str returns the first of the members with one of the names if it is a string.
func (n Node) Str(names ...string) (pasted.Text, bool) {
	v, ok := n.Get(names...)
	for ok && v.Kind == Call && len(v.Items) > 0 {
		v = v.Items[0]
	}
	return v.Text, ok && v.Kind == String
}

// IsNull reports whether the node is JSON's null, or its like.
func (n Node) IsNull() bool {
	return n.Kind == Plain && (n.Text.S == "null" || n.Text.S == "None" || n.Text.S == "nil" || n.Text.S == "undefined")
}

// literalReader reads a node leniently: any quotes or none around keys, = and
// => for a colon, final commas and comments.
type literalReader struct {
	t pasted.Text
	i int
}

// Read reads the node that starts at t[i:] and returns where it ends.
func Read(t pasted.Text, i int) (Node, int, bool) {
	r := literalReader{t, i}
	n, ok := r.value(0)
	return n, r.i, ok
}

func (r *literalReader) peek() byte {
	if r.i < len(r.t.S) {
		return r.t.S[r.i]
	}
	return 0
}

func (r *literalReader) has(prefix string) bool { return strings.HasPrefix(r.t.S[r.i:], prefix) }

// skip skips white space and comments.
func (r *literalReader) skip() {
	for r.i < len(r.t.S) {
		switch {
		case pasted.IsBlank(r.peek()):
			r.i++
		case r.has("//"), r.peek() == '#':
			r.skipPast("\n")
		case r.has("/*"):
			r.skipPast("*/")
		default:
			return
		}
	}
}

func (r *literalReader) skipPast(end string) {
	if n := strings.Index(r.t.S[r.i:], end); n >= 0 {
		r.i += n + len(end)
		return
	}
	r.i = len(r.t.S)
}

// value reads a value and what is added to it with +, or with PHP's point. What
// is added and is no string becomes the hole ${…}.
func (r *literalReader) value(depth int) (Node, bool) {
	n, ok := r.single(depth)
	if !ok || n.Kind != String && !r.precedesString(n) {
		return n, ok
	}
	var b pasted.Builder
	if n.Kind != String {
		b.Gap = n.Text.Gap()
		b.Add("${"+n.Text.S+"}", n.Place)
		n.Kind = String
	}
	for {
		end := r.i
		r.skip()
		at := r.i
		if !r.joins() {
			r.i = end
			break
		}
		next, ok := r.operand(r.t.S[at:r.i], depth)
		if !ok {
			return n, false
		}
		if b.Len() == 0 {
			b.Gap = n.Text.Gap()
			b.AddText(n.Text)
		}
		if next.Kind == String || pasted.IsNumber(next.Text.S) {
			b.AddText(next.Text)
		} else {
			b.Add("${"+next.Text.S+"}", next.Place)
		}
		n.Place.End = max(n.Place.End, next.Place.End)
	}
	if b.Len() > 0 {
		n.Text = b.Text()
	}
	return n, true
}

// operand reads what an operator joins to a string; what is too much of an
// expression for that is taken as it is written.
func (r *literalReader) operand(operator string, depth int) (Node, bool) {
	r.skip()
	start := r.i
	if n, ok := r.single(depth); ok {
		return n, true
	}
	r.i = operandEnd(r.t.S, start, operator)
	n := Node{Kind: Plain, Text: r.t.Cut(start, r.i).Trim()}
	n.Place = n.Text.Place()
	return n, n.Text.S != ""
}

// precedesString reports whether a name is joined to a string that follows, so
// that both are a text.
func (r *literalReader) precedesString(n Node) bool {
	if n.Kind != Plain || pasted.IsDigit(n.Text.S[0]) {
		return false
	}
	i := pasted.SkipInline(r.t.S, r.i)
	if i >= len(r.t.S) || r.t.S[i] != '+' {
		return false
	}
	i = stringStart(r.t.S, min(pasted.SkipInline(r.t.S, i+1), len(r.t.S)-1))
	return pasted.IsQuote(r.t.S[i])
}

// joins skips the operator that joins something to a string, if one stands here,
// or reports that a string follows on a line of its own.
func (r *literalReader) joins() bool {
	switch c := r.peek(); {
	case c == '+':
		r.i++
		return true
	case c == '.' && !isStringMethod(r.t.S[r.i+1:]):
		r.i++
		return true
	}
	return false
}

func (r *literalReader) single(depth int) (Node, bool) {
	r.skip()
	start := r.i
	var n Node
	ok := false
	switch c := r.peek(); {
	case depth > MaxDepth:
	case c == '"' || c == '\'' || c == '`':
		n.Kind = String
		n.Text, ok = r.quoted(c)
	case c == '{':
		n.Kind = Object
		n.Members, n.Items, ok = r.list('}', depth+1)
	case c == '[':
		n.Kind = Array
		n.Members, n.Items, ok = r.list(']', depth+1)
	default:
		n, ok = r.plain(depth)
	}
	n.Place = r.t.Span(start, r.i)
	return n, ok
}

// plain reads a number, a name, or a call.
func (r *literalReader) plain(depth int) (Node, bool) {
	start := r.i
	for r.i < len(r.t.S) {
		c := r.peek()
		if c == '-' && r.has("->") {
			r.i += len("->")
			continue
		}
		if c == ':' && r.has("::") {
			r.i += len("::")
			continue
		}
		if !pasted.IsWordByte(c) && c != '.' && c != '-' && c != '$' && (c != '*' || r.i > start+1) && (c != '+' || r.i > start && !isExponent(r.t.S[r.i-1])) && c < 0x80 {
			break
		}
		r.i++
	}
	n := Node{Kind: Plain, Text: r.t.Cut(start, r.i)}
	if n.Text.S == "new" {
		r.skip()
		return r.plain(depth)
	}
	if n.Text.S == "" {
		return n, false
	}
	if r.peek() == '(' {
		n.Kind = Call
		var ok bool
		n.Members, n.Items, ok = r.list(')', depth+1)
		return n, ok
	}
	return n, true
}

func isExponent(c byte) bool { return c == 'e' || c == 'E' }

// list reads what stands between brackets: members and values.
func (r *literalReader) list(end byte, depth int) (members []Member, items []Node, ok bool) {
	r.i++
	for {
		r.t.Step(32)
		r.skip()
		if r.peek() == end {
			r.i++
			return members, items, true
		}
		v, ok := r.value(depth)
		if !ok {
			return members, items, false
		}
		r.skip()
		switch {
		case r.has("=>"):
			r.i++
			fallthrough
		case r.peek() == ':' || r.peek() == '=':
			r.i++
			m := Member{Key: v.Text}
			if m.Value, ok = r.value(depth); !ok {
				return members, items, false
			}
			members = append(members, m)
		default:
			items = append(items, v)
		}
		r.skip()
		switch r.peek() {
		case ',', ';':
			r.i++
		case end:
		default:
			return members, items, false
		}
	}
}

// quoted reads a string with its escapes.
func (r *literalReader) quoted(quote byte) (pasted.Text, bool) {
	r.i++
	start := r.i
	b := pasted.Builder{Gap: r.t.Cut(r.i, r.i).Place()}
	plain := true
	for r.i < len(r.t.S) {
		switch c := r.peek(); {
		case c == quote:
			content := r.t.Cut(start, r.i)
			if !plain {
				content = b.Text()
			}
			r.i++
			return content, true
		case c == '\\' && r.i+1 < len(r.t.S):
			if plain {
				b.AddText(r.t.Cut(start, r.i))
				plain = false
			}
			from := r.i
			s := r.escape()
			b.Add(s, r.t.Span(from, r.i))
		default:
			if !plain {
				b.AddText(r.t.Cut(r.i, r.i+1))
			}
			r.i++
		}
	}
	return pasted.Text{}, false
}

// escape reads an escape and returns what it stands for.
func (r *literalReader) escape() string {
	c := r.t.S[r.i+1]
	switch {
	case c == 'u' || c == 'x' || c == 'U':
		if s, n := pasted.HexEscape(r.t.S[r.i:]); n > 0 {
			r.i += n
			return s
		}
	}
	if end := HoleEnd(r.t.S, r.i); c == '(' && end > r.i {
		hole := r.t.S[r.i:end]
		r.i = end
		return hole
	}
	r.i += 2
	if s := pasted.LetterEscape(c); s != "" {
		return s
	}
	if c == '\n' {
		return ""
	}
	return string([]byte{c})
}

// Unescaped returns a text without the escapes of the string that it stands in.
func Unescaped(t pasted.Text) pasted.Text {
	r := literalReader{t: t}
	b := pasted.Builder{Gap: t.Gap()}
	for r.i < len(t.S) {
		from := r.i
		if t.S[r.i] == '\\' && r.i+1 < len(t.S) {
			s := r.escape()
			b.Add(s, t.Span(from, r.i))
			continue
		}
		r.i++
		b.AddText(t.Cut(from, r.i))
	}
	return b.Text().Paced(t)
}
