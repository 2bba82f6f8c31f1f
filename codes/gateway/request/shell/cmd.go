package shell

import (
	"strings"

	"zimcodes/codes/gateway/request/pasted"
)

// LooksCmd reports whether the first line of a curl command is written for
// Windows' cmd: with ^ at its end or before a character that cmd treats
// specially, and without single quotes around a URL; or with the quotation marks
// of its programs.
func LooksCmd(s string) bool {
	if strings.Contains(s, "'http") {
		return false
	}
	for i := 0; i+1 < len(s); i++ {
		if s[i] == '^' && strings.IndexByte("\"&%{}<>|^", s[i+1]) >= 0 {
			return true
		}
	}
	return strings.HasSuffix(s, "^") || strings.Contains(s, `"{""`)
}

// cmd reads the command at i as cmd does, and then the program.
func (s *Script) cmd(i int) Command {
	l := cmdLine{t: s.t, i: i, variables: s.variables}
	l.read()
	return Command{Words: programWords(l.b.Text()), End: l.i}
}

// cmdLine reads a command up to its end: it takes ^ out, which makes the next
// character one without a meaning, and puts variables in.
type cmdLine struct {
	t         pasted.Text
	i         int
	b         pasted.Builder
	quoted    bool
	variables map[string]pasted.Text
}

func (l *cmdLine) read() {
	l.b.Gap = l.t.Cut(l.i, l.i).Place()
	for l.i < len(l.t.S) {
		c := l.t.S[l.i]
		switch {
		case c == '^' && l.escapes():
			l.escape()
		case c == '%' && l.variable():
		case !l.quoted && (c == '&' || c == '|'), c == '\n' && !l.quoted:
			return
		case !l.quoted && c == '>':
			l.i = skipWord(l.t.S, pasted.SkipInline(l.t.S, l.i+1))
		default:
			l.quoted = l.quoted != (c == '"')
			l.add(1)
		}
	}
}

// add adds the last of the n bytes at l.i.
func (l *cmdLine) add(n int) {
	l.t.Step(n)
	l.b.Add(l.t.S[l.i+n-1:l.i+n], l.t.Span(l.i, l.i+n))
	l.i += n
}

func skipWord(s string, i int) int {
	for i < len(s) && !pasted.IsBlank(s[i]) {
		i++
	}
	return i
}

// escapes reports whether the ^ at l.i makes the next character one without a
// meaning. Within quotation marks cmd keeps it, but browsers that copy a command
// wrote it there too.
func (l *cmdLine) escapes() bool {
	if l.i+1 == len(l.t.S) {
		return true
	}
	c := l.t.S[l.i+1]
	plain := pasted.IsWordByte(c) || strings.IndexByte(" -:=+~'/.,?;()*`", c) >= 0
	return !l.quoted || !plain || l.i > 0 && l.t.S[l.i-1] == '%'
}

// escape reads a ^ and what follows it. A line break goes, unless another one
// follows: the two stand for one.
func (l *cmdLine) escape() {
	n := lineBreak(l.t.S, l.i+1)
	switch more := lineBreak(l.t.S, l.i+1+n); {
	case n > 0 && more > 0:
		l.b.Add("\n", l.t.Span(l.i, l.i+1+n+more))
		l.i += 1 + n + more
	case n > 0:
		l.i += 1 + n
		if after := pasted.SkipInline(l.t.S, l.i); strings.HasPrefix(l.t.S[after:], "More? ") {
			l.i = after + len("More? ")
		}
	case l.i+1 == len(l.t.S):
		l.i++
	default:
		l.add(2)
	}
}

// lineBreak returns the length of the line break at i, with blanks before it.
func lineBreak(s string, i int) int {
	end := pasted.SkipInline(s, min(i, len(s)))
	switch {
	case strings.HasPrefix(s[end:], "\r\n"):
		return end + 2 - i
	case strings.HasPrefix(s[end:], "\n"):
		return end + 1 - i
	}
	return 0
}

// variable puts in what the text assigns to the variable %NAME% at l.i.
func (l *cmdLine) variable() bool {
	n := pasted.NameLength(l.t.S[l.i+1:])
	end := l.i + 1 + n
	if n == 0 || end >= len(l.t.S) || l.t.S[end] != '%' {
		return false
	}
	value, ok := l.variables["%"+strings.ToLower(l.t.S[l.i+1:end])]
	if !ok {
		return false
	}
	l.b.AddValue(value, l.t.Span(l.i, end+1))
	l.i = end + 1
	return true
}

// programWords parts a command as programs for Windows do: quotation marks hold
// a word together, "" within them and \" stand for one, and backslashes stand
// for themselves unless a quotation mark follows, when two stand for one.
func programWords(t pasted.Text) []pasted.Text {
	var words []pasted.Text
	var b pasted.Builder
	open, quoted := false, false
	for i := 0; i < len(t.S); {
		c := t.S[i]
		if pasted.IsBlank(c) && !quoted {
			if open {
				words = append(words, b.Text())
			}
			open = false
			i++
			continue
		}
		if !open {
			open, b = true, pasted.Builder{Gap: t.Cut(i, i).Place()}
		}
		n := len(t.S[i:]) - len(strings.TrimLeft(t.S[i:], `\`))
		mark := i+n < len(t.S) && t.S[i+n] == '"'
		switch {
		case n > 0 && mark:
			for j := i; j+1 < i+n; j += 2 {
				b.Add(`\`, t.Span(j, j+2))
			}
			if i += n; n%2 == 1 {
				b.Add(`"`, t.Span(i-1, i+1))
				i++
			}
		case mark && quoted && strings.HasPrefix(t.S[i:], `""`):
			b.Add(`"`, t.Span(i, i+2))
			i += 2
		case mark:
			quoted = !quoted
			i++
		default:
			b.AddText(t.Cut(i, i+max(n, 1)))
			i += max(n, 1)
		}
	}
	if open {
		words = append(words, b.Text())
	}
	return words
}
