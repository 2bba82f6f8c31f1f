package search

import (
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

func TestUnescape(t *testing.T) {
	for text, want := range map[string]string{
		"Code%3D7": "Code=7", "%e7%ad%be%E5%90%8D": "签名", "a%20b%20%20c": "a b  c", "%253D": "%3D",
		"": "", "%": "%", "100%": "100%", "50% off": "50% off", "%4": "%4", "%zz%3D": "%zz=", "%%3D": "%=", "%+1": "%+1",
		"%C7%EB": "%C7%EB", "%E7%AD": "%E7%AD", "%E7%ADx%3D": "%E7%ADx=",
	} {
		require.Equal(t, want, unescape(text), text)
	}
}

// FuzzUnescape: the text does not grow, text stays text, and without escapes
// it stays as it is.
func FuzzUnescape(f *testing.F) {
	for _, text := range []string{"Code%3D7", "%E7%AD", "%%%3", "\xff%41"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got := unescape(text)
		require.LessOrEqual(t, len(got), len(text))
		if utf8.ValidString(text) {
			require.True(t, utf8.ValidString(got), "%q", got)
		}
	})
}
