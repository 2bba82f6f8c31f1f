package site

import (
	"io/fs"
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
	require.NoError(t, filepath.WalkDir("../..", func(path string, d fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, "_test.go") {
			return err
		}
		data, err := os.ReadFile(path)
		tests.Write(data)
		return err
	}))
	for _, name := range names {
		require.True(t, strings.Contains(tests.String(), "func "+name[1]+"(t *testing.T)"), name[1])
	}
}
