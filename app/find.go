package app

import (
	"net/url"
	"slices"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/box"
	"zimcodes/app/pace"
	"zimcodes/search"
)

// The search follows the WAI-ARIA combobox pattern, as far as a box of several
// lines may: the focus stays in the box, the arrow keys move through the list,
// Enter opens the active result, or does what fits the text. Escape closes a list
// that lies over the page, then clears the box; where the list is the page, as on
// the home page and in the debugger, it clears at once.

const (
	// shown is how many hits are shown at first, unless few others are left.
	shown = 12
	few   = 3
	// urlDelay is how long typing must rest before the query is written into
	// the URL: browsers allow about a hundred such writes in 30 seconds.
	urlDelay = 350 * time.Millisecond
)

// find searches for query and shows what it finds.
func (s *site) find(query string) { s.show(query, hitsOf(query)) }

func (s *site) show(query string, hits []search.Hit) {
	s.box, s.active, s.all, s.offers = box.Read(query), 0, false, nil
	if query != "" {
		s.offers = index().Answers(query)
	}
	s.api = apiIn(s.offers)
	if s.box.ForDebugger() {
		hits = inText(hits)
	}
	s.taken = s.box.TakenFor(hits)
	if s.taken.Kind == box.Words {
		s.taken.Kind = s.words(hits)
	}
	s.hits = s.takeExact(hits)
	s.behind = s.behind || !s.open
	s.open = s.hasQuery()
}

// words says what the words that found these hits are.
func (s *site) words(hits []search.Hit) box.Kind {
	if s.api != nil {
		return box.API
	}
	if len(hits) > 0 {
		return box.Words
	}
	if _, ok := index().Number(s.box.Text); ok {
		return box.Number
	}
	return box.Words
}

// hitsOf returns the hits of query. Without one, the index is not made.
func hitsOf(query string) []search.Hit {
	if query == "" {
		return nil
	}
	return index().Find(box.Corrected(query))
}

// inText returns the codes that stand in a text. Its words say nothing of a code if
// it is a request or a callback.
func inText(hits []search.Hit) []search.Hit {
	return slices.DeleteFunc(slices.Clone(hits), func(h search.Hit) bool { return h.Tier > search.TierPasted })
}

// hasQuery reports whether anything is searched for: white space is not.
func (s *site) hasQuery() bool { return !s.box.Blank() }

// visible returns the hits that are shown.
func (s *site) visible() []search.Hit {
	if s.all || len(s.hits) <= shown+few {
		return s.hits
	}
	return s.hits[:shown]
}

// onInput searches for what is typed. Letters that an input method composes
// are searched, too, but not written into the URL; where they find nothing,
// what was found before stays: they are on their way to characters.
func (s *site) onInput(ctx app.Context, e app.Event) {
	query := typed(ctx)
	if !isComposing(e) {
		s.search(ctx, query)
	} else if hits := hitsOf(query); len(hits) > 0 {
		s.show(query, hits)
	}
}

func (s *site) onCompositionEnd(ctx app.Context, e app.Event) {
	s.search(ctx, typed(ctx))
}

// search searches for query and writes it into the URL. At the start of the
// program the query may be known already.
func (s *site) search(ctx app.Context, query string) {
	if query != s.box.Text {
		s.find(query)
	}
	s.syncURLLater(ctx)
}

// onOpen: a result was clicked. The query must be in the URL by then, so that
// the way back leads to it.
func (s *site) onOpen(ctx app.Context, e app.Event) {
	s.syncURL()
	link := e.Get("target").Call("closest", "a")
	if !link.Truthy() {
		return
	}
	if to, err := url.Parse(link.Get("href").String()); err == nil && PageAt(named(to).Path) == s.page {
		s.endHere()
	}
}

// endHere ends a search whose result is the page that is shown: no navigation
// does.
func (s *site) endHere() {
	s.clear()
	focusHeading()
}

// onHome: on the home page, the link to it clears the search.
func (s *site) onHome(ctx app.Context, e app.Event) {
	if s.page.Kind == Home {
		s.clear()
	}
}

func (s *site) clear() {
	s.find("")
	setSearchText("")
	s.syncURL()
}

func (s *site) onMore(ctx app.Context, e app.Event) {
	s.all = true
	s.syncURL()
	focusBox()
}

// onFocus gets the search ready, so that the first key typed need not wait.
func (s *site) onFocus(ctx app.Context, e app.Event) {
	s.open = s.hasQuery()
	if !s.rehearsed {
		s.rehearsed = true
		s.rehearse(rehearsals)
	}
}

// rehearsals are searched for before anything is: what the first queries of
// their kinds have to wait for is then made.
var rehearsals = []string{
	"",         // the index
	"error",    // the synonyms
	"singatur", // the vocabulary, for what is misspelt, and the sounds
	"用户",       // Chinese
}

// rehearse searches for each, unless something is searched for by then. Keys are heard
// between them.
func (s *site) rehearse(queries []string) {
	s.ctx.Defer(func(ctx app.Context) {
		ctx.After(pace.Pause, func(ctx app.Context) {
			ctx.PreventUpdate()
			if s.hasQuery() {
				return
			}
			index().Find(queries[0])
			if len(queries) > 1 {
				s.rehearse(queries[1:])
			}
		})
	})
}

func (s *site) onBlur(ctx app.Context, e app.Event) { s.open, s.active = false, 0 }

// keepFocus keeps the focus in the box while a result is clicked.
func keepFocus(ctx app.Context, e app.Event) { e.PreventDefault() }

// syncURLLater writes the query into the URL once typing rests.
func (s *site) syncURLLater(ctx app.Context) {
	query := s.box.Text
	ctx.After(urlDelay, func(app.Context) {
		if s.box.Text == query {
			s.syncURL()
		}
	})
}

// syncURL writes the query into the home page's URL, in place of the entry of
// the history that is there. That may be another page's already, which OnNav is
// about to show.
func (s *site) syncURL() {
	if s.page.Kind != Home || PageAt(named(app.Window().URL()).Path) != s.page {
		return
	}
	long := ""
	if s.box.ForURL() != s.box.Text {
		long = s.box.ForHistory()
	}
	replaceURL(s.homeAddress(s.page), memory{long, s.all})
}

// homeAddress returns the address of the home page p with the filter and the
// query in it.
func (s *site) homeAddress(p Page) string {
	return box.WithQuery(p.Path()+s.filter.Query(), s.box.ForURL())
}
