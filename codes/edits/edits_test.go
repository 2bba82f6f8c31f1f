package edits

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestDistance(t *testing.T) {
	long := strings.Repeat("a", 100)
	for _, c := range []struct {
		a, b  string
		limit int
		want  int
		ok    bool
	}{
		{"", "", 0, 0, true},
		{"a", "", 1, 1, true},
		{"a", "", 0, 0, false},
		{"ab", "ba", 1, 1, true},
		{"abc", "abd", 1, 1, true},
		{"kitten", "sitting", 3, 3, true},
		{"kitten", "sitting", 2, 0, false},
		{"ca", "abc", 3, 3, true}, // a swap is not edited again
		{long, long + "b", 1, 1, true},
		{"b" + long, long + "b", 1, 0, false},
	} {
		d, ok := Distance(c.a, c.b, c.limit)
		assert.Equal(t, c.want, d, "%s %s", c.a, c.b)
		assert.Equal(t, c.ok, ok, "%s %s", c.a, c.b)
	}
}
