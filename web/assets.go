package main

import (
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"io/fs"
	"path"
	"slices"
	"strings"
)

//go:embed style.css *.js
var sources embed.FS

// assetsDir holds the files whose names tell their content. A host's cache may
// keep them for ever: another content has another name.
const assetsDir = "assets/"

// assets are the addresses, below the site's root, of the files that a page
// loads, by the names that they have here.
type assets map[string]string

// add adds a file under a name that tells its content.
func (a assets) add(files map[string][]byte, name string, data []byte) {
	stem, ending, _ := strings.Cut(name, ".")
	a[name] = assetsDir + stem + "." + sum(data)[:12] + "." + ending
	files[a[name]] = data
}

// sum returns the SHA-256 of data in hexadecimal.
func sum(data []byte) string {
	s := sha256.Sum256(data)
	return hex.EncodeToString(s[:])
}

// addAssets adds what the pages load.
func (s *site) addAssets(files map[string][]byte) (assets, error) {
	program, err := browserProgram()
	if err != nil {
		return nil, err
	}
	style, err := fs.ReadFile(s.sources, "style.css")
	if err != nil {
		return nil, err
	}
	start, err := s.script("fetch.js", "narrow.js", "start.js")
	if err != nil {
		return nil, err
	}
	offline, err := s.script("offline.js")
	if err != nil {
		return nil, err
	}
	a := assets{}
	a.add(files, "style.css", style)
	a.add(files, "start.js", start)
	a.add(files, "offline.js", offline)
	a.add(files, "wasm_exec.js", program.exec)
	a.add(files, "app.wasm", program.wasm)
	files[a["app.wasm"]+".gz"] = program.gz
	return a, nil
}

// script returns scripts of ours, one after the other.
func (s *site) script(names ...string) ([]byte, error) {
	var b bytes.Buffer
	for _, name := range names {
		data, err := fs.ReadFile(s.sources, name)
		if err != nil {
			return nil, err
		}
		b.Write(data)
	}
	return b.Bytes(), nil
}

// unversioned stands in the files where the version will: the version is made
// of the files' content.
const unversioned = "@version@"

// setVersion puts the version in its places, and returns it.
func setVersion(files map[string][]byte) string {
	names := make([]string, 0, len(files))
	for name := range files {
		names = append(names, name)
	}
	slices.Sort(names)
	var all strings.Builder
	for _, name := range names {
		all.WriteString(name + " " + sum(files[name]) + "\n")
	}
	version := sum([]byte(all.String()))[:10]
	for name, data := range files {
		if path.Ext(name) == ".html" {
			files[name] = bytes.ReplaceAll(data, []byte(unversioned), []byte(version))
		}
	}
	return version
}
