package request

import (
	"slices"
	"strings"

	"zimcodes/codes/gateway/request/literal"
	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/request/wire"
)

// callNames are the last names of functions that send a request, with the
// method that goes without saying; of request and its like it is an argument.
var callNames = map[string]string{
	"fetch": "GET", "axios": "GET", "ajax": "GET", "got": "GET", "ky": "GET", "request": "GET", "newrequest": "GET", "superagent": "GET", "urlopen": "GET",
	"get": "GET", "getjson": "GET", "post": "POST", "put": "PUT", "delete": "DELETE", "head": "HEAD", "patch": "PATCH",
	"getasync": "GET", "postasync": "POST", "postform": "POST", "send": "GET",
}

// parseCall reads fetch(…), and calls of libraries like it: with an address, or
// a description of the request, among the arguments.
func parseCall(t pasted.Text) (*Request, bool) {
	spent := 0
	var known variables
	for i := 0; i < len(t.S); i++ {
		if t.S[i] != '(' {
			continue
		}
		start := i
		for start > 0 && pasted.IsWordByte(t.S[start-1]) {
			start--
		}
		name := strings.ToLower(t.S[start:i])
		method := callNames[name]
		if method == "" || start > 0 && t.S[start-1] == '@' {
			continue // no call, or an annotation
		}
		n, end, ok := literal.Read(t, start)
		if spent += end - start; spent > 4*len(t.S) {
			break
		}
		if !ok || n.Kind != literal.Call {
			continue
		}
		if known == nil {
			known = readVariables(t)
		}
		from := callStart(t.S, start)
		c := call{t.S[from:start], name, method, known}
		if r, ok := c.read(n); ok {
			end = r.readChain(t, end)
			r.ignore(IgnoredText, "", t.Cut(0, from).Trim().Place())
			r.ignore(IgnoredText, "", afterCall(t.From(end).Trim()).Place())
			return r, true
		}
	}
	return nil, false
}

// bodySetters are methods that give a call its body, which is sent later.
var bodySetters = []string{"body", "json", "send", "content", "setbody", "bodyvalue"}

// readChain reads the methods that are called on what a call returns, up to where
// they end, and takes the body that one of them sets.
func (r *Request) readChain(t pasted.Text, end int) int {
	for {
		at := pasted.SkipBlanks(t.S, end)
		if at == len(t.S) || t.S[at] != '.' {
			return end
		}
		n, after, ok := literal.Read(t, at+1)
		if !ok || n.Kind != literal.Call {
			return end
		}
		if r.Body == nil && len(n.Items) == 1 && slices.Contains(bodySetters, strings.ToLower(n.Text.S)) {
			r.setBodyNode(n.Items[0])
		}
		end = after
	}
}

// callStart returns where the function's name starts, with what it is called on.
func callStart(s string, i int) int {
	for i > 0 && (pasted.IsWordByte(s[i-1]) || strings.IndexByte("$.:>-", s[i-1]) >= 0) {
		i--
	}
	return i
}

// afterCall leaves out what only ends the call.
func afterCall(t pasted.Text) pasted.Text {
	for t.S != "" && (t.S[0] == ';' || t.S[0] == ')') {
		t = t.From(1).Trim()
	}
	return t
}

// call is a call that may send a request.
type call struct {
	// on is what the function is called on, with the point behind it.
	on, name, method string
	known            variables
}

// address returns the address that an argument is, or names.
func (c *call) address(n literal.Node) (pasted.Text, bool) {
	for n.Kind == literal.Call && len(n.Items) > 0 {
		n = n.Items[0] // new URL("…")
	}
	u := n.Text
	if n.Kind == literal.Plain {
		u, _ = c.known.resolve(n.Text.S)
	} else if n.Kind != literal.String {
		return pasted.Text{}, false
	}
	if filled, ok := c.known.fill(u.S); ok {
		u = filled
	}
	u = u.Trim()
	return u, isAddress(u.S) || strings.HasPrefix(u.S, "/")
}

