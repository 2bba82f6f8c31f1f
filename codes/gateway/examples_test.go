package gateway

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/gateway/request"
)

// TestExamples: there is one example of each decidable code and one that
// passes, and it yields that code and no other.
func TestExamples(t *testing.T) {
	want := map[codes.Code]bool{0: true}
	for _, c := range Decidable() {
		want[c] = true
	}
	for _, e := range Examples() {
		t.Run(e.Expect.String(), func(t *testing.T) {
			require.True(t, want[e.Expect], "one example of each")
			delete(want, e.Expect)
			r, err := request.Parse(e.Text)
			require.NoError(t, err)
			v := Check(r, e.Secret, e.Now)
			assert.Equal(t, e.Expect, v.Code())
			failing := []codes.Code{e.Expect}
			if e.Expect == 0 {
				failing = []codes.Code{}
			}
			assert.Equal(t, failing, v.Failing())
		})
	}
	assert.Empty(t, want)
	require.NotEmpty(t, Examples())
	assert.Zero(t, Examples()[0].Expect)
}

func TestReadExample(t *testing.T) {
	for name, file := range map[string]string{
		"no text":     "expect: 0\nsecret: s\nnow: 1",
		"unknown key": "expect: 0\nsecret: s\nnow: 1\nthen: 2\n\ntext\n",
		"twice":       "expect: 0\nexpect: 0\nsecret: s\nnow: 1\n\ntext\n",
		"missing":     "expect: 0\nsecret: s\n\ntext\n",
		"no number":   "expect: 0\nsecret: s\nnow: noon\n\ntext\n",
	} {
		t.Run(name, func(t *testing.T) {
			_, err := readExample(file)
			assert.Error(t, err)
		})
	}
}
