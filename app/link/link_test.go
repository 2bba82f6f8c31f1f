package link

import (
	"encoding/base64"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/request"
	"zimcodes/codes/gateway/signature"
	"zimcodes/codes/zim"
)

const signedURL = "https://zim-api.zego.im/?Action=QueryUserOnlineState&AppId=12345&SignatureNonce=4fd24687296dd9f3&Timestamp=1615186943&SignatureVersion=2.0&Signature=43e5cfcca828314675f91b001390566a"

// callback is the vendor's published example.
const callback = `{"appid":"1234567","event":"room_create","nonce":"123412","signature":"5bd59fd62953a8059fb7eaba95720f66d19e4517","timestamp":1470820198}`

var signedTime = time.Unix(1615186943, 0)

func linkTo(text, at string) string {
	return "request=" + base64.RawURLEncoding.EncodeToString([]byte(text)) + "&at=" + at
}

func TestReadLink(t *testing.T) {
	longest := signedURL + "&x=" + strings.Repeat("x", Max-len(signedURL)-3)
	for _, c := range []struct {
		name, fragment string
		want           Link
		refused        Refusal
	}{
		{"example", "example=100000005", Link{Code: 100000005}, ""},
		{"example that passes", "example=0", Link{}, ""},
		{"over a limit", "example=660800019", Link{Code: 660800019}, ""},
		{"inside a limit", "inside=660800019", Link{Code: 660800019, Inside: true}, ""},
		{"inside what is no limit", "inside=100000005", Link{}, RefusedBroken},
		{"inside and over", "inside=6608&example=00019", Link{}, RefusedBroken},
		{"no such example", "example=100000010", Link{}, RefusedBroken},
		{"no number", "example=x", Link{}, RefusedBroken},
		{"example and more", "example=100000005&at=5", Link{}, RefusedBroken},
		{"request", linkTo(signedURL, "1615186943"), Link{Text: signedURL, At: signedTime}, ""},
		{"first and last second", linkTo(signedURL, "0"), Link{Text: signedURL, At: time.Unix(0, 0)}, ""},
		{"last second", linkTo(signedURL, "253402300799"), Link{Text: signedURL, At: time.Unix(Last, 0)}, ""},
		{"after the last second", linkTo(signedURL, "253402300800"), Link{}, RefusedBroken},
		{"before the first", linkTo(signedURL, "-1"), Link{}, RefusedBroken},
		{"no time", "request=" + base64.RawURLEncoding.EncodeToString([]byte(signedURL)), Link{}, RefusedBroken},
		{"time that is none", linkTo(signedURL, "x"), Link{}, RefusedBroken},
		{"claim", linkTo(signedURL, "5") + "&claim=order.hash-sha1", Link{Text: signedURL, At: time.Unix(5, 0), Claim: []signature.MistakeName{"order", "hash-sha1"}}, ""},
		{"claim of a secret's mistake", linkTo(signedURL, "5") + "&claim=secret-newline", Link{Text: signedURL, At: time.Unix(5, 0), Claim: []signature.MistakeName{"secret-newline"}}, ""},
		{"claim of nothing", linkTo(signedURL, "5") + "&claim=", Link{}, RefusedBroken},
		{"claim of what is no mistake", linkTo(signedURL, "5") + "&claim=9193cc662a4c0ec135ec71fb57194b38", Link{}, RefusedBroken},
		{"claim of an example", "example=100000005&claim=order", Link{}, RefusedBroken},
		{"request and more", linkTo(signedURL, "5") + "&x=y", Link{}, RefusedBroken},
		{"callback", linkTo(callback, "5"), Link{Text: callback, At: time.Unix(5, 0)}, ""},
		{"secret beside a callback", linkTo(callback+"\nCallbackSecret: abc", "5"), Link{}, RefusedSecret},
		{"example of an API", "api=SendPeerMessage", Link{API: "SendPeerMessage"}, ""},
		{"no such API", "api=sendpeermessage", Link{}, RefusedBroken},
		{"API and more", "api=SendPeerMessage&at=5", Link{}, RefusedBroken},
		{"longest", linkTo(longest, "5"), Link{Text: longest, At: time.Unix(5, 0)}, ""},
		{"too long", linkTo(longest+"x", "5"), Link{}, RefusedBroken},
		{"empty", linkTo("", "5"), Link{}, RefusedBroken},
		{"cut", linkTo(signedURL, "5")[:20], Link{}, RefusedBroken},
		{"no base64", "request=!&at=5", Link{}, RefusedBroken},
		{"no request in it", linkTo("hello", "5"), Link{}, RefusedBroken},
		{"broken escape", "example=%zz", Link{}, RefusedBroken},
		{"something else", "codes", Link{}, RefusedBroken},
		{"secret in the fragment", "request=x&serverSecret=abc", Link{}, RefusedSecret},
		{"secret beside a broken escape", "Secret=1&x=%zz", Link{}, RefusedSecret},
		{"secret in the text", linkTo(signedURL+"&ServerSecret=abc", "5"), Link{}, RefusedSecret},
	} {
		t.Run(c.name, func(t *testing.T) {
			l, refused := Read(c.fragment)
			require.Equal(t, c.refused, refused)
			require.Equal(t, c.want, l)
			if refused == "" {
				require.Equal(t, c.fragment, l.Fragment())
			}
		})
	}
}

