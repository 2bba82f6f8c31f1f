// Package host serves the site for a look at it, as a good static host does.
package host

import (
	"mime"
	"net/http"
	"os"
	"path"
	"path/filepath"
	"strings"

	"zimcodes/web/site"
)

// Handler serves the site in dir as a good static host does: a folder's
// index.html at its path with a slash, the compressed twin of a file to
// clients that take it, and the site's own page where there is none.
func Handler(dir string) http.Handler {
	files := http.FileServer(http.Dir(dir))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name := filepath.Join(dir, filepath.FromSlash(path.Clean("/"+r.URL.Path)))
		if _, err := os.Stat(name); err != nil {
			notFound(w, r, dir)
			return
		}
		for _, h := range site.Headers {
			w.Header().Set(h[0], h[1])
		}
		w.Header().Set("Cache-Control", "no-cache")
		if strings.HasPrefix(r.URL.Path, "/"+site.AssetsDir) {
			w.Header().Set("Cache-Control", site.Forever)
		}
		for _, kind := range site.Types {
			if path.Ext(name) == kind[0] {
				w.Header().Set("Content-Type", kind[1])
			}
		}
		w.Header().Add("Vary", "Accept-Encoding")
		for _, coding := range []struct{ name, suffix string }{{"br", ".br"}, {"gzip", ".gz"}} {
			if _, err := os.Stat(name + coding.suffix); err == nil && accepts(r, coding.name) {
				w.Header().Set("Content-Encoding", coding.name)
				w.Header().Set("Content-Type", mime.TypeByExtension(path.Ext(name)))
				http.ServeFile(w, r, name+coding.suffix)
				return
			}
		}
		files.ServeHTTP(w, r)
	})
}

func accepts(r *http.Request, coding string) bool {
	for item := range strings.SplitSeq(r.Header.Get("Accept-Encoding"), ",") {
		if name, _, _ := strings.Cut(strings.TrimSpace(item), ";"); name == coding {
			return true
		}
	}
	return false
}

func notFound(w http.ResponseWriter, r *http.Request, dir string) {
	page := "404.html"
	if strings.HasPrefix(r.URL.Path, "/zh/") {
		page = "zh/404.html"
	}
	body, err := os.ReadFile(filepath.Join(dir, page))
	if err != nil {
		http.NotFound(w, r)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(http.StatusNotFound)
	w.Write(body)
}
