package request

import (
	"slices"
	"strings"

	"zimcodes/codes/edits"
	"zimcodes/codes/gateway/request/pasted"
)

// PublicNames are the public parameters, in the order of the documents.
var PublicNames = []string{"Action", "AppId", "SignatureNonce", "Timestamp", "Signature", "SignatureVersion", "IsTest"}

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

// publicIndex is where a public parameter stands in PublicNames, by its folded
// name.
var publicIndex = func() map[string]int {
	index := map[string]int{}
	for i, name := range PublicNames {
		index[FoldName(name)] = i
	}
	return index
}()

// longestName is longer than the name of any public parameter.
const longestName = 20

// IsPublic reports whether a name is that of a public parameter, case and
// punctuation left aside.
func IsPublic(name string) bool {
	_, is := indexOf(name)
	return is
}

// indexOf returns where the public parameter of a name stands in PublicNames.
func indexOf(name string) (int, bool) {
	if len(name) > 2*longestName {
		return 0, false
	}
	i, is := publicIndex[FoldName(name)]
	return i, is
}

// FoldName leaves of a name what people get right: no case, no punctuation, no
// remains of HTML's &amp;.
func FoldName(s string) string {
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

// isTwin reports whether a name may be meant for another, a public one.
func isTwin(name, public string) bool {
	if len(name) > 64 || slices.Contains(PublicNames, name) {
		return false
	}
	a, b := FoldName(name), FoldName(public)
	if trimmed, ok := strings.CutPrefix(a, "x"); ok && trimmed == b {
		return true
	}
	if a == b || aliasOf(a) == public {
		return true
	}
	_, slip := edits.Distance(a, b, 2)
	return slip && len(b) >= 6 && a != ""
}
