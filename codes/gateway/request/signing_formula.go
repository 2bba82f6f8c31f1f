package request

import (
	"slices"
	"strings"

	"zimcodes/codes/gateway/request/literal"
	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/request/wire"
)

// Formula is how code in the text computes a signature, as far as it is plain:
// md5(appId + secret + nonce + ts).
type Formula struct {
	Place pasted.Place
	// Hash is md5, sha1, sha256 or sha512, with hmac- before it if keyed.
	Hash string
	// Parts are the parameters that are hashed, by the wire's names, in order;
	// of an HMAC not the key.
	Parts []string
	// Separator stands between them, if it is the same everywhere.
	Separator string
	// Named says that each has its name before it.
	Named bool
	// Upper and Base64 say that the digest is written so.
	Upper, Base64 bool
}

// signedParts are what is signed.
var signedParts = []string{"AppId", "SignatureNonce", "ServerSecret", "Timestamp"}

// Mistakes returns the identifiers of the mistakes in the formula, in the order
// of the table in package signature.
func (f *Formula) Mistakes() []string {
	var all []string
	keyed := strings.HasPrefix(f.Hash, "hmac-")
	for i, name := range []string{"missing-appid", "missing-nonce", "missing-secret", "missing-timestamp"} {
		if !slices.Contains(f.Parts, signedParts[i]) && !(keyed && signedParts[i] == "ServerSecret") {
			all = append(all, name)
		}
	}
	switch {
	case keyed:
		all = append(all, f.Hash)
	case f.Hash != "md5":
		all = append(all, "hash-"+f.Hash)
	}
	right := slices.DeleteFunc(slices.Clone(signedParts), func(p string) bool { return !slices.Contains(f.Parts, p) })
	if !slices.Equal(right, f.Parts) {
		all = append(all, "order")
	}
	switch {
	case f.Named:
		all = append(all, "key-value")
	case f.Separator != "":
		all = append(all, "separator")
	}
	if f.Upper {
		all = append(all, "encoding-uppercase")
	}
	if f.Base64 {
		all = append(all, "encoding-base64")
	}
	return all
}

// String writes the formula: MD5(AppId + ServerSecret).
func (f *Formula) String() string {
	return strings.ToUpper(f.Hash) + "(" + strings.Join(f.Parts, " + ") + ")"
}

// hashWords are the names of hashes in code, folded.
var hashWords = []struct{ word, hash string }{
	{"sha512", "sha512"}, {"sha256", "sha256"}, {"sha1", "sha1"}, {"md5", "md5"},
}

// hashing are the last names of functions that are given what is hashed by an
// object that was made before, folded.
var hashing = []string{"update", "digest", "computehash", "sum", "sum256", "hexdigest", "write", "hash", "dofinal"}

// longestFormula is the longest call that is read as one.
const longestFormula = 600

// formulaIn returns the first formula in a text, nil if there is none that is
// plain.
func formulaIn(t pasted.Text) *Formula {
	for i := 0; i < len(t.S); i++ {
		if t.S[i] != '(' {
			continue
		}
		hash := hashBefore(t.S, i)
		if hash == "" {
			continue
		}
		end := callEnd(t.S, i)
		if f := readFormula(t, i+1, end, hash); f != nil {
			return f
		}
	}
	return nil
}

// hashBefore returns the hash that the function whose arguments start at i
// computes, by its name and what it is called on, or "".
func hashBefore(s string, i int) string {
	const longest = 90
	start := i
	for start > 0 && pasted.IsWordByte(s[start-1]) {
		start--
	}
	name := wire.Fold(s[start:i])
	head := wire.Fold(lastLine(s[max(0, i-longest):i]))
	of := head
	if !slices.Contains(hashing, name) {
		of = name
		if name == "hash" || name == "hashhmac" || name == "new" {
			of = wire.Fold(s[i:min(len(s), i+24)]) + head
		}
	}
	for _, w := range hashWords {
		if !strings.Contains(of, w.word) {
			continue
		}
		if strings.Contains(head, "hmac") {
			return "hmac-" + w.hash
		}
		return w.hash
	}
	return ""
}

// callEnd returns where the brackets close that open at i.
func callEnd(s string, i int) int {
	depth := 0
	for j := i; j < len(s) && j < i+longestFormula; j++ {
		switch s[j] {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return j
			}
		}
	}
	return min(len(s), i+longestFormula)
}

// readFormula reads what is hashed, t[start:end], or what the text assigns to
// the name that stands there.
func readFormula(t pasted.Text, start, end int, hash string) *Formula {
	f := &Formula{Hash: hash, Place: t.Span(start-1, end)}
	f.read(t.S[start:end])
	if len(f.Parts) < 2 {
		name := strings.Trim(t.S[start:end], " \t")
		for _, ends := range []string{".encode(", ".getBytes(", ".data("} {
			name, _, _ = strings.Cut(name, ends)
		}
		name = strings.TrimSuffix(strings.TrimPrefix(name, "[]byte("), ")")
		if assigned := assignedTo(t.S, name, start); assigned != "" {
			f.Parts, f.Separator, f.Named = nil, "", false
			f.read(assigned)
		}
	}
	if len(f.Parts) < 2 || !slices.Contains(f.Parts, "ServerSecret") && !strings.HasPrefix(hash, "hmac-") {
		return nil
	}
	if strings.HasPrefix(hash, "hmac-") {
		f.Parts = slices.DeleteFunc(f.Parts, func(p string) bool { return p == "ServerSecret" })
	}
	around := wire.Fold(lastLine(t.S[max(0, start-60):start]) + pasted.Line(t.S[end:min(len(t.S), end+80)]))
	f.Upper = strings.Contains(around, "upper")
	f.Base64 = strings.Contains(around, "base64") || strings.Contains(around, "b64")
	return f
}

