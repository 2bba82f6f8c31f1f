package request

import (
	"strings"

	"zimcodes/codes/gateway/request/command"
	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/request/shell"
)

// sentBy returns what reads the requests of a program's commands.
func sentBy(program command.Program) func(*shell.Command) []candidate {
	return func(cmd *shell.Command) []candidate {
		sent := program(cmd, isAddress)
		all := make([]candidate, len(sent))
		for i := range sent {
			all[i] = candidate{r: requestSent(&sent[i]), place: sent[i].Place}
		}
		return all
	}
}

// asideKinds are how what a command has besides is noted.
var asideKinds = [...]IgnoredKind{command.Option: IgnoredOption, command.OtherAddress: IgnoredRequest, command.Break: IgnoredBreak}

// requestSent returns what a program sends as a request.
func requestSent(s *command.Request) *Request {
	r := &Request{Open: s.Open}
	for _, a := range s.Aside {
		r.ignore(asideKinds[a.Kind], a.Name, a.Place)
	}
	for _, h := range s.Headers {
		r.addHeader(newParameter(h.Name, h.Value, InHeader))
	}
	r.setAddress(s.Address)
	if s.HasTarget {
		r.Query, r.Open = nil, false
		r.setPath(s.Target)
	} else if s.Query.S != "" {
		r.addQueryText(s.Query)
	}
	if s.Upload.S != "" && strings.HasSuffix(r.Path, "/") {
		r.Path, r.PathPlace = r.Path+s.Upload.S[strings.LastIndexByte(s.Upload.S, '/')+1:], s.Upload.Place()
	}
	for _, i := range s.Items {
		if i.Header {
			r.addHeader(newParameter(i.Name, i.Value, InHeader))
		} else {
			r.Query = append(r.Query, partSent(i.Pair, InQuery))
		}
	}
	if s.Body != nil {
		r.setBodySent(s.Body)
	}
	r.setMethodSent(s)
	if s.Adds == command.Always || s.Adds == command.WithBody && r.Body != nil {
		r.sends(s.ContentType)
	}
	return r
}

// partSent returns a pair that is a parameter as a whole.
func partSent(pair command.Pair, in Location) Parameter {
	p := newParameter(pair.Name, pair.Value, in)
	p.Place = pair.Place
	return p
}

func (r *Request) setMethodSent(s *command.Request) {
	switch {
	case s.Method.S != "":
		r.setMethod(s.Method)
	case s.Implied != "":
		r.Method = s.Implied
	case r.Body != nil:
		r.Method = "POST"
	default:
		r.Method = "GET"
	}
}

// setBodySent makes the body of a text, of a file or of the parts of a form.
func (r *Request) setBodySent(b *command.Body) {
	var parts []Parameter
	for _, p := range b.Parts {
		parts = append(parts, partSent(p, InBody))
	}
	switch {
	case b.InFile:
		r.Body = &Body{Place: b.File.Place(), File: true, Parameters: parseQuery(b.Text, InBody)}
	case b.Object.Kind != 0:
		r.setBodyNode(b.Object)
	case parts != nil && b.Text.S == "":
		r.Body = &Body{Place: pasted.Place{Start: parts[0].Place.Start, End: parts[len(parts)-1].Place.End}, Parameters: parts}
	default:
		r.setBody(b.Text)
		if r.Body != nil && parts != nil {
			r.Body.Parameters = parts
			if b.Multipart {
				r.Body.Text = ""
			}
		}
	}
}
