package main

import (
	"bytes"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/app"
	"zimcodes/web/site"
)

func TestVerify(t *testing.T) {
	t.Cleanup(func() { app.Origin, app.Base = "", "/" })
	for _, base := range []string{"/", "https://zimcodes.example/some/where/"} {
		s, err := site.New(base)
		require.NoError(t, err)
		dir := filepath.Join(t.TempDir(), "site")
		require.NoError(t, s.Write(dir))
		served := httptest.NewServer(http.StripPrefix(strings.TrimSuffix(s.Base, "/"), http.FileServer(http.Dir(dir))))
		defer served.Close()
		for _, c := range []struct {
			name, says, fails string
			change            func()
		}{
			{"equal", "files are equal, the program has SHA-256 ", "", func() {}},
			{"a byte more", "about/index.html differs", "1 of", func() {
				path := filepath.Join(dir, "about", "index.html")
				data, err := os.ReadFile(path)
				require.NoError(t, err)
				require.NoError(t, os.WriteFile(path, append(data, '\n'), 0o644))
			}},
			{"missing", "/codes.json: 404", "2 of", func() { require.NoError(t, os.Remove(filepath.Join(dir, "codes.json"))) }},
			{"another site", "", "no home page", func() {
				require.NoError(t, os.WriteFile(filepath.Join(dir, "index.html"), []byte("<p>Hello"), 0o644))
			}},
		} {
			t.Run(base+" "+c.name, func(t *testing.T) {
				c.change()
				var out bytes.Buffer
				err := verify(served.URL+s.Base, &out)
				require.Contains(t, out.String(), c.says)
				if c.fails == "" {
					require.NoError(t, err)
				} else {
					require.ErrorContains(t, err, c.fails)
				}
			})
		}
	}
}
