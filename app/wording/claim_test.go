package wording

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/gateway/signature"
)

// TestClaims: each mistake can be claimed, without what only the secret tells.
func TestClaims(t *testing.T) {
	for _, m := range signature.KnownMistakes() {
		for _, lang := range codes.Languages {
			for _, said := range []string{readsAs(Claimed(lang, []signature.MistakeName{m.Name}, lang == codes.English)), readsAs(Claims(lang, []signature.MistakeName{m.Name}))} {
				require.NotContains(t, said, "{")
				require.Equal(t, lang == codes.Chinese, strings.ContainsFunc(said, isHan), said)
			}
		}
	}
	require.Equal(t, "Claimed by this link, and not proved here: You used SHA-1; it must be MD5. [timestamp-differs]. Use MD5. "+
		"Look at the clock once, keep the value, and use it in both places. Give the secret to prove it again.",
		readsAs(Claimed(codes.English, []signature.MistakeName{"hash-sha1", "timestamp-differs"}, true)))
	require.Contains(t, readsAs(Claimed(codes.English, []signature.MistakeName{"order"}, false)), "cannot be proved again here.")
}
