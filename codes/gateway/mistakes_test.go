package gateway_test

import (
	"cmp"
	"crypto/hmac"
	"crypto/md5"
	"crypto/sha1"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net/url"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/request"
	"zimcodes/codes/gateway/signature"
)

// request is what is signed, and the signature.
type signedRequest struct {
	AppID     string `json:"AppId"`
	Nonce     string `json:"SignatureNonce"`
	Secret    string `json:"ServerSecret"`
	Timestamp string
	Signature string
	Action    string
}

// vectorRequest is the published vector with a signature.
func vectorRequest(signature string) signedRequest {
	return signedRequest{"12345", "4fd24687296dd9f3", "9193cc662a4c0ec135ec71fb57194b38", "1615186943", signature, "CreateGroup"}
}

func (q signedRequest) parse(t testing.TB) *request.Request {
	values := url.Values{
		"Action": {cmp.Or(q.Action, "CreateGroup")}, "SignatureVersion": {"2.0"}, "AppId": {q.AppID},
		"SignatureNonce": {q.Nonce}, "Timestamp": {q.Timestamp}, "Signature": {q.Signature},
	}
	r, err := gateway.Parse("https://zim-api.zego.im/?" + values.Encode())
	require.NoError(t, err)
	return r
}

func (q signedRequest) check(t testing.TB) gateway.Verdict {
	return gateway.Check(q.parse(t), gateway.Secret(q.Secret), vectorTime)
}

// only returns the one explanation.
func only(t *testing.T, v gateway.Verdict) signature.Explanation {
	t.Helper()
	d := v.Diagnosis()
	require.NotNil(t, d)
	require.True(t, d.Over)
	require.Len(t, d.Explanations, 1)
	return d.Explanations[0]
}

// shown returns all that a verdict holds.
func shown(t *testing.T, v gateway.Verdict) string {
	all, err := json.Marshal(v)
	require.NoError(t, err)
	return string(all)
}

func md5Hex(text string) string {
	d := md5.Sum([]byte(text))
	return hex.EncodeToString(d[:])
}

func md5Raw(text string) []byte {
	d := md5.Sum([]byte(text))
	return d[:]
}

func sha1Hex(text string) string {
	d := sha1.Sum([]byte(text))
	return hex.EncodeToString(d[:])
}

