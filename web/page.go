package main

import (
	"bytes"
	_ "embed"
	"html/template"
	"strings"

	"zimcodes/app"
)

//go:embed page.html
var shellText string

var shell = template.Must(template.New("page.html").Parse(shellText))

// page returns the file of page p: the shell around the page's content.
func (s *site) page(p app.Page) ([]byte, error) {
	content, err := mend(app.Markup(p))
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	err = shell.Execute(&b, map[string]any{
		"Lang":    p.Lang,
		"Origin":  s.Origin,
		"Base":    s.Base,
		"Title":   p.Title(),
		"Head":    template.HTML(head(p)),
		"Content": template.HTML(content),
		"Notices": app.Notices,
	})
	return b.Bytes(), err
}

// head writes the elements of app.Meta: each from its selector, which names
// the tag and the attribute that identifies it.
func head(p app.Page) string {
	var b strings.Builder
	for _, m := range app.Meta(p) {
		tag, attribute, _ := strings.Cut(strings.TrimSuffix(m.Selector, "]"), "[")
		if strings.HasPrefix(attribute, "hreflang=") {
			attribute = `rel="alternate" ` + attribute
		}
		b.WriteString("<" + tag + " " + attribute + " " + m.Attribute + `="` + template.HTMLEscapeString(m.Value) + "\">\n")
	}
	return b.String()
}
