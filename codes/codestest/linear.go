package codestest

import (
	"runtime"
	"testing"
	"time"
)

// Linear fails the test unless work on a text of size grown bytes takes at most
// ten times as long for a byte as on one of size small. What is measured is the
// processor's time, which other programs do not lengthen. Prepare makes a text of
// about that size, and returns the work. WebAssembly does not tell that time: there
// nothing is compared.
func Linear(t testing.TB, small, grown int, prepare func(size int) func()) {
	t.Helper()
	if runtime.GOARCH == "wasm" {
		return
	}
	short, long := least(prepare(small)), least(prepare(grown))
	if limit := short*time.Duration(10*grown/small) + grain; long > limit {
		t.Errorf("%d bytes take %v, %d bytes %v: more than %v", small, short, grown, long, limit)
	}
}

// grain is what the garbage collector and the system's clock may add.
const grain = 50 * time.Millisecond

// least returns the shortest processor's time of three tries.
func least(work func()) time.Duration {
	best := time.Hour
	for range 3 {
		began := used()
		work()
		best = min(best, used()-began)
	}
	return best
}
