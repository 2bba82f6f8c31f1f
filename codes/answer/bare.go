package answer

import "strings"

// bare returns where the value ends that starts at i without quotation marks: at
// the line's end, or before the bracket that closes, or before the next name.
func (sc *scope) bare(f *frame, i int, sep byte) int {
	s := sc.s
	closing, depth := closings[f.open], 0
	for end := i; end < len(s); end++ {
		switch c := s[end]; {
		case c == '\n':
			return len(strings.TrimSuffix(s[:end], "\r"))
		case sep == '>' && c == ' ' && end+1 < len(s) && s[end+1] == '[' && arrowFollows(s, end+2): // print_r on one line
			return end
		case f.open == block && c == ' ' && answerFollows(s, end+1, sep):
			return end
		case f.open == block && c == ',' && s[end-1] != ' ' && knownFollows(s, end+1, sep):
			return end
		case f.open == block && strings.HasPrefix(s[end:], comma) && knownFollows(s, end+len(comma), sep):
			return end
		case f.open == block || sep == '>' && f.open == '(' && !f.inline: // print_r
		case c == f.open:
			depth++
		case c == closing && depth > 0:
			depth--
		case c == closing:
			return end
		case c == ',' && (endsItem(s, end+1) || nameFollows(s, end+1, sep)):
			return end
		case c == ';' && (endsItem(s, end+1) || nameFollows(s, end+1, sep)):
			return end
		case c == ' ' && f.tight == tight && fieldFollows(s, end+1, sep):
			return end
		}
	}
	return len(s)
}

// comma is that of Chinese text.
const comma = "，"

var closings = [256]byte{'{': '}', '[': ']', '(': ')', '<': '>'}

// endsItem reports whether nothing follows at i but the end of a line or of a
// bracket.
func endsItem(s string, i int) bool {
	i = skipInline(s, i)
	return i == len(s) || strings.IndexByte("\r\n}])", s[i]) >= 0
}

// nameFollows reports whether a name with the separator follows at i.
func nameFollows(s string, i int, sep byte) bool {
	i = skipInline(s, i)
	for most := i + mostEscapes; i < len(s) && i <= most && (isQuote(s[i]) || s[i] == '\\' || s[i] == ':'); {
		i++
	}
	end := wordEnd(s, i)
	_, found := separator(s, end)
	return end > i && found == sep
}

// arrowFollows reports whether Name] => follows at i.
func arrowFollows(s string, i int) bool {
	end := wordEnd(s, i)
	if end == i || end == len(s) || s[end] != ']' {
		return false
	}
	_, sep := separator(s, end+1)
	return sep == '>'
}

// answerFollows reports whether a name of an answer's own fields follows at i.
func answerFollows(s string, i int, sep byte) bool {
	end := wordEnd(s, i)
	switch fieldOf(s[i:end]) {
	case codeField, subCodeField, messageField, requestIDField, failedField:
		_, found := separator(s, end)
		return found == sep
	}
	return false
}

// knownFollows reports whether a known name with the separator follows at i.
func knownFollows(s string, i int, sep byte) bool {
	i = skipInline(s, i)
	end := wordEnd(s, i)
	_, found := separator(s, end)
	return end > i && found == sep && fieldOf(s[i:end]) > otherField
}

// fieldFollows reports whether a name as programs print it follows at i: in
// upper case, or a known one.
func fieldFollows(s string, i int, sep byte) bool {
	end := wordEnd(s, i)
	return end > i && end < len(s) && s[end] == sep && ('A' <= s[i] && s[i] <= 'Z' || fieldOf(s[i:end]) > otherField)
}
