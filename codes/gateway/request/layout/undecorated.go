package layout

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"zimcodes/codes/gateway/request/pasted"
)

// Bare is a text with its decoration taken off: percent-encoding, the escapes
// of HTML, programs and shells, full-width and typographic characters, however
// often they were put on. Each byte of it knows where it stood.
type Bare struct {
	Text string
	// starts are where the bytes stood, and where the text ended; nil if
	// nothing was taken off.
	starts []int32
	// depths are how many escapes each byte was taken out of.
	depths []uint8
}

// maxDecorations is how many decorations are taken off, one of the other.
const maxDecorations = 4

// Undecorated returns the bare text.
func Undecorated(s string) Bare {
	b := Bare{Text: s}
	for range maxDecorations {
		if !b.undo() {
			break
		}
	}
	return b
}

// Decorated reports whether anything was taken off.
func (b *Bare) Decorated() bool { return b.starts != nil }

// Start returns where byte i stood, or where the text ended.
func (b *Bare) Start(i int) int {
	if b.starts == nil {
		return i
	}
	return int(b.starts[i])
}

// Index returns the first byte that stood at a place or after it.
func (b *Bare) Index(at int) int {
	if b.starts == nil {
		return min(at, len(b.Text))
	}
	i, _ := slices.BinarySearch(b.starts, int32(at))
	return min(i, len(b.Text))
}

// Place returns where Text[i:j] stood.
func (b *Bare) Place(i, j int) pasted.Place { return pasted.Place{Start: b.Start(i), End: b.Start(j)} }

// Depth returns how many escapes byte i was taken out of. What is as deep as a
// name can end its value; what is deeper is part of the value.
func (b *Bare) Depth(i int) int {
	if b.depths == nil || i < 0 || i >= len(b.depths) {
		return 0
	}
	return int(b.depths[i])
}

// undo takes one decoration off, and reports whether there was one.
func (b *Bare) undo() bool {
	s := b.Text
	first := nextDecoration(s, 0)
	if first == len(s) {
		return false
	}
	next := Bare{starts: make([]int32, 0, len(s)+1), depths: make([]uint8, 0, len(s))}
	out := make([]byte, 0, len(s))
	changed, form := false, pasted.HasPercent(s)
	for i := 0; i < len(s); {
		end := nextDecoration(s, i)
		for ; i < end; i++ {
			c, depth := s[i], b.Depth(i)
			if c == '+' && form && isFormSpace(s, i) {
				c, depth, changed = ' ', depth+1, true
			}
			out, next.starts, next.depths = append(out, c), append(next.starts, int32(b.Start(i))), append(next.depths, uint8(depth))
		}
		if i == len(s) {
			break
		}
		plain, n, deeper := undecorate(s[i:])
		changed = changed || n != len(plain) || plain != s[i:i+n]
		depth := 0
		for j := i; j < i+n; j++ {
			depth = max(depth, b.Depth(j))
		}
		if deeper {
			depth++
		}
		for range len(plain) {
			next.starts, next.depths = append(next.starts, int32(b.Start(i))), append(next.depths, uint8(depth))
		}
		out = append(out, plain...)
		i += n
	}
	if !changed {
		return false
	}
	next.Text, next.starts = string(out), append(next.starts, int32(b.Start(len(s))))
	*b = next
	return true
}

// isFormSpace reports whether a + stands for a space, as beside percent-encoded
// text: where there are spaces it does not.
func isFormSpace(s string, i int) bool {
	return i > 0 && i+1 < len(s) && !pasted.IsBlank(s[i-1]) && !pasted.IsBlank(s[i+1])
}

// nextDecoration returns where the next character stands that may be one.
func nextDecoration(s string, i int) int {
	for i < len(s) && s[i] < 0x80 && s[i] != '%' && s[i] != '&' && s[i] != '\\' && s[i] != '^' && s[i] != '`' {
		i++
	}
	return i
}

// undecorate returns what the first character of s stands for, its length, and
// whether what it stands for is meant as text rather than as punctuation.
func undecorate(s string) (plain string, n int, deeper bool) {
	switch c := s[0]; {
	case pasted.StartsPercent(s):
		return string([]byte{byte(pasted.HexValue(s[1])<<4 | pasted.HexValue(s[2]))}), 3, true
	case c == '&':
		return entity(s)
	case c == '\\' && len(s) > 1:
		return backslash(s)
	case c == '^' && len(s) > 1 && strings.IndexByte("&\"^%<>|()!\\\n", s[1]) >= 0:
		return s[1:2], 2, false
	case c == '`' && len(s) > 1 && s[1] == '"':
		return s[1:2], 2, true
	case c >= utf8.RuneSelf:
		r, n := utf8.DecodeRuneInString(s)
		if plain, ok := plainRune(r); ok {
			return plain, n, false
		}
		return s[:n], n, false
	}
	return s[:1], 1, false
}

// entities are those of HTML that people paste.
var entities = []struct {
	name, plain string
	deeper      bool
}{
	{"&amp;", "&", false}, {"&quot;", `"`, false}, {"&apos;", "'", false}, {"&nbsp;", " ", false}, {"&lt;", "<", true}, {"&gt;", ">", true},
}

func entity(s string) (string, int, bool) {
	for _, e := range entities {
		if strings.HasPrefix(s, e.name) {
			return e.plain, len(e.name), e.deeper
		}
	}
	const longest = len("&#x10ffff;")
	end := strings.IndexByte(s[:min(len(s), longest)], ';')
	if end < 3 || s[1] != '#' {
		return s[:1], 1, false
	}
	digits, base := s[2:end], 10
	if digits[0] == 'x' || digits[0] == 'X' {
		digits, base = digits[1:], 16
	}
	v, err := strconv.ParseUint(digits, base, 21)
	if err != nil {
		return s[:1], 1, false
	}
	plain := string(rune(v))
	return plain, end + 1, !strings.Contains("&\"'", plain)
}

func backslash(s string) (string, int, bool) {
	switch c := s[1]; {
	case c == 'u' || c == 'x' || c == 'U':
		if plain, n := pasted.HexEscape(s); n > 0 {
			return plain, n, isMark(plain)
		}
	case c == 'n' || c == 'r' || c == 't':
		return pasted.LetterEscape(c), 2, false
	case c > ' ' && c < 0x7f && !pasted.IsWordByte(c) || c == '_' || c == '\n':
		return s[1:2], 2, isMark(s[1:2])
	}
	return s[:1], 1, false
}

// isMark reports whether a character is a quotation mark, which an escape makes
// one of the text.
func isMark(s string) bool { return s == `"` || s == "'" || s == "`" }

// typography is what writing programs put for plain characters.
var typography = []struct{ marks, plain string }{
	{"“”„‟«»″", `"`}, {"‘’‚‛′", "'"}, {"–‐‑−", "-"}, {"—―", "--"}, {"→⇒➜➔⟶", ">"}, {"│┃║╎┆", "|"},
	{"\u00a0\u3000\u202f\u2002\u2003\u2009", " "}, {"\u200b\u200c\u200d\u2060\ufeff\u00ad", ""},
}

func plainRune(r rune) (string, bool) {
	if '！' <= r && r <= '～' {
		return string(r - '！' + '!'), true
	}
	for _, t := range typography {
		if strings.ContainsRune(t.marks, r) {
			return t.plain, true
		}
	}
	return "", false
}
