// Package pace divides long work into slices, between which the browser does what
// else there is to do, such as typing.
package pace

import (
	"time"

	"zimcodes/codes/gateway/signature"
)

const (
	// Slice is how long is worked at once, and Pause how long is waited then.
	Slice = 8 * time.Millisecond
	Pause = time.Millisecond
	// stride is how many digests are tried between two looks at the clock.
	stride = 50
)

// Hunt is a search for mistakes that is being worked on; Took is how long that
// has taken.
type Hunt struct {
	Search *signature.Search
	Took   time.Duration
	// going is the search that waits for its next slice.
	going *signature.Search
}

// CarryOn goes on with the search, unless it does already, until it is over or
// there is another one, because the text or the secret has changed. What it
// gives to later is done after a pause.
func (h *Hunt) CarryOn(later func(func())) {
	search := h.Search
	if search == nil || search.Over || search == h.going {
		return
	}
	h.Took += work(search)
	h.going = search
	later(func() {
		if h.Search == search {
			h.going = nil
			h.CarryOn(later)
		}
	})
}

// work makes a slice of a search and returns how long it took.
func work(search *signature.Search) time.Duration {
	start := time.Now()
	for search.Step(stride) && time.Since(start) < Slice {
	}
	return time.Since(start)
}
