package request

import (
	"strings"

	"zimcodes/codes/gateway/request/literal"
	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/request/shell"
)

// What API clients export has lists of {name, value} beside the URL, which may
// have them already, and a body that says of what kind it is. Postman, Insomnia,
// Thunder Client, Bruno, Hoppscotch, Apipost, Yaak and HAR differ in names only.
var (
	exportURLs    = []string{"url", "endpoint", "fullUrl", "uri"}
	exportQueries = []string{"query", "params", "parameters", "queryString", "queryParams", "urlParameters", "requestParams"}
	exportHeaders = []string{"header", "headers"}
	exportBodies  = []string{"body", "postData"}
	// exportKinds are the members by which a body is told from an object that is
	// the body.
	exportKinds = []string{"mode", "mimeType", "type", "contentType"}
	// exportTexts and exportForms are what hold it.
	exportTexts = []string{"raw", "text", "json", "body", "data", "content"}
	exportForms = []string{"urlencoded", "formdata", "params", "form", "formUrlEncoded", "parameter"}
)

// fromExport reads a request as an API client exports it.
func fromExport(n literal.Node) (*Request, bool) {
	url, ok := exportURL(n)
	if !ok {
		return nil, false
	}
	r := &Request{Form: FormExport}
	r.setURL(url)
	lists := 0
	if _, plain := n.Str(exportURLs...); !plain {
		lists++
	}
	for _, name := range exportQueries {
		if list, ok := list(n, name); ok {
			lists++
			r.addMissing(pairs(list, InQuery))
		}
	}
	for _, name := range exportHeaders {
		if list, ok := list(n, name); ok {
			lists++
			for _, p := range pairs(list, InHeader) {
				r.addHeader(p)
			}
		}
	}
	if method, ok := n.Str("method"); ok {
		r.setMethod(method)
	}
	for _, name := range exportBodies {
		if body, ok := n.Get(name); ok && r.setExportBody(body) {
			lists++
		}
	}
	return r, lists > 0
}

// exportURL returns the URL of a request, which Postman also takes apart.
func exportURL(n literal.Node) (pasted.Text, bool) {
	url, ok := n.Str(exportURLs...)
	if whole, is := n.Get("url"); is && whole.Kind == literal.Object {
		if url, ok = whole.Str("raw"); !ok {
			return pasted.Text{}, false
		}
	}
	url = url.Trim()
	return url, ok && isAddress(url.S)
}

// list returns a member that is a list of {name, value}, maybe within one of its
// own, as Postman and Apipost have it.
func list(n literal.Node, name string) (literal.Node, bool) {
	list, ok := n.Get(name)
	if url, is := n.Get("url"); is && url.Kind == literal.Object && name == "query" {
		list, ok = url.Get(name)
	}
	if inner, is := list.Get("parameter"); is {
		list = inner
	}
	if !ok || list.Kind != literal.Array || len(list.Items) == 0 {
		return literal.Node{}, false
	}
	_, named := list.Items[0].Str("name", "key")
	return list, named
}

// addMissing adds the parameters that the URL has not.
func (r *Request) addMissing(all []Parameter) {
	type pair struct{ name, value string }
	has := map[pair]bool{}
	for _, p := range r.Query {
		has[pair{p.Name, p.Value}] = true
	}
	for _, p := range all {
		if !has[pair{p.Name, p.Value}] {
			r.Query = append(r.Query, p)
		}
	}
}

// isOff reports whether an item of a list is switched off, or is no parameter
// of the query string.
func isOff(n literal.Node) bool {
	for _, name := range []string{"disabled", "isDisabled", "isPath"} {
		if v, ok := n.Get(name); ok && v.Text.S == "true" {
			return true
		}
	}
	for _, name := range []string{"enabled", "active", "checked", "is_checked"} {
		if v, ok := n.Get(name); ok && (v.Text.S == "false" || v.Text.S == "0" || v.Text.S == "-1") {
			return true
		}
	}
	kind, _ := n.Str("type")
	return kind.S == "path"
}

// setExportBody reads a body that says of what kind it is.
func (r *Request) setExportBody(n literal.Node) bool {
	kind, ok := n.Str(exportKinds...)
	if n.Kind != literal.Object || !ok && len(n.Members) > 1 {
		return false
	}
	if _, named := n.Str("contentType", "mimeType"); named {
		r.sends(kind.S)
	}
	for _, name := range exportTexts {
		if content, ok := n.Str(name); ok {
			r.setBody(content)
			return true
		}
	}
	for _, name := range exportForms {
		if list, ok := list(n, name); ok {
			r.Body = &Body{Place: list.Place, Size: list.Place.End - list.Place.Start, Parameters: pairs(list, InBody)}
			return true
		}
	}
	return ok
}

// exportVariables returns the variables that an export sets: those of a
// collection, of an environment, or of the resources of one.
func exportVariables(n literal.Node) map[string]pasted.Text {
	variables := map[string]pasted.Text{}
	add := func(list literal.Node) {
		for _, p := range list.Items {
			name, ok := p.Str("key", "name")
			if value, has := p.Str("value"); ok && has && !isOff(p) {
				variables[name.S] = value
			}
		}
		for _, m := range list.Members {
			if m.Value.Kind == literal.String {
				variables[m.Key.S] = m.Value.Text
			}
		}
	}
	for _, name := range []string{"variable", "variables", "values"} {
		if list, ok := n.Get(name); ok && list.Kind == literal.Array {
			add(list)
		}
	}
	for _, name := range []string{"environments", "resources"} {
		all, _ := n.Get(name)
		for _, e := range append([]literal.Node{all}, all.Items...) {
			if kind, ok := e.Str("_type"); ok && kind.S != "environment" {
				continue
			}
			for _, part := range []string{"data", "variables"} {
				if list, ok := e.Get(part); ok {
					add(list)
				}
			}
		}
	}
	return variables
}

// filledNode returns the node with variables put in the place of {{name}}.
func filledNode(n literal.Node, variables map[string]pasted.Text) literal.Node {
	if n.Kind == literal.String {
		n.Text = filled(n.Text, variables)
	}
	members := make([]literal.Member, len(n.Members))
	for i, m := range n.Members {
		members[i] = literal.Member{Key: m.Key, Value: filledNode(m.Value, variables)}
	}
	items := make([]literal.Node, len(n.Items))
	for i, item := range n.Items {
		items[i] = filledNode(item, variables)
	}
	n.Members, n.Items = members, items
	return n
}

// filled puts variables in the place of {{name}}, which Insomnia writes
// {{ _.name }}.
func filled(t pasted.Text, variables map[string]pasted.Text) pasted.Text {
	if len(variables) == 0 || !strings.Contains(t.S, "{{") {
		return t
	}
	b := pasted.Builder{Gap: t.Gap()}
	for i := 0; i < len(t.S); {
		if strings.HasPrefix(t.S[i:], "{{") {
			n := strings.Index(t.S[i:min(len(t.S), i+shell.MaxPrompt)], "}}")
			name := strings.TrimPrefix(strings.TrimSpace(t.S[i+2:max(i+2, i+n)]), "_.")
			if value, ok := variables[name]; ok {
				b.AddValue(value, t.Span(i, i+n+2))
				i += n + 2
				continue
			}
		}
		b.AddText(t.Cut(i, i+1))
		i++
	}
	return b.Text()
}
