package request

import (
	"slices"
	"strings"

	"zimcodes/codes/gateway/request/literal"
	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/request/wire"
)

// besideParts are the words that may stand around the parts of a formula, folded.
const besideParts = "string str strval valueof tostring tos encode getbytes bytes byte utf8 binary data tobytearray trim trimspace strip config get stringbuilder append using latin1 ascii hex encoding text standardcharsets charset name default getdefault fmt sprintf sprint format printf strconv itoa formatint formatuint " +
	"int int64 long intval uint8array textencoder buffer from bufferfrom array arrayof aslist listof of new join joining concat implode collectors this self params md5 sha1 sha256 sha512 hash hashlib null none nil"

// encodings are the texts beside the parts that are not hashed, folded.
const encodings = "utf8 hex md5 sha1 sha256 sha512 latin1 binary ascii iso88591 gbk"

// ofOther stand in the names of what is another secret, or made of a parameter.
const ofOther = "callback webhook md5 sha hash crypt base64 b64 upper lower revers length prefix suffix"

// partOf returns the parameter that a variable holds, by its name, or "".
func partOf(name string) string {
	folded := wire.Fold(name)
	switch {
	case holds(folded, ofOther):
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
			case part != "" && partOf(member(expression[end:])) != "":
				// It owns what is hashed.
			case part != "" && (!isCalled(expression, end) || strings.HasPrefix(expression[end:], "()")):
				f.part(part, &between, &same)
				f.unknown = f.unknown || strings.HasPrefix(expression[end:], "[")
			case len(name) == 1 && end < len(expression) && pasted.IsQuote(expression[end]):
				// It says what text follows, as in Python.
			case has("sort sorted sorting reverse reversed shuffle ksort asort", name), isCalled(expression, end) && hashBefore(name, len(name)) != "":
				f.unclear = true
			case has("unicode bigendianunicode utf16 utf16le utf16be utf32", name), !has(besideParts, name) && !isOwner(expression[end:]), !isBeside(expression, i, end):
				f.unknown = true
			}
			joins = joins || has("join joining implode", name)
			i = end
		case pasted.IsQuote(c):
			var literal string
			literal, i = f.literal(expression, i, &between, &same)
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
		f.Separator, f.lead, between = f.lead+between, "", ""
	}
	f.unknown = f.unknown || f.lead != "" && !f.Named || between != ""
	f.unclear = f.unclear || parts > 0 && parts < len(f.Parts) && !strings.HasPrefix(f.Hash, "hmac-")
}

// isBeside reports whether the name s[i:end] is one of a function, an owner, a type or
// an argument, and not a variable that is hashed.
func isBeside(s string, i, end int) bool {
	if has("new null none nil", wire.Fold(s[i:end])) || i > 0 && strings.IndexByte(".:>&", s[i-1]) >= 0 || isOwner(s[end:]) {
		return true
	}
	isCast := i > 0 && end < len(s) && s[i-1] == '(' && s[end] == ')'
	return isCast || end < len(s) && strings.IndexByte("(:[{=!", s[end]) >= 0
}

// member returns the name that is taken of what stands before, "" if none is.
func member(after string) string {
	for _, takes := range []string{".", "->", "?.", "::", "['", "[\"", "[:"} {
		if rest, ok := strings.CutPrefix(after, takes); ok {
			return rest[:pasted.WordEnd(rest, 0)]
		}
	}
	return ""
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
	case len(f.Parts) == 0:
		f.lead = between
	case len(f.Parts) == 1:
		f.Separator = between
	case len(f.Parts) > 1 && f.Separator != between:
		*same = false
	}
}

// literal reads a string: the names in its holes are names, the rest stands
// between them. A format's verbs are nothing.
func (f *Formula) literal(s string, i int, between *string, same *bool) (string, int) {
	quote := s[i]
	end := i + 1
	for end < len(s) && s[end] != quote {
		end++
	}
	content := s[i+1 : end]
	key := content[strings.LastIndexByte(content, '.')+1:]
	if i > 0 && end+1 < len(s) && (s[i-1] == '[' || s[i-1] == '(') && (s[end+1] == ']' || s[end+1] == ')') && pasted.WordEnd(key, 0) == len(key) && partOf(key) != "" {
		f.part(partOf(key), between, same)
		return "", end + 1
	}
	if f.isBare(s[:i], content, quote) {
		f.unclear = true
		return "", min(end+1, len(s))
	}
	if literal.HoldsHole(content) || strings.Contains(content, "{") && strings.Contains(content, "}") && !strings.Contains(content, "{}") && !strings.Contains(content, "{0}") || isHole(content) {
		f.unclear = f.unclear || strings.Count(content, "(") != strings.Count(content, ")") || strings.Count(content, "{") != strings.Count(content, "}")
		inner := Formula{Hash: f.Hash, bare: f.bare}
		inner.holes(content)
		f.Parts = append(f.Parts, inner.Parts...)
		f.Separator, f.Named, f.unknown = inner.Separator, inner.Named, f.unknown || inner.unknown
		return "", min(end+1, len(s))
	}
	switch {
	case strings.ContainsAny(content, "%{"):
		f.unclear = f.unclear || verbs.Replace(content) != ""
		content = ""
	case len(content) > 16, has(encodings, wire.Fold(content)):
		content = ""
	}
	return content, min(end+1, len(s))
}

// isBare reports whether a name in a string behind a text is no hole there, but text.
func (f *Formula) isBare(before, content string, quote byte) bool {
	if strings.IndexByte(f.bare, quote) >= 0 && (isHole(content) || strings.Contains(content, "${") || strings.Contains(content, "#{")) || f.bare == "" && strings.HasSuffix(before, "r") {
		return true
	}
	i := strings.IndexByte(content, '{')
	if i < 0 || i+1 == len(content) || !pasted.IsLetter(content[i+1]) || i > 0 && strings.IndexByte("$#%", content[i-1]) >= 0 {
		return false
	}
	prefix := before[max(0, len(before)-2):]
	return quote != '`' && !strings.ContainsAny(prefix, "fF$") && !strings.HasSuffix(before, "format!(")
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
		inner := Formula{Hash: f.Hash}
		inner.read(withoutVerb(content[i:end]))
		if f.unknown = f.unknown || inner.unknown || inner.unclear || len(inner.Parts) != 1; len(inner.Parts) > 0 {
			f.joint(between, &same)
			f.Parts = append(f.Parts, inner.Parts[0])
			between = ""
		}
		i = end
	}
	f.unknown = f.unknown || f.lead != "" && !f.Named || between != ""
	if !same {
		f.Separator = ""
	}
}

// withoutVerb takes off a hole how its value is written: {ts:d}.
func withoutVerb(hole string) string {
	const longest = 4
	if i := strings.LastIndexByte(hole, ':'); i > 0 && len(hole)-i <= longest+1 && hole[i-1] != ':' {
		return hole[:i]
	}
	return hole
}

// isCalled reports whether the word that ends at i is the name of a function.
func isCalled(s string, i int) bool { return i < len(s) && s[i] == '(' }
