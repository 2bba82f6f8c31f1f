package request

import (
	"slices"
	"strings"

	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/request/wire"
)

// Formula is how code in the text computes a signature, as far as it is plain:
// md5(appId + secret + nonce + ts).
type Formula struct {
	// Place is that of the expression that is hashed: where a variable gets its
	// value, if one is.
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
	// unknown says that something is hashed that is not among the parts, unclear that
	// their order is not that of the text.
	unknown, unclear bool
	// lead is what is hashed before the first.
	lead string
	// bare are the quotes in which $name is text.
	bare string
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

// hashes are those that are known, by their names in code, folded.
var hashes = []string{"sha512", "sha256", "sha1", "md5"}

// hashing are the last names of functions that are given what is hashed by an
// object that was made before, folded.
var hashing = []string{"update", "digest", "computehash", "sum", "sum256", "hexdigest", "write", "hash", "hashstring", "dofinal", "compute", "convert"}

// longestFormula is the longest call that is read as one.
const longestFormula = 600

// formulaIn returns the formula in the code of a text, of several that agree the first;
// nil if none is plain, or they differ. Beside one by MD5, another hash serves
// something else.
func formulaIn(t pasted.Text) *Formula {
	var first, other *Formula
	const most = 200 // are read
	for i, read := 0, 0; i < len(t.S) && read < most; i++ {
		var f *Formula
		switch t.S[i] {
		case '|':
			t.Step(64)
			f = shellFormula(t, i)
		case '(':
			t.Step(64)
			hash := hashBefore(t.S, i)
			if hash == "" {
				continue
			}
			read++
			t.Step(longestFormula)
			f = readFormula(t, i+1, callEnd(t.S, i), hash)
		}
		switch {
		case f == nil:
		case first == nil || f.Hash == "md5" && first.Hash != "md5":
			first, other = f, nil
		case f.Hash == first.Hash && !f.agrees(first) || f.Hash != first.Hash && first.Hash != "md5":
			other = f
		}
	}
	if other != nil {
		return nil
	}
	return first
}

// agrees reports whether two formulas are one.
func (f *Formula) agrees(g *Formula) bool {
	return slices.Equal(f.Parts, g.Parts) && slices.Equal(f.Mistakes(), g.Mistakes())
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
	if !slices.Contains(hashing, name) || name == "hash" && namedHash(head) == "" {
		of = name
		if namedHash(of) == "" {
			owner, isOwned := strings.CutSuffix(s[:start], ".")
			if isOwned && has("md5 md5util md5utils ngx", wire.Fold(wordBefore(owner[max(0, len(owner)-30):]))) {
				of += wire.Fold(wordBefore(owner[max(0, len(owner)-30):]))
			}
		}
		if name == "hash" || name == "hashhmac" || name == "new" {
			of = wire.Fold(s[i:min(len(s), i+24)]) + head
		}
	}
	if has("update write digest computehash", name) && namedHash(of) == "" {
		const made = 250 // bytes before, in a line above
		of = wire.Fold(s[max(0, i-made):i])
		if namedHash(of) != "md5" || strings.Contains(of, "hmac") {
			return "" // it may be that of another
		}
	}
	hash := namedHash(of)
	if hash != "" && strings.Contains(head, "hmac") {
		return "hmac-" + hash
	}
	return hash
}

// namedHash returns the hash that a folded text names, "" if none.
func namedHash(s string) string {
	for _, hash := range hashes {
		if strings.Contains(s, hash) {
			return hash
		}
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
// the name that stands there, nil if that is not plain.
func readFormula(t pasted.Text, start, end int, hash string) *Formula {
	bare := "'"
	switch declared := strings.TrimLeft(lastLine(t.S[max(0, start-200):start]), " \t"); {
	case strings.HasPrefix(declared, "const "), strings.HasPrefix(declared, "let "):
		bare = `'"`
	case strings.HasSuffix(t.S[:start-1], ".convert"): // Dart
		bare = ""
	}
	f := &Formula{Hash: hash, Place: t.Cut(start, end).Trim().Place(), bare: bare}
	f.read(t.S[start:end])
	if len(f.Parts) < 2 {
		if assigned, joint := assignedFrom(t.Cut(0, start), t.S[start:end], strings.HasPrefix(hash, "hmac-")); assigned.S != "" {
			f = &Formula{Hash: hash, Place: assigned.Place(), bare: bare}
			if f.read(assigned.S); joint != "" && f.Separator == "" {
				f.Separator = joint
			}
		}
	}
	// More is hashed by other calls, maybe.
	near := t.S[max(0, start-longestFormula):min(len(t.S), end+longestFormula)]
	if f.known(len(f.Parts) < len(signedParts) && strings.Count(near, "pdate(")+strings.Count(near, "rite(") > 1) == nil {
		return nil
	}
	t.Step(reach)
	f.readDigest(t.S, start, end)
	if f.readHelper(t.S, start); f.unclear || changesPart(t.S[max(0, start-reach):start]) || swapsArguments(t.S, start) {
		return nil
	}
	return f
}

// changesPart reports whether code makes another value of a part, under its name;
// of a time that is another matter.
func changesPart(s string) bool {
	for line := range strings.SplitSeq(s, "\n") {
		name, value, _ := strings.Cut(line, "=")
		name = wordBefore(strings.TrimRight(name, ": "))
		if i, part := strings.Index(value, name), partOf(name); i < 1 || part == "" || part == "Timestamp" || pasted.IsQuote(value[i-1]) {
			continue
		}
		f := &Formula{Hash: "md5"}
		if f.read(value); f.unknown || f.unclear {
			return true
		}
	}
	return false
}

// known returns a formula if all that is hashed is known, or else nil.
func (f *Formula) known(isMore bool) *Formula {
	most := len(signedParts)
	if strings.HasPrefix(f.Hash, "hmac-") {
		f.Parts = slices.DeleteFunc(f.Parts, func(p string) bool { return p == "ServerSecret" })
		most--
	} else if !slices.Contains(f.Parts, "ServerSecret") {
		return nil
	}
	for i, part := range f.Parts {
		f.unclear = f.unclear || slices.Contains(f.Parts[:i], part)
	}
	isOfCallback := f.Hash == "sha1" && !slices.Contains(f.Parts, "AppId")
	if isMore || isOfCallback || f.unclear || f.unknown || len(f.Parts) < most-1 {
		return nil
	}
	return f
}

// assignedFrom returns what a text assigns to the one variable in what is hashed, as it
// is or as bytes, and what its items are joined by; nothing if more is hashed.
func assignedFrom(t pasted.Text, hashed string, keyed bool) (found pasted.Text, joint string) {
	joins := false
	for i := 0; i < len(hashed); {
		end := i + 1
		switch c := hashed[i]; {
		case pasted.IsLetter(c):
			end = pasted.WordEnd(hashed, i)
			word := wire.Fold(hashed[i:end])
			joins = joins || has("join implode joining", word)
			var assigned pasted.Text
			if !isCalled(hashed, end) {
				assigned = assignedTo(t, hashed[i:end])
			}
			switch {
			case assigned.S != "" && (found.S == "" || found == assigned):
				found = assigned
			case assigned.S != "", word == "trim", !has(besideParts, word) && word != "hashlib" && !(keyed && partOf(word) == "ServerSecret") && len(word) > 1:
				return pasted.Text{}, ""
			}
		case pasted.IsQuote(c):
			content, _, _ := strings.Cut(hashed[end:], hashed[i:end])
			if end += len(content) + 1; !has(encodings, wire.Fold(content)) {
				joint += content
			}
		case strings.IndexByte("().,:;&$_![] \t\r\n", c) < 0 || c == '[' && !strings.HasPrefix(hashed[i:], "[]"):
			return pasted.Text{}, ""
		}
		i = end
	}
	if joint != "" && !joins {
		return pasted.Text{}, ""
	}
	return found, joint
}
