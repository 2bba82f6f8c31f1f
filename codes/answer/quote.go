package answer

import "strings"

// quoted reads what a quotation mark opens, be it a name, a value or neither,
// and skips other backslashes.
func (sc *scope) quoted() {
	start := sc.i
	if start > 0 && isWordByte(sc.s[start-1]) && sc.s[start] != '\\' && !sc.afterPrefix(start) {
		sc.i++ // an apostrophe, or the end of a string
		sc.fresh = false
		return
	}
	content, end, ok := sc.text(start)
	if !ok {
		sc.i = sc.skipMark(start)
		return
	}
	if value, sep := separator(sc.s, end); sep != 0 && content.end-content.start <= 2*longestName {
		sc.name(sc.decoded(content), start, value, sep)
		return
	}
	sc.fresh = false
	if f := sc.top(); f.open == '[' {
		f.elements++
	}
	sc.inner(sc.joined(content, end))
}

// afterPrefix reports whether the quotation mark at i stands behind a prefix.
func (sc *scope) afterPrefix(i int) bool {
	return isStringPrefix(sc.s[i-1:i]) && (i == 1 || !isWordByte(sc.s[i-2]))
}

// skipMark returns where to go on behind a quotation mark that opens nothing, or
// a backslash and what it escapes.
func (sc *scope) skipMark(i int) int {
	if sc.s[i] != '\\' {
		return i + 1
	}
	for i < len(sc.s) && sc.s[i] == '\\' {
		i++
	}
	if i < len(sc.s) && (isQuote(sc.s[i]) || strings.IndexByte("nrt", sc.s[i]) >= 0) {
		i++
	}
	return i
}

// content is what stands in quotation marks, which have some backslashes before
// them where the text is escaped.
type content struct{ start, end, escapes int }

const (
	// asIs is content without escapes.
	asIs = -1
	// inCell is the content of a cell of a CSV file, in which each quotation mark
	// stands twice.
	inCell = -2
)

// cellEnd returns where the cell of a CSV file ends that starts at i and holds
// JSON: 0 if none starts there, and where its line ends, negative, if it is cut
// off.
func cellEnd(s string, i int) int {
	if !strings.HasPrefix(s[i+1:], `{""`) && !strings.HasPrefix(s[i+1:], `[{""`) {
		return 0
	}
	for end := i + 1; end < len(s); end++ {
		switch {
		case s[end] == '\n':
			return -end
		case s[end] != '"':
		case end+1 < len(s) && s[end+1] == '"':
			end++
		default:
			return end + 1
		}
	}
	return -len(s)
}

// undoubled takes the second of two quotation marks out, and returns where each
// byte stood.
func undoubled(s string) (string, []int32) {
	b := make([]byte, 0, len(s))
	from := make([]int32, 0, len(s))
	for i := 0; i < len(s); i++ {
		b, from = append(b, s[i]), append(from, int32(i))
		if s[i] == '"' {
			i++
		}
	}
	return string(b), from
}

// mostEscapes is how many backslashes may stand before a quotation mark: those of
// four strings in one another.
const mostEscapes = 15

// text reads the string at i, and returns where it ends; false if there is none,
// or if it does not close on its line.
func (sc *scope) text(i int) (c content, end int, ok bool) {
	s := sc.s
	open := i
	for open < len(s) && s[open] == '\\' {
		open++
	}
	if open == len(s) || !isQuote(s[open]) && s[open] != '`' {
		return c, i, false
	}
	quote, n := s[open], open-i
	if n > mostEscapes {
		return c, i, false
	}
	if n == 0 && quote == '"' && i >= sc.noCell {
		if end := cellEnd(s, open); end > 0 {
			return content{open + 1, end - 1, inCell}, end, true
		} else if end < 0 {
			sc.noCell = -end
		}
	}
	if n == 0 && holdsBare(s[open+1:], quote) {
		return c, i, false
	}
	close, ok := closeOf(s, open+1, quote, n)
	if !ok {
		return c, i, false
	}
	return content{open + 1, close - n, n}, close + 1, true
}

