package request

import (
	"strings"

	"zimcodes/codes/gateway/request/literal"
	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/request/wire"
)

// parseScattered reads a request whose parts stand apart in a text: a URL here, its
// parameters there, as code and logs have them.
func parseScattered(t pasted.Text) (*Request, bool) {
	r, ok := parseEmbedded(t)
	list, found := listIn(t, nil)
	if inner, is := parseInnerObject(t); is && (!ok || likeness(inner) > likeness(r)) && countPublic(inner.Query) >= countPublic(list) {
		return inner, true
	}
	if found && (!ok || countPublic(list) > countPublic(r.Query)) {
		if !ok || countPublic(r.Query) < 2 {
			r = atGateway(t)
		}
		r.Form = FormText
		r.add(list)
		r.leaveLists(t)
		return r, true
	}
	return r, ok
}

// atGateway returns a request to the first gateway whose URL stands in a text,
// or one without a URL.
func atGateway(t pasted.Text) *Request {
	for _, c := range urlsIn(t) {
		if isZegoHost(c.r.Host) || c.r.HostUnknown != "" {
			c.r.addContext(t, c.start, c.end)
			return c.r
		}
	}
	return &Request{Form: FormText}
}

// listIn returns the best list of parameters that stands in a text, but not in
// one of the places: that with the most public names, of equal ones the first.
func listIn(t pasted.Text, not []pasted.Place) ([]Parameter, bool) {
	var best []Parameter
	most := 0
	for _, g := range scan(t) {
		at := t.Span(g.start, g.end)
		n := g.exact()
		if n > most && g.in != InBody && g.in != InHeader && !g.numbersActions() && !overlaps(at, not) {
			best, most = g.parameters(), n
		}
	}
	if most < leastList {
		if rows := rowsIn(t); rows != nil {
			return rows, true
		}
	}
	return best, most >= leastList
}

// leaveLists notes the lists that are whole and stand elsewhere.
func (r *Request) leaveLists(t pasted.Text) {
	for _, g := range scan(t) {
		start := g.start
		for start > 0 && strings.IndexByte("\"'[{(:", t.S[start-1]) >= 0 {
			start--
		}
		if p := t.Span(start, g.end); g.exact() >= leastWhole && g.in != InBody && g.in != InHeader && !overlaps(p, []pasted.Place{r.Query[0].Place, r.Query[len(r.Query)-1].Place}) {
			r.ignore(IgnoredRequest, "", p)
		}
	}
}

// leastList is how many public parameters make a list of a request.
const leastList = 3

func overlaps(p pasted.Place, places []pasted.Place) bool {
	for _, other := range places {
		if other.Start < p.End && p.Start < other.End {
			return true
		}
	}
	return false
}

// add adds the parameters that the query does not have.
func (r *Request) add(all []Parameter) {
	for _, p := range all {
		if r.Find(p.Name) == nil {
			r.Query = append(r.Query, p)
		}
	}
}

// complete adds to a request the parameters that stand elsewhere in the text,
// where the request has none of its own or says that it has more; and those of
// headers that are made elsewhere.
func (r *Request) complete(t pasted.Text) {
	if r.Form == FormURL || r.closed() || !r.Open && r.evidence() >= leastEvidence {
		return
	}
	var taken []pasted.Place
	for _, p := range r.Headers {
		taken = append(taken, p.Place)
	}
	if r.Body != nil && (r.Body.JSON || len(r.Body.Parameters) > 0) {
		taken = append(taken, r.Body.Place)
	}
	if n := len(r.Query); r.Form == FormJSON && n > 0 {
		// They are no list elsewhere.
		taken = append(taken, pasted.Place{Start: r.Query[0].Place.Start, End: r.Query[n-1].Place.End})
	}
	for _, g := range scan(t) {
		if g.in == InHeader && g.exact() >= leastList && !overlaps(t.Span(g.start, g.end), taken) {
			r.Headers = append(r.Headers, g.parameters()...)
		}
	}
	if !r.Open && countPublic(r.Query) > 0 {
		return
	}
	if list, ok := listIn(t, taken); ok {
		again := len(r.Query) > 0 && overlaps(list[0].Place, []pasted.Place{r.Query[0].Place}) // the query itself
		r.add(list)
		r.Open = r.Open && countPublic(r.Query) < len(wire.Public)-1 && (again || len(list) < leastWhole)
	}
}

// leastWhole is how many public parameters a list has that is taken to be all
// that an open query holds.
const leastWhole = 5

// closed reports whether all of the request stands in one command.
func (r *Request) closed() bool {
	return !r.Open && (r.Form == FormBash || r.Form == FormCmd || r.Form == FormPowerShell || r.Form == FormCommand)
}

// resolve puts in the values of variables that the text assigns, and finds the
// host that the text names elsewhere.
func (r *Request) resolve(a *assigned) {
	for _, hole := range r.holes {
		if v, ok := a.fill(hole.S); ok && strings.Contains(v.S, "=") {
			r.Query = append(r.Query, parseQuery(v, InQuery)...)
			r.Open = false
		}
	}
	for i := range r.Query {
		p := &r.Query[i]
		if p.Unknown != UnknownVariable {
			continue
		}
		if v, ok := a.fill(p.Value); ok {
			p.Value, p.Unknown = v.S, unknownValue(p.Name, v.S)
		}
	}
	if r.HostUnknown != "" {
		if v, ok := a.fill(r.Host); ok {
			u := &Request{}
			u.setURL(v)
			if u.Host != "" {
				r.Host, r.HostUnknown = u.Host, u.HostUnknown
			}
		}
	}
	if r.HostIn == "" {
		r.findHost(a.t)
	}
}

// findHost takes the gateway's host that stands in the text, or else another of
// ZEGO's in an address.
func (r *Request) findHost(t pasted.Text) {
	var other pasted.Text
	for from := 0; ; {
		n := strings.Index(t.S[from:], ".zego")
		if n < 0 {
			break
		}
		start, end := from+n, from+n
		for start > 0 && isHostByte(t.S[start-1]) {
			start--
		}
		for end < len(t.S) && isHostByte(t.S[end]) {
			end++
		}
		from = end
		host := t.Cut(start, start+len(strings.TrimRight(t.S[start:end], ".-")))
		if wire.ProductOf(host.S) != "" {
			r.Host, r.HostPlace, r.HostIn = host.S, host.Place(), InURL
			return
		}
		if other.S == "" && isZegoHost(host.S) && strings.HasSuffix(t.S[:start], "://") {
			other = host
		}
	}
	if other.S != "" {
		r.Host, r.HostPlace, r.HostIn = other.S, other.Place(), InURL
	}
}

func isHostByte(c byte) bool { return pasted.IsWordByte(c) || c == '-' || c == '.' }

// parseInnerObject finds an object with parameters within other text.
func parseInnerObject(t pasted.Text) (*Request, bool) {
	const tries = 20
	from := 0
	for range tries {
		i := strings.IndexByte(t.S[from:], '{')
		if i < 0 {
			break
		}
		from += i
		if n, _, ok := literal.Read(t, from); ok {
			if r, ok := requestOf(n, 0); ok {
				r.ignore(IgnoredText, "", t.Cut(0, from).Trim().Place())
				return r, true
			}
		}
		from++
	}
	return nil, false
}
