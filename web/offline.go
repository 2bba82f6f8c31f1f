package main

import (
	"bytes"
	"encoding/json"
	"path"
	"strings"

	"zimcodes/app"
	"zimcodes/codes"
)

// The worker is the part of the site that answers when there is no network.
// Its script holds the list of what it must fetch, with a SHA-256 of each: the
// assets, and the pack, a single file with all pages. One that is missing or
// another's leaves the copy that is there as it is.

// workerName is the name of the worker's script. It stays: browsers look for
// new versions at the address that they know.
const workerName = "worker.js"

// workerData is what the worker's script is told.
type workerData struct {
	Base    string `json:"base"`
	Version string `json:"version"`
	// Program and Pack are among Files, which has the sums.
	Program string            `json:"program"`
	Pack    string            `json:"pack"`
	Files   map[string]string `json:"files"`
}

// addWorker adds the worker and its pack, and puts the version into the pages.
// All else must be there.
func (s *site) addWorker(files map[string][]byte, a assets) error {
	script, err := s.script("fetch.js", "worker.js")
	if err != nil {
		return err
	}
	files[workerName] = script
	version := setVersion(files)
	pack, err := packed(files)
	if err != nil {
		return err
	}
	a.add(files, "pages.json", pack)
	packName := a["pages.json"]
	data := workerData{Base: s.Base, Version: version, Program: a["app.wasm"], Pack: packName, Files: map[string]string{}}
	for _, name := range a {
		data.Files[name] = sum(files[name])
	}
	files[packName+".gz"] = gzipped(pack)
	delete(files, packName)
	told, err := json.Marshal(data)
	if err != nil {
		return err
	}
	files[workerName] = []byte("'use strict';\nconst site = " + string(told) + ";\n" + string(script))
	return nil
}

// packed returns the pages, and what else has no name that tells its content,
// as JSON: texts by their addresses below the site's root.
func packed(files map[string][]byte) ([]byte, error) {
	pack := map[string]string{}
	for name, data := range files {
		switch path.Ext(name) {
		case ".html", ".json", ".webmanifest", ".py":
			pack[strings.TrimSuffix(name, "index.html")] = string(data)
		}
	}
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	err := encoder.Encode(pack)
	return b.Bytes(), err
}

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
func (s *site) addManifests(files map[string][]byte) error {
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
