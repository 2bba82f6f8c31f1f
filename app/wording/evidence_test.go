package wording

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/gateway"
)

// TestEvidence: each agreement has a sentence of its own, in both languages.
func TestEvidence(t *testing.T) {
	const url = "https://zim-api.zego.im/?Action=QueryUserOnlineState&AppId=12345&SignatureNonce=4fd24687296dd9f3&Timestamp=1615186943&SignatureVersion=2.0&Signature=43e5cfcca828314675f91b001390566a&UserId[]=a"
	const secret gateway.Secret = "9193cc662a4c0ec135ec71fb57194b38"
	at := time.Unix(1615186943, 0)
	said := map[string]bool{}
	for _, c := range []struct {
		text   string
		secret gateway.Secret
		now    time.Time
		got    codes.Code
		want   string
	}{
		{url, "", at.Add(time.Hour), 100000004, "The checks here find the same."},
		{strings.Replace(url, "2.0", "3", 1), "", at.Add(time.Hour), 100000014, "The checks here find that, too, but 100000004 before it"},
		{url, "", at, 100000005, "so it is the signature. It takes [ServerSecret] to say more."},
		{url, secret, at, 100000005, "But with this ServerSecret the signature is right."},
		{url, "", at, 100000004, "But that check passes here."},
		{url, "", at, 100000010, "Only the gateway can tell this."},
		{url, "", at, 660000002, "this is from the API behind it."},
		{url + strings.Repeat("&UserId[]=a", 100), "", at, 660000011, "the API's own parameters explain the code"},
		{url, "", at, 0, "The gateway let the request pass, and the API did"},
		{url, "", at.Add(time.Hour), 0, "But here 100000004 fails."},
	} {
		r, err := gateway.Parse(c.text)
		require.NoError(t, err)
		v := gateway.Check(r, c.secret, c.now)
		english := readsAs(Evidence(codes.English, c.got, v))
		require.Contains(t, english, c.want)
		require.False(t, said[english], english)
		said[english] = true
		require.True(t, strings.ContainsFunc(readsAs(Evidence(codes.Chinese, c.got, v)), isHan))
	}
	require.Contains(t, OnTime(codes.English, at), "2021-03-08 07:02:23 UTC")
}
