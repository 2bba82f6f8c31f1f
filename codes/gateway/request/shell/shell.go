// Package shell reads commands as their shells would, bash, cmd and PowerShell,
// with what copying does to them, and what the text before a command assigns to
// variables and writes to files. Each word knows its place in the pasted text.
package shell

import (
	"strings"

	"zimcodes/codes/gateway/request/literal"
	"zimcodes/codes/gateway/request/pasted"
)

// Command is one command of a shell as its program gets it.
type Command struct {
	// Words are the program's arguments.
	Words []pasted.Text
	// Values are they in PowerShell, where an argument may be a table.
	Values []Value
	// Input is the standard input, if the text gives it.
	Input    pasted.Text
	HasInput bool
	// output is the file that the standard output goes to.
	output string
	// Unset are the places of what the text does not give: variables without an
	// assignment, and what other commands write.
	Unset []pasted.Place
	// Literal are the places of what looks like a variable or a blank, and is
	// sent as it is.
	Literal []pasted.Place
	// End is where the command ends, or its name if it stands within a string of
	// another, and rest what follows it there.
	End    int
	Rest   pasted.Text
	script *Script
}

// File returns what the text says that a file holds, or the standard input.
func (c *Command) File(name string) (pasted.Text, bool) {
	if name == "-" || name == "/dev/stdin" {
		return c.Input, c.HasInput
	}
	content, ok := c.script.files[name]
	return content, ok
}

// Kind is a shell whose commands are read.
type Kind string

const (
	// Bash is a POSIX shell with some of bash's own.
	Bash Kind = "bash"
	// Cmd is that of Windows.
	Cmd Kind = "cmd"
	// PowerShell is read with the rules of its version 7.
	PowerShell Kind = "powershell"
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

// Unescape takes out the backslash before a quotation mark, which a program gets
// from PowerShell without its backslash up to version 7.2.
func (c *Command) Unescape() {
	for i, w := range c.Words {
		if !strings.Contains(w.S, `\"`) {
			continue
		}
		b := pasted.Builder{Gap: w.Gap()}
		for j := range len(w.S) {
			if !strings.HasPrefix(w.S[j:], `\"`) {
				b.AddText(w.Cut(j, j+1))
			}
		}
		c.Words[i] = b.Text()
	}
}
