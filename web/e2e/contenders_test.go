package e2e

import (
	"bytes"
	"fmt"
	"image"
	"image/png"
	"mime"
	"net/http"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"zimcodes/web/output"
	"zimcodes/web/program"
	"zimcodes/web/site"
)

// benchDir is where make bench-web builds the sites that it compares.
const benchDir = "../../build/bench"

// compressible are the endings of the files that a host compresses.
var compressible = []string{".html", ".js", ".css", ".json", ".webmanifest", ".wasm"}

// withoutWorker is our site where the page itself compiles the program: DevTools
// slows what the page computes, but not what its workers do.
const withoutWorker = "zimcodes, no worker"

// The sites of go-app: with a main that serves and generates, as the
// documentation shows one after the other, and with one that only generates.
const (
	tutorial      = "go-app"
	generatorOnly = "go-app, static"
)

// at is the task at a path.
func (k task) at(path string) task {
	k.path = path
	return k
}

// contenders builds ours, with the worker that compiles its program and without,
// the sites of go-app, and an empty program, all compressed with brotli 11.
func contenders(t testing.TB) []contender {
	t.Helper()
	read := task{Text: "The signature is wrong", until: []string{"paint", "text"}}
	use := task{path: "/", Query: "signature", until: []string{"paint", "narrowed"}}
	run := task{path: "/", until: []string{"paint", "running"}}
	worker := `navigator.serviceWorker.ready`
	copied := `new Promise(done => { const wait = setInterval(() => document.querySelector('#offline [data-when=ready]:not([hidden])') && done(clearInterval(wait)), 50) })`
	all := []contender{
		{name: "zimcodes", dir: siteDir(t), headers: site.Headers, read: read.at("/100000005/"), use: use, run: run, kept: copied},
		{name: withoutWorker, dir: siteDir(t), headers: site.Headers, run: run, lacks: `delete window.Worker`, kept: copied},
		{name: tutorial, dir: goAppSite(t, "goapp", ""), read: read.at("/100000005"), use: use, kept: worker},
		{name: generatorOnly, dir: goAppSite(t, "goapp-static", "static"), read: read.at("/100000005"), use: use, kept: worker},
		{name: "empty", dir: emptySite(t), run: run, kept: `0`},
	}
	for _, c := range all {
		require.NoError(t, addTwins(c.dir))
	}
	return all
}

// goAppSite builds testdata/goapp-site with go-app as it is.
func goAppSite(t testing.TB, name, tags string) string {
	t.Helper()
	dir, err := filepath.Abs(filepath.Join(benchDir, name))
	require.NoError(t, err)
	require.NoError(t, os.RemoveAll(dir))
	// Only the folder web is taken from here; all else is generated.
	require.NoError(t, os.MkdirAll(dir+"/web", 0o755))
	buildFor(t, "./testdata/goapp-site", dir+"/web/app.wasm", "-tags="+tags)
	require.NoError(t, os.WriteFile(dir+"/web/icon.png", icon(t), 0o644))
	generator := filepath.Join(t.TempDir(), "goapp-site")
	build := exec.Command("go", "build", "-tags="+tags, "-o", generator, "./testdata/goapp-site")
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
	root, err := program.Go("env", "GOROOT")
	require.NoError(t, err)
	for name, from := range map[string]string{"index.html": "testdata/empty/index.html", "wasm_exec.js": root + "/lib/wasm/wasm_exec.js"} {
		data, err := os.ReadFile(from)
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), data, 0o644))
	}
	return dir
}

// buildFor builds a program for the browser, with the flags that ours has.
func buildFor(t testing.TB, name, out string, more ...string) {
	t.Helper()
	args := append([]string{"build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w", "-o", out}, more...)
	_, err := program.Go(append(args, name)...)
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
	kept := filepath.Join(benchDir, "brotli", output.Sum(data))
	if twin, err := os.ReadFile(kept); err == nil {
		return twin, nil
	}
	if err := os.MkdirAll(filepath.Dir(kept), 0o755); err != nil {
		return nil, err
	}
	twin := output.Brotli(data)
	return twin, os.WriteFile(kept, twin, 0o644)
}

// hosted serves what is in dir, compressed. A page may lie in a folder's
// index.html, or, as go-app's generator writes it, in a file of its name.
func hosted(c contender) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name := r.URL.Path
		switch {
		case strings.HasSuffix(name, "/"):
			name += "index.html"
		case path.Ext(name) == "":
			name += ".html"
		}
		name = filepath.Join(c.dir, filepath.FromSlash(path.Clean(name)))
		if data, err := os.ReadFile(name + ".br"); err == nil {
			for _, h := range c.headers {
				w.Header().Set(h[0], h[1])
			}
			w.Header().Set("Content-Encoding", "br")
			w.Header().Set("Content-Type", mime.TypeByExtension(path.Ext(name)))
			w.Header().Set("Cache-Control", "no-cache")
			if strings.HasPrefix(r.URL.Path, "/"+site.AssetsDir) {
				w.Header().Set("Cache-Control", site.Forever)
			}
			w.Header().Set("ETag", `"`+output.Sum(data)+`"`)
			http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(data))
			return
		}
		http.ServeFile(w, r, name)
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
