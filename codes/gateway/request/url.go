package request

import (
	"slices"
	"strings"

	"zimcodes/codes/gateway/request/credential"
	"zimcodes/codes/gateway/request/literal"
	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/request/wire"
)

// setURL reads a URL, with or without scheme, host and path.
func (r *Request) setURL(t pasted.Text) {
	t = t.Trim()
	if i := fragmentStart(t.S); i >= 0 {
		r.ignore(IgnoredFragment, "", t.From(i).Place())
		t = t.Cut(0, i)
	}
	if inner, ok := proxied(t); ok {
		r.ignore(IgnoredText, "", pasted.Place{Start: t.Place().Start, End: inner.Place().Start})
		t = inner
	}
	if i := pasted.SchemeEnd(t.S); i >= 0 {
		r.Scheme, r.SchemePlace = strings.ToLower(t.S[:i]), t.Span(0, i)
		r.setAuthority(t.From(i + len("://")))
		return
	}
	if hostEnd(t.S) > 0 {
		r.setAuthority(t)
		return
	}
	r.setPath(t)
}

// setAddress reads the URL of a request whose headers may be known already.
func (r *Request) setAddress(u pasted.Text) {
	given := *r
	r.setURL(u)
	if given.HostIn == InHeader {
		r.URLHost = r.Host
		r.Host, r.HostPlace, r.HostIn = given.Host, given.HostPlace, InHeader
	}
}

// fragmentStart returns where the fragment of an address starts, or -1: at a #
// that is no hole of Ruby's, and no mask of several.
func fragmentStart(s string) int {
	for i := 0; i < len(s); i++ {
		if s[i] != '#' || literal.HoleEnd(s, i) > i {
			continue
		}
		if n := len(s) - i - len(strings.TrimLeft(s[i:], "#")); n > 1 {
			i += n
			continue
		}
		return i
	}
	return -1
}

// proxied returns the address that stands whole in the path or the query of
// another, as proxies and links that lead on have it, plain or percent-encoded.
func proxied(t pasted.Text) (pasted.Text, bool) {
	start := pasted.SchemeEnd(t.S)
	rest := start + len("://")
	if start < 0 || wire.ProductOf(t.S[rest:rest+authorityEnd(t.S[rest:])]) != "" {
		return pasted.Text{}, false
	}
	for _, mark := range []string{"://", "%3A%2F%2F", "%3a%2f%2f"} {
		n := strings.Index(t.S[rest:], mark)
		if n < 0 {
			continue
		}
		i := rest + n
		for i > rest && pasted.IsLetter(t.S[i-1]) {
			i--
		}
		if strings.IndexByte("/?=", t.S[i-1]) < 0 {
			continue
		}
		inner := t.From(i)
		if mark != "://" {
			if end := strings.IndexByte(inner.S, '&'); end >= 0 {
				inner = inner.Cut(0, end)
			}
			inner = inner.PercentDecoded()
		}
		if at := pasted.SchemeEnd(inner.S); at >= 0 && strings.Contains(inner.S[:at+len("://")+authorityEnd(inner.S[at+len("://"):])], "zego") {
			return inner, true
		}
	}
	return pasted.Text{}, false
}

func (r *Request) setAuthority(t pasted.Text) {
	end := authorityEnd(t.S)
	host := t.Cut(0, end)
	if i := strings.LastIndexByte(host.S, '@'); i >= 0 {
		r.ignore(IgnoredUser, "", host.Cut(0, i+1).Place())
		host = host.From(i + 1)
	}
	r.Host, r.HostPlace, r.HostIn = host.S, host.Place(), InURL
	r.HostUnknown = unknownHost(host.S)
	r.setPath(t.From(end))
}

// setPath reads what follows the host.
func (r *Request) setPath(t pasted.Text) {
	end := strings.IndexByte(t.S, '?')
	if end < 0 {
		end = len(t.S)
	}
	r.Path, r.PathPlace = t.S[:end], t.Span(0, end)
	if r.Path == "" {
		r.Path = "/"
	}
	if end < len(t.S) {
		r.addQueryText(t.From(end + 1))
	}
}

// addQueryText reads a query string. A hole without a name in it may hold any
// parameters.
func (r *Request) addQueryText(t pasted.Text) {
	r.Open = r.Open || strings.HasSuffix(t.S, "...") || strings.HasSuffix(t.S, "…") // the rest was left out
	r.Query = append(r.Query, parseQuery(t, InQuery)...)
	pairs := t.Split('&')
	for _, pair := range pairs {
		if isOpenPair(pair.S) {
			r.Open, r.holes = true, append(r.holes, pair)
		}
	}
	r.Open = r.Open || isCutName(pairs[len(pairs)-1].S)
}

