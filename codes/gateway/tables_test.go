package gateway

import (
	"encoding/json"
	"os"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestActions compares the table with the names, methods and lists of the
// vendor's pages.
func TestActions(t *testing.T) {
	file, err := os.ReadFile("testdata/actions.json")
	require.NoError(t, err)
	var documented []struct {
		Name, Method string
		Arrays       []string
	}
	require.NoError(t, json.Unmarshal(file, &documented))
	require.Len(t, documented, 72)
	require.Len(t, actions, 72)
	for i, d := range documented {
		a := actions[i]
		assert.Equal(t, d.Name, a.name)
		assert.Equal(t, d.Method, a.method)
		assert.True(t, slices.Equal(d.Arrays, a.arrays), a.name)
	}
}

func TestMinus(t *testing.T) {
	const least, most = -1 << 63, 1<<63 - 1
	for _, c := range [][3]int64{{1, 2, -1}, {least, 1, least}, {most, -1, most}, {least, -1, least + 1}, {most, 0, most}} {
		assert.Equal(t, c[2], minus(c[0], c[1]))
	}
}
