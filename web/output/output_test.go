package output

import (
	"bytes"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

// Who reads while others write sees a file whole, of one or the other.
func TestWriteIsWhole(t *testing.T) {
	dir := t.TempDir()
	contents := [][]byte{bytes.Repeat([]byte("a"), 1<<20), bytes.Repeat([]byte("b"), 1<<20)}
	require.NoError(t, Write(dir, map[string][]byte{"sub/file": contents[0]}))
	var writers sync.WaitGroup
	for _, content := range contents {
		writers.Go(func() {
			for range 20 {
				Write(dir, map[string][]byte{"sub/file": content})
			}
		})
	}
	for range 200 {
		got, err := os.ReadFile(filepath.Join(dir, "sub", "file"))
		require.NoError(t, err)
		require.True(t, bytes.Equal(got, contents[0]) || bytes.Equal(got, contents[1]), "%d bytes", len(got))
	}
	writers.Wait()
	left, err := os.ReadDir(filepath.Join(dir, "sub"))
	require.NoError(t, err)
	require.Len(t, left, 1)
}

func TestReplaceLeavesNothing(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "site")
	require.NoError(t, Replace(dir, map[string][]byte{"old": nil, "kept": []byte("1")}))
	require.NoError(t, Replace(dir, map[string][]byte{"kept": []byte("2")}))
	require.NoFileExists(t, filepath.Join(dir, "old"))
	got, err := os.ReadFile(filepath.Join(dir, "kept"))
	require.NoError(t, err)
	require.Equal(t, "2", string(got))
}
