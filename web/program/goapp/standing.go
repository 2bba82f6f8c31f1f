//lint:file-ignore U1000 what go-app calls

package app

import "strings"

// The host sends the page that the program makes first. As that is mounted, the
// nodes that stand there are taken for its own: the browser need not lay them out
// again, and what has the focus keeps it. Until the page is entered, nothing that
// is seen of it is changed.
//
// On most pages all nodes are taken. Where the address says more than the host
// reads, or is that of no page, some are made anew, and others changed.

// stands is the node that stands where the next one is mounted, nil where none
// does.
var stands Value

// taken are the elements that were taken.
var taken []HTML

// atEntry is what is done when the page is entered.
var atEntry []func()

// whenEntered does something to the page once it is entered.
func whenEntered(f func()) {
	if entered {
		f()
		return
	}
	atEntry = append(atEntry, f)
}

// takeOver makes of the page that stands there the first page, where it is not.
func takeOver() {
	for _, f := range atEntry {
		f()
	}
	for _, v := range taken {
		arrange(v)
	}
	stands, taken, atEntry = nil, nil, nil
}

// standIn has what is mounted next take a node.
func standIn(node Value) {
	if !entered {
		stands = orNone(node)
	}
}

// goOn goes on to the next node.
func goOn() {
	if stands != nil {
		stands = orNone(stands.Get("nextSibling"))
	}
}

// orNone returns the node, nil where JavaScript has null.
func orNone(node Value) Value {
	if !node.Truthy() {
		return nil
	}
	return node
}

// isElement reports whether the node is an element with the tag.
func isElement(node Value, tag string) bool {
	return node != nil && node.Get("localName").String() == tag
}

// takeElement returns the element that stands there for v, nil if none does. It
// has the same identifier and leads to the same place: what is clicked, or has the
// focus, does not become something else. One with an identifier may stand behind
// what an extension of the browser has put there.
func takeElement(ctx Context, v HTML) Value {
	id, href := v.attrs()["id"], resolveAttributeURLValue("href", v.attrs()["href"], ctx.ResolveStaticResource)
	for node := stands; node != nil; node = orNone(node.Get("nextSibling")) {
		if isElement(node, v.Tag()) && has(node, "id", id) && has(node, "href", href) {
			stands = node
			return node
		}
		if id == "" {
			break
		}
	}
	return nil
}

// has reports whether an attribute of an element has the value, which is "" where
// there is none.
func has(element Value, name, value string) bool {
	there := element.Call("getAttribute", name)
	if there.IsNull() {
		return value == ""
	}
	return there.String() == value
}

// element gives v the element that stands there for it, and goes on within it, or
// makes another.
func (m nodeManager) element(ctx Context, v HTML) (_ HTML, stood bool) {
	if element := takeElement(ctx, v); element != nil {
		v = v.setJSElement(element)
		m.agree(ctx, v)
		taken = append(taken, v)
		standIn(element.firstChild())
		return v, true
	}
	stands = nil
	element, _ := Window().createElement(v.Tag(), v.XMLNamespace())
	v = v.setJSElement(element)
	m.mountHTMLAttributes(ctx, v)
	return v, false
}

// takeRaw returns the element that stands there if it is written as v is, else
// nil.
func takeRaw(v *raw) Value {
	if isElement(stands, v.tag) && stands.Get("outerHTML").String() == v.value {
		return stands
	}
	return nil
}

// textNode returns the text that stands there, or makes another. A browser makes
// one text of several that follow each other, and none of one that is empty.
func textNode(text string) Value {
	node := Window().createTextNode(text)
	if stands == nil {
		return node
	}
	if text != "" && stands.Get("nodeName").String() == "#text" && strings.HasPrefix(stands.Get("data").String(), text) {
		if rest := stands.Call("splitText", node.Get("length")); !rest.Get("length").Truthy() {
			rest.Call("remove")
		}
		return stands
	}
	if text == "" {
		stands.Call("before", node)
		stands = node
	}
	return node
}

// agree gives an element that was taken the attributes of v, and takes the others
// away, but for what readers open and scripts measure.
func (m nodeManager) agree(ctx Context, v HTML) {
	element := v.JSValue()
	for name, value := range v.attrs() {
		value = resolveAttributeURLValue(name, value, ctx.ResolveStaticResource)
		// A true attribute is written without a value.
		there := element.Call("getAttribute", name)
		if there.IsNull() || there.String() != value && (there.String() != "" || value != "true") {
			whenEntered(func() { setJSAttribute(element, name, value) })
		}
	}
	names := element.Call("getAttributeNames")
	for i := range names.Length() {
		name := names.Index(i).String()
		if _, ok := v.attrs()[name]; !ok && name != "open" && name != "style" {
			whenEntered(func() { element.Call("removeAttribute", name) })
		}
	}
}

// arrange has an element that was taken hold the children of v, and nothing else:
// what differs goes, and what scripts have changed meanwhile.
func arrange(v HTML) {
	element := v.JSValue()
	next := orNone(element.firstChild())
	remove := func() {
		old := next
		next = orNone(old.Get("nextSibling"))
		old.Call("remove")
	}
	for _, child := range v.body() {
		node := child.JSValue()
		if !element.Equal(node.Get("parentNode")) {
			element.Call("insertBefore", node, next)
			continue
		}
		for next != nil && !next.Equal(node) {
			remove()
		}
		next = orNone(node.Get("nextSibling"))
	}
	for next != nil {
		remove()
	}
}
