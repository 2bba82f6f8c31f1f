package signature

import (
	"crypto/hmac"
	"crypto/md5"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes/gateway/request"
)

// TestCompare: what a program printed before hashing, piece by piece.
func TestCompare(t *testing.T) {
	const a, n, k, ts, dots = "12345", "4fd24687296dd9f3", string(vectorSecret), "1615186943", request.Masked
	right := a + n + k + ts
	for _, c := range []struct {
		name, hashed string
		// pieces are PARAMETER=VALUE (DIFFERENCE).
		pieces  []string
		missing []string
		bytes   bool
	}{
		{"right", right, []string{"AppId=12345", "SignatureNonce=" + n, "ServerSecret=" + dots, "Timestamp=" + ts}, nil, false},
		{"legacy order", a + k + n + ts, []string{"AppId=12345", "ServerSecret=" + dots, "SignatureNonce=" + n + " (order)", "Timestamp=" + ts}, nil, false},
		{"another nonce", a + "ffff4687296dd9f3" + k + ts, []string{"AppId=12345", "SignatureNonce=ffff4687296dd9f3 (value)", "ServerSecret=" + dots, "Timestamp=" + ts}, []string{"SignatureNonce"}, false},
		{"another secret", a + n + "9193cc662a4c0ec135ec71fb57194b39" + ts, []string{"AppId=12345", "SignatureNonce=" + n, "ServerSecret=" + dots + " (value)", "Timestamp=" + ts}, []string{"ServerSecret"}, false},
		{"no nonce", a + k + ts, []string{"AppId=12345", "ServerSecret=" + dots, "Timestamp=" + ts}, []string{"SignatureNonce"}, false},
		{"no secret, short word", a + n + "null" + ts, []string{"AppId=12345", "SignatureNonce=" + n, "ServerSecret=null (value)", "Timestamp=" + ts}, []string{"ServerSecret"}, false},
		{"line break", right + "\n", []string{"AppId=12345", "SignatureNonce=" + n, "ServerSecret=" + dots, "Timestamp=" + ts, "=\n (invisible)"}, nil, false},
		{"byte order mark", a + n + "\ufeff" + k + ts, []string{"AppId=12345", "SignatureNonce=" + n, "=\ufeff (invisible)", "ServerSecret=" + dots, "Timestamp=" + ts}, nil, false},
		{"separators", a + "~" + n + "~" + k + "~" + ts, []string{"AppId=12345", "=~ (extra)", "SignatureNonce=" + n, "=~ (extra)", "ServerSecret=" + dots, "=~ (extra)", "Timestamp=" + ts}, nil, false},
		{"milliseconds", right + "000", []string{"AppId=12345", "SignatureNonce=" + n, "ServerSecret=" + dots, "Timestamp=" + ts, "=000 (extra)"}, nil, false},
		{"another time", a + n + k + "1615186944", []string{"AppId=12345", "SignatureNonce=" + n, "ServerSecret=" + dots, "Timestamp=1615186944 (value)"}, []string{"Timestamp"}, false},
		{"upper case", a + strings.ToUpper(n+k) + ts, []string{"AppId=12345", "SignatureNonce=" + strings.ToUpper(n) + " (case)", "ServerSecret=" + dots + " (case)", "Timestamp=" + ts}, nil, false},
		{"twice", a + n + k + k + ts, []string{"AppId=12345", "SignatureNonce=" + n, "ServerSecret=" + dots, "ServerSecret=" + dots + " (again)", "Timestamp=" + ts}, nil, false},
		{"bytes", hex.EncodeToString([]byte(right)), []string{"AppId=12345", "SignatureNonce=" + n, "ServerSecret=" + dots, "Timestamp=" + ts}, nil, true},
		{"bytes with marks", strings.Trim(fmt.Sprintf("% x", right+"\n"), " "), []string{"AppId=12345", "SignatureNonce=" + n, "ServerSecret=" + dots, "Timestamp=" + ts, "=\n (invisible)"}, nil, true},
		{"bytes as Go prints them", fmt.Sprint([]byte(right)), []string{"AppId=12345", "SignatureNonce=" + n, "ServerSecret=" + dots, "Timestamp=" + ts}, nil, true},
		{"something else", "hello", []string{"=hello (extra)"}, []string{"AppId", "SignatureNonce", "ServerSecret", "Timestamp"}, false},
		{"something else that may be a secret", "hello hello hello", []string{"=" + dots + " (extra)", "=  (invisible)", "=" + dots + " (extra)", "=  (invisible)", "=" + dots + " (extra)"}, []string{"AppId", "SignatureNonce", "ServerSecret", "Timestamp"}, false},
		{"another secret, as bytes in another way", "57 49 57 51 99 99", []string{"=" + dots + " (extra)", "=  (invisible)", "=" + dots + " (extra)", "=  (invisible)", "=" + dots + " (extra)",
			"=  (invisible)", "=" + dots + " (extra)", "=  (invisible)", "=" + dots + " (extra)", "=  (invisible)", "=" + dots + " (extra)"},
			[]string{"AppId", "SignatureNonce", "ServerSecret", "Timestamp"}, false},
		{"the secret's bytes behind", right + hex.EncodeToString([]byte(k)), []string{"AppId=12345", "SignatureNonce=" + n, "ServerSecret=" + dots, "Timestamp=" + ts, "=" + dots + " (extra)"}, nil, false},
		{"nothing", "", nil, []string{"AppId", "SignatureNonce", "ServerSecret", "Timestamp"}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := Compare(vectorSent("?"), vectorSecret, Secret(c.hashed))
			var pieces []string
			for _, p := range got.Pieces {
				said := p.Parameter + "=" + p.Value
				if p.Difference != DiffersNot {
					said += " (" + string(p.Difference) + ")"
				}
				pieces = append(pieces, said)
			}
			require.Equal(t, c.pieces, pieces)
			require.Equal(t, c.missing, got.Missing)
			require.Equal(t, c.bytes, got.Bytes)
			require.Equal(t, c.hashed == right || c.bytes && !strings.HasSuffix(c.hashed, "0a"), got.Right)
			require.Empty(t, got.Hash)
			require.NotContains(t, strings.ToLower(fmt.Sprintf("%+v", got)), k)
		})
	}
	require.True(t, Compare(vectorSent("?"), vectorSecret, Secret(strings.Repeat("1", 40_000))).TooLong)
}

