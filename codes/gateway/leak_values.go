package gateway

import (
	"strings"
	"unicode/utf8"

	"zimcodes/codes/gateway/request/credential"
	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/request/wire"
)

// value takes out what is given to the name at [name, i), and returns where it
// ends.
func (l *leaks) value(name, i int, c credential.Row) int {
	g := l.gapAfter(name, i)
	g.firm = g.firm || l.startsLine(name)
	switch {
	case g.at < 0:
		return i
	case isQuote(l.Text[g.at]) && l.Text[g.at-1] == '(' && c.Kind != credential.Live:
		// All that is given to a call is part of it, and of a pair, as in
		// auth=("me", "pass").
		c.Common = c.Common && l.Text[g.at-2] != '='
		l.called = c
		return i
	case isQuote(l.Text[g.at]):
		return max(i, l.quotedValue(g, c))
	case c.Line && g.tie == givenTie:
		end := l.lineEnd(name, g.at)
		l.leave(c, g.at, end)
		return end
	}
	return max(i, l.plainValue(g, c))
}

// startsLine reports whether nothing but marks stands before i on its line.
func (l *leaks) startsLine(i int) bool {
	const most = 8
	before := strings.TrimRight(l.Text[max(0, i-most):i], " \t\"'`*->#/")
	return before == "" && i < most || before != "" && before[len(before)-1] == '\n'
}

// leave takes a value out, or overwrites it.
func (l *leaks) leave(c credential.Row, i, j int) {
	if c.Kind == credential.Live {
		l.zero(LeftLive, i, j)
		return
	}
	l.replace(leftBy(c), i, j, l.nothingFor(i, j))
}

// leftOutMark stands for a value where nothing would be misread.
const leftOutMark = "…"

// nothingFor returns what stands in place of the value [i, j): an empty string
// where JSON wants a value, and a mark where the next line would be taken for
// the value, or where the line would be blank.
func (l *leaks) nothingFor(i, j int) string {
	before := i - 1
	for before >= 0 && (l.Text[before] == ' ' || l.Text[before] == '\t') {
		before--
	}
	if before < 0 || l.Text[before] == '\n' || l.tempts(j) {
		return leftOutMark
	}
	if l.Text[before] == ':' {
		for before--; before >= 0 && isBlank(l.Text[before]); before-- {
		}
		if before >= 0 && l.Text[before] == '"' {
			quote := l.pasted[l.Start(before):l.Start(before+1)]
			return quote + quote
		}
	}
	return ""
}

// tempts reports whether what follows on the next line would be taken for the
// value that stood before.
func (l *leaks) tempts(i int) bool {
	s := l.Text
	for i < len(s) && (s[i] == ' ' || s[i] == '\r') {
		i++
	}
	if i == len(s) || s[i] != '\n' {
		return false
	}
	g := l.gapAfter(i, i)
	return g.at >= 0 && !isQuote(s[g.at]) && looksMixed(s[g.at:l.tokenEnd(g.at, 0, maxGap)])
}

// quotedValue takes out a string, and those that are added to it. It returns
// where the last one ends.
func (l *leaks) quotedValue(g gap, c credential.Row) int {
	g.tie = max(g.tie, besideTie)
	if g.firm || g.tie == besideTie {
		g.tie = givenTie
	}
	between := " +.\\\r\n"
	if l.Text[g.at-1] == '[' {
		between += ","
	}
	left := 0
	for at := g.at; at < len(l.Text) && isQuote(l.Text[at]); {
		start, stop := l.opened(at), l.closing(at)
		end := min(stop+1, len(l.Text))
		if start < stop {
			if !l.isValue(start, stop, g, c) {
				break
			}
			l.leave(c, start, stop)
			left = end
		}
		for at = end; at < len(l.Text) && strings.IndexByte(between, l.Text[at]) >= 0; at++ {
		}
		if at == end {
			break
		}
	}
	return left
}

// opened returns where the content of a string starts: some open with three
// marks.
func (l *leaks) opened(i int) int {
	if strings.HasPrefix(l.Text[i:], strings.Repeat(l.Text[i:i+1], 3)) {
		return i + 3
	}
	return i + 1
}

// closing returns where the content of the string that opens at i ends. One
// that is not closed ends with the line.
func (l *leaks) closing(i int) int {
	quote, depth := l.Text[i], l.Depth(i)
	for j := l.opened(i); j < len(l.Text); j++ {
		if (l.Text[j] == quote || l.Text[j] == '\n') && l.Depth(j) <= depth {
			return j
		}
	}
	return len(l.Text)
}

