package main

import (
	"bytes"
	"net/http"
	"net/url"
	"path"
	"regexp"
	"slices"
	"strings"

	"zimcodes/web/site"
)

// Which files a host has, HTTP does not tell. It tells which of these there are:
// the twins of a file, which a host sends in its place; what a folder's listing
// names; what a page, the site map or the worker names that was changed; and
// names that browsers, hosts and go-app know without being told.

// foreign is what is said of such a file.
const foreign = "should not be there"

// packings are the endings of a file's twins.
var packings = []struct{ ending, how string }{{".gz", "gzip"}, {".br", "br"}, {".zst", "zstd"}}

// twins looks at the packed form of each file that a browser runs or shows
// first: one that is there must unpack to the file.
func (c *comparison) twins() {
	for name, data := range c.unpacked() {
		if dir := path.Dir(name) + "/"; dir != site.AssetsDir && !slices.Contains([]string{"index.html", "worker.js"}, name) {
			continue
		}
		for _, p := range packings {
			if c.files[name+p.ending] != nil {
				continue
			}
			if a := ask(c.address+name+p.ending, "identity"); a.err == nil && a.status == http.StatusOK && !a.unpacksTo(data, p.how) {
				c.add(fault{name + p.ending, foreign + ": it does not unpack to " + path.Base(name)})
			}
		}
	}
}

// unpacked returns the files, and of those that are there only packed the content.
func (c *comparison) unpacked() map[string][]byte {
	all := map[string][]byte{}
	for name, data := range c.files {
		if plain, ok := strings.CutSuffix(name, ".gz"); ok {
			name = plain
			data, _ = unpack("gzip", data)
		}
		all[name] = data
	}
	return all
}

// unpacksTo reports whether an answer is a packed file, or was one on its way.
func (a answer) unpacksTo(data []byte, how string) bool {
	if bytes.Equal(a.body, data) {
		return true
	}
	unpacked, err := unpack(how, a.body)
	return err == nil && bytes.Equal(unpacked, data)
}

// naming finds what a file names: what a page loads or leads to, an address of
// the site map, a file of the worker's, an entry of a listing.
var naming = regexp.MustCompile(`(?:src|href)="([^"#?]+)|<loc>([^<]+)</loc>|"([^"\s]+)":"[0-9a-f]{64}"`)

// names returns the files below the address that a content at a place names.
func (c *comparison) names(content []byte, at string) []string {
	from, err := url.Parse(c.address + at)
	if err != nil {
		return nil
	}
	var all []string
	for _, found := range naming.FindAllSubmatch(content, -1) {
		to, err := from.Parse(string(bytes.Join(found[1:], nil)))
		if err != nil {
			continue
		}
		if name, ok := strings.CutPrefix(to.String(), c.address); ok {
			all = append(all, name)
		}
	}
	return all
}

// listings looks at the folder of the assets, if the host lists it, and at what
// is named by files that were changed.
func (c *comparison) listings() {
	listing := ask(c.address+site.AssetsDir, "identity")
	if listing.status == http.StatusOK {
		c.strangers(c.names(listing.body, site.AssetsDir), "")
	}
	for _, a := range c.answers {
		if a.status == http.StatusOK && !bytes.Equal(a.body, c.files[a.name]) && slices.Contains(telling, path.Ext(a.name)) {
			c.strangers(c.names(a.body, strings.TrimSuffix(a.name, "index.html")), ", and "+a.name+" names it")
		}
	}
}

// telling are the endings of files that name others.
var telling = []string{".html", ".js", ".xml"}

// strangers adds those of the names that are no file's.
func (c *comparison) strangers(names []string, why string) {
	all := c.unpacked()
	for _, name := range names {
		plain := name
		for _, p := range packings {
			plain = strings.TrimSuffix(plain, p.ending)
		}
		if _, ok := all[plain]; ok || strings.HasSuffix(name, "/") || name == "" {
			continue
		}
		c.add(fault{name, foreign + why})
	}
}

// known are names that are tried, of what browsers, hosts and go-app know.
var known = []string{
	"_worker.js", "app-worker.js", "app.css", "app.js", "app.wasm", "default.html", "index.htm", "index.php", "service-worker.js",
	"sw.js", "wasm_exec.js", "web/app.wasm", "zh/sw.js", "zh/worker.js",
}

// uncalled looks for files that go by a known name.
func (c *comparison) uncalled() {
	for _, name := range known {
		if a := ask(c.address+name, "identity"); a.err == nil && a.status == http.StatusOK {
			c.add(fault{name, foreign})
		}
	}
}

// nothing looks at what stands where there is nothing.
func (c *comparison) nothing() {
	for _, in := range []string{"", "zh/"} {
		a := ask(c.address+in+"nothing-is-here/", "identity")
		switch {
		case a.err != nil:
		case a.status == http.StatusOK:
			c.add(fault{in + "nothing-is-here/", "is answered with 200 OK, as if it were a page"})
		case !bytes.Equal(a.body, c.files[in+"404.html"]):
			c.notes = append(c.notes, "where there is nothing below /"+in+", the host does not show "+in+"404.html")
		}
	}
}
