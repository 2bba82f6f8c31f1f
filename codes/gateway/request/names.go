package request

import (
	"slices"
	"strings"
)

// publicNames are the public parameters, in the order of the documents.
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

// isPublic reports whether a name is that of a public parameter, case and
// punctuation left aside.
func IsPublic(name string) bool {
	name = FoldName(name)
	return slices.ContainsFunc(PublicNames, func(p string) bool { return equalFold(p, name) })
}

// countPublic returns how many of the public parameters there are.
func countPublic(all []Parameter) int {
	n := 0
	for _, name := range PublicNames {
		if slices.ContainsFunc(all, func(p Parameter) bool { return FoldName(p.Name) == FoldName(name) }) {
			n++
		}
	}
	return n
}

// foldName leaves of a name what people get right: no case, no punctuation, no
// remains of HTML's &amp;.
func FoldName(s string) string {
	s = strings.TrimPrefix(s, "amp;")
	return strings.Map(func(r rune) rune {
		switch {
		case 'A' <= r && r <= 'Z':
			return r - 'A' + 'a'
		case 'a' <= r && r <= 'z', '0' <= r && r <= '9':
			return r
		}
		return -1
	}, s)
}

// Twins returns the parameters that may be meant by name but that the gateway
// does not take for it.
func (r *Request) Twins(name string) []Parameter {
	var all []Parameter
	for _, p := range r.Query {
		if p.Name != name && isTwin(p.Name, name) {
			all = append(all, p)
		}
	}
	for _, list := range r.Lists()[1:] {
		for _, p := range list {
			if p.Name == name || isTwin(p.Name, name) {
				all = append(all, p)
			}
		}
	}
	return all
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
	return a == b || aliasOf(a) == public || len(b) >= 6 && a != "" && Distance(a, b) <= 2
}
