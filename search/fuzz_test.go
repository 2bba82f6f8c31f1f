package search_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/search"
)

// FuzzFind: whatever is asked, the hits are entries of the catalog, each once,
// and their matches are in range.
func FuzzFind(f *testing.F) {
	all := codes.All()
	ix := search.New(all)
	for _, query := range manyQueries(f, all) {
		f.Add(query)
	}
	f.Fuzz(func(t *testing.T, query string) {
		hits := ix.Find(query)
		seen := map[codes.Code]bool{}
		for _, h := range hits {
			require.False(t, seen[h.Code], "%q", query)
			seen[h.Code] = true
		}
		assertMatches(t, all, query, hits)
	})
}

// FuzzNew: whatever the catalog's text, the matches are in range.
func FuzzNew(f *testing.F) {
	f.Add("签 名`Err`\x00错误", "签名")
	f.Add("SignatureNonce\u0301 is empty", "nonce empty")
	f.Add("\xff\xed\xa0\x80 code", "sco")
	f.Fuzz(func(t *testing.T, text, query string) {
		all := []codes.Entry{{Code: 7, Description: codes.Text{Chinese: codes.Prose(text), English: codes.Prose(text)}}}
		for _, h := range search.New(all).Find(query) {
			require.NotEmpty(t, h.Matches())
			for _, m := range h.Matches() {
				plain := m.Field.Text(all[0], m.Language)
				require.True(t, 0 <= m.Start && m.Start < m.End && m.End <= len(plain), "%+v in %q", m, plain)
			}
		}
	})
}
