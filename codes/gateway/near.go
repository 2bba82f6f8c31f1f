package gateway

import (
	"cmp"
	"slices"
	"strings"
)

// publicNames are the public parameters, in the order of the documents.
var publicNames = []string{"Action", "AppId", "SignatureNonce", "Timestamp", "Signature", "SignatureVersion", "IsTest"}

// aliases are other names that people give them, folded.
var aliases = map[string]string{
	"nonce": "SignatureNonce", "signnonce": "SignatureNonce", "sign": "Signature", "sig": "Signature",
	"ts": "Timestamp", "time": "Timestamp", "version": "SignatureVersion", "signversion": "SignatureVersion",
	"application": "AppId", "appkey": "AppId",
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
	return a == b || aliases[a] == public || len(b) >= 6 && a != "" && distance(a, b) <= 2
}

// nearActions returns the names of ZIM's APIs that one may be a slip for,
// nearest first, at most three.
func nearActions(name string) []string {
	const most, longest = 3, 64
	if len(name) > longest {
		return nil
	}
	type candidate struct {
		name             string
		distance, prefix int
	}
	var all []candidate
	folded := foldName(name)
	for _, a := range actions {
		d := distance(folded, foldName(a.name))
		if d <= max(2, len(folded)*2/5) {
			all = append(all, candidate{a.name, d, sharedPrefix(name, a.name)})
		}
	}
	slices.SortStableFunc(all, func(a, b candidate) int {
		return cmp.Or(a.distance-b.distance, b.prefix-a.prefix)
	})
	var names []string
	for _, c := range all[:min(most, len(all))] {
		if c.distance > all[0].distance+2 {
			break
		}
		names = append(names, c.name)
	}
	return names
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
