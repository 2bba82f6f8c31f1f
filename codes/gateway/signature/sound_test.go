package signature

import (
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"math/rand/v2"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes/gateway/request"
)

// TestNoneByChance: no wrong signature is explained, of whatever length and
// shape. Of each request many are looked for at once, which takes no digest
// more.
func TestNoneByChance(t *testing.T) {
	const all, atOnce = 20_000, 200
	requests := all / atOnce
	if testing.Short() || runtime.GOARCH == "wasm" {
		requests /= 20 // it is slow there, and the same code
	}
	for part := range 2 {
		t.Run(fmt.Sprint(part), func(t *testing.T) {
			t.Parallel()
			random := rand.New(rand.NewPCG(16, uint64(part)))
			for range requests / 2 {
				sent := randomSent(random)
				s := NewSearch(sent, Secret(randomDigits(random, 32)))
				for i := range atOnce {
					for size, sought := range spelled(randomSignature(random, i)) {
						s.sought[size] = append(s.sought[size], sought...)
					}
				}
				s.tasks = s.plan()
				for s.Step(1000) {
				}
				require.Empty(t, s.Explanations, "%+v", sent)
				require.Greater(t, s.Tried, 20_000)
			}
		})
	}
}

func randomSent(random *rand.Rand) Sent {
	sent := Sent{
		AppID: fmt.Sprint(random.Uint32()), Nonce: randomDigits(random, 16), Timestamp: fmt.Sprint(1_600_000_000 + random.Int64N(300_000_000)),
		Signature: "?", Path: "/", Host: "zim-api.zego.im",
	}
	sent.Query = []request.Parameter{
		{Name: "Timestamp", Value: sent.Timestamp}, {Name: "Action", Value: "SendPeerMessage"}, {Name: "AppId", Value: sent.AppID},
		{Name: "SignatureNonce", Value: sent.Nonce}, {Name: "UserId[]", Value: "a b"},
	}
	return sent
}

func randomDigits(random *rand.Rand, n int) string {
	b := make([]byte, (n+1)/2)
	for i := range b {
		b[i] = byte(random.Uint32())
	}
	return hex.EncodeToString(b)[:n]
}

// randomSignature has the shapes in turn, and digits of every length.
func randomSignature(random *rand.Rand, i int) string {
	shapes := []func(string) string{
		func(s string) string { return s },
		strings.ToUpper,
		func(s string) string { return s + "  -" },
		func(s string) string { return base64.StdEncoding.EncodeToString([]byte(s)) },
		func(s string) string { b, _ := hex.DecodeString(s); return base64.StdEncoding.EncodeToString(b) },
		func(s string) string { return "ffffff" + s },
		func(s string) string { return strings.TrimRight(parts(s), "-") },
		func(s string) string { return s + "d41d8cd98f00b204e9800998ecf8427e" },
	}
	lengths := []int{32, 40, 64, 128, 16, 31, 30, 15}
	if i >= 100 {
		return shapes[i%len(shapes)](randomDigits(random, 1+random.IntN(150)))
	}
	return shapes[i%len(shapes)](randomDigits(random, lengths[i/len(shapes)%len(lengths)]))
}

func parts(s string) string {
	var b strings.Builder
	for i := 0; i+1 < len(s); i += 2 {
		b.WriteString(s[i:i+2] + "-")
	}
	return b.String()
}
