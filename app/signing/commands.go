package signing

import (
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"strings"

	"zimcodes/codes/gateway"
)

// Command prints the MD5 of the signed values where the secret is. It asks for
// the secret, whose blanks at the ends it drops: they come from copying.
type Command struct{ Shell, Text string }

// DigestCommands returns the commands for a request. The values may be
// anything. In the commands they stand as letters and digits only, or as an
// encoding of these, so that no shell finds anything in them to expand.
func DigestCommands(appID, nonce, timestamp string) []Command {
	before, after := appID+nonce, timestamp
	return []Command{
		// read and printf are built into the shell: the secret is in no list of
		// processes. zsh knows no read -p. The rest is for Linux, macOS, others.
		{"bash, zsh", fmt.Sprintf(
			`(printf 'ServerSecret: ' >&2; read -rs s; echo >&2; printf '%s%%s%s' "$s" | { md5sum || md5 || openssl md5; } 2>/dev/null)`,
			forPrintf(before), forPrintf(after))},
		{"PowerShell", fmt.Sprintf(
			`& { $u = [Text.Encoding]::UTF8; $s = [Net.NetworkCredential]::new('', (Read-Host 'ServerSecret' -AsSecureString)).Password.Trim(); `+
				`$h = [Security.Cryptography.MD5]::Create().ComputeHash([byte[]](%s + $u.GetBytes($s) + %s)); [BitConverter]::ToString($h).Replace('-', '').ToLower() }`,
			forPowerShell(before), forPowerShell(after))},
		// Double quotes outside and nothing special within: the same in bash,
		// cmd and PowerShell.
		{"Python", fmt.Sprintf(
			`python3 -c "import getpass, hashlib; print(hashlib.md5(%s + getpass.getpass('ServerSecret: ').strip().encode() + %s).hexdigest())"`,
			forPython(before), forPython(after))},
	}
}

// plain reports whether c means itself everywhere.
func plain(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
}

func allPlain(s string) bool {
	for i := range len(s) {
		if !plain(s[i]) {
			return false
		}
	}
	return true
}

// forPrintf writes s for a format of printf, with octal numbers.
func forPrintf(s string) string {
	var b strings.Builder
	for i := range len(s) {
		if plain(s[i]) {
			b.WriteByte(s[i])
		} else {
			fmt.Fprintf(&b, `\%03o`, s[i])
		}
	}
	return b.String()
}

// forPowerShell writes s as an expression whose value is its bytes.
func forPowerShell(s string) string {
	if allPlain(s) {
		return "$u.GetBytes('" + s + "')"
	}
	return "[Convert]::FromBase64String('" + base64.StdEncoding.EncodeToString([]byte(s)) + "')"
}

// forPython writes s as an expression whose value is its bytes.
func forPython(s string) string {
	if allPlain(s) {
		return "b'" + s + "'"
	}
	return "bytes.fromhex('" + hex.EncodeToString([]byte(s)) + "')"
}

// ScriptCommand returns the command that looks for the mistake in a signature. The
// script asks for the secret, too. It needs the URL for the rules that sign more
// of a request; "" if that is not known.
func ScriptCommand(appID, nonce, timestamp, signature, url string) string {
	command := "python3 explain.py"
	for _, value := range []string{appID, nonce, timestamp, signature} {
		command += " " + gateway.Quote(value)
	}
	if url != "" {
		command += " " + gateway.Quote(url)
	}
	return command
}

// DigestIn returns the first word of what a command printed that is an MD5:
// tools print others after it.
func DigestIn(output string) string {
	for _, word := range strings.Fields(strings.ToLower(output)) {
		if len(word) == 32 && strings.Trim(word, "0123456789abcdef") == "" {
			return word
		}
	}
	return ""
}
