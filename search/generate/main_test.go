package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestGeneratedFilesAreCurrent(t *testing.T) {
	for name, make := range files {
		t.Run(name, func(t *testing.T) {
			want, err := make("..")
			require.NoError(t, err)
			got, err := os.ReadFile(filepath.Join("..", name))
			require.NoError(t, err)
			require.Equal(t, string(want), string(got), "run go generate ./search")
		})
	}
}

func TestReadable(t *testing.T) {
	require.NoError(t, readable("重试", []string{"chong", "shi"}))
	require.ErrorContains(t, readable("重试", []string{"chong"}), "1 syllables")
	require.ErrorContains(t, readable("重试", []string{"chang", "shi"}), "does not read 重 as chang")
}
