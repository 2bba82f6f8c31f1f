package request

import "strings"

// command is one command of a shell as its program gets it.
type command struct {
	// words are the program's arguments.
	words []text
	// values are they in PowerShell, where an argument may be a table.
	values []psValue
	// input is the standard input, if the text gives it.
	input    text
	hasInput bool
	// output is the file that the standard output goes to.
	output string
	// unset are the places of what the text does not give: variables without an
	// assignment, and what other commands write.
	unset []Place
	// literal are the places of what looks like a variable or a blank, and is
	// sent as it is.
	literal []Place
	// end is where the command ends.
	end int
}

// isPrompt reports whether what stands before a command is a prompt.
func isPrompt(before string) bool {
	before = strings.TrimRight(before, " \t")
	return before != "" && strings.IndexByte("$#%>", before[len(before)-1]) >= 0
}

// enclosed returns the text that the command whose name is t[i:end] stands in,
// and where in it the name ends: the string of a program, or the code within a
// line of Markdown, or t.
func enclosed(t text, i, end int) (text, int) {
	if i == 0 || strings.IndexByte("`\"'", t.s[i-1]) < 0 || i > 1 && t.s[i-2] == t.s[i-1] {
		return t, end
	}
	if n, _, ok := readLiteral(t, i-1); ok && n.kind == stringNode {
		return n.text, end - i
	}
	return t, end
}

// unescape takes out the backslash before a quotation mark, which a program gets
// from PowerShell without its backslash up to version 7.2.
func (c *command) unescape() {
	for i, w := range c.words {
		if !strings.Contains(w.s, `\"`) {
			continue
		}
		b := textBuilder{gap: w.gap()}
		for j := range len(w.s) {
			if !strings.HasPrefix(w.s[j:], `\"`) {
				b.addText(w.cut(j, j+1))
			}
		}
		c.words[i] = b.text()
	}
}
