package site

import (
	"encoding/xml"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"zimcodes/app"
	"zimcodes/codes"
)

// Every page names the search of its language, with its whole address.
func TestOpenSearch(t *testing.T) {
	all := files(t, "https://zimcodes.example/sub/")
	names := map[string]bool{}
	for _, l := range codes.Languages {
		home := "https://zimcodes.example/sub/" + map[codes.Language]string{codes.Chinese: "zh/"}[l]
		for _, p := range app.Pages() {
			if p.Lang != l {
				continue
			}
			link := parse(t, all[strings.TrimPrefix(p.Path(), "/sub/")+"index.html"]).all("link", "rel", "search")
			require.Len(t, link, 1, p.Path())
			require.Equal(t, strings.TrimPrefix(home, "https://zimcodes.example")+"opensearch.xml", link[0].attr("href"))
			require.Equal(t, "application/opensearchdescription+xml", link[0].attr("type"))
		}
		data := all[strings.TrimPrefix(home, "https://zimcodes.example/sub/")+"opensearch.xml"]
		var d openSearch
		require.NoError(t, xml.Unmarshal(data, &d))
		require.Equal(t, home+"?q={searchTerms}", d.URL.Template)
		require.Equal(t, string(l), d.Language)
		// What the format says of these.
		require.LessOrEqual(t, utf8.RuneCountInString(d.ShortName), 16)
		require.LessOrEqual(t, utf8.RuneCountInString(d.Description), 1024)
		require.False(t, names[d.ShortName])
		names[d.ShortName] = true
	}
}

// Without a whole address there is none.
func TestNoOpenSearch(t *testing.T) {
	all := files(t, "/sub/")
	require.NotContains(t, string(all["index.html"]), "opensearch")
	for name := range all {
		require.NotContains(t, name, "opensearch")
	}
}
