package codes_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
)

// TestPause: there is a pause exactly where a retry helps later, a short one
// where calls came too often.
func TestPause(t *testing.T) {
	for _, e := range codes.All() {
		p := e.Pause()
		require.Equal(t, e.Retry == codes.RetryLater, p != codes.Pause{}, "%d", e.Code)
		require.LessOrEqual(t, p.First, p.Most, "%d", e.Code)
		require.Equal(t, e.Brief.English == "Slow down", e.Code.IsRate(), "%d", e.Code)
		if e.Code.IsRate() {
			require.Equal(t, time.Second, p.First, "%d", e.Code)
		}
	}
}
