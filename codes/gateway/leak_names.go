package gateway

import (
	"strings"
	"unicode/utf8"

	"zimcodes/codes/gateway/request/credential"
)

// names goes through the text once and takes out what is given to the names of
// credentials.
func (l *leaks) names() {
	s := l.Text
	for i := 0; i < len(s); {
		switch c := s[i]; {
		case c == '\n' || c == ';':
			l.line = line{}
			i++
		case isWordByte(c):
			i = l.word(i)
		case c >= utf8.RuneSelf:
			i = l.foreign(i)
		case c == '-' && (i == 0 || isBlank(s[i-1]) || isQuote(s[i-1])):
			i = l.option(i)
		case isQuote(c) && l.called.Name != "":
			i = l.argument(i)
		case strings.HasPrefix(s[i:], "://"):
			l.user(i + len("://"))
			l.line = line{}
			i += len("://")
		default:
			if c == ')' {
				l.called = credential.Row{}
			}
			i++
		}
	}
}

// word reads a word, and the value after it if it is a credential's name. It
// returns where to go on.
func (l *leaks) word(i int) int {
	s := l.Text
	end := wordEnd(s, i)
	c, ok := credential.Named(s[i:end])
	if !ok || looksRandom(s[i:end]) || strings.HasSuffix(s[:i], "</") {
		l.brokenName(i, end)
		return l.other(i, end)
	}
	l.before(c, i)
	l.nearName(c, i, end)
	if c.Kind != credential.Live && !c.Common {
		l.named = true
	}
	return l.namesWithin(end, l.value(i, end, c))
}

// namesWithin notes the names of credentials within the value [i, end) of another,
// and returns its end: the value may be longer than it was meant.
func (l *leaks) namesWithin(i, end int) int {
	for at := i; at < end; at++ {
		if !isWordByte(l.Text[at]) {
			continue
		}
		stop := min(wordEnd(l.Text, at), end)
		if c, ok := credential.Named(l.Text[at:stop]); ok && !looksRandom(l.Text[at:stop]) {
			l.nearName(c, at, stop)
		}
		at = stop
	}
	return max(i, end)
}

// brokenName notes a credential's name that is broken at the end of a line, behind
// which the next word stands, or the next but for what every line starts with.
func (l *leaks) brokenName(i, end int) {
	const longest = 40
	s := l.Text[:min(len(l.Text), end+3*longest)]
	line := strings.IndexByte(s[end:min(len(s), end+longest)], '\n')
	if end-i > longest || line < 0 || strings.ContainsAny(l.Text[i:end], digits) {
		return
	}
	line += end + 1
	for _, next := range []int{line, line + l.sameStart(line)} {
		for next < len(s) && !isLetter(s[next]) && s[next] != '\n' {
			if n := strings.IndexByte(s[next:], '>'); n > 0 && s[next] == '<' {
				next += n
			}
			next++
		}
		stop := next
		for stop < len(s) && isWordByte(s[stop]) {
			stop++
		}
		c, ok := credential.Named(s[i:end] + s[next:stop])
		if _, alone := credential.Named(s[next:stop]); ok && !alone && !c.Common {
			l.nearName(c, i, stop)
			return
		}
	}
}

// sameStart returns how much the line at i starts with of what the line before it
// does, any digit for any other.
func (l *leaks) sameStart(i int) int {
	const longest = 60
	before := strings.LastIndexByte(l.Text[max(0, i-1-4*longest):i-1], '\n') + 1 + max(0, i-1-4*longest)
	n := 0
	for n < longest && i+n < len(l.Text) && before+n < i && (l.Text[before+n] == l.Text[i+n] || isDigit(l.Text[before+n]) && isDigit(l.Text[i+n])) {
		n++
	}
	return n
}

// foreign reads a letter that is not ASCII's, or a credential's name of such.
func (l *leaks) foreign(i int) int {
	c, ok := credential.Foreign(l.Text[i:])
	if !ok {
		_, n := utf8.DecodeRuneInString(l.Text[i:])
		return i + n
	}
	l.before(c, i)
	l.named = l.named || c.Kind != credential.Live
	end := i + len(c.Name)
	l.nearName(c, i, end)
	return l.namesWithin(end, l.value(i, end, c))
}

// other reads a word that is no name of a credential. After one on the same
// line, what looks like a credential is one.
func (l *leaks) other(i, end int) int {
	if looksRandom(l.Text[i:end]) {
		l.lastStart, l.lastEnd = i, end
	} else if token := l.markedEnd(i); token > end {
		l.lastStart, l.lastEnd = i, token
	}
	if !l.named {
		return end
	}
	const longest = 500
	token := l.tokenEnd(i, l.Depth(i), longest)
	if n := strings.IndexByte(l.Text[i:token], '('); n > 0 && isRecognised(l.Text[i:i+n], false) {
		return end // a call
	}
	if looksRandom(l.Text[i:token]) && !l.given[l.Start(i)] && !l.isOther(i, token, credential.Row{}) {
		l.remove(LeftCredential, i, token)
		return token
	}
	return end
}

