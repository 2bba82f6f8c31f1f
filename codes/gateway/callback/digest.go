package callback

import (
	"crypto/hmac"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"encoding/hex"
	gohash "hash"
	"strings"

	"zimcodes/codes/gateway/request/pasted"
)

// hash is a row of the table of hashes. Keyed ones are HMACs.
type hash struct {
	name  string
	size  int
	make  func() gohash.Hash
	keyed func() gohash.Hash
}

var hashes = []hash{
	{"sha1", sha1.Size, sha1.New, nil},
	{"md5", md5.Size, md5.New, nil},
	{"sha256", sha256.Size, sha256.New, nil},
	{"sha512", sha512.Size, sha512.New, nil},
	{"hmac-md5", md5.Size, nil, md5.New},
	{"hmac-sha1", sha1.Size, nil, sha1.New},
	{"hmac-sha256", sha256.Size, nil, sha256.New},
	{"hmac-sha512", sha512.Size, nil, sha512.New},
}

// hashNamed panics if there is none.
func hashNamed(name string) *hash {
	for i := range hashes {
		if hashes[i].name == name {
			return &hashes[i]
		}
	}
	panic("no hash " + name)
}

// hasher computes digests. It keeps the last hash, since the next one mostly is
// the same, with the same key.
type hasher struct {
	gohash.Hash
	of  *hash
	key string
}

// sum returns the digest of text, or its HMAC with the key, in b.
func (h *hasher) sum(b, text []byte, of *hash, key string) []byte {
	switch {
	case h.of == of && (of.keyed == nil || h.key == key):
	case of.keyed == nil:
		*h = hasher{of.make(), of, ""}
	default:
		*h = hasher{hmac.New(of.keyed, []byte(key)), of, key}
	}
	h.Reset()
	h.Write(text)
	return h.Sum(b[:0])
}

// spelling is a way to write a digest.
type spelling struct {
	// mistake is what is wrong with it, "" for the right one.
	mistake MistakeName
	// read brings a signature into the form that write has; "" if it is none.
	read  func(signature string) string
	write func(b, digest []byte) []byte
}

var spellings = []spelling{
	{"", lowerHex, hex.AppendEncode},
	{"encoding-uppercase", upperHex, hex.AppendEncode},
	{"encoding-base64", standardBase64, base64.RawStdEncoding.AppendEncode},
	{"encoding-unpadded", lowerHex, appendUnpadded},
}

// fits reports whether a digest of this size may be written with n characters.
func (s *spelling) fits(size, n int) bool {
	switch s.mistake {
	case "encoding-base64":
		return n == base64.RawStdEncoding.EncodedLen(size)
	case "encoding-unpadded":
		// Of a million digests, 40 have more bytes below 0x10 than a third.
		return 2*size-size/3 <= n && n < 2*size
	}
	return n == 2*size
}

func lowerHex(s string) string {
	if !pasted.IsHex(s) || s != strings.ToLower(s) {
		return ""
	}
	return s
}

func upperHex(s string) string {
	if !pasted.IsHex(s) || s != strings.ToUpper(s) || s == strings.ToLower(s) {
		return ""
	}
	return strings.ToLower(s)
}

// standardBase64 returns base64 in the standard alphabet without padding.
func standardBase64(s string) string {
	return strings.TrimRight(strings.NewReplacer("-", "+", "_", "/").Replace(s), "=")
}

func appendUnpadded(b, digest []byte) []byte {
	const digits = "0123456789abcdef"
	for _, c := range digest {
		if c >= 0x10 {
			b = append(b, digits[c>>4])
		}
		b = append(b, digits[c&15])
	}
	return b
}
