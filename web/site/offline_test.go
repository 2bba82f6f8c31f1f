package site

import (
	"encoding/json"
	"path"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestPack: the offline copy has what people read, to the letter, and nothing that
// only programs fetch.
func TestPack(t *testing.T) {
	all := files(t, "/")
	data, err := packed(all)
	require.NoError(t, err)
	var p pack
	require.NoError(t, json.Unmarshal(data, &p))
	var others []string
	for name, text := range p.Texts {
		if name == "" || strings.HasSuffix(name, "/") {
			name += "index.html"
		}
		if path.Ext(name) != ".html" {
			others = append(others, name)
		}
		var b strings.Builder
		for _, part := range text {
			b.WriteString(p.Parts[part])
		}
		require.Equal(t, string(all[name]), b.String(), name)
	}
	slices.Sort(others)
	require.Equal(t, []string{"codes.json", "explain.py", "licences.txt", "manifest.webmanifest", "zh/manifest.webmanifest"}, others)
	for name := range all {
		if path.Ext(name) == ".html" {
			require.Contains(t, p.Texts, strings.TrimSuffix(name, "index.html"))
		}
	}
}
