// Package credential is the one table that decides what is a credential, by the name
// that stands before a value. Reading, sharing, warnings and addresses all follow it.
//
// A name is a parameter, a header, a member of an object, a variable, or what prose
// calls it, in English or Chinese; it is folded before it is looked up (wire.Fold).
// An option of a command counts exactly as written. The first row that fits decides:
// a row that may be a part fits wherever it stands in a longer name (serversecret has
// secret in it), the others only as a word of it, which capitals and punctuation part
// (key in signKey, not in monkey). What is about signing, such as the method of a
// signature, is no signature.
//
// The table says of each what it is good for, whether reading keeps its value, where
// the value ends, and whether the value mostly is none.
package credential

import (
	"slices"
	"strings"
	"unicode/utf8"

	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/request/wire"
)

// Row is a row of the table: a name, and what is called by it.
type Row struct {
	// Name is folded as for twins; Chinese stands as it is. An option of a
	// command has its hyphens, and counts exactly as written.
	Name string
	// Part says that the name counts wherever it stands in a longer one.
	// Without it, it has to be a word of it, as key is in signKey.
	Part bool
	Kind Kind
	// Masked says that reading keeps no value of it.
	Masked bool
	// Line says that its value goes on to the end of the line.
	Line bool
	// Common says that its value mostly is none: only what looks like a
	// credential is one.
	Common bool
}

// Kind says what a credential is good for.
type Kind string

const (
	// Secret signs requests. It is never sent.
	Secret Kind = "secret"
	// Access is a password, a cookie, a token or a key.
	Access Kind = "access"
	// Live is a signature or a nonce, which the gateway accepts for a
	// while.
	Live Kind = "live"
)

// table has the rows in order: the first that fits a name decides.
var table = []Row{
	{"secret", true, Secret, true, false, false},
	{"appsign", true, Secret, true, false, false},
	{"serverkey", true, Secret, true, false, false},
	{"signkey", true, Secret, true, false, false},
	{"signingkey", true, Secret, true, false, false},
	{"密钥", true, Secret, true, false, false},
	{"秘钥", true, Secret, true, false, false},
	{"私钥", true, Secret, true, false, false},

	{"authorization", true, Access, true, true, false},
	{"cookie", true, Access, true, true, false},
	{"password", true, Access, true, false, false},
	{"passwd", true, Access, true, false, false},
	{"passphrase", true, Access, true, false, false},
	{"passcode", true, Access, true, false, false},
	{"pwd", true, Access, true, false, false},
	{"pass", false, Access, true, false, false},
	{"credential", true, Access, true, false, false},
	{"privatekey", true, Access, true, false, false},
	{"accesskey", true, Access, true, false, false},
	{"apikey", true, Access, true, false, false},
	{"authkey", true, Access, true, false, false},
	{"encryptionkey", true, Access, true, false, false},
	{"token", true, Access, true, false, false},
	{"sessionid", true, Access, true, false, false},
	{"sessid", true, Access, true, false, false},
	{"connectsid", true, Access, true, false, false},
	{"session", false, Access, true, false, false},
	{"csrf", true, Access, true, false, false},
	{"xsrf", true, Access, true, false, false},
	{"密码", true, Access, true, false, false},
	{"口令", true, Access, true, false, false},
	{"令牌", true, Access, true, false, false},
	{"凭证", true, Access, true, false, false},
	{"凭据", true, Access, true, false, false},
	{"bearer", false, Access, false, false, true},
	{"basic", false, Access, false, false, true},
	{"jwt", false, Access, false, false, true},
	{"auth", false, Access, false, false, true},
	{"key", false, Access, false, false, true},
	{"salt", false, Access, false, false, true},
	{"sid", false, Access, false, false, true},
	{"ak", false, Access, false, false, true},
	{"sk", false, Access, false, false, true},

	{"signature", false, Live, false, false, false},
	{"signaturenonce", false, Live, false, false, false},
	{"nonce", false, Live, false, false, false},
	{"signnonce", false, Live, false, false, false},
	{"sign", false, Live, false, false, false},
	{"sig", false, Live, false, false, false},
	{"签名", true, Live, false, false, false},
	{"随机数", true, Live, false, false, false},
	{"随机串", true, Live, false, false, false},

	// Options of curl, wget, HTTPie, PowerShell and others whose names say nothing.
	{"-u", false, Access, false, false, true},
	{"--user", false, Access, false, false, true},
	{"-U", false, Access, false, false, true},
	{"--proxy-user", false, Access, false, false, true},
	{"-a", false, Access, false, false, true},
	{"-p", false, Access, false, false, true},
	{"-b", false, Access, false, false, true},
	{"--oauth2-bearer", false, Access, false, false, false},
	{"-E", false, Access, false, false, true},
	{"--cert", false, Access, false, false, true},
	{"--key", false, Access, false, false, true},
	{"--proxy-key", false, Access, false, false, true},
	{"-x", false, Access, false, false, true},
	{"--proxy", false, Access, false, false, true},
	{"-Proxy", false, Access, false, false, true},
	{"-WebSession", false, Access, false, false, true},
}

