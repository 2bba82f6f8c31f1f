// Package wire has what a request to the gateway is known by: the names of the
// public parameters, and the names of the gateways' hosts.
//
// # Parameters
//
// Public are the names as the gateway wants them, exactly. People write them in
// other ways. Fold takes off what they get wrong without meaning another name:
// case, punctuation, the remains of HTML's &amp;. IsPublic goes by the folded name.
// IsTwin goes further: a public parameter is also meant by one of a few other names
// (nonce, sign, ts), by an x before it, and by a slip of up to two letters in a name
// of six or more.
//
// # Hosts
//
// A host is PRODUCT-api[-REGION].DOMAIN, of a table of documented products and
// domains; its case, its port and a final dot make no difference.
package wire

import (
	"slices"
	"strings"

	"zimcodes/codes/edits"
	"zimcodes/codes/gateway/request/pasted"
)

// Public are the names of the public parameters, in the order of the documents.
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

// places are where the public parameters stand in Public, by their folded names.
var places = func() map[string]int {
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

// Index returns where the public parameter of a name stands in Public, and whether
// the name is that of one, case and punctuation left aside.
func Index(name string) (int, bool) {
	if len(name) > 2*LongestName {
		return 0, false
	}
	i, is := places[Fold(name)]
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
