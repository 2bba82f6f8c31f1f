package signature

import "strings"

// A variant of SignQuery is HASH|KEY|TEXT. HASH is empty for MD5 or what it was
// changed to; KEY is that of an HMAC. In TEXT and KEY stand, in braces:
//
//	secret       the secret
//	query        the query string without the signature, sorted by name
//	sent         the same in the order in which it was sent
//	plain        sorted, not percent-encoded
//	glued        sorted, names and values without = and &
//	encoded      sorted, percent-encoded twice
//	host, path   of the request
//
// A text that starts with a method is signed by that method only.

// querySigned are the ways of others to sign with a plain hash.
var querySigned = []string{
	"||{query}{secret}", "||{secret}{query}", "||{secret}{query}{secret}", "||{query}&{secret}", "||{query}&key={secret}",
	"||{query}&secret={secret}", "||{query}&ServerSecret={secret}", "||{glued}{secret}", "||{secret}{glued}", "||{secret}{glued}{secret}",
	"||{plain}{secret}", "||{secret}{plain}", "||{secret}{plain}{secret}", "||{plain}&{secret}", "||{plain}&key={secret}",
	"||{sent}{secret}", "||{secret}{sent}", "||{secret}{sent}{secret}", "||{sent}&{secret}", "||{sent}&key={secret}",
}

// hmacTexts are the texts of others that sign with an HMAC: the query string,
// and that with the method and the path before it.
var hmacTexts = []string{
	"{secret}|{query}", "{secret}|{sent}", "{secret}|{plain}", "{secret}|{glued}",
	"{secret}|{path}?{query}", "{secret}|{path}{query}",
	"{secret}|GET{path}?{query}", "{secret}|GET{path}{query}", "{secret}|GET {path}?{query}", "{secret}|GET\n{path}\n{query}",
	"{secret}|GET\n{path}?{query}", "{secret}|GET&{path}&{query}", "{secret}|GET{host}{path}?{query}", "{secret}|GET\n{host}\n{path}\n{query}",
	"{secret}&|GET&%2F&{encoded}", "{secret}|GET&%2F&{encoded}", "{secret}|GET{query}", "{secret}|GET\n{query}", "{secret}|GET&{query}",
	"{secret}|POST{path}?{query}", "{secret}|POST{path}{query}", "{secret}|POST {path}?{query}", "{secret}|POST\n{path}\n{query}",
	"{secret}|POST\n{path}?{query}", "{secret}|POST&{path}&{query}", "{secret}|POST{host}{path}?{query}", "{secret}|POST\n{host}\n{path}\n{query}",
	"{secret}&|POST&%2F&{encoded}", "{secret}|POST&%2F&{encoded}", "{secret}|POST{query}", "{secret}|POST\n{query}", "{secret}|POST&{query}",
}

func hmacSHA256() []string { return hmacQueries("hmac-sha256|") }
func hmacSHA1() []string   { return hmacQueries("hmac-sha1|") }
func hmacMD5() []string    { return hmacQueries("hmac-md5|") }
func hmacSHA512() []string { return hmacQueries("hmac-sha512|") }

// hmacQueries are the variants for the hash of an HMAC.
func hmacQueries(hash string) []string {
	var all []string
	for _, text := range hmacTexts {
		all = append(all, hash+text)
	}
	return all
}

// signQuery takes one of these rules, unless the request has not what it signs
// or another rule gives the same.
func (r *recipe) signQuery(variant string) bool {
	hash, rest, _ := strings.Cut(variant, "|")
	key, text, _ := strings.Cut(rest, "|")
	if hash != "" {
		r.hash = hashNamed(hash)
	} else if r.hash.keyed != nil {
		return false
	}
	r.query, r.keyEnd = text, strings.TrimPrefix(key, "{secret}")
	to := r.sending
	has := func(slot string) bool { return strings.Contains(text, slot) }
	switch {
	case to.slots == nil, has("{sent}") && to.isSorted, has("{plain}") && to.isPlain, has("{host}") && to.host == "":
		return false
	case strings.HasPrefix(text, "GET"):
		return to.method == "GET" || to.method == ""
	case strings.HasPrefix(text, "POST"):
		return to.method == "POST" || to.method == ""
	}
	return true
}

// queryPieces calls yield with the pieces of r.query.
func (r *recipe) queryPieces(yield func(of int, s string)) {
	for text := r.query; text != ""; {
		before, rest, found := strings.Cut(text, "{")
		if before != "" {
			yield(-1, before)
		}
		if !found {
			return
		}
		slot, after, _ := strings.Cut(rest, "}")
		if text = after; slot == "secret" {
			yield(theSecret, r.values[theSecret])
			continue
		}
		for _, p := range r.sending.slots[slot] {
			yield(p.of, p.text)
		}
	}
}