// isCutName reports whether a query ends within the name of a public parameter:
// it was cut off there.
func isCutName(last string) bool {
	return last != "" && slices.ContainsFunc(wire.Public, func(name string) bool { return strings.HasPrefix(name, last) })
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
		if n := literal.HoleEnd(s, i); n > i {
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
	if strings.ContainsAny(host, "{}<>$%") || strings.Contains(host, "[.]") || hasMask(strings.ReplaceAll(host, "..", ".")) {
		return UnknownVariable
	}
	if isHostBlank(host) {
		return UnknownBlank
	}
	if strings.HasPrefix(strings.ToLower(host), "xxx") {
		return UnknownMasked
	}
	return ""
}

// isHostBlank reports whether a word stands where a host is to be filled in: it
// has no point, and is no name that a network could have.
func isHostBlank(host string) bool {
	if host[0] == '[' && !strings.Contains(host, ":") {
		return true
	}
	if strings.Contains(host, ".") {
		return false
	}
	lower := strings.ToLower(host)
	return host[0] >= 0x80 || strings.HasPrefix(lower, "your") ||
		lower != host && strings.ToUpper(host) == host && strings.Contains(host, "_") || strings.Contains(host, "__")
}

// hostEnd returns where the host ends in a URL without a scheme, or 0: a name
// with a point in it, or localhost, before / ? or the end.
func hostEnd(s string) int {
	end := authorityEnd(s)
	if end > 0 && unknownHost(s[:end]) == UnknownVariable && strings.Trim(s[:end], "#*.-_~") != "" && !strings.ContainsAny(s[:end], " \t=&") && strings.Count(s[:end], "<") < 2 {
		return end
	}
	host, port, hasPort := strings.Cut(s[:end], ":")
	for i := range len(port) {
		if !pasted.IsDigit(port[i]) {
			return 0
		}
	}
	if hasPort && port == "" {
		return 0
	}
	for i := range len(host) {
		if c := host[i]; !pasted.IsWordByte(c) && c != '-' && c != '.' {
			return 0
		}
	}
	if host != "localhost" && (!strings.Contains(host, ".") || !pasted.IsLetter(host[len(host)-1])) {
		return 0
	}
	return end
}

// isAddress reports whether a text starts with a scheme or with a host.
func isAddress(s string) bool { return pasted.SchemeEnd(s) >= 0 || hostEnd(s) > 0 }

// parseQuery reads a query string.
func parseQuery(t pasted.Text, in Location) []Parameter {
	var all []Parameter
	for _, pair := range t.Split('&') {
		if pair.S == "" || isOpenPair(pair.S) {
			continue
		}
		name, value := pair, pair.From(len(pair.S))
		if i := strings.IndexByte(pair.S, '='); i >= 0 {
			name, value = pair.Cut(0, i), pair.From(i+1)
		}
		p := newParameter(name.PercentDecoded(), value.PercentDecoded(), in)
		p.Place, p.NamePlace, p.ValuePlace = pair.Place(), name.Place(), value.Place()
		if wire.IsPublic(p.Name) || p.Value != Masked {
			p.Unknown = unknownValue(p.Name, value.S)
		}
		p.BadEscape = p.Unknown == "" && pasted.HasBadPercent(pair.S)
		all = append(all, p)
	}
	return all
}

func newParameter(name, value pasted.Text, in Location) Parameter {
	p := Parameter{
		Name: name.S, Value: value.S, In: in,
		Place:     pasted.Place{Start: name.Place().Start, End: max(name.Place().End, value.Place().End)},
		NamePlace: name.Place(), ValuePlace: value.Place(),
	}
	if credential.IsMasked(p.Name) && p.Value != "" {
		p.Value = Masked
	}
	if p.Value != Masked {
		p.Unknown = unknownValue(p.Name, value.S)
	}
	return p
}

// Masked stands for a secret.
const Masked = "••••••••"

// joinLines takes line breaks, with the blanks around them, out of a URL that
// is broken over lines as documentation prints it.
func (r *Request) joinLines(t pasted.Text) pasted.Text {
	joined, breaks := t.Unbroken()
	for _, place := range breaks {
		r.ignore(IgnoredBreak, "", place)
	}
	return joined
}
