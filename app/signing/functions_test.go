package signing

import (
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/callback"
)

// runners compile and run the snippets; @ is a folder for what is compiled.
var runners = map[string]struct{ compile, run []string }{
	"sign.go":   {[]string{"go", "build", "-o", "@/sign", "./snippets"}, []string{"@/sign"}},
	"sign.py":   {nil, []string{"python3", "snippets/sign.py"}},
	"Sign.java": {[]string{"javac", "-d", "@", "snippets/Sign.java"}, []string{"java", "-cp", "@", "Main"}},
	"sign.php":  {nil, []string{"php", "snippets/sign.php"}},
	"sign.mjs":  {nil, []string{"node", "snippets/sign.mjs"}},
	"Sign.cs":   {[]string{"mcs", "-out:@/sign.exe", "snippets/Sign.cs"}, []string{"mono", "@/sign.exe"}},
}

// TestSnippets runs each snippet where its toolchain is: it signs the published
// vector, and the common parameters that it makes pass the checks.
func TestSnippets(t *testing.T) {
	for _, s := range Functions {
		t.Run(s.Language, func(t *testing.T) {
			runner, dir := runners[s.File], t.TempDir()
			run := func(command []string, arguments ...string) string { return runHere(t, dir, command, arguments...) }
			if runner.compile != nil {
				run(runner.compile)
			}
			require.Equal(t, "43e5cfcca828314675f91b001390566a",
				run(runner.run, "12345", "4fd24687296dd9f3", vectorSecret, "1615186943"))
			require.Equal(t, "00ddfa9197c52814bc679c23003d593e",
				run(runner.run, "12345", "4fd24687296dd9f3", vectorSecret, "1615187699"), "the zeros in front")
			made := run(runner.run, "12345", vectorSecret)
			require.NotEqual(t, made, run(runner.run, "12345", vectorSecret), "the nonce is not random")
			r, err := gateway.Parse("https://zim-api.zego.im/?Action=QueryUserOnlineState&" + made)
			require.NoError(t, err)
			for _, f := range gateway.Check(r, vectorSecret, time.Now()).Findings {
				require.Contains(t, []gateway.Outcome{gateway.Passed, gateway.NotDecidable, gateway.Warning}, f.Outcome, "%+v", f)
				require.NotEqual(t, gateway.KindNotHex, f.Kind, made)
			}
		})
	}
}

// verifiers compile and run the snippets that verify; @ is a folder for what is
// compiled.
var verifiers = map[string]struct{ compile, run []string }{
	"verify.go":   {[]string{"go", "build", "-o", "@/verify", "./snippets"}, []string{"@/verify", "verify"}},
	"verify.py":   {nil, []string{"python3", "snippets/verify.py"}},
	"Verify.java": {[]string{"javac", "-d", "@", "snippets/Verify.java"}, []string{"java", "-cp", "@", "VerifyMain"}},
	"verify.php":  {nil, []string{"php", "snippets/verify.php"}},
	"verify.mjs":  {nil, []string{"node", "snippets/verify.mjs"}},
	"Verify.cs":   {[]string{"mcs", "-out:@/verify.exe", "snippets/Verify.cs"}, []string{"mono", "@/verify.exe"}},
}

// TestVerifiers runs each snippet where its toolchain is: it accepts the
// published vector, and what the engine signs, and refuses anything else.
func TestVerifiers(t *testing.T) {
	require.Len(t, Verifiers, len(Functions))
	for i, s := range Verifiers {
		t.Run(s.Language, func(t *testing.T) {
			require.Equal(t, Functions[i].Language, s.Language)
			runner, dir := verifiers[s.File], t.TempDir()
			if runner.compile != nil {
				runHere(t, dir, runner.compile)
			}
			for _, c := range [][5]string{
				{"secret", "1470820198", "123412", "5bd59fd62953a8059fb7eaba95720f66d19e4517", "true"},
				{"secret", "1470820198", "217", callback.Sign("secret", "1470820198", "217"), "true"},
				{"5e4e115e", "1470820198417", "99123412", callback.Sign("5e4e115e", "1470820198417", "99123412"), "true"},
				{"another", "1470820198", "123412", "5bd59fd62953a8059fb7eaba95720f66d19e4517", "false"},
				{"secret", "1470820198", "123412", "5bd59fd62953a8059fb7eaba95720f66d19e451", "false"},
				{"secret", "1470820198", "123412", "5BD59FD62953A8059FB7EABA95720F66D19E4517", "false"},
				{"secret", "1470820198", "123412", "", "false"},
			} {
				require.Equal(t, c[4], runHere(t, dir, runner.run, c[:4]...), "%v", c)
			}
		})
	}
}

// runHere runs a command with further arguments and returns what it prints.
func runHere(t *testing.T, dir string, command []string, arguments ...string) string {
	words := append(slices.Clone(command), arguments...)
	for i, word := range words {
		words[i] = strings.ReplaceAll(word, "@", dir)
	}
	out, err := exec.Command(program(t, words[0]), words[1:]...).CombinedOutput()
	require.NoError(t, err, "%s", out)
	return strings.TrimSpace(string(out))
}

// TestSnippetsAreShown: all of what is shown, and nothing of what tests need.
func TestSnippetsAreShown(t *testing.T) {
	for _, shown := range []struct {
		files, holds string
		functions    []Function
	}{
		{"snippets/[sS]ign.*", "SignatureVersion=2.0", Functions},
		{"snippets/[vV]erify.*", "as they stand in the body", Verifiers},
	} {
		files, err := filepath.Glob(shown.files)
		require.NoError(t, err)
		require.Len(t, files, len(shown.functions))
		for _, s := range shown.functions {
			code := s.Code()
			require.NotEmpty(t, code, s.File)
			require.Contains(t, strings.ReplaceAll(code, "\n// ", " "), shown.holds, s.File)
			require.NotContains(t, code, "end of what", s.File)
			require.NotContains(t, code, "argv", s.File)
		}
	}
}
