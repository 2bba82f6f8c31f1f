package site

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/app"
	"zimcodes/web/program"
)

// TestLicences: all that the program contains is named with its copyright, and
// About leads to it.
func TestLicences(t *testing.T) {
	files := map[string][]byte{}
	require.NoError(t, addLicences(files))
	text := string(files[licencesName])
	require.Contains(t, text, "Copyright (c) 2026 the authors of zimcodes")
	all, err := program.Licences()
	require.NoError(t, err)
	var names []string
	for _, l := range all {
		names = append(names, l.Of)
		require.Contains(t, text, "The program of this site contains "+l.Of)
		require.Contains(t, string(l.Text), "Copyright ", l.Of)
	}
	require.Equal(t, "Go's library", names[0])
	require.Subset(t, names, []string{"github.com/maxence-charriere/go-app/v10", "github.com/sahilm/fuzzy"})
	require.Equal(t, len(all), strings.Count(text, "The program of this site contains "))
	s, err := New("/")
	require.NoError(t, err)
	for _, path := range []string{"/about/", "/zh/about/"} {
		page, err := s.page(app.PageAt(path), assets{"style.css": "", "start.js": "", "program.js": "", "app.wasm": ""}, assets{})
		require.NoError(t, err)
		require.Contains(t, string(page), `href="/`+licencesName+`"`)
	}
}
