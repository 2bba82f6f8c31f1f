package gateway_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes/gateway"
)

// BenchmarkSearch tries all mistakes and pairs of them for one request, in
// vain, by the shape of its signature.
func BenchmarkSearch(b *testing.B) {
	for name, digits := range map[string]int{"md5": 32, "half": 16, "unpadded": 31, "sha1": 40, "sha256": 64, "sha512": 128} {
		r, err := gateway.Parse(changed("Signature", strings.Repeat("ab", 64)[:digits]))
		require.NoError(b, err)
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			var v gateway.Verdict
			for b.Loop() {
				v = gateway.Check(r, vectorSecret, vectorTime)
			}
			require.Empty(b, v.Mistakes())
			b.ReportMetric(float64(v.Diagnosis().Tried), "digests")
		})
	}
}
