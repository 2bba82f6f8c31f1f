package signature

import (
	"crypto/hmac"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	gohash "hash"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/require"

	"zimcodes/codes/gateway/request"
)

// TestRecomputed: what an explanation says, done by the standard library alone
// on the values that it shows, gives the signature.
func TestRecomputed(t *testing.T) {
	file, err := os.ReadFile("../testdata/mistakes.json")
	require.NoError(t, err)
	var vectors []struct {
		AppID, Nonce, Secret, Timestamp, Signature string
		Mistakes                                   []string
	}
	names := strings.NewReplacer(`"AppId"`, `"AppID"`, `"SignatureNonce"`, `"Nonce"`, `"ServerSecret"`, `"Secret"`)
	require.NoError(t, json.Unmarshal([]byte(names.Replace(string(file))), &vectors))
	for i, v := range vectors {
		if len(v.Mistakes) > 1 && i%4 != 0 {
			continue // the others are found in package gateway
		}
		s := NewSearch(Sent{
			AppID: v.AppID, Nonce: v.Nonce, Timestamp: v.Timestamp, Signature: v.Signature, Host: "zim-api.zego.im", Path: "/",
			Query: []request.Parameter{{Name: "Action", Value: "CreateGroup"}, {Name: "AppId", Value: v.AppID},
				{Name: "SignatureNonce", Value: v.Nonce}, {Name: "SignatureVersion", Value: "2.0"}, {Name: "Timestamp", Value: v.Timestamp}},
		}, Secret(v.Secret))
		for s.Step(1 << 20) {
		}
		require.NotEmpty(t, s.Explanations, "%+v", v)
		for _, e := range s.Explanations {
			require.Contains(t, written(e, digestOf(t, e, v.Secret)), trimmed(e, v.Signature), "%+v", e)
		}
	}
}

// digestOf is that of what the explanation shows.
func digestOf(t *testing.T, e Explanation, secret string) []byte {
	var text, key []byte
	for _, p := range e.Parts {
		text = append(text, shownValue(t, p, secret)...)
	}
	if e.Key != nil {
		key = shownValue(t, *e.Key, secret)
	}
	if e.Charset != "" {
		text, key = inUTF16(e.Charset, text), inUTF16(strings.TrimSuffix(e.Charset, "-bom"), key)
	}
	if strings.HasSuffix(e.Hash, "-swapped") {
		text, key = key, text
	}
	var before []byte
	if e.Appended {
		before, text = text, nil
	}
	name := strings.TrimSuffix(strings.TrimSuffix(e.Hash, "-swapped"), "-with-secret")
	sums := map[string]func() gohash.Hash{"md5": md5.New, "sha1": sha1.New, "sha256": sha256.New, "sha512": sha512.New}
	var h gohash.Hash
	switch {
	case strings.HasPrefix(name, "hmac-"):
		h = hmac.New(sums[name[5:]], key)
	case name == "double-md5":
		d := md5.Sum(text)
		h, text = md5.New(), []byte(hex.EncodeToString(d[:]))
	case name == "double-md5-raw":
		d := md5.Sum(text)
		h, text = md5.New(), d[:]
	default:
		h = sums[name]()
	}
	h.Write(text)
	return append(before, h.Sum(nil)...)
}

// shownValue is a part with the secret in the place of the dots.
func shownValue(t *testing.T, p Part, secret string) []byte {
	switch p.Mistake {
	case "secret-uppercase":
		return []byte(strings.ToUpper(secret))
	case "secret-bytes":
		b, err := hex.DecodeString(secret)
		require.NoError(t, err)
		return b
	}
	if p.Bytes {
		b, err := hex.DecodeString(p.Value)
		require.NoError(t, err)
		return b
	}
	return []byte(strings.ReplaceAll(p.Value, request.Masked, secret))
}

func inUTF16(charset string, text []byte) []byte {
	var b []byte
	runes := []rune(string(text))
	if strings.HasSuffix(charset, "-bom") {
		runes = append([]rune{0xfeff}, runes...)
	}
	for _, u := range utf16.Encode(runes) {
		if strings.HasPrefix(charset, "utf-16be") {
			b = append(b, byte(u>>8), byte(u))
		} else {
			b = append(b, byte(u), byte(u>>8))
		}
	}
	return b
}

// written are the ways to write a digest with the mistakes in that.
func written(e Explanation, d []byte) []string {
	digits := hex.EncodeToString(d)
	all := []string{digits}
	for _, m := range e.Encoding {
		switch m {
		case "encoding-leading-zeros":
			all = []string{strings.TrimLeft(digits, "0")}
		case "encoding-unpadded":
			all = []string{eachByte(d, "%x", false)}
		case "encoding-dashes":
			all = nil
			for _, mark := range []string{"-", ":", " "} {
				dashed := strings.TrimSuffix(eachByte(d, "%02x"+mark, false), mark)
				all = append(all, dashed, strings.ToUpper(dashed))
			}
		case "encoding-signed-bytes":
			all = []string{eachByte(d, "%x", true), eachByte(d, "%02x", true)}
		case "encoding-base64":
			all = []string{base64.StdEncoding.EncodeToString(d)}
		case "encoding-base64-of-hex":
			if slices.Contains(e.Encoding, "encoding-uppercase") {
				digits = strings.ToUpper(digits)
			}
			return []string{base64.StdEncoding.EncodeToString([]byte(digits))}
		case "encoding-half":
			n := len(d)/2 - 4
			all = []string{digits[8:24], hex.EncodeToString(d[n : n+8])}
		}
	}
	if slices.Contains(e.Encoding, "encoding-uppercase") {
		for i := range all {
			all[i] = strings.ToUpper(all[i])
		}
	}
	return all
}

func eachByte(d []byte, format string, signed bool) (s string) {
	for _, c := range d {
		n := uint32(c)
		if signed {
			n = uint32(int32(int8(c)))
		}
		s += fmt.Sprintf(format, n)
	}
	return s
}

// trimmed is the signature without what was printed around it.
func trimmed(e Explanation, sent string) string {
	if slices.Contains(e.Encoding, "signature-decorated") {
		return undecorated(sent)[0]
	}
	return sent
}
