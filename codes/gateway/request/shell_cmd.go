package request

import "strings"

// looksCmd reports whether a curl command is written for Windows' cmd: with ^
// before a line break or before a character that cmd treats specially, and
// without single quotes around a URL.
func looksCmd(s string) bool {
	if strings.Contains(s, "'http") {
		return false
	}
	for i := 0; i+1 < len(s); i++ {
		if s[i] == '^' && strings.IndexByte("\r\n\"&%{}<>|^", s[i+1]) >= 0 {
			return true
		}
	}
	return false
}

// cmdWords reads the first command of t as cmd and then the program would: ^
// takes the next character literally, and \" is a quotation mark. Within
// quotation marks cmd keeps ^, but browsers that copy a command write it there
// too, and it has no place in a URL: it is taken out everywhere.
func cmdWords(t text) (words []text, end int) {
	s := shell{t: t}
	quoted := false
	for s.i < len(t.s) {
		c, piece, escaped := s.caret()
		next := s.i + len(piece.s)
		switch {
		case piece.s == "":
			// A ^ before a line break.
			s.i = next
			continue
		case c == '\\':
			if n := s.quoteAfter(); n > 0 {
				s.begin()
				s.b.add(`"`, t.span(s.i, n))
				s.i = n
				continue
			}
			s.begin()
			s.b.add(string([]byte{c}), piece.place())
		case c == '"':
			s.begin()
			quoted = !quoted
		case quoted:
			s.b.add(string([]byte{c}), piece.place())
		case !escaped && (c == '\n' || c == '&' || c == '|'):
			s.endWord()
			return s.words, s.i
		case isBlank(c) && !(escaped && c == '\n'):
			s.endWord()
		default:
			s.begin()
			s.b.add(string([]byte{c}), piece.place())
		}
		s.i = next
	}
	s.endWord()
	return s.words, s.i
}

// caret returns the character at s.i, the text that stands for it, and whether
// a ^ escapes it. After a ^ with a line break the text is empty, unless another
// line break follows: the two stand for one.
func (s *shell) caret() (byte, text, bool) {
	rest := s.t.s[s.i:]
	if rest[0] != '^' || len(rest) < 2 {
		return rest[0], s.t.cut(s.i, s.i+1), false
	}
	if n := s.newline(s.i + 1); n > 0 {
		if more := s.newline(s.i + 1 + n); more > 0 {
			return '\n', s.t.cut(s.i, s.i+1+n+more), true
		}
		s.i += 1 + n
		return 0, s.t.cut(s.i, s.i), true
	}
	return rest[1], s.t.cut(s.i, s.i+2), true
}

// quoteAfter returns where \" ends if it stands at s.i, ^ left aside, or 0.
func (s *shell) quoteAfter() int {
	rest := s.t.s[s.i:]
	for _, form := range []string{`\"`, `^\"`, `\^"`, `^\^"`} {
		if strings.HasPrefix(rest, form) {
			return s.i + len(form)
		}
	}
	return 0
}
