package layout

import (
	"slices"
	"strings"

	"zimcodes/codes/gateway/request/pasted"
)

// lineElements are those of HTML in which editors and pages put the lines of a text.
var lineElements = []string{"div", "p", "li", "span", "pre", "code"}

// unelemented takes the elements off in which every line of a text stands, one
// after the other and none in another.
func unelemented(t pasted.Text) pasted.Text {
	if !strings.HasPrefix(t.S, "<") {
		return t
	}
	name := t.S[1 : 1+pasted.WordEnd(t.S[1:], 0)]
	start, end := "<"+name, "</"+name+">"
	if !slices.Contains(lineElements, name) || !strings.HasSuffix(t.S, end) {
		return t
	}
	var lines []pasted.Text
	for i := 0; i < len(t.S); {
		open := strings.IndexByte(t.S[i:], '>')
		if open < 0 || !strings.HasPrefix(t.S[i:], start) || strings.IndexByte("> ", t.S[i+len(start)]) < 0 {
			return t
		}
		i += open + 1
		n := strings.Index(t.S[i:], end)
		if n < 0 || strings.Contains(t.S[i:i+n], start) {
			return t
		}
		lines = append(lines, t.Cut(i, i+n))
		i += n + len(end)
		for i < len(t.S) && pasted.IsBlank(t.S[i]) {
			i++
		}
	}
	switch len(lines) {
	case 0:
		return t
	case 1:
		return unelemented(lines[0].Trim()) // of another name, so that it ends
	}
	return pasted.JoinedBy("\n", lines).Paced(t)
}
