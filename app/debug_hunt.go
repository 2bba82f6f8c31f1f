package app

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/codes/gateway/signature"
)

// The search for mistakes goes on in slices, between which the browser does
// what else there is to do, such as typing.
const (
	slice = 8 * time.Millisecond
	pause = time.Millisecond
	// stride is how many digests are tried between two looks at the clock.
	stride = 50
)

// hunt is a search for mistakes that is being worked on; took is how long that
// has taken. going is the search that waits for its next slice.
type hunt struct {
	search, going *signature.Search
	took          time.Duration
}

// carryOn goes on with the search, unless it does already, until it is over or
// there is another one, because the text or the secret has changed.
func (h *hunt) carryOn(s *site) {
	search := h.search
	if search == nil || search.Over || search == h.going {
		return
	}
	h.took += work(search)
	h.going = search
	// The pause starts once the frame is drawn. One that ends while it is drawn
	// gives the browser no time at all.
	s.ctx.Defer(func(ctx app.Context) {
		ctx.After(pause, func(app.Context) {
			if h.search == search {
				h.going = nil
				h.carryOn(s)
			}
		})
	})
}

// work makes a slice of a search and returns how long it took.
func work(search *signature.Search) time.Duration {
	start := time.Now()
	for search.Step(stride) && time.Since(start) < slice {
	}
	return time.Since(start)
}
