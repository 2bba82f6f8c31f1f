package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestGeneratedFileIsCurrent(t *testing.T) {
	want, err := writePinyin("..")
	require.NoError(t, err)
	got, err := os.ReadFile(filepath.Join("..", pinyinFile))
	require.NoError(t, err)
	require.Equal(t, string(want), string(got), "run go generate ./search")
}

func TestReadable(t *testing.T) {
	require.NoError(t, readable("重试", []string{"chong", "shi"}))
	require.ErrorContains(t, readable("重试", []string{"chong"}), "1 syllables")
	require.ErrorContains(t, readable("重试", []string{"chang", "shi"}), "does not read 重 as chang")
}

// TestNothingTwice: no character and no word is there twice.
func TestNothingTwice(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range mistaken {
		require.False(t, seen[string(r)], "%c", r)
		seen[string(r)] = true
	}
	clear(seen)
	for _, w := range words {
		require.False(t, seen[w.word], w.word)
		seen[w.word] = true
	}
}
