package request

import (
	"slices"
	"strings"

	"zimcodes/codes/gateway/request/pasted"
)

// parseObject reads JSON, or an object of JavaScript or Python: parameters, a
// HAR entry or a whole HAR file, or the description of a request.
func parseObject(t pasted.Text) (*Request, bool) {
	if t.S[0] != '{' && t.S[0] != '[' {
		return nil, false
	}
	n, end, ok := readLiteral(t, 0)
	if !ok {
		return nil, false
	}
	if variables := exportVariables(n); len(variables) > 0 {
		n = filledNode(n, variables)
	}
	r, ok := requestOf(n, 0)
	if !ok {
		return nil, false
	}
	r.ignore(IgnoredText, "", t.From(end).Trim().Place())
	return r, true
}

// requestOf returns the request that a node describes, or holds.
func requestOf(n node, depth int) (*Request, bool) {
	if depth > maxDepth {
		return nil, false
	}
	if log, ok := n.get("log"); ok && log.kind == objectNode {
		if entries, ok := log.get("entries"); ok {
			return bestRequest(entries.items, depth)
		}
	}
	if request, ok := n.get("request"); ok && request.kind == objectNode {
		if r, ok := fromExport(request); ok {
			if _, is := request.get("queryString"); is {
				r.Form = FormHAR
			}
			return r, true
		}
		if r, ok := fromConfig(request); ok {
			r.Form = FormHAR
			return r, true
		}
	}
	if r, ok := fromExport(n); ok {
		return r, true
	}
	if r, ok := fromConfig(n); ok {
		return r, true
	}
	r := &Request{Form: FormJSON}
	if !describesTypes(n) {
		r.addParameters(n)
	}
	// A line of a log written as JSON has the URL as one of its members, and
	// may have a timestamp of its own.
	all := append([]node(nil), n.items...)
	for _, m := range n.members {
		all = append(all, m.value)
	}
	inner, ok := bestRequest(all, depth)
	if likeness(r) > 0 && (!ok || likeness(r) >= likeness(inner)) {
		return r, true
	}
	return inner, ok
}

// describesTypes reports whether an object says of the parameters what they are,
// as a schema does, and not their values.
func describesTypes(n node) bool {
	objects := 0
	for _, m := range n.members {
		if m.value.kind == objectNode && IsPublic(m.key.S) {
			objects++
		}
	}
	return objects > 1
}

// bestRequest returns the request among the nodes that most looks like one to
// the gateway, of equal ones the first.
func bestRequest(nodes []node, depth int) (*Request, bool) {
	var best candidate
	for _, n := range nodes {
		r, ok := (*Request)(nil), false
		switch n.kind {
		case objectNode, arrayNode:
			r, ok = requestOf(n, depth+1)
		case stringNode:
			if r, ok = parseCommand(n.text); !ok {
				r, ok = parseEmbedded(n.text)
			}
		}
		if ok {
			best.challenge(candidate{r: r, likeness: likeness(r), place: n.place})
		}
	}
	return best.r, best.r != nil
}

// addParameters adds the members of an object, or the items {name, value} of a
// list.
func (r *Request) addParameters(n node) {
	n.members = unlisted(n.members)
	for _, p := range append(parameters(n.members, InList), pairs(n, InList)...) {
		if strings.EqualFold(p.Name, "host") {
			r.addHeader(p)
			continue
		}
		r.Query = append(r.Query, p)
	}
}

// unlisted returns the members without the lists around their values, if each
// public parameter is a list of one: so parsers of query strings have them.
func unlisted(members []member) []member {
	lists := 0
	for _, m := range members {
		if IsPublic(m.key.S) {
			if m.value.kind != arrayNode || len(m.value.items) != 1 || m.value.items[0].kind > plainNode {
				return members
			}
			lists++
		}
	}
	if lists < 2 {
		return members
	}
	all := slices.Clone(members)
	for i, m := range all {
		if m.value.kind == arrayNode && len(m.value.items) == 1 {
			all[i].value = m.value.items[0]
		}
	}
	return all
}

func parameters(members []member, in Location) []Parameter {
	var all []Parameter
	for _, m := range members {
		all = append(all, parameter(m, in))
	}
	return all
}

// parameter returns a member as a parameter. Only strings have content of
// their own; null is an empty value.
func parameter(m member, in Location) Parameter {
	value := m.value.text
	switch {
	case m.value.isNull():
		value = value.Cut(0, 0)
	case m.value.kind == objectNode || m.value.kind == arrayNode:
		// A composite value is no parameter of the gateway's; that it is there
		// is enough.
		value = pasted.Placed("[]", m.value.place)
	}
	p := newParameter(m.key, value, in)
	if n := m.value; (n.kind == plainNode || n.kind == callNode) && !n.isNull() && p.Value != Masked && isExpression(n.text.S) && n.text.S != "true" && n.text.S != "false" {
		p.Unknown = UnknownVariable
	}
	return p
}

