package main

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/web/site"
)

// The same source gives the same site, byte for byte, in another folder.
func TestReproducible(t *testing.T) {
	first := filepath.Join(t.TempDir(), "site")
	s, err := site.New("/")
	require.NoError(t, err)
	require.NoError(t, s.Write(first))
	copied := t.TempDir()
	root := ".."
	for _, name := range []string{"go.mod", "go.sum"} {
		data, err := os.ReadFile(filepath.Join(root, name))
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(filepath.Join(copied, name), data, 0o644))
	}
	for _, name := range []string{"app", "codes", "search", "wasm", "web"} {
		require.NoError(t, os.CopyFS(filepath.Join(copied, name), os.DirFS(filepath.Join(root, name))))
	}
	second := filepath.Join(t.TempDir(), "site")
	build := exec.Command("go", "run", "./web", "draft", second)
	build.Dir = copied
	message, err := build.CombinedOutput()
	require.NoError(t, err, string(message))
	require.Equal(t, tree(t, first), tree(t, second))
}

// tree returns the files below dir.
func tree(t *testing.T, dir string) map[string]string {
	t.Helper()
	files := map[string]string{}
	require.NoError(t, filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(path)
		name, _ := filepath.Rel(dir, path)
		files[name] = string(data)
		return err
	}))
	return files
}
