package request

import (
	"strings"

	"zimcodes/codes/gateway/request/credential"
	"zimcodes/codes/gateway/request/literal"
	"zimcodes/codes/gateway/request/pasted"
)

// setValue notes what the body holds, if all of it was read, and its members.
func (b *Body) setValue(n literal.Node, whole bool) {
	if whole {
		value := valueOf(n, "")
		b.Value = &value
	}
	b.setMembers(n)
}

// setMembers notes the members of the body, however deep.
func (b *Body) setMembers(n literal.Node) {
	b.Parameters = parameters(n.Members, InBody)
	for _, m := range n.Members {
		b.Nested = nested(m.Value, m.Key, b.Nested)
	}
	for _, item := range n.Items {
		b.Nested = nested(item, pasted.Text{}, b.Nested)
	}
}

// nested adds what stands in a member, or in the item of a list, to all.
func nested(n literal.Node, name pasted.Text, all []Parameter) []Parameter {
	for _, m := range n.Members {
		if m.Value.Kind == literal.String || m.Value.Kind == literal.Plain {
			all = append(all, parameter(m, InBody))
		}
		all = nested(m.Value, m.Key, all)
	}
	for _, item := range n.Items {
		if item.Kind == literal.String || item.Kind == literal.Plain {
			all = append(all, parameter(literal.Member{Key: name, Value: item}, InBody))
		}
		all = nested(item, name, all)
	}
	return all
}

// keptText returns the text of a body, or nothing if a secret stands in it.
func keptText(t pasted.Text) string {
	n, _, ok := literal.Read(t, 0)
	if !ok || n.Kind != literal.Object && n.Kind != literal.Array {
		n = literal.Node{}
		for _, p := range parseQuery(t, InBody) {
			n.Members = append(n.Members, literal.Member{Key: pasted.Text{S: p.Name}, Value: literal.Node{Kind: literal.String, Text: pasted.Text{S: p.Value}}})
		}
	}
	if holdsSecret(n) || !ok && credential.IsMasked(t.S) {
		return ""
	}
	return t.S
}

// holdsSecret reports whether a member, however deep, is a secret by its name.
func holdsSecret(n literal.Node) bool {
	for _, m := range n.Members {
		filled := m.Value.Kind != literal.String || m.Value.Text.S != ""
		if credential.IsMasked(m.Key.S) && filled || holdsSecret(m.Value) {
			return true
		}
	}
	for _, item := range n.Items {
		if holdsSecret(item) {
			return true
		}
	}
	return false
}

// keptJSON returns the JSON that a library makes of a node, or nothing if a
// secret stands in it, or a value that the text only names.
func keptJSON(n literal.Node) string {
	var b strings.Builder
	if holdsSecret(n) || !n.WriteJSON(&b) {
		return ""
	}
	return b.String()
}
