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
var hashing = []string{"update", "digest", "computehash", "sum", "sum256", "hexdigest", "write", "hash", "dofinal", "compute", "convert"}

// longestFormula is the longest call that is read as one.
const longestFormula = 600

// besideParts are the words that may stand around the parts of a formula, folded.
const besideParts = "string str strval valueof tostring tos encode getbytes bytes byte b f r u utf8 latin1 ascii hex encoding text standardcharsets charset name default getdefault fmt sprintf sprint format printf strconv itoa formatint formatuint " +
	"int int64 long number intval parseint uint8array textencoder buffer from bufferfrom array arrayof aslist listof of new join joining concat implode collectors this self params md5 sha1 sha256 sha512 hash hashlib null none nil i s d"

// formulaIn returns the first formula in the code of a text that is right, or else
// the first; nil if none is plain.
func formulaIn(t pasted.Text) (first *Formula) {
	const most = 200 // are read
	for i, read := 0, 0; i < len(t.S) && read < most; i++ {
		if t.S[i] != '(' {
			continue
		}
		t.Step(64)
		hash := hashBefore(t.S, i)
		if hash == "" {
			continue
		}
		read++
		t.Step(longestFormula)
		end := callEnd(t.S, i)
		if f := readFormula(t, i+1, end, hash); f != nil && (first == nil || len(f.Mistakes()) == 0) {
			if first = f; len(f.Mistakes()) == 0 {
				return f
			}
		}
	}
	return first
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
	if (name == "update" || name == "write") && namedHash(of) == "" {
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
// the name that stands there.
func readFormula(t pasted.Text, start, end int, hash string) *Formula {
	f := &Formula{Hash: hash, Place: t.Cut(start, end).Trim().Place()}
	f.read(t.S[start:end])
	if len(f.Parts) < 2 {
		name := strings.Trim(t.S[start:end], " \t")
		for _, ends := range []string{".encode(", ".getBytes(", ".data("} {
			name, _, _ = strings.Cut(name, ends)
		}
		name = strings.TrimSuffix(strings.TrimPrefix(name, "[]byte("), ")")
		if assigned := assignedTo(t.Cut(0, start), name); assigned.S != "" {
			f = &Formula{Hash: hash, Place: assigned.Place()}
			f.read(assigned.S)
		}
	}
	most := len(signedParts)
	if strings.HasPrefix(hash, "hmac-") {
		f.Parts = slices.DeleteFunc(f.Parts, func(p string) bool { return p == "ServerSecret" })
		most--
	} else if !slices.Contains(f.Parts, "ServerSecret") {
		return nil
	}
	// More is hashed by other calls, maybe.
	near := t.S[max(0, start-longestFormula):min(len(t.S), end+longestFormula)]
	if f.unclear || len(f.Parts) < most-1 || len(f.Parts) < most && (f.unknown || strings.Count(near, "pdate(")+strings.Count(near, "rite(") > 1) {
		return nil
	}
	before, after := lastLine(t.S[max(0, start-60):start]), pasted.Line(t.S[end:min(len(t.S), end+80)])
	after, _, _ = strings.Cut(after, ";")
	beside := wire.Fold(before[strings.LastIndexByte(before, ';')+1:] + after)
	f.Upper = strings.Contains(beside, "upper")
	f.Base64 = strings.Contains(beside, "base64") || strings.Contains(beside, "b64")
	return f
}

// assignedTo returns what stands behind the = of the last assignment to a name in
// a text; nothing if something is added to it.
func assignedTo(t pasted.Text, name string) (none pasted.Text) {
	const longest = 3000
	bare := strings.TrimPrefix(name, "$")
	if bare == "" || pasted.WordEnd(bare, 0) != len(bare) {
		return none
	}
	t = t.From(max(0, len(t.S)-longest))
	s := t.S
	for at := len(s); at > 0; {
		if at = strings.LastIndex(s[:at], name); at < 0 {
			return none
		}
		rest := strings.TrimLeft(s[at+len(name):], " \t:")
		value, ok := strings.CutPrefix(strings.TrimLeft(rest, "+."), "=")
		if !ok || at > 0 && pasted.IsWordByte(s[at-1]) || strings.HasPrefix(value, "=") {
			continue
		}
		if value = statement(value[:min(len(value), longestFormula)]); rest[0] != '=' || slices.Contains(strings.FieldsFunc(value, func(r rune) bool { return !pasted.IsWordRune(r) }), bare) {
			return none
		}
		start := len(s) - len(rest) + strings.IndexByte(rest, '=') + 1
		return t.Cut(start, start+len(value)).Trim()
	}
	return none
}

// statement returns a text up to a semicolon or where a line ends that does not go on.
func statement(s string) string {
	for i := range len(s) {
		switch s[i] {
		case ';':
			return s[:i]
		case '\n':
			line, next := strings.TrimSpace(s[:i]), strings.TrimSpace(s[i:])
			if line != "" && strings.IndexByte("+.,([\\", line[len(line)-1]) < 0 && (next == "" || strings.IndexByte("+.", next[0]) < 0) {
				return s[:i]
			}
		}
	}
	return s
}

// partOf returns the parameter that a variable holds, by its name, or "".
func partOf(name string) string {
	folded := wire.Fold(name)
	switch {
	case strings.Contains(folded, "callback"), strings.Contains(folded, "webhook"):
		return ""
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
	between, same, depth, joins, parts := "", true, 0, false, 0
	for i := 0; i < len(expression); {
		switch c := expression[i]; {
		case pasted.IsLetter(c) || c == '_':
			end := pasted.WordEnd(expression, i)
			name := wire.Fold(expression[i:end])
			switch part := partOf(name); {
			case part != "" && (!isCalled(expression, end) || strings.HasPrefix(expression[end:], "()")):
				f.part(part, &between, &same)
			case has("sort sorted sorting reverse reversed shuffle ksort asort", name), isCalled(expression, end) && hashBefore(name, len(name)) != "":
				f.unclear = true
			case !has(besideParts, name) && !isOwner(expression[end:]):
				f.unknown = true
			}
			joins = joins || has("join joining implode", name)
			i = end
		case pasted.IsQuote(c):
			var literal string
			literal, i = f.literal(expression, i)
			between += literal
		case pasted.IsDigit(c):
			end := pasted.WordEnd(expression, i)
			f.unknown = f.unknown || end-i > 4
			i = end
		default:
			depth += strings.Count("([{", expression[i:i+1]) - strings.Count(")]}", expression[i:i+1])
			if c == ',' && depth == 0 {
				parts = len(f.Parts)
			}
			i++
		}
	}
	if !same {
		f.Separator = ""
	}
	if joins && f.Separator == "" {
		f.Separator = between
	}
	f.unclear = f.unclear || parts > 0 && parts < len(f.Parts) && !strings.HasPrefix(f.Hash, "hmac-")
}

// isOwner reports whether what stands behind a name says that it owns something.
func isOwner(after string) bool {
	return len(after) > 1 && after[0] == '.' && pasted.IsLetter(after[1]) || strings.HasPrefix(after, "::") || strings.HasPrefix(after, "->") || strings.HasPrefix(after, "[")
}

// part adds one, unless it is the last again.
func (f *Formula) part(part string, between *string, same *bool) {
	if len(f.Parts) > 0 && f.Parts[len(f.Parts)-1] == part {
		return
	}
	f.joint(*between, same)
	f.Parts = append(f.Parts, part)
	*between = ""
}

// joint notes what stands between two names.
func (f *Formula) joint(between string, same *bool) {
	if strings.Contains(between, "=") {
		f.Named = true
	}
	f.unknown = f.unknown || strings.ContainsAny(between, "0123456789")
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
	if i > 0 && end+1 < len(s) && (s[i-1] == '[' || s[i-1] == '(') && (s[end+1] == ']' || s[end+1] == ')') && pasted.WordEnd(content, 0) == len(content) && partOf(content) != "" {
		none, same := "", true
		f.part(partOf(content), &none, &same)
		return "", end + 1
	}
	if literal.HoldsHole(content) || strings.Contains(content, "{") && strings.Contains(content, "}") && !strings.Contains(content, "{}") && !strings.Contains(content, "{0}") || isHole(content) {
		f.unclear = f.unclear || strings.Count(content, "(") != strings.Count(content, ")") || strings.Count(content, "{") != strings.Count(content, "}")
		inner := Formula{}
		inner.holes(content)
		f.Parts = append(f.Parts, inner.Parts...)
		f.Separator, f.Named, f.unknown = inner.Separator, inner.Named, f.unknown || inner.unknown
		return "", min(end+1, len(s))
	}
	switch {
	case strings.ContainsAny(content, "%{"):
		f.unclear = f.unclear || verbs.Replace(content) != ""
		content = ""
	case len(content) > 16, has("utf8 hex md5 sha1 sha256 latin1 ascii", wire.Fold(content)):
		content = ""
	}
	return content, min(end+1, len(s))
}

// verbs are those of a format, in order.
var verbs = strings.NewReplacer("{0}{1}{2}{3}", "", "{}", "", "%d", "", "%s", "", "%v", "", "%u", "", "%i", "", "%ld", "", "%lu", "", "%@", "")

// isHole reports whether a string has a name with $ in it.
func isHole(s string) bool {
	i := strings.IndexByte(s, '$')
	return i >= 0 && i+1 < len(s) && pasted.IsLetter(s[i+1])
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
		n := len(f.Parts)
		for _, word := range strings.FieldsFunc(content[i:end], func(r rune) bool { return !pasted.IsWordRune(r) }) {
			if part := partOf(word); part != "" {
				f.joint(between, &same)
				f.Parts = append(f.Parts, part)
				between = ""
				break
			}
		}
		f.unknown = f.unknown || n == len(f.Parts)
		i = end
	}
	if !same {
		f.Separator = ""
	}
}

// isCalled reports whether the word that ends at i is the name of a function.
func isCalled(s string, i int) bool { return i < len(s) && s[i] == '(' }
