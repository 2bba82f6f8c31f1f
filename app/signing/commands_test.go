package signing

import (
	"bytes"
	"crypto/md5"
	"encoding/base64"
	"encoding/hex"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes/gateway"
)

const vectorSecret = "9193cc662a4c0ec135ec71fb57194b38"

// signedValues are what a pasted text may hold.
var signedValues = []struct{ name, appID, nonce, timestamp string }{
	{"vector", "12345", "4fd24687296dd9f3", "1615186943"},
	{"quotes", `a"b`, `c'd`, "e`f"},
	{"curly quotes", "a’b", "c‘d‛e", "f“g”"},
	{"expansions", "$(touch canary)", "${HOME}$HOME`touch canary`", "%PATH% !! $env:PATH"},
	{"commands", "'; touch canary; '", `"; touch canary; "`, "' -or 'a\n touch canary"},
	{"escapes", `\n\x41\\`, `%s%d%%`, `\`},
	{"options", "-v", "-n", "--"},
	{"blanks", " ", "\t\n\r", "\n7\n"},
	{"other bytes", "\x00\x01\x1b[31m", "\xff\xfe", "卡🙂"},
	{"brackets", "{a,b}", "[c]*?", "~#&|;<>()^"},
}

// TestCommandsInBash runs the command for bash as in other systems, too: without
// md5sum there is md5, or openssl.
func TestCommandsInBash(t *testing.T) {
	for _, tool := range []string{"md5sum", "md5", "openssl"} {
		for _, shell := range []string{"bash", "zsh"} {
			t.Run(shell+" with "+tool, func(t *testing.T) {
				dir := t.TempDir()
				require.NoError(t, os.Symlink(program(t, tool), filepath.Join(dir, tool)))
				for _, v := range signedValues {
					run := exec.Command(program(t, shell), "-c", DigestCommands(v.appID, v.nonce, v.timestamp)[0].Text)
					run.Env = []string{"PATH=" + dir}
					requireDigest(t, run, v.appID, v.nonce, v.timestamp)
				}
			})
		}
	}
}

func program(t *testing.T, name string) string {
	path, err := exec.LookPath(name)
	if err != nil {
		t.Skipf("not run: %s is not installed", name)
	}
	return path
}

// requireDigest runs a command that asks for the secret, and reads its output
// as the page does.
func requireDigest(t *testing.T, run *exec.Cmd, appID, nonce, timestamp string) {
	t.Helper()
	const secret = `a\b'c"$(touch canary)%s d`
	var errors bytes.Buffer
	run.Dir, run.Stdin, run.Stderr = t.TempDir(), strings.NewReader(" "+secret+" \n"), &errors
	out, err := run.Output()
	require.NoError(t, err, "%s\n%s", run, &errors)
	require.Equal(t, gateway.Sign(appID, nonce, secret, timestamp), DigestIn(string(out)), "%s\n%s", run, &errors)
	require.Contains(t, errors.String(), "ServerSecret")
	require.NoFileExists(t, filepath.Join(run.Dir, "canary"))
}

var powerShell = regexp.MustCompile(`^& \{ \$u = [^']*::new\('', \(Read-Host 'ServerSecret' -AsSecureString\)\)\.Password\.Trim\(\); ` +
	`\$h = \[Security\.Cryptography\.MD5\]::Create\(\)\.ComputeHash\(\[byte\[\]\]\((.*) \+ \$u\.GetBytes\(\$s\) \+ (.*)\)\); ` +
	`\[BitConverter\]::ToString\(\$h\)\.Replace\('-', ''\)\.ToLower\(\) \}$`)

// TestCommandsInPowerShell reads the command for PowerShell, which is not run:
// the values are in it as literals that need no escapes.
func TestCommandsInPowerShell(t *testing.T) {
	literal := regexp.MustCompile(`^\$u\.GetBytes\('([0-9A-Za-z]+)'\)$|^\[Convert\]::FromBase64String\('([0-9A-Za-z+/=]+)'\)$`)
	for _, v := range signedValues {
		t.Run(v.name, func(t *testing.T) {
			parts := powerShell.FindStringSubmatch(DigestCommands(v.appID, v.nonce, v.timestamp)[1].Text)
			require.Len(t, parts, 3)
			hash := md5.New()
			for i, part := range parts[1:] {
				found := literal.FindStringSubmatch(part)
				require.NotNil(t, found, part)
				decoded, err := base64.StdEncoding.DecodeString(found[2])
				require.NoError(t, err)
				hash.Write([]byte(found[1] + string(decoded)))
				if i == 0 {
					hash.Write([]byte(vectorSecret))
				}
			}
			require.Equal(t, gateway.Sign(v.appID, v.nonce, vectorSecret, v.timestamp), hex.EncodeToString(hash.Sum(nil)))
		})
	}
}

// TestScriptCommand: the script gets the values as they are.
func TestScriptCommand(t *testing.T) {
	bash := program(t, "bash")
	for _, v := range signedValues {
		if strings.Contains(v.appID+v.nonce+v.timestamp, "\x00") {
			continue
		}
		run := exec.Command(bash, "-c", `python3() { printf '%s\0' "$@"; }; `+ScriptCommand(v.appID, v.nonce, v.timestamp, "sig'n", "https://x/?a=b'c"))
		run.Dir = t.TempDir()
		out, err := run.Output()
		require.NoError(t, err)
		require.False(t, strings.HasSuffix(ScriptCommand("1", "2", "3", "4", ""), " "))
		require.Equal(t, strings.Join([]string{"explain.py", v.appID, v.nonce, v.timestamp, "sig'n", "https://x/?a=b'c", ""}, "\x00"), string(out))
	}
}
