package main

import (
	"bytes"
	"maps"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/app"
	"zimcodes/web/host"
	"zimcodes/web/output"
	"zimcodes/web/site"
)

// built returns the files of a site at a base, and the path of its program.
func built(t *testing.T, base string) (files map[string][]byte, program string) {
	t.Helper()
	t.Cleanup(func() { app.Origin, app.Base = "", "/" })
	s, err := site.New(base)
	require.NoError(t, err)
	files, err = s.Files()
	require.NoError(t, err)
	for name := range files {
		if strings.HasSuffix(name, ".wasm") {
			program = name
		}
	}
	return files, program
}

// written writes files into a folder of the test.
func written(t *testing.T, files map[string][]byte) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "site")
	require.NoError(t, output.Write(dir, files))
	return dir
}

// plain serves a folder as plainly as can be: it lists folders, and packs nothing.
func plain(dir string) http.Handler { return http.FileServer(http.Dir(dir)) }

// with sends another header with a path.
func with(path, name, value string) func(http.Handler) http.Handler {
	return func(h http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if r.URL.Path == path {
				w = sending{w, name, value}
			}
			h.ServeHTTP(w, r)
		})
	}
}

// sending sends another header at the last moment.
type sending struct {
	http.ResponseWriter
	name, value string
}

func (s sending) WriteHeader(status int) {
	s.Header().Set(s.name, s.value)
	s.ResponseWriter.WriteHeader(status)
}

// What browsers could be given in the place of the site is found, and named.
func TestVerifyFindsWhatIsForged(t *testing.T) {
	files, program := built(t, "/")
	brotli := output.Brotli([]byte("\x00asm another program"))
	csp := site.Headers[0][0]
	for _, c := range []struct {
		name   string
		host   func(dir string) http.Handler
		files  map[string]string
		around func(http.Handler) http.Handler
		says   string
	}{
		{"nothing, on a good host", host.Handler, nil, nil, ""},
		{"nothing, on a plain one", plain, nil, nil, ""},
		{"a program packed with brotli", host.Handler, map[string]string{program + ".br": string(brotli)}, nil,
			program + " differs: served with SHA-256 " + output.Sum([]byte("\x00asm another program"))},
		{"the same, by its own name", plain, map[string]string{program + ".br": string(brotli)}, nil, program + ".br should not be there: it does not unpack"},
		{"a program packed with gzip", host.Handler, map[string]string{program + ".gz": string(output.Gzip([]byte("x")))}, nil, program + " differs"},
		{"a program", plain, map[string]string{program: "x"}, nil, program + " differs"},
		{"a packed file that is no program", host.Handler, map[string]string{"codes.json.br": string(brotli)}, nil, "codes.json differs"},
		{"a page", plain, map[string]string{"about/index.html": "x"}, nil, "about/index.html differs"},
		{"a file that the folder lists", plain, map[string]string{"assets/evil.js": "x"}, nil, "assets/evil.js should not be there"},
		{"a file that a page names", host.Handler, map[string]string{"index.html": `<script src="/evil.js"></script>`, "evil.js": "x"}, nil, "evil.js should not be there, and index.html names it"},
		{"a page that the site map names", host.Handler, map[string]string{"sitemap.xml": "<loc>/evil.html</loc>"}, nil, "evil.html should not be there, and sitemap.xml names it"},
		{"a worker by another name", host.Handler, map[string]string{"sw.js": "x"}, nil, "sw.js should not be there"},
		{"a policy of one page", host.Handler, nil, with("/debug/", csp, "default-src *"), "debug/index.html comes with the header " + csp + `: "default-src *"`},
		{"no policy for one page", host.Handler, nil, with("/debug/", csp, ""), "debug/index.html comes with the header " + csp + `: ""`},
		{"a header that loads", plain, nil, with("/debug/", "Link", "</evil.js>; rel=preload"), "debug/index.html comes with the header Link"},
		{"another type", plain, nil, with("/codes.json", "Content-Type", "text/html"), `codes.json comes as "text/html"`},
		{"a packing that cannot be read", plain, nil, with("/codes.json", "Content-Encoding", "zstd"), "codes.json cannot be read: is packed with zstd"},
		{"a page for everything", func(dir string) http.Handler {
			return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				if r.URL.Path == "/nothing-is-here/" {
					w.Write(files["index.html"])
					return
				}
				host.Handler(dir).ServeHTTP(w, r)
			})
		}, nil, nil, "nothing-is-here/ is answered with 200"},
	} {
		t.Run(c.name, func(t *testing.T) {
			served := maps.Clone(few(files))
			dir := map[string][]byte{}
			maps.Copy(dir, served)
			for name, data := range c.files {
				dir[name] = []byte(data)
			}
			h := c.host(written(t, dir))
			if c.around != nil {
				h = c.around(h)
			}
			server := httptest.NewServer(h)
			defer server.Close()
			var out bytes.Buffer
			err := compare(server.URL+"/", served, &out)
			if c.says == "" {
				require.NoError(t, err, out.String())
				require.Contains(t, out.String(), "files are equal, in every encoding")
				return
			}
			require.Error(t, err)
			require.Contains(t, out.String(), c.says)
		})
	}
}

