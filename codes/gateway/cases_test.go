package gateway_test

import (
	"encoding/json"
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/gateway"
)

// A vector is a request with what must come out.
type vector struct {
	Name, Text string
	Secret     string
	Now        int64
	Code       codes.Code
	Failing    []codes.Code
	Mistakes   []string
}

func readVectors(t testing.TB) []vector {
	t.Helper()
	file, err := os.ReadFile("testdata/cases.json")
	require.NoError(t, err)
	var vectors []vector
	require.NoError(t, json.Unmarshal(file, &vectors))
	require.Len(t, vectors, 60)
	return vectors
}

// TestCases holds the code, the failing codes and the mistakes of each case.
func TestCases(t *testing.T) {
	for _, c := range readVectors(t) {
		t.Run(c.Name, func(t *testing.T) {
			r, err := gateway.Parse(c.Text)
			require.NoError(t, err, "%s", c.Text)
			v := gateway.Check(r, gateway.Secret(c.Secret), time.Unix(c.Now, 0))
			assert.Equal(t, c.Code, v.Code(), "%s", c.Text)
			assert.Equal(t, c.Failing, v.Failing(), "%s", c.Text)
			assert.Equal(t, c.Mistakes, v.Mistakes(), "%s", c.Text)
		})
	}
}
