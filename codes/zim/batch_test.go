package zim

import (
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
)

// TestBatches: where a program splits a list, the APIs' pages say how long it
// may be; another code has none.
func TestBatches(t *testing.T) {
	for _, e := range codes.Known() {
		if e.Handling() == codes.HandleSplit {
			require.NotEmpty(t, Batches(e.Code), "%d", e.Code)
		}
	}
	require.Empty(t, Batches(0))
	got := Batches(660800039)
	require.Len(t, got, 3)
	require.Equal(t, "AddUsersToBlacklist", got[0].API.Action)
	require.Equal(t, "UserIds", got[0].Path)
	require.Equal(t, 20, got[0].Max)
}
