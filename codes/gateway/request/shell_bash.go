package request

import "strings"

// bashWords reads the first command of t as a POSIX shell would, with the $'…'
// of bash, and returns its words and where it ends. Nothing is expanded:
// variables stay as written. Redirections are left out.
func bashWords(t text) (words []text, end int) {
	s := shell{t: t}
	for s.i < len(t.s) {
		switch c := t.s[s.i]; {
		case c == '\\' && s.newline(s.i+1) > 0:
			s.i += 1 + s.newline(s.i+1)
		case c == ' ' || c == '\t':
			s.endWord()
			s.i++
		case c == '#' && !s.open:
			s.i += len(line(t.s[s.i:]))
		case c == '\r' && s.newline(s.i) > 0, c == '\n', c == ';', c == '|', c == '&', c == ')':
			if c == '&' && strings.HasPrefix(t.s[s.i:], "&>") {
				s.i++
				continue
			}
			s.endWord()
			return s.words, s.i
		case c == '<' || c == '>':
			s.redirect()
		default:
			s.part(c)
		}
	}
	s.endWord()
	return s.words, s.i
}

// shell reads words.
type shell struct {
	t     text
	i     int
	words []text
	// open says that a word has begun, which may still be empty; it is in b.
	open bool
	b    textBuilder
	// drop says that the next word is the target of a redirection.
	drop bool
}

// newline returns the length of the line break at i.
func (s *shell) newline(i int) int {
	switch {
	case strings.HasPrefix(s.t.s[i:], "\r\n"):
		return 2
	case strings.HasPrefix(s.t.s[i:], "\n"):
		return 1
	}
	return 0
}

func line(s string) string {
	l, _, _ := strings.Cut(s, "\n")
	return l
}

func (s *shell) begin() {
	if !s.open {
		s.open, s.b = true, textBuilder{gap: s.t.cut(s.i, s.i).place()}
	}
}

func (s *shell) endWord() {
	if s.open && !s.drop {
		s.words = append(s.words, s.b.text())
	}
	s.drop = s.drop && !s.open
	s.open = false
}

// redirect reads < or >, of which the number before and the target after are
// no words.
func (s *shell) redirect() {
	if s.open && len(s.b.at) == 1 && isDigit(s.b.b[0]) {
		s.open = false
	}
	s.endWord()
	for s.i < len(s.t.s) && strings.IndexByte("<>&-|", s.t.s[s.i]) >= 0 {
		s.i++
	}
	s.drop = true
}

// part reads a quotation or a byte of a word.
func (s *shell) part(c byte) {
	s.begin()
	rest := s.t.s[s.i:]
	switch {
	case c == '\'':
		s.until("'", 1, nil)
	case c == '"':
		s.until(`"`, 1, doubleEscape)
	case strings.HasPrefix(rest, `$'`):
		s.until("'", 2, dollarEscape)
	case strings.HasPrefix(rest, `$"`):
		s.until(`"`, 2, doubleEscape)
	case c == '\\' && len(rest) > 1:
		s.b.add(rest[1:2], s.t.span(s.i, s.i+2))
		s.i += 2
	default:
		s.b.addText(s.t.cut(s.i, s.i+1))
		s.i++
	}
}

// until reads a quotation to its end, or to that of the text. skip is the
// length of the opening quote; escape returns what the escape at the start of
// its argument stands for and its length, 0 if it is none.
func (s *shell) until(quote string, skip int, escape func(string) (string, int)) {
	s.i += skip
	for s.i < len(s.t.s) {
		rest := s.t.s[s.i:]
		if strings.HasPrefix(rest, quote) {
			s.i++
			return
		}
		if rest[0] == '\\' && escape != nil {
			if out, n := escape(rest); n > 0 {
				s.b.add(out, s.t.span(s.i, s.i+n))
				s.i += n
				continue
			}
		}
		s.b.addText(s.t.cut(s.i, s.i+1))
		s.i++
	}
}

// doubleEscape is the rule of "…".
func doubleEscape(s string) (string, int) {
	switch {
	case strings.HasPrefix(s, "\\\r\n"):
		return "", 3
	case len(s) < 2 || strings.IndexByte("$`\"\\\n", s[1]) < 0:
		return "", 0
	case s[1] == '\n':
		return "", 2
	}
	return s[1:2], 2
}

// dollarEscape is the rule of $'…'.
func dollarEscape(s string) (string, int) {
	if len(s) < 2 {
		return "", 0
	}
	switch c := s[1]; {
	case c == 'x' || c == 'u' || c == 'U':
		return hexEscape(s)
	case '0' <= c && c <= '7':
		n, v := 1, 0
		for n < len(s) && n < 4 && '0' <= s[n] && s[n] <= '7' {
			v = v<<3 | int(s[n]-'0')
			n++
		}
		return string([]byte{byte(v)}), n
	case strings.IndexByte(`\'"?`, c) >= 0:
		return s[1:2], 2
	default:
		if out := letterEscape(c); out != "" {
			return out, 2
		}
	}
	return "", 0
}
