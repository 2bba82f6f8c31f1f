package command

import (
	"strings"

	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/request/shell"
)

// httpie gathers what the words of a command say.
type httpie struct {
	r         *Request
	command   *shell.Command
	isAddress func(string) bool
	// operands are the method, the URL and the items.
	operands   []pasted.Text
	form, json bool
	multipart  bool
	raw        pasted.Text
	hasRaw     bool
	scheme     pasted.Text
	// body are the items for the body.
	body []httpieItem
}

// httpieOptions are the options of HTTPie and xh.
var httpieOptions = &options[*httpie]{
	known: []option[*httpie]{
		{"form", 'f', takesNone, func(h *httpie, _ pasted.Text) { h.form = true }},
		{"json", 'j', takesNone, func(h *httpie, _ pasted.Text) { h.json = true }},
		{"multipart", 0, takesNone, func(h *httpie, _ pasted.Text) { h.form, h.multipart = true, true }},
		{"raw", 0, takesValue, func(h *httpie, v pasted.Text) { h.raw, h.hasRaw = v, true }},
		{"auth", 'a', takesCredential, func(h *httpie, v pasted.Text) { h.r.authorize(v) }},
		{"default-scheme", 0, takesValue, func(h *httpie, v pasted.Text) { h.scheme = v }},
	},
	shorts: "sopAP",
	valued: strings.Fields(`auth-type boundary cert cert-key cert-key-pass ciphers format-options history-print http-version interface
		max-headers max-redirects output pretty print proxy resolve response-charset response-mime session session-read-only ssl style
		timeout verify`),
}

// HTTPie reads a command of HTTPie or xh: [METHOD] URL [ITEM…].
func HTTPie(cmd *shell.Command, isAddress func(string) bool) []Request {
	h := &httpie{command: cmd, isAddress: isAddress, r: &Request{}}
	httpieOptions.read(h, cmd.Words)
	if len(h.operands) == 0 {
		return nil
	}
	first := h.operands[0]
	if len(h.operands) > 1 && onlyLetters(first.S) {
		h.operands = h.operands[1:]
		h.r.Method = first
	}
	if !h.setURL(h.operands[0]) {
		return nil
	}
	for _, item := range h.operands[1:] {
		h.item(item)
	}
	h.finish()
	return []Request{*h.r}
}

func onlyLetters(s string) bool {
	for i := range len(s) {
		if !pasted.IsLetter(s[i]) {
			return false
		}
	}
	return s != ""
}

func (h *httpie) operand(v pasted.Text) { h.operands = append(h.operands, v) }

func (h *httpie) leave(name string, place pasted.Place) { h.r.leave(Option, name, place) }

// setURL reads a URL, in which :PORT stands for localhost and :// for a scheme
// that the program's name gives.
func (h *httpie) setURL(u pasted.Text) bool {
	h.r.Place = u.Place()
	if rest, ok := strings.CutPrefix(u.S, "://"); ok {
		u = u.From(len(u.S) - len(rest))
	}
	if strings.HasPrefix(u.S, ":") && !strings.HasPrefix(u.S, "::") {
		port := 1
		for port < len(u.S) && pasted.IsDigit(u.S[port]) {
			port++
		}
		var b pasted.Builder
		b.Add("localhost", u.At(0))
		if port > 1 {
			b.AddText(u.Cut(0, port))
		}
		b.AddText(u.From(port))
		u = b.Text()
	}
	if !h.isAddress(u.S) && !strings.Contains(u.S, "$") {
		return false
	}
	h.r.Address = h.r.join(u.Trim())
	return true
}

// httpieItem is name, separator and value of an item.
type httpieItem struct {
	name, value pasted.Text
	separator   string
	place       pasted.Place
}

// separators of items, the longer ones before those that they begin with.
var httpieSeparators = []string{":=@", "==@", "=@", ":@", ":=", "==", "=", ":", "@", ";"}

// readItem parts an item at the first separator, of which \ takes the meaning.
func readItem(v pasted.Text) (httpieItem, bool) {
	item := httpieItem{place: v.Place()}
	b := pasted.Builder{Gap: v.Gap()}
	for i := 0; i < len(v.S); i++ {
		if v.S[i] == '\\' && i+1 < len(v.S) && strings.IndexByte(":=@;", v.S[i+1]) >= 0 {
			i++
		} else if s := separatorAt(v.S[i:]); item.separator == "" && s != "" {
			item.name, item.separator = b.Text(), s
			i += len(s) - 1
			b = pasted.Builder{Gap: v.From(i + 1).Gap()}
			continue
		}
		b.AddText(v.Cut(i, i+1))
	}
	item.value = b.Text()
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

// IsItemLine reports whether a line starts with an item for the query string or
// the body.
func IsItemLine(l string) bool {
	n := pasted.NameLength(strings.TrimLeft(l, `"'`))
	rest := strings.TrimLeft(l, `"'`)[n:]
	return n > 0 && (strings.HasPrefix(rest, "==") || strings.HasPrefix(rest, ":="))
}

// item reads an item.
func (h *httpie) item(v pasted.Text) {
	item, ok := readItem(v)
	if !ok {
		return
	}
	switch item.separator {
	case "==", "==@":
		value := item.value
		if item.separator == "==@" {
			content, ok := h.command.File(value.S)
			if !ok {
				h.r.Open = true
				return
			}
			value = content.Trim()
		}
		h.r.Items = append(h.r.Items, Item{Pair: Pair{item.name, value, item.place}})
	case ":":
		if item.value.S != "" {
			h.r.Items = append(h.r.Items, Item{Pair: Pair{Name: item.name, Value: item.value.Trim()}, Header: true})
		}
	case ":@", ";":
	default:
		if item.separator == "@" {
			h.multipart = h.form
		}
		h.body = append(h.body, item)
	}
}

// finish makes the body of what is for it, and says of what type it is.
func (h *httpie) finish() {
	if !h.hasRaw && h.command.HasInput {
		h.raw, h.hasRaw = h.command.Input, true
	}
	switch {
	case h.hasRaw:
		h.r.Body = &Body{Text: h.raw}
	case len(h.body) == 1 && h.body[0].separator == "@" && h.body[0].name.S == "":
		h.setFile(h.body[0].value)
	case len(h.body) > 0 && h.form:
		h.setForm()
	case len(h.body) > 0:
		h.r.Body = &Body{Object: itemsNode(h.body)}
	}
	switch {
	case h.multipart:
		h.r.ContentType, h.r.Adds = "multipart/form-data", Always
	case h.form:
		h.r.ContentType, h.r.Adds = "application/x-www-form-urlencoded; charset=utf-8", Always
	case h.json:
		h.r.ContentType, h.r.Adds = "application/json", Always
	default:
		h.r.ContentType, h.r.Adds = "application/json", WithBody
	}
}

func (h *httpie) setFile(name pasted.Text) {
	if content, ok := h.command.File(name.S); ok {
		h.r.Body = &Body{Text: content}
		return
	}
	h.r.Body = &Body{InFile: true, File: name}
}

// setForm makes a form of the items.
func (h *httpie) setForm() {
	b := pasted.Builder{Gap: h.body[0].name.Gap()}
	var parts []Pair
	for i, item := range h.body {
		if i > 0 {
			b.Add("&", item.name.Gap())
		}
		addEncoded(&b, item.name)
		b.Add("=", item.value.Gap())
		addEncoded(&b, item.value)
		parts = append(parts, Pair{item.name, item.value, item.place})
	}
	h.r.Body = &Body{Text: b.Text(), Parts: parts, Multipart: h.multipart}
}
