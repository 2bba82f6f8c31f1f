package request

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestOptions: no option of curl stands in the table twice.
func TestOptions(t *testing.T) {
	seen := map[string]bool{}
	for _, o := range curlOptions {
		for _, name := range []string{o.long, "-" + string(rune(o.short))} {
			assert.False(t, seen[name], name)
			seen[name] = name != "-\x00"
		}
	}
}

func TestDistance(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want int
	}{{"", "", 0}, {"a", "", 1}, {"ab", "ba", 1}, {"abc", "abd", 1}, {"kitten", "sitting", 3}} {
		assert.Equal(t, c.want, Distance(c.a, c.b))
	}
}
