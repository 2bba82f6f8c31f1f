package request

import (
	"slices"
	"strings"

	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/request/wire"
)

// Clock is how code in the text takes the time that it sends as Timestamp, as far
// as it is plain: Date.now() / 1000.
type Clock struct {
	Place pasted.Place
	// Expression is what stands there.
	Expression string
	// PerSecond is how many of its units make a second: 1, or a thousand, a million
	// or a thousand million.
	PerSecond int64
	// Fraction says that it is no whole number, Date that it is a date in words.
	Fraction, Date bool
}

// Right reports whether it gives whole seconds, as documented.
func (c *Clock) Right() bool { return c.PerSecond == 1 && !c.Fraction }

// clock is a call by which code takes the time, by its last name, folded.
type clock struct {
	// on is what it is called on, folded; "" is anything.
	name, on  string
	perSecond int64
	// real says that it has a fraction; divides, that it has one once divided,
	// either that it depends on the language.
	real, divides, either bool
	// bare says that it is no call, or need be none.
	bare bool
}

// clocks are those that are known. What is not among them is not judged.
var clocks = []clock{
	{name: "time", on: "time", perSecond: 1, real: true, divides: true}, // Python
	{name: "time", perSecond: 1, divides: true},                         // PHP, C
	{name: "microtime", perSecond: 1, real: true, divides: true},
	{name: "timestamp", perSecond: 1, real: true, divides: true},                  // Python's datetime
	{name: "tof", on: "now", perSecond: 1, real: true, divides: true, bare: true}, // Ruby
	{name: "toi", on: "now", perSecond: 1, bare: true},
	{name: "now", on: "date", perSecond: 1e3, divides: true},
	{name: "gettime", perSecond: 1e3, either: true},
	{name: "currenttimemillis", perSecond: 1e3},
	{name: "toepochmilli", perSecond: 1e3},
	{name: "gettimeinmillis", perSecond: 1e3},
	{name: "millissincepoch", perSecond: 1e3},
	{name: "millisecondssinceepoch", perSecond: 1e3, divides: true, bare: true}, // Dart
	{name: "tounixtimemilliseconds", perSecond: 1e3},
	{name: "unixmilli", perSecond: 1e3},
	{name: "unixmicro", perSecond: 1e6},
	{name: "unixnano", perSecond: 1e9},
	{name: "timens", perSecond: 1e9, divides: true}, // Python
	{name: "tounixtimeseconds", perSecond: 1},
	{name: "getepochsecond", perSecond: 1},
	{name: "unix", on: "now", perSecond: 1},
}

// Words that may stand beside a clock: those that make a whole number of it, those
// that write it as text, and those that belong to clocks.
var (
	whole  = []string{"floor", "round", "trunc", "ceil", "parseint", "int", "int64", "long", "intval", "intdiv", "integer", "tofixed", "d"}
	asText = []string{"string", "str", "strval", "tostring", "valueof", "format", "formatint", "itoa", "strconv", "fmt", "sprint", "sprintf", "number", "math"}
	ofTime = []string{"new", "date", "datetime", "datetimeoffset", "instant", "system", "now", "utcnow", "time", "calendar", "getinstance", "true", "null", "l"}
	dates  = []string{"toisostring", "strftime", "isoformat", "gmdate"}
	// unixFormats are those in which a date is a number.
	unixFormats = []string{"%s", "%Q", "'U'", `"U"`}
)

// clockIn returns the first clock in a text whose time is sent as Timestamp, of several
// one that is right; nil if there is none that is plain.
func clockIn(t pasted.Text) (first *Clock) {
	const most = 8 // are read: for each, the text is searched
	read := 0
	for i := 0; i < len(t.S) && read < most; {
		if !pasted.IsLetter(t.S[i]) {
			i++
			continue
		}
		end := pasted.WordEnd(t.S, i)
		if name := wire.Fold(t.S[i:end]); isClock(name) || slices.Contains(dates, name) {
			c, isTimestamp := clockAround(t, i)
			if isTimestamp {
				read++
			}
			switch {
			case c == nil:
			case c.Right():
				return c
			case first == nil:
				first = c
			}
		}
		i = max(end, i+1)
	}
	return first
}

func isClock(name string) bool {
	return slices.ContainsFunc(clocks, func(c clock) bool { return c.name == name })
}

