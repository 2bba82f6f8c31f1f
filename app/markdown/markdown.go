// Package markdown writes what a page of the site shows as Markdown: CommonMark,
// with tables as GitHub has them. It reads the page's own markup, so that the
// words are the page's by construction: when the site is generated, and in the
// browser, where nothing could be fetched any more.
//
// The markup is HTML as browsers and package html serialize it: every element
// is closed but the void ones, every attribute has a value in double quotes.
// Reading takes time linear in its length.
//
//	h1 … h6                 # … ######
//	p, and loose text       a paragraph
//	ul                      a list
//	dl                      a list: - **term**: description
//	table                   a table; what are paragraphs in a cell is parted by <br>
//	pre                     a fenced block
//	summary                 a bold paragraph
//	class "theirs"          a quotation: the reference's words where ours replace them
//	a                       [text](link); of one of class "row", the first part
//	                        is linked and the others follow
//	code, b                 `code`, **b**
//	all else                its content
//
// What one does something with, or what is not shown, is left out: see leftOut.
package markdown

import "strings"

// Writer says what the markup does not.
type Writer struct {
	// Colon stands after a term and before what is said of it.
	Colon string
	// Link returns where the address of a link leads.
	Link func(address string) string
}

// Write returns the Markdown of the markup, which ends with a line break.
func (w *Writer) Write(markup string) string {
	return strings.Join(w.blocks(parse(markup).inner), "\n\n") + "\n"
}

// leftOut are elements that are left out, with what they hold: what is for
// those who press, type or move about, and what is not shown.
const leftOut = " nav button input textarea select label noscript script style svg "

func (n *node) isLeftOut() bool {
	return n.tag != "" && isOneOf(n.tag, leftOut) || n.has("hidden") || n.attribute("aria-hidden") == "true" ||
		n.has("role") || n.isClass("unseen")
}

// blocks returns the blocks that nodes make: each a paragraph, a list or the
// like, without the empty lines around it.
func (w *Writer) blocks(nodes []*node) []string {
	var all []string
	var line []*node
	for _, n := range append(nodes[:len(nodes):len(nodes)], nil) {
		var said []string
		if n != nil {
			if n.isLeftOut() {
				continue
			}
			is := false
			if said, is = w.block(n); !is {
				line = append(line, n)
				continue
			}
		}
		if text := w.line(line); text != "" {
			all = append(all, guarded(text))
		}
		line = nil
		all = append(all, said...)
	}
	return all
}

// block writes an element that is a block, and reports whether it is one.
func (w *Writer) block(n *node) (said []string, is bool) {
	one := ""
	switch n.tag {
	case "h1", "h2", "h3", "h4", "h5", "h6":
		one = strings.Repeat("#", int(n.tag[1]-'0')) + " " + w.line(n.inner)
	case "main", "section", "aside", "div", "p", "details":
		said = w.blocks(n.inner)
		if !n.isClass("theirs") {
			return said, true
		}
		one = within("> ", "> ", said)
	case "ul", "dl":
		one = w.list(n)
	case "table":
		one = w.table(n)
	case "pre":
		one = fenced(n.content())
	case "summary":
		one = strong(w.line(n.inner))
	default:
		return nil, false
	}
	if one == "" {
		return nil, true
	}
	return []string{one}, true
}

// list writes the items of a list, or what is said of each term: both are lists.
// One in Chinese on an English page has its language's colon.
func (w *Writer) list(n *node) string {
	if n.attribute("lang") == "zh" {
		w = &Writer{Colon: "：", Link: w.Link}
	}
	items, term := "", ""
	for _, e := range n.elements(" li dt dd ") {
		if e.tag == "dt" {
			term = strong(w.line(e.inner)) + w.Colon
			continue
		}
		said := w.blocks(e.inner)
		if term != "" && (len(said) == 0 || strings.HasPrefix(said[0], "- ")) {
			said = append([]string{""}, said...)
		}
		if items != "" {
			items += "\n"
		}
		items += within("- "+term, "  ", said)
	}
	return items
}

// fenced writes text as it stands. The fence is longer than any in the text.
func fenced(text string) string {
	fence := strings.Repeat("`", max(3, longest(text, '`')+1))
	return fence + "\n" + strings.Trim(text, "\n") + "\n" + fence
}

// within puts blocks into a list or a quotation: first stands before the first
// line, next before the others, and without its spaces where a line is empty.
func within(first, next string, blocks []string) string {
	all := strings.Join(blocks, "\n\n")
	if all == "" || all[0] == '\n' {
		first = strings.TrimRight(first, " ")
	}
	all = first + strings.ReplaceAll(all, "\n", "\n"+next)
	return strings.ReplaceAll(all, "\n"+next+"\n", "\n"+strings.TrimRight(next, " ")+"\n")
}
