package request

import (
	"strings"

	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/request/wire"
)

// Values that stand apart from their names: in the next cell of a table, on the
// next line, in an element, in a member of their own.

// bars part the cells of a table.
var bars = []string{"|", "│", "║", "┃"}

// nextLine reads the line after the one that ends at i.
func (p pair) nextLine(t pasted.Text, i int) (pair, bool) {
	start := pasted.SkipBlanks(t.S, i)
	end := start + len(pasted.Line(t.S[start:]))
	p.value, p.end = t.Cut(start, end).Trim(), end
	return p, p.looksRight()
}

// cell reads the cell of a table that starts at i. Where it holds a type, or that
// the parameter is required, the value is the next one.
func (p pair) cell(t pasted.Text, i int) (pair, bool) {
	for range 3 {
		end := i
		for end < len(t.S) && strings.IndexByte("|\t\n,;", t.S[end]) < 0 && !hasBar(t.S[end:]) {
			end++
		}
		p.value, p.end = pasted.Unquote(t.S[i:end], t.Cut(i, end)), end
		if !typeWords[strings.ToLower(p.value.S)] {
			break
		}
		for end < len(t.S) && (strings.IndexByte("|\t", t.S[end]) >= 0 || hasBar(t.S[end:])) {
			end++
		}
		for end < len(t.S) && t.S[end] >= 0x80 {
			end++
		}
		i = end
	}
	return p, p.looksRight()
}

func hasBar(s string) bool {
	for _, b := range bars[1:] {
		if strings.HasPrefix(s, b) {
			return true
		}
	}
	return false
}

// looksRight reports whether a value that nothing but its place tells looks like
// one of the parameter.
func (p pair) looksRight() bool {
	v := p.value.S
	if v == "" || strings.ContainsAny(v, " =&") || wire.IsPublic(v) {
		return false
	}
	if unknownValue(p.name.S, v) != "" {
		return true
	}
	switch wire.Fold(p.name.S) {
	case "action":
		return pasted.WordEnd(v, 0) == len(v) && len(v) > 3 && pasted.IsLetter(v[0]) && !typeWords[strings.ToLower(v)] && strings.ToLower(v) != v
	case "appid", "timestamp", "signatureversion":
		return pasted.IsDigit(v[0])
	}
	return len(v) > 3 && strings.ContainsAny(v, "0123456789")
}

// element reads the content of the element that follows the tags at i.
func (p pair) element(t pasted.Text, i int) (pair, bool) {
	const longest = 200
	s := t.S
	if s[i] == '>' {
		i++
	}
	for end := i + longest; i < len(s) && i < end; {
		switch {
		case pasted.IsBlank(s[i]):
			i++
			continue
		case s[i] != '<':
		default:
			n := strings.IndexByte(s[i:min(len(s), end)], '>')
			if n < 0 {
				return p, false
			}
			i += n + 1
			continue
		}
		break
	}
	n := strings.IndexByte(s[i:min(len(s), i+maxValue)], '<')
	if n < 0 {
		return p, false
	}
	p.value, p.end = t.Cut(i, i+n).Trim(), i+n
	return p, p.value.S != ""
}

// maxValue is the longest value that is looked for the end of.
const maxValue = 4096

// named reports whether the word at i is the value of a member called name or
// key, so that the value of the parameter is a member of its own.
func named(s string, i int) bool {
	before := strings.TrimRight(s[max(0, i-16):i], " \t\"'`:=>\\")
	if len(before) == len(s[max(0, i-16):i]) {
		return false
	}
	word := strings.ToLower(before[strings.LastIndexAny(before, " \t\n\"'{,-[<\\")+1:])
	return word == "name" || word == "key" || word == "k"
}

// memberValue returns where the value of the member value starts that follows at
// i, or 0.
func memberValue(s string, i int) int {
	at := i
	for at < len(s) && at < i+80 && (pasted.IsBlank(s[at]) || strings.IndexByte(",-\"'\\;", s[at]) >= 0) {
		at++
	}
	end := pasted.WordEnd(s, at)
	switch strings.ToLower(s[at:end]) {
	case "value", "v", "val":
	default:
		return 0
	}
	for end < len(s) && strings.IndexByte("\"'\\", s[end]) >= 0 {
		end++
	}
	sign := pasted.SkipInline(s, end)
	for sign < len(s) && strings.IndexByte(":=>", s[sign]) >= 0 {
		sign++
	}
	if sign == pasted.SkipInline(s, end) {
		return 0
	}
	return pasted.SkipInline(s, sign)
}

// skipTags skips the tags of a page that a dump has before its arrow.
func skipTags(s string, i int) int {
	const longest = 60
	at := pasted.SkipInline(s, i)
	if at >= len(s) || s[at] != '<' || at == i {
		return i
	}
	n := strings.IndexByte(s[at:min(len(s), at+longest)], '>')
	if n < 0 || !strings.HasPrefix(s[at+n+1:], "=>") {
		return i
	}
	return at + n + 1
}
