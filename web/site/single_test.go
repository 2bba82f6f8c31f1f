package site

import (
	"bytes"
	"compress/gzip"
	"encoding/base64"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"zimcodes/app"
	"zimcodes/web/output"
)

// The single file loads nothing: what it has it names by sums, and no address in
// it is another's but the vendor's, for who clicks.
func TestSingleFile(t *testing.T) {
	all := files(t, "https://zimcodes.example/sub/")
	file := all[SingleName]
	require.Equal(t, output.Sum(file)+"  zimcodes.html\n", string(all[SingleSumName]))
	require.LessOrEqual(t, len(file), 3_200_000)
	require.NotContains(t, string(file), unversioned)
	require.NotContains(t, string(file), "zimcodes.example", "where the site stands is no part of it")
	require.Equal(t, file, files(t, "/")[SingleName], "another build for another place")

	d := parse(t, file)
	policy := d.all("meta", "http-equiv", "Content-Security-Policy")[0].attr("content")
	require.NotContains(t, policy, "self")
	require.NotContains(t, policy, "http")
	run := 0
	for _, script := range d.all("script") {
		require.Empty(t, script.attr("src"))
		if script.attr("type") == "text/plain" {
			continue
		}
		require.Contains(t, policy, "'"+integrity([]byte(script.FirstChild.Data))+"'")
		run++
	}
	require.Equal(t, 3, run)
	styles := d.all("style")
	require.Len(t, styles, 1)
	require.Contains(t, policy, "style-src '"+integrity([]byte(styles[0].FirstChild.Data))+"'")
	for _, link := range d.all("link") {
		require.True(t, strings.HasPrefix(link.attr("href"), "data:"))
	}
	for _, a := range d.all("a") {
		require.True(t, strings.HasPrefix(a.attr("href"), "#") || isVendors(a.attr("href")), a.attr("href"))
	}
	require.Equal(t, app.ProgramSum, d.all("html")[0].attr("data-sum"))

	// It is no part of the copy that browsers keep.
	require.NotContains(t, string(all[workerName]), SingleName)
	for name, data := range all {
		if strings.HasPrefix(name, AssetsDir+"pages.") {
			var pages pack
			require.NoError(t, json.Unmarshal([]byte(unpacked(t, data)), &pages))
			require.Contains(t, pages.Texts, "about/")
			require.NotContains(t, pages.Texts, SingleName)
		}
	}
}

// What the pages of the single file lead to is in it.
func TestSingleCarriesWhatItNames(t *testing.T) {
	all := files(t, "/")
	text := func(id string) string {
		packed := parse(t, all[SingleName]).all("script", "id", id)[0].FirstChild.Data
		data, err := base64.StdEncoding.DecodeString(packed)
		require.NoError(t, err)
		return unpacked(t, data)
	}
	require.Equal(t, app.ProgramSum, output.Sum([]byte(text("program"))))
	var pack carried
	require.NoError(t, json.Unmarshal([]byte(text("pack")), &pack))
	for name, content := range pack.Files {
		require.Equal(t, string(all[name]), content)
	}
	// Links in the program that no page has as it is generated.
	named := regexp.MustCompile(`Href\(Base *\+ *"([^"]+\.[a-z]+)"\)`)
	for _, found := range named.FindAllStringSubmatch(sourcesOf(t, "../../app"), -1) {
		if name := found[1]; !strings.HasPrefix(name, SingleName) {
			assert.NotEmpty(t, pack.Files[name], name)
		}
	}
	leadsSomewhere := func(link string) {
		page := strings.TrimPrefix(link, "#/")
		if i := strings.IndexAny(page, "?#"); i >= 0 {
			page = page[:i]
		}
		assert.True(t, isVendors(link) || pack.Files[page] != "" || link == "#main" || app.PageAt(page).Kind != app.NotFound, link)
	}
	// Pages that the program holds, as they are in the file.
	base, origin := app.Base, app.Origin
	defer func() { app.Base, app.Origin = base, origin }()
	app.Base, app.Origin = app.SingleBase, ""
	shown := regexp.MustCompile(`href="([^"]+)"`)
	for _, p := range app.Pages() {
		if !p.IsWritten() {
			for _, link := range shown.FindAllStringSubmatch(app.Markup(p), -1) {
				leadsSomewhere(link[1])
			}
		}
		for _, m := range app.Meta(p) {
			if m.Attribute == "href" && m.Value != "" {
				leadsSomewhere(m.Value)
			}
		}
	}
	// Pages that the program does not hold.
	require.Greater(t, len(pack.Written), 140)
	links := regexp.MustCompile(`href="(?:#/)?([^"]+)"`)
	for path, content := range pack.Written {
		require.True(t, app.PageAt(strings.TrimPrefix(path, "#/")).IsWritten(), path)
		for _, link := range links.FindAllStringSubmatch(content, -1) {
			leadsSomewhere(link[1])
		}
	}
}

// unpacked returns what gzip packed.
func unpacked(t *testing.T, data []byte) string {
	t.Helper()
	reader, err := gzip.NewReader(bytes.NewReader(data))
	require.NoError(t, err)
	all, err := io.ReadAll(reader)
	require.NoError(t, err)
	return string(all)
}

// sourcesOf returns the Go files of a folder, but for its tests, as one text.
func sourcesOf(t *testing.T, dir string) string {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(dir, "*.go"))
	require.NoError(t, err)
	var all strings.Builder
	for _, name := range names {
		if !strings.HasSuffix(name, "_test.go") {
			data, err := os.ReadFile(name)
			require.NoError(t, err)
			all.Write(data)
		}
	}
	return all.String()
}
