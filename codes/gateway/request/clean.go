package request

import (
	"strings"
	"unicode/utf8"
)

// clean undoes what chats, office programs, web pages and loggers make of a
// request: other quotation marks, hyphens, spaces and signs, characters that
// cannot be seen, HTML's entities, frames around lines. What might be meant is
// left as it is: an apostrophe in a word, a full-width comma in a message.
func clean(t text) text {
	t = unframed(t)
	if !strings.ContainsFunc(t.s, func(r rune) bool { return r >= utf8.RuneSelf || r == '\r' }) && !holdsEntity(t.s) {
		return t
	}
	c := cleaner{t: t, b: textBuilder{gap: t.gap()}}
	c.html = holdsEntity(t.s) && (strings.Contains(t.s, "href=") || strings.Contains(t.s, "<http") || strings.Contains(t.s, "&quot;") || strings.Contains(t.s, "&lt;") || strings.Contains(t.s, "&#"))
	c.quotes = quotesAreSyntax(t.s)
	c.command = commandWord(t.s)
	for c.i < len(t.s) {
		before := c.i
		c.next()
		t.step(c.i - before)
	}
	return c.b.text().paced(t)
}

// holdsEntity reports whether a text has an & of HTML.
func holdsEntity(s string) bool { return strings.Contains(s, "&amp;") || strings.Contains(s, "&#") }

// cleaner copies a text.
type cleaner struct {
	t text
	i int
	b textBuilder
	// html says that entities are decoded, quotes that typographic quotation
	// marks are meant as plain ones, command that hyphens start options.
	html, quotes, command bool
	// signs says up to where full-width signs are meant as plain ones.
	signs int
	// seen is up to where it was looked for signs.
	seen int
}

// next copies a character, or what it stands for.
func (c *cleaner) next() {
	rest := c.t.s[c.i:]
	r, n := utf8.DecodeRuneInString(rest)
	with, size := "", n
	switch {
	case r == '\r' && !strings.HasPrefix(rest, "\r\n"), r == '\u2028', r == '\u2029', r == '\u0085':
		with = "\n"
	case r == '&' && c.html:
		with, size, _ = entity(rest)
	case r < utf8.RuneSelf, r == utf8.RuneError:
		with = rest[:n]
	case isUnseen(r):
		c.i += n
		return
	case r == '\u00a0' || '\u2000' <= r && r <= '\u200a' || r == '\u202f' || r == '\u205f' || r == '\u3000':
		with = " "
	case c.quotes && strings.ContainsRune("“”„‟«»", r) && c.isDelimiter(n):
		with = `"`
	case c.quotes && strings.ContainsRune("‘’‚‛", r) && c.isDelimiter(n):
		with = "'"
	case c.command && strings.ContainsRune("–—−‐‑", r) && c.startsOption(n):
		with = hyphens(rest[n:])
	case '！' <= r && r <= '～' && c.isSign(r):
		with = string(r - '！' + '!')
	default:
		with = rest[:n]
	}
	if with == rest[:size] {
		c.b.addText(c.t.cut(c.i, c.i+size))
	} else {
		c.b.add(with, c.t.span(c.i, c.i+size))
	}
	c.i += size
}

// isUnseen reports whether a character takes no room: zero-width ones, marks of
// the direction of writing, the byte order mark, the soft hyphen.
func isUnseen(r rune) bool {
	return '\u200b' <= r && r <= '\u200f' || '\u202a' <= r && r <= '\u202e' || '\u2060' <= r && r <= '\u2069' || r == '\ufeff' || r == '\u00ad'
}

// isDelimiter reports whether the quotation mark at c.i, of n bytes, stands at
// the edge of a word. Within one it is an apostrophe.
func (c *cleaner) isDelimiter(n int) bool {
	before, _ := utf8.DecodeLastRuneInString(c.t.s[:c.i])
	after, _ := utf8.DecodeRuneInString(c.t.s[c.i+n:])
	return !isWordRune(before) || !isWordRune(after)
}

func isWordRune(r rune) bool { return r < utf8.RuneSelf && isWordByte(byte(r)) }

