package markdown

import "strings"

// escaped is text in which Markdown takes nothing for a mark. What no reader
// takes for one stays as it is, for those who read the file itself.
func escaped(text string) string {
	said := make([]byte, 0, len(text)+8)
	for i := range len(text) {
		if isMark(text, i) {
			said = append(said, '\\', text[i])
		} else {
			said = append(said, text[i])
		}
	}
	return string(said)
}

// isMark reports whether a reader could take the byte at i for one.
func isMark(text string, i int) bool {
	word := isWord(text, i+1)
	switch text[i] {
	case '\\', '`', '*', '[', ']':
		return true
	case '_':
		return !word || !isWord(text, i-1)
	case '<':
		return word || i+1 < len(text) && strings.IndexByte("/!?", text[i+1]) >= 0
	case '&':
		return word || strings.HasPrefix(text[i:], "&#")
	case '~':
		return strings.HasPrefix(text[i:], "~~")
	}
	return false
}

// isWord reports whether the byte at i is a letter or a digit. Those beyond
// ASCII count: most of them are.
func isWord(text string, i int) bool {
	if i < 0 || i >= len(text) {
		return false
	}
	c := text[i]
	return c >= 0x80 || '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'z'
}

// guarded is a paragraph whose start Markdown does not take for that of
// something else: a heading, a quotation, or an item of a list.
func guarded(line string) string {
	digits := len(line) - len(strings.TrimLeft(line, "0123456789"))
	switch {
	case strings.IndexByte("#>+-=", line[0]) >= 0:
		digits = 0
	case digits == 0 || digits == len(line) || strings.IndexByte(".)", line[digits]) < 0:
		return line
	}
	return line[:digits] + `\` + line[digits:]
}
