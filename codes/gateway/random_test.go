package gateway_test

import (
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"math/rand/v2"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
)

// TestRandom: no wrong signature is explained by chance. Package signature tests
// many more.
func TestRandom(t *testing.T) {
	all := 600
	if testing.Short() || runtime.GOARCH == "wasm" {
		all = 60 // it is slow there, and the same code
	}
	for part := range 2 {
		t.Run(fmt.Sprint(part), func(t *testing.T) {
			t.Parallel()
			random := rand.New(rand.NewPCG(1, uint64(part)))
			for range all / 2 {
				q := randomRequest(random)
				v := q.check(t)
				require.Equal(t, []string{}, v.Mistakes(), "%+v", q)
				require.Contains(t, v.Failing(), codes.Code(100000005))
				require.NotZero(t, v.Diagnosis().Tried)
			}
		})
	}
}

// randomRequest has a signature of a random one of the shapes that a search
// can explain.
func randomRequest(random *rand.Rand) signedRequest {
	bytes := func(n int) []byte {
		b := make([]byte, n)
		for i := range b {
			b[i] = byte(random.Uint32())
		}
		return b
	}
	digits := func(n int) string { return hex.EncodeToString(bytes(n)) }
	shapes := []func() string{
		func() string { return digits(16) },
		func() string { return digits(20) },
		func() string { return digits(32) },
		func() string { return digits(64) },
		func() string { return digits(8) },
		func() string { return digits(15) },
		func() string { return strings.ToUpper("a" + digits(16)[1:]) },
		func() string { return base64.StdEncoding.EncodeToString(bytes(16)) },
	}
	return signedRequest{
		fmt.Sprint(random.Uint32()), digits(8), digits(16), fmt.Sprint(1_600_000_000 + random.Int64N(300_000_000)),
		shapes[random.IntN(len(shapes))](), "",
	}
}
