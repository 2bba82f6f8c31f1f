package shell

import (
	"sort"
	"strings"

	"zimcodes/codes/gateway/request/pasted"
)

// Script is what a text says before a command: the variables it assigns and the
// files it writes.
type Script struct {
	t pasted.Text
	// i is how far it is read.
	i         int
	variables map[string]pasted.Text
	files     map[string]pasted.Text
	// endless says that a $( was found that nothing closes.
	endless bool
	// left is how many bytes may still be read: quotation marks in prose are
	// no shell's, and what was read wrongly because of them is read again.
	left int
	// output is what a command writes that ends at pipe, if piped.
	output pasted.Text
	pipe   int
	piped  bool
	ps     psScript
}

// NewScript returns what a text says before its commands: nothing is read yet.
func NewScript(t pasted.Text) *Script {
	return &Script{t: t, variables: map[string]pasted.Text{}, files: map[string]pasted.Text{}, left: 4*len(t.S) + 4096}
}

// More reports whether more of the text may be read.
func (s *Script) More() bool { return s.left > 0 }

// Command reads the command whose name stands at from up to end, in the line that
// begins at start. item reports whether a line that stands alone can only be
// arguments.
func (s *Script) Command(sh Kind, start, from, end int, item func(string) bool) Command {
	s.advance(from)
	whole := s.t
	before := whole.S[start:from]
	s.left -= len(pasted.Line(whole.S[end:]))
	t, i := enclosed(whole, from, end)
	s.t = t
	c := s.words(sh, i, isPrompt(before), item)
	s.t = whole
	c.Rest = t.From(c.End)
	if t.S != whole.S {
		c.End = end
	}
	if s.piped && strings.Trim(whole.S[min(s.pipe, from):from], "| \t") == "" {
		c.Input, c.HasInput = s.output, true
	}
	c.script = s
	return c
}

// words reads the words of the command at i.
func (s *Script) words(sh Kind, i int, prompted bool, item func(string) bool) Command {
	if sh == Bash {
		return s.read(posix{i: i, prompted: prompted, item: item})
	}
	read := s.cmd
	if sh == PowerShell {
		read = s.powerShell
	}
	c := read(i)
	s.left -= c.End - i
	return c
}

// read reads the command at i, which ends before the line does, or goes on.
func (s *Script) read(sh posix) Command {
	sh.t, sh.script = s.t, s
	from := sh.i
	c := sh.read()
	s.left -= max(sh.i, c.End) - from
	return c
}

// advance reads what stands before end.
func (s *Script) advance(end int) {
	for s.i < end && s.left > 0 {
		s.i = skipPrompts(s.t.S, s.i)
		if s.i >= end {
			break
		}
		next := s.statement(s.i)
		if next <= s.i {
			next = nextStatement(s.t.S, s.i)
		}
		s.t.Step(next - s.i)
		s.i = next
	}
	s.i = max(s.i, end)
}

// skipPrompts skips white space and what shells write before a command.
func skipPrompts(s string, i int) int {
	for {
		i = pasted.SkipBlanks(s, i)
		l := pasted.Line(s[i:min(len(s), i+MaxPrompt)])
		n := 0
		switch at := strings.IndexAny(l, "$#%"); {
		case l == "":
		case strings.IndexByte(";&|", l[0]) >= 0:
			n = 1
		case strings.IndexByte("$%>", l[0]) >= 0:
			n = 2
		case at > 0 && strings.ContainsAny(l[:at], "@~"):
			// user@host:~$
			n = at + 2
		}
		if n == 0 || n > len(l) || n > 1 && l[n-1] != ' ' {
			return i
		}
		i += n
	}
}

// MaxPrompt is how long a prompt is at most.
const MaxPrompt = 64

// nextStatement returns where the next command may start.
func nextStatement(s string, i int) int {
	n := strings.IndexAny(s[i:], "\n;")
	if n < 0 {
		return len(s)
	}
	return i + n + 1
}

