package gateway_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

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

// TestHarmless: of texts without a credential that is known, all stays by which a
// request is judged, and every number of the log, the answer or the code beside it.
func TestHarmless(t *testing.T) {
	read := 0
	for seed := range uint64(400) {
		h := leaktest.NewHarmless(seed)
		before, err := gateway.Parse(h.Text)
		if err != nil {
			continue
		}
		read++
		out, _ := gateway.Shareable(h.Text, before, "", h.Now)
		after, err := gateway.Parse(out)
		if !assert.NoError(t, err, "%s", h.Text) {
			continue
		}
		for _, name := range []string{"Action", "AppId", "Timestamp", "SignatureVersion"} {
			assert.Equal(t, before.Value(name), after.Value(name), "%s", h.Text)
		}
		assert.Equal(t, before.Host, after.Host)
		assert.Equal(t, before.Method, after.Method)
		assert.Equal(t, gateway.Check(before, "", h.Now).Failing(), gateway.Check(after, "", h.Now).Failing(), "%s\n\nof\n%s", out, h.Text)
		for _, kept := range h.Kept {
			assert.Contains(t, out, kept, "%q %s\n\nof\n%s", h.Steps, out, h.Text)
		}
	}
	assert.Greater(t, read, 200)
}

// TestHarmlessPastes: of the texts that are read in tests, all stays by which
// they are judged.
func TestHarmlessPastes(t *testing.T) {
	files, err := filepath.Glob("testdata/pastes/*.txt")
	require.NoError(t, err)
	read, same := 0, 0
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		before, err := gateway.Parse(string(text))
		if err != nil {
			continue
		}
		read++
		out, _ := gateway.Shareable(string(text), before, "", vectorTime)
		after, err := gateway.Parse(out)
		if err != nil {
			t.Logf("%s is not read", file)
			continue
		}
		kept := before.Host == after.Host && before.Method == after.Method
		for _, name := range []string{"Action", "AppId", "Timestamp", "SignatureVersion"} {
			kept = kept && before.Value(name) == after.Value(name)
		}
		if !kept || !slices.Equal(gateway.Check(before, "", vectorTime).Failing(), gateway.Check(after, "", vectorTime).Failing()) {
			t.Logf("%s is judged otherwise", file)
			continue
		}
		same++
	}
	const otherwise = 4 // where a credential stands in a parameter by which it is judged, or a value is masked
	assert.LessOrEqual(t, read-same, otherwise, "of %d", read)
}
