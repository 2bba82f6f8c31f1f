package request

import (
	"strings"

	"zimcodes/codes/gateway/request/literal"
	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/request/shell"
)

// psRequest gathers the parameters of a command.
type psRequest struct {
	r    *Request
	uri  pasted.Text
	body shell.Value
	// given are the parameters that are set: PowerShell takes each once.
	given   map[string]bool
	command *shell.Command
}

// readPowerShell reads a command of Invoke-WebRequest or Invoke-RestMethod.
func readPowerShell(cmd *shell.Command) []candidate {
	p := &psRequest{r: &Request{}, given: map[string]bool{}, command: cmd}
	words := cmd.Values
	for i := 0; i < len(words); i++ {
		w := words[i]
		switch {
		case strings.HasPrefix(w.Text.S, "@") && !w.Quoted && !w.Table && !w.List:
			p.splat(w.Text.S[1:])
		case !psSwitch(w):
			p.set(pasted.Unplaced("uri"), w)
		case strings.Contains(w.Text.S, ":") && !strings.HasSuffix(w.Text.S, ":"):
			n := strings.IndexByte(w.Text.S, ':')
			p.set(w.Text.Cut(0, n), cmd.Value(w.Text, n+1))
		case i+1 < len(words) && !psSwitch(words[i+1]):
			i++
			p.set(w.Text, words[i])
		default:
			p.set(w.Text, shell.Value{})
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
	for _, m := range p.command.Table(name) {
		p.set(m.Key, shell.ValueOf(m.Value))
	}
}

func psSwitch(v shell.Value) bool {
	return !v.Quoted && !v.Table && !v.List && len(v.Text.S) > 1 && v.Text.S[0] == '-' && pasted.IsLetter(v.Text.S[1])
}

// psParameters are the parameters that bear on the request. A name may be cut
// short to what no other starts with.
var psParameters = []struct {
	name, shortest string
	set            func(*psRequest, shell.Value)
}{
	{"uri", "uri", func(p *psRequest, v shell.Value) { p.uri = v.Text }},
	{"method", "me", func(p *psRequest, v shell.Value) { p.r.setMethod(v.Text) }},
	{"custommethod", "custommethod", func(p *psRequest, v shell.Value) { p.r.setMethod(v.Text) }},
	{"headers", "h", (*psRequest).setHeaders},
	{"body", "b", func(p *psRequest, v shell.Value) { p.body = v }},
	{"form", "fo", func(p *psRequest, v shell.Value) { p.body = v; p.body.Content = v.Text }},
	{"infile", "inf", func(p *psRequest, v shell.Value) { p.r.Body = &Body{Place: v.Text.Place(), File: true} }},
	{"contenttype", "co", func(p *psRequest, v shell.Value) {
		p.r.addHeader(newParameter(pasted.Unplaced("Content-Type"), v.Text, InHeader))
	}},
}

// set sets the parameter that a name abbreviates.
func (p *psRequest) set(name pasted.Text, v shell.Value) {
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

func (p *psRequest) setHeaders(v shell.Value) {
	for _, m := range v.Members {
		h := parameter(m, InHeader)
		p.r.addHeader(h)
	}
}

// finish reads the URL and the body. A table as the body of a GET becomes the
// query string.
func (p *psRequest) finish() bool {
	uri := p.uri.Trim()
	if uri.S == "" || !isAddress(uri.S) && !strings.Contains(uri.S, "$") {
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
	case p.body.JSON:
		p.r.setBodyNode(p.body.Node())
	case p.body.Table && p.r.Method == "GET":
		p.r.addQuery(literal.Node{Members: p.body.Members})
	case p.body.Table:
		p.setForm()
		p.r.Body.Text = keptJSON(literal.Node{Kind: literal.Object, Members: p.body.Members})
	case p.body.Content.S != "":
		p.setGroup(p.body.Content)
	case strings.HasPrefix(p.body.Text.S, "$") && !p.body.Quoted:
		p.r.Body = &Body{Place: p.body.Text.Place(), File: true}
	case p.body.Text.S != "":
		p.r.setBody(p.body.Text)
	}
	if p.r.Body != nil && p.r.Method != "GET" {
		p.r.sends("application/x-www-form-urlencoded")
	}
	return true
}

// setForm makes a form of a table.
func (p *psRequest) setForm() {
	p.r.Body = &Body{Place: p.body.Text.Place(), Size: len(p.body.Text.S)}
	p.r.Body.setMembers(literal.Node{Members: p.body.Members})
	if p.given["form"] {
		p.r.sends("multipart/form-data")
	}
}

// setGroup reads a body such as ([System.Text.Encoding]::UTF8.GetBytes($body)).
func (p *psRequest) setGroup(content pasted.Text) {
	if i := strings.LastIndexByte(content.S, '('); i >= 0 {
		if v, ok := p.command.Expression(content, i+1); ok && v.JSON {
			p.r.setBodyNode(v.Node())
			return
		} else if ok && v.Quoted {
			p.r.setBody(v.Text)
			return
		}
	}
	if i := strings.IndexAny(content.S, `"'`); i >= 0 {
		if v := p.command.Quoted(content, i); v.S != "" {
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
