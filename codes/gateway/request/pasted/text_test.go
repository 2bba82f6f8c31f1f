package pasted

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestPlaces: whatever is cut off or put together, each byte knows where it stood.
func TestPlaces(t *testing.T) {
	whole := New("ab 'cd' ef")
	joined := Joined([]Text{whole.Cut(0, 2), whole.Cut(4, 6)})
	var built Builder
	built.Gap = whole.Cut(3, 3).Place()
	built.Add("\n", whole.Span(3, 7))
	for _, c := range []struct {
		name string
		text Text
		want string
		at   Place
	}{
		{"the whole", whole, "ab 'cd' ef", Place{0, 10}},
		{"a part", whole.Cut(4, 6), "cd", Place{4, 6}},
		{"from a byte on", whole.From(8), "ef", Place{8, 10}},
		{"nothing", whole.Cut(4, 4), "", Place{4, 4}},
		{"trimmed", whole.Cut(2, 8).Trim(), "'cd'", Place{3, 7}},
		{"without its quotation marks", Unquote(" 'cd' ", whole.Cut(0, 8)), "cd", Place{4, 6}},
		{"put together", joined, "abcd", Place{0, 6}},
		{"a part of that", joined.From(2), "cd", Place{4, 6}},
		{"nothing within that", joined.Cut(2, 2), "", Place{2, 2}},
		{"what stands for other text", built.Text(), "\n", Place{3, 7}},
		{"before that", built.Text().Cut(0, 0), "", Place{3, 3}},
		{"placed", Placed("xyz", Place{1, 2}), "xyz", Place{1, 2}},
		{"placed nowhere", Unplaced("xyz"), "xyz", Place{}},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.want, c.text.S)
			assert.Equal(t, c.at, c.text.Place())
		})
	}
}

func TestOffsetIn(t *testing.T) {
	whole := New("a\r\nbc\n")
	lines := whole.Lines()
	require.Len(t, lines, 3)
	assert.Equal(t, "a", lines[0].S)
	assert.Equal(t, 3, lines[1].OffsetIn(whole))
	assert.Negative(t, Unplaced("bc").OffsetIn(whole))
}

// TestPausing: a reading can be given up, and what was made of a text keeps its
// pace.
func TestPausing(t *testing.T) {
	s, pauses := strings.Repeat("line\n", 10000), 0
	read := func(t Text) { Joined(t.Lines()).Paced(t).Step(2 * stride) }
	assert.True(t, Pausing(s, func() bool { pauses++; return true }, read))
	assert.Greater(t, pauses, len(s)/stride/2)
	assert.False(t, Pausing(s, func() bool { pauses--; return pauses > 0 }, read))
	assert.Panics(t, func() { Pausing(s, func() bool { return true }, func(Text) { panic("other") }) })
}
