package request

import "strings"

// yamlReader reads YAML as programs write it: mappings and lists in blocks,
// quoted and plain values on one line, and text in blocks after | and >.
type yamlReader struct {
	lines []yamlLine
	i     int
}

// yamlLine is a line without its indentation.
type yamlLine struct {
	text   text
	indent int
}

// readYAML reads a text as YAML.
func readYAML(t text) node {
	r := yamlReader{}
	for _, l := range t.lines() {
		bare := strings.TrimLeft(l.s, " ")
		r.lines = append(r.lines, yamlLine{l.from(len(l.s) - len(bare)), len(l.s) - len(bare)})
	}
	return r.block(0, 0)
}

// skip skips lines with nothing in them.
func (r *yamlReader) skip() bool {
	for r.i < len(r.lines) {
		if s := strings.Trim(r.lines[r.i].text.s, Blanks); s != "" && s[0] != '#' && s != "---" {
			return true
		}
		r.i++
	}
	return false
}

// block reads the mapping or the list whose lines are indented by at least
// indent.
func (r *yamlReader) block(indent, depth int) node {
	n := node{kind: objectNode}
	if !r.skip() || depth > maxDepth {
		return n
	}
	indent = max(indent, r.lines[r.i].indent)
	for r.skip() && r.lines[r.i].indent == indent {
		l := r.lines[r.i]
		if l.text.s == "-" || strings.HasPrefix(l.text.s, "- ") {
			n.kind = arrayNode
			rest := l.text.from(1)
			bare := strings.TrimLeft(rest.s, " ")
			r.lines[r.i] = yamlLine{rest.from(len(rest.s) - len(bare)), indent + 1 + len(rest.s) - len(bare)}
			n.items = append(n.items, r.item(indent, depth))
			continue
		}
		key, rest, ok := yamlKey(l.text)
		if !ok || n.kind == arrayNode {
			break
		}
		r.i++
		n.members = append(n.members, member{key, r.value(rest, indent, depth)})
	}
	return n
}

// item reads the item of a list whose mark is taken off.
func (r *yamlReader) item(indent, depth int) node {
	l := r.lines[r.i]
	if _, _, ok := yamlKey(l.text); ok || strings.HasPrefix(l.text.s, "- ") {
		return r.block(indent+1, depth+1)
	}
	r.i++
	return r.value(l.text, indent, depth)
}

// yamlKey parts "key: value", whose key may stand in quotation marks.
func yamlKey(l text) (key, rest text, ok bool) {
	i := 0
	if l.s != "" && isQuoteByte(l.s[0]) {
		i = strings.IndexByte(l.s[1:], l.s[0]) + 2
	}
	for ; i < len(l.s); i++ {
		if l.s[i] == ':' && (i+1 == len(l.s) || l.s[i+1] == ' ') {
			return unquote(l.s[:i], l.cut(0, i)), l.from(i + 1).trim(), i > 0
		}
	}
	return text{}, text{}, false
}

// value reads what follows a key, on its line or on the next ones.
func (r *yamlReader) value(rest text, indent, depth int) node {
	switch {
	case rest.s == "" || rest.s[0] == '#':
		if r.skip() && (r.lines[r.i].indent > indent || r.lines[r.i].indent == indent && strings.HasPrefix(r.lines[r.i].text.s, "- ")) {
			return r.block(r.lines[r.i].indent, depth+1)
		}
		return node{kind: plainNode, text: unplaced("null"), place: rest.place()}
	case rest.s[0] == '|' || rest.s[0] == '>':
		return r.folded(indent)
	case rest.s[0] == '"' || rest.s[0] == '\'' || rest.s[0] == '{' || rest.s[0] == '[':
		if n, _, ok := readLiteral(rest, 0); ok {
			return n
		}
	}
	if i := strings.Index(rest.s, " #"); i >= 0 {
		rest = rest.cut(0, i).trim()
	}
	kind := stringNode
	if rest.s == "true" || rest.s == "false" || rest.s == "null" || isNumber(rest.s) {
		kind = plainNode
	}
	return node{kind: kind, text: rest, place: rest.place()}
}

// folded reads the lines of a text, which are indented by more than indent.
func (r *yamlReader) folded(indent int) node {
	var parts []text
	least := 0
	for ; r.i < len(r.lines); r.i++ {
		l := r.lines[r.i]
		if l.text.s != "" && l.indent <= indent {
			break
		}
		if least == 0 {
			least = l.indent
		}
		parts = append(parts, l.padded(l.indent-least))
	}
	content := joinedBy("\n", parts)
	return node{kind: stringNode, text: content, place: content.place()}
}

// padded returns the line with n blanks before it.
func (l yamlLine) padded(n int) text {
	if n <= 0 {
		return l.text
	}
	b := textBuilder{gap: l.text.gap()}
	b.add(strings.Repeat(" ", n), l.text.gap())
	b.addText(l.text)
	return b.text()
}
