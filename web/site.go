package main

import (
	"bytes"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"zimcodes/app"
)

// site is what the generator is told.
type site struct {
	// Origin and Base are app.Origin and app.Base.
	Origin, Base string
	// Brotli: the program is compressed with brotli, too, which takes half a
	// minute. gzip takes a second and is always done.
	Brotli bool
	// sources holds the style and the scripts.
	sources fs.FS
}

// newSite returns a site whose root is at base: a path, or a URL with scheme
// and host.
func newSite(base string) (*site, error) {
	u, err := url.Parse(base)
	if err != nil {
		return nil, err
	}
	s := &site{Base: strings.TrimSuffix(u.Path, "/") + "/", sources: sources}
	if u.Host != "" {
		s.Origin = u.Scheme + "://" + u.Host
	}
	if u.RawQuery != "" || u.Fragment != "" || !strings.HasPrefix(s.Base, "/") || (u.Host == "") != (u.Scheme == "") {
		return nil, fmt.Errorf("base %q is neither a path such as /zimcodes/ nor a URL such as https://example.org/zimcodes/", base)
	}
	return s, nil
}

// write writes the site into dir in place of what is there.
func (s *site) write(dir string) error {
	files, err := s.files()
	if err != nil {
		return err
	}
	if s.Brotli {
		addBrotli(files, dir)
	}
	return replace(dir, files)
}

// files returns the site's files, by their paths below its root, but for what
// brotli makes.
func (s *site) files() (map[string][]byte, error) {
	files := map[string][]byte{}
	a, err := s.addAssets(files)
	if err != nil {
		return nil, err
	}
	app.Origin, app.Base, app.Version, app.ProgramSum = s.Origin, s.Base, unversioned, sum(files[a["app.wasm"]])
	if err := s.addPages(files, a); err != nil {
		return nil, err
	}
	if err := addCatalog(files); err != nil {
		return nil, err
	}
	if err := s.addManifests(files); err != nil {
		return nil, err
	}
	files["explain.py"] = explainScript()
	s.addMap(files)
	s.addHeaders(files)
	if err := s.addWorker(files, a); err != nil {
		return nil, err
	}
	return files, nil
}

// addPages adds every page, and what a host answers where there is none.
func (s *site) addPages(files map[string][]byte, a assets) error {
	for _, p := range app.Pages() {
		page, err := s.page(p, a)
		if err != nil {
			return fmt.Errorf("%s: %w", p.Path(), err)
		}
		files[strings.TrimPrefix(p.Path(), s.Base)+"index.html"] = page
	}
	for _, name := range []string{"404.html", "zh/404.html"} {
		page, err := s.page(app.PageAt(s.Base+name), a)
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		files[name] = page
	}
	return nil
}

// addMap adds what crawlers read.
func (s *site) addMap(files map[string][]byte) {
	var b strings.Builder
	b.WriteString("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
	for _, p := range app.Pages() {
		b.WriteString("<url><loc>" + p.URL() + "</loc></url>\n")
	}
	b.WriteString("</urlset>\n")
	files["sitemap.xml"] = []byte(b.String())
	files["robots.txt"] = []byte("User-agent: *\nAllow: /\nSitemap: " + s.Origin + s.Base + "sitemap.xml\n")
}

// replace writes files into a new folder and puts it in the place of dir.
func replace(dir string, files map[string][]byte) error {
	fresh := filepath.Clean(dir) + ".new"
	if err := os.RemoveAll(fresh); err != nil {
		return err
	}
	if err := writeFiles(fresh, files); err != nil {
		return err
	}
	if err := os.RemoveAll(dir); err != nil {
		return err
	}
	return os.Rename(fresh, dir)
}

// writeFiles writes files, by their paths with slashes, into dir. Those that
// are there with the same content are left alone.
func writeFiles(dir string, files map[string][]byte) error {
	for name, data := range files {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if old, err := os.ReadFile(path); err == nil && bytes.Equal(old, data) {
			continue
		}
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(path, data, 0o644); err != nil {
			return err
		}
	}
	return nil
}
