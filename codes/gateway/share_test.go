package gateway_test

import (
	"encoding/base64"
	"encoding/hex"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"zimcodes/codes/gateway"
)

func TestShareable(t *testing.T) {
	const (
		at      = 1615186943
		sig     = "43e5cfcca828314675f91b001390566a"
		nonce   = "4fd24687296dd9f3"
		request = "https://zim-api.zego.im/?Action=QueryUserOnlineState&AppId=12345&SignatureNonce=" + nonce + "&Timestamp=1615186943&SignatureVersion=2.0&Signature=" + sig
		zeros   = "00000000000000000000000000000000"
		upper   = "00A0AAAAA000000000A00A000000000A"
		zeroed  = "https://zim-api.zego.im/?Action=QueryUserOnlineState&AppId=12345&SignatureNonce=0000000000000000&Timestamp=1615186943&SignatureVersion=2.0&Signature=00000000000000000000000000000000"
	)
	for _, c := range []struct {
		name, text string
		now        int64
		secret     gateway.Secret
		want       string
		left       []gateway.LeftOut
	}{
		{"live", request, at, "", zeroed, []gateway.LeftOut{gateway.LeftLive}},
		{"not for long any more", request, at + 900, "", zeroed, []gateway.LeftOut{gateway.LeftLive}},
		{"past", request, at + 901, "", request, nil},
		{"yet to come", request, at - 1e6, "", zeroed, []gateway.LeftOut{gateway.LeftLive}},
		{"in milliseconds", strings.Replace(request, "1615186943", "1615186943000", 1), at, "",
			strings.Replace(zeroed, "1615186943", "1615186943000", 1), []gateway.LeftOut{gateway.LeftLive}},
		{"without a timestamp", "AppId=1&Action=a&Signature=" + sig, at + 1e6, "", "AppId=1&Action=a&Signature=" + zeros, []gateway.LeftOut{gateway.LeftLive}},
		{"in another case", "AppId=1&Action=a&SignatureVersion=2.0&signature=" + sig, at, "", "AppId=1&Action=a&SignatureVersion=2.0&signature=" + zeros, []gateway.LeftOut{gateway.LeftLive}},
		{"in a header", "curl '" + request + "' -H 'Signature: " + sig + "'", at, "",
			"curl '" + zeroed + "' -H 'Signature: " + zeros + "'", []gateway.LeftOut{gateway.LeftLive}},
		{"secret parameter", request + "&ServerSecret=abc", at + 1e6, "", request + "&ServerSecret=", []gateway.LeftOut{gateway.LeftSecret}},
		{"in a line below", request + "\nServerSecret: 9a9a9a9a", at + 1e6, "", request + "\nServerSecret: ", []gateway.LeftOut{gateway.LeftSecret}},
		{"in a comment", "curl '" + request + "' # my_secret=abc def", at + 1e6, "", "curl '" + request + "' # my_secret= def", []gateway.LeftOut{gateway.LeftSecret}},
		{"in a program", "const serverSecret = \"abc\"; fetch('" + request + "')", at + 1e6, "", "const serverSecret = \"\"; fetch('" + request + "')", []gateway.LeftOut{gateway.LeftSecret}},
		{"in Chinese", "密钥：abc\n" + request, at + 1e6, "", "密钥：\n" + request, []gateway.LeftOut{gateway.LeftSecret}},
		{"no value", request + "\nserver secret missing", at + 1e6, "", request + "\nserver secret missing", nil},
		{"the secret itself", request + "&UserId=topsecret-topsecret", at + 1e6, "topsecret-topsecret", request + "&UserId=", []gateway.LeftOut{gateway.LeftSecret}},
		{"credentials", "curl -u me:pass '" + request + "' -H 'Authorization: Bearer x' -H 'Cookie: a=b'", at + 1e6, "",
			"curl  '" + request + "' -H 'Authorization: ' -H 'Cookie: '", []gateway.LeftOut{gateway.LeftCredential}},
		{"another request in the text", request + "\n\nhttps://zim-api.zego.im/?Signature=baa6123b85a70b671d0eb7bcc36b368f&AppId=1", at + 1e6, "",
			request + "\n\nhttps://zim-api.zego.im/?Signature=" + zeros + "&AppId=1", []gateway.LeftOut{gateway.LeftDigits}},
		{"upper case", strings.Replace(request, sig, strings.ToUpper(sig), 1), at, "",
			strings.Replace(zeroed, zeros, upper, 1), []gateway.LeftOut{gateway.LeftLive}},
	} {
		t.Run(c.name, func(t *testing.T) {
			r, err := gateway.Parse(c.text)
			require.NoError(t, err)
			text, left := gateway.Shareable(c.text, r, c.secret, time.Unix(c.now, 0))
			require.Equal(t, c.want, text)
			require.Equal(t, c.left, left)
		})
	}
}

