package site

import (
	"bytes"
	"encoding/json"
	"maps"
	"path"
	"slices"
	"strings"

	"zimcodes/web/output"
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
	Program string `json:"program"`
	// Headers are those of policy.go: the copy has them even where the host
	// sends none.
	Headers map[string]string `json:"headers"`
	Pack    string            `json:"pack"`
	Files   map[string]string `json:"files"`
}

// addWorker adds the worker and its pack, and puts the version into the pages.
// All else must be there.
func (s *Site) addWorker(files map[string][]byte, a assets) error {
	var err error
	if files[workerName], err = s.script(workerName, ""); err != nil {
		return err
	}
	version := setVersion(files)
	pack, err := packed(files)
	if err != nil {
		return err
	}
	a.add(files, "pages.json", pack)
	packName := a["pages.json"]
	data := workerData{Base: s.Base, Version: version, Program: a["app.wasm"], Pack: packName, Files: map[string]string{}, Headers: map[string]string{}}
	for _, h := range Headers {
		data.Headers[h[0]] = h[1]
	}
	for _, name := range a {
		data.Files[name] = output.Sum(files[name])
	}
	files[packName+".gz"] = output.Gzip(pack)
	delete(files, packName)
	told, err := json.Marshal(data)
	if err != nil {
		return err
	}
	files[workerName], err = s.script(workerName, "const site = "+string(told)+";\n")
	return err
}

// packedTypes are the endings of the files in the pack, and packedFiles those of
// no such type. Of the data for other programs it has the codes, which are read by
// people, too; the rest is fetched where it stands, and nobody's copy grows by it.
var (
	packedTypes = []string{".html", ".webmanifest"}
	packedFiles = []string{"explain.py", licencesName, "codes.json"}
)

// pack holds texts by their addresses below the site's root. What many of them
// have is there once: a text is the parts with these numbers, one after the other.
type pack struct {
	Parts []string         `json:"parts"`
	Texts map[string][]int `json:"texts"`
}

// packed returns the pages, and what else people read whose name does not tell
// its content, as the JSON of a pack.
func packed(files map[string][]byte) ([]byte, error) {
	p := pack{Texts: map[string][]int{}}
	numbers := map[string]int{}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if !slices.Contains(packedTypes, path.Ext(name)) && !slices.Contains(packedFiles, name) {
			continue
		}
		var text []int
		for _, part := range parts(string(files[name])) {
			n, known := numbers[part]
			if !known {
				n = len(p.Parts)
				numbers[part] = n
				p.Parts = append(p.Parts, part)
			}
			text = append(text, n)
		}
		p.Texts[strings.TrimSuffix(name, "index.html")] = text
	}
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	err := encoder.Encode(p)
	return b.Bytes(), err
}

// parts divides a page where pages differ: behind every tag of its frame. What the
// frame holds is the page's own, and a text that has no frame is one part.
func parts(text string) []string {
	start, end := strings.Index(text, "<main"), strings.Index(text, "</main>")
	if start < 0 || end < start {
		return []string{text}
	}
	all := strings.SplitAfter(text[:start], ">")
	all = append(all, text[start:end])
	return append(all, strings.SplitAfter(text[end:], ">")...)
}
