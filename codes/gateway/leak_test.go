package gateway_test

import (
	"flag"
	"fmt"
	"runtime"
	"testing"

	"github.com/stretchr/testify/assert"

	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/leaktest"
)

// leakTexts is how many texts TestLeaks writes for each generator and seed.
var leakTexts = flag.Int("leak-texts", 500, "how many texts TestLeaks writes for a seed")

// leakSeed is the first of the seeds.
var leakSeed = flag.Uint64("leak-seed", 1, "the first seed of TestLeaks")

// TestLeaks: nothing that is a credential stands in what is shared, nor in a text
// that is taken to hold none, whatever it was written in.
func TestLeaks(t *testing.T) {
	for name, generator := range map[string]func(uint64) leaktest.Generator{"first": leaktest.New, "second": leaktest.Other} {
		for seed := *leakSeed; seed < *leakSeed+2; seed++ {
			t.Run(fmt.Sprintf("%s/%d", name, seed), func(t *testing.T) {
				t.Parallel()
				g, n := generator(seed), *leakTexts
				if runtime.GOARCH == "wasm" {
					n = 100
				}
				shared := 0
				for range n {
					text := g.Next()
					assert.True(t, gateway.MayHoldCredential(text.Text), "%q %q\n%s", text.Notation, text.Steps, text.Text)
					r, err := gateway.Parse(text.Text)
					if err != nil {
						continue
					}
					out, left := gateway.Shareable(text.Text, r, "", text.Now)
					assert.NotEmpty(t, left)
					if out != "" {
						shared++
					}
					for _, hidden := range text.Hidden {
						assert.False(t, leaktest.Holds(out, hidden), "%s in what is shared: %q %q\n%s\n\nof\n%s", hidden, text.Notation, text.Steps, out, text.Text)
					}
				}
				assert.Greater(t, shared, n/3)
			})
		}
	}
}
