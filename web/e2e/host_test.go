package e2e

import (
	"mime"
	"net/http"
	"net/http/httptest"
	"path"
	"strings"
	"sync"
	"testing"
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
