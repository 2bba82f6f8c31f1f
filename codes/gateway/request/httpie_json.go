package request

import (
	"strings"

	"zimcodes/codes/gateway/request/pasted"
)

// itemsNode returns the object that HTTPie makes of the items for the body. The
// name of an item may be a path into it, as in a[b][]=1.
func itemsNode(items []httpieItem) node {
	const most = 1000
	root := node{kind: objectNode, place: Place{Start: items[0].place.Start, End: items[len(items)-1].place.End}}
	for _, item := range items[:min(len(items), most)] {
		put(&root, itemPath(item.name), item.node())
	}
	return root
}

// node returns the value of an item.
func (i httpieItem) node() node {
	n := node{kind: stringNode, text: i.value, place: i.value.Place()}
	if i.separator == "=" {
		return n
	}
	n.kind = plainNode
	if i.separator == ":=" {
		if value, _, ok := readLiteral(i.value, 0); ok && badJSON(i.value.S) < 0 {
			return value
		}
	}
	// What stands in a file, or is no JSON: no value that could be written down.
	b := pasted.Builder{Gap: i.value.Gap()}
	b.Add("@", i.value.Gap())
	b.AddText(i.value)
	n.text = b.Text()
	return n
}

// itemPath parts a name into its own and those in brackets.
func itemPath(name pasted.Text) []pasted.Text {
	start := strings.IndexByte(name.S, '[')
	if start < 0 || !strings.HasSuffix(name.S, "]") {
		return []pasted.Text{name}
	}
	path := []pasted.Text{name.Cut(0, start)}
	for i := start; i < len(name.S); {
		n := strings.IndexByte(name.S[i:], ']')
		if name.S[i] != '[' || n < 0 {
			return []pasted.Text{name}
		}
		path = append(path, name.Cut(i+1, i+n))
		i += n + 1
	}
	if path[0].S == "" {
		path = path[1:]
	}
	return path
}

// put sets what stands at a path, and makes the objects and lists on the way. A
// part of the path that is empty stands for the next place of a list.
func put(n *node, path []pasted.Text, value node) {
	if len(path) == 0 || len(path) > maxDepth {
		*n = value
		return
	}
	key := path[0]
	if key.S == "" || pasted.IsNumber(key.S) && n.kind != objectNode {
		n.kind = arrayNode
		put(item(n, key), path[1:], value)
		return
	}
	n.kind = objectNode
	for i := range n.members {
		if n.members[i].key.S == key.S {
			put(&n.members[i].value, path[1:], value)
			return
		}
	}
	n.members = append(n.members, member{key: key, value: node{place: value.place}})
	put(&n.members[len(n.members)-1].value, path[1:], value)
}

// item returns the item of a list at an index, or a new one at its end.
func item(n *node, index pasted.Text) *node {
	const most = 1000
	i := len(n.items)
	if index.S != "" && len(index.S) < 4 {
		i = 0
		for _, c := range []byte(index.S) {
			i = 10*i + int(c-'0')
		}
	}
	for len(n.items) <= i && len(n.items) < most {
		n.items = append(n.items, node{kind: plainNode, text: pasted.Unplaced("null")})
	}
	return &n.items[min(i, len(n.items)-1)]
}
