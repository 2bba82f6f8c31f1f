package request

import (
	"slices"
	"strings"

	"zimcodes/codes/gateway/request/pasted"
)

// parseClient reads the files of API clients that are no JSON: those of Bruno,
// and YAML, as Insomnia writes it.
func parseClient(t pasted.Text) (*Request, bool) {
	n, ok := readBruno(t)
	if !ok {
		if !holdsYAML(t) {
			return nil, false
		}
		n = readYAML(t)
		if variables := exportVariables(n); len(variables) > 0 {
			n = filledNode(n, variables)
		}
	}
	r, ok := requestOf(n, 0)
	if !ok || r.Form != FormExport {
		return nil, false
	}
	return r, true
}

// holdsYAML reports whether a text has a URL and a list of parameters as YAML
// has them.
func holdsYAML(t pasted.Text) bool {
	url, list := false, false
	for _, l := range t.Lines() {
		s := strings.TrimLeft(l.S, " -")
		url = url || strings.HasPrefix(s, "url: ")
		list = list || slices.Contains(exportQueries, strings.TrimSuffix(s, ":")) || s == "headers:" || s == "body:"
	}
	return url && list
}

// readBruno reads a file of Bruno: blocks "name { … }" of lines "name: value",
// of which ~ before the name switches one off, or of text.
func readBruno(t pasted.Text) (node, bool) {
	n := node{kind: objectNode}
	variables := map[string]pasted.Text{}
	lines := t.Lines()
	for i := 0; i < len(lines); i++ {
		name, ok := strings.CutSuffix(strings.TrimRight(lines[i].S, pasted.Blanks), " {")
		if !ok || name == "" || !pasted.IsLetter(name[0]) || strings.ContainsAny(name, " \"'=(") {
			continue
		}
		from := i + 1
		for i++; i < len(lines) && !strings.HasPrefix(lines[i].S, "}"); {
			i++
		}
		addBruno(&n, name, lines[min(from, len(lines)):min(i, len(lines))], variables)
	}
	_, ok := n.get("url")
	return filledNode(n, variables), ok
}

// addBruno adds a block of a file of Bruno under the name that others have for
// it.
func addBruno(n *node, name string, lines []pasted.Text, variables map[string]pasted.Text) {
	kind, detail, _ := strings.Cut(name, ":")
	switch {
	case slices.Contains(methods, strings.ToUpper(kind)):
		for _, m := range brunoLines(lines) {
			if name, _ := m.str("name"); name.S == "url" {
				url, _ := m.get("value")
				n.members = append(n.members, member{pasted.Unplaced("url"), url}, member{pasted.Unplaced("method"), node{kind: stringNode, text: pasted.Unplaced(kind)}})
			}
		}
	case kind == "params" && detail != "path", kind == "query":
		n.members = append(n.members, member{pasted.Unplaced("params"), node{kind: arrayNode, items: brunoLines(lines)}})
	case kind == "headers":
		n.members = append(n.members, member{pasted.Unplaced("headers"), node{kind: arrayNode, items: brunoLines(lines)}})
	case kind == "body" && strings.Contains(detail, "form"):
		list := node{kind: arrayNode, items: brunoLines(lines)}
		n.members = append(n.members, member{pasted.Unplaced("body"), node{kind: objectNode, members: []member{{pasted.Unplaced("form"), list}}}})
	case kind == "body":
		content := node{kind: stringNode, text: pasted.JoinedBy("\n", lines).Trim()}
		n.members = append(n.members, member{pasted.Unplaced("body"), node{kind: objectNode, members: []member{{pasted.Unplaced("text"), content}}}})
	case kind == "vars":
		for _, m := range brunoLines(lines) {
			name, _ := m.str("name")
			value, _ := m.str("value")
			variables[name.S] = value
		}
	}
}

// brunoLines returns lines "name: value" as items {name, value}.
func brunoLines(lines []pasted.Text) []node {
	var all []node
	for _, l := range lines {
		l = l.Trim()
		name, value, ok := strings.Cut(l.S, ":")
		if !ok || strings.HasPrefix(name, "~") {
			continue
		}
		all = append(all, node{kind: objectNode, members: []member{
			{pasted.Unplaced("name"), node{kind: stringNode, text: l.Cut(0, len(name)).Trim()}},
			{pasted.Unplaced("value"), node{kind: stringNode, text: l.From(len(l.S) - len(value)).Trim()}},
		}})
	}
	return all
}
