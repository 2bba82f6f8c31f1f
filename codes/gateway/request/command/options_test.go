package command

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestOptions: no option stands in its table twice.
func TestOptions(t *testing.T) {
	testOptions(t, curlOptions)
	testOptions(t, wgetOptions)
	testOptions(t, httpieOptions)
}

func testOptions[T any](t *testing.T, o *options[T]) {
	seen := map[string]bool{}
	names := append(append([]string{}, o.valued...), o.flags...)
	for _, known := range o.known {
		names = append(names, known.long)
		if known.short != 0 {
			names = append(names, "-"+string(rune(known.short)))
		}
	}
	for _, letter := range o.shorts {
		names = append(names, "-"+string(letter))
	}
	for _, name := range names {
		assert.False(t, seen[name], name)
		seen[name] = true
	}
}
