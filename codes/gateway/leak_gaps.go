package gateway

import (
	"strings"
	"unicode/utf8"

	"zimcodes/codes/gateway/request/credential"
)

// gap is what stands between a credential's name and its value.
type gap struct {
	// at is where the value starts, -1 if there is none.
	at  int
	tie tie
	// firm says that the name was given a value, if on the next line, or has a
	// line of its own.
	firm bool
}

// tie says how sure it is that a value belongs to a name.
type tie int

const (
	noTie tie = iota
	// besideTie: nothing but white space stands between them.
	besideTie
	// lineTie: the value stands on the next line.
	lineTie
	// cellTie: it stands in the next cell of a table.
	cellTie
	// saidTie: a word such as "is" stands between them.
	saidTie
	// givenTie: = or : or the like does.
	givenTie
)

// gapWords are words between a name and its value, by what they say.
var gapWords = []struct {
	words string
	tie   tie
}{
	{" is are was to equals ", saidTie},
	{" or else ", givenTie},
	{" value val content text string str here key const std default ", noTie},
}

// gapWord returns what a word says, if it is one of those.
func gapWord(word string) (tie, bool) {
	for _, w := range gapWords {
		if isOneOf(w.words, word) {
			return w.tie, true
		}
	}
	return noTie, false
}

// foreignGapWords are those of Chinese.
var foreignGapWords = []string{"是", "为", "就是", "叫", "等于", "如下", "改成", "设为"}

// maxGap is how many bytes are taken for one.
const maxGap = 64

// gapAfter reads the gap after the name [name, i).
func (l *leaks) gapAfter(name, i int) gap {
	g := gapReader{leaks: l, name: i, i: i, constant: isConstant(l.Text[name:i])}
	for g.i < len(l.Text) && g.i-i <= maxGap {
		n := g.next()
		if n < 0 {
			break
		}
		if n == 0 {
			if g.tie == noTie && g.i > i {
				g.tie = besideTie
			}
			return gap{g.i, g.tie, g.firm}
		}
		g.i += n
	}
	return gap{at: -1}
}

type gapReader struct {
	*leaks
	name, i int
	tie     tie
	firm    bool
	// quoted says that the name stood in quotation marks, constant that it is
	// one of a program, as CURLOPT_USERPWD: a value can follow a comma.
	quoted, constant bool
	// element says that the name stood in an element, whose end is read: the value
	// stands in the next one.
	element bool
}

// isConstant reports whether a name has capitals and no small letters.
func isConstant(name string) bool {
	return strings.ContainsAny(name, letters[26:]) && !strings.ContainsAny(name, letters[:26])
}

func (g *gapReader) has(s string) bool { return strings.HasPrefix(g.Text[g.i:], s) }

// tied notes a tie of n bytes.
func (g *gapReader) tied(t tie, n int) int {
	g.tie, g.firm = max(g.tie, t), g.firm || t == givenTie
	return n
}

func (g *gapReader) peek(n int) byte {
	if g.i+n < len(g.Text) {
		return g.Text[g.i+n]
	}
	return 0
}

// next returns the length of the next part of the gap, 0 if the value starts,
// and -1 if there is none.
func (g *gapReader) next() int {
	c := g.Text[g.i]
	spaced := g.i > g.name && isBlank(g.Text[g.i-1])
	switch {
	case isQuote(c):
		if g.tie > noTie || spaced {
			return g.quote(c)
		}
		g.quoted = true
		return 1
	case c == ' ' || c == '\r' || c == '*' || c == '~', g.tie == lineTie && (c == '>' || c == '|'):
		return 1
	case c == '\t':
		return g.tied(cellTie, 1)
	case c == '\n':
		if g.tie == lineTie {
			return -1
		}
		g.tie = lineTie
		return 1 + g.framed()
	case g.has("->"), g.has("=>"), g.has(":="), g.has("?="), g.has("+="), g.has("??"), g.has("?:"), g.has("||"), g.has("=="):
		return g.tied(givenTie, 2)
	case c == '=' && g.i == g.name && (g.peek(1) == 0 || isBlank(g.peek(1))):
		// It was given nothing.
		return g.tied(besideTie, 1)
	case c == '=' || c == ':' || c == '>':
		return g.tied(givenTie, 1)
	case c == '|':
		return g.tied(cellTie, 1)
	case g.quoted && g.has(";s:"): // as PHP serializes
		return g.tied(givenTie, 1+strings.IndexByte(g.Text[g.i+1:min(len(g.Text), g.i+maxGap)]+quotes, '"'))
	case c == '{' && spaced && g.tie == noTie && (g.peek(1) == '\n' || g.peek(1) == ' '):
		return g.tied(besideTie, 1)
	case c == ',' && (g.quoted || g.constant) && g.tie == noTie:
		return g.tied(cellTie, 1)
	case c == '-' && spaced && isBlank(g.peek(1)), spaced && g.has("-- "):
		return g.tied(saidTie, 2)
	case c == '<':
		return g.tag()
	case c == '(' || c == '[' || c == '{' || c == ')' || c == ']' || c == '}':
		return g.bracket(c)
	case (c == '@' || c == '$') && isQuote(g.peek(1)):
		return 1
	case isLetter(c):
		return g.word()
	case c >= utf8.RuneSelf:
		return g.foreignWord()
	case strings.IndexByte("&;,", c) >= 0:
		return -1
	case isDigit(c) || g.tie >= cellTie:
		return 0
	}
	return -1
}