// assignedTo returns what stands behind the = of the last assignment to a name
// before a place.
func assignedTo(s, name string, before int) string {
	bare := strings.TrimPrefix(name, "$")
	if bare == "" || pasted.WordEnd(bare, 0) != len(bare) {
		return ""
	}
	for at := before; at > 0; {
		if at = strings.LastIndex(s[:at], name); at < 0 {
			return ""
		}
		rest := strings.TrimLeft(s[at+len(name):before], " \t:")
		if value, ok := strings.CutPrefix(rest, "="); ok && (at == 0 || !pasted.IsWordByte(s[at-1])) && !strings.HasPrefix(value, "=") {
			end := strings.IndexByte(value, ';')
			if l := pasted.Line(value); end < 0 || end > len(l) {
				end = len(l)
			}
			return value[:min(end, longestFormula)]
		}
	}
	return ""
}

// partOf returns the parameter that a variable holds, by its name, or "".
func partOf(name string) string {
	folded := wire.Fold(name)
	switch {
	case strings.Contains(folded, "secret") || folded == "serverkey" || folded == "key":
		return "ServerSecret"
	case strings.Contains(folded, "nonce"):
		return "SignatureNonce"
	case strings.Contains(folded, "appid") || folded == "app":
		return "AppId"
	case strings.Contains(folded, "timestamp") || slices.Contains([]string{"ts", "time", "now", "t", "unixtime", "timestr", "curtime", "seconds"}, folded):
		return "Timestamp"
	}
	return ""
}

// read gathers the names in an expression, and what stands between them.
func (f *Formula) read(expression string) {
	between, same := "", true
	for i := 0; i < len(expression); {
		switch c := expression[i]; {
		case pasted.IsLetter(c) || c == '_':
			end := pasted.WordEnd(expression, i)
			if part := partOf(expression[i:end]); part != "" && !isCalled(expression, end) {
				if len(f.Parts) > 0 && f.Parts[len(f.Parts)-1] == part {
					i = end
					continue
				}
				f.joint(between, &same)
				f.Parts = append(f.Parts, part)
				between = ""
			}
			i = end
		case pasted.IsQuote(c):
			var literal string
			literal, i = f.literal(expression, i)
			between += literal
		default:
			i++
		}
	}
	if !same {
		f.Separator = ""
	}
}

// joint notes what stands between two names.
func (f *Formula) joint(between string, same *bool) {
	if strings.Contains(between, "=") {
		f.Named = true
	}
	switch {
	case len(f.Parts) == 1:
		f.Separator = between
	case len(f.Parts) > 1 && f.Separator != between:
		*same = false
	}
}

// literal reads a string: the names in its holes are names, the rest stands
// between them. A format's verbs are nothing.
func (f *Formula) literal(s string, i int) (string, int) {
	quote := s[i]
	end := i + 1
	for end < len(s) && s[end] != quote {
		end++
	}
	content := s[i+1 : end]
	if literal.HoldsHole(content) || strings.Contains(content, "{") && strings.Contains(content, "}") && !strings.Contains(content, "{}") {
		inner := Formula{}
		inner.holes(content)
		f.Parts = append(f.Parts, inner.Parts...)
		f.Separator, f.Named = inner.Separator, inner.Named
		return "", min(end+1, len(s))
	}
	if strings.ContainsAny(content, "%{") || len(content) > 16 || slices.Contains([]string{"utf8", "utf-8", "UTF-8", "hex", "md5", "sha1", "sha256", "MD5", "latin1", "ascii"}, content) {
		content = ""
	}
	return content, min(end+1, len(s))
}

// holes reads a string with holes in it.
func (f *Formula) holes(content string) {
	between, same := "", true
	for i := 0; i < len(content); {
		end := literal.HoleEnd(content, i)
		if end == i && content[i] == '$' {
			end = pasted.WordEnd(content, i+1)
		}
		if end <= i {
			between += content[i : i+1]
			i++
			continue
		}
		for _, word := range strings.FieldsFunc(content[i:end], func(r rune) bool { return !pasted.IsWordRune(r) }) {
			if part := partOf(word); part != "" {
				f.joint(between, &same)
				f.Parts = append(f.Parts, part)
				between = ""
				break
			}
		}
		i = end
	}
	if !same {
		f.Separator = ""
	}
}

// isCalled reports whether the word that ends at i is the name of a function.
func isCalled(s string, i int) bool { return i < len(s) && s[i] == '(' }
