// Package layout takes off a text what was done to it on its way: by chats, office
// programs, mails, web pages, terminals and loggers. It knows no request, only the
// names that a request has.
//
// # For reading
//
// Content undoes what is layout, and no more; what might be meant stays. In this
// order, and each only where the text shows that it was done to it:
//
//   - characters: sequences for a terminal, unseen characters, other spaces and line
//     breaks; HTML's entities in a page, or where every & is one; quoted-printable;
//     typographic quotation marks where a program wants plain ones, at the edges of
//     words; dashes before an option of a command; full-width signs within an address
//   - lines: an address that was broken over lines is put together, if that makes
//     it whole
//   - frames: the element of a page that every line stands in; what stands before every line, the sign of a quotation, of a comment or
//     of an added line, the tag of a logger; the marks for code around the whole
//
// Clean is the first two alone. Each byte that is left knows its place.
//
// # For finding secrets
//
// Undecorated is for what must not be missed: it takes off every decoration, layer by
// layer, meant or not, and knows how deep each byte was.
package layout

import (
	"strings"
	"unicode/utf8"

	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/request/wire"
)

// Content returns what a text holds: without what was done to its characters and
// lines, the frame around it, and the marks for code.
func Content(t pasted.Text) pasted.Text {
	const mostFrames = 3 // one within the other
	t = unelemented(Clean(t).Trim())
	for range mostFrames {
		framed := len(t.S)
		if t = unframed(t); len(t.S) == framed {
			break
		}
	}
	return unmarked(t)
}

// Clean undoes what chats, office programs, web pages and loggers make of a
// request: other quotation marks, hyphens, spaces and signs, characters that
// cannot be seen, HTML's entities, frames around lines. What might be meant is
// left as it is: an apostrophe in a word, a full-width comma in a message.
func Clean(t pasted.Text) pasted.Text {
	if !strings.ContainsFunc(t.S, func(r rune) bool { return r >= utf8.RuneSelf || r == '\r' || r == escape }) && !holdsEntity(t.S) && !isQuotedPrintable(t.S) {
		return unwrapped(t)
	}
	c := cleaner{t: t, b: pasted.Builder{Gap: t.Gap()}}
	c.command = commandWord(t.S)
	c.html = holdsEntity(t.S) && (isPage(t.S) || !c.command && strings.Count(t.S, "&") == strings.Count(t.S, "&amp;")+strings.Count(t.S, "&#"))
	c.printable = isQuotedPrintable(t.S)
	c.quotes = quotesAreSyntax(t.S)
	for c.i < len(t.S) {
		before := c.i
		c.next()
		t.Step(c.i - before)
	}
	return unwrapped(c.b.Text().Paced(t))
}

// holdsEntity reports whether a text has an entity of HTML.
func holdsEntity(s string) bool {
	return strings.Contains(s, "&amp;") || strings.Contains(s, "&#") || strings.Contains(s, "&gt;") || strings.Contains(s, "&quot;") || strings.Contains(s, "<br")
}

// isPage reports whether a text is of a page: it has tags, or entities that no
// address has.
func isPage(s string) bool {
	for _, mark := range []string{"href=", "<http", "&quot;", "&lt;", "&gt;", "</"} {
		if strings.Contains(s, mark) {
			return true
		}
	}
	return false
}

// isQuotedPrintable reports whether a text is a mail as it is sent, with =3D for
// each = and = at the ends of lines.
func isQuotedPrintable(s string) bool {
	return strings.Count(s, "=3D") > 2 && strings.Count(s, "=3D") >= strings.Count(s, "=")-strings.Count(s, "=\n")-strings.Count(s, "=\r\n")
}

// cleaner copies a text.
type cleaner struct {
	t pasted.Text
	i int
	b pasted.Builder
	// html says that entities are decoded, quotes that typographic quotation
	// marks are meant as plain ones, command that hyphens start options.
	html, quotes, command bool
	// printable says that it is quoted-printable.
	printable bool
	// signs says up to where full-width signs are meant as plain ones.
	signs int
	// letters says that letters are full-width there, too.
	letters bool
	// seen is up to where it was looked for signs.
	seen int
}

