package markdown

import "strings"

// node is an element with what it holds, or a text, whose tag is empty.
type node struct {
	tag, attributes, text string
	inner                 []*node
}

// void are the elements that are not closed.
const void = " br wbr hr img input link meta "

// parse returns a node that holds those of the markup.
func parse(markup string) *node {
	open := []*node{{}}
	add := func(n *node) {
		last := open[len(open)-1]
		last.inner = append(last.inner, n)
	}
	for markup != "" {
		text, tag, ok := strings.Cut(markup, "<")
		if text != "" {
			add(&node{text: unescape.Replace(text)})
		}
		if !ok {
			break
		}
		if strings.HasPrefix(tag, "!--") {
			_, markup, _ = strings.Cut(tag, "-->")
			continue
		}
		end := tagEnd(tag)
		markup = tag[min(end+1, len(tag)):]
		tag = tag[:end]
		if tag[:min(1, len(tag))] == "/" {
			if len(open) > 1 {
				open = open[:len(open)-1]
			}
			continue
		}
		name, attributes, _ := strings.Cut(strings.TrimSuffix(tag, "/"), " ")
		n := &node{tag: name, attributes: attributes}
		add(n)
		if !isOneOf(name, void) {
			open = append(open, n)
		}
	}
	return open[0]
}

// tagEnd returns where a tag ends, which is not within an attribute's value.
func tagEnd(tag string) int {
	quoted := false
	for i := range len(tag) {
		switch {
		case tag[i] == '"':
			quoted = !quoted
		case tag[i] == '>' && !quoted:
			return i
		}
	}
	return len(tag)
}

// unescape undoes what serializing escapes.
var unescape = strings.NewReplacer("&amp;", "&", "&lt;", "<", "&gt;", ">", "&quot;", `"`, "&#34;", `"`, "&#39;", "'", "&#13;", "\r", "&nbsp;", "\u00a0")

// attribute returns the value of an attribute, "" if there is none.
func (n *node) attribute(name string) string {
	value, _ := n.find(name)
	return value
}

func (n *node) has(attribute string) bool {
	_, has := n.find(attribute)
	return has
}

func (n *node) find(attribute string) (value string, has bool) {
	name, rest, more := strings.Cut(n.attributes, `="`)
	for ; more; name, rest, more = strings.Cut(rest, `="`) {
		value, rest, _ = strings.Cut(rest, `"`)
		if strings.TrimSpace(name) == attribute {
			return unescape.Replace(value), true
		}
	}
	return "", false
}

func (n *node) isClass(name string) bool { return isOneOf(name, " "+n.attribute("class")+" ") }

// isOneOf reports whether a word is one of those that stand between spaces.
func isOneOf(word, words string) bool { return strings.Contains(words, " "+word+" ") }

// elements returns the elements with one of the tags: those in n, and in what
// is in n and is none of them.
func (n *node) elements(tags string) []*node {
	var found []*node
	for _, e := range n.inner {
		all := []*node{e}
		if e.tag == "" || !isOneOf(e.tag, tags) {
			all = e.elements(tags)
		}
		found = append(found, all...)
	}
	return found
}

// content returns the text in n as it stands.
func (n *node) content() string {
	text := n.text
	for _, e := range n.inner {
		text += e.content()
	}
	return text
}
