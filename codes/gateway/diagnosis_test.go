package gateway_test

import (
	"crypto/hmac"
	"crypto/sha1"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/signature"
)

// TestExplanations: what was done is told, and the secret is not.
func TestExplanations(t *testing.T) {
	const dots = "••••••••"
	q := vectorRequest("")
	a, n, k, ts := q.AppID, q.Nonce, q.Secret, q.Timestamp
	text := func(parts []signature.Part) (s string) {
		for _, p := range parts {
			s += p.Value
		}
		return s
	}
	raw, err := hex.DecodeString(n)
	require.NoError(t, err)
	mac := hmac.New(sha1.New, []byte(strings.ToUpper(k)))
	mac.Write([]byte(a + n + ts))
	unkeyed := hmac.New(sha1.New, nil)
	unkeyed.Write([]byte(a + n + ts))
	emptyKey := hex.EncodeToString(unkeyed.Sum(nil))
	for _, c := range []struct {
		name, signature string
		mistakes        []string
		text            string
		is              func(signature.Explanation) bool
	}{
		{"legacy order", md5Hex(a + k + n + ts), []string{"order"}, a + dots + n + ts,
			func(e signature.Explanation) bool { return e.Parts[1].Parameter == "ServerSecret" && e.Hash == "md5" }},
		{"separator", md5Hex(a + "|" + n + "|" + k + "|" + ts), []string{"separator"}, a + "|" + n + "|" + dots + "|" + ts,
			func(e signature.Explanation) bool { return e.Separator == "|" && !e.Named }},
		{"line break of Windows", md5Hex(a + n + k + "\r\n" + ts), []string{"secret-newline"}, a + n + dots + "\r\n" + ts,
			func(e signature.Explanation) bool { return e.Parts[2].Mistake == "secret-newline" }},
		{"single quotation marks", md5Hex(a + n + "'" + k + "'" + ts), []string{"secret-quotes"}, a + n + "'" + dots + "'" + ts, nil},
		{"key-value, sorted", md5Hex("AppId=" + a + "&ServerSecret=" + k + "&SignatureNonce=" + n + "&Timestamp=" + ts), []string{"key-value", "order"},
			"AppId=" + a + "&ServerSecret=" + dots + "&SignatureNonce=" + n + "&Timestamp=" + ts,
			func(e signature.Explanation) bool { return e.Named && e.Separator == "&" }},
		{"seconds after", md5Hex(a + n + k + "1615187543"), []string{"timestamp-differs"}, a + n + dots + "1615187543",
			func(e signature.Explanation) bool { return e.Seconds == 600 }},
		{"seconds before", sha1Hex(a + n + k + "1615186906"), []string{"hash-sha1", "timestamp-differs"}, a + n + dots + "1615186906",
			func(e signature.Explanation) bool { return e.Seconds == -37 && e.Hash == "sha1" }},
		{"milliseconds", md5Hex(a + n + k + ts + "123"), []string{"timestamp-milliseconds"}, a + n + dots + ts + "123", nil},
		{"bytes", md5Hex(a + string(raw) + k + ts), []string{"nonce-bytes"}, a + n + dots + ts,
			func(e signature.Explanation) bool { return e.Parts[1].Bytes && e.Parts[1].Mistake == "nonce-bytes" }},
		{"key", hex.EncodeToString(mac.Sum(nil)), []string{"hmac-sha1", "secret-uppercase"}, a + n + ts,
			func(e signature.Explanation) bool {
				return *e.Key == signature.Part{Parameter: "ServerSecret", Value: dots, Mistake: "secret-uppercase"}
			}},
		{"empty key", emptyKey, []string{"hmac-sha1", "missing-secret"}, a + n + ts,
			func(e signature.Explanation) bool {
				return *e.Key == signature.Part{Parameter: "ServerSecret", Mistake: "missing-secret"}
			}},
		{"callback", sha1Hex(ts + n + k), []string{"callback-rule"}, ts + n + dots,
			func(e signature.Explanation) bool { return e.Hash == "sha1" }},
		{"upper-case half", "A828314675F91B00", []string{"encoding-half", "encoding-uppercase"}, a + n + dots + ts,
			func(e signature.Explanation) bool { return len(e.Encoding) == 2 }},
		{"base64 for URLs", base64.RawURLEncoding.EncodeToString([]byte("\x43\xe5\xcf\xcc\xa8\x28\x31\x46\x75\xf9\x1b\x00\x13\x90\x56\x6a")),
			[]string{"encoding-base64"}, a + n + dots + ts, nil},
		{"base64 with blanks for +", "Q XPzKgoMUZ1 RsAE5BWag==", []string{"encoding-base64"}, a + n + dots + ts, nil},
		{"blanks around the signature", " " + md5Hex(a+k+n+ts) + "\n", []string{"order"}, a + dots + n + ts,
			func(e signature.Explanation) bool { return slices.Equal(e.Bare, []string{"Signature"}) }},
		{"only blanks", md5Hex(a+n+k+ts) + " ", []string{}, a + n + dots + ts,
			func(e signature.Explanation) bool { return slices.Equal(e.Bare, []string{"Signature"}) }},
	} {
		t.Run(c.name, func(t *testing.T) {
			v := vectorRequest(c.signature).check(t)
			require.Equal(t, c.mistakes, v.Mistakes())
			e := only(t, v)
			require.Equal(t, c.text, text(e.Parts))
			require.True(t, c.is == nil || c.is(e), "%+v", e)
			require.Equal(t, a+n+dots+ts, text(v.Diagnosis().Right))
			require.NotContains(t, strings.ToLower(shown(t, v)), k)
		})
	}
}

