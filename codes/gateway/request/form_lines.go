package request

import (
	"slices"
	"strings"

	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/request/wire"
)

// parseLines reads lines "name=value" or "name: value".
func parseLines(t pasted.Text) (*Request, bool) {
	r := &Request{Form: FormLines}
	other, below := 0, 0
	nameless := false
	for _, l := range t.Lines() {
		t.Step(8 * len(l.S))
		l = l.Trim()
		if l.S == "" || l.S[0] == '#' || strings.HasPrefix(l.S, "//") || strings.Trim(l.S, "{}[]()") == "" {
			continue
		}
		name, value, ok := parameterLine(l)
		if !ok {
			if nameless {
				below++
			}
			nameless = false
			other++
			r.ignore(IgnoredLine, "", l.Place())
			continue
		}
		nameless = value.S == "" && strings.HasSuffix(l.S, ":")
		if holdsPairs(value.S) || value.S == "[" && wire.IsPublic(name.S) || isDumped(value.S) && wire.IsPublic(name.S) {
			return nil, false // several in a line, or a type or a bracket before the value
		}
		if r.startsAgain(name.S) {
			r.ignore(IgnoredRequest, "", t.From(l.OffsetIn(t)).Trim().Place())
			break
		}
		r.addLine(name, value)
		if pasted.IsQuote(l.S[0]) && !pasted.IsQuote(before(l, value)) && isExpression(value.S) && len(r.Query) > 0 && value.S != "" {
			r.Query[len(r.Query)-1].Unknown = UnknownVariable // code
		}
	}
	if below > 1 {
		return nil, false // each value stands below its name
	}
	n := countPublic(r.Query)
	if rows := rowsIn(t); rows != nil && n < leastList {
		return nil, false
	}
	if _, ok := r.pseudo(":path"); ok {
		return r, true
	}
	if n < 3 && strings.Contains(t.S, "?") {
		// A line of a log has a timestamp, too.
		if inner, ok := parseEmbedded(t); ok && likeness(inner) > likeness(r) {
			return nil, false
		}
	}
	if n < len(wire.Public)-1 {
		// What stands around them may stand on the lines of some of them.
		if list, ok := listIn(t, nil); ok && countPublic(list) > n {
			return nil, false
		}
	}
	return r, n >= 2 || n == 1 && other == 0
}

// startsAgain reports whether a name begins another list: it is the first of one
// that is whole.
func (r *Request) startsAgain(name string) bool {
	if !slices.Contains(wire.Public, name) || countPublic(r.Query) < leastWhole {
		return false
	}
	first := slices.IndexFunc(r.Query, func(p Parameter) bool { return slices.Contains(wire.Public, p.Name) })
	return first >= 0 && r.Query[first].Name == name
}

// before returns the character before a value on its line.
func before(l, value pasted.Text) byte {
	if i := value.OffsetIn(l); i > 0 {
		return l.S[i-1]
	}
	return ' '
}

// isDumped reports whether a value has a type before it, or is one.
func isDumped(value string) bool {
	word := strings.ToLower(value[:pasted.WordEnd(value, 0)])
	cast, _, _ := strings.Cut(strings.TrimPrefix(value, "("), ")")
	return typeWords[word] || word == "chr" || value != "" && value[0] == '(' && typeWords[cast] || strings.HasPrefix(value, "([]") || strings.HasPrefix(value, "[]string")
}

// holdsPairs reports whether a value goes on with further parameters.
func holdsPairs(value string) bool {
	if strings.HasPrefix(value, "/") || strings.HasPrefix(value, "?") || strings.HasPrefix(value, "{") || strings.HasPrefix(value, "[") || strings.Contains(value, "://") {
		return false
	}
	for _, name := range wire.Public {
		if i := strings.Index(value, name); i > 0 && !pasted.IsWordByte(value[i-1]) && i+len(name) < len(value) && strings.IndexByte("=:", value[i+len(name)]) >= 0 {
			return true
		}
	}
	return false
}

// addLine adds a parameter, or what else a line may name.
func (r *Request) addLine(name, value pasted.Text) {
	switch {
	case strings.HasPrefix(name.S, ":"):
		// The header fields that HTTP/2 has for the first line.
		p := newParameter(name, value, InHeader)
		r.addHeader(p)
		switch name.S {
		case ":method":
			r.setMethod(value)
		case ":scheme":
			r.Scheme, r.SchemePlace = value.S, value.Place()
		case ":path":
			r.Form = FormRaw
			r.setPath(value)
		}
	case strings.EqualFold(name.S, "host") && r.HostIn == "":
		r.addHeader(newParameter(name, value, InHeader))
	case strings.EqualFold(name.S, "method") && r.Method == "":
		r.setMethod(value)
	default:
		if r.Form == FormRaw {
			r.addHeader(newParameter(name, value, InHeader))
			return
		}
		r.Query = append(r.Query, newParameter(name, value, InList))
	}
}

func (r *Request) pseudo(name string) (Parameter, bool) {
	for _, p := range r.Headers {
		if p.Name == name {
			return p, true
		}
	}
	return Parameter{}, false
}

// separators part a name from its value; the first one in the line counts.
var separators = []string{"=>", ":=", "=", ":", "：", "＝", "\t"}

// parameterLine reads a line "name=value" with quotation marks around either
// and a comma after it. White space around name and value is layout.
func parameterLine(l pasted.Text) (name, value pasted.Text, ok bool) {
	at, size := -1, 0
	from := 0
	if strings.HasPrefix(l.S, ":") {
		from = 1
	}
	for _, s := range separators {
		if i := strings.Index(l.S[from:], s); i >= 0 && (at < 0 || i+from < at) {
			at, size = i+from, len(s)
		}
	}
	if at <= 0 {
		return name, value, false
	}
	name = pasted.Unquote(strings.TrimLeft(l.S[:at], "-*• \t"), l.Cut(0, at))
	value = l.From(at + size).Trim()
	if end := strings.IndexByte(value.S, '\t'); l.S[at] == '\t' && end > 0 {
		value = value.Cut(0, end) // the next cell
	}
	value = value.Cut(0, len(value.S)-len(trailingMark(value.S))).Trim()
	if bare := strings.TrimRight(value.S, "})] \t"); bare != "" && pasted.IsQuote(bare[len(bare)-1]) && pasted.IsQuote(bare[0]) && len(bare) > 1 {
		value = value.Cut(0, len(bare))
	}
	if i := strings.Index(value.S, "</"); i > 0 {
		value = value.Cut(0, i)
	}
	value = pasted.Unquote(value.S, value)
	return name, value, isName(name.S)
}

// trailingMark returns the mark that parts a line from the next, as programs and
// people put one.
func trailingMark(s string) string {
	for _, mark := range []string{",", ";", "，", "；", "。", "、"} {
		if strings.HasSuffix(s, mark) {
			return mark
		}
	}
	return ""
}

// isName reports whether s can be the name of a parameter.
func isName(s string) bool {
	if s == "" || len(s) > 64 || s[0] == '[' {
		return false
	}
	for i := range len(s) {
		if c := s[i]; !pasted.IsWordByte(c) && strings.IndexByte(".-[]: ", c) < 0 {
			return false
		}
	}
	return strings.Count(s, " ") <= 2 && strings.Count(s, ":") <= strings.Count(s[:1], ":")
}