// framed returns the length of what stands before the name on its line, if the
// next line has the same before it, as a logger writes it.
func (g *gapReader) framed() int {
	start := strings.LastIndexByte(g.Text[max(0, g.name-2*maxGap):g.name], '\n') + 1 + max(0, g.name-2*maxGap)
	frame := strings.TrimRight(g.Text[start:g.name], quotes+"[(<*-# \t")
	if !strings.HasPrefix(g.Text[g.i+1:], frame) {
		return 0
	}
	return len(frame)
}

// quote tells whether a quotation mark opens a value, closes what stood before,
// or stands around the name of the value.
func (g *gapReader) quote(mark byte) int {
	c := g.peek(1)
	if c == 0 || isBlank(c) || c != mark && isQuote(c) || strings.IndexByte(",;)]}&", c) >= 0 {
		return -1
	}
	end := g.i + 1
	for isWordByte(g.peek(end - g.i)) {
		end++
	}
	if g.peek(end-g.i) == mark && g.peek(end-g.i+1) == ':' {
		if _, ok := gapWord(g.Text[g.i+1 : end]); !ok {
			return -1
		}
		return end + 1 - g.i
	}
	return 0
}

// tag reads a tag of HTML or XML. What else stands in <> stands for a value, and
// an element that ends has none.
func (g *gapReader) tag() int {
	end := strings.IndexAny(g.Text[g.i:min(len(g.Text), g.i+maxGap)], ">\n")
	if end < 0 || g.Text[g.i+end] != '>' || g.tie > noTie && (g.peek(1) == '/' || g.Text[g.i-1] != '>' && !g.element) {
		return -1
	}
	g.element = g.element || g.peek(1) == '/'
	return g.tied(givenTie, end+1)
}

// bracket reads the start of a call, or of a list, or a remark in brackets.
func (g *gapReader) bracket(c byte) int {
	opens := c == '(' || c == '[' || c == '{'
	switch {
	case g.tie > noTie:
		if opens {
			return 1
		}
		return -1
	case !opens:
		return 1
	case c != '(':
		return -1
	case isQuote(g.peek(1)):
		return g.tied(givenTie, 1)
	}
	end := strings.IndexAny(g.Text[g.i:min(len(g.Text), g.i+maxGap)], ")\n")
	if end < 0 || g.Text[g.i+end] != ')' {
		return -1
	}
	return end + 1
}

// word reads a word that says something of the value, such as its type.
func (g *gapReader) word() int {
	n := 0
	for isWordByte(g.peek(n)) {
		n++
	}
	if n <= 2 && isQuote(g.peek(n)) && g.tie > noTie {
		return n // b"…"
	}
	tie, ok := gapWord(g.Text[g.i : g.i+n])
	before := g.Text[g.i-1]
	if !ok || before == '=' && g.peek(n) != '(' || strings.IndexByte(" =:\r\n\t\"'(", g.peek(n)) < 0 {
		return 0
	}
	g.tied(tie, 0)
	if g.peek(n) == '(' {
		for n++; isDigit(g.peek(n)); n++ {
		}
		if g.peek(n) == ')' {
			n++
		}
	}
	return n
}

func (g *gapReader) foreignWord() int {
	for _, w := range foreignGapWords {
		if g.has(w) {
			return g.tied(saidTie, len(w))
		}
	}
	if _, ok := credential.Foreign(g.Text[g.i:]); ok || g.tie < givenTie {
		return -1
	}
	return 0
}
