package prose

import (
	"slices"
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

// TestChanges: each is of an API or a code that there is, and in order.
func TestChanges(t *testing.T) {
	last := ""
	for _, c := range changes {
		require.Regexp(t, `^202[56]-\d\d-\d\d$`, c.Date)
		require.GreaterOrEqual(t, c.Date, last)
		last = c.Date
		require.NotEmpty(t, append(c.APIs, make([]string, len(c.Codes))...))
		for _, a := range c.APIs {
			require.NotNil(t, zim.Find(a), a)
			require.Contains(t, Changes(a), c)
		}
		for _, n := range c.Codes {
			require.NotEmpty(t, zim.Listing(n), n)
			require.Contains(t, CodeChanges(n), c)
		}
	}
	for _, a := range zim.APIs() {
		moved := slices.ContainsFunc(Changes(a.Action), func(c Change) bool { return c.Date == "2026-05-29" })
		require.Equal(t, a.Moved(), moved, a.Action)
	}
}
