package gateway_test

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/request"
)

// slowText is a text that took more than linear time once: Unit again and
// again between Before and After. Filler, where Before has more than can be
// written down, is repeated in it at %s.
type slowText struct{ Name, Before, Unit, After string }

func slowTexts(t testing.TB) []slowText {
	file, err := os.ReadFile("testdata/slow.json")
	require.NoError(t, err)
	var all []slowText
	require.NoError(t, json.Unmarshal(file, &all))
	// What the file tells in words: a long part of the text before.
	for i := range all {
		for _, long := range []struct{ told, unit string }{{"x x x … (50 kB)", "x "}, {"b=1;…(50 kB)", "b=1;"}, {"&a&a…(33 kB)", "&a"}, {`"a":1,…(33 kB)`, `"a":1,`}} {
			all[i].Before = strings.Replace(all[i].Before, long.told, strings.TrimSuffix(strings.Repeat(long.unit, 30000/len(long.unit)), ","), 1)
		}
	}
	const query = "Action=SendPeerMessage&AppId=12345&SignatureNonce=4fd24687296dd9f3&Timestamp=1615186943&SignatureVersion=2.0&Signature=43e5cfcca828314675f91b001390566a"
	return append(all,
		slowText{"a log with links", "", "2021-03-08 07:02:23 INFO GET https://zim-api.zego.im/?" + query + " 200 {\"Code\":0,\"RequestId\":\"123\"}\n", ""},
		slowText{"a HAR file", `{"log":{"entries":[`, `{"request":{"method":"GET","url":"https://zim-api.zego.im/?` + query + `"},"response":{"status":200}},`, `{}]}}`},
		slowText{"code", "", "func call(appID string) { url := \"https://zim-api.zego.im/?Action=CreateGroup&AppId=\" + appID\n\tparams.Set(\"Timestamp\", ts) }\n", ""},
		slowText{"prose", "", "The signature is made of AppId, SignatureNonce, ServerSecret and Timestamp; see (https://a.b/c?d=e).\n", ""},
	)
}

// BenchmarkLinear prints the nanoseconds per byte that reading, checking and
// sharing take at three lengths of a text: they must not grow with it.
func BenchmarkLinear(b *testing.B) {
	for _, s := range slowTexts(b) {
		for _, size := range []int{10_000, 100_000, 1_000_000} {
			b.Run(fmt.Sprintf("%s/%d", s.Name, size), func(b *testing.B) {
				n := max(0, min(size, request.MaxText)-len(s.Before)-len(s.After)) / len(s.Unit)
				text := s.Before + strings.Repeat(s.Unit, n) + s.After
				b.SetBytes(int64(len(text)))
				for b.Loop() {
					if r, err := gateway.Parse(text); err == nil {
						gateway.Check(r, "", vectorTime)
						gateway.Shareable(text, r, "", vectorTime)
					}
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(text)), "ns/byte")
			})
		}
	}
}
