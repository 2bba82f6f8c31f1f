package search_test

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/search"
)

// marked returns the text of h's matches, a field and language each.
func marked(t testing.TB, all []codes.Entry, h search.Hit) []string {
	i := slices.IndexFunc(all, func(e codes.Entry) bool { return e.Code == h.Code })
	require.GreaterOrEqual(t, i, 0)
	var texts []string
	for _, m := range h.Matches() {
		texts = append(texts, m.Field.Text(all[i], m.Language)[m.Start:m.End])
	}
	return texts
}

func TestMatches(t *testing.T) {
	tests := []struct {
		name, query string
		code        codes.Code
		want        []string
	}{
		{"code", "100000005", 100000005, []string{"100000005"}},
		{"code's start", "1000", 100000005, []string{"1000"}},
		{"code's end", "0005", 100000005, []string{"0005"}},
		{"within the code", "03 00", 660300015, []string{"0300"}},
		{"pasted", `"SubCode":660600001`, 660600001, []string{"660600001"}},
		{"phrase in every field", "签名过期", 100000005, []string{"签名过期"}},
		{"as it is written", "signaturenonce", 100000008, []string{"SignatureNonce", "SignatureNonce"}},
		{"across white space", "FromUserId没", 660600032, []string{"FromUserId 没"}},
		{"words", "limit rooms", 660300015, []string{"rooms", "limit", "rooms", "room", "limit", "room", "rooms"}},
		{"other forms of words", "limited rooms", 660300015, []string{"rooms", "limit", "rooms", "room", "limit", "room", "rooms"}},
		{"characters in order", "房间数上限", 660300015, []string{"房间数", "上限", "房间", "房间数", "房间数", "房间数", "房间"}},
		{"a character wrong", "签名龘误", 100000005, []string{"签名", "签名", "签名", "签名", "签名", "签名", "签名", "签名", "签名"}},
		{"pinyin", "qianmingcuowu", 100000005, []string{"签名错误"}},
		{"initials", "qmcw", 100000005, []string{"签名错误"}},
		{"spelling", "permision", 660600032, []string{"permission", "permission", "permission", "permission"}},
		{"letters in order", "sgnonce", 100000005, []string{"S", "g", "Nonce"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			hits := index.Find(test.query)
			i := slices.IndexFunc(hits, func(h search.Hit) bool { return h.Code == test.code })
			require.GreaterOrEqual(t, i, 0)
			assert.Equal(t, test.want, marked(t, entries, hits[i]))
		})
	}
}

// A synonym is marked where it is a whole word: call, but not the start of another word.
func TestMatchesOfSynonyms(t *testing.T) {
	all := codes.All()
	hits := search.New(all).Find("dialing")
	i := slices.IndexFunc(hits, func(h search.Hit) bool { return h.Code == 660900003 })
	require.GreaterOrEqual(t, i, 0)
	assert.Equal(t, []string{"called", "呼叫", "电话", "call", "呼叫"}, marked(t, all, hits[i]))
}

func TestMatchesAreInRange(t *testing.T) {
	all := codes.All()
	ix := search.New(all)
	for _, query := range manyQueries(t, all) {
		assertMatches(t, all, query, ix.Find(query))
	}
}

// assertMatches checks that each hit has matches, in order and apart, that are
// whole characters of their field.
func assertMatches(t testing.TB, all []codes.Entry, query string, hits []search.Hit) {
	for _, h := range hits {
		i := slices.IndexFunc(all, func(e codes.Entry) bool { return e.Code == h.Code })
		require.NotEmpty(t, h.Matches(), "%q: %d", query, h.Code)
		var last search.Match
		for _, m := range h.Matches() {
			text := m.Field.Text(all[i], m.Language)
			require.True(t, 0 <= m.Start && m.Start < m.End && m.End <= len(text), "%q: %+v", query, m)
			require.True(t, utf8.ValidString(text[:m.Start]) && utf8.ValidString(text[m.Start:m.End]), "%q: %+v", query, m)
			require.Equal(t, m.Field == search.FieldCode || m.Field == search.FieldAPI, m.Language == "", "%q: %+v", query, m)
			if m.Field == last.Field && m.Language == last.Language {
				require.GreaterOrEqual(t, m.Start, last.End, "%q: %+v", query, m)
			} else {
				require.True(t, m.Field > last.Field || m.Language > last.Language, "%q: %+v", query, m)
			}
			last = m
		}
	}
}

// TestPhraseMatchesAreThePhrase: a description looked for is found and marked
// from its first word to its last.
func TestPhraseMatchesAreThePhrase(t *testing.T) {
	all := codes.All()
	ix := search.New(all)
	for _, e := range all {
		for _, l := range codes.Languages {
			text := search.FieldDescription.Text(e, l)
			hits := ix.Find(text)
			i := slices.IndexFunc(hits, func(h search.Hit) bool { return h.Code == e.Code })
			require.GreaterOrEqual(t, i, 0, "%q", text)
			require.Equal(t, search.TierPhrase, hits[i].Tier, "%q", text)
			assert.Contains(t, marked(t, all, hits[i]), strings.TrimRight(text, "。.）”)\""))
		}
	}
}
