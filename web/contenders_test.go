package main

import (
	"bytes"
	"fmt"
	"image"
	"image/png"
	"net/http"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// benchDir is where make bench-web builds the sites that it compares.
const benchDir = "../build/bench"

// compressible are the endings of the files that a host compresses.
var compressible = []string{".html", ".js", ".css", ".json", ".webmanifest", ".wasm"}

// contenders builds ours, a site of go-app as its documentation shows, and an
// empty program, all compressed with brotli 11.
func contenders(t testing.TB) []contender {
	t.Helper()
	read := task{path: "/100000005/", Text: "The signature is wrong", until: []string{"paint", "text"}}
	use := task{path: "/", Query: "signature", until: []string{"paint", "narrowed", "running"}}
	readElse, useElse := read, use
	readElse.path = "/100000005"
	// The list answers once the program runs, and no sooner.
	useElse.until = []string{"paint", "narrowed"}
	all := []contender{
		{name: "zimcodes", dir: siteDir(t), read: read, use: use,
			kept: `new Promise(done => { const wait = setInterval(() => document.querySelector('#offline [data-when=ready]:not([hidden])') && done(clearInterval(wait)), 50) })`},
		{name: "go-app", dir: goAppSite(t), read: readElse, use: useElse, kept: `navigator.serviceWorker.ready`},
		{name: "empty", dir: emptySite(t), use: task{path: "/", until: []string{"paint", "running"}}, kept: `0`},
	}
	for _, c := range all {
		require.NoError(t, addTwins(c.dir))
	}
	return all
}

// goAppSite builds testdata/goapp-site with go-app as it is.
func goAppSite(t testing.TB) string {
	t.Helper()
	dir, err := filepath.Abs(benchDir + "/goapp")
	require.NoError(t, err)
	require.NoError(t, os.RemoveAll(dir))
	// Only the folder web is taken from here; all else is generated.
	require.NoError(t, os.MkdirAll(dir+"/web", 0o755))
	buildFor(t, "./testdata/goapp-site", dir+"/web/app.wasm")
	require.NoError(t, os.WriteFile(dir+"/web/icon.png", icon(t), 0o644))
	generator := filepath.Join(t.TempDir(), "goapp-site")
	build := exec.Command("go", "build", "-o", generator, "./testdata/goapp-site")
	out, err := build.CombinedOutput()
	require.NoError(t, err, string(out))
	generate := exec.Command(generator)
	generate.Dir = dir
	out, err = generate.CombinedOutput()
	require.NoError(t, err, string(out))
	return dir
}

// icon returns a picture.
func icon(t testing.TB) []byte {
	var b bytes.Buffer
	require.NoError(t, png.Encode(&b, image.NewGray(image.Rect(0, 0, 192, 192))))
	return b.Bytes()
}

// emptySite builds testdata/empty.
func emptySite(t testing.TB) string {
	t.Helper()
	dir, err := filepath.Abs(benchDir + "/empty")
	require.NoError(t, err)
	require.NoError(t, os.MkdirAll(dir, 0o755))
	buildFor(t, "./testdata/empty", dir+"/app.wasm")
	root, err := goCommand("env", "GOROOT")
	require.NoError(t, err)
	for name, from := range map[string]string{"index.html": "testdata/empty/index.html", "wasm_exec.js": root + "/lib/wasm/wasm_exec.js"} {
		data, err := os.ReadFile(from)
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), data, 0o644))
	}
	return dir
}

// buildFor builds a program for the browser, with the flags that ours has.
func buildFor(t testing.TB, name, out string) {
	t.Helper()
	_, err := goCommand("build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w", "-o", out, name)
	require.NoError(t, err)
}

// addTwins puts the compressed twin beside each file in dir that has none.
// Brotli is slow: what was compressed once is kept.
func addTwins(dir string) error {
	return filepath.WalkDir(dir, func(name string, entry os.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !slices.Contains(compressible, path.Ext(name)) {
			return err
		}
		data, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		twin, err := compressedOnce(data)
		if err != nil {
			return err
		}
		return os.WriteFile(name+".br", twin, 0o644)
	})
}

func compressedOnce(data []byte) ([]byte, error) {
	kept := filepath.Join(benchDir, "brotli", sum(data))
	if twin, err := os.ReadFile(kept); err == nil {
		return twin, nil
	}
	if err := os.MkdirAll(filepath.Dir(kept), 0o755); err != nil {
		return nil, err
	}
	twin := brotlied(data)
	return twin, os.WriteFile(kept, twin, 0o644)
}

// hosted serves the site in dir as handler does, and besides a page that lies
// in a file: go-app's generator writes those, and GitHub Pages serves them so.
func hosted(dir string) http.Handler {
	site := handler(dir)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := os.Stat(filepath.Join(dir, filepath.FromSlash(path.Clean(r.URL.Path))) + ".html"); err == nil {
			r.URL.Path += ".html"
		}
		site.ServeHTTP(w, r)
	})
}

// programSize returns the size of the site's program, and with brotli 11.
func (c contender) programSize() string {
	for _, pattern := range []string{"assets/app.*.wasm", "web/app.wasm", "app.wasm"} {
		found, _ := filepath.Glob(filepath.Join(c.dir, pattern))
		if len(found) == 0 {
			continue
		}
		size, _ := os.Stat(found[0])
		twin, _ := os.Stat(found[0] + ".br")
		return fmt.Sprintf("%s: program of %d bytes, %d with brotli 11", strings.TrimSpace(c.name), size.Size(), twin.Size())
	}
	return c.name + ": no program"
}
