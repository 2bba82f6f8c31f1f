package site

import (
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/base64"
	"io/fs"
	"path"
	"slices"
	"strings"

	"zimcodes/web/output"
	"zimcodes/web/program"
)

//go:embed static/*.css static/*.js
var static embed.FS

// sources are the style and the scripts as they are here.
var sources = func() fs.FS {
	sub, err := fs.Sub(static, "static")
	if err != nil {
		panic(err)
	}
	return sub
}()

// AssetsDir holds the files whose names tell their content. A host's cache may
// keep them for ever: another content has another name.
const AssetsDir = "assets/"

// assets are the addresses, below the site's root, of the files that a page
// loads, by the names that they have here.
type assets map[string]string

// add adds a file under a name that tells its content.
func (a assets) add(files map[string][]byte, name string, data []byte) {
	stem, ending, _ := strings.Cut(name, ".")
	a[name] = AssetsDir + stem + "." + output.Sum(data)[:12] + "." + ending
	files[a[name]] = data
}

// integrity returns the sums of the files as browsers compare them with what
// comes: a script or a style that is another is not used.
func (a assets) integrity(files map[string][]byte) assets {
	sums := assets{}
	for name, path := range a {
		sums[name] = integrity(files[path])
	}
	return sums
}

func integrity(data []byte) string {
	sum := sha256.Sum256(data)
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}

// piecesSize is how long a piece is; fetch.js has it, too.
const piecesSize = 1 << 20

// sumOfPieces returns the SHA-256 of those of the data's pieces, in hexadecimal.
// A browser can compute it while the data comes.
func sumOfPieces(data []byte) string {
	var sums []byte
	for piece := range slices.Chunk(data, piecesSize) {
		sum := sha256.Sum256(piece)
		sums = append(sums, sum[:]...)
	}
	return output.Sum(sums)
}

// addAssets adds what the pages load.
func (s *Site) addAssets(files map[string][]byte) (assets, error) {
	built, err := program.Build()
	if err != nil {
		return nil, err
	}
	style, err := fs.ReadFile(s.Sources, "style.css")
	if err != nil {
		return nil, err
	}
	loader, err := s.script("program.js", "function toolchain() {\n"+string(built.Exec)+"}\ntoolchain();\n")
	if err != nil {
		return nil, err
	}
	start, err := s.script("start.js", "")
	if err != nil {
		return nil, err
	}
	floor, err := fs.ReadFile(s.Sources, "floor.js")
	if err != nil {
		return nil, err
	}
	s.pieces = sumOfPieces(built.WASM)
	a := assets{}
	a.add(files, "style.css", style)
	a.add(files, "floor.js", floor)
	a.add(files, "program.js", loader)
	a.add(files, "start.js", start)
	a.add(files, "app.wasm", built.WASM)
	files[a["app.wasm"]+".gz"] = built.Gzip
	return a, nil
}

// scripts are the parts of a script that is served, in their order: one of them
// may use what stands before it.
var scripts = map[string][]string{
	"program.js": {"fetch.js", "program.js"},
	"start.js":   {"narrow.js", "layout.js", "history.js", "box.js", "marks.js", "takeover.js", "texts.js", "notice.js", "offline.js", "share.js", "start.js"},
	"single.js":  {"single.js", "fetch.js", "program.js", "narrow.js", "layout.js", "history.js", "box.js", "marks.js", "takeover.js", "texts.js", "notice.js", "start.js"},
	"worker.js":  {"fetch.js", "worker.js"},
}

// script returns a script of ours, whole, with what it is told at its start.
func (s *Site) script(name, told string) ([]byte, error) {
	whole := []byte("'use strict';\n" + told)
	for _, part := range scripts[name] {
		data, err := fs.ReadFile(s.Sources, part)
		if err != nil {
			return nil, err
		}
		whole = append(whole, data...)
	}
	return whole, nil
}

// unversioned stands in the files where the version will: the version is made
// of the files' content.
const unversioned = "@version@"

// versionedTypes are the endings of the files in which it may stand.
var versionedTypes = []string{".html", ".md", ".txt"}

// setVersion puts the version in its places, and returns it.
func setVersion(files map[string][]byte) string {
	names := make([]string, 0, len(files))
	for name := range files {
		names = append(names, name)
	}
	slices.Sort(names)
	var all strings.Builder
	for _, name := range names {
		all.WriteString(name + " " + output.Sum(files[name]) + "\n")
	}
	version := output.Sum([]byte(all.String()))[:10]
	for name, data := range files {
		if slices.Contains(versionedTypes, path.Ext(name)) {
			files[name] = bytes.ReplaceAll(data, []byte(unversioned), []byte(version))
		}
	}
	return version
}
