package gateway

import (
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes/gateway/request"
	"zimcodes/codes/zim"
)

// TestAPIExamples: the example of each API passes all checks, those of its own
// parameters, too, and is warned of nothing but that its public values are a
// sample's.
func TestAPIExamples(t *testing.T) {
	for i := range zim.APIs() {
		a := &zim.APIs()[i]
		t.Run(a.Action, func(t *testing.T) {
			e := APIExample(a)
			r, err := request.Parse(e.Text)
			require.NoError(t, err)
			require.Equal(t, a.Method, r.Method)
			v := Check(r, e.Secret, e.Now)
			require.Zero(t, v.Code())
			require.Empty(t, v.Failing())
			require.Empty(t, v.Parameters)
			for _, f := range v.Findings {
				require.True(t, f.Outcome != Warning || f.Kind == KindSample, "%v", f)
			}
		})
	}
}
