// Package site generates the site: a folder of plain files that any static
// host can carry.
package site

import (
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"strings"

	"zimcodes/app"
	"zimcodes/web/output"
)

// Site is what the generator is told.
type Site struct {
	// Origin and Base are app.Origin and app.Base.
	Origin, Base string
	// Brotli: the program is compressed with brotli, too, which takes half a
	// minute. gzip takes a second and is always done.
	Brotli bool
	// Sources holds the style and the scripts.
	Sources fs.FS
	// pieces is the sum of the program that the page compares: see sumOfPieces.
	pieces string
	// Say, where it is not nil, is told each step before it is made.
	Say func(step string)
}

// New returns a site whose root is at base: a path, or a URL with scheme and
// host.
func New(base string) (*Site, error) {
	u, err := url.Parse(base)
	if err != nil {
		return nil, err
	}
	s := &Site{Base: strings.TrimSuffix(u.Path, "/") + "/", Sources: sources}
	if u.Host != "" {
		s.Origin = u.Scheme + "://" + u.Host
	}
	if u.RawQuery != "" || u.Fragment != "" || !strings.HasPrefix(s.Base, "/") || (u.Host == "") != (u.Scheme == "") {
		return nil, fmt.Errorf("base %q is neither a path such as /zimcodes/ nor a URL such as https://example.org/zimcodes/", base)
	}
	return s, nil
}

// Write writes the site into dir in place of what is there.
func (s *Site) Write(dir string) error {
	files, err := s.Files()
	if err != nil {
		return err
	}
	if s.Brotli {
		s.say("compressing the program with brotli (half a minute, unless it is as it was)")
		addBrotli(files, dir)
	}
	return output.Replace(dir, files)
}

// Files returns the site's files, by their paths below its root, but for what
// brotli makes.
func (s *Site) Files() (map[string][]byte, error) {
	files := map[string][]byte{}
	s.say("building the program that runs in the browser (a minute and a half where nothing of it is compiled yet)")
	a, err := s.addAssets(files)
	if err != nil {
		return nil, err
	}
	app.Written = written
	app.Origin, app.Base, app.Version, app.ProgramSum = s.Origin, s.Base, unversioned, output.Sum(files[a["app.wasm"]])
	s.say("writing the pages")
	sums := a.integrity(files)
	if err := s.addPages(files, a, sums); err != nil {
		return nil, err
	}
	s.addLLMs(files)
	if err := addData(files); err != nil {
		return nil, err
	}
	if err := s.addConstants(files); err != nil {
		return nil, err
	}
	if err := s.addFeeds(files); err != nil {
		return nil, err
	}
	if err := s.addManifests(files); err != nil {
		return nil, err
	}
	if err := s.addSearch(files); err != nil {
		return nil, err
	}
	files["explain.py"] = explainScript()
	if err := addLicences(files); err != nil {
		return nil, err
	}
	s.addMap(files)
	s.addHeaders(files)
	if err := s.addWorker(files, a); err != nil {
		return nil, err
	}
	return files, s.addSingle(files)
}

func (s *Site) say(step string) {
	if s.Say != nil {
		s.Say(step)
	}
}

// addPages adds every page with its twin, and what a host answers where there
// is none.
func (s *Site) addPages(files map[string][]byte, a, sums assets) error {
	for _, p := range app.Pages() {
		page, err := s.page(p, a, sums)
		if err != nil {
			return fmt.Errorf("%s: %w", p.Path(), err)
		}
		files[s.name(p.Path())+"index.html"] = page
		s.addTwin(files, p, page)
	}
	for _, name := range []string{"404.html", "zh/404.html"} {
		page, err := s.page(app.PageAt(s.Base+name), a, sums)
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		files[name] = page
	}
	return nil
}

// addMap adds what crawlers read.
func (s *Site) addMap(files map[string][]byte) {
	var b strings.Builder
	b.WriteString("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
	for _, p := range app.Pages() {
		b.WriteString("<url><loc>" + p.URL() + "</loc></url>\n")
	}
	b.WriteString("</urlset>\n")
	files["sitemap.xml"] = []byte(b.String())
	files["robots.txt"] = []byte("User-agent: *\nAllow: /\nSitemap: " + s.Origin + s.Base + "sitemap.xml\n")
}

// addBrotli adds the program compressed with brotli: the result is taken from
// the site in dir where that has the same program.
func addBrotli(files map[string][]byte, dir string) {
	for name, data := range files {
		if path.Ext(name) != ".wasm" {
			continue
		}
		compressed, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(name+".br")))
		if err != nil {
			compressed = output.Brotli(data)
		}
		files[name+".br"] = compressed
	}
}
