package gateway_test

import (
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
}

// vectorRequest is the published vector with a signature.
func vectorRequest(signature string) signedRequest {
	return signedRequest{"12345", "4fd24687296dd9f3", "9193cc662a4c0ec135ec71fb57194b38", "1615186943", signature}
}

func (q signedRequest) parse(t testing.TB) *request.Request {
	values := url.Values{
		"Action": {"CreateGroup"}, "SignatureVersion": {"2.0"}, "AppId": {q.AppID},
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
	} {
		t.Run(c.mistake, func(t *testing.T) {
			q := vectorRequest(c.signature)
			if c.mistake == "number-addition" {
				q.Nonce = "12344321"
			}
			v := q.check(t)
			assert.Equal(t, []string{c.mistake}, v.Mistakes())
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

// TestMistakesAndPairs: each mistake, and any two of different kinds.
func TestMistakesAndPairs(t *testing.T) {
	found := map[string]bool{}
	for _, c := range pairVectors(t) {
		v := c.check(t)
		assert.Equal(t, c.Mistakes, v.Mistakes(), "%+v", c.signedRequest)
		e := only(t, v)
		assert.LessOrEqual(t, len(e.Mistakes), 2)
		assert.NotContains(t, shown(t, v), c.Secret)
		found[strings.Join(c.Mistakes, "+")] = true
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
			} else if a.Kind != b.Kind && a.Pairs == nil && b.Pairs == nil {
				assert.Contains(t, []signature.MistakeKind{a.Kind, b.Kind}, signature.ChangesRule, "no vector of %v", names)
			}
		}
		require.True(t, paired[a.Name], a.Name)
	}
	require.Len(t, paired, 30)
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
		{"separator", md5Hex(a + ";" + n + ";" + k + ";" + ts)},
		{"separator at the end", md5Hex(a + "+" + n + "+" + k + "+" + ts + "+")},
		{"separator once", md5Hex(a + n + "+" + k + ts)},
		{"key-value", md5Hex("appid=" + a + "&nonce=" + n + "&secret=" + k + "&timestamp=" + ts)},
		{"missing-appid, missing-timestamp and missing-nonce", md5Hex(k)},
		{"secret-newline", md5Hex(a + n + "\n" + k + ts)},
		{"secret-space", md5Hex(a + n + k + "  " + ts)},
		{"secret-leading-space", md5Hex(a + n + "\t" + k + ts)},
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
	q := signedRequest{"12345", "1234567812345678", "91930662040000135067105719403800", "1615186943", ""}
	q.Signature = md5Hex(q.AppID + q.Secret + q.Nonce + q.Timestamp)
	v := q.check(t)
	require.Equal(t, []string{"order"}, v.Mistakes())
	require.Equal(t, []signature.MistakeName{"secret-uppercase", "nonce-uppercase"}, v.Diagnosis().Untried)

	q.Nonce, q.Timestamp = "base36xyz", "2021-03-08"
	v = q.check(t)
	require.Equal(t, []signature.MistakeName{"secret-uppercase", "nonce-bytes", "timestamp-differs", "number-addition"}, v.Diagnosis().Untried)

	// A sum beyond 64 bits is none; nor is a second of what is in milliseconds.
	q = signedRequest{"12345", "18446744073709551615", vectorRequest("").Secret, "1615186943", ""}
	q.Signature = md5Hex("12344" + q.Secret + q.Timestamp)
	require.Equal(t, []string{}, q.check(t).Mistakes())
	q.Timestamp = "1615186943000"
	q.Signature = md5Hex(q.AppID + q.Nonce + q.Secret + "1615186943001")
	require.Equal(t, []string{}, q.check(t).Mistakes())

	// AppId and nonce are the same: exchanging them is no mistake.
	q = signedRequest{"12345", "12345", vectorRequest("").Secret, "1615186943", ""}
	q.Signature = gateway.Sign(q.AppID, q.Nonce, gateway.Secret(q.Secret), q.Timestamp)
	v = q.check(t)
	require.Empty(t, v.Failing())
	require.Nil(t, v.Diagnosis())
	require.Equal(t, []string{}, v.Mistakes())
}