// quotesAreSyntax reports whether typographic quotation marks stand where a
// program wants plain ones: before an address, an object or a parameter's name.
func quotesAreSyntax(s string) bool {
	for i, r := range s {
		if !strings.ContainsRune("“”„‘’‚", r) {
			continue
		}
		rest := s[i+utf8.RuneLen(r):]
		for _, start := range []string{"http", "{", "[", "Content-", "POST", "GET"} {
			if strings.HasPrefix(rest, start) {
				return true
			}
		}
		word := rest[:wordEnd(rest, 0)]
		if len(word) < 24 && IsPublic(word) {
			return true
		}
	}
	return false
}

// commandWord reports whether a text has the name of a program with options.
func commandWord(s string) bool {
	lower := strings.ToLower(s)
	for _, name := range []string{"curl", "wget", "invoke-", "irm ", "iwr ", "http "} {
		if strings.Contains(lower, name) {
			return true
		}
	}
	return false
}

// startsOption reports whether the dash at c.i, of n bytes, stands between a
// blank and a letter.
func (c *cleaner) startsOption(n int) bool {
	after := c.t.s[c.i+n:]
	before, _ := utf8.DecodeLastRuneInString(c.t.s[:c.i])
	return after != "" && isLetter(after[0]) && (before == ' ' || before == '\n' || before == '\t' || before == '\u00a0')
}

// hyphens returns what a dash before an option stands for: programs that write
// put one dash for two hyphens.
func hyphens(option string) string {
	n := wordEnd(option, 0)
	if n >= 3 && option[:n] == strings.ToLower(option[:n]) {
		return "--"
	}
	return "-"
}

// isSign reports whether a full-width sign is meant as the plain one: within a
// run of text without blanks and quotation marks that names a public parameter
// or a gateway.
func (c *cleaner) isSign(r rune) bool {
	if !strings.ContainsRune("＆＝？／％＃：", r) {
		return false
	}
	if c.i >= c.seen {
		start := strings.LastIndexAny(c.t.s[:c.i], " \t\n\"'") + 1
		if c.seen > start {
			start = c.seen
		}
		n := strings.IndexAny(c.t.s[c.i:], " \t\n\"'")
		if n < 0 {
			n = len(c.t.s) - c.i
		}
		c.seen = c.i + n
		if run := c.t.s[start:c.seen]; strings.Contains(run, "Signature") || strings.Contains(run, "AppId") || strings.Contains(run, "Action") || strings.Contains(run, "zego") {
			c.signs = c.seen
		}
	}
	return c.i < c.signs
}

// frames are what loggers draw at the left of each line of a box.
const frames = "║│┃|"

// unframed takes the box off that a logger has drawn around a request, and puts
// together again the lines that it broke for want of room.
func unframed(t text) text {
	if !strings.ContainsAny(t.s, "║│┃") {
		return t
	}
	type boxed struct {
		text  text
		width int
		is    bool
	}
	var lines []boxed
	widest := 0
	for _, l := range t.lines() {
		at := strings.IndexAny(l.s[:min(len(l.s), 64)], "║│┃")
		if at < 0 || strings.ContainsAny(l.s[:at], "\"'{}=&?/") {
			lines = append(lines, boxed{text: l})
			continue
		}
		_, n := utf8.DecodeRuneInString(l.s[at:])
		content := l.from(at + n)
		width := utf8.RuneCountInString(content.s)
		widest = max(widest, width)
		lines = append(lines, boxed{content, width, true})
	}
	b := textBuilder{gap: t.gap()}
	for i, l := range lines {
		content := l.text
		if l.is {
			content = content.trim()
		}
		if i > 0 {
			before := lines[i-1]
			whole := !l.is || !before.is || before.width < widest || content.s == "" || strings.HasSuffix(before.text.s, " ")
			if whole {
				b.add("\n", content.gap())
			}
		}
		b.addText(content)
	}
	return b.text().paced(t)
}

// wordEnd returns where the word at i ends.
func wordEnd(s string, i int) int {
	for i < len(s) && isWordByte(s[i]) {
		i++
	}
	return i
}
