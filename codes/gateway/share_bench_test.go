package gateway_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/request"
)

// BenchmarkShareable prints nanoseconds per byte, which must not grow with the
// text: for texts that have led other searches astray, and for benign ones.
func BenchmarkShareable(b *testing.B) {
	for _, unit := range []string{
		"&Signature=12345678", "&Signature=%08d", "secret", "secret ", "secret='", "secret: a1b2c3d4 ", "password (", "-u ((a:b ", "a/", "secret=\"x\"+", "\"secret\" ",
		"5e:", "5ecac0ff\n", "a,secret,b\n", "|", "://a:", "密码", "%25", "&amp;", "\\\\",
		"See https://docs.zego.im/article/1234 for how Signature is made; https://a.b/c?d=e and so on.\n",
		"{\"name\":\"Cookie\",\"value\":\"a=b; c=d\"},\n",
		"func sign(appID uint32, secret string) string {\n\treturn md5(appID + secret + nonce)\n}\n",
	} {
		for _, size := range []int{10_000, 100_000, 1_000_000} {
			b.Run(fmt.Sprintf("%.12q/%d", unit, size), func(b *testing.B) {
				text := repeated("https://zim-api.zego.im/?AppId=1&secret=", unit, size)
				r := &request.Request{}
				if strings.HasPrefix(unit, "&") {
					var err error
					r, err = gateway.Parse(text)
					require.NoError(b, err)
				}
				b.ReportAllocs()
				for b.Loop() {
					gateway.Shareable(text, r, vectorSecret, vectorTime)
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(text)), "ns/byte")
			})
		}
	}
}

// repeated repeats a unit, numbered if it has a verb, up to a size.
func repeated(before, unit string, size int) string {
	var b strings.Builder
	b.WriteString(before)
	for i := 0; b.Len() < size; i++ {
		if strings.Contains(unit, "%0") {
			fmt.Fprintf(&b, unit, i)
		} else {
			b.WriteString(unit)
		}
	}
	return b.String()
}
