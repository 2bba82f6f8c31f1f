package request

import (
	"strings"

	"zimcodes/codes/gateway/request/literal"
	"zimcodes/codes/gateway/request/pasted"
)

// command is one command of a shell as its program gets it.
type command struct {
	// words are the program's arguments.
	words []pasted.Text
	// values are they in PowerShell, where an argument may be a table.
	values []psValue
	// input is the standard input, if the text gives it.
	input    pasted.Text
	hasInput bool
	// output is the file that the standard output goes to.
	output string
	// unset are the places of what the text does not give: variables without an
	// assignment, and what other commands write.
	unset []Place
	// literal are the places of what looks like a variable or a blank, and is
	// sent as it is.
	literal []Place
	// end is where the command ends, or its name if it stands within a string of
	// another, and rest what follows it there.
	end    int
	rest   pasted.Text
	script *script
}

// file returns what the text says that a file holds, or the standard input.
func (c *command) file(name string) (pasted.Text, bool) {
	if name == "-" || name == "/dev/stdin" {
		return c.input, c.hasInput
	}
	content, ok := c.script.files[name]
	return content, ok
}

// shellKind is a shell whose commands are read.
type shellKind string

const (
	// bashShell is a POSIX shell with some of bash's own.
	bashShell       shellKind = "bash"
	cmdShell        shellKind = "cmd"
	powerShellShell shellKind = "powershell"
)

// isPrompt reports whether what stands before a command is a prompt.
func isPrompt(before string) bool {
	before = strings.TrimRight(before, " \t")
	return before != "" && strings.IndexByte("$#%>", before[len(before)-1]) >= 0
}

// enclosed returns the text that the command whose name is t[i:end] stands in,
// and where in it the name ends: the string of a program, or the code within a
// line of Markdown, or t.
func enclosed(t pasted.Text, i, end int) (pasted.Text, int) {
	if i == 0 || strings.IndexByte("`\"'", t.S[i-1]) < 0 || i > 1 && t.S[i-2] == t.S[i-1] {
		return t, end
	}
	if n, _, ok := literal.Read(t, i-1); ok && n.Kind == literal.String {
		return n.Text, end - i
	}
	return t, end
}

// unescape takes out the backslash before a quotation mark, which a program gets
// from PowerShell without its backslash up to version 7.2.
func (c *command) unescape() {
	for i, w := range c.words {
		if !strings.Contains(w.S, `\"`) {
			continue
		}
		b := pasted.Builder{Gap: w.Gap()}
		for j := range len(w.S) {
			if !strings.HasPrefix(w.S[j:], `\"`) {
				b.AddText(w.Cut(j, j+1))
			}
		}
		c.words[i] = b.Text()
	}
}
