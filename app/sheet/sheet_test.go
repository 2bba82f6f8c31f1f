package sheet

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestAsides: nothing that is set aside is lost, and each comes round.
func TestAsides(t *testing.T) {
	var a Asides
	for _, text := range []string{"first", "", "second", "second", "third"} {
		a.Set(Sheet{Text: text})
	}
	require.Equal(t, "third", a.Next.Text)
	var round []string
	present := Sheet{Text: "present"}
	for range 8 {
		present = a.Turn(present)
		round = append(round, present.Text)
	}
	require.Equal(t, []string{"third", "second", "first", "present", "third", "second", "first", "present"}, round)
	require.Equal(t, "third", a.Turn(Sheet{}).Text, "an empty text is not kept")
	for _, want := range []string{"second", "first", "", ""} {
		require.Equal(t, want, a.Take().Text)
	}
}

// TestIsEdit: less is changed than what both texts begin and end with.
func TestIsEdit(t *testing.T) {
	for _, c := range []struct {
		before, after string
		want          bool
	}{
		{"abcdef", "abcdef", true},
		{"abcdef", "abXdef", true},
		{"abcdef", "abcdefg", true},
		{"abcdef", "bcdef", true},
		{"abcdef", "abcXYZWV", false},
		{"abcdef", "", false},
		{"", "abc", false},
		{"", "", false},
		{"aaaa", "aaaaa", true},
		{"abcdef", "uvwxyz", false},
	} {
		require.Equal(t, c.want, IsEdit(c.before, c.after), "%q, %q", c.before, c.after)
	}
}
