package literal

import (
	"strings"

	"zimcodes/codes/gateway/request/pasted"
)

// yamlReader reads YAML as programs write it: mappings and lists in blocks,
// quoted and plain values on one line, and text in blocks after | and >.
type yamlReader struct {
	lines []yamlLine
	i     int
}

// yamlLine is a line without its indentation.
type yamlLine struct {
	text   pasted.Text
	indent int
}

// ReadYAML reads a text as YAML.
func ReadYAML(t pasted.Text) Node {
	r := yamlReader{}
	for _, l := range t.Lines() {
		bare := strings.TrimLeft(l.S, " ")
		r.lines = append(r.lines, yamlLine{l.From(len(l.S) - len(bare)), len(l.S) - len(bare)})
	}
	return r.block(0, 0)
}

// skip skips lines with nothing in them.
func (r *yamlReader) skip() bool {
	for r.i < len(r.lines) {
		if s := strings.Trim(r.lines[r.i].text.S, pasted.Blanks); s != "" && s[0] != '#' && s != "---" {
			return true
		}
		r.i++
	}
	return false
}

// block reads the mapping or the list whose lines are indented by at least
// indent.
func (r *yamlReader) block(indent, depth int) Node {
	n := Node{Kind: Object}
	if !r.skip() || depth > MaxDepth {
		return n
	}
	indent = max(indent, r.lines[r.i].indent)
	for r.skip() && r.lines[r.i].indent == indent {
		l := r.lines[r.i]
		if l.text.S == "-" || strings.HasPrefix(l.text.S, "- ") {
			n.Kind = Array
			rest := l.text.From(1)
			bare := strings.TrimLeft(rest.S, " ")
			r.lines[r.i] = yamlLine{rest.From(len(rest.S) - len(bare)), indent + 1 + len(rest.S) - len(bare)}
			n.Items = append(n.Items, r.item(indent, depth))
			continue
		}
		key, rest, ok := yamlKey(l.text)
		if !ok || n.Kind == Array {
			break
		}
		r.i++
		n.Members = append(n.Members, Member{key, r.value(rest, indent, depth)})
	}
	return n
}

// item reads the item of a list whose mark is taken off.
func (r *yamlReader) item(indent, depth int) Node {
	l := r.lines[r.i]
	if _, _, ok := yamlKey(l.text); ok || strings.HasPrefix(l.text.S, "- ") {
		return r.block(indent+1, depth+1)
	}
	r.i++
	return r.value(l.text, indent, depth)
}

// yamlKey parts "key: value", whose key may stand in quotation marks.
func yamlKey(l pasted.Text) (key, rest pasted.Text, ok bool) {
	i := 0
	if l.S != "" && pasted.IsStraightQuote(l.S[0]) {
		i = strings.IndexByte(l.S[1:], l.S[0]) + 2
	}
	for ; i < len(l.S); i++ {
		if l.S[i] == ':' && (i+1 == len(l.S) || l.S[i+1] == ' ') {
			return pasted.Unquote(l.S[:i], l.Cut(0, i)), l.From(i + 1).Trim(), i > 0
		}
	}
	return pasted.Text{}, pasted.Text{}, false
}

// value reads what follows a key, on its line or on the next ones.
func (r *yamlReader) value(rest pasted.Text, indent, depth int) Node {
	switch {
	case rest.S == "" || rest.S[0] == '#':
		if r.skip() && (r.lines[r.i].indent > indent || r.lines[r.i].indent == indent && strings.HasPrefix(r.lines[r.i].text.S, "- ")) {
			return r.block(r.lines[r.i].indent, depth+1)
		}
		return Node{Kind: Plain, Text: pasted.Unplaced("null"), Place: rest.Place()}
	case rest.S[0] == '|' || rest.S[0] == '>':
		return r.folded(indent)
	case rest.S[0] == '"' || rest.S[0] == '\'' || rest.S[0] == '{' || rest.S[0] == '[':
		if n, _, ok := Read(rest, 0); ok {
			return n
		}
	}
	if i := strings.Index(rest.S, " #"); i >= 0 {
		rest = rest.Cut(0, i).Trim()
	}
	kind := String
	if rest.S == "true" || rest.S == "false" || rest.S == "null" || pasted.IsNumber(rest.S) {
		kind = Plain
	}
	return Node{Kind: kind, Text: rest, Place: rest.Place()}
}

// folded reads the lines of a text, which are indented by more than indent.
func (r *yamlReader) folded(indent int) Node {
	var parts []pasted.Text
	least := 0
	for ; r.i < len(r.lines); r.i++ {
		l := r.lines[r.i]
		if l.text.S != "" && l.indent <= indent {
			break
		}
		if least == 0 {
			least = l.indent
		}
		parts = append(parts, l.padded(l.indent-least))
	}
	content := pasted.JoinedBy("\n", parts)
	return Node{Kind: String, Text: content, Place: content.Place()}
}

// padded returns the line with n blanks before it.
func (l yamlLine) padded(n int) pasted.Text {
	if n <= 0 {
		return l.text
	}
	b := pasted.Builder{Gap: l.text.Gap()}
	b.Add(strings.Repeat(" ", n), l.text.Gap())
	b.AddText(l.text)
	return b.Text()
}
