package signing

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// regressions run a regression test beside the snippet, and break the snippet
// so that it drops the zeros in front.
var regressions = map[string]struct {
	commands [][]string
	from, to string
}{
	"Go": {
		[][]string{{"go", "test", "-vet=off", "sign.go", "sign_test.go"}},
		"return hex.EncodeToString(sum[:])", "s := hex.EncodeToString(sum[:])\nfor s[0] == '0' {\ns = s[1:]\n}\nreturn s",
	},
	"Python": {
		[][]string{{"python3", "-m", "unittest", "test_sign"}},
		".hexdigest()", `.hexdigest().lstrip("0")`,
	},
	"Java": {
		[][]string{{"javac", "-J-XX:TieredStopAtLevel=1", "-d", "@", "@/Sign.java", "@/SignTest.java"}, {"java", "-XX:TieredStopAtLevel=1", "-cp", "@", "SignTest"}},
		"%032x", "%x",
	},
	"PHP": {
		[][]string{{"php", "@/test_sign.php"}},
		"return md5($appId . $nonce . $secret . $timestamp)", "return ltrim(md5($appId . $nonce . $secret . $timestamp), '0')",
	},
	"Node.js": {
		[][]string{{"node", "@/test_sign.mjs"}},
		`.digest("hex")`, `.digest("hex").replace(/^0+/, "")`,
	},
	"C#": {
		[][]string{{"mcs", "-out:@/test.exe", "@/Sign.cs", "@/SignTest.cs"}, {"mono", "@/test.exe"}},
		"secret + timestamp)))", "secret + timestamp))).TrimStart('0')",
	},
}

// TestRegressionTests runs each beside what is shown of its snippet, which
// passes, and beside a broken one, which does not.
func TestRegressionTests(t *testing.T) {
	for _, s := range Functions {
		t.Run(s.Language, func(t *testing.T) {
			r, dir := regressions[s.Language], t.TempDir()
			write := func(name, text string) {
				require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600))
			}
			write(s.test, s.Test())
			write(s.File, s.Code())
			out, err := runIn(t, dir, r.commands...)
			require.NoError(t, err, "%s", out)

			broken := strings.Replace(s.Code(), r.from, r.to, 1)
			require.NotEqual(t, s.Code(), broken)
			// Python takes what it has compiled for that of a file of the same
			// size and second.
			require.NoError(t, os.RemoveAll(filepath.Join(dir, "__pycache__")))
			write(s.File, broken)
			out, err = runIn(t, dir, r.commands...)
			require.Error(t, err)
			require.Contains(t, out, "ddfa9197c52814bc679c23003d593e")
			require.NotContains(t, out, "43e5cfcca828314675f91b001390566a")
		})
	}
}
