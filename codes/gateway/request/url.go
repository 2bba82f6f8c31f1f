package request

import "strings"

// setURL reads a URL, with or without scheme, host and path.
func (r *Request) setURL(t text) {
	t = t.trim()
	if i := fragmentStart(t.s); i >= 0 {
		r.ignore(IgnoredFragment, "", t.from(i).place())
		t = t.cut(0, i)
	}
	if inner, ok := proxied(t); ok {
		r.ignore(IgnoredText, "", Place{t.place().Start, inner.place().Start})
		t = inner
	}
	if i := schemeEnd(t.s); i >= 0 {
		r.Scheme, r.SchemePlace = strings.ToLower(t.s[:i]), t.span(0, i)
		r.setAuthority(t.from(i + len("://")))
		return
	}
	if hostEnd(t.s) > 0 {
		r.setAuthority(t)
		return
	}
	r.setPath(t)
}

// fragmentStart returns where the fragment of an address starts, or -1: at a #
// that is no hole of Ruby's.
func fragmentStart(s string) int {
	for i := 0; i < len(s); i++ {
		if s[i] == '#' && holeEnd(s, i) == i {
			return i
		}
	}
	return -1
}

// proxied returns the address that stands whole in the path or the query of
// another, as proxies and links that lead on have it, plain or percent-encoded.
func proxied(t text) (text, bool) {
	start := schemeEnd(t.s)
	rest := start + len("://")
	if start < 0 || ProductOf(t.s[rest:rest+authorityEnd(t.s[rest:])]) != "" {
		return text{}, false
	}
	for _, mark := range []string{"://", "%3A%2F%2F", "%3a%2f%2f"} {
		n := strings.Index(t.s[rest:], mark)
		if n < 0 {
			continue
		}
		i := rest + n
		for i > rest && isLetter(t.s[i-1]) {
			i--
		}
		if strings.IndexByte("/?=", t.s[i-1]) < 0 {
			continue
		}
		inner := t.from(i)
		if mark != "://" {
			if end := strings.IndexByte(inner.s, '&'); end >= 0 {
				inner = inner.cut(0, end)
			}
			inner = decode(inner)
		}
		if at := schemeEnd(inner.s); at >= 0 && strings.Contains(inner.s[:at+len("://")+authorityEnd(inner.s[at+len("://"):])], "zego") {
			return inner, true
		}
	}
	return text{}, false
}

func (r *Request) setAuthority(t text) {
	end := authorityEnd(t.s)
	host := t.cut(0, end)
	if i := strings.LastIndexByte(host.s, '@'); i >= 0 {
		r.ignore(IgnoredUser, "", host.cut(0, i+1).place())
		host = host.from(i + 1)
	}
	r.Host, r.HostPlace, r.HostIn = host.s, host.place(), InURL
	r.HostUnknown = unknownHost(host.s)
	r.setPath(t.from(end))
}

// setPath reads what follows the host.
func (r *Request) setPath(t text) {
	end := strings.IndexByte(t.s, '?')
	if end < 0 {
		end = len(t.s)
	}
	r.Path, r.PathPlace = t.s[:end], t.span(0, end)
	if r.Path == "" {
		r.Path = "/"
	}
	if end < len(t.s) {
		r.addQueryText(t.from(end + 1))
	}
}

// addQueryText reads a query string. A hole without a name in it may hold any
// parameters.
func (r *Request) addQueryText(t text) {
	r.Query = append(r.Query, parseQuery(t, InQuery)...)
	for _, pair := range t.split('&') {
		if isOpenPair(pair.s) {
			r.Open, r.holes = true, append(r.holes, pair)
		}
	}
}

// isOpenPair reports whether what stands between two & is a hole that parameters
// are put into.
func isOpenPair(s string) bool {
	return s != "" && (strings.HasPrefix(s, "${") || !strings.Contains(s, "=")) && (unknownValue("", s) != "" || isToFillIn(s) || hasMask(s))
}

// authorityEnd returns where the path or the query begins: at / or ?, unless it
// stands within a hole.
func authorityEnd(s string) int {
	for i := 0; i < len(s); i++ {
		if n := holeEnd(s, i); n > i {
			i = n - 1
		} else if s[i] == '/' || s[i] == '?' {
			return i
		}
	}
	return len(s)
}

// unknownHost says why a text does not give a host.
func unknownHost(host string) Unknown {
	if host == "" {
		return ""
	}
	if unknown := unknownValue("", host); unknown != "" {
		return unknown
	}
	if strings.ContainsAny(host, "{}<>$%") || hasMask(host) {
		return UnknownVariable
	}
	if isHostBlank(host) {
		return UnknownBlank
	}
	return ""
}