// next copies a character, or what it stands for.
func (c *cleaner) next() {
	rest := c.t.S[c.i:]
	r, n := utf8.DecodeRuneInString(rest)
	with, size := "", n
	switch {
	case r == escape:
		size = sequenceEnd(rest)
	case r == '\r' && !strings.HasPrefix(rest, "\r\n"), r == '\u2028', r == '\u2029', r == '\u0085':
		with = "\n"
	case r == '<' && breakTag(rest) > 0:
		size = breakTag(rest)
	case r == '&' && c.html:
		with, size, _ = entity(rest)
		for with == "&" && strings.HasPrefix(rest[size:], "amp;") {
			size += len("amp;") // encoded again
		}
	case r == '=' && c.printable:
		for _, q := range []struct{ code, is string }{{"=3D", "="}, {"=\r\n", ""}, {"=\n", ""}} {
			if strings.HasPrefix(rest, q.code) {
				with, size = q.is, len(q.code)
			}
		}
		if size == 1 && with == "" {
			with = "="
		}
	case strings.HasPrefix(rest, "＝>"), strings.HasPrefix(rest, "＝＞"), strings.HasPrefix(rest, "=＞"):
		with, size = "=>", strings.IndexAny(rest, ">＞")
		_, head := utf8.DecodeRuneInString(rest[size:])
		size += head
	case r < utf8.RuneSelf, r == utf8.RuneError:
		with = rest[:n]
	case isUnseen(r):
		c.i += n
		return
	case r == '\u00a0' || '\u2000' <= r && r <= '\u200a' || r == '\u202f' || r == '\u205f' || r == '\u3000':
		with = " "
	case c.quotes && strings.ContainsRune("“”„‟«»″＂", r) && c.isDelimiter(n):
		with = `"`
	case c.quotes && strings.ContainsRune("‘’‚‛′＇", r) && c.isDelimiter(n):
		with = "'"
	case c.command && strings.ContainsRune("–—−‐‑", r) && c.startsOption(n):
		with = hyphens(rest[n:])
	case c.isSign(r), r == '，' && c.partsValues(rest[n:]):
		with = plainSign(r)
	default:
		with = rest[:n]
	}
	switch with {
	case "":
	case rest[:size]:
		c.b.AddText(c.t.Cut(c.i, c.i+size))
	default:
		c.b.Add(with, c.t.Span(c.i, c.i+size))
	}
	c.i += size
}

// isDelimiter reports whether the quotation mark at c.i, of n bytes, stands at
// the edge of a word. Within one it is an apostrophe.
func (c *cleaner) isDelimiter(n int) bool {
	before, _ := utf8.DecodeLastRuneInString(c.t.S[:c.i])
	after, _ := utf8.DecodeRuneInString(c.t.S[c.i+n:])
	return !pasted.IsWordRune(before) || !pasted.IsWordRune(after)
}

// quotesAreSyntax reports whether typographic quotation marks stand where a
// program wants plain ones: before an address, an object or a parameter's name.
func quotesAreSyntax(s string) bool {
	for i, r := range s {
		if !strings.ContainsRune("“”„‘’‚«″′＂＇", r) {
			continue
		}
		rest := s[i+utf8.RuneLen(r):]
		for _, start := range []string{"http", "{", "[", "Content-", "POST", "GET"} {
			if strings.HasPrefix(rest, start) {
				return true
			}
		}
		word := rest[:pasted.WordEnd(rest, 0)]
		if len(word) < 24 && wire.IsPublic(word) {
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
	after := c.t.S[c.i+n:]
	before, _ := utf8.DecodeLastRuneInString(c.t.S[:c.i])
	return after != "" && pasted.IsLetter(after[0]) && (before == ' ' || before == '\n' || before == '\t' || before == '\u00a0')
}

// hyphens returns what a dash before an option stands for: programs that write
// put one dash for two hyphens.
func hyphens(option string) string {
	n := pasted.WordEnd(option, 0)
	if n >= 3 && option[:n] == strings.ToLower(option[:n]) {
		return "--"
	}
	return "-"
}

// partsValues reports whether a comma parts the values of code: it stands behind
// a quotation mark, or behind a digit at the end of the line.
func (c *cleaner) partsValues(after string) bool {
	if c.i == 0 || c.command || after != "" && after[0] >= utf8.RuneSelf {
		return false
	}
	before := c.t.S[c.i-1]
	return pasted.IsStraightQuote(before) || pasted.IsDigit(before) && (after == "" || after[0] == '\n')
}

// longestRun is how far back the run is looked for that a character stands in.
const longestRun = 4096

// signs are what is written for the signs of an address.
const signs = "＆＝？／％＃：。．０１２３４５６７８９–‑‐−"

// plainSign returns the plain character for a full-width or typographic one.
func plainSign(r rune) string {
	switch {
	case '！' <= r && r <= '～':
		return string(r - '！' + '!')
	case r == '。':
		return "."
	}
	return "-"
}

// isSign reports whether a character is meant as a plain one: within a run of
// text without blanks and quotation marks that names a public parameter or a
// gateway. In a run whose letters are full-width, too, all are.
func (c *cleaner) isSign(r rune) bool {
	full := '！' <= r && r <= '～'
	if !full && !strings.ContainsRune(signs, r) {
		return false
	}
	if after := c.i + utf8.RuneLen(r); r == '。' && (after == len(c.t.S) || !pasted.IsWordByte(c.t.S[after])) {
		return false // it ends a sentence
	}
	if c.i >= c.seen {
		start := max(strings.LastIndexAny(c.t.S[max(0, c.i-longestRun):c.i], " \t\n\"'")+1+max(0, c.i-longestRun), c.seen)
		n := strings.IndexAny(c.t.S[c.i:], " \t\n\"'")
		if n < 0 {
			n = len(c.t.S) - c.i
		}
		c.seen = c.i + n
		run := c.t.S[start:c.seen]
		c.letters = strings.Contains(run, "Ａｃｔｉｏｎ") || strings.Contains(run, "ＡｐｐＩｄ")
		if c.letters || strings.Contains(run, "Signature") || strings.Contains(run, "AppId") || strings.Contains(run, "Action") || strings.Contains(run, "Timestamp") || strings.Contains(run, "zego") {
			c.signs = c.seen
		}
	}
	return c.i < c.signs && (c.letters && full || strings.ContainsRune(signs, r))
}
