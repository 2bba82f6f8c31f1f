package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestGeneratedFilesAreCurrent(t *testing.T) {
	for _, f := range files {
		t.Run(f.name, func(t *testing.T) {
			want, err := generate(f.write)
			require.NoError(t, err)
			got, err := os.ReadFile(filepath.Join("..", filepath.FromSlash(f.name)))
			require.NoError(t, err)
			require.Equal(t, string(want), string(got), "run go generate ./codes/zim")
		})
	}
}

// TestNotes: every note of a limit is known, so that a new one is not passed
// over.
func TestNotes(t *testing.T) {
	pages, err := read()
	require.NoError(t, err)
	seen := map[string]bool{"": true, roles: true}
	for _, p := range pages {
		for _, q := range p.Parameters {
			for _, l := range q.Limits {
				_, known := notes[l.Note]
				require.True(t, known || l.Note == roles, "%s %s: %s", p.Page, q.Name, l.Note)
				require.NotEmpty(t, measures[l.Of], "%s %s: %s", p.Page, q.Name, l.Of)
				seen[l.Note] = true
			}
		}
	}
	for note := range notes {
		require.True(t, seen[note], "nobody has the note %s", note)
	}
}

// TestDoubtful: what is called doubtful is marked as required.
func TestDoubtful(t *testing.T) {
	pages, err := read()
	require.NoError(t, err)
	marked := map[string]bool{}
	each(pages, func(action string, p *page) {
		for _, q := range p.Parameters {
			marked[action+" "+q.Name] = q.Required
		}
	})
	for _, d := range doubtful {
		require.True(t, marked[d], d)
	}
}
