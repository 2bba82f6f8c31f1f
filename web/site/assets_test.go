package site

import (
	"bytes"
	"crypto/sha256"
	"io/fs"
	"regexp"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/web/output"
)

// The sum of pieces is that of the digests of all of them, of which only the last
// may be shorter; the script has pieces of the same size.
func TestSumOfPieces(t *testing.T) {
	data := bytes.Repeat([]byte("0123456789abcdef"), 1<<17)
	data = append(data, "the rest"...)
	var sums []byte
	for _, piece := range [][]byte{data[:1<<20], data[1<<20 : 2<<20], data[2<<20:]} {
		sum := sha256.Sum256(piece)
		sums = append(sums, sum[:]...)
	}
	require.Equal(t, output.Sum(sums), sumOfPieces(data))
	for _, at := range []int{0, 1 << 20, len(data) - 1} {
		other := bytes.Clone(data)
		other[at] ^= 1
		require.NotEqual(t, sumOfPieces(data), sumOfPieces(other), strconv.Itoa(at))
	}
	require.NotEqual(t, sumOfPieces(data), sumOfPieces(data[:len(data)-1]))
	require.NotEqual(t, sumOfPieces(data), sumOfPieces(append(bytes.Clone(data), 0)))

	script, err := fs.ReadFile(sources, "fetch.js")
	require.NoError(t, err)
	size := regexp.MustCompile(`static size = 1 << (\d+);`).FindSubmatch(script)
	require.NotNil(t, size)
	require.Equal(t, "20", string(size[1]))
	require.Equal(t, 1<<20, piecesSize)
}
