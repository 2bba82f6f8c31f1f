package site

import (
	"encoding/json"
	"maps"
	"slices"

	"zimcodes/app"
	"zimcodes/codes"
)

// manifestName returns the address of the manifest in a language.
func manifestName(l codes.Language) string {
	if l == codes.Chinese {
		return "zh/manifest.webmanifest"
	}
	return "manifest.webmanifest"
}

type (
	manifest struct {
		ID          string             `json:"id"`
		Name        string             `json:"name"`
		ShortName   string             `json:"short_name"`
		Description string             `json:"description"`
		Lang        string             `json:"lang"`
		StartURL    string             `json:"start_url"`
		Scope       string             `json:"scope"`
		Display     string             `json:"display"`
		Background  string             `json:"background_color"`
		Theme       string             `json:"theme_color"`
		Icons       []manifestIcon     `json:"icons"`
		Shortcuts   []manifestShortcut `json:"shortcuts"`
		Share       manifestShare      `json:"share_target"`
		Files       []manifestFiles    `json:"file_handlers"`
		Launch      manifestLaunch     `json:"launch_handler"`
	}
	manifestIcon struct {
		Src     string `json:"src"`
		Sizes   string `json:"sizes"`
		Type    string `json:"type"`
		Purpose string `json:"purpose,omitempty"`
	}
	manifestShortcut struct {
		Name string `json:"name"`
		URL  string `json:"url"`
	}
	// manifestShare is where other apps share to: a form, whose content stands in
	// no address. The worker takes it.
	manifestShare struct {
		Action   string              `json:"action"`
		Method   string              `json:"method"`
		Encoding string              `json:"enctype"`
		Params   manifestShareParams `json:"params"`
	}
	manifestShareParams struct {
		Title string              `json:"title"`
		Text  string              `json:"text"`
		URL   string              `json:"url"`
		Files []manifestShareFile `json:"files"`
	}
	manifestShareFile struct {
		Name   string   `json:"name"`
		Accept []string `json:"accept"`
	}
	manifestFiles struct {
		Action string              `json:"action"`
		Accept map[string][]string `json:"accept"`
	}
	manifestLaunch struct {
		Mode string `json:"client_mode"`
	}
)

// opened are the files that the debugger reads, by their types.
var opened = map[string][]string{"application/json": {".har", ".json"}, "text/plain": {".log", ".txt"}}

// toDebugger lets other apps share texts and files to the debugger at the path,
// and open files with it. Each opens a window of its own: what was typed in
// another stays.
func (m *manifest) toDebugger(path string) {
	var accept []string
	for _, kind := range slices.Sorted(maps.Keys(opened)) {
		accept = append(append(accept, kind), opened[kind]...)
	}
	m.Share = manifestShare{path, "POST", "multipart/form-data", manifestShareParams{"title", "text", "url", []manifestShareFile{{"files", accept}}}}
	m.Files = []manifestFiles{{path, opened}}
	m.Launch = manifestLaunch{"navigate-new"}
}

// addManifests adds the manifest of the app in both languages. It is one app:
// both have the same ID. The icons stand in it: browsers fetch the icons of a
// manifest under the page's policy, which allows no image an address.
func (s *Site) addManifests(files map[string][]byte) error {
	for _, l := range codes.Languages {
		home := app.PageAt(s.Base).In(l)
		m := manifest{
			ID: s.Base, Name: "zimcodes", ShortName: "zimcodes", Description: home.Description(), Lang: string(l),
			StartURL: home.Path(), Scope: s.Base, Display: "standalone", Background: "#f7f8fa", Theme: "#f7f8fa",
			Icons: []manifestIcon{
				{inURL("image/png", iconPNG(192, false)), "192x192", "image/png", ""},
				{inURL("image/png", iconPNG(512, false)), "512x512", "image/png", ""},
				{inURL("image/png", iconPNG(512, true)), "512x512", "image/png", "maskable"},
			},
		}
		for _, shortcut := range app.Shortcuts(l) {
			m.Shortcuts = append(m.Shortcuts, manifestShortcut(shortcut))
		}
		m.toDebugger(app.Page{Kind: app.Debug, Lang: l}.Path())
		data, err := json.MarshalIndent(m, "", "\t")
		if err != nil {
			return err
		}
		files[manifestName(l)] = append(data, '\n')
	}
	return nil
}