// TestShareableSum: a signature in which the text that was signed can be read is
// a secret, whether that is known or not, and however old it is.
func TestShareableSum(t *testing.T) {
	const secret, empty = "9193cc662a4c0ec135ec71fb57194b38", "d41d8cd98f00b204e9800998ecf8427e"
	text := "123454fd24687296dd9f3" + secret + "1615186943"
	digits := hex.EncodeToString([]byte(text))
	raw, err := hex.DecodeString(empty)
	require.NoError(t, err)
	const request = "https://zim-api.zego.im/?Action=QueryUserOnlineState&AppId=12345&SignatureNonce=4fd24687296dd9f3&Timestamp=1615186943&SignatureVersion=2.0&Signature="
	for _, c := range []struct {
		name, text string
		left       gateway.LeftOut
	}{
		{"hexadecimal", request + digits + empty, gateway.LeftSecret},
		{"upper case", request + strings.ToUpper(digits+empty), gateway.LeftSecret},
		{"SHA-1", request + digits + "da39a3ee5e6b4b0d3255bfef95601890afd80709", gateway.LeftSecret},
		{"base64", request + url.QueryEscape(base64.StdEncoding.EncodeToString([]byte(text+string(raw)))), gateway.LeftSecret},
		{"in a log beside it", request + "43e5cfcca828314675f91b001390566a\nsum = " + digits + empty, gateway.LeftSecret},
		{"base64 of a digest's digits", request + "NDNlNWNmY2NhODI4MzE0Njc1ZjkxYjAwMTM5MDU2NmE%3D", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, given := range []gateway.Secret{"", secret} {
				r, err := gateway.Parse(c.text)
				require.NoError(t, err)
				shared, left := gateway.Shareable(c.text, r, given, time.Unix(1615186943+1e6, 0))
				require.Equal(t, c.left != "", slices.Contains(left, gateway.LeftSecret))
				for _, shown := range []string{secret, hex.EncodeToString([]byte(secret)), base64.StdEncoding.EncodeToString([]byte(text))[:40]} {
					require.NotContains(t, strings.ToLower(shared), strings.ToLower(shown))
				}
				v := gateway.Check(r, given, vectorTime)
				if given != "" {
					require.NotContains(t, strings.ToLower(shown(t, v)), hex.EncodeToString([]byte(secret)))
				}
				warned := slices.ContainsFunc(v.Findings, func(f gateway.Finding) bool { return f.Kind == gateway.KindSecretSent })
				require.Equal(t, c.left != "" && !strings.Contains(c.text, "sum ="), warned)
			}
		})
	}
}

