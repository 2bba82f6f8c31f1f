package app

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"zimcodes/app/clock"
	"zimcodes/app/link"
	"zimcodes/app/sheet"
	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/signature"
)

// TestHashedBox: what a program hashed is compared piece by piece, and its secret
// is not shown, nor kept longer than the secret.
func TestHashedBox(t *testing.T) {
	const odd = "12345~4fd24687296dd9f3~" + string(vectorSecret) + "~1615186943"
	signed := gateway.Sign("", "", gateway.Secret(odd), "")
	s := debugging(t, strings.Replace(signedURL, "43e5cfcca828314675f91b001390566a", signed, 1), vectorSecret)
	page := html(s.body())
	require.Contains(t, page, "None of the known mistakes gives it")
	require.Contains(t, page, "What was tried, and what it rules out")
	require.Contains(t, page, "orders of the four values. So it is not their order alone.")
	require.Contains(t, page, `<details class="hashed" hidden="false" open>`)
	s.takeHashed(gateway.Secret(odd))
	page = html(s.body())
	require.Contains(t, page, "Proved: this gives exactly the signature that was sent (MD5).")
	require.Contains(t, page, "<mark>~</mark>")
	require.Contains(t, page, "<code>~</code>should not be there.")
	require.NotContains(t, withoutFunction(s, page), string(vectorSecret))
	s.takeHashed(gateway.Secret("12345 \n" + strings.Repeat("0123456789abcdef", 2)))
	page = html(s.body())
	require.Contains(t, page, "No hash that is known here")
	require.NotContains(t, page, "0123456789abcdef0123456789abcdef", "it may be another secret")

	s.forgetSecret()
	require.Empty(t, s.debug.hashed.Text)
	s.debug.hashed.Text = gateway.Secret(odd)
	s.debug.load(sheet.Sheet{Text: signedURL, Clock: clock.Set(signedTime, zoneOffset)})
	require.Empty(t, s.debug.hashed.Text, "it was another text's")
}

// TestClaim: a link carries what is proved, and is read as a claim.
func TestClaim(t *testing.T) {
	signed := gateway.Sign("12345", "4fd24687296dd9f3", vectorSecret+"\n", "1615186943")
	s := debugging(t, strings.Replace(signedURL, "43e5cfcca828314675f91b001390566a", signed, 1), vectorSecret)
	s.onShare(s.ctx, noEvent)
	require.Equal(t, []signature.MistakeName{"secret-newline"}, s.debug.share.claim)
	require.Contains(t, html(s.sharing()), "It also claims what was proved, without the secret and without what was signed:A line break follows the ServerSecret.")
	_, fragment, _ := strings.Cut(s.debug.share.link, "#")
	require.True(t, strings.HasSuffix(fragment, "&claim=secret-newline"), fragment)

	other := debugging(t, "", "")
	other.debug.follow(fragment)
	page := html(other.body())
	require.Contains(t, page, "Claimed by this link, and not proved here:A line break follows the ServerSecret.")
	require.Contains(t, page, "Give the secret to prove it again.")
	require.NotContains(t, page, "Proved: ")
	other.takeSecret(vectorSecret)
	other.debug.finish()
	require.Contains(t, html(other.body()), "Proved: A line break follows the ServerSecret.")

	live := link.Link{Text: strings.Replace(signedURL, "43e5cfcca828314675f91b001390566a", strings.Repeat("0", 32), 1), At: time.Unix(5, 0), Claim: s.debug.share.claim}
	other.debug.follow(live.Fragment())
	require.Contains(t, html(other.body()), "cannot be proved again here.")
	other.takeRequest(signedURL)
	require.Nil(t, other.debug.claim)
}

// TestProofWithoutNonce: what is missing is the code, and the mistake in what was
// sent is proved.
func TestProofWithoutNonce(t *testing.T) {
	signed := gateway.Sign("12345", "", "", "1615186943")
	s := debugging(t, "https://zim-api.zego.im/?Action=CreateGroup&SignatureVersion=2.0&AppId=12345&Timestamp=1615186943&Signature="+signed, vectorSecret)
	page := html(s.body())
	require.Contains(t, page, "100000008")
	require.Contains(t, page, "<b>Proved: </b><code>SignatureNonce</code>is left out.The ServerSecret is left out")
	require.Contains(t, page, "What your code signs")
	require.Contains(t, page, "<code>1615186943</code><small>Timestamp</small>", "what is missing takes no place")
	require.Contains(t, page, "<mark></mark><small>SignatureNonce</small>")
	require.NotContains(t, page, "<mark>1615186943")

	s = debugging(t, "https://zim-api.zego.im/?Action=CreateGroup&SignatureVersion=2.0&AppId=12345&Timestamp=1615186943&Signature="+strings.Repeat("ab", 16), vectorSecret)
	require.Contains(t, html(s.body()), "Send <code>SignatureNonce</code>first")
}
