package callback

import (
	"slices"
	"strconv"
	"strings"
)

// mostBody is the longest body in bytes that is hashed: each is hashed in a
// hundred ways.
const mostBody = 16 << 10

// Forms of the body: as it was sent, without blanks, with a blank after each
// comma and colon, and the last two without the signature.
const (
	asSent = iota
	compact
	airy
	compactBare
	airyBare
)

// writeBody returns the forms of a body, "" for one that is the same as an
// earlier one.
func writeBody(body, signature string) []string {
	if body == "" || len(body) > mostBody {
		return make([]string, airyBare+1)
	}
	short := spaced(body, "")
	bare := withoutMember(short, signature)
	all := []string{asSent: body, compact: short, airy: spaced(short, " "), compactBare: bare, airyBare: spaced(bare, " ")}
	for i, s := range all {
		if slices.Index(all, s) < i {
			all[i] = ""
		}
	}
	return all
}

// spaced writes JSON with this after each comma and colon, and no other blanks
// between its parts.
func spaced(json, blank string) string {
	var b []byte
	quoted := false
	for i := 0; i < len(json); i++ {
		c := json[i]
		if !quoted && strings.IndexByte(" \t\r\n", c) >= 0 {
			continue
		}
		b = append(b, c)
		switch {
		case c == '"':
			quoted = !quoted
		case quoted && c == '\\' && i+1 < len(json):
			i++
			b = append(b, json[i])
		case !quoted && (c == ',' || c == ':'):
			b = append(b, blank...)
		}
	}
	return string(b)
}

// withoutMember takes the member with this value out of JSON without blanks.
func withoutMember(json, value string) string {
	at := strings.Index(json, `":`+strconv.Quote(value))
	start := strings.LastIndexByte(json[:max(at, 0)], '"')
	if value == "" || start < 0 {
		return json
	}
	end := at + len(`":""`) + len(value)
	switch {
	case strings.HasPrefix(json[end:], ","):
		end++
	case json[start-1] == ',':
		start--
	}
	return json[:start] + json[end:]
}

// signBody takes the body in one of its forms instead of the values. A variant
// is the hash, and where the secret stands in the text, if it does.
func signBody(r *recipe, form int, variant string) bool {
	name, at, _ := strings.Cut(variant, " ")
	r.body, r.secretAt, r.hash = r.bodies[form], at, hashNamed(name)
	return r.body != ""
}