// TestPublishedMistakes: the digests that were computed elsewhere.
func TestPublishedMistakes(t *testing.T) {
	for _, c := range []struct{ mistake, signature string }{
		{"order", "baa6123b85a70b671d0eb7bcc36b368f"},
		{"separator", "a3a5e70e08de70ef64aba3b923184bb1"},
		{"key-value", "6f2368561c9f99e67ccc60a165fd11a5"},
		{"missing-secret", "b2a3bf00a06bd7257af6144eb115b0ea"},
		{"secret-newline", "fbe54b3644cea360bb96275ec4e87ef5"},
		{"secret-space", "b510eb93a70de8a6bec5c078e3624d37"},
		{"secret-uppercase", "54d6f8f1f5b47fb34ed3e45eabfe0800"},
		{"secret-bytes", "d23c58fbd00afe11b02d8aeb8d0b68fe"},
		{"nonce-uppercase", "705dfbb32d6587107ec6abefef75232e"},
		{"nonce-bytes", "51a5ff3a405e542b95a7baf79e6d951e"},
		{"timestamp-milliseconds", "39c328f74697fe294c4f38d0c72d400f"},
		{"number-addition", "4603c057c657fa3e143238e598d248c8"},
		{"hash-sha1", "d4365df9f04a18190bf9e53dbc45cc705f77db05"},
		{"hmac-md5", "0b03a45c2cef8e6af83a2b87da8b0d57"},
		{"encoding-uppercase", "43E5CFCCA828314675F91B001390566A"},
		{"encoding-unpadded", "43e5cfcca828314675f91b01390566a"},
		{"encoding-base64", "Q+XPzKgoMUZ1+RsAE5BWag=="},

		{"text-newline", "8df40b9ee1cb8be2f41ee956e03c3ea4"},
		{"text-newline", "31b8d13bb276d3c285b09fcdde94a1bf"}, // CR LF
		{"separator", "54089b4712f2117704e2f0b989ecbcbc"},    // .
		{"separator", "7a22fdbb9adf677682c98895bc095d69"},    // comma and space
		{"separator", "50b6462fbf8baf704d3a548c92672ac8"},    // + between spaces
		{"key-value", "228858675fcb137672b495b8b51559fa"},    // glued
		{"encoding-uppercase key-value", "904A6AF4A33E6C5D95981D3CA7F74744"},
		{"action-signed", "9f916ab5fc3b98a1e8bcfb4d0de90a07"},
		{"query-signed", "b7859101fa07439e5f2e40c7b7ccadc2"},
		{"hmac-query", "42bcf353dec85a711ed109d35ac4b9b464342946b44b79e7d272d5d1ce1c48f6"},
		{"encoding-base64 hmac-query", "kOKcOmY2yrb+yMlyTFLfeU6qAG0="},
		{"encoding-dashes", "43-E5-CF-CC-A8-28-31-46-75-F9-1B-00-13-90-56-6A"},
		{"encoding-dashes", "43:e5:cf:cc:a8:28:31:46:75:f9:1b:00:13:90:56:6a"},
		{"encoding-dashes", "43 e5 cf cc a8 28 31 46 75 f9 1b 00 13 90 56 6a"},
		{"encoding-signed-bytes", "43ffffffe5ffffffcfffffffccffffffa828314675fffffff91b013ffffff90566a"},
		{"encoding-signed-bytes", "43ffffffe5ffffffcfffffffccffffffa828314675fffffff91b0013ffffff90566a"}, // C
		{"encoding-base64-of-hex", "NDNlNWNmY2NhODI4MzE0Njc1ZjkxYjAwMTM5MDU2NmE="},
		{"signature-decorated", "43e5cfcca828314675f91b001390566a  -"},
		{"signature-decorated", "MD5(stdin)= 43e5cfcca828314675f91b001390566a"},
		{"signature-decorated", "MD5 digest: 43e5cfcca828314675f91b001390566a"},
		{"signature-decorated", `"43e5cfcca828314675f91b001390566a"`},
		{"signature-decorated", "43e5cfcca828314675f91b001390566a\n"},
		{"signature-decorated", "b'43e5cfcca828314675f91b001390566a'"},
		{"nothing-hashed", "d41d8cd98f00b204e9800998ecf8427e"},
		{"hash-sum-appended", hex.EncodeToString([]byte("123454fd24687296dd9f39193cc662a4c0ec135ec71fb57194b381615186943")) + "d41d8cd98f00b204e9800998ecf8427e"},
		{"hash-double-md5", "536a3050905cbf0081f1e2b11ca80a8a"},
		{"text-utf16", "2a85a0bd443beadcd86e05047e1d743e"},
		{"secret-placeholder", "2f51c30d1a2f07d4e846f2bd2ec4b716"}, // undefined
		{"secret-placeholder", "b18fbff27c093b9d62c8e414cd7f1fd1"}, // Optional
		{"secret-placeholder", "4e7809d7d07b02dd0f964c4df352237d"}, // b''
		{"values-quoted", "0999e5b9bcd705eceb8930881f7c60e5"},
		{"secret-invisible", "413c6787ff68d56a6f96806e0e645741"},
		{"appid-format", "29a26c5a625b7d0ff7c32d97c1631b01"},
		{"appid-format", "2e7436b6bd806909e1f4000d2fb690a9"},
		{"timestamp-fraction", "47b19a4f048c3c6861bb71f25bab8fc2"},
		{"timestamp-fraction", "17da1833098b0ad63bae46ef1531df14"}, // .123
		{"timestamp-zone", "079a46c19c298b9d82477176083ce38f"},
		{"order timestamp-expiry", md5Hex("12345" + "9193cc662a4c0ec135ec71fb57194b38" + "4fd24687296dd9f3" + "1615190543")},
		{"hmac-swapped", "e6a2915745e1243685f155350d10cc04"},
		{"hmac-with-secret", "542dac7f632b0500b2ee133573fae27910b919e7a9d0d623ef1dd522d5efa084"},
	} {
		t.Run(c.mistake, func(t *testing.T) {
			q := vectorRequest(c.signature)
			q.Action = "SendPeerMessage"
			if c.mistake == "number-addition" {
				q.Nonce = "12344321"
			}
			v := q.check(t)
			assert.Equal(t, strings.Fields(c.mistake), v.Mistakes())
			assert.Contains(t, v.Failing(), codes.Code(100000005))
			only(t, v)
		})
	}
}