// clockAround reads the assignment in which a clock's name stands at i, and reports
// whether it is one to a Timestamp; c is nil if it is not plain.
func clockAround(t pasted.Text, i int) (c *Clock, isTimestamp bool) {
	const longest = 120
	from := max(0, i-longest)
	before := lastLine(t.S[from:i])
	from = i - len(before)
	sign := lastAssignment(before)
	if sign < 0 || isRemark(strings.TrimLeft(before, " \t")) {
		return nil, false
	}
	name := assignedName(before[:sign])
	if part := partOf(name); part != "Timestamp" || slices.Contains([]string{"now", "t", "seconds"}, wire.Fold(name)) {
		return nil, false
	}
	start := from + sign + 1
	end := valueEnd(t.S, start, i, longest)
	for start < end && strings.IndexByte(" \t>", t.S[start]) >= 0 {
		start++
	}
	expression, skipped := unwrapped(t.S[start:end])
	start += skipped
	c = readClock(expression)
	if c == nil || isChanged(t.S, name, start, end) {
		return nil, true
	}
	c.Place, c.Expression = t.Span(start, start+len(expression)), expression
	return c, true
}

// unwrapped returns the expression at the start of what a URL is put together from,
// and where it stands: of ${Date.now()}&…, and of " + Date.now() + "&…
func unwrapped(s string) (expression string, skipped int) {
	expression = s
	switch {
	case s == "":
	case pasted.IsQuote(s[0]):
		expression, _, _ = strings.Cut(s[1:], s[:1])
		expression = strings.TrimRight(expression, " \t+.")
		trimmed := strings.TrimLeft(expression, " \t+.")
		return trimmed, 1 + len(expression) - len(trimmed)
	default:
		for _, opens := range []string{"${", "#{", "{"} {
			if inner, ok := strings.CutPrefix(s, opens); ok {
				inner, _, _ = strings.Cut(inner, "}")
				return inner, len(opens)
			}
		}
	}
	return strings.TrimRight(expression, " \t"), 0
}

// lastAssignment returns where the last sign of an assignment stands in a part of a
// line, -1 if there is none.
func lastAssignment(s string) int {
	for i := len(s) - 1; i > 0; i-- {
		switch {
		case s[i] != '=' && s[i] != ':':
		case s[i] == ':' && (s[i-1] == ':' || i+1 < len(s) && s[i+1] == ':'):
		case strings.IndexByte("=!<>+-*/", s[i-1]) >= 0:
			return -1
		default:
			return i
		}
	}
	return -1
}

// assignedName returns the name before the sign of an assignment, with or without
// quotation marks, brackets and a type.
func assignedName(s string) string {
	words := strings.FieldsFunc(s, func(r rune) bool { return !pasted.IsWordRune(r) })
	for n := 0; len(words) > 0 && n < 2; n++ {
		last := words[len(words)-1]
		if partOf(last) != "" || !strings.HasSuffix(strings.TrimRight(strings.TrimSuffix(strings.TrimRight(s, " \t:"), last), " \t"), ":") {
			return last
		}
		words = words[:len(words)-1] // a type: ts: number
	}
	return ""
}

// valueEnd returns where a value that starts at start ends: where a bracket closes
// that opened before it, at a comma or semicolon outside of all, or with the line.
func valueEnd(s string, start, at, longest int) int {
	depth := 0
	limit := min(len(s), at+longest)
	for i := start; i < limit; i++ {
		switch s[i] {
		case '\n', '\r', ';':
			return i
		case '(', '[', '{':
			depth++
		case ')', ']', '}':
			if depth--; depth < 0 {
				return i
			}
		case ',':
			if depth == 0 {
				return i
			}
		case '#':
			if i+1 == limit || s[i+1] != '{' {
				return i
			}
		case '/':
			if i > start && s[i-1] == ' ' && i+1 < limit && s[i+1] == '/' && !pasted.IsNumber(strings.TrimSpace(s[i+2:min(limit, i+7)])) {
				return i // a remark
			}
		}
	}
	return limit
}

