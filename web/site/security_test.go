package site

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Each claim about security names a test that is there.
func TestSecurityClaims(t *testing.T) {
	claims, err := os.ReadFile("../../.github/SECURITY.md")
	require.NoError(t, err)
	names := regexp.MustCompile("`(Test\\w+)`").FindAllStringSubmatch(string(claims), -1)
	require.Greater(t, len(names), 15)
	var tests strings.Builder
	for _, pattern := range []string{"../*_test.go", "../*/*_test.go", "../../app/*_test.go"} {
		files, err := filepath.Glob(pattern)
		require.NoError(t, err)
		for _, file := range files {
			data, err := os.ReadFile(file)
			require.NoError(t, err)
			tests.Write(data)
		}
	}
	for _, name := range names {
		require.Contains(t, tests.String(), "func "+name[1]+"(t *testing.T)")
	}
}
