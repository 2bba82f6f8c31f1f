package app

import (
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// command prints the MD5 of the signed values where the secret is. It asks for
// the secret, whose blanks at the ends it drops: they come from copying.
type command struct{ shell, text string }

// digestCommands returns the commands for a request. The values may be
// anything. In the commands they stand as letters and digits only, or as an
// encoding of these, so that no shell finds anything in them to expand.
func digestCommands(appID, nonce, timestamp string) []command {
	before, after := appID+nonce, timestamp
	return []command{
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

// commands returns those for the request that is debugged.
func (d *debugger) commands() []command {
	value := func(name string) string {
		p, _ := d.request.Get(name)
		return p.Value
	}
	return digestCommands(value("AppId"), value("SignatureNonce"), value("Timestamp"))
}

// commands shows how to compute the digest where the secret is.
func (s *site) commands() []app.UI {
	p := s.page
	var body []app.UI
	for i, c := range s.debug.commands() {
		body = append(body, app.Div().Class("command").Body(append([]app.UI{
			app.Pre().Class("code").Text(c.text),
			app.Div().Class("buttons").Body(
				app.Button().Type("button").OnClick(s.onCopyCommand(i), app.EventScope(i)).
					Text(p.Lang.Say("Copy for "+c.shell, "复制 "+strings.ReplaceAll(c.shell, ", ", "、")+" 命令"))),
		}, s.copyNotice(c.shell)...)...))
	}
	return body
}

// onCopyCommand copies the command of the request at the time of the click.
func (s *site) onCopyCommand(i int) app.EventHandler {
	return func(ctx app.Context, e app.Event) {
		if s.debug.request == nil {
			return
		}
		c := s.debug.commands()[i]
		s.copy(ctx, c.shell, c.text, s.page.Lang.Say("Command copied.", "命令已复制。"))
	}
}
