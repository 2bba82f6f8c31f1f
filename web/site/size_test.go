package site

import (
	"io/fs"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/app"
	"zimcodes/web/output"
)

// Sizes are exact, so a limit on them is a test.

func TestPageSize(t *testing.T) {
	all := files(t, "/")
	data, err := fs.ReadFile(sources, "style.css")
	require.NoError(t, err)
	style := len(output.Gzip(data))
	for _, test := range []struct {
		kind app.Kind
		most int
	}{{app.CodePage, 20_000}, {app.APIPage, 20_000}, {app.APIs, 25_000}} {
		largest, name := 0, ""
		for _, p := range app.Pages() {
			file := strings.TrimPrefix(p.Path(), "/") + "index.html"
			if size := len(output.Gzip(all[file])); p.Kind == test.kind && size > largest {
				largest, name = size, file
			}
		}
		t.Logf("largest: %s, %d bytes with gzip; style sheet: %d", name, largest, style)
		require.LessOrEqual(t, largest+style, test.most)
	}
}
