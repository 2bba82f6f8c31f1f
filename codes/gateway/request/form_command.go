package request

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"zimcodes/codes/gateway/request/command"
	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/request/shell"
)

// tool is a program that sends requests.
type tool struct {
	names []string
	// prose says that the names are words of prose, too: one must start a command.
	prose bool
	// form is how its commands are called; "" is by their shell.
	form Form
	// item reports whether a line that stands alone can only be arguments.
	item func(line string) bool
	read func(*shell.Command) []candidate
}

// tools are the programs whose commands are read.
var tools = []tool{
	{names: []string{"curl", "curl.exe"}, read: sentBy(command.Curl)},
	{names: []string{"wget", "wget.exe", "wget2"}, form: FormCommand, read: sentBy(command.Wget)},
	{names: []string{"http", "https", "xh", "xhs"}, prose: true, form: FormCommand, item: command.IsItemLine, read: sentBy(command.HTTPie)},
	{names: []string{"invoke-webrequest", "invoke-restmethod", "iwr", "irm"}, form: FormPowerShell, read: readPowerShell},
}

// parseCommand reads the commands in a text and returns the request that most
// looks like one to the gateway, of equal ones the first. The others stand in
// what it leaves aside before and behind the command.
func parseCommand(t pasted.Text) (*Request, bool) {
	var best candidate
	for _, c := range commandRequests(t) {
		if best.r == nil || c.likeness > best.likeness {
			best = c
		}
	}
	return best.r, best.r != nil && (best.likeness > 0 || best.r.Host != "")
}

// commandRequests returns the requests of the commands in a text, in order. A
// command is looked for within another, too, since a quotation mark in prose
// hides what follows, unless that has all that a request needs.
func commandRequests(t pasted.Text) []candidate {
	var all []candidate
	s := shell.NewScript(t)
	start := 0
	for i := 0; i < len(t.S) && s.More(); i++ {
		if t.S[i] == '\n' {
			t.Step(i - start)
			start = i + 1
		}
		if end, tool := toolAt(t.S, start, i); tool != nil {
			found, after := tool.requests(s, t, start, i, end)
			all = append(all, found...)
			if len(found) > 0 && countPublic(found[0].r.Query) >= 6 {
				end = max(end, after)
			}
			start = max(start, i+1+strings.LastIndexByte(t.S[i:end], '\n'))
			i = end - 1
		}
	}
	return all
}

// toolAt returns the tool whose name stands at i, a word of its own, and where
// the name ends. Its line begins at start.
func toolAt(s string, start, i int) (int, *tool) {
	if strings.IndexByte("cwhxiCWI", s[i]) < 0 || i > 0 && strings.IndexByte(" \t\r\n;&|($>`=/\\\"'", s[i-1]) < 0 {
		return 0, nil
	}
	end := i
	for end < len(s) && (pasted.IsWordByte(s[end]) || s[end] == '-' || s[end] == '.') {
		end++
	}
	if end == len(s) || !pasted.IsBlank(s[end]) {
		return 0, nil
	}
	for j := range tools {
		t := &tools[j]
		named := func(name string) bool { return name == s[i:end] || !t.prose && strings.EqualFold(name, s[i:end]) }
		if slices.ContainsFunc(t.names, named) {
			if t.prose && !startsCommand(s[start:i]) {
				return 0, nil
			}
			return end, t
		}
	}
	return 0, nil
}

// startsCommand reports whether a command may follow what stands before it on
// its line: nothing, a prompt, or another command's end.
func startsCommand(before string) bool {
	before = strings.TrimRight(before, " \t")
	if before == "" {
		return true
	}
	last := before[len(before)-1]
	return last >= 0x80 || strings.IndexByte("$#%>;&|(`", last) >= 0
}

// requests reads the command whose name stands at t[i:end], in the line that
// begins at start, and returns where it ends.
func (tool *tool) requests(s *shell.Script, t pasted.Text, start, i, end int) ([]candidate, int) {
	before, after := t.S[start:i], pasted.Line(t.S[end:])
	sh := shellOf(before[:min(len(before), shell.MaxPrompt)], t.S[i:end], after, tool)
	c := s.Command(sh, start, i, end, tool.item)
	read, form := tool.read, tool.form
	switch {
	case sh == shell.PowerShell && hasPowerShellOption(after):
		read, form = readPowerShell, FormPowerShell
	case sh == shell.PowerShell && form != FormPowerShell:
		c.Unescape()
	}
	all := read(&c)
	settle(&c, all, cmp.Or(form, shellForms[sh]), t.Cut(0, i).Trim())
	return all, c.End
}

// shellForms are how commands are called by their shell.
var shellForms = map[shell.Kind]Form{shell.Bash: FormBash, shell.Cmd: FormCmd, shell.PowerShell: FormPowerShell}

// settle says of the requests of a command what stands around it, and what the
// shell makes of their values.
func settle(c *shell.Command, all []candidate, form Form, before pasted.Text) {
	sort.SliceStable(c.Literal, func(i, k int) bool { return c.Literal[i].Start < c.Literal[k].Start })
	for i := range all {
		r := all[i].r
		r.Form = form
		if before.S != "" {
			r.Ignored = append([]Ignored{{IgnoredText, "", before.Place()}}, r.Ignored...)
		}
		r.leaveOthers(all)
		r.settle(c)
		r.readCut(c.Rest)
		all[i].likeness = likeness(r)
	}
}

// leaveOthers notes the other requests of the same command.
func (r *Request) leaveOthers(all []candidate) {
	const most = 50
	for _, c := range all[:min(len(all), most)] {
		if c.r != r {
			r.ignore(IgnoredRequest, "", c.place)
		}
	}
}

// readCut reads what follows the end of the command. An unquoted & within a
// URL ends the command there: the shell sends what stands before it.
func (r *Request) readCut(rest pasted.Text) {
	tail := rest.Trim()
	if strings.HasPrefix(rest.S, "&") && len(rest.S) > 1 && (pasted.IsLetter(rest.S[1]) || rest.S[1] == '%') {
		end := strings.IndexAny(rest.S, pasted.Blanks)
		if end < 0 {
			end = len(rest.S)
		}
		if cut := rest.Cut(1, end); strings.Contains(cut.S, "=") {
			r.Cut = parseQuery(cut.Cut(0, len(strings.TrimRight(cut.S, `"'`))), InCut)
		}
	}
	r.ignore(IgnoredCommand, "", tail.Place())
}

// shellOf returns the shell that a command is written for, by the program's name
// and what stands before and behind it on its line.
func shellOf(before, name, after string, tool *tool) shell.Kind {
	windows := strings.HasSuffix(name, ".exe")
	after = strings.TrimRight(after, pasted.Blanks)
	switch {
	case tool.form == FormPowerShell, strings.HasPrefix(before, "PS ") && strings.Contains(before, ">"),
		strings.HasSuffix(after, " `"), !tool.prose && hasPowerShellOption(after), windows && strings.Contains(after, "'"):
		return shell.PowerShell
	case shell.LooksCmd(after), windows, len(before) > 2 && before[1] == ':' && before[2] == '\\':
		return shell.Cmd
	}
	return shell.Bash
}

// settle takes out of a body what the text does not give, and lets stand what
// looks like a blank but is sent as it is.
func (r *Request) settle(c *shell.Command) {
	if b := r.Body; b != nil && shell.Holds(c.Unset, b.Place) {
		b.Text, b.File = "", b.File || !b.JSON
	}
	for i := range r.Query {
		if p := &r.Query[i]; p.Unknown != "" && shell.Holds(c.Literal, p.ValuePlace) {
			p.Unknown = ""
		}
	}
}