// isHostBlank reports whether a word stands where a host is to be filled in: it
// has no point, and is no name that a network could have.
func isHostBlank(host string) bool {
	if host == "" || strings.Contains(host, ".") {
		return false
	}
	lower := strings.ToLower(host)
	return host[0] == '[' && !strings.Contains(host, ":") || host[0] >= 0x80 || strings.HasPrefix(lower, "your") ||
		lower != host && strings.ToUpper(host) == host && strings.Contains(host, "_") || strings.Contains(host, "__")
}

// hostEnd returns where the host ends in a URL without a scheme, or 0: a name
// with a point in it, or localhost, before / ? or the end.
func hostEnd(s string) int {
	end := authorityEnd(s)
	if end > 0 && unknownHost(s[:end]) == UnknownVariable && strings.Trim(s[:end], "#*.-_~") != "" && !strings.ContainsAny(s[:end], " \t=&") {
		return end
	}
	host, port, hasPort := strings.Cut(s[:end], ":")
	for i := range len(port) {
		if !isDigit(port[i]) {
			return 0
		}
	}
	if hasPort && port == "" {
		return 0
	}
	for i := range len(host) {
		if c := host[i]; !isWordByte(c) && c != '-' && c != '.' {
			return 0
		}
	}
	if host != "localhost" && (!strings.Contains(host, ".") || !isLetter(host[len(host)-1])) {
		return 0
	}
	return end
}

// parseQuery reads a query string.
func parseQuery(t text, in Location) []Parameter {
	var all []Parameter
	for _, pair := range t.split('&') {
		if pair.s == "" || isOpenPair(pair.s) {
			continue
		}
		name, value := pair, pair.from(len(pair.s))
		if i := strings.IndexByte(pair.s, '='); i >= 0 {
			name, value = pair.cut(0, i), pair.from(i+1)
		}
		p := newParameter(decode(name), decode(value), in)
		p.Place, p.NamePlace, p.ValuePlace = pair.place(), name.place(), value.place()
		if IsPublic(p.Name) || p.Value != Masked {
			p.Unknown = unknownValue(p.Name, value.s)
		}
		p.BadEscape = p.Unknown == "" && hasBadEscape(pair.s)
		all = append(all, p)
	}
	return all
}

func newParameter(name, value text, in Location) Parameter {
	p := Parameter{
		Name: name.s, Value: value.s, In: in,
		Place:     Place{name.place().Start, max(name.place().End, value.place().End)},
		NamePlace: name.place(), ValuePlace: value.place(),
	}
	if isMasked(p.Name) && p.Value != "" {
		p.Value = Masked
	}
	if p.Value != Masked {
		p.Unknown = unknownValue(p.Name, value.s)
	}
	return p
}

// Masked stands for a secret.
const Masked = "••••••••"

// Decode undoes percent-encoding, and + for a space, once.
func Decode(s string) string { return decode(pasted(s)).s }

// decode undoes percent-encoding, and + for a space, once. A % that starts no
// percent-encoding is left as it is.
func decode(t text) text {
	if !strings.ContainsAny(t.s, "%+") {
		return t
	}
	b := textBuilder{gap: t.gap()}
	for i := 0; i < len(t.s); i++ {
		switch {
		case t.s[i] == '+':
			b.add(" ", t.at(i))
		case isEscape(t.s[i:]):
			b.add(string([]byte{byte(hexValue(t.s[i+1])<<4 | hexValue(t.s[i+2]))}), t.span(i, i+3))
			i += 2
		default:
			b.addText(t.cut(i, i+1))
		}
	}
	return b.text()
}

// isEscape reports whether s starts with a percent-encoded byte.
func isEscape(s string) bool {
	return len(s) >= 3 && s[0] == '%' && hexValue(s[1]) >= 0 && hexValue(s[2]) >= 0
}

func HasEscape(s string) bool {
	for i := range len(s) {
		if isEscape(s[i:]) {
			return true
		}
	}
	return false
}

func hasBadEscape(s string) bool {
	for i := range len(s) {
		if s[i] == '%' && !isEscape(s[i:]) {
			return true
		}
	}
	return false
}

// joinLines takes line breaks, with the blanks around them, out of a URL that
// is broken over lines as documentation prints it.
func (r *Request) joinLines(t text) text {
	if !strings.ContainsAny(t.s, "\r\n") {
		return t
	}
	b := textBuilder{gap: t.gap()}
	for i := 0; i < len(t.s); {
		j := i
		for j < len(t.s) && isBlank(t.s[j]) {
			j++
		}
		if strings.ContainsAny(t.s[i:j], "\r\n") {
			r.ignore(IgnoredBreak, "", t.span(i, j))
			i = j
			continue
		}
		j = max(j, i+1)
		b.addText(t.cut(i, j))
		i = j
	}
	return b.text()
}
