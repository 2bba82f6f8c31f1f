package pace

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/signature"
)

// search returns one for a mistake that is not there, which takes many slices.
func search(t *testing.T) *signature.Search {
	r, err := gateway.Parse("https://zim-api.zego.im/?Action=QueryUserOnlineState&AppId=12345&SignatureNonce=4fd24687296dd9f3&Timestamp=1615186943&SignatureVersion=2.0&Signature=43e5cfcca828314675f91b001390566b")
	require.NoError(t, err)
	_, search := gateway.Start(r, "9193cc662a4c0ec135ec71fb57194b38", time.Unix(1615186943, 0))
	require.NotNil(t, search)
	return search
}

// TestCarryOn: one slice at once, and the others when there is time, of the
// present search only.
func TestCarryOn(t *testing.T) {
	var waiting []func()
	later := func(do func()) { waiting = append(waiting, do) }
	h := Hunt{}
	h.CarryOn(later)
	require.Empty(t, waiting, "there is no search")

	h.Search = search(t)
	h.CarryOn(later)
	require.Positive(t, h.Search.Tried, "a slice is made at once")
	require.Positive(t, h.Took)
	require.Len(t, waiting, 1)
	tried := h.Search.Tried
	h.CarryOn(later)
	require.Equal(t, tried, h.Search.Tried, "it goes on already")

	before := h.Search
	h.Search = search(t)
	waiting[0]()
	require.Equal(t, tried, before.Tried, "another has taken its place")
	waiting = nil
	h.CarryOn(later)
	for len(waiting) > 0 {
		do := waiting[0]
		waiting = waiting[1:]
		do()
	}
	require.True(t, h.Search.Over)
	h.CarryOn(later)
	require.Empty(t, waiting, "it is over")
}
