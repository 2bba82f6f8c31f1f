package gateway

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
	// keyed says that the secret is its key, and not in the text.
	keyed bool
	// sum appends the digest of text to b.
	sum func(b, text []byte, key string) []byte
}

// hashes are those in use elsewhere; the first is the right one.
var hashes = []hash{
	{"md5", md5.Size, false, func(b, text []byte, _ string) []byte { d := md5.Sum(text); return append(b, d[:]...) }},
	{"sha1", sha1.Size, false, func(b, text []byte, _ string) []byte { d := sha1.Sum(text); return append(b, d[:]...) }},
	{"sha256", sha256.Size, false, func(b, text []byte, _ string) []byte { d := sha256.Sum256(text); return append(b, d[:]...) }},
	{"sha512", sha512.Size, false, func(b, text []byte, _ string) []byte { d := sha512.Sum512(text); return append(b, d[:]...) }},
	{"double-md5", md5.Size, false, doubleMD5},
	{"hmac-md5", md5.Size, true, keyed(md5.New)},
	{"hmac-sha1", sha1.Size, true, keyed(sha1.New)},
	{"hmac-sha256", sha256.Size, true, keyed(sha256.New)},
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
func doubleMD5(b, text []byte, _ string) []byte {
	d := md5.Sum(text)
	var digits [2 * md5.Size]byte
	hex.Encode(digits[:], d[:])
	d = md5.Sum(digits[:])
	return append(b, d[:]...)
}

func keyed(of func() gohash.Hash) func(b, text []byte, key string) []byte {
	return func(b, text []byte, key string) []byte {
		h := hmac.New(of, []byte(key))
		h.Write(text)
		return h.Sum(b)
	}
}
