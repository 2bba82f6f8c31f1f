package request

import (
	"strings"

	"zimcodes/codes/gateway/request/literal"
	"zimcodes/codes/gateway/request/pasted"
)

// psRequest gathers the parameters of a command.
type psRequest struct {
	r    *Request
	uri  pasted.Text
	body psValue
	// given are the parameters that are set: PowerShell takes each once.
	given   map[string]bool
	command *command
}

// readPowerShell reads a command of Invoke-WebRequest or Invoke-RestMethod.
func readPowerShell(cmd *command) []candidate {
	p := &psRequest{r: &Request{}, given: map[string]bool{}, command: cmd}
	words := cmd.values
	for i := 0; i < len(words); i++ {
		w := words[i]
		switch {
		case strings.HasPrefix(w.text.S, "@") && !w.quoted && !w.table && !w.list:
			p.splat(w.text.S[1:])
		case !psSwitch(w):
			p.set(pasted.Unplaced("uri"), w)
		case strings.Contains(w.text.S, ":") && !strings.HasSuffix(w.text.S, ":"):
			n := strings.IndexByte(w.text.S, ':')
			p.set(w.text.Cut(0, n), cmd.value(w.text, n+1))
		case i+1 < len(words) && !psSwitch(words[i+1]):
			i++
			p.set(w.text, words[i])
		default:
			p.set(w.text, psValue{})
		}
	}
	if !p.finish() {
		return nil
	}
	return []candidate{{r: p.r, place: p.uri.Place()}}
}

// splat sets the parameters in a table.
func (p *psRequest) splat(name string) {
	name = strings.ToLower(name)
	if p.given["@"+name] {
		return
	}
	p.given["@"+name] = true
	for _, m := range p.command.table(name) {
		p.set(m.Key, psOf(m.Value))
	}
}

func psSwitch(v psValue) bool {
	return !v.quoted && !v.table && !v.list && len(v.text.S) > 1 && v.text.S[0] == '-' && pasted.IsLetter(v.text.S[1])
}

// psParameters are the parameters that bear on the request. A name may be cut
// short to what no other starts with.
var psParameters = []struct {
	name, shortest string
	set            func(*psRequest, psValue)
}{
	{"uri", "uri", func(p *psRequest, v psValue) { p.uri = v.text }},
	{"method", "me", func(p *psRequest, v psValue) { p.r.setMethod(v.text) }},
	{"custommethod", "custommethod", func(p *psRequest, v psValue) { p.r.setMethod(v.text) }},
	{"headers", "h", (*psRequest).setHeaders},
	{"body", "b", func(p *psRequest, v psValue) { p.body = v }},
	{"form", "fo", func(p *psRequest, v psValue) { p.body = v; p.body.content = v.text }},
	{"infile", "inf", func(p *psRequest, v psValue) { p.r.Body = &Body{Place: v.text.Place(), File: true} }},
	{"contenttype", "co", func(p *psRequest, v psValue) {
		p.r.addHeader(newParameter(pasted.Unplaced("Content-Type"), v.text, InHeader))
	}},
}

// set sets the parameter that a name abbreviates.
func (p *psRequest) set(name pasted.Text, v psValue) {
	key := strings.ToLower(strings.Trim(name.S, "-:"))
	for _, known := range psParameters {
		if strings.HasPrefix(known.name, key) && strings.HasPrefix(key, known.shortest) {
			if !p.given[known.name] {
				p.given[known.name] = true
				known.set(p, v)
			}
			return
		}
	}
	p.r.ignore(IgnoredOption, name.S, name.Place())
}

func (p *psRequest) setHeaders(v psValue) {
	for _, m := range v.members {
		h := parameter(m, InHeader)
		p.r.addHeader(h)
	}
}

// finish reads the URL and the body. A table as the body of a GET becomes the
// query string.
func (p *psRequest) finish() bool {
	uri := p.uri.Trim()
	if uri.S == "" || pasted.SchemeEnd(uri.S) < 0 && hostEnd(uri.S) == 0 && !strings.Contains(uri.S, "$") {
		return false
	}
	p.r.setAddress(p.r.joinLines(uri))
	for i, h := range p.r.Headers {
		if h.NamePlace.IsZero() {
			p.r.Headers[i].Place = h.ValuePlace
		}
	}
	if p.r.Method == "" {
		p.r.Method = "GET"
	}
	switch {
	case p.given["form"]:
		p.setForm()
	case p.body.json:
		p.r.setBodyNode(p.body.node())
	case p.body.table && p.r.Method == "GET":
		p.r.addQuery(literal.Node{Members: p.body.members})
	case p.body.table:
		p.setForm()
		p.r.Body.Text = keptJSON(literal.Node{Kind: literal.Object, Members: p.body.members})
	case p.body.content.S != "":
		p.setGroup(p.body.content)
	case strings.HasPrefix(p.body.text.S, "$") && !p.body.quoted:
		p.r.Body = &Body{Place: p.body.text.Place(), File: true}
	case p.body.text.S != "":
		p.r.setBody(p.body.text)
	}
	if p.r.Body != nil && p.r.Method != "GET" {
		p.r.sends("application/x-www-form-urlencoded")
	}
	return true
}

// setForm makes a form of a table.
func (p *psRequest) setForm() {
	p.r.Body = &Body{Place: p.body.text.Place(), Size: len(p.body.text.S)}
	p.r.Body.setMembers(literal.Node{Members: p.body.members})
	if p.given["form"] {
		p.r.sends("multipart/form-data")
	}
}

// setGroup reads a body such as ([System.Text.Encoding]::UTF8.GetBytes($body)).
func (p *psRequest) setGroup(content pasted.Text) {
	if i := strings.LastIndexByte(content.S, '('); i >= 0 {
		if v, ok := p.command.expression(content, i+1); ok && v.json {
			p.r.setBodyNode(v.node())
			return
		} else if ok && v.quoted {
			p.r.setBody(v.text)
			return
		}
	}
	if i := strings.IndexAny(content.S, `"'`); i >= 0 {
		if v := p.command.quoted(content, i); v.S != "" {
			p.r.setBody(v)
			return
		}
	}
	p.r.Body = &Body{Place: content.Place(), File: true}
}

// hasPowerShellOption reports whether a line has parameters of
// Invoke-WebRequest, of which curl and wget are other names there.
func hasPowerShellOption(l string) bool {
	const longest = 4096
	l = strings.ToLower(l[:min(len(l), longest)])
	for _, name := range []string{" -uri ", " -method ", " -headers ", " -body ", " -contenttype ", " -usebasicparsing"} {
		if strings.Contains(l, name) {
			return true
		}
	}
	return false
}