// TestCompareProves: what was printed gives the signature, or not.
func TestCompareProves(t *testing.T) {
	const k = string(vectorSecret)
	text := "12345-4fd24687296dd9f3-" + k
	md5Of := func(s string) string { d := md5.Sum([]byte(s)); return hex.EncodeToString(d[:]) }
	mac := hmac.New(sha256.New, []byte(k))
	mac.Write([]byte(text))
	for _, c := range []struct {
		name, hashed, signature string
		want                    Comparison
	}{
		{"MD5", text, md5Of(text), Comparison{Hash: "md5"}},
		{"upper case", text, strings.ToUpper(md5Of(text)), Comparison{Hash: "md5", Encoding: []MistakeName{"encoding-uppercase"}}},
		{"HMAC", text, hex.EncodeToString(mac.Sum(nil)), Comparison{Hash: "hmac-sha256"}},
		{"a line break hashed", text, md5Of(text + "\n"), Comparison{Hash: "md5", End: "\n"}},
		{"a line break printed", text + "\r\n", md5Of(text), Comparison{Hash: "md5", End: "\r\n", Printed: true}},
		{"UTF-16", text, md5Of(string(recoded(nil, text, "utf-16le"))), Comparison{Hash: "md5", Charset: "utf-16le"}},
		{"not", text, md5Of("x"), Comparison{}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := Compare(vectorSent(c.signature), vectorSecret, Secret(c.hashed))
			c.want.Pieces, c.want.Missing = got.Pieces, got.Missing
			require.Equal(t, c.want, got)
		})
	}
}

// TestClaim: what is claimed is read again, and nothing else is.
func TestClaim(t *testing.T) {
	for _, made := range [][]MistakeName{{"order"}, {"missing-nonce", "order", "hash-sha1"}} {
		got, ok := ParseClaim(Claim(made))
		require.True(t, ok)
		require.Equal(t, made, got)
	}
	for _, claim := range []string{"", "order.", "order.order", "Order", "order hash-sha1", "unknown", strings.Repeat("order.", 1000), string(vectorSecret),
		"missing-appid.missing-nonce.missing-timestamp.order.separator.hash-sha1"} {
		_, ok := ParseClaim(claim)
		require.False(t, ok, claim)
	}
}

// FuzzCompare: whatever was printed, the secret is not shown.
func FuzzCompare(f *testing.F) {
	for _, s := range []string{"", "12345", "1 2", "0x31,0x32", "[49 50]", "\xff\n", string(vectorSecret)} {
		f.Add("12345", "4fd24687296dd9f3", string(vectorSecret), "1615186943", s, s)
	}
	f.Fuzz(func(t *testing.T, appID, nonce, secret, timestamp, before, after string) {
		if strings.Contains(appID+" "+nonce+" "+timestamp+" "+before+" "+after, secret) || len(secret) < Shortest || strings.Contains(request.Masked, secret) {
			return
		}
		c := Compare(Sent{AppID: appID, Nonce: nonce, Timestamp: timestamp, Signature: after}, Secret(secret), Secret(before+secret+after))
		for _, p := range c.Pieces {
			require.NotContains(t, p.Value, secret)
		}
	})
}
