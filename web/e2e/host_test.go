package e2e

import (
	"io/fs"
	"mime"
	"net/http"
	"net/http/httptest"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"zimcodes/app"
	"zimcodes/web/output"
	"zimcodes/web/site"
)

// plainHost is a static host as plain as they come: Go's file server below a base,
// without compression.
type plainHost struct {
	*httptest.Server
	base string

	mu  sync.Mutex
	dir string
	// cache is the host's Cache-Control, and missing what is not there: a part
	// of a path.
	cache, missing string
	// unpacks: browsers are told to decompress files that end in .gz.
	unpacks  bool
	requests []string
}

func newHost(t *testing.T, base, dir string) *plainHost {
	t.Helper()
	h := &plainHost{base: base, dir: dir}
	h.Server = httptest.NewServer(http.HandlerFunc(h.serve))
	t.Cleanup(h.Close)
	return h
}

func (h *plainHost) serve(w http.ResponseWriter, r *http.Request) {
	h.mu.Lock()
	dir, cache, missing, unpacks := h.dir, h.cache, h.missing, h.unpacks
	h.requests = append(h.requests, r.Method+" "+r.URL.RequestURI())
	h.mu.Unlock()
	// The sites of a test are written within a second, which is as exactly as
	// times are compared.
	r.Header.Del("If-Modified-Since")
	if inner, ok := strings.CutSuffix(r.URL.Path, ".gz"); ok && unpacks {
		w.Header().Set("Content-Encoding", "gzip")
		w.Header().Set("Content-Type", mime.TypeByExtension(path.Ext(inner)))
	}
	if cache != "" {
		w.Header().Set("Cache-Control", cache)
	}
	if missing != "" && strings.Contains(r.URL.Path, missing) {
		http.NotFound(w, r)
		return
	}
	http.StripPrefix(strings.TrimSuffix(h.base, "/"), http.FileServer(http.Dir(dir))).ServeHTTP(w, r)
}

// deploy puts the site in dir in the place of what is served.
func (h *plainHost) deploy(dir, missing string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.dir, h.missing = dir, missing
}

// log returns the requests since it was last asked.
func (h *plainHost) log() []string {
	h.mu.Lock()
	defer h.mu.Unlock()
	requests := h.requests
	h.requests = nil
	return requests
}

// editions are the sites that edition has written, in the folder editionsIn.
var (
	editions   = map[[2]string]string{}
	editionsIn string
)

// edition returns the folder of a site of its own: mark makes its version. No
// test changes what is there.
func edition(t *testing.T, base, mark string) (dir, version string) {
	t.Helper()
	dir, ok := editions[[2]string{base, mark}]
	if !ok {
		s, err := site.New(base)
		require.NoError(t, err)
		style, err := fs.ReadFile(s.Sources, "style.css")
		require.NoError(t, err)
		s.Sources = marked{s.Sources, append(style, "/* "+mark+" */"...)}
		files, err := s.Files()
		require.NoError(t, err)
		t.Cleanup(func() { app.Origin, app.Base = "", "/" })
		if editionsIn == "" {
			editionsIn, err = os.MkdirTemp("", "zimcodes-editions")
			require.NoError(t, err)
		}
		dir = filepath.Join(editionsIn, strconv.Itoa(len(editions)))
		require.NoError(t, output.Replace(dir, files))
		editions[[2]string{base, mark}] = dir
	}
	home, err := os.ReadFile(filepath.Join(dir, "index.html"))
	require.NoError(t, err)
	return dir, string(dataVersion.FindSubmatch(home)[1])
}

var dataVersion = regexp.MustCompile(`data-version="([^"]+)"`)

// marked are sources with another style.
type marked struct {
	fs.FS
	style []byte
}

func (m marked) Open(name string) (fs.File, error) {
	if name == "style.css" {
		return fstest.MapFS{name: &fstest.MapFile{Data: m.style}}.Open(name)
	}
	return m.FS.Open(name)
}

// changed returns a folder with the site in dir, and with some files changed.
func changed(t *testing.T, dir string, files map[string][]byte) string {
	t.Helper()
	other := filepath.Join(t.TempDir(), "site")
	require.NoError(t, os.CopyFS(other, os.DirFS(dir)))
	require.NoError(t, output.Write(other, files))
	return other
}
