package wire

import (
	"slices"
	"strings"

	"zimcodes/codes/edits"
	"zimcodes/codes/gateway/request/pasted"
)

// Public are the public parameters, in the order of the documents.
var Public = []string{"Action", "AppId", "SignatureNonce", "Timestamp", "Signature", "SignatureVersion", "IsTest"}

// aliasOf returns the public parameter that people call by another name, which
// is folded, or "".
func aliasOf(name string) string {
	switch name {
	case "nonce", "signnonce":
		return "SignatureNonce"
	case "sign", "sig":
		return "Signature"
	case "ts", "time":
		return "Timestamp"
	case "version", "signversion":
		return "SignatureVersion"
	case "app", "appkey":
		return "AppId"
	}
	return ""
}

// publicIndex is where a public parameter stands in Public, by its folded
// name.
var publicIndex = func() map[string]int {
	index := map[string]int{}
	for i, name := range Public {
		index[Fold(name)] = i
	}
	return index
}()

// LongestName is longer than the name of any public parameter.
const LongestName = 20

// IsPublic reports whether a name is that of a public parameter, case and
// punctuation left aside.
func IsPublic(name string) bool {
	_, is := Index(name)
	return is
}

// Index returns where the public parameter of a name stands in Public.
func Index(name string) (int, bool) {
	if len(name) > 2*LongestName {
		return 0, false
	}
	i, is := publicIndex[Fold(name)]
	return i, is
}

// Fold leaves of a name what people get right: no case, no punctuation, no
// remains of HTML's &amp;.
func Fold(s string) string {
	s = strings.TrimPrefix(s, "amp;")
	folded := make([]byte, 0, len(s))
	for i := range len(s) {
		switch c := s[i]; {
		case 'A' <= c && c <= 'Z':
			folded = append(folded, c-'A'+'a')
		case 'a' <= c && c <= 'z', pasted.IsDigit(c):
			folded = append(folded, c)
		}
	}
	return string(folded)
}

// IsTwin reports whether a name may be meant for another, a public one.
func IsTwin(name, public string) bool {
	if len(name) > 64 || slices.Contains(Public, name) {
		return false
	}
	a, b := Fold(name), Fold(public)
	if trimmed, ok := strings.CutPrefix(a, "x"); ok && trimmed == b {
		return true
	}
	if a == b || aliasOf(a) == public {
		return true
	}
	_, slip := edits.Distance(a, b, 2)
	return slip && len(b) >= 6 && a != ""
}
