package app

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"zimcodes/app/clock"
	"zimcodes/app/wording"
	"zimcodes/codes"
	"zimcodes/codes/gateway"
)

const signedQuery = "Action=QueryUserOnlineState&AppId=12345&SignatureNonce=4fd24687296dd9f3&Timestamp=1615186943&SignatureVersion=2.0&Signature=43e5cfcca828314675f91b001390566a"

// pastedAt returns a debugger with a text in it.
func pastedAt(text string, secret gateway.Secret, at time.Time) *debugger {
	d := &debugger{Secret: secret}
	d.clock = clock.Clock{Mode: clock.Typed, At: at}
	d.read(text)
	return d
}

// TestObstaclesAreShown: then no right request is made.
func TestObstaclesAreShown(t *testing.T) {
	s := &site{page: Page{Kind: Debug}, debug: *pastedAt("https://zim-api.zego.im/?Action=x&"+signedQuery, vectorSecret, time.Unix(1615186943, 0))}
	require.Contains(t, html(s.rightRequest()), "hidden", "not asked for yet")
	s.debug.makeRight()
	require.Contains(t, html(s.rightRequest()), "First fix this")
	require.Empty(t, s.debug.fresh.URL)
}

// TestRightRequestIsShown: only with the secret, with its end, and never with
// the secret.
func TestRightRequestIsShown(t *testing.T) {
	for _, p := range []Page{{Kind: Debug, Lang: codes.English}, {Kind: Debug, Lang: codes.Chinese}} {
		s := &site{page: p, debug: *pastedAt("curl 'https://zim-api.zego.im/?"+signedQuery+"' -d @x", "", time.Unix(1615186943, 0))}
		require.NotContains(t, html(s.rightRequest()), "<button")
		s.debug.Secret = vectorSecret
		s.debug.check()
		s.debug.makeRight()
		page := html(s.rightRequest())
		require.Contains(t, page, "SignatureNonce=")
		require.Contains(t, page, wording.UTC(s.debug.fresh.Expires))
		require.Contains(t, page, "--data-binary @body.json")
		require.NotContains(t, page, vectorSecret)
		before := s.debug.fresh.URL
		s.debug.makeRight()
		require.NotEqual(t, before, s.debug.fresh.URL, "the nonce is not fresh")
		require.Contains(t, p.expiry(s.debug.fresh, s.debug.fresh.Expires.Add(time.Second)), p.Lang.Say("Expired", "已过期"))
		s.debug.read("")
		require.Empty(t, s.debug.fresh)
	}
}
