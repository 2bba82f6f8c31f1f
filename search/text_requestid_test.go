package search_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/search"
)

func TestRequestID(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"JSON":               {`{"Code":7,"RequestId":"5432109876"}`, "5432109876"},
		"a number":           {`{"RequestId": 5432109876, "Code":7}`, "5432109876"},
		"JSON in a string":   {`"{\"RequestId\":\"5432\"}"`, "5432"},
		"Go":                 {`{Code:7 RequestId:5432}`, "5432"},
		"assignment":         {"requestid=ab-12 code=7", "ab-12"},
		"PHP":                {"[RequestId] => 5432", ""},
		"none":               {`{"Code":7}`, ""},
		"empty":              {`{"RequestId":"","Code":7}`, ""},
		"a word":             {"what is RequestId", ""},
		"the second":         {"RequestId of the answer, RequestId: 12", "12"},
		"too long for one":   {"RequestId=" + strings.Repeat("1", 65), ""},
		"other letters":      {"İ RequestId=1", ""},
		"nothing after it":   {"RequestId=", ""},
		"Chinese after it":   {"RequestId：1", ""},
		"cut by white space": {"RequestId: 12 34", "12"},
	} {
		t.Run(name, func(t *testing.T) { require.Equal(t, c.want, search.RequestID(c.text)) })
	}
}

func TestNumber(t *testing.T) {
	ix := search.New(codes.All())
	for query, want := range map[string]int{
		"6000104": 6000104, "6,000,104": 6000104, "code=6000104": 6000104, `{"Code":404}`: 404, "404": 404, "0x1": -1,
		"100000005": -1, "code=100000005": -1, "签名": -1, "took 404 ms": -1, "": -1, strings.Repeat("9", 19): -1,
	} {
		n, ok := ix.Number(query)
		if want < 0 {
			assert.False(t, ok, "%q: %d", query, n)
			continue
		}
		assert.True(t, ok, query)
		assert.Equal(t, want, n, query)
	}
}

// FuzzRequestID: an ID stands in the text, and is nothing but letters, digits
// and hyphens.
func FuzzRequestID(f *testing.F) {
	f.Add(`{"Code":7,"RequestId":"5432109876"}`)
	f.Add("RequestId=\xff\u0130requestid: 1")
	f.Fuzz(func(t *testing.T, text string) {
		id := search.RequestID(text)
		require.Contains(t, text, id)
		require.Equal(t, -1, strings.IndexFunc(id, func(r rune) bool {
			return !('0' <= r && r <= '9' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || r == '-')
		}), "%q", id)
	})
}