// pairVectors are signatures with one mistake or two, made by another program.
func pairVectors(t testing.TB) (all []struct {
	signedRequest
	Mistakes []string
}) {
	file, err := os.ReadFile("testdata/mistakes.json")
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(file, &all))
	return all
}

// sameOrNone are pairs that are the same as a simpler mistake, or whose one
// leaves no text for the other.
var sameOrNone = []string{"hmac-with-secret+missing-secret", "secret-bytes+text-utf16", "nonce-bytes+text-utf16"}

// sameText are pairs that sign the same text as others, which stand before them
// in the table. Both are named.
var sameText = map[string]string{"missing-timestamp+text-newline": "missing-timestamp+secret-newline"}

// TestMistakesAndPairs: each mistake, and any two of different kinds.
func TestMistakesAndPairs(t *testing.T) {
	found := map[string]bool{}
	for _, c := range pairVectors(t) {
		v := c.check(t)
		names := strings.Join(c.Mistakes, "+")
		found[names] = true
		d := v.Diagnosis()
		require.True(t, d.Proved(), "%+v", c.signedRequest)
		assert.NotContains(t, shown(t, v), c.Secret)
		if same, ok := sameText[names]; ok {
			require.Len(t, d.Explanations, 2)
			assert.Equal(t, same, strings.Join(v.Mistakes(), "+"))
			continue
		}
		assert.Equal(t, c.Mistakes, v.Mistakes(), "%+v", c.signedRequest)
		assert.Len(t, only(t, v).Mistakes, len(c.Mistakes))
	}
	paired := map[signature.MistakeName]bool{}
	table := signature.KnownMistakes()
	for _, a := range table {
		require.True(t, found[string(a.Name)], a.Name)
		for _, b := range table {
			names := []string{string(a.Name), string(b.Name)}
			slices.Sort(names)
			if found[strings.Join(names, "+")] {
				paired[a.Name] = true
			} else if a.Kind != b.Kind && a.Pairs == nil && b.Pairs == nil && !(a.Rare && b.Rare) {
				assert.Contains(t, sameOrNone, strings.Join(names, "+"), "no vector")
			}
		}
		require.True(t, paired[a.Name], a.Name)
	}
	require.Len(t, paired, 54)
}

