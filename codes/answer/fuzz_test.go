package answer_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes/answer"
)

// FuzzRead: whatever is pasted, the places are within it and in order, and
// reading it in small steps gives the same.
func FuzzRead(f *testing.F) {
	files, err := filepath.Glob("testdata/answers/*.txt")
	require.NoError(f, err)
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(f, err)
		f.Add(string(text[:min(len(text), 2000)]))
	}
	f.Fuzz(func(t *testing.T, text string) {
		r := answer.Read(text)
		last := 0
		for _, a := range r.Answers {
			require.True(t, last <= a.Place.Start && a.Place.Start <= a.Place.End && a.Place.End <= len(text), "%+v in %q", a.Place, text)
			last = a.Place.Start
			require.Contains(t, r.Codes, a.Code)
			for _, g := range a.Failed {
				require.NotEmpty(t, g.Items)
			}
		}
		slow := answer.NewReader(text)
		for slow.Step(1) {
		}
		require.Equal(t, r, slow.Reading())
	})
}
