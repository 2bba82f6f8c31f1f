package shell

import (
	"strings"

	"zimcodes/codes/gateway/request/pasted"
)

// posix reads a command as a POSIX shell would, with the $'…' and <<< of bash,
// and with what copying does to it: prompts, lost backslashes, blanks behind
// them. Variables that the text assigns stand for their values; others stay as
// written, and so does what other commands write.
type posix struct {
	t pasted.Text
	i int
	Command
	// open says that a word has begun, which may still be empty; it is in b.
	open bool
	b    pasted.Builder
	// quoted says that a part of the word stood in quotation marks.
	quoted bool
	// target is the redirection whose target the next word is.
	target string
	// documents are the here-documents whose lines are yet to come.
	documents []document
	script    *Script
	// prompted says that the command stands behind a prompt: a > before a further
	// line is one, too.
	prompted bool
	// item reports whether a line can only go on with the command.
	item func(string) bool
	// nested says that it reads what stands within $(…).
	nested bool
}

// read reads the command at s.i.
func (s *posix) read() Command {
	for s.i < len(s.t.S) {
		switch c := s.t.S[s.i]; {
		case c == '\\' && s.continued() > 0:
			s.i += s.continued()
			s.skipPrompt()
		case c == ' ' || c == '\t' || c == '\r':
			s.endWord()
			s.i++
		case c == '#' && !s.open:
			s.i += len(pasted.Line(s.t.S[s.i:]))
		case c == '\n' && s.goesOn():
		case c == '&' && strings.HasPrefix(s.t.S[s.i:], "&>"):
			s.i++
		case c == '\n', c == ';', c == '|', c == '&', c == ')':
			return s.finish()
		case c == '<' || c == '>':
			s.redirect()
		default:
			s.part(c)
		}
	}
	return s.finish()
}

// finish ends the command, and reads the lines of its here-documents.
func (s *posix) finish() Command {
	s.endWord()
	s.End = s.i
	if len(s.documents) > 0 {
		ended := s.i < len(s.t.S) && s.t.S[s.i] == '\n'
		s.i = pasted.LineEnd(s.t.S, s.i)
		s.readDocuments()
		if ended {
			s.End = s.i
		}
	}
	return s.Command
}

// continued returns the length of the backslash at s.i and of what it takes out:
// a line break, or blanks where a line break was lost.
func (s *posix) continued() int {
	rest := s.t.S[s.i+1:]
	n := len(rest) - len(strings.TrimLeft(rest, " \t\r"))
	switch {
	case n < len(rest) && rest[n] == '\n':
		return n + 2
	case n > 0 && !s.open:
		return n + 1
	}
	return 0
}

// prompts are what shells write before a line that goes on.
var prompts = []string{"quote> ", "dquote> ", "heredoc> ", "> "}

// skipPrompt skips the prompt at the start of a line that goes on.
func (s *posix) skipPrompt() {
	i := pasted.SkipInline(s.t.S, s.i)
	rest := s.t.S[i:]
	for _, p := range prompts {
		after, ok := strings.CutPrefix(rest, p)
		if ok && (s.prompted || after != "" && (strings.IndexByte("-'\"", after[0]) >= 0 || strings.HasPrefix(after, "http"))) {
			s.i = i + len(p)
			return
		}
	}
}

// goesOn goes to the next line if it can be nothing but the rest of the command,
// whose backslash was lost.
func (s *posix) goesOn() bool {
	if len(s.documents) > 0 {
		return false
	}
	from := s.i
	for s.i < len(s.t.S) {
		s.i++
		s.skipPrompt()
		s.i = pasted.SkipInline(s.t.S, s.i)
		l := pasted.Line(s.t.S[s.i:])
		switch {
		case isOptionLine(l) || s.item != nil && s.item(l) || s.lacksAddress() && isAddressLine(l):
			s.endWord()
			return true
		case strings.Trim(l, pasted.Blanks) != "" && !strings.HasPrefix(l, "# "):
			s.i = from
			return false
		}
		s.i += len(l)
	}
	s.i = from
	return false
}

// isOptionLine reports whether a line starts with an option.
func isOptionLine(l string) bool {
	l = strings.TrimRight(l, pasted.Blanks)
	if len(l) < 3 || l[0] != '-' {
		return false
	}
	if l[1] == '-' {
		return pasted.IsLetter(l[2]) && l[2] >= 'a'
	}
	return pasted.IsLetter(l[1]) && (strings.IndexByte(" \"'$", l[2]) >= 0 || l[1] == 'X')
}

func isAddressLine(l string) bool { return pasted.SchemeEnd(strings.TrimLeft(l, `"'`)) > 0 }

// lacksAddress reports whether no word so far can be the URL.
func (s *posix) lacksAddress() bool {
	for _, w := range s.Words {
		if strings.Contains(w.S, "://") {
			return false
		}
	}
	return !strings.Contains(s.b.String(), "://")
}

func (s *posix) begin() {
	if !s.open {
		s.open, s.quoted, s.b = true, false, pasted.Builder{Gap: s.t.Cut(s.i, s.i).Place()}
	}
}

func (s *posix) endWord() {
	if !s.open {
		return
	}
	s.open = false
	word := s.b.Text()
	switch s.target {
	case "":
		s.Words = append(s.Words, word)
	case "<<", "<<-":
		s.documents = append(s.documents, document{word.S, s.quoted})
	case "<<<":
		var b pasted.Builder
		b.AddText(word)
		b.Add("\n", word.Gap())
		s.Input, s.HasInput = b.Text(), true
	case "<":
		s.Input, s.HasInput = s.script.files[word.S]
	case ">", ">>", ">|":
		s.output = word.S
	}
	s.target = ""
}

// redirect reads < or >, of which the number before and the target after are no
// words.
func (s *posix) redirect() {
	if s.open && s.b.Len() == 1 && pasted.IsDigit(s.b.String()[0]) {
		s.open = false
	}
	s.endWord()
	from := s.i
	for s.i < len(s.t.S) && strings.IndexByte("<>&-|", s.t.S[s.i]) >= 0 {
		s.i++
	}
	s.target = s.t.S[from:s.i]
}
