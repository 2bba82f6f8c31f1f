package request

import (
	"strings"

	"zimcodes/codes/gateway/request/literal"
	"zimcodes/codes/gateway/request/pasted"
)

func (r *Request) addHeaders(n literal.Node) {
	if n.Kind == literal.Call && len(n.Items) > 0 {
		n = n.Items[0]
	}
	for _, p := range append(parameters(n.Members, InHeader), pairs(n, InHeader)...) {
		r.addHeader(p)
	}
}

// addHeader adds a header field. A Host header overrides the URL's host, and
// so does :authority, which is its name in HTTP/2.
func (r *Request) addHeader(p Parameter) {
	p.Name = strings.Trim(p.Name, pasted.Blanks)
	r.Headers = append(r.Headers, p)
	if !strings.EqualFold(p.Name, "host") && p.Name != ":authority" {
		return
	}
	if r.HostIn == InURL {
		r.URLHost = r.Host
	}
	if r.HostIn != InHeader {
		r.Host, r.HostPlace, r.HostIn = strings.Trim(p.Value, pasted.Blanks), p.ValuePlace, InHeader
	}
}

// sends adds the header of a body, unless the command has it.
func (r *Request) sends(contentType string) {
	if _, ok := r.Header("Content-Type"); !ok {
		r.addHeader(newParameter(pasted.Unplaced("Content-Type"), pasted.Unplaced(contentType), InHeader))
	}
}
