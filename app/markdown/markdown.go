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
//	ul, ol                  a list
//	dl                      a list: - **term**: description
//	table                   a table; what are paragraphs in a cell is parted by <br>
//	pre                     a fenced block
//	details                 its summary as a bold paragraph, then what it holds
//	class "theirs"          a quotation: the reference's words where ours replace them
//	a                       [text](link); of a row in a list, the first part is
//	                        linked and the others follow
//	code, b, strong, em, i  `code`, **b**, *em*
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
func (w Writer) Write(markup string) string {
	return strings.Join(w.blocks(parse(markup).inner), "\n\n") + "\n"
}

// leftOut are elements that are left out, with what they hold: what is for
// those who press, type or move about, and what is not shown.
var leftOut = map[string]bool{
	"nav": true, "button": true, "input": true, "textarea": true, "select": true, "label": true,
	"noscript": true, "script": true, "style": true, "svg": true,
}

func (n *node) isLeftOut() bool {
	role := n.attribute("role")
	return leftOut[n.tag] || n.has("hidden") || n.attribute("aria-hidden") == "true" || role == "status" || role == "alert" || n.isClass("unseen")
}

// blocks returns the blocks that nodes make: each a paragraph, a list or the
// like, without the empty lines around it.
func (w Writer) blocks(nodes []*node) []string {
	var all []string
	var line []*node
	end := func() {
		if said := w.line(line); said != "" {
			all = append(all, guarded(said))
		}
		line = nil
	}
	for _, n := range nodes {
		if n.isLeftOut() {
			continue
		}
		said, is := w.block(n)
		if !is {
			line = append(line, n)
			continue
		}
		end()
		all = append(all, said...)
	}
	end()
	return all
}

// block writes an element that is a block, and reports whether it is one.
func (w Writer) block(n *node) (said []string, is bool) {
	switch n.tag {
	case "h1", "h2", "h3", "h4", "h5", "h6":
		return []string{strings.Repeat("#", int(n.tag[1]-'0')) + " " + w.line(n.inner)}, true
	case "main", "header", "footer", "section", "article", "aside", "div", "p", "blockquote":
		return w.part(n), true
	case "ul", "ol":
		return w.list(n), true
	case "dl":
		return w.terms(n), true
	case "table":
		return w.table(n), true
	case "pre":
		return []string{fenced(n.content())}, true
	case "details":
		return w.details(n), true
	}
	return nil, false
}

func (w Writer) part(n *node) []string {
	inner := w.blocks(n.inner)
	if n.isClass("theirs") || n.tag == "blockquote" {
		return []string{within("> ", "> ", inner)}
	}
	return inner
}

func (w Writer) list(n *node) []string {
	var items []string
	for i, e := range n.elements("li") {
		mark := "- "
		if n.tag == "ol" {
			mark = number(i+1) + ". "
		}
		items = append(items, item(mark, w.blocks(e.inner)))
	}
	return joined(items)
}

// terms writes what is said of each term, in a list. A list in another language
// than the page says so, and has that language's colon.
func (w Writer) terms(n *node) []string {
	if n.attribute("lang") == "zh" {
		w.Colon = "："
	}
	var items []string
	term := ""
	for _, e := range n.elements("dt", "dd") {
		if e.tag == "dt" {
			term = strong(w.line(e.inner)) + w.Colon
			continue
		}
		said := w.blocks(e.inner)
		switch {
		case len(said) == 0:
			said = []string{term}
		case len(said) == 1 && !strings.Contains(said[0], "\n") && !strings.HasPrefix(said[0], "- "):
			said[0] = strings.TrimSpace(term + said[0])
		default:
			said = append([]string{strings.TrimSpace(term)}, said...)
		}
		items = append(items, item("- ", said))
	}
	return joined(items)
}

func (w Writer) details(n *node) []string {
	var all []string
	for _, summary := range n.elements("summary") {
		all = append(all, strong(w.line(summary.inner)))
	}
	for _, e := range n.inner {
		if e.tag != "summary" {
			all = append(all, w.blocks([]*node{e})...)
		}
	}
	return all
}

// fenced writes text as it stands. The fence is longer than any in the text.
func fenced(text string) string {
	fence := strings.Repeat("`", max(3, longest(text, '`')+1))
	return fence + "\n" + strings.Trim(text, "\n") + "\n" + fence
}

// within puts blocks into a list or a quotation: first stands before the first
// line, next before the others, and without its spaces in empty ones.
func within(first, next string, blocks []string) string {
	said := first + strings.ReplaceAll(strings.Join(blocks, "\n\n"), "\n", "\n"+next)
	return strings.ReplaceAll(said, "\n"+next+"\n", "\n"+strings.TrimRight(next, " ")+"\n")
}

// item puts blocks into an item of a list: what follows the first line is moved
// in as far as the mark is long.
func item(mark string, blocks []string) string {
	return within(mark, strings.Repeat(" ", len(mark)), blocks)
}

// joined makes items one block.
func joined(items []string) []string {
	if items == nil {
		return nil
	}
	return []string{strings.Join(items, "\n")}
}
