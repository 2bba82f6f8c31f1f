package request

import (
	"slices"
	"strings"

	"zimcodes/codes/gateway/request/literal"
	"zimcodes/codes/gateway/request/pasted"
)

// parseExportText reads the files of API clients that are no JSON: those of Bruno,
// and YAML, as Insomnia writes it.
func parseExportText(t pasted.Text) (*Request, bool) {
	n, ok := readBruno(t)
	if !ok {
		if !holdsYAML(t) {
			return nil, false
		}
		n = literal.ReadYAML(t)
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
func readBruno(t pasted.Text) (literal.Node, bool) {
	n := literal.Node{Kind: literal.Object}
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
	_, ok := n.Get("url")
	return filledNode(n, variables), ok
}

// addBruno adds a block of a file of Bruno under the name that others have for
// it.
func addBruno(n *literal.Node, name string, lines []pasted.Text, variables map[string]pasted.Text) {
	kind, detail, _ := strings.Cut(name, ":")
	switch {
	case slices.Contains(methods, strings.ToUpper(kind)):
		for _, m := range brunoLines(lines) {
			if name, _ := m.Str("name"); name.S == "url" {
				url, _ := m.Get("value")
				n.Members = append(n.Members, literal.Member{Key: pasted.Unplaced("url"), Value: url}, literal.Member{Key: pasted.Unplaced("method"), Value: literal.Node{Kind: literal.String, Text: pasted.Unplaced(kind)}})
			}
		}
	case kind == "params" && detail != "path", kind == "query":
		n.Members = append(n.Members, literal.Member{Key: pasted.Unplaced("params"), Value: literal.Node{Kind: literal.Array, Items: brunoLines(lines)}})
	case kind == "headers":
		n.Members = append(n.Members, literal.Member{Key: pasted.Unplaced("headers"), Value: literal.Node{Kind: literal.Array, Items: brunoLines(lines)}})
	case kind == "body" && strings.Contains(detail, "form"):
		list := literal.Node{Kind: literal.Array, Items: brunoLines(lines)}
		n.Members = append(n.Members, literal.Member{Key: pasted.Unplaced("body"), Value: literal.Node{Kind: literal.Object, Members: []literal.Member{{Key: pasted.Unplaced("form"), Value: list}}}})
	case kind == "body":
		content := literal.Node{Kind: literal.String, Text: pasted.JoinedBy("\n", lines).Trim()}
		n.Members = append(n.Members, literal.Member{Key: pasted.Unplaced("body"), Value: literal.Node{Kind: literal.Object, Members: []literal.Member{{Key: pasted.Unplaced("text"), Value: content}}}})
	case kind == "vars":
		for _, m := range brunoLines(lines) {
			name, _ := m.Str("name")
			value, _ := m.Str("value")
			variables[name.S] = value
		}
	}
}

// brunoLines returns lines "name: value" as items {name, value}.
func brunoLines(lines []pasted.Text) []literal.Node {
	var all []literal.Node
	for _, l := range lines {
		l = l.Trim()
		name, value, ok := strings.Cut(l.S, ":")
		if !ok || strings.HasPrefix(name, "~") {
			continue
		}
		all = append(all, literal.Node{Kind: literal.Object, Members: []literal.Member{
			{Key: pasted.Unplaced("name"), Value: literal.Node{Kind: literal.String, Text: l.Cut(0, len(name)).Trim()}},
			{Key: pasted.Unplaced("value"), Value: literal.Node{Kind: literal.String, Text: l.From(len(l.S) - len(value)).Trim()}},
		}})
	}
	return all
}