// TestNearMisses: what is close to a mistake but none of the table's, or not
// distinct from what is right, is not proved.
func TestNearMisses(t *testing.T) {
	q := vectorRequest("")
	a, n, k, ts := q.AppID, q.Nonce, q.Secret, q.Timestamp
	mac := func(key, text string) string {
		h := hmac.New(md5.New, []byte(key))
		h.Write([]byte(text))
		return hex.EncodeToString(h.Sum(nil))
	}
	right := md5Hex(a + n + k + ts)
	for _, c := range []struct{ mistake, signature string }{
		{"order", md5Hex(a + k + k + ts)},
		{"separator", md5Hex(a + "~" + n + "~" + k + "~" + ts)},
		{"separator at the end", md5Hex(a + "+" + n + "+" + k + "+" + ts + "+")},
		{"separator once", md5Hex(a + n + "+" + k + ts)},
		{"key-value", md5Hex("appid=" + a + "&nonce=" + n + "&secret=" + k + "&timestamp=" + ts)},
		{"missing-appid, missing-timestamp and missing-nonce", md5Hex(k)},
		{"secret-newline", md5Hex(a + n + "\n" + k + ts)},
		{"secret-space", md5Hex(a + n + k + "  " + ts)},
		{"secret-leading-space", md5Hex(a + n + "\t\t" + k + ts)},
		{"secret-quotes", md5Hex(a + n + "\"" + k + ts)},
		{"secret-uppercase", md5Hex(a + n + strings.ToUpper(k[:16]) + k[16:] + ts)},
		{"secret-bytes", md5Hex(a + n + k[:16] + "\x00" + ts)},
		{"nonce-uppercase", md5Hex(a + strings.ToUpper(n[:8]) + n[8:] + k + ts)},
		{"nonce-bytes", md5Hex(a + n[:8] + k + ts)},
		{"timestamp-milliseconds", md5Hex(a + n + k + ts + "0000")},
		{"timestamp-differs, 601 s", md5Hex(a + n + k + "1615187544")},
		{"timestamp-differs, 601 s before", md5Hex(a + n + k + "1615186342")},
		{"number-addition of no number", md5Hex("4" + k + ts)},
		{"hash-sha1", sha1Hex(a + n + k + ts + "x")},
		{"hash-sha256", strings.Repeat(right, 2)},
		{"hash-sha512", strings.Repeat(right, 4)},
		{"hash-double-md5", md5Hex(md5Hex(right))},
		{"hmac-md5 by another key", mac(n, a+n+ts)},
		{"hmac-sha1", mac(k, a+n+ts) + "00000000"},
		{"hmac-sha256", strings.Repeat(mac(k, a+n+ts), 2)},
		{"callback-rule, not sorted", sha1Hex(k + ts + n)},
		{"encoding-uppercase, mixed", "43E5CFCCA828314675f91b001390566a"},
		{"encoding-unpadded, not all", "43e5cfcca828314675f91b00139566a"},
		{"encoding-base64", "Q+XPzKgoMUZ1+RsAE5BWah=="},
		{"encoding-half", right[:16]},
		{"encoding-half, the other", right[16:]},
		{"three: order, separator, half", md5Hex(a + "+" + k + "+" + n + "+" + ts)[8:24]},
		{"text-newline, twice", md5Hex(a + n + k + ts + "\n\n")},
		{"text-newline, before", md5Hex("\n" + a + n + k + ts)},
		{"key-value, another name", md5Hex("AppId=" + a + "&Nonce=" + n + "&ServerSecret=" + k + "&Timestamp=" + ts)},
		{"action-signed, another", md5Hex(a + n + k + ts + "QueryUserInfos")},
		{"action-signed, within", md5Hex(a + n + "CreateGroup" + k + ts)},
		{"query-signed without a parameter", md5Hex("AppId=" + a + "&SignatureNonce=" + n + "&Timestamp=" + ts + k)},
		{"hmac-query by another key", mac(n, "Action=CreateGroup&AppId="+a+"&SignatureNonce="+n+"&SignatureVersion=2.0&Timestamp="+ts)},
		{"encoding-leading-zeros, and one within", "43e5cfcca828314675f91b01390566"},
		{"encoding-dashes, not all", "43-E5-CF-CC-A8-28-31-46-75-F9-1B-00-13-90-566A"},
		{"encoding-dashes, mixed", "43-E5:CF-CC-A8-28-31-46-75-F9-1B-00-13-90-56-6A"},
		{"encoding-signed-bytes, not all", "43ffffffe5cfffffffccffffffa828314675fffffff91b013ffffff90566a"},
		{"encoding-base64-of-hex of half", "NDNlNWNmY2NhODI4MzE0Ng=="},
		{"signature-decorated in a long line", strings.Repeat("- ", 40) + right},
		{"signature-decorated by letters", "x" + right},
		{"nothing-hashed, but a space", md5Hex(" ")},
		{"hash-sum-appended, cut", hex.EncodeToString([]byte(a+n+k+ts)) + "d41d8cd98f00b204e9800998ecf842"},
		{"hash-sum-appended to another text", hex.EncodeToString([]byte(a+n+k+"1615186944x")) + "d41d8cd98f00b204e9800998ecf8427e"},
		{"hash-double-md5, raw, thrice", md5Hex(string(md5Raw(string(md5Raw(a + n + k + ts)))))},
		{"text-utf16 of the secret", md5Hex(a + n + strings.Join(strings.Split(k, ""), "\x00") + "\x00" + ts)},
		{"secret-placeholder, another", md5Hex(a + n + "unset" + ts)},
		{"values-quoted, the secret's end", md5Hex(a + `"` + n + `"` + k + `"` + ts)},
		{"secret-invisible on both sides", md5Hex(a + n + "\t" + k + "\t" + ts)},
		{"appid-format", md5Hex("12345.5" + n + k + ts)},
		{"timestamp-fraction, four digits", md5Hex(a + n + k + ts + ".1234")},
		{"timestamp-zone, 15 hours", md5Hex(a + n + k + "1615240943")},
		{"timestamp-expiry, a week", md5Hex(a + k + n + "1615791743")},
		{"hmac-swapped by another key", mac(n+a+n, k)},
		{"hmac-with-secret in another place", mac(k, "x"+a+n+k+ts)},
		{"nonce-lowercase, in part", md5Hex(a + "4FD24687296dd9f3x" + k + ts)},
		{"three: action, line break, separator", md5Hex(a + "+" + n + "+" + k + "+" + ts + "+CreateGroup\n")},
		{"three: echo, SHA-1, order", sha1Hex(a + k + n + ts + "\n")},
		{"the secret", k},
		{"words", "signed"},
		{"token", "04" + strings.Repeat("AAAA", 50)},
	} {
		t.Run(c.mistake, func(t *testing.T) {
			v := vectorRequest(c.signature).check(t)
			assert.Equal(t, []string{}, v.Mistakes())
			require.True(t, v.Diagnosis().Over)
			require.Empty(t, v.Diagnosis().Explanations)
		})
	}
}

