package request

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"zimcodes/codes/gateway/request/pasted"
)

func TestHolds(t *testing.T) {
	for text, want := range map[string]bool{
		"a0123456789z": true, "%30123456789": true, "Basic bWU6MDEyMzQ1Njc4OQ==": true, "Basic bWU6MDEyMzQ1Njc4": false, "012345678 9": false, "": false, "０123456789": true,
	} {
		assert.Equal(t, want, Holds(text, "0123456789"), text)
	}
}

func TestSource(t *testing.T) {
	s := Source("secret")
	assert.Equal(t, "ecr", s.At(pasted.Place{Start: 1, End: 4}))
	for _, p := range []pasted.Place{{}, {Start: -1, End: 2}, {Start: 0, End: 7}, {Start: 3, End: 2}} {
		assert.Empty(t, s.At(p))
	}
	r, err := Parse("Action=a&AppId=1&Signature=x&ServerSecret=9193cc66")
	require.NoError(t, err)
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x"} {
		assert.NotContains(t, fmt.Sprintf(verb, r), "9193cc66")
		assert.NotContains(t, fmt.Sprintf(verb, r), "39313933")
	}
	marshalled, err := s.MarshalText()
	assert.NoError(t, err)
	assert.Equal(t, "6 bytes", string(marshalled))
}
