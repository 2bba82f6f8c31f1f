package site

import (
	"bytes"
	"fmt"
	"sort"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// normalize makes what go-app writes fit to serve. go-app puts an element with more
// than a single text inside on lines of their own, indented: white space that
// would show between inline elements, and that is not there when the program
// renders the same. It writes attributes in random order, a true attribute
// without its value, and quotes in Go's way instead of HTML's.
func normalize(markup string) (string, error) {
	body := &html.Node{Type: html.ElementNode, DataAtom: atom.Body, Data: "body"}
	nodes, err := html.ParseFragment(strings.NewReader(markup), body)
	if err != nil {
		return "", err
	}
	var b bytes.Buffer
	for _, n := range nodes {
		if err := normalizeNode(n, 0); err != nil {
			return "", err
		}
		if err := html.Render(&b, n); err != nil {
			return "", err
		}
	}
	return b.String(), nil
}

// normalizeNode normalizes element n, which stands at the given depth.
func normalizeNode(n *html.Node, depth int) error {
	if n.Type != html.ElementNode {
		return nil
	}
	if err := normalizeAttributes(n); err != nil {
		return err
	}
	if onLines(n, depth) {
		for c := n.FirstChild; c != nil; {
			next := c.NextSibling
			if c.Type == html.TextNode {
				if c.Data = unindent(c, depth); c.Data == "" {
					n.RemoveChild(c)
				}
			}
			c = next
		}
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if err := normalizeNode(c, depth+1); err != nil {
			return err
		}
	}
	return nil
}

func normalizeAttributes(n *html.Node) error {
	sort.Slice(n.Attr, func(i, j int) bool { return n.Attr[i].Key < n.Attr[j].Key })
	for i := range n.Attr {
		a := &n.Attr[i]
		if strings.ContainsAny(a.Key, `"\`) || strings.ContainsAny(a.Val, `"\`) {
			return fmt.Errorf("attribute %s=%q of <%s>: go-app does not escape quotes and backslashes", a.Key, a.Val, n.Data)
		}
		if a.Val == "" && strings.HasPrefix(a.Key, "aria-") {
			a.Val = "true"
		}
	}
	return nil
}

func indent(depth int) string { return strings.Repeat("  ", depth) }

// onLines reports whether go-app wrote the children of n on lines of their
// own: all but a single text.
func onLines(n *html.Node, depth int) bool {
	first, last := n.FirstChild, n.LastChild
	return first != nil && first.Type == html.TextNode && strings.HasPrefix(first.Data, "\n") &&
		last.Type == html.TextNode && strings.HasSuffix(last.Data, "\n"+indent(depth))
}

// unindent returns the text of node c less the lines and indentation that
// go-app put around it and its neighbours; the parent stands at depth.
func unindent(c *html.Node, depth int) string {
	text := strings.TrimPrefix(c.Data, "\n")
	if c.NextSibling == nil {
		text = strings.TrimSuffix(text, indent(depth))
	} else {
		text = strings.TrimSuffix(text, indent(depth+1))
	}
	text = strings.TrimSuffix(text, "\n")
	var b strings.Builder
	for line := range strings.SplitSeq(text, "\n") {
		b.WriteString(strings.TrimPrefix(line, indent(depth+1)))
	}
	return b.String()
}
