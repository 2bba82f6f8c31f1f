package request

import "strings"

// httpie gathers what the words of a command say.
type httpie struct {
	r       *Request
	command *command
	script  *script
	// operands are the method, the URL and the items.
	operands   []text
	form, json bool
	multipart  bool
	raw        text
	hasRaw     bool
	scheme     text
	// body are the items for the body.
	body []httpieItem
}

// httpieOptions are the options of HTTPie and xh.
var httpieOptions = &options[*httpie]{
	known: []option[*httpie]{
		{"form", 'f', takesNone, func(h *httpie, _ text) { h.form = true }},
		{"json", 'j', takesNone, func(h *httpie, _ text) { h.json = true }},
		{"multipart", 0, takesNone, func(h *httpie, _ text) { h.form, h.multipart = true, true }},
		{"raw", 0, takesValue, func(h *httpie, v text) { h.raw, h.hasRaw = v, true }},
		{"auth", 'a', takesCredential, func(h *httpie, v text) { h.r.addHeader(newParameter(unplaced("Authorization"), v, InHeader)) }},
		{"default-scheme", 0, takesValue, func(h *httpie, v text) { h.scheme = v }},
	},
	shorts: "sopAP",
	valued: strings.Fields(`auth-type boundary cert cert-key cert-key-pass ciphers format-options history-print http-version interface
		max-headers max-redirects output pretty print proxy resolve response-charset response-mime session session-read-only ssl style
		timeout verify`),
}

// readHTTPie reads a command of HTTPie or xh: [METHOD] URL [ITEM…].
func readHTTPie(cmd *command, s *script) []candidate {
	h := &httpie{command: cmd, script: s, r: &Request{}}
	httpieOptions.read(h, cmd.words)
	if len(h.operands) == 0 {
		return nil
	}
	first := h.operands[0]
	if len(h.operands) > 1 && onlyLetters(first.s) {
		h.operands = h.operands[1:]
		h.r.setMethod(first)
	}
	if !h.setURL(h.operands[0]) {
		return nil
	}
	for _, item := range h.operands[1:] {
		h.item(item)
	}
	h.finish()
	return []candidate{{r: h.r, place: h.operands[0].place()}}
}

func onlyLetters(s string) bool {
	for i := range len(s) {
		if !isLetter(s[i]) {
			return false
		}
	}
	return s != ""
}

func (h *httpie) operand(v text) { h.operands = append(h.operands, v) }

func (h *httpie) leave(name string, place Place) { h.r.ignore(IgnoredOption, name, place) }

// setURL reads a URL, in which :PORT stands for localhost and :// for a scheme
// that the program's name gives.
func (h *httpie) setURL(u text) bool {
	if rest, ok := strings.CutPrefix(u.s, "://"); ok {
		u = u.from(len(u.s) - len(rest))
	}
	if strings.HasPrefix(u.s, ":") && !strings.HasPrefix(u.s, "::") {
		port := 1
		for port < len(u.s) && isDigit(u.s[port]) {
			port++
		}
		var b textBuilder
		b.add("localhost", u.at(0))
		if port > 1 {
			b.addText(u.cut(0, port))
		}
		b.addText(u.from(port))
		u = b.text()
	}
	if schemeEnd(u.s) < 0 && hostEnd(u.s) == 0 && !strings.Contains(u.s, "$") {
		return false
	}
	h.r.setAddress(h.r.joinLines(u.trim()))
	return true
}

// httpieItem is name, separator and value of an item.
type httpieItem struct {
	name, value text
	separator   string
	place       Place
}

// separators of items, the longer ones before those that they begin with.
var httpieSeparators = []string{":=@", "==@", "=@", ":@", ":=", "==", "=", ":", "@", ";"}

// readItem parts an item at the first separator, of which \ takes the meaning.
func readItem(v text) (httpieItem, bool) {
	item := httpieItem{place: v.place()}
	b := textBuilder{gap: v.gap()}
	for i := 0; i < len(v.s); i++ {
		if v.s[i] == '\\' && i+1 < len(v.s) && strings.IndexByte(":=@;", v.s[i+1]) >= 0 {
			i++
		} else if s := separatorAt(v.s[i:]); item.separator == "" && s != "" {
			item.name, item.separator = b.text(), s
			i += len(s) - 1
			b = textBuilder{gap: v.from(i + 1).gap()}
			continue
		}
		b.addText(v.cut(i, i+1))
	}
	item.value = b.text()
	return item, item.separator != ""
}

func separatorAt(s string) string {
	for _, separator := range httpieSeparators {
		if strings.HasPrefix(s, separator) {
			return separator
		}
	}
	return ""
}

// isItemLine reports whether a line starts with an item for the query string or
// the body.
func isItemLine(l string) bool {
	n := nameLength(strings.TrimLeft(l, `"'`))
	rest := strings.TrimLeft(l, `"'`)[n:]
	return n > 0 && (strings.HasPrefix(rest, "==") || strings.HasPrefix(rest, ":="))
}

// item reads an item.
func (h *httpie) item(v text) {
	item, ok := readItem(v)
	if !ok {
		return
	}
	switch item.separator {
	case "==", "==@":
		p := newParameter(item.name, item.value, InQuery)
		if item.separator == "==@" {
			content, ok := h.command.fileContent(item.value.s, h.script)
			if !ok {
				h.r.Open = true
				return
			}
			p = newParameter(item.name, content.trim(), InQuery)
		}
		p.Place = item.place
		h.r.Query = append(h.r.Query, p)
	case ":":
		if item.value.s != "" {
			h.r.addHeader(newParameter(item.name, item.value.trim(), InHeader))
		}
	case ":@", ";":
	default:
		if item.separator == "@" {
			h.multipart = h.form
		}
		h.body = append(h.body, item)
	}
}

// finish makes the body of what is for it, and chooses the method.
func (h *httpie) finish() {
	if !h.hasRaw && h.command.hasInput {
		h.raw, h.hasRaw = h.command.input, true
	}
	switch {
	case h.hasRaw:
		h.r.setBody(h.raw)
	case len(h.body) == 1 && h.body[0].separator == "@" && h.body[0].name.s == "":
		h.setFile(h.body[0].value)
	case len(h.body) > 0 && h.form:
		h.setForm()
	case len(h.body) > 0:
		h.r.setBodyNode(itemsNode(h.body))
	}
	if h.r.Method == "" {
		h.r.Method = "GET"
		if h.r.Body != nil {
			h.r.Method = "POST"
		}
	}
	switch {
	case h.multipart:
		h.r.sends("multipart/form-data")
	case h.form:
		h.r.sends("application/x-www-form-urlencoded; charset=utf-8")
	case h.r.Body != nil || h.json:
		h.r.sends("application/json")
	}
}

func (h *httpie) setFile(name text) {
	if content, ok := h.command.fileContent(name.s, h.script); ok {
		h.r.setBody(content)
		return
	}
	h.r.Body = &Body{Place: name.place(), File: true}
}

// setForm makes a form of the items.
func (h *httpie) setForm() {
	b := textBuilder{gap: h.body[0].name.gap()}
	var parameters []Parameter
	for i, item := range h.body {
		if i > 0 {
			b.add("&", item.name.gap())
		}
		addEncoded(&b, item.name)
		b.add("=", item.value.gap())
		addEncoded(&b, item.value)
		p := newParameter(item.name, item.value, InBody)
		p.Place = item.place
		parameters = append(parameters, p)
	}
	h.r.setBody(b.text())
	if h.multipart && h.r.Body != nil {
		h.r.Body.Text = ""
	}
	if h.r.Body != nil {
		h.r.Body.Parameters = parameters
	}
}
