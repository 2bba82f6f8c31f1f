package wording

import (
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
)

// TestFirst: what is said is cut after its first sentence, not within a value.
func TestFirst(t *testing.T) {
	for _, c := range []struct {
		said        []codes.Span
		first, rest string
	}{
		{[]codes.Span{code("a. b"), {Text: " is wrong. It must be "}, code("2.0"), {Text: "."}}, "[a. b] is wrong.", "It must be [2.0]."},
		{joined(codes.English, plain("One."), plain("Two.")), "One.", "Two."},
		{plain("一。二。"), "一。", "二。"},
		{plain("Only one."), "Only one.", ""},
		{plain("只有一句。"), "只有一句。", ""},
		{plain("2.0 is"), "2.0 is", ""},
		{nil, "", ""},
	} {
		first, rest := First(c.said)
		require.Equal(t, c.first, readsAs(first))
		require.Equal(t, c.rest, readsAs(rest))
	}
}
