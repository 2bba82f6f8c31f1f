package request

import "strings"

// calls are the functions whose calls are read. Of two names that start the
// same the longer comes first.
var calls = []struct {
	name, method string
	// body is which argument is the body, 0 if none is; the description of the
	// request follows it, or the URL.
	body int
}{
	{"fetch", "GET", 0},
	{"axios.post", "POST", 1}, {"axios.get", "GET", 0}, {"axios.request", "GET", 0}, {"axios", "GET", 0},
	{"requests.post", "POST", 0}, {"requests.get", "GET", 0},
	{"$.ajax", "GET", 0}, {"$.get", "GET", 0}, {"$.post", "POST", 1},
}

// parseCall reads fetch(…), and calls of libraries like it.
func parseCall(t text) (*Request, bool) {
	for _, c := range calls {
		for start := 0; ; {
			i := strings.Index(t.s[start:], c.name+"(")
			if i < 0 {
				break
			}
			i += start
			start = i + len(c.name)
			if i > 0 && (isWordByte(t.s[i-1]) || t.s[i-1] == '$') {
				continue
			}
			n, end, ok := readLiteral(t, i)
			if !ok || n.kind != callNode {
				continue
			}
			if r, ok := fromCall(n, c.method, c.body); ok {
				r.ignore(IgnoredText, "", t.cut(0, i).trim().place())
				r.ignore(IgnoredText, "", t.from(end).trim().afterCall().place())
				return r, true
			}
		}
	}
	return nil, false
}

// afterCall leaves out what only ends the call.
func (t text) afterCall() text {
	for t.s != "" && (t.s[0] == ';' || t.s[0] == ')') {
		t = t.from(1).trim()
	}
	return t
}

func fromCall(n node, method string, body int) (*Request, bool) {
	if len(n.items) == 0 {
		n.items = []node{{}}
	}
	first := n.items[0]
	for first.kind == callNode && len(first.items) > 0 {
		// new URL("…"), new Request("…", {…})
		if len(first.items) > 1 && len(n.items) == 1 {
			n.items = append(n.items, first.items[1:]...)
		}
		first = first.items[0]
	}
	r := &Request{Form: FormFetch, Method: method}
	url := first.text
	switch first.kind {
	case stringNode:
	case objectNode:
		var ok bool
		if url, ok = first.str("url", "uri"); !ok {
			return nil, false
		}
		n.items = append(n.items, first)
	default:
		var ok bool
		if url, ok = n.str("url"); !ok {
			return nil, false
		}
	}
	r.setURL(r.withoutBreaks(url.trim()))
	for i, item := range n.items[1:] {
		if body > 0 && i+1 == body {
			r.setBodyNode(item)
		} else if item.kind == objectNode {
			r.setOptions(item)
		}
	}
	r.setOptions(node{members: n.members})
	return r, r.Scheme != "" || r.Host != "" || countPublic(r.Query) > 0
}

// withoutBreaks takes line breaks and tabs out of a URL as the URL standard
// has it. Spaces stay, and are sent.
func (r *Request) withoutBreaks(t text) text {
	if !strings.ContainsAny(t.s, "\r\n\t") {
		return t
	}
	b := textBuilder{gap: t.gap()}
	for i := range len(t.s) {
		if c := t.s[i]; c == '\r' || c == '\n' || c == '\t' {
			r.ignore(IgnoredBreak, "", t.at(i))
			continue
		}
		b.addText(t.cut(i, i+1))
	}
	return b.text()
}
