package gateway

import (
	"encoding/base64"
	"strings"

	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/signature"
)

// signatureShape says what a signature is by its shape, "" if it may be right.
func signatureShape(s string) Kind {
	if isToken(s) {
		return KindToken
	}
	if pasted.IsHex(s) {
		switch len(s) {
		case 32:
			if s != strings.ToLower(s) {
				return KindUpperCase
			}
			return ""
		case 16:
			return KindHalfMD5
		case 40:
			return KindSHA1
		case 64:
			return KindSHA256
		case 128:
			return KindSHA512
		}
		return KindLength
	}
	// In a query string a + has become a space.
	if n := base64Size(strings.ReplaceAll(s, " ", "+")); n > 0 {
		switch n {
		case 16:
			return KindBase64MD5
		case 20:
			return KindBase64SHA1
		case 32, 64:
			return KindBase64
		}
	}
	return KindNotHex
}

// base64Size returns how many bytes s is the base64 of, 0 if it is not.
func base64Size(s string) int {
	s = strings.TrimRight(s, "=")
	for _, e := range []*base64.Encoding{base64.RawStdEncoding, base64.RawURLEncoding} {
		if b, err := e.DecodeString(s); err == nil {
			return len(b)
		}
	}
	return 0
}

// isToken reports whether a value has the shape of a Token04.
func isToken(s string) bool { return len(s) > 100 && strings.HasPrefix(s, "04") }

// SecretShape says what a secret is by its shape, "" if it may be right.
func SecretShape(secret Secret) Kind {
	s := string(secret)
	bare := strings.Trim(s, pasted.Blanks)
	switch {
	case secret == sampleSecret:
		return KindSample
	case isToken(bare):
		return KindToken
	case len(bare) == 64 && pasted.IsHex(bare):
		return KindAppSign
	case signature.Unquoted(bare) != bare:
		return KindQuoted
	case bare != s:
		return KindSurrounded
	case len(s) != 32:
		return KindLength
	}
	return ""
}
