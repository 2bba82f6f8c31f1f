package signing

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// regression runs a regression test beside the snippet, and breaks the snippet.
type regression struct {
	commands [][]string
	from, to string
}

// regressions are those of the snippets that sign; what is broken drops the
// zeros in front.
var regressions = map[string]regression{
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

// verifying are the same for the snippets that verify; what is broken sorts as
// numbers, or drops the zeros in front.
var verifying = map[string]regression{
	"Go": {
		[][]string{{"go", "test", "-vet=off", "verify.go", "verify_test.go"}},
		"hex.EncodeToString(sum[:])", `strings.TrimLeft(hex.EncodeToString(sum[:]), "0")`,
	},
	"Python": {
		[][]string{{"python3", "-m", "unittest", "test_verify"}},
		".hexdigest()", `.hexdigest().lstrip("0")`,
	},
	"Java": {
		[][]string{{"javac", "-J-XX:TieredStopAtLevel=1", "-d", "@", "@/Verify.java", "@/VerifyTest.java"}, {"java", "-XX:TieredStopAtLevel=1", "-cp", "@", "VerifyTest"}},
		"%040x", "%x",
	},
	"PHP": {
		[][]string{{"php", "@/test_verify.php"}},
		", SORT_STRING);", ");",
	},
	"Node.js": {
		[][]string{{"node", "@/test_verify.mjs"}},
		".sort()", ".sort((a, b) => a - b)",
	},
	"C#": {
		[][]string{{"mcs", "-out:@/test.exe", "@/Verify.cs", "@/VerifyTest.cs"}, {"mono", "@/test.exe"}},
		".ToLowerInvariant()", ".ToLowerInvariant().TrimStart('0')",
	},
}

// TestRegressionTests runs each beside what is shown of its snippet, which
// passes, and beside a broken one, which does not.
func TestRegressionTests(t *testing.T) {
	for _, s := range Functions {
		t.Run(s.Language, func(t *testing.T) {
			out := regressions[s.Language].run(t, s)
			require.Contains(t, out, "ddfa9197c52814bc679c23003d593e")
			require.NotContains(t, out, "43e5cfcca828314675f91b001390566a")
		})
	}
	for _, s := range Verifiers {
		t.Run("verify, "+s.Language, func(t *testing.T) {
			out := verifying[s.Language].run(t, s)
			require.Contains(t, out, "217")
			require.Contains(t, out, "refused")
			require.NotContains(t, out, "123412: refused")
		})
	}
}

// run returns what the test says of the broken snippet.
func (r regression) run(t *testing.T, s Function) string {
	dir := t.TempDir()
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
	return out
}
