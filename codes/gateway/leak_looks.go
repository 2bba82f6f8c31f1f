package gateway

import (
	"strings"

	"zimcodes/codes/gateway/request"
)

// noValues are words that stand where a value is meant.
var noValues = wordSet("null nil none undefined nan true false string str text bytes byte char int number required optional empty " +
	"hidden removed masked redacted todo your")

// harmless are words that follow the name of a credential and are no value.
var harmless = wordSet("a an the and or of in on at for from with by to as it this that is are was were be not no yes ok " +
	"md5 sha1 sha256 sha512 hmac base64 utf8 oauth2 token04 " +
	"wrong right missing correct incorrect invalid valid expired same different needed used unknown use has have must should can will")

func wordSet(words string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(words) {
		set[w] = true
	}
	return set
}

func isHarmless(token string) bool { return harmless[strings.ToLower(strings.Trim(token, ".,:!?"))] }

// standsForValue reports whether a value is none: masked, overwritten, or a
// blank to be filled in.
func standsForValue(s string) bool {
	lower := strings.ToLower(s)
	switch {
	case strings.Trim(s, "A0x*•.…_-?#X ") == "", noValues[strings.Trim(lower, ".,!")]:
		return true
	case strings.Contains(s, "{{") && strings.Contains(s, "}}"), strings.HasPrefix(s, "${"):
		return true
	case s[0] == '$' && isName(s[1:]), s[0] == '%' && len(s) <= 3, strings.HasPrefix(lower, "your") && !strings.ContainsAny(s, "0123456789"):
		return true
	}
	return s[0] == '<' && s[len(s)-1] == '>' && !strings.ContainsAny(s, "0123456789")
}

// isNameOf reports whether a value is another name for the same credential, as
// in secret = config.serverSecret.
func isNameOf(c request.Credential, token string) bool {
	if !isName(token) || strings.ContainsAny(token, "0123456789") {
		return false
	}
	named, ok := request.CredentialNamed(token)
	if request.IsPublic(token) || ok && c.Kind == request.LiveCredential {
		return true
	}
	code := strings.ContainsAny(token, "._$") || strings.ToLower(token) != token
	return ok && named.Name == c.Name && (code || strings.EqualFold(token, c.Name))
}

// isName reports whether s can be a name in a program.
func isName(s string) bool {
	for i := range len(s) {
		if !isWordByte(s[i]) && strings.IndexByte(".-[]$", s[i]) < 0 {
			return false
		}
	}
	return s != "" && !isDigit(s[0])
}

// looksRandom reports whether a word looks like a credential: its characters
// are of changing kinds, or it is hexadecimal.
func looksRandom(s string) bool {
	const shortest = 8
	if len(s) < shortest || standsForValue(s) || strings.Contains(s, "://") {
		return false
	}
	if request.IsHex(s) {
		return strings.ContainsAny(s, "0123456789") && strings.ContainsAny(s, "abcdefABCDEF")
	}
	n := turns(s)
	return n >= 3 && 4*n >= len(s) && strings.ContainsAny(s, "0123456789")
}

// looksMixed reports whether a word right behind a credential's name looks like
// its value: letters with digits or marks in them. A time has those, too.
func looksMixed(s string) bool {
	const shortest = 5
	if len(s) < shortest || isHarmless(s) || !strings.ContainsAny(s, letters) || strings.ContainsAny(s, ":/") {
		return false
	}
	return strings.ContainsAny(s, "0123456789") && !(isDigit(s[0]) && strings.Contains(s, "-")) || strings.ContainsAny(s, "@#$%^&*!~")
}

// turns counts where letters and digits follow each other, or a capital a small
// letter. A name has few, and what is random many.
func turns(s string) int {
	n := 0
	for i := 1; i < len(s); i++ {
		a, b := s[i-1], s[i]
		if isDigit(a) != isDigit(b) && (isLetter(a) || isLetter(b)) || 'a' <= a && a <= 'z' && 'A' <= b && b <= 'Z' {
			n++
		}
	}
	return n
}
