package codes

import (
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestNamesOfCodes: every code has a name, but for those that nobody has
// explained, no two have one, and each can be written in any language.
func TestNamesOfCodes(t *testing.T) {
	shape := regexp.MustCompile(`^[a-z][a-z0-9]*( [a-z][a-z0-9]*){0,4}$`)
	by := map[string]Code{}
	for _, n := range named {
		assert.Regexp(t, shape, n.name, "%d", n.code)
		joined := strings.ReplaceAll(n.name, " ", "")
		other, twice := by[joined]
		assert.False(t, twice, "%d has the name of %d", n.code, other)
		by[joined] = n.code
		_, known := LookupKnown(n.code)
		assert.True(t, known, "%d", n.code)
	}
	for _, e := range Known() {
		assert.Equal(t, e.Retry == RetryUnknown, e.Code.Name() == "", "%d", e.Code)
	}
	assert.Len(t, by, len(named))
	assert.Equal(t, "", Code(-1).Name())
}

// TestNamesStay: names stand in other people's programs. A new code gets its
// line at the end of the file; a line that is there is never changed.
func TestNamesStay(t *testing.T) {
	file, err := os.ReadFile("testdata/names.txt")
	require.NoError(t, err)
	given := map[Code]string{}
	for line := range strings.Lines(string(file)) {
		number, name, _ := strings.Cut(strings.TrimSpace(line), " ")
		var c Code
		_, err := fmt.Sscan(number, &c)
		require.NoError(t, err, line)
		require.NotContains(t, given, c)
		given[c] = name
		assert.Equal(t, name, c.Name(), "%d was given another name", c)
	}
	for _, n := range named {
		assert.Contains(t, given, n.code, "add to testdata/names.txt: %d %s", n.code, n.name)
	}
}
