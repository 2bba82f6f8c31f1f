package signature

import (
	"crypto/hmac"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/hex"
	gohash "hash"
)

// hash is a row of the table of hashes.
type hash struct {
	name string
	size int
	// sum appends the digest of text to b.
	sum func(b, text []byte) []byte
	// keyed is the hash of an HMAC, else nil; use says what its key is.
	keyed func() gohash.Hash
	use   use
}

// use is how an HMAC uses the secret.
type use string

const (
	// asKey: the secret is the key, and not in the text.
	asKey use = ""
	// withSecret: it is the key, and in the text.
	withSecret use = "with-secret"
	// swapped: it is the text, and the text is the key.
	swapped use = "swapped"
)

// hashes are those in use elsewhere; the first is the right one.
var hashes = []hash{
	{"md5", md5.Size, func(b, text []byte) []byte { d := md5.Sum(text); return append(b, d[:]...) }, nil, ""},
	{"sha1", sha1.Size, func(b, text []byte) []byte { d := sha1.Sum(text); return append(b, d[:]...) }, nil, ""},
	{"sha256", sha256.Size, func(b, text []byte) []byte { d := sha256.Sum256(text); return append(b, d[:]...) }, nil, ""},
	{"sha512", sha512.Size, func(b, text []byte) []byte { d := sha512.Sum512(text); return append(b, d[:]...) }, nil, ""},
	{"double-md5", md5.Size, doubleMD5, nil, ""},
	{"double-md5-raw", md5.Size, doubleMD5Raw, nil, ""},
	{"hmac-md5", md5.Size, nil, md5.New, asKey},
	{"hmac-sha1", sha1.Size, nil, sha1.New, asKey},
	{"hmac-sha256", sha256.Size, nil, sha256.New, asKey},
	{"hmac-sha512", sha512.Size, nil, sha512.New, asKey},
	{"hmac-md5-swapped", md5.Size, nil, md5.New, swapped},
	{"hmac-sha1-swapped", sha1.Size, nil, sha1.New, swapped},
	{"hmac-sha256-swapped", sha256.Size, nil, sha256.New, swapped},
	{"hmac-sha512-swapped", sha512.Size, nil, sha512.New, swapped},
	{"hmac-md5-with-secret", md5.Size, nil, md5.New, withSecret},
	{"hmac-sha1-with-secret", sha1.Size, nil, sha1.New, withSecret},
	{"hmac-sha256-with-secret", sha256.Size, nil, sha256.New, withSecret},
	{"hmac-sha512-with-secret", sha512.Size, nil, sha512.New, withSecret},
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

// doubleMD5 is the MD5 of the hexadecimal digits of the MD5.
func doubleMD5(b, text []byte) []byte {
	d := md5.Sum(text)
	var digits [2 * md5.Size]byte
	hex.Encode(digits[:], d[:])
	d = md5.Sum(digits[:])
	return append(b, d[:]...)
}

// doubleMD5Raw is the MD5 of the bytes of the MD5.
func doubleMD5Raw(b, text []byte) []byte {
	d := md5.Sum(text)
	d = md5.Sum(d[:])
	return append(b, d[:]...)
}

// hasher computes digests. It keeps the last HMAC, since the next one mostly
// has the same key.
type hasher struct {
	mac   gohash.Hash
	of    *hash
	key   string
	bytes []byte
}

// sum appends the digest of text, or its HMAC with the key, to b.
func (h *hasher) sum(b, text []byte, of *hash, key string) []byte {
	if of.keyed == nil {
		return of.sum(b, text)
	}
	if of.use == swapped {
		h.bytes = append(h.bytes[:0], key...)
		mac := hmac.New(of.keyed, text)
		mac.Write(h.bytes)
		return mac.Sum(b)
	}
	if h.of != of || h.key != key {
		h.mac, h.of, h.key = hmac.New(of.keyed, []byte(key)), of, key
	}
	h.mac.Reset()
	h.mac.Write(text)
	return h.mac.Sum(b)
}