// markedEnd returns where the word ends that starts at i, if marks stand in it
// as in a password, or 0.
func (l *leaks) markedEnd(i int) int {
	const longest, wild = 64, 3
	if i > 0 && !isBlank(l.Text[i-1]) {
		return 0
	}
	end := l.tokenEnd(i, l.Depth(i), longest)
	if token := l.Text[i:end]; !looksMixed(token) || !strings.ContainsAny(token, digits) || turns(token) < wild {
		return 0
	}
	return end
}

// before takes out what stands right before the name of a secret and looks like
// one, as in a comment: 5eca… // secret.
func (l *leaks) before(c credential.Row, name int) {
	const far = 24
	if l.lastEnd == 0 || name-l.lastEnd > far || c.Kind == credential.Live || c.Common {
		return
	}
	if at := l.Start(l.lastStart); !l.given[at] && !l.kept[at] {
		l.leave(c, l.lastStart, l.lastEnd)
	}
}

// option reads an option of a command with its value, which go together: a
// command would take what follows for the value otherwise.
func (l *leaks) option(i int) int {
	s := l.Text
	end := i
	for end < len(s) && (isWordByte(s[end]) || s[end] == '-') {
		end++
	}
	c, ok := credential.Option(s[i:end])
	if !ok && end-i > 2 && s[i+1] != '-' {
		if c, ok = credential.Option(s[i : i+2]); ok {
			end = i + 2
		}
	}
	if !ok {
		return i + 1
	}
	l.nearName(c, i, end)
	at := end
	for at < len(s) && (s[at] == ' ' || s[at] == '=') {
		at++
	}
	if at == len(s) || s[at] == '-' {
		return end
	}
	stop := l.argumentEnd(at)
	value := strings.Trim(s[at:stop], quotes)
	if standsForValue(value) || c.Common && !isPair(value) && !looksRandom(value) && turns(value) < 4 || strings.Contains(value, "://") && !strings.Contains(value, "@") {
		return end
	}
	with := ""
	if l.startsLine(i) && (stop == len(s) || s[stop] == '\n') {
		with = leftOutMark // no blank line
	}
	l.replace(LeftCredential, i, stop, with)
	return stop
}

// isPair reports whether a value is user:password or name=value.
func isPair(value string) bool {
	i := strings.IndexAny(value, ":=")
	return i > 0 && i < len(value)-1 && strings.ContainsAny(value, letters)
}

// argumentEnd returns where an argument of a command ends.
func (l *leaks) argumentEnd(i int) int {
	if isQuote(l.Text[i]) {
		end := l.closing(i)
		return min(end+1, len(l.Text))
	}
	const longest = 500
	open := 0
	for end := min(len(l.Text), i+longest); i < end && l.Text[i] != '\n' && (open > 0 || !isBlank(l.Text[i]) && !isQuote(l.Text[i])); i++ {
		switch l.Text[i] {
		case '(':
			open++
		case ')':
			open--
		}
	}
	return i
}

// user takes out the part of a URL before @.
func (l *leaks) user(i int) {
	at, colon := i, false
	for j := i; j < len(l.Text) && strings.IndexByte("/?<>|\\,", l.Text[j]) < 0 && !isBlank(l.Text[j]) && !isQuote(l.Text[j]); j++ {
		switch l.Text[j] {
		case ':':
			colon = true
		case '#':
			if !colon {
				return
			}
		case '@':
			at = j + 1
		}
	}
	l.remove(LeftCredential, i, at)
}

// wordEnd returns where a word ends, with what joins the parts of a name.
func wordEnd(s string, i int) int {
	for i < len(s) && (isWordByte(s[i]) || s[i] == '-' || s[i] == '.') {
		i++
	}
	for s[i-1] == '-' || s[i-1] == '.' {
		i--
	}
	return i
}

// leftBy says what a credential is left out as.
func leftBy(c credential.Row) LeftOut {
	switch c.Kind {
	case credential.Secret:
		return LeftSecret
	case credential.Live:
		return LeftLive
	}
	return LeftCredential
}

const (
	quotes = "\"'`"
	blanks = " \t\r\n"
)

func isQuote(c byte) bool { return strings.IndexByte(quotes, c) >= 0 }
func isBlank(c byte) bool { return strings.IndexByte(blanks, c) >= 0 }
func isDigit(c byte) bool { return '0' <= c && c <= '9' }
func isLetter(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}
func isWordByte(c byte) bool { return isLetter(c) || isDigit(c) || c == '_' }
