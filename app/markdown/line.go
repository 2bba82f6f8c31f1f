package markdown

import "strings"

// line writes nodes in one line. White space is what it is on the page: one
// space.
func (w *Writer) line(nodes []*node) string {
	return strings.Join(strings.Fields(w.spaced(nodes)), " ")
}

// spaced is line, but keeps the white space as it is.
func (w *Writer) spaced(nodes []*node) string {
	said := make([]string, len(nodes))
	for i, n := range nodes {
		said[i] = w.inline(n)
	}
	return strings.Join(said, "")
}

func (w *Writer) inline(n *node) string {
	switch {
	case n.isLeftOut():
		return ""
	case n.tag == "":
		return escaped(n.text)
	case n.tag == "code":
		return code(n.content())
	case n.tag == "br":
		return " "
	case n.tag == "a":
		return w.link(n)
	case n.tag == "b":
		return strong(w.spaced(n.inner))
	case n.isClass("digits"): // parted for the eye alone
		return n.content()
	}
	return w.spaced(n.inner)
}

// link writes a link. A row of a list is one link on the page, and parted by how
// it is laid out.
func (w *Writer) link(n *node) string {
	to := w.Link(n.attribute("href"))
	if strings.ContainsAny(to, " ()") {
		to = "<" + to + ">"
	}
	to = "](" + to + ")"
	if !n.isClass("row") {
		return "[" + w.line(n.inner) + to
	}
	said := "["
	for i, part := range n.inner {
		switch {
		case i == 1:
			said += w.Colon
		case i > 1:
			said += " · "
		}
		said += w.line([]*node{part})
		if i == 0 {
			said += to
		}
	}
	return said
}

// strong makes text bold. Spaces and the punctuation at its end stay outside: a
// mark between punctuation and a letter, which is common where words are not
// parted by spaces, would be taken for asterisks.
func strong(text string) string {
	kept := strings.TrimRight(strings.TrimSpace(text), " :：,，.。;；")
	if kept == "" {
		return text
	}
	before, after, _ := strings.Cut(text, kept)
	return before + "**" + kept + "**" + after
}

// code writes text as code. The marks are longer than any in the text.
func code(text string) string {
	mark := strings.Repeat("`", longest(text, '`')+1)
	if strings.HasPrefix(text, "`") || strings.HasSuffix(text, "`") {
		text = " " + text + " "
	}
	return mark + text + mark
}

// longest returns how long the longest run of a character in the text is.
func longest(text string, of byte) int {
	most, run := 0, 0
	for i := range len(text) {
		run++
		if text[i] != of {
			run = 0
		}
		most = max(most, run)
	}
	return most
}
