package signature

import (
	"encoding/base64"
	"encoding/hex"
	"strings"

	"zimcodes/codes/gateway/request"
)

// spelling is a way to write a digest.
type spelling struct {
	// mistakes are what is wrong with it.
	mistakes []MistakeName
	// length returns between which lengths the spelling of a digest is.
	length func(size int) (least, most int)
	// read brings what was sent into the form that write has; "" if it is none.
	read func(sent string) string
	// write appends the digest to b.
	write func(b, digest []byte) []byte
}

// spellings are ordered by their number of mistakes. Upper case is a mistake of
// its own: it goes together with two others.
var spellings = []spelling{
	{nil, twice, lowerHex, hex.AppendEncode},
	{[]MistakeName{"encoding-uppercase"}, twice, upperHex, hex.AppendEncode},
	{[]MistakeName{"encoding-unpadded"}, shorter, lowerHex, appendUnpadded},
	{[]MistakeName{"encoding-base64"}, inBase64, standardBase64, base64.RawStdEncoding.AppendEncode},
	{[]MistakeName{"encoding-half"}, half, lowerHex, appendHalf},
	{[]MistakeName{"encoding-half"}, middle, lowerHex, appendMiddle},
	{[]MistakeName{"encoding-uppercase", "encoding-unpadded"}, shorter, upperHex, appendUnpadded},
	{[]MistakeName{"encoding-uppercase", "encoding-half"}, half, upperHex, appendHalf},
}

func twice(size int) (least, most int) { return 2 * size, 2 * size }

// shorter: each byte below 0x10 takes one digit only. At most a third of them
// are taken to be so small: of a million digests, 40 have more.
func shorter(size int) (least, most int) { return 2*size - size/3, 2*size - 1 }

func half(int) (least, most int) { return 16, 16 }

// middle is half where appendMiddle is not the same as appendHalf.
func middle(size int) (least, most int) {
	if size == hashes[0].size {
		return 1, 0
	}
	return half(size)
}

func inBase64(size int) (least, most int) {
	n := base64.RawStdEncoding.EncodedLen(size)
	return n, n
}

// lowerHex returns lower-case hexadecimal digits.
func lowerHex(sent string) string {
	if !request.IsHex(sent) || sent != strings.ToLower(sent) {
		return ""
	}
	return sent
}

// upperHex returns upper-case hexadecimal digits in lower case. Digits without
// a letter have no case.
func upperHex(sent string) string {
	lower := strings.ToLower(sent)
	if !request.IsHex(sent) || sent != strings.ToUpper(sent) || sent == lower {
		return ""
	}
	return lower
}

// standardBase64 returns base64 in the standard alphabet without padding. In a
// query string a + has become a space.
func standardBase64(sent string) string {
	return strings.TrimRight(strings.NewReplacer(" ", "+", "-", "+", "_", "/").Replace(sent), "=")
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

// appendHalf appends the digits 9 to 24: of an MD5 those in the middle.
func appendHalf(b, digest []byte) []byte { return hex.AppendEncode(b, digest[4:12]) }

// appendMiddle appends the 16 digits in the middle.
func appendMiddle(b, digest []byte) []byte {
	n := len(digest)/2 - 4
	return hex.AppendEncode(b, digest[n:n+8])
}
