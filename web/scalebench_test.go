package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes/codestest"
)

// scaled writes the source of a catalog n times as large, and returns the path
// of the overlay with which the go command builds ours with it.
func scaled(t testing.TB, n int) string {
	t.Helper()
	dir, err := filepath.Abs(fmt.Sprintf("../build/scale/%d", n))
	require.NoError(t, err)
	source, err := filepath.Abs("../codes")
	require.NoError(t, err)
	files, err := codestest.Source(codestest.Times(n))
	require.NoError(t, err)
	// The families of the public codes have no room for more.
	family, err := os.ReadFile(filepath.Join(source, "family.go"))
	require.NoError(t, err)
	narrow := regexp.MustCompile(`100_000_017`)
	require.Regexp(t, narrow, string(family))
	files["family.go"] = narrow.ReplaceAll(family, []byte("100_999_999"))
	require.NoError(t, writeFiles(dir, files))
	overlay := struct{ Replace map[string]string }{map[string]string{}}
	for name := range files {
		overlay.Replace[filepath.Join(source, name)] = filepath.Join(dir, name)
	}
	data, err := json.Marshal(overlay)
	require.NoError(t, err)
	path := filepath.Join(dir, "overlay.json")
	require.NoError(t, os.WriteFile(path, data, 0o644))
	return path
}
