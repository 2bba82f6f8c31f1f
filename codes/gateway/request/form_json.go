package request

import (
	"slices"
	"strings"

	"zimcodes/codes/gateway/request/literal"
	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/request/wire"
)

// parseObject reads JSON, or an object of JavaScript or Python: parameters, a
// HAR entry or a whole HAR file, or the description of a request.
func parseObject(t pasted.Text) (*Request, bool) {
	if t.S == "" || t.S[0] != '{' && t.S[0] != '[' {
		return nil, false
	}
	n, end, ok := literal.Read(t, 0)
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
func requestOf(n literal.Node, depth int) (*Request, bool) {
	if depth > literal.MaxDepth {
		return nil, false
	}
	if log, ok := n.Get("log"); ok && log.Kind == literal.Object {
		if entries, ok := log.Get("entries"); ok {
			return bestRequest(entries.Items, depth)
		}
	}
	if request, ok := n.Get("request"); ok && request.Kind == literal.Object {
		if r, ok := fromExport(request); ok {
			if _, is := request.Get("queryString"); is {
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
	all := append([]literal.Node(nil), n.Items...)
	for _, m := range n.Members {
		all = append(all, m.Value)
	}
	inner, ok := bestRequest(all, depth)
	if likeness(r) > 0 && (!ok || likeness(r) >= likeness(inner)) {
		return r, true
	}
	return inner, ok
}

// describesTypes reports whether an object says of the parameters what they are,
// as a schema does, and not their values.
func describesTypes(n literal.Node) bool {
	objects := 0
	for _, m := range n.Members {
		typed := (m.Value.Kind == literal.Plain || m.Value.Kind == literal.Call && len(m.Value.Items) == 0) && isType(m.Value.Text.S)
		if (typed || m.Value.Kind == literal.Object) && wire.IsPublic(m.Key.S) {
			objects++
		}
	}
	return objects > 1
}

// bestRequest returns the request among the nodes that most looks like one to
// the gateway, of equal ones the first.
func bestRequest(nodes []literal.Node, depth int) (*Request, bool) {
	var best candidate
	for _, n := range nodes {
		r, ok := (*Request)(nil), false
		switch n.Kind {
		case literal.Object, literal.Array:
			r, ok = requestOf(n, depth+1)
		case literal.String:
			for _, parse := range []func(pasted.Text) (*Request, bool){parseObject, parseCommand, parseEmbedded, parseLines} {
				if r, ok = parse(n.Text); ok {
					break
				}
			}
		}
		if ok {
			best.challenge(candidate{r: r, likeness: likeness(r), place: n.Place})
		}
	}
	return best.r, best.r != nil
}

// addParameters adds the members of an object, or the items {name, value} of a
// list.
func (r *Request) addParameters(n literal.Node) {
	r.Open = r.Open || slices.ContainsFunc(n.Items, isRest)
	n.Members = unlisted(n.Members)
	all := parameters(n.Members, InList)
	if slices.ContainsFunc(n.Members, func(m literal.Member) bool {
		return m.Value.Kind == literal.Plain && isPrinted(m.Key.S, m.Value.Text.S)
	}) {
		nameActions(all)
	}
	for _, p := range append(all, pairs(n, InList)...) {
		if strings.EqualFold(p.Name, "host") {
			r.addHeader(p)
			continue
		}
		r.Query = append(r.Query, p)
	}
}

// isRest reports whether an item of an object stands for members that are left
// out, or are spread into it.
func isRest(n literal.Node) bool {
	return n.Kind == literal.Plain && (strings.HasPrefix(n.Text.S, "...") || strings.HasPrefix(n.Text.S, "…"))
}

// unlisted returns the members without the lists around their values, if each
// public parameter is a list of one: so parsers of query strings have them.
func unlisted(members []literal.Member) []literal.Member {
	lists := 0
	for _, m := range members {
		if wire.IsPublic(m.Key.S) {
			if m.Value.Kind != literal.Array || len(m.Value.Items) != 1 || m.Value.Items[0].Kind > literal.Plain {
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
		if m.Value.Kind == literal.Array && len(m.Value.Items) == 1 {
			all[i].Value = m.Value.Items[0]
		}
	}
	return all
}

func parameters(members []literal.Member, in Location) []Parameter {
	var all []Parameter
	for _, m := range members {
		all = append(all, parameter(m, in))
	}
	return all
}

// parameter returns a member as a parameter. Only strings have content of
// their own; null is an empty value.
func parameter(m literal.Member, in Location) Parameter {
	if m.Value.Kind == literal.Call && len(m.Value.Items) == 1 && slices.Contains(wrappers, m.Value.Text.S+"(") {
		m.Value = m.Value.Items[0] // Optional("…")
	}
	value := m.Value.Text
	if m.Value.Kind == literal.Plain {
		value = number(value)
	}
	composite := m.Value.Kind == literal.Object || m.Value.Kind == literal.Array
	switch {
	case m.Value.IsNull():
		value = value.Cut(0, 0)
	case composite:
		// It is no parameter of the gateway's; that it is there is enough.
		value = pasted.Placed("[]", m.Value.Place)
	}
	p := newParameter(m.Key, value, in)
	if p.Composite = composite; composite && in != InBody {
		inner := valueOf(m.Value, m.Key.S)
		p.Inner = &inner
	}
	if n := m.Value; (n.Kind == literal.Plain || n.Kind == literal.Call) && !n.IsNull() && p.Value != Masked && isExpression(n.Text.S) && n.Text.S != "true" && n.Text.S != "false" {
		p.Unknown = UnknownVariable
	}
	return p
}

// pairs returns the items {name, value} of a list as parameters.
func pairs(n literal.Node, in Location) []Parameter {
	var all []Parameter
	for _, item := range n.Items {
		name, ok := item.Str("name", "key")
		value, has := item.Get("value")
		if ok && has && !isOff(item) {
			all = append(all, parameter(literal.Member{Key: name, Value: value}, in))
		}
	}
	return all
}

// fromConfig reads the description of a request, as in a HAR entry or as given
// to an HTTP library.
func fromConfig(n literal.Node) (*Request, bool) {
	r := &Request{Form: FormJSON}
	url, ok := n.Str("url", "uri", "fullUrl", "request_uri")
	parts, apart := n.Get("url")
	if apart = apart && parts.Kind == literal.Object; apart {
		url, ok = parts.Str("raw", "url") // as collections of Postman have it
	}
	if !ok {
		return fromHostAndPath(n)
	}
	if !isAddress(url.Trim().S) && !strings.HasPrefix(url.S, "/") {
		return nil, false
	}
	r.setURL(r.joinLines(url.Trim()))
	// A line of a log may have the address without the query.
	_, says := n.Get(slices.Concat(paramMembers, queryMembers)...)
	r.Open = r.Open || !says && len(r.Query) == 0
	if query, has := parts.Get("query"); apart && has && len(query.Items) > 0 {
		r.Query = nil
		r.addQuery(query)
	}
	r.setOptions(n)
	r.Open = r.Open && !slices.ContainsFunc(r.Lists(), func(all []Parameter) bool { return countPublic(all) > 0 })
	return r, true
}

// What the members are called that have the query: what a library adds to it, and
// all of it as it was sent.
var (
	paramMembers = []string{"params", "qs", "searchParams", "queryParams", "query_params", "parameters"}
	queryMembers = []string{"queryString", "query"}
)

// fromHostAndPath reads a description that has the host and the path apart.
func fromHostAndPath(n literal.Node) (*Request, bool) {
	host, ok := n.Str("hostname", "host", "baseURL")
	path, has := n.Str("path", "pathname")
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
func (r *Request) setOptions(n literal.Node) {
	if method, ok := n.Str("method", "type"); ok {
		r.setMethod(method)
	}
	if headers, ok := n.Get("headers"); ok {
		r.addHeaders(headers)
	}
	if params, ok := n.Get(paramMembers...); ok {
		r.addQuery(params)
	} else if query, ok := n.Get(queryMembers...); ok && len(r.Query) == 0 {
		r.addQuery(query)
	}
	if post, ok := n.Get("postData"); ok {
		if content, ok := post.Str("text"); ok {
			r.setBody(content)
		}
	}
	if body, ok := n.Get("body", "data", "json"); ok {
		r.setBodyNode(body)
	}
}

// addQuery adds parameters that a library puts into the query string. What is
// spread into them, or is the name of a variable, may hold any.
func (r *Request) addQuery(n literal.Node) {
	switch {
	case n.Kind == literal.String:
		r.addQueryText(n.Text)
	case n.Kind == literal.Call:
		for _, item := range n.Items {
			r.addQuery(item)
		}
		r.Open = r.Open || len(n.Items) == 0
	case n.Kind == literal.Plain:
		r.Open = r.Open || !n.IsNull()
	default:
		r.Query = append(r.Query, parameters(n.Members, InQuery)...)
		r.Query = append(r.Query, pairs(n, InQuery)...)
		for _, item := range n.Items {
			if item.Kind == literal.Plain || item.Kind == literal.Call {
				r.Open = true
			}
		}
	}
}
