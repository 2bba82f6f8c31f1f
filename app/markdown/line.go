package markdown

import "strings"

// line writes nodes in one line. White space is what it is on the page: one
// space.
func (w Writer) line(nodes []*node) string {
	var b strings.Builder
	for _, n := range nodes {
		w.inline(&b, n)
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

func (w Writer) inline(b *strings.Builder, n *node) {
	if n.isLeftOut() {
		return
	}
	switch n.tag {
	case "":
		escape(b, n.text)
	case "code":
		b.WriteString(code(n.content()))
	case "br":
		b.WriteString(" ")
	case "a":
		b.WriteString(w.link(n))
	case "b", "strong", "em", "i":
		said := w.spaced(n.inner)
		if n.tag[0] == 'b' || n.tag[0] == 's' {
			said = strong(said)
		} else {
			said = marked("*", said)
		}
		b.WriteString(said)
	default:
		if n.isClass("digits") { // parted for the eye alone
			b.WriteString(n.content())
			return
		}
		for _, e := range n.inner {
			w.inline(b, e)
		}
	}
}

// spaced is line, but keeps the white space at both ends.
func (w Writer) spaced(nodes []*node) string {
	var b strings.Builder
	for _, n := range nodes {
		w.inline(&b, n)
	}
	return b.String()
}

// link writes a link. A row of a list is one link on the page, and parted by how
// it is laid out.
func (w Writer) link(n *node) string {
	to := "](" + linkable.Replace(w.Link(n.attribute("href"))) + ")"
	if !n.isClass("row") {
		return "[" + w.line(n.inner) + to
	}
	said := ""
	for i, part := range n.inner {
		switch text := w.line([]*node{part}); {
		case i == 0:
			said = "[" + text + to + w.Colon
		case text != "" && i > 1:
			said += " · " + text
		default:
			said += text
		}
	}
	return said
}

// linkable escapes what would end a link's address.
var linkable = strings.NewReplacer(" ", "%20", "(", "%28", ")", "%29", "<", "%3C", ">", "%3E")

// strong makes text bold.
func strong(text string) string { return marked("**", text) }

// marked puts marks around text. Spaces and the punctuation at its end stay
// outside: a mark between punctuation and a letter, which is common where words
// are not parted by spaces, would be taken for asterisks.
func marked(mark, text string) string {
	kept := strings.TrimSpace(text)
	kept = strings.TrimRight(kept, " :：,，.。;；")
	if kept == "" {
		return text
	}
	before, after, _ := strings.Cut(text, kept)
	return before + mark + kept + mark + after
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
