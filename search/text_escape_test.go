package search

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestUnescape(t *testing.T) {
	for text, want := range map[string]string{
		"Code%3D7": "Code=7", "%e7%ad%be%E5%90%8D": "签名", "a%20b%20%20c": "a b  c", "%253D": "%3D",
		"": "", "%": "%", "100%": "100%", "50% off": "50% off", "%4": "%4", "%zz%3D": "%zz%3D", "%%3D": "%%3D", "a+b%20c": "a+b c",
	} {
		require.Equal(t, want, unescape(text), text)
	}
}
