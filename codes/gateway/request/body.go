package request

import (
	"strings"

	"zimcodes/codes/gateway/request/credential"
	"zimcodes/codes/gateway/request/literal"
	"zimcodes/codes/gateway/request/pasted"
)

// setBodyNode reads a body given as a string or as an object to be encoded.
func (r *Request) setBodyNode(n literal.Node) {
	encoded := false
	for n.Kind == literal.Call && len(n.Items) > 0 {
		n, encoded = n.Items[0], true
	}
	switch {
	case n.Kind == literal.String:
		r.setBody(n.Text)
	case n.Kind == literal.Object || n.Kind == literal.Array:
		r.Body = &Body{Place: n.Place, Size: n.Place.End - n.Place.Start, JSON: true, Text: keptJSON(n)}
		r.Body.setValue(n, true)
	case encoded || n.Kind == literal.Plain && !n.IsNull():
		r.Body = &Body{Place: n.Place, File: true}
	}
}

// setBody reads the text of a body.
func (r *Request) setBody(t pasted.Text) {
	if strings.Trim(t.S, pasted.Blanks) == "" {
		return
	}
	r.Body = &Body{Place: t.Place(), Size: len(t.S), Text: keptText(t)}
	bad := literal.BadJSON(t.S)
	r.Body.JSON = bad < 0
	if bad >= 0 {
		end := min(bad+1, len(t.S))
		r.Body.ErrorPlace = t.Span(end-1, end)
	}
	content := t.Trim()
	if r.Body.JSON || content.S[0] == '{' {
		n, _, ok := literal.Read(content, 0)
		r.Body.setValue(n, ok && r.Body.JSON)
	} else if !r.Body.JSON && strings.Contains(t.S, "=") {
		r.Body.Parameters = parseQuery(content, InBody)
	}
}

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