// What is shared holds nothing that a link must not hold, and is still a
// request that fails in the same way.
func TestShareableCases(t *testing.T) {
	for _, c := range readVectors(t) {
		t.Run(c.Name, func(t *testing.T) {
			sent, err := gateway.Parse(c.Text)
			require.NoError(t, err)
			now := time.Unix(c.Now, 0)
			before := gateway.Check(sent, "", now)
			text, _ := gateway.Shareable(c.Text, sent, gateway.Secret(c.Secret), now)
			r, err := gateway.Parse(text)
			require.NoError(t, err)
			after := gateway.Check(r, gateway.Secret(c.Secret), now)
			require.NotContains(t, text, c.Secret)
			for _, f := range after.Findings {
				require.NotEqual(t, gateway.KindSecretSent, f.Kind)
			}
			if p, ok := r.Get("Timestamp"); !ok || p.Value == strconv.FormatInt(c.Now, 10) {
				sent, _ := sent.Get("Signature")
				signature, _ := r.Get("Signature")
				require.Len(t, signature.Value, len(sent.Value))
				if sent.Value != "" {
					require.NotContains(t, text, sent.Value)
				}
			}
			require.Equal(t, before.Failing(), gateway.Check(r, "", now).Failing())
		})
	}
}

func TestCheckDigest(t *testing.T) {
	e := gateway.Examples()[0]
	r, err := gateway.Parse(e.Text)
	require.NoError(t, err)
	p, _ := r.Get("Signature")
	require.Empty(t, gateway.CheckDigest(r, p.Value, e.Now).Failing())
	require.EqualValues(t, 100000005, gateway.CheckDigest(r, strings.Replace(p.Value, "4", "5", 1), e.Now).Code())
	require.Equal(t, gateway.Check(r, "", e.Now), gateway.CheckDigest(r, "", e.Now))
}

// A callback's signature and nonce are overwritten as a request's are; its
// secret never leaves.
func TestShareableCallback(t *testing.T) {
	const (
		at     = 1470820198
		text   = `{"appid":"1234567","event":"room_create","nonce":"123412","signature":"5bd59fd62953a8059fb7eaba95720f66d19e4517","timestamp":1470820198}`
		zeroed = `{"appid":"1234567","event":"room_create","nonce":"000000","signature":"0000000000000000000000000000000000000000","timestamp":1470820198}`
		secret = "Zq7-canary-Zq7-canary-Zq7-canary"
	)
	for _, c := range []struct {
		name, text string
		now        int64
		want       string
		left       []gateway.LeftOut
	}{
		{"live", text, at, zeroed, []gateway.LeftOut{gateway.LeftLive}},
		{"past", text, at + 901, text, nil},
		{"form", "appid=1&event=a&nonce=123412&signature=5bd59fd62953a8059fb7eaba95720f66d19e4517&timestamp=1470820198", at,
			"appid=1&event=a&nonce=000000&signature=0000000000000000000000000000000000000000&timestamp=1470820198", []gateway.LeftOut{gateway.LeftLive}},
		{"escaped", strings.ReplaceAll(text, `"`, `\"`), at, strings.ReplaceAll(zeroed, `"`, `\"`), []gateway.LeftOut{gateway.LeftLive}},
		{"its secret", text + "\n" + secret, at + 901, text + "\n", []gateway.LeftOut{gateway.LeftSecret}},
		{"the other secret", text + "\nx " + strings.ToUpper(secret), at + 901, text + "\nx ", []gateway.LeftOut{gateway.LeftSecret}},
		{"a secret by its name", text + "\ncallbackSecret: abc", at + 901, text + "\ncallbackSecret: ", []gateway.LeftOut{gateway.LeftSecret}},
		{"what was computed", text + "\nsign: 11f6ad8ec52a2984abaafd7c3b516503785c2072", at, zeroed + "\nsign: 0000000000000000000000000000000000000000", []gateway.LeftOut{gateway.LeftLive}},
		{"none", "hello", at, "", []gateway.LeftOut{gateway.LeftText}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, left := gateway.ShareableCallback(c.text, []gateway.Secret{"", secret}, time.Unix(c.now, 0))
			require.Equal(t, c.want, got)
			require.Equal(t, c.left, left)
		})
	}
}
