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

// explanation is what a search for mistakes is working on; took is how long it
// has worked. going is the search that waits for its next slice.
type explanation struct {
	search, going *signature.Search
	took          time.Duration
}

// explain goes on with the search, unless it does already, until it is over or
// there is another one, because the text or the secret has changed.
func (e *explanation) explain(s *site) {
	search := e.search
	if search == nil || search.Over || search == e.going {
		return
	}
	e.took += work(search)
	e.going = search
	// The pause starts once the frame is drawn. One that ends while it is drawn
	// gives the browser no time at all.
	s.ctx.Defer(func(ctx app.Context) {
		ctx.After(pause, func(app.Context) {
			if e.search == search {
				e.going = nil
				e.explain(s)
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
