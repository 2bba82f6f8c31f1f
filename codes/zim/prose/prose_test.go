package prose

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/zim"
)

// TestWhole: every API has its title, every parameter its meaning, and no word
// is about nothing.
func TestWhole(t *testing.T) {
	said := func(text codes.Text) {
		require.NotEmpty(t, text.English)
		require.NotEmpty(t, text.Chinese)
	}
	Of("")
	require.Len(t, words, len(zim.APIs()))
	for _, a := range zim.APIs() {
		w := Of(a.Action)
		require.NotNil(t, w, a.Action)
		said(w.Title)
		meanings, values := 0, 0
		for _, p := range a.All() {
			said(w.Meanings[p.Path])
			meanings++
			for _, v := range p.Enum {
				if w.Value(p.Path, v) != (codes.Text{}) {
					values++
				}
			}
		}
		require.Len(t, w.Meanings, meanings, a.Action)
		require.Len(t, w.values, values, a.Action)
		for _, o := range w.Oddities {
			said(o)
		}
	}
}

// TestOneBar: the mark between the languages stands in no passage.
func TestOneBar(t *testing.T) {
	for line := range strings.Lines(table) {
		if !strings.HasPrefix(line, "api ") {
			require.Equal(t, 1, strings.Count(line, "|"), line)
		}
	}
}
