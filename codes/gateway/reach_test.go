package gateway

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/gateway/business"
	"zimcodes/codes/gateway/request"
	"zimcodes/codes/zim"
)

// TestLimits: the call over a limit breaks exactly what the page lists the code
// for, and passes the gateway; the one inside breaks nothing.
func TestLimits(t *testing.T) {
	last := codes.Code(0)
	for _, l := range Limits() {
		t.Run(l.Code.String(), func(t *testing.T) {
			require.Greater(t, l.Code, last, "in order")
			last = l.Code
			over := checkExample(t, l.Over)
			require.Len(t, over, 1, "%v", over)
			require.Equal(t, l.Code, over[0].Code)
			wanted, sure := []codes.Code{l.Code}, business.Documented
			if l.Likely {
				wanted, sure = []codes.Code{}, business.Likely
			}
			require.Equal(t, sure, over[0].Sure)
			require.Equal(t, wanted, business.Codes(over))
			require.Empty(t, checkExample(t, l.Inside))
		})
	}
}

// checkExample returns what is found in the parameters of an example, which the
// gateway passes.
func checkExample(t *testing.T, e Example) []business.Finding {
	r, err := request.Parse(e.Text)
	require.NoError(t, err)
	v := Check(r, e.Secret, e.Now)
	require.Empty(t, v.Failing())
	for _, f := range v.Findings {
		require.True(t, f.Outcome != Warning || f.Kind == KindSample, "%v", f)
	}
	return v.Parameters
}

// TestLimitsOfData: each code that a page lists for a limit or a rule has a
// pair, and no other has but the likely ones.
func TestLimitsOfData(t *testing.T) {
	decidable := map[codes.Code]bool{660000002: true, 660800026: true}
	for i := range zim.APIs() {
		a := &zim.APIs()[i]
		for _, l := range a.Codes {
			if business.Decides(a, l.Code) {
				decidable[l.Code] = true
			}
		}
	}
	for _, l := range Limits() {
		require.True(t, decidable[l.Code], l.Code)
		delete(decidable, l.Code)
	}
	require.Empty(t, decidable)
}

// TestReach: each code of the reference can be seen in one way, or there is one
// reason why not; and each way has exactly the codes that it must.
func TestReach(t *testing.T) {
	examples := map[codes.Code]bool{}
	for _, e := range Examples() {
		examples[e.Expect] = true
	}
	for _, e := range codes.All() {
		reach := ReachOf(e.Code)
		require.NotZero(t, reach.How, e.Code)
		require.Equal(t, reach.How == OnServer, reach.Why != "", e.Code)
		limit, broken := LimitOf(e.Code)
		require.Equal(t, examples[e.Code] || broken, reach.How <= WithSecret, e.Code)
		require.Equal(t, reach.How == FromLikelyText, limit.Likely, e.Code)
		require.Equal(t, zim.InCallbacks(e.Code), reach.How == InCallbacks, e.Code)
		require.Equal(t, isRate(e.Code), reach.Why == ReasonRate, e.Code)
		require.Equal(t, e.Actor == codes.ActorZEGO && e.Retry == codes.RetryLater && e.Group == codes.Business && reach.How == OnServer,
			reach.Why == ReasonFailure && e.Group == codes.Business, e.Code)
	}
	require.Zero(t, ReachOf(123).How)
	require.Equal(t, Reach{How: FromText}, ReachOf(660400102))
}

// isRate reports whether a code is for calling too often.
func isRate(c codes.Code) bool {
	return c == 7 || slices.ContainsFunc(zim.APIs(), func(a zim.API) bool { return slices.Contains(a.Rate.Codes, c) })
}

// TestOnServer: the table has each code once, of the reference, and none that
// can be seen in another way.
func TestOnServer(t *testing.T) {
	seen := map[codes.Code]bool{}
	for _, row := range onServer {
		for _, c := range row.codes {
			_, known := codes.Lookup(c)
			require.True(t, known, c)
			require.False(t, seen[c], c)
			seen[c] = true
			require.Equal(t, Reach{OnServer, row.why}, ReachOf(c), c)
		}
	}
}

// TestParametersAreMasked: the secret is in no finding about a parameter.
func TestParametersAreMasked(t *testing.T) {
	const secret = "Zq7-canary-Zq7-canary-Zq7-canary"
	for _, body := range []string{
		`{"FromUserId":"` + secret + `","UserIds":["` + secret + `","` + secret + `"],"DeleteType":"` + secret + `","` + secret + `":1}`,
		`{"FromUserId":{"` + secret + `":1},"UserIds":"` + secret + `"}`,
	} {
		r, err := request.Parse("curl 'https://zim-api.zego.im/?Action=DeleteFriends&AppId=1&" + secret + "=1' -d '" + body + "'")
		require.NoError(t, err)
		found := Check(r, secret, time.Unix(vectorTime, 0)).Parameters
		require.NotEmpty(t, found)
		for _, f := range found {
			require.NotContains(t, fmt.Sprintf("%+v", f), "canary")
		}
	}
}