// TestBare: white space that was sent or given but not signed.
func TestBare(t *testing.T) {
	q := vectorRequest("baa6123b85a70b671d0eb7bcc36b368f")
	q.Nonce += " "
	q.Secret = ` "` + q.Secret + `"`
	v := q.check(t)
	require.Equal(t, []string{"order"}, v.Mistakes())
	require.Equal(t, []string{"SignatureNonce", "ServerSecret"}, only(t, v).Bare)
	require.NotContains(t, shown(t, v), vectorRequest("").Secret)

	q.Signature = "43e5cfcca828314675f91b001390566a"
	v = q.check(t)
	require.Equal(t, []string{}, v.Mistakes())
	require.Empty(t, only(t, v).Mistakes)

	// What is explained without leaving anything out is not explained twice.
	q.Nonce = vectorRequest("").Nonce
	q.Signature = md5Hex(q.AppID + q.Nonce + q.Timestamp)
	require.Empty(t, only(t, q.check(t)).Bare)

	// Blanks that were signed are signed.
	q.Signature = md5Hex(q.AppID + q.Secret + q.Nonce + q.Timestamp)
	require.Empty(t, only(t, q.check(t)).Bare)
}

// TestTies: explanations that are equally simple are all given.
func TestTies(t *testing.T) {
	// Where AppId and nonce are the same, nothing tells which is missing.
	q := signedRequest{"12345", "12345", vectorRequest("").Secret, "1615186943", "", ""}
	q.Signature = md5Hex(q.AppID + q.Secret + q.Timestamp)
	v := q.check(t)
	require.Equal(t, []string{"missing-appid"}, v.Mistakes())
	var names []signature.MistakeName
	for _, e := range v.Diagnosis().Explanations {
		names = append(names, e.Mistakes...)
	}
	require.Equal(t, []signature.MistakeName{"missing-appid", "missing-nonce"}, names)
}

// TestEarlierCode: mistakes are proved whatever else is the matter.
func TestEarlierCode(t *testing.T) {
	r, err := gateway.Parse("AppId=12345&SignatureNonce=4fd24687296dd9f3&Timestamp=1615186943&Signature=baa6123b85a70b671d0eb7bcc36b368f")
	require.NoError(t, err)
	v := gateway.Check(r, vectorSecret, time.Unix(0, 0))
	require.Equal(t, codes.Code(100000004), v.Code())
	require.Contains(t, v.Failing(), codes.Code(100000005))
	require.Equal(t, []string{"order"}, v.Mistakes())
}

// TestNotSearched: where nothing can be tried, that is said.
func TestNotSearched(t *testing.T) {
	q := vectorRequest("baa6123b85a70b671d0eb7bcc36b368f")
	v := gateway.CheckDigest(q.parse(t), "43e5cfcca828314675f91b001390566a", vectorTime)
	require.Equal(t, &signature.Diagnosis{Missing: []string{"ServerSecret"}, Over: true}, v.Diagnosis())
	require.Equal(t, []string{}, v.Mistakes())

	q.Secret = ""
	v = q.check(t)
	require.Nil(t, v.Diagnosis())
	require.Equal(t, []string{"ServerSecret"}, find(t, v, "signature-value", gateway.KindNoInput).Near)

	q.Secret = strings.Repeat("0", 1<<20)
	v = q.check(t)
	require.Equal(t, &signature.Diagnosis{TooLong: true, Over: true}, v.Diagnosis())
}

