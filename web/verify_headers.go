package main

import (
	"fmt"
	"mime"
	"net/http"
	"path"
	"slices"
	"strings"

	"zimcodes/web/site"
)

// unwelcome are headers that have a browser load, run, send or store what the
// site does not name.
var unwelcome = []string{
	"Clear-Site-Data", "Content-Security-Policy-Report-Only", "Link", "NEL", "Refresh", "Report-To", "Reporting-Endpoints",
	"Service-Worker-Allowed", "Set-Cookie", "SourceMap", "Speculation-Rules", "X-SourceMap",
}

// contentTypes are those of the files that a browser takes for what the host
// says they are. Any other must not be a page.
var contentTypes = map[string][]string{
	".html": {"text/html"},
	".css":  {"text/css"},
	".js":   {"text/javascript", "application/javascript"},
}

// headers looks at the headers of every answer that brought a file.
func (c *comparison) headers() {
	for _, h := range site.Headers {
		c.header(h[0], h[1])
	}
	for _, a := range c.brought() {
		c.headersOf(a)
	}
	for _, kind := range site.Types {
		c.typed(kind[0], kind[1])
	}
}

// typed notes where a host sends files of an ending as another type than it
// should. They can be read all the same.
func (c *comparison) typed(ending, want string) {
	for _, a := range c.brought() {
		if got := a.header.Get("Content-Type"); path.Ext(a.name) == ending && !strings.EqualFold(got, want) {
			c.notes = append(c.notes, fmt.Sprintf("the host sends %s as %q, not %q", a.name, got, want))
			return
		}
	}
}

// brought returns the answers that brought a file.
func (c *comparison) brought() []answer {
	return slices.DeleteFunc(slices.Clone(c.answers), func(a answer) bool { return a.err != nil || a.status != http.StatusOK })
}

// header looks at one of our own. A host that cannot be told sends it with no
// file: the pages have the policy themselves.
func (c *comparison) header(name, want string) {
	var wrong []fault
	sent := false
	for _, a := range c.brought() {
		got := strings.Join(a.header.Values(name), ", ")
		sent = sent || got != ""
		if got != want {
			wrong = append(wrong, fault{a.name, fmt.Sprintf("comes with the header %s: %q, not %q", name, got, want)})
		}
	}
	if !sent {
		c.notes = append(c.notes, "the host does not send "+name)
		return
	}
	c.add(wrong...)
}

// headersOf looks at the other headers of an answer.
func (c *comparison) headersOf(a answer) {
	for _, name := range unwelcome {
		if got := a.header.Values(name); len(got) > 0 {
			c.add(fault{a.name, fmt.Sprintf("comes with the header %s: %q, which the site does not send", name, strings.Join(got, ", "))})
		}
	}
	got := a.header.Get("Content-Type")
	kind, parameters, err := mime.ParseMediaType(got)
	want := contentTypes[path.Ext(a.name)]
	charset := strings.ToLower(parameters["charset"])
	switch {
	case want == nil && kind != "text/html" && kind != "application/xhtml+xml":
	case err == nil && slices.Contains(want, kind) && (charset == "" || charset == "utf-8"):
	default:
		c.add(fault{a.name, fmt.Sprintf("comes as %q", got)})
	}
}

// add adds faults, each once.
func (c *comparison) add(faults ...fault) {
	for _, f := range faults {
		if !slices.Contains(c.faults, f) {
			c.faults = append(c.faults, f)
		}
	}
}
