package e2e

import (
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// wire joins a visitor to a host: all that the host answers passes it, whatever
// part of the browser asks, and it is as slow as a line is. What the DevTools make
// slow is the page alone, not its workers.
type wire struct {
	*httptest.Server

	mu   sync.Mutex
	line line
	// free is when it can carry the next piece.
	free time.Time
	// carried is how many bytes it has carried.
	carried int
}

// newWire serves what a host has, at full speed until it is told otherwise. It is
// to be closed.
func newWire(host http.Handler) *wire {
	w := &wire{}
	w.Server = httptest.NewServer(http.HandlerFunc(func(to http.ResponseWriter, r *http.Request) {
		w.mu.Lock()
		latency := w.line.latency
		w.mu.Unlock()
		time.Sleep(time.Duration(latency * float64(time.Millisecond)))
		host.ServeHTTP(wired{to, w}, r)
	}))
	return w
}

// as makes it as slow as the line, and forgets what it has carried.
func (w *wire) as(l line) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.line, w.carried, w.free = l, 0, time.Time{}
}

// bytes returns how many bytes it has carried.
func (w *wire) bytes() int {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.carried
}

// carry returns once it has carried so many bytes.
func (w *wire) carry(bytes int) {
	w.mu.Lock()
	w.carried += bytes
	now := time.Now()
	if w.free.Before(now) {
		w.free = now
	}
	if w.line.mbps > 0 {
		w.free = w.free.Add(time.Duration(float64(bytes*8) / w.line.mbps * float64(time.Microsecond)))
	}
	free := w.free
	w.mu.Unlock()
	time.Sleep(time.Until(free))
}

// wired sends an answer over a wire, in pieces, so that several share it.
type wired struct {
	http.ResponseWriter
	wire *wire
}

const wiredPiece = 4 << 10

func (w wired) Write(data []byte) (sent int, err error) {
	for piece := range slices.Chunk(data, wiredPiece) {
		w.wire.carry(len(piece))
		n, err := w.ResponseWriter.Write(piece)
		sent += n
		if err != nil {
			return sent, err
		}
		w.ResponseWriter.(http.Flusher).Flush()
	}
	return sent, nil
}

// Two answers that are asked for at once take the time that the bytes of both
// need, after the latency.
func TestWire(t *testing.T) {
	t.Parallel()
	const size = 20000
	host := newWire(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.Write(make([]byte, size)) }))
	t.Cleanup(host.Close)
	host.as(line{mbps: 3.2, latency: 50})
	began := time.Now()
	var both sync.WaitGroup
	for range 2 {
		both.Go(func() {
			answer, err := http.Get(host.URL)
			if assert.NoError(t, err) {
				defer answer.Body.Close()
				_, err = io.Copy(io.Discard, answer.Body)
				assert.NoError(t, err)
			}
		})
	}
	both.Wait()
	require.GreaterOrEqual(t, time.Since(began), 150*time.Millisecond)
	require.Equal(t, 2*size, host.bytes())
}