// statement reads an assignment, or a command that writes a file, at i, and
// returns where it ends; i if there is none.
func (s *Script) statement(i int) int {
	word := s.t.S[i : i+pasted.NameLength(s.t.S[i:])]
	after := i + len(word)
	if word == "" || after >= len(s.t.S) {
		return i
	}
	switch c := s.t.S[after]; {
	case c == '=', strings.HasPrefix(s.t.S[after:], "+="):
		return s.assignments(i, i)
	case !pasted.IsBlank(c):
	case word == "export" || word == "declare" || word == "local" || word == "readonly" || word == "typeset":
		return s.assignments(i, after)
	case word == "set":
		if end := s.cmdAssignment(i, after); end > i {
			return end
		}
		return s.fishAssignment(i)
	case word == "cat" || word == "echo" || word == "printf" || word == "tee" || word == "read":
		return s.writer(i)
	}
	return i
}

// assignments reads NAME=value …, from i on. Before a command they are for its
// environment, and nothing on its line is expanded by them.
func (s *Script) assignments(start, i int) int {
	c := s.read(posix{i: i})
	for _, w := range c.Words {
		name, _, ok := strings.Cut(strings.Replace(w.S, "+=", "=", 1), "=")
		if (!ok || name == "" || pasted.NameLength(name) < len(name)) && !strings.HasPrefix(w.S, "-") {
			return start
		}
	}
	for _, w := range c.Words {
		n := pasted.NameLength(w.S)
		if n == 0 {
			continue
		}
		name, value := w.S[:n], w.From(n+1)
		before, known := s.variables[name]
		delete(s.variables, name)
		if w.S[n] == '+' {
			value = pasted.Joined([]pasted.Text{before, value.From(1)})
			if !known || !s.afford(value) {
				continue
			}
		}
		// An empty value was taken out before the text was pasted.
		if value.S != "" && !Holds(c.Unset, value.Place()) {
			s.variables[name] = value
		}
	}
	return c.End
}

// fishAssignment reads set NAME value, as fish has it.
func (s *Script) fishAssignment(i int) int {
	c := s.read(posix{i: i})
	words := c.Words[min(1, len(c.Words)):]
	for len(words) > 0 && strings.HasPrefix(words[0].S, "-") {
		words = words[1:]
	}
	if len(words) != 2 || pasted.NameLength(words[0].S) < len(words[0].S) || Holds(c.Unset, words[1].Place()) {
		return i
	}
	s.variables[words[0].S] = words[1]
	return c.End
}

// Holds reports whether one of the places, which are in order, overlaps another.
func Holds(places []pasted.Place, place pasted.Place) bool {
	i := sort.Search(len(places), func(i int) bool { return places[i].End > place.Start })
	return i < len(places) && places[i].Start < place.End
}

// cmdAssignment reads the rest of set NAME=value, as cmd has it.
func (s *Script) cmdAssignment(start, i int) int {
	end := pasted.LineEnd(s.t.S, i)
	l := s.t.Cut(i, end).Trim()
	if n := len(l.S); n > 1 && l.S[0] == '"' && l.S[n-1] == '"' {
		l = l.Cut(1, n-1)
	}
	n := pasted.NameLength(l.S)
	if n == 0 || n+1 >= len(l.S) || l.S[n] != '=' {
		return start
	}
	s.variables["%"+strings.ToLower(l.S[:n])] = l.From(n + 1)
	return end
}

// writer reads a command that writes a file or a variable.
func (s *Script) writer(i int) int {
	c := s.read(posix{i: i})
	content, ok := c.written()
	if len(c.Words) == 0 || !ok || Holds(c.Unset, content.Place()) {
		return i
	}
	if strings.HasPrefix(s.t.S[c.End:], "|") {
		s.output, s.pipe, s.piped = content, c.End, true
		return c.End
	}
	last := c.Words[len(c.Words)-1]
	switch c.Words[0].S {
	case "read":
		s.variables[last.S] = content.Cut(0, len(strings.TrimRight(content.S, "\n")))
	case "tee":
		s.files[last.S] = content
	default:
		if c.output == "" {
			return i
		}
		s.files[c.output] = content
	}
	return c.End
}

// written returns what a command such as cat or echo writes, or has as its
// input.
func (c *Command) written() (pasted.Text, bool) {
	if len(c.Words) > 1 && (c.Words[0].S == "echo" || c.Words[0].S == "printf") {
		words := c.Words[1:]
		for len(words) > 1 && len(words[0].S) == 2 && words[0].S[0] == '-' {
			words = words[1:]
		}
		if len(words) == 2 && words[0].S == "%s" || len(words) == 2 && words[0].S == `%s\n` {
			words = words[1:]
		}
		return pasted.JoinedBy(" ", words), true
	}
	return c.Input, c.HasInput
}
