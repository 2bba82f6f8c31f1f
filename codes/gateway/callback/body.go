package callback

import (
	"slices"
	"strconv"
	"strings"
)

// mostBody is the longest body in bytes that is hashed: each is hashed in a
// hundred ways.
const mostBody = 16 << 10

// bodyForms are ways to write the body of a callback with this signature.
var bodyForms = []func(body, signature string) string{
	func(body, _ string) string { return body },
	func(body, _ string) string { return spaced(body, "", "") },
	func(body, _ string) string { return spaced(body, ", ", ": ") },
	func(body, signature string) string { return withoutMember(spaced(body, "", ""), signature) },
	func(body, signature string) string {
		return spaced(withoutMember(spaced(body, "", ""), signature), ", ", ": ")
	},
}

// writeBody returns the forms of a body, "" for one that is the same as an
// earlier one.
func writeBody(body, signature string) []string {
	var all []string
	for _, form := range bodyForms {
		s := ""
		if body != "" && len(body) <= mostBody {
			s = form(body, signature)
		}
		if slices.Contains(all, s) {
			s = ""
		}
		all = append(all, s)
	}
	return all
}

// spaced writes JSON with these separators, and no other blanks between its
// parts.
func spaced(json, comma, colon string) string {
	if comma == "" {
		comma, colon = ",", ":"
	}
	var b strings.Builder
	quoted := false
	for i := 0; i < len(json); i++ {
		switch c := json[i]; {
		case quoted && c == '\\' && i+1 < len(json):
			b.WriteString(json[i : i+2])
			i++
		case c == '"':
			quoted = !quoted
			b.WriteByte(c)
		case quoted:
			b.WriteByte(c)
		case c == ',':
			b.WriteString(comma)
		case c == ':':
			b.WriteString(colon)
		case strings.IndexByte(" \t\r\n", c) < 0:
			b.WriteByte(c)
		}
	}
	return b.String()
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

// signBody takes the body instead of the values. A variant is the number of its
// form, the hash, and where the secret stands in the text, if it does.
func signBody(r *recipe, variant string) bool {
	form, rest, _ := strings.Cut(variant, " ")
	name, at, _ := strings.Cut(rest, " ")
	i, _ := strconv.Atoi(form)
	r.body, r.secretAt, r.hash = r.bodies[i], at, hashNamed(name)
	return r.body != ""
}