// readClock reads an expression; nil if it is not plain.
func readClock(s string) *Clock {
	var found *clock
	c := &Clock{}
	isWhole, last := false, ""
	for i := 0; i < len(s); {
		switch {
		case pasted.IsLetter(s[i]):
			end := pasted.WordEnd(s, i)
			name := wire.Fold(s[i:end])
			switch k := slices.IndexFunc(clocks, func(c clock) bool { return c.name == name && (c.on == "" || c.on == last && isCalledOn(s, i)) }); {
			case slices.Contains(dates, name):
				c.Date = true
			case k >= 0 && (clocks[k].bare || isCalled(s, end)):
				if found != nil {
					return nil
				}
				found = &clocks[k]
			case slices.Contains(whole, name):
				isWhole = true
			case !slices.Contains(asText, name) && !slices.Contains(ofTime, name) && !c.Date:
				return nil
			}
			i, last = end, name
		case pasted.IsDigit(s[i]):
			end := i
			for end < len(s) && (pasted.IsWordByte(s[end]) || s[end] == '.') {
				end++
			}
			if !c.Date && !slices.Contains([]string{"0", "10", "1000", "1000L", "1000.0", "1e3", "1_000"}, s[i:end]) {
				return nil
			}
			i = end
		case strings.HasPrefix(s[i:], "//"):
			isWhole = true
			i++
		case strings.IndexByte("-&?^<>", s[i]) >= 0 && !c.Date, s[i] == '+' && strings.TrimSpace(s[:i]) != "" && !strings.ContainsAny(s, `"'`):
			return nil
		case s[i] == '|' || s[i] == '~':
			isWhole = true
			i++
		default:
			i++
		}
	}
	if c.Date {
		if slices.ContainsFunc(unixFormats, func(f string) bool { return strings.Contains(s, f) }) {
			return nil
		}
		return c
	}
	if found == nil {
		return nil
	}
	c.PerSecond = found.perSecond
	c.Fraction = found.real
	divided := strings.Count(strings.ReplaceAll(s, "//", "/"), "/")
	switch times := strings.Count(s, "*"); {
	case divided+times > 1 || strings.Contains(s, "**"):
		return nil
	case strings.Contains(s, "intdiv"), divided == 1:
		if found.either && !isWhole || c.PerSecond != 1e3 {
			return nil
		}
		c.PerSecond = 1
		c.Fraction = c.Fraction || found.divides || strings.Contains(s, "1000.0")
	case times == 1:
		c.PerSecond *= 1000
	case strings.Contains(s, "10"):
		return digits(c, s)
	}
	c.Fraction = c.Fraction && !isWhole
	return c
}

// digits reads a clock of which digits are taken, or that is written to base 10.
func digits(c *Clock, s string) *Clock {
	if strings.Contains(strings.ToLower(s), "format") || strings.Contains(s, "parseInt") {
		return c
	}
	return nil
}

// isCalledOn reports whether a name at i is that of a method.
func isCalledOn(s string, i int) bool {
	return i > 0 && (s[i-1] == '.' || s[i-1] == ':' || s[i-1] == '>')
}

// isChanged reports whether code counts with a name, but for where it stands now: it
// may become what is right.
func isChanged(s, name string, start, end int) bool {
	const near, declared = 24, 16
	notOfWord := func(r rune) bool { return !pasted.IsWordRune(r) }
	for i := 0; ; {
		at := strings.Index(s[i:], name)
		if at < 0 {
			return false
		}
		at += i
		i = at + len(name)
		if at+len(name)+declared > start && at < end || at > 0 && pasted.IsWordByte(s[at-1]) || i < len(s) && pasted.IsWordByte(s[i]) {
			continue
		}
		after := strings.TrimPrefix(strings.TrimLeft(s[i:min(len(s), i+near)], " \t)]}\"'"), ".toString()")
		if after != "" && strings.IndexByte("/*|%", after[0]) >= 0 || strings.HasPrefix(after, ".sub") || strings.HasPrefix(after, ".slice") || strings.HasPrefix(after, ".to") || strings.HasPrefix(after, "[") {
			return true
		}
		// Words of the same argument, but for its type: long timestamp.
		before := lastLine(s[max(0, at-near):at])
		before = strings.TrimRight(before[strings.LastIndexByte(before, ',')+1:], " ")
		before = before[:1+strings.LastIndexFunc(before, notOfWord)]
		for _, word := range strings.FieldsFunc(before, notOfWord) {
			if slices.Contains(whole, wire.Fold(word)) || strings.HasPrefix(wire.Fold(word), "sub") {
				return true
			}
		}
	}
}
