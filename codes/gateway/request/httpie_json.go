package request

import "strings"

// itemsNode returns the object that HTTPie makes of the items for the body. The
// name of an item may be a path into it, as in a[b][]=1.
func itemsNode(items []httpieItem) node {
	const most = 1000
	root := node{kind: objectNode, place: Place{items[0].place.Start, items[len(items)-1].place.End}}
	for _, item := range items[:min(len(items), most)] {
		root.put(itemPath(item.name), item.node())
	}
	return root
}

// node returns the value of an item.
func (i httpieItem) node() node {
	n := node{kind: stringNode, text: i.value, place: i.value.place()}
	if i.separator == "=" {
		return n
	}
	n.kind = plainNode
	if i.separator == ":=" {
		if value, _, ok := readLiteral(i.value, 0); ok && badJSON(i.value.s) < 0 {
			return value
		}
	}
	// What stands in a file, or is no JSON: no value that could be written down.
	b := textBuilder{gap: i.value.gap()}
	b.add("@", i.value.gap())
	b.addText(i.value)
	n.text = b.text()
	return n
}

// itemPath parts a name into its own and those in brackets.
func itemPath(name text) []text {
	start := strings.IndexByte(name.s, '[')
	if start < 0 || !strings.HasSuffix(name.s, "]") {
		return []text{name}
	}
	path := []text{name.cut(0, start)}
	for i := start; i < len(name.s); {
		n := strings.IndexByte(name.s[i:], ']')
		if name.s[i] != '[' || n < 0 {
			return []text{name}
		}
		path = append(path, name.cut(i+1, i+n))
		i += n + 1
	}
	if path[0].s == "" {
		path = path[1:]
	}
	return path
}

// put sets what stands at a path, and makes the objects and lists on the way. A
// part of the path that is empty stands for the next place of a list.
func (n *node) put(path []text, value node) {
	if len(path) == 0 || len(path) > maxDepth {
		*n = value
		return
	}
	key := path[0]
	if key.s == "" || isNumber(key.s) && n.kind != objectNode {
		n.kind = arrayNode
		n.item(key).put(path[1:], value)
		return
	}
	n.kind = objectNode
	for i := range n.members {
		if n.members[i].key.s == key.s {
			n.members[i].value.put(path[1:], value)
			return
		}
	}
	n.members = append(n.members, member{key: key, value: node{place: value.place}})
	n.members[len(n.members)-1].value.put(path[1:], value)
}

// item returns the item of a list at an index, or a new one at its end.
func (n *node) item(index text) *node {
	const most = 1000
	i := len(n.items)
	if index.s != "" && len(index.s) < 4 {
		i = 0
		for _, c := range []byte(index.s) {
			i = 10*i + int(c-'0')
		}
	}
	for len(n.items) <= i && len(n.items) < most {
		n.items = append(n.items, node{kind: plainNode, text: unplaced("null")})
	}
	return &n.items[min(i, len(n.items)-1)]
}