// A type by which programs read a file otherwise is noted, once for an ending.
func TestVerifyNotesTypes(t *testing.T) {
	files := map[string][]byte{"index.md": []byte("# a"), "zh/index.md": []byte("# b"), "llms.txt": []byte("c"), "index.html": []byte("d")}
	h := with("/index.md", "Content-Type", "text/plain")(with("/zh/index.md", "Content-Type", "text/plain")(host.Handler(written(t, files))))
	server := httptest.NewServer(h)
	defer server.Close()
	var out bytes.Buffer
	require.NoError(t, compare(server.URL+"/", files, &out), out.String())
	require.Equal(t, 1, strings.Count(out.String(), `note: the host sends index.md as "text/plain", not "text/markdown; charset=utf-8"`))
	require.NotContains(t, out.String(), "sends zh/index.md")
	require.NotContains(t, out.String(), "sends llms.txt")
}

// few returns the files that the cases are about: asking for all takes long.
func few(files map[string][]byte) map[string][]byte {
	some := map[string][]byte{}
	for name, data := range files {
		if strings.HasPrefix(name, "assets/") || strings.Count(name, "/") == 0 || name == "debug/index.html" || name == "about/index.html" || name == "zh/404.html" {
			some[name] = data
		}
	}
	return some
}

func TestVerify(t *testing.T) {
	for _, base := range []string{"/", "https://zimcodes.example/some/where/"} {
		files, _ := built(t, base)
		dir := written(t, files)
		below := "/" + strings.TrimPrefix(strings.TrimPrefix(base, "https://zimcodes.example"), "/")
		server := httptest.NewServer(http.StripPrefix(strings.TrimSuffix(below, "/"), plain(dir)))
		defer server.Close()
		for _, c := range []struct {
			name, says, fails string
			change            map[string]string
		}{
			{"equal", "files are equal, in every encoding", "", nil},
			{"a byte more", "about/index.html differs: served", "1 files are not", map[string]string{"about/index.html": string(files["about/index.html"]) + "\n"}},
			{"another site", "", "no home page", map[string]string{"index.html": "<p>Hello"}},
		} {
			t.Run(base+" "+c.name, func(t *testing.T) {
				for name, data := range c.change {
					require.NoError(t, output.Write(dir, map[string][]byte{name: []byte(data)}))
				}
				var out bytes.Buffer
				err := verify(server.URL+below, &out)
				require.Contains(t, out.String(), c.says)
				if c.fails == "" {
					require.NoError(t, err, out.String())
				} else {
					require.ErrorContains(t, err, c.fails)
				}
			})
		}
	}
}

// Of a folder, everything is seen.
func TestVerifyFolder(t *testing.T) {
	files, program := built(t, "/")
	for _, c := range []struct{ name, file, data, says string }{
		{"nothing", "", "", ""},
		{"the program with brotli", program + ".br", string(output.Brotli(few(files)["robots.txt"])), program + ".br should not be there"},
		{"a page", "404.html", "x", "404.html differs"},
		{"a file that nothing names", "a/b.js", "x", "a/b.js should not be there"},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := written(t, files)
			if c.file != "" {
				require.NoError(t, output.Write(dir, map[string][]byte{c.file: []byte(c.data)}))
			}
			var out bytes.Buffer
			err := verify(dir, &out)
			if c.says == "" {
				require.NoError(t, err, out.String())
				return
			}
			require.Error(t, err)
			require.Contains(t, out.String(), c.says)
		})
	}
}
