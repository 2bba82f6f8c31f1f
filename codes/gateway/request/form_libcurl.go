package request

import (
	"strings"

	"zimcodes/codes/gateway/request/literal"
	"zimcodes/codes/gateway/request/pasted"
)

// setopt gathers what a program for libcurl, of PHP or C, sets.
type setopt struct {
	r    *Request
	url  pasted.Text
	body literal.Node
	post bool
	// headers says that the headers stand elsewhere.
	headers bool
}

// parseSetopt reads a program for libcurl by its options: each stands before a
// comma or =>, and its value behind.
func parseSetopt(t pasted.Text) (*Request, bool) {
	const prefix = "CURLOPT_"
	s := setopt{r: &Request{Form: FormFetch}}
	first, end := -1, 0
	for i := 0; ; {
		n := strings.Index(t.S[i:], prefix)
		if n < 0 {
			break
		}
		t.Step(n)
		i += n + len(prefix)
		set, at := setoptAt(t.S, i)
		if set == nil {
			continue
		}
		v, next, ok := literal.Read(t, at)
		if !ok {
			continue
		}
		if first < 0 {
			first = i - len(prefix)
		}
		set(&s, v)
		i, end = next, next
	}
	if s.url.S == "" {
		return nil, false
	}
	s.finish()
	s.r.ignore(IgnoredText, "", t.Cut(0, first).Trim().Place())
	s.r.ignore(IgnoredText, "", afterCall(t.From(end).Trim()).Place())
	return s.r, likeness(s.r) > 0
}

// setopts are the options that bear on the request.
var setopts = map[string]func(*setopt, literal.Node){
	"URL": func(s *setopt, v literal.Node) {
		if v.Kind == literal.String {
			s.url = v.Text.Trim()
		}
	},
	"CUSTOMREQUEST":  func(s *setopt, v literal.Node) { s.r.setMethod(v.Text) },
	"POST":           func(s *setopt, v literal.Node) { s.post = v.Text.S != "false" && !strings.HasPrefix(v.Text.S, "0") },
	"POSTFIELDS":     func(s *setopt, v literal.Node) { s.body = v },
	"COPYPOSTFIELDS": func(s *setopt, v literal.Node) { s.body = v },
	"HTTPHEADER": func(s *setopt, v literal.Node) {
		s.headers = v.Kind == literal.Plain
		for _, item := range v.Items {
			if name, value, ok := pasted.HeaderLine(item.Text); ok && item.Kind == literal.String {
				s.r.addHeader(newParameter(name, value, InHeader))
			}
		}
	},
}

// setoptAt returns the option whose name stands at i, and where its value does.
func setoptAt(s string, i int) (func(*setopt, literal.Node), int) {
	n := pasted.NameLength(s[i:])
	at := pasted.SkipBlanks(s, i+n)
	switch {
	case strings.HasPrefix(s[at:], "=>"):
		at += 2
	case strings.HasPrefix(s[at:], ","):
		at++
	default:
		return nil, 0
	}
	if at = pasted.SkipBlanks(s, at); at < len(s) && (s[at] == '/' || s[at] == '#') {
		return nil, 0 // a comment, which might go on to the end
	}
	return setopts[s[i:i+n]], at
}

// finish reads the URL and the body. PHP sends a list as a form of several
// parts.
func (s *setopt) finish() {
	s.r.setAddress(s.url)
	switch b := s.body; {
	case b.Kind == literal.Call && b.Text.S == "http_build_query":
		s.r.Body = &Body{Place: b.Place, File: true}
	case b.Kind == literal.Array || b.Kind == literal.Call && b.Text.S == "array":
		s.r.Body = &Body{Place: b.Place, Size: b.Place.End - b.Place.Start, Parameters: parameters(b.Members, InBody)}
		s.r.sends("multipart/form-data")
	case b.Kind != 0:
		s.r.setBodyNode(b)
	}
	if s.r.Body != nil && !s.headers {
		s.r.sends("application/x-www-form-urlencoded")
	}
	if s.r.Method == "" {
		s.r.Method = "GET"
		if s.post || s.r.Body != nil {
			s.r.Method = "POST"
		}
	}
}