// TestReadLinkOfSeveral: a link keeps what was shared of the request that is judged
// of a text, which need not be the first.
func TestReadLinkOfSeveral(t *testing.T) {
	text := signedURL + "\n{\"Code\":0}\n" + strings.NewReplacer("4fd24687296dd9f3", "5fd24687296dd9f4", "Signature=4", "Signature=5").Replace(signedURL) + "\n{\"Code\":100000005}"
	all := request.Read(text)
	require.Len(t, all.Requests, 2)
	judged, failed := gateway.Judged(all)
	require.True(t, failed)
	require.NotSame(t, all.Requests[0], judged)
	shared, left := gateway.Shareable(text, judged, "", time.Unix(Last, 0))
	require.NotEmpty(t, left, "the other signature")
	require.Contains(t, shared, judged.Value("Signature"))
	l, refused := Read(linkTo(shared, "1615186943"))
	require.Empty(t, refused)
	require.Equal(t, shared, l.Text)
}

// TestAddress: no link is made that would be refused, or read as another text.
func TestAddress(t *testing.T) {
	const page = "https://example.com/debug/"
	address := Link{Text: signedURL, At: signedTime}.Address(page)
	l, refused := Read(strings.TrimPrefix(address, page+"#"))
	require.Empty(t, refused)
	require.Equal(t, Link{Text: signedURL, At: signedTime}, l)
	for _, text := range []string{"", "no request", signedURL + "&ServerSecret=abc"} {
		require.Empty(t, Link{Text: text, At: signedTime}.Address(page), "who follows it would read nothing")
	}
}

// TestExample: a link names the example of a code, of what is just inside a
// limit, or of an API.
func TestExample(t *testing.T) {
	for _, c := range []struct {
		name string
		link Link
		want gateway.Example
	}{
		{"of a code", Link{Code: gateway.CodeSignature}, exampleFor(t, gateway.CodeSignature)},
		{"over a limit", Link{Code: 660800019}, limitOf(t, 660800019).Over},
		{"inside a limit", Link{Code: 660800019, Inside: true}, limitOf(t, 660800019).Inside},
		{"of an API", Link{API: "SendPeerMessage"}, gateway.APIExample(zim.Find("SendPeerMessage"))},
	} {
		t.Run(c.name, func(t *testing.T) {
			e, ok := c.link.Example()
			require.True(t, ok)
			require.Equal(t, c.want, e)
		})
	}
	_, ok := Link{Code: gateway.CodeSignature, Inside: true}.Example()
	require.False(t, ok)
	_, ok = ExampleOf(100000010)
	require.False(t, ok, "no request yields it")
}

func exampleFor(t *testing.T, c codes.Code) gateway.Example {
	i := slices.IndexFunc(gateway.Examples(), func(e gateway.Example) bool { return e.Expect == c })
	require.GreaterOrEqual(t, i, 0)
	return gateway.Examples()[i]
}

func limitOf(t *testing.T, c codes.Code) gateway.Limit {
	l, ok := gateway.LimitOf(c)
	require.True(t, ok)
	return l
}
