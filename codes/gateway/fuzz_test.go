package gateway_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/request/pasted"
)

// FuzzCheck: whatever is checked, there is a finding of each code, places are
// within the text, the verdict's methods agree, and it is always the same.
func FuzzCheck(f *testing.F) {
	for _, v := range readVectors(f) {
		f.Add(v.Text, string(v.Secret), v.Now)
	}
	for _, e := range gateway.Examples() {
		f.Add(e.Text, string(e.Secret), e.Now.Unix())
	}
	f.Fuzz(func(t *testing.T, text, secret string, now int64) {
		r, err := gateway.Parse(text)
		if err != nil {
			return
		}
		v := gateway.Check(r, gateway.Secret(secret), time.Unix(now, 0))
		require.Equal(t, v, gateway.Check(r, gateway.Secret(secret), time.Unix(now, 0)))
		require.GreaterOrEqual(t, len(v.Findings), 18)
		failing := v.Failing()
		if len(failing) == 0 {
			require.Zero(t, v.Code())
		} else {
			require.Equal(t, failing[0], v.Code())
		}
		var places []pasted.Place
		for i, f := range v.Findings {
			require.Equal(t, i < 18, f.Code != 0)
			require.NotZero(t, f.Outcome)
			require.True(t, f.Outcome == gateway.Passed || f.Kind != "", "%+v", f)
			places = append(places, f.Place)
		}
		requireInRange(t, text, places)
	})
}

func requireInRange(t *testing.T, text string, places []pasted.Place) {
	for _, p := range places {
		require.True(t, 0 <= p.Start && p.Start <= p.End && p.End <= len(text), "%+v in %q", p, text)
	}
}

// BenchmarkCheck parses and checks a typical request.
func BenchmarkCheck(b *testing.B) {
	text := "curl --location --request POST \"" + changed("Action", "CreateGroup") + "\" \\\n  --header \"Content-Type: application/json\" \\\n  --compressed \\\n  --data '{\"FromUserId\": \"alice\", \"UserId\": [\"bob\"]}'"
	r, err := gateway.Parse(text)
	require.NoError(b, err)
	b.Run("parse", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			gateway.Parse(text)
		}
	})
	b.Run("check", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			gateway.Check(r, vectorSecret, vectorTime)
		}
	})
	b.Run("both", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			r, _ := gateway.Parse(text)
			gateway.Check(r, vectorSecret, vectorTime)
		}
	})
}
