package command

import (
	"strings"

	"zimcodes/codes/gateway/request/literal"
	"zimcodes/codes/gateway/request/pasted"
)

// itemsNode returns the object that HTTPie makes of the items for the body. The
// name of an item may be a path into it, as in a[b][]=1.
func itemsNode(items []httpieItem) literal.Node {
	const most = 1000
	root := literal.Node{Kind: literal.Object, Place: pasted.Place{Start: items[0].place.Start, End: items[len(items)-1].place.End}}
	for _, item := range items[:min(len(items), most)] {
		put(&root, itemPath(item.name), item.node())
	}
	return root
}

// node returns the value of an item.
func (i httpieItem) node() literal.Node {
	n := literal.Node{Kind: literal.String, Text: i.value, Place: i.value.Place()}
	if i.separator == "=" {
		return n
	}
	n.Kind = literal.Plain
	if i.separator == ":=" {
		if value, _, ok := literal.Read(i.value, 0); ok && literal.BadJSON(i.value.S) < 0 {
			return value
		}
	}
	// What stands in a file, or is no JSON: no value that could be written down.
	b := pasted.Builder{Gap: i.value.Gap()}
	b.Add("@", i.value.Gap())
	b.AddText(i.value)
	n.Text = b.Text()
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
func put(n *literal.Node, path []pasted.Text, value literal.Node) {
	if len(path) == 0 || len(path) > literal.MaxDepth {
		*n = value
		return
	}
	key := path[0]
	if key.S == "" || pasted.IsNumber(key.S) && n.Kind != literal.Object {
		n.Kind = literal.Array
		put(item(n, key), path[1:], value)
		return
	}
	n.Kind = literal.Object
	for i := range n.Members {
		if n.Members[i].Key.S == key.S {
			put(&n.Members[i].Value, path[1:], value)
			return
		}
	}
	n.Members = append(n.Members, literal.Member{Key: key, Value: literal.Node{Place: value.Place}})
	put(&n.Members[len(n.Members)-1].Value, path[1:], value)
}

// item returns the item of a list at an index, or a new one at its end.
func item(n *literal.Node, index pasted.Text) *literal.Node {
	const most = 1000
	i := len(n.Items)
	if index.S != "" && len(index.S) < 4 {
		i = 0
		for _, c := range []byte(index.S) {
			i = 10*i + int(c-'0')
		}
	}
	for len(n.Items) <= i && len(n.Items) < most {
		n.Items = append(n.Items, literal.Node{Kind: literal.Plain, Text: pasted.Unplaced("null")})
	}
	return &n.Items[min(i, len(n.Items)-1)]
}
