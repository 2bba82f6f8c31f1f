package request

import (
	"sort"
	"strings"
)

// script is what a text says before a command: the variables it assigns and the
// files it writes.
type script struct {
	t text
	// i is how far it is read.
	i         int
	variables map[string]text
	files     map[string]text
	// endless says that a $( was found that nothing closes.
	endless bool
	// left is how many bytes may still be read: quotation marks in prose are
	// no shell's, and what was read wrongly because of them is read again.
	left int
	// output is what a command writes that ends at pipe, if piped.
	output text
	pipe   int
	piped  bool
	ps     psScript
}

func newScript(t text) *script {
	return &script{t: t, variables: map[string]text{}, files: map[string]text{}, left: 4*len(t.s) + 4096}
}

// file returns what the text says that a file holds.
func (s *script) file(name string) (text, bool) {
	content, ok := s.files[name]
	return content, ok
}

// read reads the command at i, which ends before the line does, or goes on.
func (s *script) read(sh shell) command {
	sh.t, sh.script = s.t, s
	from := sh.i
	c := sh.read()
	s.left -= max(sh.i, c.end) - from
	return c
}

// advance reads what stands before end.
func (s *script) advance(end int) {
	for s.i < end && s.left > 0 {
		s.i = skipPrompts(s.t.s, s.i)
		if s.i >= end {
			break
		}
		next := s.statement(s.i)
		if next <= s.i {
			next = nextStatement(s.t.s, s.i)
		}
		s.t.step(next - s.i)
		s.i = next
	}
	s.i = max(s.i, end)
}

// skipPrompts skips white space and what shells write before a command.
func skipPrompts(s string, i int) int {
	for {
		i = skipBlanks(s, i)
		l := line(s[i:min(len(s), i+maxPrompt)])
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

// maxPrompt is how long a prompt is at most.
const maxPrompt = 64

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
func (s *script) statement(i int) int {
	word := s.t.s[i : i+nameLength(s.t.s[i:])]
	after := i + len(word)
	if word == "" || after >= len(s.t.s) {
		return i
	}
	switch c := s.t.s[after]; {
	case c == '=':
		return s.assignments(i, i)
	case !isBlank(c):
	case word == "export" || word == "declare" || word == "local" || word == "readonly" || word == "typeset":
		return s.assignments(i, after)
	case word == "set":
		return s.cmdAssignment(i, after)
	case word == "cat" || word == "echo" || word == "printf" || word == "tee" || word == "read":
		return s.writer(i)
	}
	return i
}

func nameLength(s string) int {
	n := 0
	for n < len(s) && isWordByte(s[n]) && (n > 0 || !isDigit(s[n])) {
		n++
	}
	return n
}

// assignments reads NAME=value …, from i on. Before a command they are for its
// environment, and nothing on its line is expanded by them.
func (s *script) assignments(start, i int) int {
	c := s.read(shell{i: i})
	for _, w := range c.words {
		if n := nameLength(w.s); (n == 0 || n >= len(w.s) || w.s[n] != '=') && !strings.HasPrefix(w.s, "-") {
			return start
		}
	}
	for _, w := range c.words {
		n := nameLength(w.s)
		if n == 0 {
			continue
		}
		delete(s.variables, w.s[:n])
		// An empty value was taken out before the text was pasted.
		if value := w.from(n + 1); value.s != "" && !holds(c.unset, value.place()) {
			s.variables[w.s[:n]] = value
		}
	}
	return c.end
}

// holds reports whether one of the places, which are in order, overlaps another.
func holds(places []Place, place Place) bool {
	i := sort.Search(len(places), func(i int) bool { return places[i].End > place.Start })
	return i < len(places) && places[i].Start < place.End
}

// cmdAssignment reads the rest of set NAME=value, as cmd has it.
func (s *script) cmdAssignment(start, i int) int {
	end := lineEnd(s.t.s, i)
	l := s.t.cut(i, end).trim()
	if n := len(l.s); n > 1 && l.s[0] == '"' && l.s[n-1] == '"' {
		l = l.cut(1, n-1)
	}
	n := nameLength(l.s)
	if n == 0 || n+1 >= len(l.s) || l.s[n] != '=' {
		return start
	}
	s.variables["%"+strings.ToLower(l.s[:n])] = l.from(n + 1)
	return end
}

// writer reads a command that writes a file or a variable.
func (s *script) writer(i int) int {
	c := s.read(shell{i: i})
	content, ok := c.written()
	if len(c.words) == 0 || !ok || holds(c.unset, content.place()) {
		return i
	}
	if strings.HasPrefix(s.t.s[c.end:], "|") {
		s.output, s.pipe, s.piped = content, c.end, true
		return c.end
	}
	last := c.words[len(c.words)-1]
	switch c.words[0].s {
	case "read":
		s.variables[last.s] = content.cut(0, len(strings.TrimRight(content.s, "\n")))
	case "tee":
		s.files[last.s] = content
	default:
		if c.output == "" {
			return i
		}
		s.files[c.output] = content
	}
	return c.end
}

// written returns what a command such as cat or echo writes, or has as its
// input.
func (c *command) written() (text, bool) {
	if len(c.words) > 1 && (c.words[0].s == "echo" || c.words[0].s == "printf") {
		words := c.words[1:]
		for len(words) > 1 && len(words[0].s) == 2 && words[0].s[0] == '-' {
			words = words[1:]
		}
		if len(words) == 2 && words[0].s == "%s" || len(words) == 2 && words[0].s == `%s\n` {
			words = words[1:]
		}
		return joinedBy(" ", words), true
	}
	return c.input, c.hasInput
}
