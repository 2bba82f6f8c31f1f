package site

import (
	"encoding/json"
	"path"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestPack: the offline copy has what people read, and nothing that only
// programs fetch.
func TestPack(t *testing.T) {
	all := files(t, "/")
	data, err := packed(all)
	require.NoError(t, err)
	var pack map[string]string
	require.NoError(t, json.Unmarshal(data, &pack))
	var others []string
	for name := range pack {
		if name != "" && !strings.HasSuffix(name, "/") && path.Ext(name) != ".html" {
			others = append(others, name)
		}
	}
	slices.Sort(others)
	require.Equal(t, []string{"explain.py", "licences.txt", "manifest.webmanifest", "zh/manifest.webmanifest"}, others)
	for name := range all {
		if path.Ext(name) == ".html" {
			require.Contains(t, pack, strings.TrimSuffix(name, "index.html"))
		}
	}
}
