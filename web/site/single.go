package site

import (
	"bytes"
	_ "embed"
	"encoding/base64"
	"encoding/json"
	"html/template"
	"io/fs"
	"strings"

	"zimcodes/app"
	"zimcodes/app/apis"
	"zimcodes/app/notices"
	"zimcodes/web/output"
	"zimcodes/web/program"
)

// SingleName is the name of the single file: all of the site in one file, which
// a browser opens from a disk, without a host and without any request. Beside it
// stands its SHA-256, as sha256sum reads it.
const (
	SingleName    = "zimcodes.html"
	SingleSumName = SingleName + ".sha256"
)

//go:embed static/single.html
var singleText string

var singleShell = template.Must(template.New("single.html").Parse(singleText))

// singlePolicy is the policy of the single file: its scripts and its style, by
// their sums, and nothing else. Nothing is loaded from anywhere.
const singlePolicy = "default-src 'none'; script-src {scripts} 'wasm-unsafe-eval'; style-src {style}; " +
	"img-src data:; form-action 'none'; base-uri 'none'"

// carriedFiles are the files of the site that pages link to, but for the feeds,
// which say where a site stands.
func carriedFiles() []string {
	names := []string{"explain.py", licencesName}
	for _, f := range app.Files {
		for _, name := range f.Names {
			if !app.IsFeed(name) {
				names = append(names, name)
			}
		}
	}
	return names
}

// carried is what the single file has beside the program.
type carried struct {
	// Written are the pages that the program does not hold, by their addresses.
	Written map[string]string `json:"written"`
	// Files are texts by their names.
	Files map[string]string `json:"files"`
}

// addSingle adds the single file and its sum. It comes after the worker, whose
// copy does not have it. Where the site stands is no part of it: the same source
// gives the same bytes.
func (s *Site) addSingle(files map[string][]byte) error {
	base := app.Base
	defer func() { app.Base = base }()
	app.Base = app.SingleBase
	built, err := program.Build()
	if err != nil {
		return err
	}
	pack, err := carriedBy(files)
	if err != nil {
		return err
	}
	p := app.PageAt(app.Base)
	content, err := normalize(app.Markup(p))
	if err != nil {
		return err
	}
	style, err := fs.ReadFile(s.Sources, "style.css")
	if err != nil {
		return err
	}
	floor, err := fs.ReadFile(s.Sources, "floor.js")
	if err != nil {
		return err
	}
	start, err := s.script("single.js", "")
	if err != nil {
		return err
	}
	var scripts strings.Builder
	var sums []string
	for _, data := range []struct {
		id      string
		content []byte
	}{{"program", built.Gzip}, {"pack", output.Gzip(pack)}} {
		scripts.WriteString(`<script type="text/plain" id="` + data.id + `">` + base64.StdEncoding.EncodeToString(data.content) + "</script>\n")
	}
	for _, script := range [][]byte{floor, built.Exec, start} {
		scripts.WriteString("<script>" + string(script) + "</script>\n")
		sums = append(sums, "'"+integrity(script)+"'")
	}
	var b bytes.Buffer
	err = singleShell.Execute(&b, map[string]any{
		"Page":        p,
		"Base":        app.Base,
		"Version":     app.Version,
		"Sum":         app.ProgramSum,
		"Pieces":      s.pieces,
		"Policy":      strings.NewReplacer("{scripts}", strings.Join(sums, " "), "{style}", "'"+integrity(style)+"'").Replace(singlePolicy),
		"Icon":        template.URL(inURL("image/svg+xml", []byte(iconSVG()))),
		"Style":       template.HTML("<style>" + string(style) + "</style>"),
		"Content":     template.HTML(content),
		"OfflineName": notices.OfflineName,
		"Said":        notices.Single,
		"Notices":     notices.OfSingle(),
		"Scripts":     template.HTML(scripts.String()),
	})
	version := output.Sum(b.Bytes())[:10]
	files[SingleName] = bytes.ReplaceAll(b.Bytes(), []byte(unversioned), []byte(version))
	files[SingleSumName] = []byte(output.Sum(files[SingleName]) + "  " + SingleName + "\n")
	return err
}

// carriedBy returns, as JSON, what the single file has beside the program.
func carriedBy(files map[string][]byte) ([]byte, error) {
	pack := carried{map[string]string{}, map[string]string{}}
	for _, name := range carriedFiles() {
		pack.Files[name] = string(files[name])
	}
	// Those of the site link to where it stands.
	placeless := Site{Base: "/"}
	own := map[string][]byte{}
	if err := placeless.addConstants(own); err != nil {
		return nil, err
	}
	for name, text := range own {
		pack.Files[name] = string(text)
	}
	for _, p := range app.Pages() {
		if p.IsWritten() {
			home := app.Page{Kind: app.Home, Lang: p.Lang}
			pack.Written[p.Path()] = app.Written(apis.Site{Lang: p.Lang, Home: home.Path()}, p)
		}
	}
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	err := encoder.Encode(pack)
	return b.Bytes(), err
}
