package codestest_test

import (
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes/codestest"
)

// recorder notes that a test failed.
type recorder struct {
	testing.TB
	failed bool
}

func (r *recorder) Helper()               {}
func (r *recorder) Errorf(string, ...any) { r.failed = true }

// TestLinear: work that grows with the square of the size fails, and only that.
func TestLinear(t *testing.T) {
	if runtime.GOARCH == "wasm" {
		t.Skip("nothing is compared there")
	}
	for power, fails := range map[int]bool{1: false, 2: true} {
		r := &recorder{}
		codestest.Linear(r, 500, 20_000, func(size int) func() {
			steps := size
			if power == 2 {
				steps = size * size
			}
			sum := 0
			return func() {
				for i := range steps {
					sum += i % 7
				}
			}
		})
		require.Equal(t, fails, r.failed, power)
	}
}