// pairs returns the items {name, value} of a list as parameters.
func pairs(n node, in Location) []Parameter {
	var all []Parameter
	for _, item := range n.items {
		name, ok := item.str("name", "key")
		value, has := item.get("value")
		if ok && has && !isOff(item) {
			all = append(all, parameter(member{name, value}, in))
		}
	}
	return all
}

// fromConfig reads the description of a request, as in a HAR entry or as given
// to an HTTP library.
func fromConfig(n node) (*Request, bool) {
	r := &Request{Form: FormJSON}
	url, ok := n.str("url", "uri", "fullUrl", "request_uri")
	parts, apart := n.get("url")
	if apart = apart && parts.kind == objectNode; apart {
		url, ok = parts.str("raw", "url") // as collections of Postman have it
	}
	if !ok {
		return fromHostAndPath(n)
	}
	if pasted.SchemeEnd(url.Trim().S) < 0 && hostEnd(url.Trim().S) == 0 && !strings.HasPrefix(url.S, "/") {
		return nil, false
	}
	r.setURL(r.joinLines(url.Trim()))
	if query, has := parts.get("query"); apart && has && len(query.items) > 0 {
		r.Query = nil
		r.addQuery(query)
	}
	r.setOptions(n)
	return r, true
}

// fromHostAndPath reads a description that has the host and the path apart.
func fromHostAndPath(n node) (*Request, bool) {
	host, ok := n.str("hostname", "host", "baseURL")
	path, has := n.str("path", "pathname")
	if !ok || !has || !strings.HasPrefix(path.S, "/") {
		return nil, false
	}
	r := &Request{Form: FormJSON}
	r.setURL(host)
	r.setPath(path)
	r.setOptions(n)
	return r, true
}

// setOptions reads what a description of a request says besides the URL.
func (r *Request) setOptions(n node) {
	if method, ok := n.str("method", "type"); ok {
		r.setMethod(method)
	}
	if headers, ok := n.get("headers"); ok {
		r.addHeaders(headers)
	}
	if params, ok := n.get("params", "qs", "searchParams", "queryParams", "query_params", "parameters"); ok {
		r.addQuery(params)
	} else if query, ok := n.get("queryString", "query"); ok && len(r.Query) == 0 {
		r.addQuery(query)
	}
	if post, ok := n.get("postData"); ok {
		if content, ok := post.str("text"); ok {
			r.setBody(content)
		}
	}
	if body, ok := n.get("body", "data", "json"); ok {
		r.setBodyNode(body)
	}
}

// addQuery adds parameters that a library puts into the query string. What is
// spread into them, or is the name of a variable, may hold any.
func (r *Request) addQuery(n node) {
	switch {
	case n.kind == stringNode:
		r.addQueryText(n.text)
	case n.kind == callNode:
		for _, item := range n.items {
			r.addQuery(item)
		}
		r.Open = r.Open || len(n.items) == 0
	case n.kind == plainNode:
		r.Open = r.Open || !n.isNull()
	default:
		r.Query = append(r.Query, parameters(n.members, InQuery)...)
		r.Query = append(r.Query, pairs(n, InQuery)...)
		for _, item := range n.items {
			if item.kind == plainNode || item.kind == callNode {
				r.Open = true
			}
		}
	}
}

func (r *Request) addHeaders(n node) {
	if n.kind == callNode && len(n.items) > 0 {
		n = n.items[0]
	}
	for _, p := range append(parameters(n.members, InHeader), pairs(n, InHeader)...) {
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

func (r *Request) setMethod(t pasted.Text) {
	t = t.Trim()
	r.Method, r.MethodPlace = strings.ToUpper(t.S), t.Place()
}

// setBodyNode reads a body given as a string or as an object to be encoded.
func (r *Request) setBodyNode(n node) {
	encoded := false
	for n.kind == callNode && len(n.items) > 0 {
		n, encoded = n.items[0], true
	}
	switch {
	case n.kind == stringNode:
		r.setBody(n.text)
	case n.kind == objectNode || n.kind == arrayNode:
		r.Body = &Body{Place: n.place, Size: n.place.End - n.place.Start, JSON: true, Text: keptJSON(n)}
		r.Body.setMembers(n)
	case encoded || n.kind == plainNode && !n.isNull():
		r.Body = &Body{Place: n.place, File: true}
	}
}

// setBody reads the text of a body.
func (r *Request) setBody(t pasted.Text) {
	if strings.Trim(t.S, pasted.Blanks) == "" {
		return
	}
	r.Body = &Body{Place: t.Place(), Size: len(t.S), Text: keptText(t)}
	bad := badJSON(t.S)
	r.Body.JSON = bad < 0
	if bad >= 0 {
		end := min(bad+1, len(t.S))
		r.Body.ErrorPlace = t.Span(end-1, end)
	}
	if content := t.Trim(); content.S[0] == '{' {
		n, _, _ := readLiteral(content, 0)
		r.Body.setMembers(n)
	} else if !r.Body.JSON && strings.Contains(t.S, "=") {
		r.Body.Parameters = parseQuery(content, InBody)
	}
}
