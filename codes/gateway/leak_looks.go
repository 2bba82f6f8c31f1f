package gateway

import (
	"strings"

	"zimcodes/codes/gateway/request/credential"
	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/request/wire"
)

// noValues are words that stand where a value is meant.
const noValues = " null nil none undefined nan true false string str text bytes byte char int number required optional empty " +
	"hidden removed masked redacted todo your "

// harmless are words that follow the name of a credential and are no value.
const harmless = " a an the and or of in on at for from with by to as it this that is are was were be not no yes ok " +
	"md5 sha1 sha256 sha512 hmac base64 utf8 oauth2 token04 " +
	"wrong right missing correct incorrect invalid valid expired same different needed used unknown use has have must should can will "

// isOneOf reports whether a word is one of those in a list, each with a space
// before and after it.
func isOneOf(list, word string) bool {
	word = strings.ToLower(strings.Trim(word, ".,:!?"))
	return word != "" && strings.Contains(list, " "+word+" ")
}

// standsForValue reports whether a value is none: masked, or a blank to be
// filled in.
func standsForValue(s string) bool {
	const longest = 100
	switch {
	case strings.Trim(s, "xX*•.…_-?# ") == "":
		return true
	case len(s) > longest:
		return false
	case isOneOf(noValues, s), strings.Contains(s, "{{") && strings.Contains(s, "}}"), strings.HasPrefix(s, "${"):
		return true
	case s[0] == '%' && len(s) <= 3:
		return true
	}
	blank := s[0] == '<' && s[len(s)-1] == '>' || s[0] == '$' && isName(s[1:]) || strings.HasPrefix(strings.ToLower(s), "your")
	return blank && !strings.ContainsAny(s, digits)
}

const (
	digits  = "0123456789"
	letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
)

// isNameOf reports whether a value is another name for the same credential, as
// in secret = config.serverSecret.
func isNameOf(c credential.Row, token string) bool {
	if !isName(token) || strings.ContainsAny(token, digits) {
		return false
	}
	named, ok := credential.Named(token)
	if wire.IsPublic(token) || ok && c.Kind == credential.Live {
		return true
	}
	code := strings.ContainsAny(token, "._$") || strings.ToLower(token) != token
	return ok && named.Name == c.Name && (code || strings.EqualFold(token, c.Name))
}

// isName reports whether s can be a name in a program.
func isName(s string) bool {
	const longest = 100
	for i := range len(s) {
		if i == longest || !isWordByte(s[i]) && strings.IndexByte(".-[]$", s[i]) < 0 {
			return false
		}
	}
	return s != "" && !isDigit(s[0])
}

// looksRandom reports whether a word looks like a credential: its characters
// are of changing kinds, or it is hexadecimal.
func looksRandom(s string) bool {
	const shortest = 8
	if len(s) < shortest || standsForValue(s) || strings.Contains(s, "://") || strings.Trim(s, zeroed) == "" {
		return false
	}
	if pasted.IsHex(s) {
		return strings.ContainsAny(s, digits) && strings.ContainsAny(s, hexLetters)
	}
	n := turns(s)
	return n >= 3 && 5*n >= len(s) && strings.ContainsAny(s, digits)
}

// zeroed are the characters of what was overwritten.
const zeroed = "A0x_-+/="

// looksMixed reports whether a word right behind a credential's name looks like
// its value: letters with digits or marks in them. A time has those, too.
func looksMixed(s string) bool {
	const shortest = 5
	if len(s) < shortest || isOneOf(harmless, s) || !strings.ContainsAny(s, letters) || strings.ContainsAny(s, ":/") {
		return false
	}
	return strings.ContainsAny(s, digits) && !(isDigit(s[0]) && strings.Contains(s, "-")) || strings.ContainsAny(s, "@#$%^&*!~")
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
