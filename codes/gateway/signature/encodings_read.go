package signature

import (
	"encoding/base64"
	"slices"
	"strings"

	"zimcodes/codes/gateway/request/pasted"
)

// lowerHex returns lower-case hexadecimal digits.
func lowerHex(sent string) string {
	if !pasted.IsHex(sent) || sent != strings.ToLower(sent) {
		return ""
	}
	return sent
}

// upperHex returns upper-case hexadecimal digits in lower case. Digits without
// a letter have no case.
func upperHex(sent string) string {
	lower := strings.ToLower(sent)
	if !pasted.IsHex(sent) || sent != strings.ToUpper(sent) || sent == lower {
		return ""
	}
	return lower
}

// signedHex returns digits in which there is a byte below 0 as a number of 32
// bits.
func signedHex(sent string) string {
	if !strings.Contains(sent, "ffffff") {
		return ""
	}
	return lowerHex(sent)
}

func upperSignedHex(sent string) string { return signedHex(upperHex(sent)) }

// parted returns the digits of bytes that have the same mark between them, in
// either case.
func parted(sent string) string {
	if len(sent)%3 != 2 || len(sent) < 5 || strings.IndexByte("-: ", sent[2]) < 0 {
		return ""
	}
	var b strings.Builder
	for i := 0; i < len(sent); i += 3 {
		if i > 0 && sent[i-1] != sent[2] {
			return ""
		}
		b.WriteString(sent[i : i+2])
	}
	if digits := b.String(); upperHex(digits) == "" {
		return lowerHex(digits)
	}
	return upperHex(b.String())
}

// standardBase64 returns base64 in the standard alphabet without padding. In a
// query string a + has become a space.
func standardBase64(sent string) string {
	return strings.TrimRight(strings.NewReplacer(" ", "+", "-", "+", "_", "/").Replace(sent), "=")
}

// lowerInBase64 and upperInBase64 return the digits that were encoded once more.
func lowerInBase64(sent string) string { return lowerHex(inBase64Of(sent)) }
func upperInBase64(sent string) string { return upperHex(inBase64Of(sent)) }

func inBase64Of(sent string) string {
	digits, _ := base64.RawStdEncoding.DecodeString(standardBase64(sent))
	return string(digits)
}

// longestDecoration is how many bytes a program prints around a digest at most.
const longestDecoration = 60

// undecorated returns what may be the digest in what a program printed: a word
// that is as long as one, or what stands in quotation marks. White space alone
// is no decoration, but line breaks are.
func undecorated(sent string) []string {
	if bare := strings.Trim(sent, pasted.Blanks); bare != sent && strings.IndexFunc(bare, isNoWord) < 0 {
		if strings.Trim(sent, "\r\n") == bare {
			return []string{bare}
		}
		return nil
	}
	var all []string
	start := 0
	for i := 0; i <= len(sent); i++ {
		if i < len(sent) && !isNoWord(rune(sent[i])) {
			continue
		}
		word := sent[start:i]
		start = i + 1
		around := len(sent) - len(word)
		if around > 0 && around <= longestDecoration && isDigestLong(word) && pasted.IsHex(word) && !slices.Contains(all, word) {
			all = append(all, word)
		}
	}
	if inner := Unquoted(strings.TrimPrefix(sent, "b")); inner != sent && len(sent)-len(inner) <= 3 && !slices.Contains(all, inner) {
		all = append(all, inner)
	}
	return all
}

// isDigestLong reports whether a word is as long as the digits of a digest.
func isDigestLong(word string) bool {
	return len(word)%2 == 0 && slices.Contains(sizes, len(word)/2)
}

// isNoWord reports whether a character cannot be within a digest's digits.
func isNoWord(c rune) bool {
	return !('0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z')
}
