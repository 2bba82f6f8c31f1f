package request

import (
	"slices"
	"strings"

	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/request/wire"
)

// shellFormula reads what a shell hashes by the command behind the pipe at t[pipe]:
// echo -n "$app_id$nonce$secret$ts" | md5sum. It returns nil if that is not plain, as
// where echo adds the end of a line.
func shellFormula(t pasted.Text, pipe int) *Formula {
	const longest = 200
	then := pasted.Line(t.S[pipe+1 : min(len(t.S), pipe+longest)])
	hash := shellHash(then)
	if hash == "" {
		return nil
	}
	from := max(0, pipe-longestFormula)
	from += len(t.S[from:pipe]) - len(lastLine(t.S[from:pipe]))
	for _, opens := range []string{"$(echo ", "$(printf ", "`echo ", "`printf "} {
		if i := strings.LastIndex(t.S[from:pipe], opens); i >= 0 {
			from += i + strings.IndexAny(opens, "ep")
			break
		}
	}
	command := t.Cut(from, max(from, pipe)).Trim()
	for _, writes := range []string{"echo -n ", "printf '%s' ", "printf %s ", `printf "%s" `, "printf "} {
		if !strings.HasPrefix(command.S, writes) {
			continue
		}
		hashed := command.From(len(writes)).Trim()
		f := &Formula{Hash: hash, Place: hashed.Place()}
		f.read(hashed.S)
		isMade := isQuotedHole(hashed.S) || holds(hashed.S, "| ; < > $(") || holds(then, "-binary -c")
		f.Upper = holds(then, "'A-Z' [:upper:] toupper ^^")
		f.Base64 = strings.Contains(then, "base64")
		return f.known(isMade)
	}
	return nil
}

// isQuotedHole reports whether a variable stands in single quotes, where it is text.
func isQuotedHole(s string) bool {
	quoted := false
	for i := range len(s) {
		quoted = quoted != (s[i] == '\'')
		if quoted && s[i] == '$' {
			return true
		}
	}
	return false
}

// shellHash returns the hash that the command at the start of a text computes, "" if
// none.
func shellHash(command string) string {
	command, _, _ = strings.Cut(command, "|")
	words := strings.FieldsFunc(command, func(r rune) bool { return strings.ContainsRune(" \t)`", r) })
	if len(words) == 0 || !has("md5sum md5 sha1sum sha256sum sha512sum shasum openssl", words[0]) {
		return ""
	}
	hash := namedHash(wire.Fold(command))
	if hash != "" && slices.Contains(words, "-hmac") {
		return "hmac-" + hash
	}
	return hash
}
