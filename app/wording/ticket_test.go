package wording_test

import (
	"crypto/md5"
	"encoding/hex"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"zimcodes/app/wording"
	"zimcodes/codes"
	"zimcodes/codes/answer"
	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/request"
)

// TestTicket: a report as it is copied.
func TestTicket(t *testing.T) {
	r, err := request.Parse("https://zim-api.zego.im/?Action=AddFriends&AppId=12345&SignatureNonce=4fd24687296dd9f3&Timestamp=1615186943&Signature=43e5cfcca828314675f91b001390566a&SignatureVersion=2.0")
	require.NoError(t, err)
	at := time.Unix(1615186943, 0).In(time.FixedZone("", 8*3600))
	ticket := wording.Ticket{
		Answers: answer.Read(`{"Code":0,"RequestId":"57123","ErrorList":[{"UserId":"mia","SubCode":660700015},{"UserId":"tom","SubCode":660700015}]}`).Answers,
		Request: r, Verdict: gateway.Check(r, "", at), At: at, Data: "August 2026", IDs: true,
	}
	require.Equal(t, `- **Code:** 0 (The request succeeded)
- **RequestId:** 57123
- **Time:** 2021-03-08 15:02:23 +08:00
- **Host:** zim-api.zego.im
- **AppId:** 12345
- **Action:** AddFriends
- **Failed items:** 2 × 660700015 (mia, tom)
- **Checked:** 11 passed
- **Data:** August 2026
`, ticket.Markdown(codes.English))
}

// TestTicketKeeps: no report holds the secret, a live signature, its nonce, or
// an ID that was not asked for, wherever in the text they stand.
func TestTicketKeeps(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	hexDigits := func(n int) string {
		b := make([]byte, n/2)
		for i := range b {
			b[i] = byte(random.Uint32())
		}
		return hex.EncodeToString(b)
	}
	now := time.Unix(1794528000, 0)
	for range 300 {
		secret, nonce, id := hexDigits(32), hexDigits(16), "id-"+hexDigits(8)
		stamp := fmt.Sprint(now.Unix() - random.Int64N(500))
		digest := md5.Sum([]byte("12345" + nonce + secret + stamp))
		signature := hex.EncodeToString(digest[:])
		leaked := []string{secret, nonce, id, signature}
		text := fmt.Sprintf(`{"Code":%d,"Message":%q,"RequestId":%q,"ErrorList":[{"UserId":%q,"SubCode":660700015,"SubMessage":%q}]}`,
			660000001+random.IntN(3), leaked[random.IntN(4)], leaked[random.IntN(4)], id, leaked[random.IntN(4)])
		host, action := "zim-api.zego.im", "AddFriends"
		switch random.IntN(3) {
		case 0:
			host = leaked[random.IntN(4)] + ".zego.im"
		case 1:
			action = leaked[random.IntN(4)]
		}
		r, err := request.Parse(fmt.Sprintf("https://%s/?Action=%s&AppId=12345&SignatureNonce=%s&Timestamp=%s&Signature=%s&SignatureVersion=2.0", host, action, nonce, stamp, signature))
		require.NoError(t, err)
		ticket := wording.Ticket{
			Answers: answer.Read(text).Answers, Request: r, Verdict: gateway.Check(r, gateway.Secret(secret), now), Secret: gateway.Secret(secret), At: now,
		}
		for _, l := range codes.Languages {
			said := ticket.Markdown(l)
			for _, leak := range leaked {
				require.False(t, strings.Contains(strings.ToLower(said), leak), "%s in %s", leak, said)
			}
		}
		ticket.IDs = true
		require.NotContains(t, ticket.Markdown(codes.English), secret)
	}
}
