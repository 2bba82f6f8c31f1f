package places

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/request"
	"zimcodes/codes/gateway/request/pasted"
)

// TestMarks: what is marked in a text, and how.
func TestMarks(t *testing.T) {
	at := func(outcome gateway.Outcome, start, end int) gateway.Finding {
		return gateway.Finding{Outcome: outcome, Place: pasted.Place{Start: start, End: end}}
	}
	v := gateway.Verdict{Findings: []gateway.Finding{
		at(gateway.Warning, 1, 4), at(gateway.Failed, 3, 9), at(gateway.Failed, 4, 6), at(gateway.Passed, 10, 12), at(gateway.Warning, 12, 14),
		at(gateway.Warning, 5, 7), at(gateway.Warning, 14, 99), at(gateway.Warning, 7, 7),
		{Outcome: gateway.Failed, Twins: []request.Parameter{{Place: pasted.Place{Start: 15, End: 16}}}},
	}}
	require.Equal(t, []Mark{
		{pasted.Place{Start: 1, End: 4}, "warn"}, {pasted.Place{Start: 4, End: 6}, "bad"},
		{pasted.Place{Start: 12, End: 14}, "warn"}, {pasted.Place{Start: 15, End: 16}, "bad"},
	}, Marks(v, nil, 20))
	marks := Marks(v, []Mark{{pasted.Place{Start: 5, End: 8}, "quiet"}, {pasted.Place{Start: 7, End: 9}, "seen"}, {pasted.Place{Start: 8, End: 10}, "quiet"},
		{pasted.Place{Start: 10, End: 12}, "quiet"}, {pasted.Place{Start: 18, End: 21}, "seen"}, {}}, 20)
	require.Equal(t, []Mark{
		{pasted.Place{Start: 1, End: 4}, "warn"}, {pasted.Place{Start: 4, End: 6}, "bad"}, {pasted.Place{Start: 7, End: 9}, "seen"}, {pasted.Place{Start: 10, End: 12}, "quiet"},
		{pasted.Place{Start: 12, End: 14}, "warn"}, {pasted.Place{Start: 15, End: 16}, "bad"},
	}, marks)
	require.Equal(t, 2, Over(marks, pasted.Place{Start: 8, End: 10}))
	require.Equal(t, -1, Over(marks, pasted.Place{Start: 6, End: 7}))
}

// TestAt: the findings of both kinds are counted through.
func TestAt(t *testing.T) {
	text := "https://zim-api.zego.im/?Action=QueryUserOnlineState&AppId=x&SignatureNonce=4fd24687296dd9f3&Timestamp=1615186943&SignatureVersion=2.0&Signature=43e5cfcca828314675f91b001390566a&UserId[]=" + strings.Repeat("u", 65)
	r, err := gateway.Parse(text)
	require.NoError(t, err)
	v := gateway.Check(r, "", time.Unix(1615186943, 0))
	require.Len(t, v.Parameters, 1)
	failed := slices.IndexFunc(v.Findings, func(f gateway.Finding) bool { return f.Outcome == gateway.Failed })
	for i, want := range map[int]string{failed: "x", len(v.Findings): strings.Repeat("u", 65)} {
		place, ok := At(v, i)
		require.True(t, ok)
		require.Equal(t, want, text[place.Start:place.End])
	}
	_, ok := At(v, len(v.Findings)+1)
	require.False(t, ok)
	require.Contains(t, Marks(v, nil, len(text)), Mark{v.Parameters[0].Place, "warn"})
}