// read reads the arguments.
func (c *call) read(n literal.Node) (*Request, bool) {
	r := &Request{Form: FormFetch, Method: c.method}
	args := n.Items
	if len(args) > 0 && args[0].Kind == literal.Call && len(args[0].Items) > 1 {
		args = append(append([]literal.Node{}, args[0].Items...), args[1:]...) // new Request("…", {…})
	}
	if len(args) > 0 && args[0].Kind == literal.String && isMethod(args[0].Text.S) {
		r.setMethod(args[0].Text)
		args = args[1:]
	}
	url, ok := pasted.Text{}, false
	if len(args) > 0 {
		if url, ok = c.address(args[0]); ok {
			args = args[1:]
		} else if args[0].Kind == literal.Object {
			url, ok = c.member(args[0].Members)
		}
	}
	if !ok {
		if url, ok = c.member(n.Members); !ok {
			return nil, false
		}
	}
	r.setURL(r.withoutBreaks(url))
	for i, arg := range args {
		c.argument(r, i, arg)
	}
	r.setOptions(literal.Node{Members: n.Members})
	c.queryData(r, n)
	return r, countPublic(r.Query) > 0 || wire.ProductOf(r.Host) != "" || strings.Contains(r.Host, "zego") || r.HostUnknown != "" || r.Open
}

// queryData takes the data of a call as the query string where the library sends
// it so: jQuery and the programs within chats do, without a body to put it in.
func (c *call) queryData(r *Request, n literal.Node) {
	if r.Body == nil || r.Method != "GET" && r.Method != "" || c.name != "ajax" && !strings.HasSuffix(c.on, "wx.") && !strings.HasSuffix(c.on, "uni.") {
		return
	}
	for _, arg := range n.Items {
		if data, ok := arg.Get("data"); ok && (data.Kind == literal.Object || data.Kind == literal.String) {
			r.Body = nil
			r.addQuery(data)
		}
	}
}

// member returns the address among named arguments.
func (c *call) member(members []literal.Member) (pasted.Text, bool) {
	if u, ok := (literal.Node{Members: members}).Get("url", "uri"); ok {
		return c.address(u)
	}
	return pasted.Text{}, false
}

// optionNames are what the description of a request holds besides the URL.
var optionNames = []string{"params", "qs", "query", "queryString", "searchParams", "queryParams", "query_params", "headers", "method", "body", "data", "json", "form", "form_params", "timeout", "responseType", "url", "type", "redirect", "mode", "baseURL"}

// argument reads the argument of number i after the address.
func (c *call) argument(r *Request, i int, arg literal.Node) {
	_, described := arg.Get(optionNames...)
	sends := c.method == "POST" || c.method == "PUT" || c.method == "PATCH"
	switch {
	case arg.Kind == literal.Object && described, arg.Kind == literal.Array && described:
		r.setOptions(arg)
	case sends && i == 0:
		r.setBodyNode(arg)
	case arg.Kind == literal.Object || arg.Kind == literal.Array && len(arg.Members) > 0:
		r.addQuery(arg)
	case (arg.Kind == literal.Plain || arg.Kind == literal.Call) && !arg.IsNull() && c.name != "get" && c.name != "getasync":
		// Options that stand elsewhere: the method may be among them.
		if r.MethodPlace.IsZero() {
			r.Method = ""
		}
		r.Open = r.Open || c.name != "fetch" && countPublic(r.Query) == 0
	case (arg.Kind == literal.Plain || arg.Kind == literal.Call) && !arg.IsNull():
		r.Open = true
	}
}

func isMethod(s string) bool { return slices.Contains(methods, strings.ToUpper(s)) }

// withoutBreaks takes line breaks and tabs out of a URL as the URL standard
// has it. Spaces stay, and are sent.
func (r *Request) withoutBreaks(t pasted.Text) pasted.Text {
	if !strings.ContainsAny(t.S, "\r\n\t") {
		return t
	}
	b := pasted.Builder{Gap: t.Gap()}
	for i := range len(t.S) {
		if c := t.S[i]; c == '\r' || c == '\n' || c == '\t' {
			r.ignore(IgnoredBreak, "", t.At(i))
			continue
		}
		b.AddText(t.Cut(i, i+1))
	}
	return b.Text()
}
