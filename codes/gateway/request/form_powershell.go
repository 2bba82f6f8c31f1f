package request

import "strings"

// psValue is a word of PowerShell: a string, a hashtable @{…}, or a group (…).
type psValue struct {
	text text
	// quoted says that it stood in quotation marks; a parameter's name does
	// not.
	quoted  bool
	table   bool
	members []member
	// content is that of a group.
	content text
}

// psCommands are the commands that send a request.
var psCommands = []string{"invoke-webrequest", "invoke-restmethod", "iwr", "irm"}

// parsePowerShell reads Invoke-WebRequest and Invoke-RestMethod.
func parsePowerShell(t text) (*Request, bool) {
	start, end := findCommand(t.s, psCommands...)
	if start < 0 {
		return nil, false
	}
	before := t.cut(0, start)
	words, n := psWords(t.from(end))
	p := &psRequest{r: &Request{Form: FormPowerShell}, before: before}
	for i := 0; i < len(words); i++ {
		w := words[i]
		switch {
		case strings.HasPrefix(w.text.s, "@") && !w.quoted:
			table, _ := psVariable(before, w.text.s[1:])
			for _, m := range table.members {
				p.set(m.key, psOf(m.value))
			}
		case !strings.HasPrefix(w.text.s, "-") || w.quoted:
			p.set(unplaced("uri"), w)
		case i+1 < len(words) && !psSwitch(words[i+1]):
			i++
			p.set(w.text, words[i])
		default:
			p.set(w.text, psValue{})
		}
	}
	if !p.finish() {
		return nil, false
	}
	p.r.ignore(IgnoredText, "", before.trim().place())
	p.r.ignore(IgnoredCommand, "", t.from(end+n).trim().place())
	return p.r, true
}

func psSwitch(v psValue) bool {
	return !v.quoted && len(v.text.s) > 1 && v.text.s[0] == '-' && isLetter(v.text.s[1])
}

// psRequest gathers the command's parameters.
type psRequest struct {
	r      *Request
	before text
	uri    text
	body   psValue
	// contentType is that of -ContentType.
	contentType text
}

// set sets the parameter that name abbreviates, as PowerShell allows.
func (p *psRequest) set(name text, v psValue) {
	if strings.HasPrefix(v.text.s, "$") && !v.quoted {
		if value, ok := psVariable(p.before, v.text.s[1:]); ok {
			v = value
		}
	}
	key := strings.ToLower(strings.Trim(name.s, "-:"))
	switch {
	case key == "uri":
		if p.uri.s == "" {
			p.uri = v.text
		}
	case strings.HasPrefix(key, "me") && strings.HasPrefix("method", key), key == "custommethod":
		p.r.setMethod(v.text)
	case key != "" && strings.HasPrefix("headers", key):
		for _, m := range v.members {
			p.r.addHeader(m.parameter(InHeader))
		}
	case key != "" && strings.HasPrefix("body", key):
		p.body = v
	case key == "contenttype":
		p.contentType = v.text
		p.r.addHeader(newParameter(unplaced("Content-Type"), v.text, InHeader))
	default:
		p.r.ignore(IgnoredOption, name.s, name.place())
	}
}

// finish reads the URL and the body. A hashtable as the body of a GET becomes
// the query string.
func (p *psRequest) finish() bool {
	if p.uri.s == "" || schemeEnd(p.uri.trim().s) < 0 && hostEnd(p.uri.trim().s) == 0 {
		return false
	}
	c := curl{r: p.r}
	c.setURL(p.uri)
	for i, h := range p.r.Headers {
		if h.NamePlace.IsZero() {
			p.r.Headers[i].Place = h.ValuePlace
		}
	}
	if p.r.Method == "" {
		p.r.Method = "GET"
	}
	body := p.body
	switch {
	case body.table && p.r.Method == "GET":
		p.r.addQuery(node{members: body.members})
	case body.table:
		p.r.Body = &Body{Place: body.text.place(), Size: len(body.text.s)}
		n := node{kind: objectNode, members: body.members}
		p.r.Body.setMembers(n)
		p.r.Body.Text = n.keptJSON()
	case body.content.s != "":
		// ([System.Text.Encoding]::UTF8.GetBytes("…")), or @{…} | ConvertTo-Json.
		values, _ := psWords(body.content)
		p.setGroup(values, body.content)
	case strings.HasPrefix(body.text.s, "$") && !body.quoted:
		p.r.Body = &Body{Place: body.text.place(), File: true}
	case body.text.s != "":
		p.r.setBody(body.text)
	}
	return true
}

func (p *psRequest) setGroup(values []psValue, content text) {
	for _, v := range values {
		switch {
		case v.quoted:
			p.r.setBody(v.text)
			return
		case v.table && strings.Contains(strings.ToLower(content.s), "convertto-json"):
			p.r.setBodyNode(node{kind: objectNode, members: v.members, place: v.text.place()})
			return
		}
	}
	if i := strings.IndexAny(content.s, `"'`); i >= 0 {
		if v, _ := psString(content, i); v.s != "" {
			p.r.setBody(v)
			return
		}
	}
	p.r.Body = &Body{Place: content.place(), File: true}
}

// psVariable returns what is assigned to a variable before the command.
func psVariable(before text, name string) (psValue, bool) {
	lower := strings.ToLower(before.s)
	i := strings.LastIndex(lower, "$"+strings.ToLower(name))
	if name == "" || i < 0 || len(lower) != len(before.s) {
		return psValue{}, false
	}
	rest := before.from(i + 1 + len(name)).trim()
	if !strings.HasPrefix(rest.s, "=") {
		return psValue{}, false
	}
	values, _ := psWords(rest.from(1).trim())
	if len(values) == 0 {
		return psValue{}, false
	}
	return values[0], true
}

// psOf returns a member's value as a word.
func psOf(n node) psValue {
	return psValue{text: n.text, quoted: n.kind == stringNode, table: n.kind == objectNode, members: n.members}
}
