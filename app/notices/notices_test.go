package notices

import (
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
)

// No notice says that something works while the program does not run, and each
// button does something.
func TestNotices(t *testing.T) {
	seen := map[string]bool{}
	for _, n := range All {
		require.False(t, seen[n.When], n.When)
		seen[n.When] = true
		require.Equal(t, n.Does == "", n.Button == codes.Text{}, n.When)
		if n.When == "offline" {
			continue // the program runs
		}
		require.NotContains(t, n.Text.English, "page works", n.When)
		require.NotContains(t, n.Text.Chinese, "可以使用", n.When)
	}
}
