package request

import (
	"strings"
)

// node is a value as JSON, JavaScript and Python write it.
type node struct {
	kind nodeKind
	// text is a string's content, or any other value as written; of a call the
	// function's name.
	text    text
	place   Place
	members []member
	items   []node
}

// member is a member of an object, or a named argument of a call.
type member struct {
	key   text
	value node
}

type nodeKind int

const (
	stringNode nodeKind = iota + 1
	// plainNode is a number, a name, or another expression.
	plainNode
	objectNode
	arrayNode
	callNode
)

// maxDepth is how deep values may be nested.
const maxDepth = 50

// get returns the first of the object's members with one of the names, in any
// case.
func (n node) get(names ...string) (node, bool) {
	for _, name := range names {
		for _, m := range n.members {
			if equalFold(m.key.s, name) {
				return m.value, true
			}
		}
	}
	return node{}, false
}

// str returns the first of the members with one of the names if it is a string.
func (n node) str(names ...string) (text, bool) {
	v, ok := n.get(names...)
	for ok && v.kind == callNode && len(v.items) > 0 {
		v = v.items[0]
	}
	return v.text, ok && v.kind == stringNode
}

// isNull reports whether the node is JSON's null, or its like.
func (n node) isNull() bool {
	return n.kind == plainNode && (n.text.s == "null" || n.text.s == "None" || n.text.s == "nil" || n.text.s == "undefined")
}

// literalReader reads a node leniently: any quotes or none around keys, = and
// => for a colon, final commas and comments.
type literalReader struct {
	t text
	i int
}

// readLiteral reads the node that starts at t[i:] and returns where it ends.
func readLiteral(t text, i int) (node, int, bool) {
	r := literalReader{t, i}
	n, ok := r.value(0)
	return n, r.i, ok
}

func (r *literalReader) peek() byte {
	if r.i < len(r.t.s) {
		return r.t.s[r.i]
	}
	return 0
}

func (r *literalReader) has(prefix string) bool { return strings.HasPrefix(r.t.s[r.i:], prefix) }

// skip skips white space and comments.
func (r *literalReader) skip() {
	for r.i < len(r.t.s) {
		switch {
		case isBlank(r.peek()):
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
	if n := strings.Index(r.t.s[r.i:], end); n >= 0 {
		r.i += n + len(end)
		return
	}
	r.i = len(r.t.s)
}

// value reads a value and what is added to it with +, or with PHP's point. What
// is added and is no string becomes the hole ${…}.
func (r *literalReader) value(depth int) (node, bool) {
	n, ok := r.single(depth)
	if !ok || n.kind != stringNode && !r.precedesString(n) {
		return n, ok
	}
	var b textBuilder
	if n.kind != stringNode {
		b.gap = n.text.gap()
		b.add("${"+n.text.s+"}", n.place)
		n.kind = stringNode
	}
	for {
		end := r.i
		r.skip()
		if !r.joins() {
			r.i = end
			break
		}
		next, ok := r.single(depth)
		if !ok {
			return n, false
		}
		if b.len() == 0 {
			b.gap = n.text.gap()
			b.addText(n.text)
		}
		if next.kind == stringNode {
			b.addText(next.text)
		} else {
			b.add("${"+next.text.s+"}", next.place)
		}
		n.place.End = max(n.place.End, next.place.End)
	}
	if b.len() > 0 {
		n.text = b.text()
	}
	return n, true
}

// precedesString reports whether a name is joined to a string that follows, so
// that both are a text.
func (r *literalReader) precedesString(n node) bool {
	if n.kind != plainNode || isDigit(n.text.s[0]) {
		return false
	}
	i := skipInline(r.t.s, r.i)
	if i >= len(r.t.s) || r.t.s[i] != '+' {
		return false
	}
	i = stringStart(r.t.s, min(skipInline(r.t.s, i+1), len(r.t.s)-1))
	return isQuote(r.t.s[i])
}

// joins skips the operator that joins something to a string, if one stands here,
// or reports that a string follows on a line of its own.
func (r *literalReader) joins() bool {
	switch c := r.peek(); {
	case c == '+':
		r.i++
		return true
	case c == '.' && !isStringMethod(r.t.s[r.i+1:]):
		r.i++
		return true
	}
	return false
}

func (r *literalReader) single(depth int) (node, bool) {
	r.skip()
	start := r.i
	var n node
	ok := false
	switch c := r.peek(); {
	case depth > maxDepth:
	case c == '"' || c == '\'' || c == '`':
		n.kind = stringNode
		n.text, ok = r.quoted(c)
	case c == '{':
		n.kind = objectNode
		n.members, n.items, ok = r.list('}', depth+1)
	case c == '[':
		n.kind = arrayNode
		n.members, n.items, ok = r.list(']', depth+1)
	default:
		n, ok = r.plain(depth)
	}
	n.place = r.t.span(start, r.i)
	return n, ok
}

// plain reads a number, a name, or a call.
func (r *literalReader) plain(depth int) (node, bool) {
	start := r.i
	for r.i < len(r.t.s) {
		c := r.peek()
		if c == '-' && r.has("->") {
			r.i += len("->")
			continue
		}
		if c == ':' && r.has("::") {
			r.i += len("::")
			continue
		}
		if !isWordByte(c) && c != '.' && c != '-' && c != '$' && (c != '*' || r.i > start+1) && (c != '+' || r.i > start && !isExponent(r.t.s[r.i-1])) && c < 0x80 {
			break
		}
		r.i++
	}
	n := node{kind: plainNode, text: r.t.cut(start, r.i)}
	if n.text.s == "new" {
		r.skip()
		return r.plain(depth)
	}
	if n.text.s == "" {
		return n, false
	}
	if r.peek() == '(' {
		n.kind = callNode
		var ok bool
		n.members, n.items, ok = r.list(')', depth+1)
		return n, ok
	}
	return n, true
}

func isExponent(c byte) bool { return c == 'e' || c == 'E' }

// list reads what stands between brackets: members and values.
func (r *literalReader) list(end byte, depth int) (members []member, items []node, ok bool) {
	r.i++
	for {
		r.t.step(32)
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
			m := member{key: v.text}
			if m.value, ok = r.value(depth); !ok {
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
func (r *literalReader) quoted(quote byte) (text, bool) {
	r.i++
	start := r.i
	b := textBuilder{gap: r.t.cut(r.i, r.i).place()}
	plain := true
	for r.i < len(r.t.s) {
		switch c := r.peek(); {
		case c == quote:
			content := r.t.cut(start, r.i)
			if !plain {
				content = b.text()
			}
			r.i++
			return content, true
		case c == '\\' && r.i+1 < len(r.t.s):
			if plain {
				b.addText(r.t.cut(start, r.i))
				plain = false
			}
			from := r.i
			s := r.escape()
			b.add(s, r.t.span(from, r.i))
		default:
			if !plain {
				b.addText(r.t.cut(r.i, r.i+1))
			}
			r.i++
		}
	}
	return text{}, false
}

// escape reads an escape and returns what it stands for.
func (r *literalReader) escape() string {
	c := r.t.s[r.i+1]
	switch {
	case c == 'u' || c == 'x' || c == 'U':
		if s, n := hexEscape(r.t.s[r.i:]); n > 0 {
			r.i += n
			return s
		}
	}
	if end := holeEnd(r.t.s, r.i); c == '(' && end > r.i {
		hole := r.t.s[r.i:end]
		r.i = end
		return hole
	}
	r.i += 2
	if s := letterEscape(c); s != "" {
		return s
	}
	if c == '\n' {
		return ""
	}
	return string([]byte{c})
}
