package gateway

import (
	"slices"
	"strings"
)

// publicNames are the public parameters, in the order of the documents.
var publicNames = []string{"Action", "AppId", "SignatureNonce", "Timestamp", "Signature", "SignatureVersion", "IsTest"}

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
func isPublic(name string) bool {
	name = foldName(name)
	return slices.ContainsFunc(publicNames, func(p string) bool { return foldName(p) == name })
}

// countPublic returns how many of the public parameters there are.
func countPublic(all []Parameter) int {
	n := 0
	for _, name := range publicNames {
		if slices.ContainsFunc(all, func(p Parameter) bool { return foldName(p.Name) == foldName(name) }) {
			n++
		}
	}
	return n
}

// foldName leaves of a name what people get right: no case, no punctuation, no
// remains of HTML's &amp;.
func foldName(s string) string {
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

// twins returns the parameters that may be meant by name but that the gateway
// does not take for it.
func (r *Request) twins(name string) []Parameter {
	var all []Parameter
	for _, p := range r.Query {
		if p.Name != name && isTwin(p.Name, name) {
			all = append(all, p)
		}
	}
	elsewhere := [][]Parameter{r.Headers, r.Cut}
	if r.Body != nil {
		elsewhere = append(elsewhere, r.Body.Parameters)
	}
	for _, list := range elsewhere {
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
	if len(name) > 64 || slices.Contains(publicNames, name) {
		return false
	}
	a, b := foldName(name), foldName(public)
	if trimmed, ok := strings.CutPrefix(a, "x"); ok && trimmed == b {
		return true
	}
	return a == b || aliasOf(a) == public || len(b) >= 6 && a != "" && distance(a, b) <= 2
}

// nearActions returns the names of ZIM's APIs that one may be a slip for,
// nearest first, at most three.
func nearActions(name string) []string {
	const most, longest = 3, 64
	if len(name) > longest {
		return nil
	}
	folded := foldName(name)
	limit := max(2, len(folded)*2/5)
	distances := make([]int, len(actions))
	for i := range actions {
		distances[i] = distance(folded, foldName(actions[i].name))
	}
	var names []string
	for d := 0; d <= limit && len(names) < most; d++ {
		start := len(names)
		for i := range actions {
			candidate := actions[i].name
			if distances[i] != d {
				continue
			}
			// Of equally near names the one that starts the same longer first.
			at := len(names)
			for at > start && sharedPrefix(name, candidate) > sharedPrefix(name, names[at-1]) {
				at--
			}
			names = slices.Insert(names, at, candidate)
		}
		if start == 0 && len(names) > 0 {
			limit = min(limit, d+2)
		}
	}
	return names[:min(most, len(names))]
}

func sharedPrefix(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}

// distance returns the least number of bytes to insert, delete, replace or swap
// with their neighbour that makes b of a.
func distance(a, b string) int {
	before, above, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		before, above, row = above, row, before
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			row[j] = min(above[j]+1, row[j-1]+1, above[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
	}
	return row[len(b)]
}
