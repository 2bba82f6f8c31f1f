package site

import (
	"bytes"
	"encoding/json"
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
// no such type. The data for other programs is not among them: it is fetched where
// it stands, and nobody's copy grows by it.
var (
	packedTypes = []string{".html", ".webmanifest"}
	packedFiles = []string{"explain.py", licencesName}
)

// packed returns the pages, and what else people read whose name does not tell
// its content, as JSON: texts by their addresses below the site's root.
func packed(files map[string][]byte) ([]byte, error) {
	pack := map[string]string{}
	for name, data := range files {
		if slices.Contains(packedTypes, path.Ext(name)) || slices.Contains(packedFiles, name) {
			pack[strings.TrimSuffix(name, "index.html")] = string(data)
		}
	}
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	err := encoder.Encode(pack)
	return b.Bytes(), err
}
