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
			run := func(command []string, arguments ...string) string {
				words := append(slices.Clone(command), arguments...)
				for i, word := range words {
					words[i] = strings.ReplaceAll(word, "@", dir)
				}
				out, err := exec.Command(program(t, words[0]), words[1:]...).CombinedOutput()
				require.NoError(t, err, "%s", out)
				return strings.TrimSpace(string(out))
			}
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

// TestSnippetsAreShown: all of what is shown, and nothing of what tests need.
func TestSnippetsAreShown(t *testing.T) {
	files, err := filepath.Glob("snippets/[sS]ign.*")
	require.NoError(t, err)
	require.Len(t, files, len(Functions))
	for _, s := range Functions {
		code := s.Code()
		require.NotEmpty(t, code, s.File)
		require.Contains(t, code, "SignatureVersion=2.0", s.File)
		require.NotContains(t, code, "end of what", s.File)
		require.NotContains(t, code, "argv", s.File)
	}
}
