package wording

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/request"
)

func TestObstacle(t *testing.T) {
	for _, c := range []struct {
		obstacle gateway.Obstacle
		want     string
	}{
		{gateway.Obstacle{Kind: gateway.ObstacleValue, Name: "AppId"}, "AppId: give the number of your app."},
		{gateway.Obstacle{Kind: gateway.ObstacleValue, Name: "Action"}, "Action: give the name of an API."},
		{gateway.Obstacle{Kind: gateway.ObstacleSecret, Name: "AppSign"}, "AppSign: a secret stands in it. Take it out: a request never holds one."},
		{gateway.Obstacle{Kind: gateway.ObstacleSecret}, "The body: a secret stands in it. Take it out: a request never holds one."},
		{gateway.Obstacle{Kind: gateway.ObstacleUnknown, Name: "UserId[]"}, "UserId[]: the text does not give the value. Put it in."},
		{gateway.Obstacle{Kind: gateway.ObstacleComposite, Name: "UserId"}, "UserId is a list or an object, and the text does not say how it is sent. Paste the URL, the curl command or the body."},
	} {
		require.Equal(t, c.want, Obstacle(codes.English, c.obstacle))
		require.True(t, strings.ContainsFunc(Obstacle(codes.Chinese, c.obstacle), isHan))
	}
}

func TestDraftNotes(t *testing.T) {
	require.Empty(t, DraftNotes(codes.English, gateway.Draft{}))
	d := gateway.Draft{Listed: true, Body: &request.Body{}, Changes: []gateway.Change{
		{Name: "Host", From: "zim.zego.im", To: "zim-api.zego.im"}, {Name: "Method", From: "GET", To: "POST"}, {Name: "AppId", From: " 1", To: "1"},
	}}
	notes := DraftNotes(codes.English, d)
	require.Equal(t, []string{"Changed: Host zim.zego.im → zim-api.zego.im", "Changed: Method GET → POST", "Changed: AppId ␣1 → 1"}, notes[:3])
	require.Contains(t, notes[3], "The text does not say how the parameters are sent.")
	require.Contains(t, notes[4], "Put the body into body.json.")
	require.Equal(t, "已修正：请求方法 GET → POST", DraftNotes(codes.Chinese, d)[1])
}

func TestExpiry(t *testing.T) {
	expires := time.Unix(1615187543, 0).In(time.FixedZone("", 8*3600))
	const at = "2021-03-08 15:12:23 here (UTC+08:00) · 2021-03-08 07:12:23 UTC"
	require.True(t, strings.HasPrefix(Expiry(codes.English, expires, expires), "It passes for ten minutes, until "+at+". "))
	require.Equal(t, "Expired: "+at+". Make another.", Expiry(codes.English, expires, expires.Add(time.Second)))
	require.Contains(t, Expiry(codes.Chinese, expires, expires.Add(time.Second)), "已过期：")
}

// TestLeftOut: each kind has a sentence of its own.
func TestLeftOut(t *testing.T) {
	said := map[string]gateway.LeftOut{}
	for _, left := range []gateway.LeftOut{gateway.LeftSecret, gateway.LeftLive, gateway.LeftCredential, gateway.LeftDigits} {
		require.True(t, strings.ContainsFunc(LeftOut(codes.Chinese, left), isHan))
		said[LeftOut(codes.English, left)] = left
	}
	require.Len(t, said, 4)
	require.Equal(t, gateway.LeftSecret, said["Left out: a secret that stood in the text."])
	require.Equal(t, gateway.LeftLive, said["Zeroed: the signature and the nonce. Until the signature expires, whoever has them could sign in your name."])
	require.Equal(t, gateway.LeftCredential, said["Left out: passwords, cookies, tokens or keys."])
}

func TestUndecidable(t *testing.T) {
	for on, want := range map[gateway.Kind]string{
		gateway.KindAppData: "what ZEGO's servers hold about the App", gateway.KindTransport: "how the bytes of the request travel", gateway.KindGatewayState: "the state of the gateway",
	} {
		require.Contains(t, Undecidable(codes.English, on), "It depends on "+want)
		require.True(t, strings.ContainsFunc(Undecidable(codes.Chinese, on), isHan))
	}
}
