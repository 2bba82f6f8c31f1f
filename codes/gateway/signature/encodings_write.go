package signature

import "encoding/hex"

const hexDigits = "0123456789abcdef"

// appendNumber appends the digits of a number, which does not start with zeros.
func appendNumber(b, digest []byte) []byte {
	n := len(b)
	for _, c := range digest {
		for _, digit := range [2]byte{c >> 4, c & 15} {
			if digit > 0 || len(b) > n {
				b = append(b, hexDigits[digit])
			}
		}
	}
	return b
}

func appendUnpadded(b, digest []byte) []byte {
	for _, c := range digest {
		b = appendByte(b, c)
	}
	return b
}

// appendByte appends one digit, or two.
func appendByte(b []byte, c byte) []byte {
	if c >= 0x10 {
		b = append(b, hexDigits[c>>4])
	}
	return append(b, hexDigits[c&15])
}

// appendSigned appends bytes as numbers of 32 bits, as Java's toHexString does.
func appendSigned(b, digest []byte) []byte {
	for _, c := range digest {
		if c >= 0x80 {
			b = append(b, "ffffff"...)
		}
		b = appendByte(b, c)
	}
	return b
}

// appendSignedPadded appends at least two digits for each, as C's %02x does.
func appendSignedPadded(b, digest []byte) []byte {
	for _, c := range digest {
		if c >= 0x80 {
			b = append(b, "ffffff"...)
		}
		b = append(b, hexDigits[c>>4], hexDigits[c&15])
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
