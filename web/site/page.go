package site

import (
	"bytes"
	_ "embed"
	"encoding/base64"
	"html/template"
	"strings"

	"zimcodes/app"
	"zimcodes/app/apis"
	"zimcodes/app/notices"
)

//go:embed static/page.html
var shellText string

var shell = template.Must(template.New("page.html").Parse(shellText))

// page returns the file of page p: the shell around the page's content.
func (s *Site) page(p app.Page, a, sums assets) ([]byte, error) {
	content, err := normalize(app.Markup(p))
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	err = shell.Execute(&b, map[string]any{
		"Page":        p,
		"Origin":      s.Origin,
		"Base":        s.Base,
		"Version":     app.Version,
		"Sum":         app.ProgramSum,
		"Pieces":      s.pieces,
		"Policy":      policy,
		"Manifest":    manifestName(p.Lang),
		"Search":      s.searchName(p.Lang),
		"Icon":        template.URL(inURL("image/svg+xml", []byte(iconSVG()))),
		"Assets":      a,
		"Integrity":   sums,
		"Head":        template.HTML(head(p)),
		"Content":     template.HTML(content),
		"Notices":     notices.All,
		"Offline":     notices.Offline,
		"OfflineName": notices.OfflineName,
		"OfflineAge":  notices.OfflineAge,
		"Install":     notices.Install,
	})
	return b.Bytes(), err
}

// written writes a page that the browser's program does not hold.
func written(s apis.Site, p app.Page) string {
	if p.Kind == app.Changes {
		return s.WriteChanges()
	}
	return s.Write(p.API)
}

// head writes the elements of app.Meta.
func head(p app.Page) string {
	var b strings.Builder
	attribute := func(name, value string) {
		b.WriteString(" " + name + `="` + template.HTMLEscapeString(value) + `"`)
	}
	for _, m := range app.Meta(p) {
		if m.Value == "" {
			continue
		}
		b.WriteString("<" + m.Tag)
		for i := 0; i < len(m.Identity); i += 2 {
			attribute(m.Identity[i], m.Identity[i+1])
		}
		attribute(m.Attribute, m.Value)
		b.WriteString(">\n")
	}
	return b.String()
}

// inURL returns a URL that holds the data.
func inURL(kind string, data []byte) string {
	return "data:" + kind + ";base64," + base64.StdEncoding.EncodeToString(data)
}
