package request

import "strings"

// parseLines reads lines "name=value" or "name: value".
func parseLines(t text) (*Request, bool) {
	r := &Request{Form: FormLines}
	other, below := 0, 0
	nameless := false
	for _, l := range t.lines() {
		l = l.trim()
		if l.s == "" || l.s[0] == '#' || strings.HasPrefix(l.s, "//") || strings.Trim(l.s, "{}[]()") == "" {
			continue
		}
		name, value, ok := parameterLine(l)
		if !ok {
			if nameless {
				below++
			}
			nameless = false
			other++
			r.ignore(IgnoredLine, "", l.place())
			continue
		}
		nameless = value.s == "" && strings.HasSuffix(l.s, ":")
		if holdsPairs(value.s) || isDumped(value.s) && IsPublic(name.s) {
			return nil, false // several in a line, or a type before the value
		}
		r.addLine(name, value)
		if isQuote(l.s[0]) && !isQuote(before(l, value)) && isExpression(value.s) && len(r.Query) > 0 && value.s != "" {
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
	if n < 3 && strings.Contains(t.s, "?") {
		// A line of a log has a timestamp, too.
		if inner, ok := parseEmbedded(t); ok && likeness(inner) > likeness(r) {
			return nil, false
		}
	}
	return r, n >= 2 || n == 1 && other == 0
}

// before returns the character before a value on its line.
func before(l, value text) byte {
	if i := value.offsetIn(l); i > 0 {
		return l.s[i-1]
	}
	return ' '
}

// isDumped reports whether a value has a type before it, or is one.
func isDumped(value string) bool {
	word := strings.ToLower(value[:wordEnd(value, 0)])
	return typeWords[word] || word == "chr" || strings.HasPrefix(value, "([]") || strings.HasPrefix(value, "[]string")
}

// holdsPairs reports whether a value goes on with further parameters.
func holdsPairs(value string) bool {
	if strings.HasPrefix(value, "/") || strings.HasPrefix(value, "?") || strings.HasPrefix(value, "{") || strings.HasPrefix(value, "[") || strings.Contains(value, "://") {
		return false
	}
	for _, name := range PublicNames {
		if i := strings.Index(value, name); i > 0 && !isWordByte(value[i-1]) && i+len(name) < len(value) && strings.IndexByte("=:", value[i+len(name)]) >= 0 {
			return true
		}
	}
	return false
}

// addLine adds a parameter, or what else a line may name.
func (r *Request) addLine(name, value text) {
	switch {
	case strings.HasPrefix(name.s, ":"):
		// The header fields that HTTP/2 has for the first line.
		p := newParameter(name, value, InHeader)
		r.addHeader(p)
		switch name.s {
		case ":method":
			r.setMethod(value)
		case ":scheme":
			r.Scheme, r.SchemePlace = value.s, value.place()
		case ":path":
			r.Form = FormRaw
			r.setPath(value)
		}
	case equalFold(name.s, "host") && r.HostIn == "":
		r.addHeader(newParameter(name, value, InHeader))
	case equalFold(name.s, "method") && r.Method == "":
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
var separators = []string{"=>", ":=", "=", ":", "：", "\t"}

// parameterLine reads a line "name=value" with quotation marks around either
// and a comma after it. White space around name and value is layout.
func parameterLine(l text) (name, value text, ok bool) {
	at, size := -1, 0
	from := 0
	if strings.HasPrefix(l.s, ":") {
		from = 1
	}
	for _, s := range separators {
		if i := strings.Index(l.s[from:], s); i >= 0 && (at < 0 || i+from < at) {
			at, size = i+from, len(s)
		}
	}
	if at <= 0 {
		return name, value, false
	}
	name = unquote(strings.TrimLeft(l.s[:at], "-*• \t"), l.cut(0, at))
	value = l.from(at + size).trim()
	if n := len(value.s); n > 0 && (value.s[n-1] == ',' || value.s[n-1] == ';') {
		value = value.cut(0, n-1).trim()
	}
	if bare := strings.TrimRight(value.s, "})] \t"); bare != "" && isQuote(bare[len(bare)-1]) && isQuote(bare[0]) && len(bare) > 1 {
		value = value.cut(0, len(bare))
	}
	value = unquote(value.s, value)
	return name, value, isName(name.s)
}

// isName reports whether s can be the name of a parameter.
func isName(s string) bool {
	if s == "" || len(s) > 64 || s[0] == '[' {
		return false
	}
	for i := range len(s) {
		if c := s[i]; !isWordByte(c) && strings.IndexByte(".-[]: ", c) < 0 {
			return false
		}
	}
	return strings.Count(s, " ") <= 2 && strings.Count(s, ":") <= strings.Count(s[:1], ":")
}
