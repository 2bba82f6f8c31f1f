package search

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestTiers: the rows stand in the order of their tiers, from the best on, and none
// is left out.
func TestTiers(t *testing.T) {
	for i, row := range slices.Concat(numbers, texts) {
		require.Equal(t, Tier(i+1), row.Tier)
	}
	require.Equal(t, TierFuzzy, texts[len(texts)-1].Tier)
}