// Table returns the rows, in order.
func Table() []Row { return slices.Clone(table) }

// aboutSigning are words by which a name is not that of a signature but of
// something about it.
var aboutSigning = []string{"version", "method", "type", "algorithm"}

// Named returns the row for a name, case and punctuation left aside.
func Named(name string) (Row, bool) {
	folded := wire.Fold(name)
	for i := range table {
		if c := &table[i]; c.fits(name, folded) {
			return *c, true
		}
	}
	return Row{}, false
}

// Foreign returns the row whose name, of other letters than ASCII's, a
// text starts with.
func Foreign(s string) (Row, bool) {
	for _, c := range table {
		if c.Name[0] >= utf8.RuneSelf && strings.HasPrefix(s, c.Name) {
			return c, true
		}
	}
	return Row{}, false
}

// Option returns the row for an option of a command, or for what its
// name says without the hyphens. A value goes with any option.
func Option(option string) (Row, bool) {
	for _, c := range table {
		if c.Name == option {
			return c, true
		}
	}
	c, ok := Named(strings.TrimLeft(option, "-"))
	return c, ok && c.Kind != Live && !c.Common
}

func (c *Row) fits(name, folded string) bool {
	switch {
	case len(c.Name) > len(name) || c.Name[0] == '-':
		return false
	case c.Name[0] >= utf8.RuneSelf:
		return len(folded) < len(name) && strings.Contains(name, c.Name)
	case len(c.Name) > len(folded):
		return false
	case c.Part:
		return strings.Contains(folded, c.Name)
	}
	return strings.Contains(folded, c.Name) && hasWord(name, c.Name) &&
		!(c.Kind == Live && hasWord(name, aboutSigning...))
}

// hasWord reports whether one of the words of a name, which its capitals and
// its punctuation part, is one of those given.
func hasWord(name string, words ...string) bool {
	start := 0
	for i := 0; i <= len(name); i++ {
		if i < len(name) && (pasted.IsLetter(name[i]) || pasted.IsDigit(name[i])) && !isHump(name, i) {
			continue
		}
		for _, w := range words {
			if strings.EqualFold(name[start:i], w) {
				return true
			}
		}
		start = i
		if i < len(name) && !pasted.IsLetter(name[i]) && !pasted.IsDigit(name[i]) {
			start++
		}
	}
	return false
}

// isHump reports whether a word starts at i with a capital.
func isHump(s string, i int) bool {
	if i == 0 || !pasted.IsUpper(s[i]) {
		return false
	}
	return !pasted.IsUpper(s[i-1]) || i+1 < len(s) && pasted.IsLetter(s[i+1]) && !pasted.IsUpper(s[i+1])
}

// IsMasked reports whether reading keeps no value of this name.
func IsMasked(name string) bool {
	c, ok := Named(name)
	return ok && c.Masked
}
