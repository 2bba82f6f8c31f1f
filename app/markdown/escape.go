package markdown

import (
	"strconv"
	"strings"
)

// escape writes text so that Markdown takes nothing in it for a mark. What no
// reader takes for one stays as it is, for those who read the file itself.
func escape(b *strings.Builder, text string) {
	for i := range len(text) {
		switch c := text[i]; c {
		case '\\', '`', '*', '[', ']':
			b.WriteByte('\\')
		case '_':
			if !isWord(text, i-1) || !isWord(text, i+1) {
				b.WriteByte('\\')
			}
		case '<':
			if i+1 < len(text) && (isWord(text, i+1) || strings.IndexByte("/!?", text[i+1]) >= 0) {
				b.WriteByte('\\')
			}
		case '&':
			if isWord(text, i+1) || strings.HasPrefix(text[i:], "&#") {
				b.WriteByte('\\')
			}
		case '~':
			if strings.HasPrefix(text[i:], "~~") {
				b.WriteByte('\\')
			}
		}
		b.WriteByte(text[i])
	}
}

// isWord reports whether the byte at i is a letter or a digit. Those beyond
// ASCII count: most of them are.
func isWord(text string, i int) bool {
	if i < 0 || i >= len(text) {
		return false
	}
	c := text[i]
	return c >= 0x80 || '0' <= c && c <= '9' || 'A' <= c && c <= 'Z' || 'a' <= c && c <= 'z'
}

// guarded is a paragraph whose start Markdown does not take for that of
// something else: a heading, a quotation, or an item of a list.
func guarded(line string) string {
	switch digits := len(line) - len(strings.TrimLeft(line, "0123456789")); {
	case strings.IndexByte("#>+-=", line[0]) >= 0:
		return `\` + line
	case digits > 0 && digits < len(line) && strings.IndexByte(".)", line[digits]) >= 0:
		return line[:digits] + `\` + line[digits:]
	}
	return line
}

func number(n int) string { return strconv.Itoa(n) }
