package program

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// A file of Go's library that is another than it was fails, and says what it
// misses.
func TestLibraryThatIsAnother(t *testing.T) {
	change := texts([2]string{"a", "b"}, [2]string{"c", ""})
	got, err := change([]byte("a c"))
	require.NoError(t, err)
	require.Equal(t, "b ", string(got))
	_, err = change([]byte("a"))
	require.EqualError(t, err, `"c" stands there 0 times, not once`)
	_, err = changeLibrary([]patch{{where: "fmt", what: "no words", library: libraryFile{"fmt/words.go", change}}}, "build/size")
	require.ErrorContains(t, err, "web/program/patches.go, fmt (no words): open ")
}
