package codestest

import (
	"go/parser"
	"go/token"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
)

func TestTimes(t *testing.T) {
	real, all := codes.All(), Times(100)
	require.Len(t, all, 100*len(real))
	require.Equal(t, real, all[:len(real)])
	seen := map[codes.Code]bool{}
	texts := map[codes.Prose]bool{}
	for _, e := range all {
		require.False(t, seen[e.Code], "two entries have the code %d", e.Code)
		seen[e.Code] = true
		texts[e.Description.English+"\n"+e.Reason.English+"\n"+e.Advice.English] = true
		f, ok := codes.FamilyOf(e.Code)
		if e.Group == codes.Business {
			require.True(t, ok, e.Code)
			require.Equal(t, e.Group, f.Group, e.Code)
		}
	}
	require.Greater(t, len(texts), len(all)*8/10, "most entries have a text of their own")
	require.Equal(t, all, Times(100), "the same each time")
}

func TestDerived(t *testing.T) {
	e, ok := codes.Lookup(660000002)
	require.True(t, ok)
	d := derived(e, 7)
	require.Equal(t, codes.Code(660007002), d.Code)
	require.NotEqual(t, e.Note, d.Note)
	require.Len(t, d.Note.Do.English, len(e.Note.Do.English))
	require.Len(t, d.Note.Do.Chinese, len(e.Note.Do.Chinese))
	require.Equal(t, e.Limits, d.Limits)
}

func TestSource(t *testing.T) {
	entries := Times(2)
	files, err := Source(entries)
	require.NoError(t, err)
	require.Len(t, files, 2)
	for name, source := range files {
		_, err := parser.ParseFile(token.NewFileSet(), name, source, 0)
		require.NoError(t, err)
		require.NotContains(t, string(source), "codes.Text{")
	}
}