// holdsBare reports whether what stands in quotation marks is an object with the
// same marks, unescaped, as in Spring's exceptions: "{"Code":0}".
func holdsBare(s string, quote byte) bool {
	s = strings.TrimPrefix(s, "[")
	return len(s) > 2 && s[0] == '{' && s[1] == quote && isLetter(s[2])
}

// closeOf returns where the quotation mark stands that closes one with n
// backslashes before it.
func closeOf(s string, i int, quote byte, n int) (int, bool) {
	run := 0
	for ; i < len(s); i++ {
		switch c := s[i]; c {
		case '\\':
			run++
			continue
		case '\n':
			return i, false
		case quote:
			if run%(2*(n+1)) == n {
				return i, true
			}
			if run < n {
				return i, false
			}
		}
		run = 0
	}
	return i, false
}

// joined goes behind a string, and returns it with what is joined to it: by a +
// at the end of its line, or by its being the next thing in a bracket.
func (sc *scope) joined(c content, end int) []content {
	all := []content{c}
	for sc.i = end; sc.top().open > block; {
		i := skipInline(sc.s, sc.i)
		if i < len(sc.s) && sc.s[i] == '+' {
			i++
		}
		next := skipBlanks(sc.s, i)
		c, end, ok := sc.text(next)
		if next == i || !ok || !strings.Contains(sc.s[i:next], "\n") || sc.s[next] == '\\' {
			break
		}
		if _, sep := separator(sc.s, end); sep != 0 {
			break
		}
		sc.line = i + 1 + strings.LastIndexByte(sc.s[i:next], '\n')
		sc.i, all = end, append(all, c)
	}
	return all
}

// decoded returns the content without its escapes.
func (sc *scope) decoded(c content) string {
	s, _ := sc.placesOf(c)
	return s
}

// inner reads the content of a string as a text of its own, if it may hold an
// answer.
func (sc *scope) inner(all []content) {
	const shortest = len(`{Code:0}`)
	whole := sc.s[all[0].start:all[len(all)-1].end]
	if len(whole) < shortest || sc.depth == deepestString || !strings.Contains(whole, "ode") {
		return
	}
	in := newScope(sc.r, "")
	in.offset, in.depth, in.outer = sc.at(all[0].start), sc.depth+1, sc.outer
	if sc.depth == 0 {
		in.outer = sc.around(&frame{start: all[0].start}, all[len(all)-1].end)
	}
	if in.s, in.places = sc.placesOf(all[0]); len(all) > 1 {
		in.s, in.places = sc.together(all)
	}
	in.undress()
	in.run(len(in.s) + 1)
	in.end()
	holds := in.stack[0].holds
	sc.top().holds = sc.top().holds || holds
}

// together returns the contents of strings that are joined, and where each byte
// stands in the pasted text.
func (sc *scope) together(all []content) (string, []int32) {
	var b strings.Builder
	var places []int32
	for _, c := range all {
		s, from := sc.placesOf(c)
		b.WriteString(s)
		for k := len(from); k < len(s); k++ {
			from = append(from, int32(sc.at(c.start+k)))
		}
		places = append(places, from...)
	}
	return b.String(), places
}

// placesOf takes the escapes out of the content, and returns where what is left
// stands in the pasted text, nil if it stands there as it is.
func (sc *scope) placesOf(c content) (string, []int32) {
	s, places := sc.s[c.start:c.end], []int32(nil)
	if sc.places != nil {
		places = sc.places[c.start:c.end]
	}
	step := func(decoded string, from []int32) {
		for i, k := range from {
			if places != nil {
				from[i] = places[k]
			} else {
				from[i] = k + int32(sc.at(c.start))
			}
		}
		s, places = decoded, from
	}
	if c.escapes == inCell {
		step(undoubled(s))
	}
	for n := c.escapes; n >= 0 && strings.IndexByte(s, '\\') >= 0; n = (n+1)/2 - 1 {
		if step(unescape(s)); n == 0 {
			break
		}
	}
	return s, places
}
