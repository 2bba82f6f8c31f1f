package codes_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
)

// TestHandling: what a program does stands with what we say of a retry, and with
// who acts.
func TestHandling(t *testing.T) {
	count := map[codes.Handling]int{}
	for _, e := range codes.Known() {
		h := e.Handling()
		count[h]++
		require.Equal(t, e.Retry == codes.RetryLater, h == codes.HandleRetry, "%d", e.Code)
		if h == codes.HandleSuccess {
			require.Equal(t, codes.RetryNo, e.Retry, "%d", e.Code)
			require.Equal(t, codes.ActorNobody, e.Actor, "%d", e.Code)
		}
		if h == codes.HandleSplit {
			require.Equal(t, codes.RetryAfterChange, e.Retry, "%d", e.Code)
			require.Equal(t, codes.ActorYou, e.Actor, "%d", e.Code)
		}
	}
	require.Equal(t, 12, count[codes.HandleSuccess])
	require.Equal(t, 4, count[codes.HandleSplit])
}
