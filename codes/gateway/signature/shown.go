package signature

import (
	"encoding/base64"
	"encoding/hex"
	"strings"
)

// ShowsText reports whether what was sent as a signature is a text, and a digest
// behind it, in hexadecimal digits or base64: what was signed can be read in it,
// and the secret with that. Of a secret that is known, it must stand in it.
func ShowsText(sent string, secret Secret) bool {
	b, err := hex.DecodeString(sent)
	if err != nil {
		b, err = base64.RawStdEncoding.DecodeString(standardBase64(sent))
	}
	if err != nil {
		return false
	}
	for _, size := range sizes {
		if n := len(b) - size; n >= leastText && isASCII(b[:n]) && !isASCII(b[n:]) {
			return secret == "" || strings.Contains(string(b[:n]), string(secret))
		}
	}
	return false
}

// leastText is how many bytes a text has at least: of ten million digests of
// twice its size, one starts with so many characters.
const leastText = 16

// isASCII reports whether all are characters that are printed.
func isASCII(b []byte) bool {
	for _, c := range b {
		if c < ' ' || c > '~' {
			return false
		}
	}
	return true
}
