package request

import (
	"strings"

	"zimcodes/codes/gateway/request/pasted"
)

// setMembers notes the members of the body, however deep.
func (b *Body) setMembers(n node) {
	b.Parameters = parameters(n.members, InBody)
	for _, m := range n.members {
		b.Nested = nested(m.value, m.key, b.Nested)
	}
	for _, item := range n.items {
		b.Nested = nested(item, pasted.Text{}, b.Nested)
	}
}

// nested adds what stands in a member, or in the item of a list, to all.
func nested(n node, name pasted.Text, all []Parameter) []Parameter {
	for _, m := range n.members {
		if m.value.kind == stringNode || m.value.kind == plainNode {
			all = append(all, parameter(m, InBody))
		}
		all = nested(m.value, m.key, all)
	}
	for _, item := range n.items {
		if item.kind == stringNode || item.kind == plainNode {
			all = append(all, parameter(member{name, item}, InBody))
		}
		all = nested(item, name, all)
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
	if holdsSecret(n) || !ok && isMasked(t.S) {
		return ""
	}
	return t.S
}

// holdsSecret reports whether a member, however deep, is a secret by its name.
func holdsSecret(n node) bool {
	for _, m := range n.members {
		filled := m.value.kind != stringNode || m.value.text.S != ""
		if isMasked(m.key.S) && filled || holdsSecret(m.value) {
			return true
		}
	}
	for _, item := range n.items {
		if holdsSecret(item) {
			return true
		}
	}
	return false
}

// keptJSON returns the JSON that a library makes of a node, or nothing if a
// secret stands in it, or a value that the text only names.
func keptJSON(n node) string {
	var b strings.Builder
	if holdsSecret(n) || !n.writeJSON(&b) {
		return ""
	}
	return b.String()
}
