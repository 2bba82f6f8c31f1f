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
	// keyed is the hash of an HMAC, whose key is the secret; else nil.
	keyed func() gohash.Hash
}

// hashes are those in use elsewhere; the first is the right one.
var hashes = []hash{
	{"md5", md5.Size, func(b, text []byte) []byte { d := md5.Sum(text); return append(b, d[:]...) }, nil},
	{"sha1", sha1.Size, func(b, text []byte) []byte { d := sha1.Sum(text); return append(b, d[:]...) }, nil},
	{"sha256", sha256.Size, func(b, text []byte) []byte { d := sha256.Sum256(text); return append(b, d[:]...) }, nil},
	{"sha512", sha512.Size, func(b, text []byte) []byte { d := sha512.Sum512(text); return append(b, d[:]...) }, nil},
	{"double-md5", md5.Size, doubleMD5, nil},
	{"hmac-md5", md5.Size, nil, md5.New},
	{"hmac-sha1", sha1.Size, nil, sha1.New},
	{"hmac-sha256", sha256.Size, nil, sha256.New},
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

// hasher computes digests. It keeps the last HMAC, since the next one mostly
// has the same key.
type hasher struct {
	mac gohash.Hash
	of  *hash
	key string
}

// sum appends the digest of text, or its HMAC with the key, to b.
func (h *hasher) sum(b, text []byte, of *hash, key string) []byte {
	if of.keyed == nil {
		return of.sum(b, text)
	}
	if h.of != of || h.key != key {
		*h = hasher{hmac.New(of.keyed, []byte(key)), of, key}
	}
	h.mac.Reset()
	h.mac.Write(text)
	return h.mac.Sum(b)
}
