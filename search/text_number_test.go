package search

import (
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestNumberAt(t *testing.T) {
	for text, want := range map[string]string{
		"7": "7", "660600001": "660600001", "007": "007", "660,600,001": "660600001", "660 600 001": "660600001", "660,60": "660", "66,06,00": "66",
		"0x5f5e105": "100000005", "0x": "", "0xg": "", "0x5f5e105h": "", "0xffffffffffffffffff": "",
		"1.00000005e8": "100000005", "1.00000005e+08": "100000005", "1e8": "100000000", "1e99": "", "1.5": "", "1.5e0": "", "7.0": "7", "7.": "7", "7e": "", "7ms": "",
		"6.60600001e+08.": "660600001", "1.2.3": "", "1,660,600,001": "1660600001",
	} {
		n, next := numberAt(text, 0)
		require.Equal(t, want, n.digits, text)
		require.Greater(t, next, 0)
	}
}

// FuzzNumberAt: a number is in the text, its value is decimal, and the search
// goes on behind its digits.
func FuzzNumberAt(f *testing.F) {
	for _, text := range []string{"660,600,001", "0x5f5e105", "1.00000005e+08", "1e99999", "0x", "1.", "1.e5", "000,000", "1-234-567"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for i := 0; i < len(text); i++ {
			if !isDigit(text[i]) {
				continue
			}
			n, next := numberAt(text, i)
			require.Greater(t, next, i)
			require.LessOrEqual(t, next, len(text))
			if n.digits != "" {
				require.Equal(t, i, n.start)
				require.True(t, n.start < n.end && n.end <= next, "%+v %d", n, next)
				for k := range n.digits {
					require.True(t, isDigit(n.digits[k]), n.digits)
				}
				if len(n.digits) < 19 {
					_, err := strconv.Atoi(n.digits)
					require.NoError(t, err)
				}
			}
		}
	})
}
