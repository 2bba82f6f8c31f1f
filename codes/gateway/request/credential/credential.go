// Package credential is the one table that decides what is a credential.
package credential

import (
	"slices"
	"strings"
	"unicode/utf8"

	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/request/wire"
)

// Credential is a row of the table of names of credentials, the only place that
// decides what is one.
type Credential struct {
	// Name is folded as for twins; Chinese stands as it is. An option of a
	// command has its hyphens, and counts exactly as written.
	Name string
	// Part says that the name counts wherever it stands in a longer one.
	// Without it, it has to be a word of it, as key is in signKey.
	Part bool
	Kind CredentialKind
	// Masked says that Parse keeps no value of it.
	Masked bool
	// Line says that its value goes on to the end of the line.
	Line bool
	// Common says that its value mostly is none: only what looks like a
	// credential is one.
	Common bool
}

// CredentialKind says what a credential is good for.
type CredentialKind string

const (
	// SecretCredential signs requests. It is never sent.
	SecretCredential CredentialKind = "secret"
	// AccessCredential is a password, a cookie, a token or a key.
	AccessCredential CredentialKind = "access"
	// LiveCredential is a signature or a nonce, which the gateway accepts for a
	// while.
	LiveCredential CredentialKind = "live"
)

// credentials is the table. The first row that fits a name decides.
var credentials = []Credential{
	{"secret", true, SecretCredential, true, false, false},
	{"appsign", true, SecretCredential, true, false, false},
	{"serverkey", true, SecretCredential, true, false, false},
	{"signkey", true, SecretCredential, true, false, false},
	{"signingkey", true, SecretCredential, true, false, false},
	{"密钥", true, SecretCredential, true, false, false},
	{"秘钥", true, SecretCredential, true, false, false},
	{"私钥", true, SecretCredential, true, false, false},

	{"authorization", true, AccessCredential, true, true, false},
	{"cookie", true, AccessCredential, true, true, false},
	{"password", true, AccessCredential, true, false, false},
	{"passwd", true, AccessCredential, true, false, false},
	{"passphrase", true, AccessCredential, true, false, false},
	{"passcode", true, AccessCredential, true, false, false},
	{"pwd", true, AccessCredential, true, false, false},
	{"pass", false, AccessCredential, true, false, false},
	{"credential", true, AccessCredential, true, false, false},
	{"privatekey", true, AccessCredential, true, false, false},
	{"accesskey", true, AccessCredential, true, false, false},
	{"apikey", true, AccessCredential, true, false, false},
	{"authkey", true, AccessCredential, true, false, false},
	{"encryptionkey", true, AccessCredential, true, false, false},
	{"token", true, AccessCredential, true, false, false},
	{"sessionid", true, AccessCredential, true, false, false},
	{"sessid", true, AccessCredential, true, false, false},
	{"connectsid", true, AccessCredential, true, false, false},
	{"session", false, AccessCredential, true, false, false},
	{"csrf", true, AccessCredential, true, false, false},
	{"xsrf", true, AccessCredential, true, false, false},
	{"密码", true, AccessCredential, true, false, false},
	{"口令", true, AccessCredential, true, false, false},
	{"令牌", true, AccessCredential, true, false, false},
	{"凭证", true, AccessCredential, true, false, false},
	{"凭据", true, AccessCredential, true, false, false},
	{"bearer", false, AccessCredential, false, false, true},
	{"basic", false, AccessCredential, false, false, true},
	{"jwt", false, AccessCredential, false, false, true},
	{"auth", false, AccessCredential, false, false, true},
	{"key", false, AccessCredential, false, false, true},
	{"salt", false, AccessCredential, false, false, true},
	{"sid", false, AccessCredential, false, false, true},
	{"ak", false, AccessCredential, false, false, true},
	{"sk", false, AccessCredential, false, false, true},

	{"signature", false, LiveCredential, false, false, false},
	{"signaturenonce", false, LiveCredential, false, false, false},
	{"nonce", false, LiveCredential, false, false, false},
	{"signnonce", false, LiveCredential, false, false, false},
	{"sign", false, LiveCredential, false, false, false},
	{"sig", false, LiveCredential, false, false, false},
	{"签名", true, LiveCredential, false, false, false},
	{"随机数", true, LiveCredential, false, false, false},
	{"随机串", true, LiveCredential, false, false, false},

	// Options of curl, wget, HTTPie, PowerShell and others whose names say nothing.
	{"-u", false, AccessCredential, false, false, true},
	{"--user", false, AccessCredential, false, false, true},
	{"-U", false, AccessCredential, false, false, true},
	{"--proxy-user", false, AccessCredential, false, false, true},
	{"-a", false, AccessCredential, false, false, true},
	{"-p", false, AccessCredential, false, false, true},
	{"-b", false, AccessCredential, false, false, true},
	{"--oauth2-bearer", false, AccessCredential, false, false, false},
	{"-E", false, AccessCredential, false, false, true},
	{"--cert", false, AccessCredential, false, false, true},
	{"--key", false, AccessCredential, false, false, true},
	{"--proxy-key", false, AccessCredential, false, false, true},
	{"-x", false, AccessCredential, false, false, true},
	{"--proxy", false, AccessCredential, false, false, true},
	{"-Proxy", false, AccessCredential, false, false, true},
	{"-WebSession", false, AccessCredential, false, false, true},
}

// Credentials returns the table.
func Credentials() []Credential { return slices.Clone(credentials) }

// aboutSigning are words by which a name is not that of a signature but of
// something about it.
var aboutSigning = []string{"version", "method", "type", "algorithm"}

// CredentialNamed returns the row for a name, case and punctuation left aside.
func CredentialNamed(name string) (Credential, bool) {
	folded := wire.Fold(name)
	for i := range credentials {
		if c := &credentials[i]; c.fits(name, folded) {
			return *c, true
		}
	}
	return Credential{}, false
}

// ForeignCredential returns the row whose name, of other letters than ASCII's, a
// text starts with.
func ForeignCredential(s string) (Credential, bool) {
	for _, c := range credentials {
		if c.Name[0] >= utf8.RuneSelf && strings.HasPrefix(s, c.Name) {
			return c, true
		}
	}
	return Credential{}, false
}

// CredentialOption returns the row for an option of a command, or for what its
// name says without the hyphens. A value goes with any option.
func CredentialOption(option string) (Credential, bool) {
	for _, c := range credentials {
		if c.Name == option {
			return c, true
		}
	}
	c, ok := CredentialNamed(strings.TrimLeft(option, "-"))
	return c, ok && c.Kind != LiveCredential && !c.Common
}

func (c *Credential) fits(name, folded string) bool {
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
		!(c.Kind == LiveCredential && hasWord(name, aboutSigning...))
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

// IsMasked reports whether Parse keeps no value of this name.
func IsMasked(name string) bool {
	c, ok := CredentialNamed(name)
	return ok && c.Masked
}
