package answer

import (
	"strings"

	"zimcodes/codes"
)

// value reads the value at the place, whose name is known, and takes it into f.
// A bracket is left to be opened.
func (sc *scope) value(f *frame, name string, field field, sep byte) {
	s := sc.s
	start := sc.i
	f.style(s, start, sep)
	at := skipColor(s, skipInline(s, start))
	if strings.HasPrefix(s[at:], `\n`) {
		at += 2
	}
	if c, end, ok := counted(s, at); ok {
		sc.i = end
		sc.takeText(f, field, []content{c})
		return
	}
	if sc.endsLine(at) {
		sc.takeNothing(f, field)
		return
	}
	if f.open == block && field.isText() && sc.doubled(f, field, at) {
		return
	}
	at = skipPrefix(s, at)
	if c, end, ok := sc.text(at); ok {
		sc.takeText(f, field, sc.joined(c, end))
		return
	}
	if n, end := number(s, at); field.isNumber() && end > at && (end < len(s) || f.open == block) { // else it may be cut off within
		sc.takeNumber(f, field, name, codes.Code(n), at)
		sc.i = end
		return
	}
	if !field.isText() {
		sc.i = behindCount(s, at)
		if !opens(s, at) && !isType(s, at) {
			f.pending = noField
		}
		return
	}
	if f.tight == tight {
		at = start
	}
	sc.i = sc.bare(f, at, sep)
	value := s[at:sc.i]
	if f.open == block && f.inline && field == requestIDField {
		value, _, _ = strings.Cut(value, " ")
		value, _, _ = strings.Cut(value, comma)
		value = strings.TrimRight(value, ",;)")
	}
	if f.open == block || f.tight == loose && sc.i < len(s) && s[sc.i] == closings[f.open] {
		value = strings.TrimSpace(value)
	}
	sc.take(f, field, value)
}

// layout says whether a blank stands between a name's separator and its value.
type layout int

const (
	// tight: none, so that one behind it is a part of the value, or ends an
	// empty one.
	tight layout = iota + 1
	loose
)

// style finds the frame's layout by the first value in it, at i.
func (f *frame) style(s string, i int, sep byte) {
	switch {
	case f.decided || sep == '>' || i == len(s):
		return
	case !isBlank(s[i]), f.tight == tight && fieldFollows(s, i+1, sep):
		f.tight = tight
	default:
		f.tight = loose
	}
	f.decided = true
}

// behindCount skips what PHP's var_dump prints before a bracket: array(2),
// object(stdClass)#1 (4).
func behindCount(s string, i int) int {
	line := s[i:min(len(s), i+80)]
	if open := strings.Index(line, ") {"); open > 0 && (strings.HasPrefix(line, "array(") || strings.HasPrefix(line, "object(")) {
		return i + open + len(") ")
	}
	return i
}

// takeNothing takes an empty text, or leaves the name to what opens on the next
// line.
func (sc *scope) takeNothing(f *frame, field field) {
	if field.isText() {
		sc.take(f, field, "")
	}
}

// doubled takes a string of YAML, in which a single quotation mark stands twice,
// and reports whether there is one.
func (sc *scope) doubled(f *frame, field field, at int) bool {
	end := doubledEnd(sc.s, at)
	if end > at {
		sc.take(f, field, strings.ReplaceAll(sc.s[at+1:end-1], "''", "'"))
		sc.i = end
	}
	return end > at
}

// doubledEnd returns where a string ends that starts at i and in which a single
// quotation mark stands twice; i if there is none.
func doubledEnd(s string, i int) int {
	if s[i] != '\'' {
		return i
	}
	for end := i + 1; end < len(s) && s[end] != '\n'; end++ {
		switch {
		case s[end] != '\'':
		case end+1 < len(s) && s[end+1] == '\'':
			end++
		default:
			return end + 1
		}
	}
	return i
}

// takeText takes a string into the frame, and reads what may stand in it.
func (sc *scope) takeText(f *frame, field field, all []content) {
	if field.isText() {
		value, _ := sc.placesOf(all[0])
		if len(all) > 1 {
			value, _ = sc.together(all)
		}
		sc.take(f, field, value)
	}
	f.pending = noField
	sc.inner(all)
}

// counted reads a string whose length PHP's var_dump gives: string(2) "ok".
func counted(s string, i int) (c content, end int, ok bool) {
	const open = `string(`
	if !strings.HasPrefix(s[i:], open) {
		return c, i, false
	}
	n, after := number(s, i+len(open))
	if !strings.HasPrefix(s[after:], `) "`) || n < 0 {
		return c, i, false
	}
	start := after + len(`) "`)
	if end := start + int(n); end < len(s) && s[end] == '"' {
		return content{start, end, asIs}, end + 1, true
	}
	return c, i, false
}

// isType reports whether the value at i is what PHP prints before a bracket.
func isType(s string, i int) bool {
	const longest = 120
	value := line(s[:min(len(s), i+longest)], i)
	return value == "Array" || strings.HasSuffix(value, " Object")
}

// take takes a text into the frame; of equal names the first counts.
func (sc *scope) take(f *frame, field field, value string) {
	switch field {
	case messageField:
		if !f.hasText {
			f.answer.Message, f.hasText = strings.Clone(value), true
		}
	case requestIDField:
		if f.answer.RequestID == "" {
			f.answer.RequestID = strings.Clone(value)
		}
	case idField:
		if f.id == "" {
			f.id = strings.Clone(value)
		}
	case reasonField:
		if f.item.Reason == "" {
			f.item.Reason = strings.Clone(value)
		}
	}
	f.pending = noField
}

func (sc *scope) takeNumber(f *frame, field field, name string, n codes.Code, at int) {
	switch {
	case field == subCodeField && !f.hasSub:
		f.sub, f.hasSub, f.subAt = n, true, at
	case field == codeField && (!f.hasCode || !f.exact && name == "Code"):
		f.answer.Code, f.hasCode, f.codeAt, f.exact = n, true, at, name == "Code"
	}
	f.pending = noField
}

// skipPrefix skips what programs print before a value: int(, string(13), a
// pointer's &, a type.
func skipPrefix(s string, i int) int {
	for i < len(s) && strings.IndexByte("&@*", s[i]) >= 0 {
		i++
	}
	end := wordEnd(s, i)
	if end == i || end == len(s) {
		return i
	}
	switch rest := s[end:]; {
	case isQuote(rest[0]) && isStringPrefix(s[i:end]):
		return end
	case rest[0] == '(' && types[s[i:end]]:
		return end + 1
	case rest[0] == ' ' && types[s[i:end]]:
		return end + 1
	}
	return i
}

// types are printed before a value.
var types = map[string]bool{
	"int": true, "integer": true, "int32": true, "int64": true, "uint32": true, "float": true, "float64": true, "double": true, "string": true,
	"Optional": true, "Some": true, "Decimal": true, "NumberInt": true, "NumberLong": true, "Long": true, "Int": true, "Double": true, "String": true,
}

// opens reports whether a bracket opens at i, maybe behind a type.
func opens(s string, i int) bool {
	end := i
	for end < len(s) && (isWordByte(s[end]) || strings.IndexByte(".&*#%@:", s[end]) >= 0) {
		end++
	}
	if end == i && strings.HasPrefix(s[i:], "[]") {
		return true
	}
	if end < len(s) && s[end] == ' ' && end > i {
		end++
	}
	return end < len(s) && (strings.IndexByte("{[(", s[end]) >= 0 || s[end] == '<' && end > i && s[end-1] == '#')
}