// lineEnd returns where a value ends that goes on to the end of the line, or of
// the string that the name starts.
func (l *leaks) lineEnd(name, i int) int {
	s, open := l.Text, byte(0)
	if name > 0 && isQuote(s[name-1]) {
		open = s[name-1]
	}
	line := open == 0 && l.startsLine(name)
	start, depth := i, l.Depth(name-1)
	for ; i < len(s) && s[i] != '\n'; i++ {
		if l.Depth(i) > depth {
			continue
		}
		if s[i] == open || open == 0 && !line && (isQuote(s[i]) || strings.HasPrefix(s[i:], " http")) {
			break
		}
	}
	for i > start && isBlank(s[i-1]) {
		i--
	}
	return i
}

// plainValue takes out a value without quotation marks, a word and those that
// would stand in its place then, and returns where it ends, 0 if there is none.
func (l *leaks) plainValue(g gap, c credential.Row) int {
	depth := l.Depth(g.at - 1)
	tight := l.Text[g.at-1] == '='
	end := g.at
	for k := g.at; k < len(l.Text); {
		stop := l.tokenEnd(k, depth, len(l.Text))
		if stop == k || !l.isValue(k, stop, g, c) || !tight && (isOneOf(harmless, l.Text[k:stop]) || l.isOther(k, stop, c)) {
			break
		}
		end = stop
		if tight || g.tie < cellTie || c.Kind == credential.Live {
			break
		}
		for k = stop; k < len(l.Text) && l.Text[k] == ' '; k++ {
		}
		if k == stop {
			break
		}
	}
	if end == g.at {
		return 0
	}
	l.leave(c, g.at, end)
	return end
}

// isOther reports whether a word that follows a name is no value: a name that
// has its own value, or a call.
func (l *leaks) isOther(i, j int, c credential.Row) bool {
	token := l.Text[i:j]
	if n := strings.IndexAny(token, "=:"); n > 0 && isName(token[:n]) {
		_, named := credential.Named(token[:n])
		if named || wire.IsPublic(token[:n]) {
			return true
		}
	}
	if n := strings.IndexByte(token, '('); n > 0 && isName(token[:n]) && (n == len(token)-1 || token[len(token)-1] == ')') {
		if c.Kind != credential.Live {
			l.called = c
		}
		return true
	}
	return false
}

// argument takes out a string that is given to a call whose result is a
// credential.
func (l *leaks) argument(i int) int {
	start, stop := l.opened(i), l.closing(i)
	if start < stop && l.isValue(start, stop, gap{tie: givenTie}, l.called) {
		l.leave(l.called, start, stop)
	}
	return min(stop+1, len(l.Text))
}

// isValue reports whether a word or a string is a value of a credential.
func (l *leaks) isValue(i, j int, g gap, c credential.Row) bool {
	token, live := l.Text[i:j], c.Kind == credential.Live
	switch {
	case standsForValue(token), isNameOf(c, token), l.heads[i]:
		return false
	case live && (!l.live || l.kept[l.Start(i)]):
		return false
	case c.Common:
		const long = 16
		return looksRandom(token) || g.tie == givenTie && len(token) >= long && strings.ContainsAny(token, digits)
	case g.tie < cellTie:
		another := l.given[l.Start(i)] || strings.Contains(strings.TrimRight(token, "="), "=")
		return !another && (looksRandom(token) || !live && (g.firm || g.tie == besideTie) && looksMixed(token))
	case live:
		return pasted.IsHex(token) || strings.ContainsAny(token, digits) && !strings.ContainsAny(token, "(){}")
	}
	return !strings.Contains(token, "://")
}

// tokenEnd returns where a word without quotation marks ends, of at most the
// longest that is asked for.
func (l *leaks) tokenEnd(i, depth, longest int) int {
	s, start := l.Text, i
	for ; i < len(s) && i-start < longest; i++ {
		c := s[i]
		switch {
		case c == '\n':
			return i
		case l.Depth(i) > depth:
		case isBlank(c), isQuote(c), strings.IndexByte("&<>|", c) >= 0:
			return i
		case strings.IndexByte(",;)]}", c) >= 0 && l.ends(i+1):
			return i
		case c >= utf8.RuneSelf && i > start && s[i-1] < utf8.RuneSelf:
			const firstCJK = '⺀'
			if r, _ := utf8.DecodeRuneInString(s[i:]); r >= firstCJK {
				return i
			}
		}
	}
	return i
}

// ends reports whether what stands at i follows a value rather than goes on
// with it.
func (l *leaks) ends(i int) bool {
	s := l.Text
	if i >= len(s) || isBlank(s[i]) || isQuote(s[i]) || s[i] >= utf8.RuneSelf || strings.IndexByte(",;)]}&<>|", s[i]) >= 0 {
		return true
	}
	const longest = 40
	n := i
	for n < len(s) && n-i < longest && (isWordByte(s[n]) || s[n] == '-') {
		n++
	}
	return n > i && n < len(s) && (s[n] == '=' || s[n] == ':')
}