// TestNotSent: what was not sent was not signed, either. The mistakes in the
// rest are proved, and what is missing is the gateway's answer all the same.
func TestNotSent(t *testing.T) {
	v := vectorRequest("")
	secret := v.Secret
	for _, c := range []struct {
		name, without, signature string
		code                     codes.Code
		mistakes                 []string
	}{
		{"nonce, encoding", "SignatureNonce", strings.ToUpper(md5Hex("12345" + secret + "1615186943")), 100000008, []string{"encoding-uppercase", "missing-nonce"}},
		{"nonce, and SHA-1", "SignatureNonce", sha1Hex("12345" + secret + "1615186943"), 100000008, []string{"hash-sha1", "missing-nonce"}},
		{"nonce, and two", "SignatureNonce", sha1Hex(secret + "12345" + "1615186943"), 100000008, []string{"hash-sha1", "missing-nonce", "order"}},
		{"timestamp, and order", "Timestamp", md5Hex("12345" + secret + "4fd24687296dd9f3"), 100000002, []string{"missing-timestamp", "order"}},
		{"timestamp, joined", "Timestamp", md5Hex("12345,4fd24687296dd9f3," + secret), 100000002, []string{"missing-timestamp", "separator"}},
		{"timestamp, its place empty", "Timestamp", md5Hex("12345,4fd24687296dd9f3," + secret + ","), 100000002, []string{"missing-timestamp", "separator"}},
		{"AppId", "AppId", md5Hex(secret + "4fd24687296dd9f3" + "1615186943"), 100000001, []string{"missing-appid", "order"}},
		{"another nonce signed", "SignatureNonce", "43e5cfcca828314675f91b001390566a", 100000008, []string{}},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, empty := range []bool{false, true} {
				values := url.Values{"Action": {"CreateGroup"}, "SignatureVersion": {"2.0"}, "Signature": {c.signature},
					"AppId": {v.AppID}, "SignatureNonce": {v.Nonce}, "Timestamp": {v.Timestamp}}
				values.Del(c.without)
				if empty {
					values.Set(c.without, "")
				}
				r, err := gateway.Parse("https://zim-api.zego.im/?" + values.Encode())
				require.NoError(t, err)
				verdict := gateway.Check(r, gateway.Secret(secret), vectorTime)
				require.Equal(t, []codes.Code{c.code}, verdict.Failing())
				require.Equal(t, c.mistakes, verdict.Mistakes())
				require.Equal(t, []string{c.without}, find(t, verdict, "signature-value", gateway.KindNoInput).Near)
				require.Equal(t, len(c.mistakes) > 0, verdict.Diagnosis().Proved())
				require.Nil(t, gateway.CheckDigest(r, c.signature, vectorTime).Diagnosis())
			}
		})
	}
	// What was sent is rightly signed.
	r, err := gateway.Parse("Action=CreateGroup&SignatureVersion=2.0&AppId=12345&Timestamp=1615186943&Signature=" + md5Hex("12345"+secret+"1615186943"))
	require.NoError(t, err)
	verdict := gateway.Check(r, gateway.Secret(secret), vectorTime)
	require.True(t, verdict.Diagnosis().Proved())
	require.Equal(t, []string{}, verdict.Mistakes())
	// What the text does not give may have been signed.
	r, err = gateway.Parse("AppId=12345&SignatureNonce={{nonce}}&Timestamp=1615186943&Signature=" + md5Hex("12345"+secret+"1615186943"))
	require.NoError(t, err)
	require.Nil(t, gateway.Check(r, gateway.Secret(secret), vectorTime).Diagnosis())
}

// TestPossible: shapes are named apart from what is proved.
func TestPossible(t *testing.T) {
	v := vectorRequest(strings.Repeat("ab", 32)).check(t)
	require.Empty(t, v.Mistakes())
	kinds := []gateway.Kind{}
	for _, f := range v.Possible() {
		kinds = append(kinds, f.Kind)
	}
	require.Equal(t, []gateway.Kind{gateway.KindSample, gateway.KindSHA256}, kinds)
	require.Empty(t, vectorRequest("d4365df9f04a18190bf9e53dbc45cc705f77db05").check(t).Possible())
	require.Empty(t, vectorRequest("43e5cfcca828314675f91b001390566a").check(t).Possible())
}

// TestTried: only digests of a size that fits the signature are computed.
func TestTried(t *testing.T) {
	for digits, tried := range map[int]int{32: 19327, 31: 3507, 40: 3474, 64: 3291, 128: 3291, 16: 3610, 33: 0, 24: 0} {
		d := vectorRequest(strings.Repeat("ab", 64)[:digits]).check(t).Diagnosis()
		require.True(t, d.Over)
		require.Equal(t, tried, d.Tried, "%d digits", digits)
	}
}

// TestSteps: a search in steps finds what Check finds, and is never long at it.
func TestSteps(t *testing.T) {
	for _, signature := range []string{
		"baa6123b85a70b671d0eb7bcc36b368f", strings.Repeat("ab", 16), strings.Repeat("ab", 20), "a828314675f91b00", "43e5cfcca828314675f91b001390566a", "?",
	} {
		q := vectorRequest(signature)
		v, search := gateway.Start(q.parse(t), gateway.Secret(q.Secret), vectorTime)
		for before := 0; search.Step(100); before = search.Tried {
			require.Empty(t, v.Mistakes(), "nothing is proved before the search is over")
			require.LessOrEqual(t, search.Tried-before, 100+1400)
		}
		require.Equal(t, q.check(t), v)
		require.NotContains(t, fmt.Sprintf("%+v %#v %s %v", search, search, search, *search), q.Secret)
	}
}
