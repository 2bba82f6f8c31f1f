package site

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"

	"zimcodes/app"
	"zimcodes/codes"
	"zimcodes/codes/gateway"
	"zimcodes/codes/zim"
)

// document is a page of the site, parsed.
type document struct{ *html.Node }

func parse(t *testing.T, data []byte) document {
	t.Helper()
	n, err := html.Parse(bytes.NewReader(data))
	require.NoError(t, err)
	return document{n}
}

// all returns the elements with the tag that have all the attributes.
func (d document) all(tag string, attributes ...string) []document {
	var found []document
	for n := range d.Descendants() {
		e := document{n}
		if n.Type != html.ElementNode || n.Data != tag {
			continue
		}
		has := true
		for i := 0; i < len(attributes); i += 2 {
			has = has && e.attr(attributes[i]) == attributes[i+1]
		}
		if has {
			found = append(found, e)
		}
	}
	return found
}

func (d document) attr(name string) string {
	for _, a := range d.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

func (d document) text() string {
	var b strings.Builder
	for n := range d.Descendants() {
		if n.Type == html.TextNode {
			b.WriteString(n.Data)
		}
	}
	return b.String()
}

// files are the site's files.
func files(t *testing.T, base string) map[string][]byte {
	t.Helper()
	s, err := New(base)
	require.NoError(t, err)
	files, err := s.Files()
	require.NoError(t, err)
	t.Cleanup(func() { app.Origin, app.Base = "", "/" })
	return files
}

// A page of every code in both languages can be read without a script.
func TestEveryCodeHasItsPages(t *testing.T) {
	all := files(t, "/")
	pages := 0
	for prefix, lang := range map[string]codes.Language{"": codes.English, "zh/": codes.Chinese} {
		for _, e := range codes.All() {
			name := prefix + e.Code.String() + "/index.html"
			t.Run(name, func(t *testing.T) {
				require.Contains(t, all, name)
				d := parse(t, all[name])
				require.Equal(t, string(lang), d.all("html")[0].attr("lang"))
				h1 := d.all("h1")
				require.Len(t, h1, 1)
				require.Equal(t, e.Code.String()+" "+e.Description.In(lang).Plain(), h1[0].text())
				main := squeeze(d.all("main")[0].text())
				for _, passage := range []codes.Text{e.Description, e.Reason, e.Advice, e.Note.Why, e.Note.Do} {
					require.Contains(t, main, squeeze(passage.In(lang).Plain()))
					if passage != e.Note.Why && passage != e.Note.Do {
						require.Contains(t, main, squeeze(passage.Chinese.Plain()), "the original stands on every page")
					}
				}
			})
			pages++
		}
	}
	require.Equal(t, 131*2, pages)
}

// squeeze takes white space out: lines of a passage are elements of their own
// in a page.
func squeeze(s string) string { return strings.Join(strings.Fields(s), "") }

func TestEveryPage(t *testing.T) {
	all := files(t, "https://zimcodes.example/")
	exists := func(path string) bool {
		_, file := all[strings.TrimPrefix(path, "/")]
		_, folder := all[strings.TrimPrefix(path, "/")+"index.html"]
		return file || folder && (path == "/" || strings.HasSuffix(path, "/"))
	}
	titles := map[string]string{}
	for name, data := range all {
		if !strings.HasSuffix(name, ".html") || name == SingleName {
			continue
		}
		t.Run(name, func(t *testing.T) {
			d := parse(t, data)
			lang := d.all("html")[0].attr("lang")
			require.Equal(t, strings.HasPrefix(name, "zh/"), lang == "zh")

			// What search engines and chats read.
			title := d.all("title")[0].text()
			require.NotEmpty(t, title)
			if !strings.HasSuffix(name, "404.html") {
				require.NotContains(t, titles, title, "also the title of %s", titles[title])
				titles[title] = name
				path := "/" + strings.TrimSuffix(name, "index.html")
				require.Equal(t, "https://zimcodes.example"+path, d.all("link", "rel", "canonical")[0].attr("href"))
				require.Equal(t, "https://zimcodes.example"+path, d.all("meta", "property", "og:url")[0].attr("content"))
				other := "/zh" + path
				if lang == "zh" {
					other = strings.TrimPrefix(path, "/zh")
				}
				require.Equal(t, "https://zimcodes.example"+other, d.all("link", "hreflang", otherLanguage(lang))[0].attr("href"))
				require.Equal(t, "all", d.all("meta", "name", "robots")[0].attr("content"))
			} else {
				require.Equal(t, "noindex", d.all("meta", "name", "robots")[0].attr("content"))
				require.Empty(t, d.all("link", "rel", "canonical"))
			}
			require.Equal(t, title, d.all("meta", "property", "og:title")[0].attr("content"))
			require.Greater(t, len(d.all("meta", "name", "description")[0].attr("content")), 40)

			// Structure.
			require.Len(t, d.all("h1"), 1)
			require.Len(t, d.all("main"), 1)
			// The one box: in the header, or as the debugger's own.
			require.Equal(t, 1, len(d.all("textarea", "id", "q"))+len(d.all("textarea", "id", "request")))
			ids := map[string]bool{}
			for n := range d.Descendants() {
				e := document{n}
				if id := e.attr("id"); id != "" {
					require.False(t, ids[id], "id %q twice", id)
					ids[id] = true
				}
				require.Empty(t, e.attr("style"), "inline style")
				for _, a := range e.Attr {
					require.False(t, strings.HasPrefix(a.Key, "on"), "inline handler %s", a.Key)
				}
			}
			for _, script := range d.all("script") {
				require.NotEmpty(t, script.attr("src"), "inline script")
			}

			// Links lead somewhere.
			for _, tag := range []string{"a", "link", "script"} {
				for _, e := range d.all(tag) {
					address := e.attr("href") + e.attr("src")
					u, err := url.Parse(address)
					require.NoError(t, err)
					if u.Path != "" && !isVendors(address) {
						require.True(t, exists(u.Path), "link to %s", address)
					}
					if u.Fragment != "" && u.Path == "" {
						require.Len(t, append(d.all("h2", "id", u.Fragment), d.all("main", "id", u.Fragment)...), 1, address)
					}
				}
			}
		})
	}
}

// isVendors reports whether a link leads to the vendor's documentation.
func isVendors(address string) bool {
	return strings.HasPrefix(address, "https://www.zegocloud.com/docs/zim-server/") || strings.HasPrefix(address, "https://doc-zh.zego.im/zim-server/")
}

func otherLanguage(lang string) string {
	if lang == "zh" {
		return "en"
	}
	return "zh"
}

func TestCatalogFile(t *testing.T) {
	var plain struct {
		Compared string
		Unlisted []struct {
			Code        int
			Where       string
			Description struct{ Zh, En string }
		}
		Entries []struct {
			Code           int
			Name           *string
			APIs           []string `json:"apis"`
			Group, Family  string
			Retry, Actor   string
			Brief          struct{ Zh, En string }
			Description    struct{ Zh, En string }
			Reason, Advice *struct{ Zh, En string }
			Note           *struct{ Why, Do *struct{ Zh, En string } }
			Limits         []struct {
				Max  int
				Unit string
			}
			Confused []struct{ Code int }
		}
	}
	require.NoError(t, json.Unmarshal(files(t, "/")["codes.json"], &plain))
	require.Equal(t, app.DataMonth, plain.Compared)
	require.Len(t, plain.Entries, len(codes.All()))
	require.Len(t, plain.Unlisted, len(codes.AllUnlisted()))
	for i, u := range codes.AllUnlisted() {
		require.Equal(t, int(u.Code), plain.Unlisted[i].Code)
		require.Equal(t, u.Where.String(), plain.Unlisted[i].Where)
		require.Equal(t, string(u.Description.English), plain.Unlisted[i].Description.En)
	}
	for i, e := range codes.All() {
		got := plain.Entries[i]
		require.Equal(t, int(e.Code), got.Code)
		require.Equal(t, e.Code.Name(), *got.Name)
		require.Equal(t, e.Group.String(), got.Group)
		require.Equal(t, string(e.Brief.English), got.Brief.En)
		require.Equal(t, e.Retry.String(), got.Retry)
		require.Equal(t, e.Actor.String(), got.Actor)
		require.Equal(t, string(e.Description.Chinese), got.Description.Zh)
		require.Equal(t, string(e.Description.English), got.Description.En)
		require.Equal(t, e.ReasonForm == codes.ReasonStated, got.Reason != nil)
		require.Equal(t, e.Note.IsZero(), got.Note == nil)
		require.Len(t, got.Limits, len(e.Limits))
		require.Len(t, got.Confused, len(codes.Confused(e.Code)))
		require.Len(t, got.APIs, len(zim.Listing(e.Code)))
	}
}

// Some hosts read the headers from a file of the site.
func TestHeaders(t *testing.T) {
	file := string(files(t, "/sub/")["_headers"])
	want := "/sub/*\n"
	for _, h := range Headers {
		want += "  " + h[0] + ": " + h[1] + "\n"
	}
	require.Equal(t, want+"/sub/assets/*\n  Cache-Control: "+Forever+"\n", file)
}

// What hosts are told is what the generator writes: these headers and no other,
// each once, and how long what is kept.
func TestHosts(t *testing.T) {
	for name, header := range map[string]*regexp.Regexp{
		"nginx.conf": regexp.MustCompile(`(?m)^\tadd_header ([\w-]+) "([^"]+)" always;$`),
		"Caddyfile":  regexp.MustCompile(`(?m)^\t\t([A-Z][\w-]+) "([^"]+)"$`),
	} {
		t.Run(name, func(t *testing.T) {
			data, err := os.ReadFile("hosts/" + name)
			require.NoError(t, err)
			recipe := string(data)
			var told [][2]string
			for _, h := range header.FindAllStringSubmatch(recipe, -1) {
				told = append(told, [2]string{h[1], h[2]})
			}
			require.Equal(t, Headers, told)
			require.Equal(t, 1, strings.Count(recipe, `"`+Forever+`"`))
			require.Contains(t, recipe, `"no-cache"`)
			require.Contains(t, recipe, "/"+AssetsDir)
			require.Contains(t, recipe, "/404.html")
			require.Contains(t, recipe, "text/markdown")
		})
	}
}

func TestSiteMap(t *testing.T) {
	all := files(t, "https://zimcodes.example/")
	require.Equal(t, len(app.Pages()), strings.Count(string(all["sitemap.xml"]), "<loc>https://zimcodes.example/"))
	require.Contains(t, string(all["sitemap.xml"]), "<loc>https://zimcodes.example/zh/100000005/</loc>")
	require.Contains(t, string(all["robots.txt"]), "Sitemap: https://zimcodes.example/sitemap.xml\n")
}

func TestNewSite(t *testing.T) {
	for _, c := range []struct{ base, origin, path string }{
		{"/", "", "/"},
		{"/zimcodes/", "", "/zimcodes/"},
		{"/zimcodes", "", "/zimcodes/"},
		{"https://example.org", "https://example.org", "/"},
		{"https://example.org/a/b/", "https://example.org", "/a/b/"},
	} {
		s, err := New(c.base)
		require.NoError(t, err)
		require.Equal(t, c.origin, s.Origin)
		require.Equal(t, c.path, s.Base)
	}
	for _, base := range []string{"zimcodes", "example.org/x", "https://", "//example.org/", "/a?b", "/a#b", "%zz", "mailto:x"} {
		_, err := New(base)
		require.Error(t, err, base)
	}
}

// Below another root than the host's, every address starts with it.
func TestBase(t *testing.T) {
	for name, data := range files(t, "/sub/") {
		if !strings.HasSuffix(name, ".html") || name == SingleName {
			continue
		}
		d := parse(t, data)
		require.Equal(t, "/sub/", d.all("html")[0].attr("data-base"))
		for _, tag := range []string{"a", "link", "script"} {
			for _, e := range d.all(tag) {
				address := e.attr("href") + e.attr("src")
				require.True(t, strings.HasPrefix(address, "/sub/") || strings.HasPrefix(address, "#") || strings.HasPrefix(address, "data:") || isVendors(address), "%s: %s", name, address)
			}
		}
	}
}

// A plain file server, without any of our own serving, carries the site.
func TestPlainFileServer(t *testing.T) {
	dir := t.TempDir() + "/site"
	s, err := New("/")
	require.NoError(t, err)
	require.NoError(t, s.Write(dir))
	server := httptest.NewServer(http.FileServer(http.Dir(dir)))
	defer server.Close()
	for path, lands := range map[string]string{
		"/": "/", "/100000005/": "/100000005/", "/100000005": "/100000005/",
		"/zh": "/zh/", "/zh/0": "/zh/0/", "/about": "/about/", "/codes.json": "/codes.json",
	} {
		response, err := http.Get(server.URL + path)
		require.NoError(t, err)
		response.Body.Close()
		require.Equal(t, http.StatusOK, response.StatusCode, path)
		require.Equal(t, lands, response.Request.URL.Path)
	}
}

func TestUndecidableCodesSayWhy(t *testing.T) {
	all := files(t, "/")
	for _, u := range gateway.Undecidable() {
		require.Contains(t, string(all[u.Code.String()+"/index.html"]), "Why no request shows this code")
		require.Contains(t, string(all["zh/"+u.Code.String()+"/index.html"]), "为什么无法用请求复现")
	}
}
