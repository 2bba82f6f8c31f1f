package site

import (
	"encoding/json"

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
)

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
		data, err := json.MarshalIndent(m, "", "\t")
		if err != nil {
			return err
		}
		files[manifestName(l)] = append(data, '\n')
	}
	return nil
}