// TestNoCase: digits without a letter are in no case.
func TestNoCase(t *testing.T) {
	q := vectorRequest("")
	for i := range 100_000 {
		q.Nonce = fmt.Sprintf("%016x", i)
		q.Signature = md5Hex(q.AppID + q.Secret + q.Nonce + q.Timestamp)[8:24]
		if strings.Trim(q.Signature, "0123456789") == "" {
			break
		}
	}
	v := q.check(t)
	require.Equal(t, []string{"encoding-half", "order"}, v.Mistakes())
	only(t, v)
}

// TestNoRoom: where upper case is the same as lower, it is not proved, and the
// mistakes that change nothing are named.
func TestNoRoom(t *testing.T) {
	q := signedRequest{"12345", "1234567812345678", "91930662040000135067105719403800", "1615186943", "", ""}
	q.Signature = md5Hex(q.AppID + q.Secret + q.Nonce + q.Timestamp)
	v := q.check(t)
	require.Equal(t, []string{"order"}, v.Mistakes())
	require.Equal(t, []signature.MistakeName{"secret-uppercase", "nonce-uppercase", "nonce-lowercase", "nonce-plus"}, v.Diagnosis().Untried)

	q.Nonce, q.Timestamp = "base36xyz", "2021-03-08"
	v = q.check(t)
	require.Equal(t, []signature.MistakeName{"secret-uppercase", "nonce-lowercase", "nonce-plus", "nonce-bytes", "timestamp-differs", "timestamp-zone", "timestamp-expiry", "number-addition"}, v.Diagnosis().Untried)

	// A sum beyond 64 bits is none; nor is a second of what is in milliseconds.
	q = signedRequest{"12345", "18446744073709551615", vectorRequest("").Secret, "1615186943", "", ""}
	q.Signature = md5Hex("12344" + q.Secret + q.Timestamp)
	require.Equal(t, []string{}, q.check(t).Mistakes())
	q.Timestamp = "1615186943000"
	q.Signature = md5Hex(q.AppID + q.Nonce + q.Secret + "1615186943001")
	require.Equal(t, []string{}, q.check(t).Mistakes())

	// AppId and nonce are the same: exchanging them is no mistake.
	q = signedRequest{"12345", "12345", vectorRequest("").Secret, "1615186943", "", ""}
	q.Signature = gateway.Sign(q.AppID, q.Nonce, gateway.Secret(q.Secret), q.Timestamp)
	v = q.check(t)
	require.Empty(t, v.Failing())
	require.Nil(t, v.Diagnosis())
	require.Equal(t, []string{}, v.Mistakes())
}
