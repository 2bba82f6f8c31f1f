package shell

import (
	"strings"

	"zimcodes/codes/gateway/request/pasted"
)

// expansion reads what starts with $ or ` at s.i and reports whether it is an
// expansion. What the text assigns is put in; anything else stays as written.
func (s *posix) expansion() bool {
	rest := s.t.S[s.i:]
	name, n := variableName(rest)
	switch {
	case name != "":
		s.expand(name, n)
	case strings.HasPrefix(rest, "$("):
		if s.document() {
			return true
		}
		s.keep(s.substitution())
	case strings.HasPrefix(rest, "${"):
		s.keep(closing(rest, '}'))
	case rest[0] == '`':
		s.keep(closing(rest, '`'))
	case len(rest) > 1 && strings.IndexByte("0123456789@*#?$!-", rest[1]) >= 0:
		s.keep(2)
	default:
		return false
	}
	return true
}

// variableName returns the name in $name, ${name} or ${name:-default}, and the
// length of all of it; of the last form only up to the default, if the variable
// is not assigned.
func variableName(s string) (name string, n int) {
	braced := strings.HasPrefix(s, "${")
	start := 1
	if braced {
		start = 2
	}
	end := start
	for end < len(s) && pasted.IsWordByte(s[end]) && (end > start || !pasted.IsDigit(s[end])) {
		end++
	}
	switch {
	case s[0] != '$' || end == start:
		return "", 0
	case !braced:
		return s[start:end], end
	case end < len(s) && s[end] == '}':
		return s[start:end], end + 1
	case strings.HasPrefix(s[end:], ":-"), strings.HasPrefix(s[end:], "-"), strings.HasPrefix(s[end:], ":="):
		if n := closing(s, '}'); n > 2 {
			return s[start:end], n
		}
	}
	return "", 0
}

// expand puts a variable's value in, or a default that stands in the text, or
// keeps the n bytes that name it.
func (s *posix) expand(name string, n int) {
	written := s.t.Cut(s.i, s.i+n)
	value, ok := s.script.variables[name]
	if i := strings.Index(written.S, ":"); !ok && i > 0 && !strings.ContainsAny(written.S[i:], "$`\"'") {
		value, ok = written.Cut(i+2, n-1), true
	}
	if !ok || !s.script.afford(value) {
		s.keep(n)
		return
	}
	s.b.AddValue(value, written.Place())
	s.i += n
}

// afford reports whether a value may be put in once more: the text must not
// grow without bounds.
func (s *Script) afford(value pasted.Text) bool {
	s.left -= len(value.S)
	return s.left > 0
}

// notExpanded notes the name of a variable of the text in single quotes.
func (s *posix) notExpanded() {
	name, n := variableName(s.t.S[s.i:])
	if _, ok := s.script.variables[name]; ok {
		s.Literal = append(s.Literal, s.t.Span(s.i, s.i+n))
	}
}

// keep leaves n bytes as they are written.
func (s *posix) keep(n int) {
	s.Unset = append(s.Unset, s.t.Span(s.i, s.i+n))
	s.b.AddText(s.t.Cut(s.i, s.i+n))
	s.i += n
}

// closing returns how far it is behind the byte that closes what s begins with,
// on the same line and not far away; 1 if there is none.
func closing(s string, c byte) int {
	for i := 1; i < min(len(s), 256) && s[i] != '\n'; i++ {
		if s[i] == c {
			return i + 1
		}
	}
	return 1
}

// substitution returns the length of $(…), or of the rest of the line if no
// bracket closes it.
func (s *posix) substitution() int {
	rest := s.t.S[s.i:]
	if s.script.endless {
		rest = pasted.Line(rest)
	}
	depth := 0
	for i := 0; i < len(rest); i++ {
		switch c := rest[i]; c {
		case '\\':
			i++
		case '\'', '"':
			if n := strings.IndexByte(rest[i+1:], c); n >= 0 && strings.IndexByte(rest[i+1:i+1+n], '\n') < 0 {
				i += n + 1
			}
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return i + 1
			}
		}
	}
	s.script.endless = true
	return len(strings.TrimRight(pasted.Line(rest), "\r"))
}

// document is a here-document.
type document struct {
	// end is the line that ends it.
	end string
	// literal says that nothing in it is expanded.
	literal bool
}

// document reads $(cat <<END …) and reports whether it stands at s.i.
func (s *posix) document() bool {
	const start = "$(cat <<"
	if s.nested || s.script.endless || !strings.HasPrefix(s.t.S[s.i:], start) {
		return false
	}
	inner := posix{t: s.t, i: s.i + len(start) - 2, script: s.script, prompted: s.prompted, nested: true}
	inner.redirect()
	for inner.i < len(s.t.S) && strings.IndexByte("\r\n)", s.t.S[inner.i]) < 0 {
		if c := s.t.S[inner.i]; pasted.IsBlank(c) {
			inner.i++
		} else {
			inner.part(c)
		}
	}
	inner.endWord()
	inner.i = pasted.LineEnd(s.t.S, inner.i)
	inner.readDocuments()
	end := pasted.SkipBlanks(s.t.S, inner.i)
	if !inner.HasInput || end >= len(s.t.S) || s.t.S[end] != ')' {
		s.script.endless = true
		return false
	}
	content := inner.Input
	s.b.AddText(content.Cut(0, len(strings.TrimRight(content.S, "\n"))))
	s.Unset = append(s.Unset, inner.Unset...)
	s.i = end + 1
	return true
}

// readDocuments reads the lines of the here-documents, which start after the
// line break at s.i. The last one is the input.
func (s *posix) readDocuments() {
	for _, d := range s.documents {
		s.b = pasted.Builder{Gap: s.t.Cut(s.i, s.i).Place()}
		for s.i < len(s.t.S) {
			s.i++
			l := pasted.Line(s.t.S[s.i:])
			if strings.Trim(l, pasted.Blanks) == d.end {
				s.i += len(l)
				break
			}
			s.documentLine(d.literal)
		}
		s.Input, s.HasInput = s.b.Text(), true
	}
	s.documents = nil
}

// documentLine adds the line at s.i, with its line break.
func (s *posix) documentLine(literal bool) {
	for s.i < len(s.t.S) {
		c := s.t.S[s.i]
		if !literal {
			if out, n := documentEscape(s.t.S[s.i:]); n > 0 {
				s.b.Add(out, s.t.Span(s.i, s.i+n))
				s.i += n
				continue
			}
			if (c == '$' || c == '`') && s.expansion() {
				continue
			}
		}
		switch c {
		case '\n':
			s.b.AddText(s.t.Cut(s.i, s.i+1))
			return
		case '\r':
			s.i++
		default:
			s.run("\\$`\r\n")
		}
	}
}

// documentEscape is the rule of a here-document whose end is not quoted.
func documentEscape(s string) (string, int) {
	switch {
	case len(s) < 2 || s[0] != '\\' || strings.IndexByte("$`\\\n", s[1]) < 0:
		return "", 0
	case s[1] == '\n':
		return "", 2
	}
	return s[1:2], 2
}
