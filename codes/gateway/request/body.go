package request

import (
	"strings"

	"zimcodes/codes/gateway/request/pasted"
)

// setMembers notes the members of the body, however deep.
func (b *Body) setMembers(n node) {
	b.Parameters = parameters(n.members, InBody)
	for _, m := range n.members {
		b.Nested = m.value.nested(m.key, b.Nested)
	}
	for _, item := range n.items {
		b.Nested = item.nested(pasted.Text{}, b.Nested)
	}
}

// nested adds what stands in a member, or in the item of a list, to all.
func (n node) nested(name pasted.Text, all []Parameter) []Parameter {
	for _, m := range n.members {
		if m.value.kind == stringNode || m.value.kind == plainNode {
			all = append(all, m.parameter(InBody))
		}
		all = m.value.nested(m.key, all)
	}
	for _, item := range n.items {
		if item.kind == stringNode || item.kind == plainNode {
			all = append(all, member{name, item}.parameter(InBody))
		}
		all = item.nested(name, all)
	}
	return all
}

// keptText returns the text of a body, or nothing if a secret stands in it.
func keptText(t pasted.Text) string {
	n, _, ok := readLiteral(t, 0)
	if !ok || n.kind != objectNode && n.kind != arrayNode {
		n = node{}
		for _, p := range parseQuery(t, InBody) {
			n.members = append(n.members, member{key: pasted.Text{S: p.Name}, value: node{kind: stringNode, text: pasted.Text{S: p.Value}}})
		}
	}
	if n.holdsSecret() || !ok && isMasked(t.S) {
		return ""
	}
	return t.S
}

// holdsSecret reports whether a member, however deep, is a secret by its name.
func (n node) holdsSecret() bool {
	for _, m := range n.members {
		filled := m.value.kind != stringNode || m.value.text.S != ""
		if isMasked(m.key.S) && filled || m.value.holdsSecret() {
			return true
		}
	}
	for _, item := range n.items {
		if item.holdsSecret() {
			return true
		}
	}
	return false
}

// keptJSON returns the JSON that a library makes of a node, or nothing if a
// secret stands in it, or a value that the text only names.
func (n node) keptJSON() string {
	var b strings.Builder
	if n.holdsSecret() || !n.writeJSON(&b) {
		return ""
	}
	return b.String()
}

// plainJSON is JSON for what JavaScript, Python and PowerShell call it.
var plainJSON = map[string]string{
	"None": "null", "nil": "null", "undefined": "null", "$null": "null",
	"True": "true", "$true": "true", "False": "false", "$false": "false",
}

// writeJSON reports whether the node could be written.
func (n node) writeJSON(b *strings.Builder) bool {
	switch {
	case n.kind == stringNode:
		writeString(b, n.text.S)
	case n.kind == plainNode:
		s := n.text.S
		if known, ok := plainJSON[s]; ok {
			s = known
		}
		b.WriteString(s)
		return badJSON(s) < 0
	case n.kind == objectNode || n.kind == arrayNode && len(n.members) > 0:
		b.WriteByte('{')
		for i, m := range n.members {
			if i > 0 {
				b.WriteByte(',')
			}
			writeString(b, m.key.S)
			b.WriteByte(':')
			if !m.value.writeJSON(b) {
				return false
			}
		}
		b.WriteByte('}')
		return len(n.items) == 0
	case n.kind == arrayNode:
		b.WriteByte('[')
		for i, item := range n.items {
			if i > 0 {
				b.WriteByte(',')
			}
			if !item.writeJSON(b) {
				return false
			}
		}
		b.WriteByte(']')
	default:
		return false
	}
	return true
}
