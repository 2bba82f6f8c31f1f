package shell

import (
	"strings"

	"zimcodes/codes/gateway/request/pasted"
)

// part reads a quotation, an expansion or a byte of a word.
func (s *posix) part(c byte) {
	s.begin()
	rest := s.t.S[s.i:]
	switch {
	case c == '\'':
		s.until('\'', 1, nil)
	case c == '"':
		s.until('"', 1, doubleEscape)
	case strings.HasPrefix(rest, `$'`):
		s.until('\'', 2, dollarEscape)
	case strings.HasPrefix(rest, `$"`):
		s.until('"', 2, doubleEscape)
	case c == '\\' && len(rest) > 1:
		s.quoted = true
		s.b.Add(rest[1:2], s.t.Span(s.i, s.i+2))
		s.i += 2
	case (c == '$' || c == '`') && s.expansion():
	default:
		s.run(" \t\r\n;|&)<>'\"\\$`#")
	}
}

// run adds the byte at s.i, and those after it up to one of the stops.
func (s *posix) run(stops string) {
	end := s.i + 1
	for end < len(s.t.S) && strings.IndexByte(stops, s.t.S[end]) < 0 {
		end++
	}
	s.t.Step(end - s.i)
	s.b.AddText(s.t.Cut(s.i, end))
	s.i = end
}

// until reads a quotation to its end, or to that of the text. skip is the
// length of the opening quote; escape returns what the escape at the start of
// its argument stands for and its length, 0 if it is none.
func (s *posix) until(quote byte, skip int, escape func(string) (string, int)) {
	s.quoted = true
	expands := quote == '"'
	s.i += skip
	for s.i < len(s.t.S) {
		c := s.t.S[s.i]
		if c == quote {
			s.i++
			return
		}
		if c == '\\' && escape != nil {
			if out, n := escape(s.t.S[s.i:]); n > 0 {
				s.b.Add(out, s.t.Span(s.i, s.i+n))
				s.i += n
				continue
			}
		}
		if expands && (c == '$' || c == '`') && s.expansion() {
			continue
		}
		if c == '$' && !expands {
			s.notExpanded()
		}
		if c != '\n' {
			s.run("'\"\\$`\n")
			continue
		}
		s.b.AddText(s.t.Cut(s.i, s.i+1))
		if s.i++; s.prompted {
			s.skipPrompt()
		}
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
		return pasted.HexEscape(s)
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
		if out := pasted.LetterEscape(c); out != "" {
			return out, 2
		}
	}
	return "", 0
}
