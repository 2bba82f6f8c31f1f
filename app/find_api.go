package app

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/codes/zim"
	"zimcodes/search"
)

// apiIn returns the API among what answers a query, nil if there is none. Its page
// is the first result, and the codes come below it.
func apiIn(answers []search.Answer) *zim.API {
	for _, a := range answers {
		if a.Kind == search.AnswerAPI {
			return zim.Find(a.Name)
		}
	}
	return nil
}

// above is how many results stand above the hits: the API's page, or none.
func (s *site) above() int {
	if s.api != nil {
		return 1
	}
	return 0
}

// total is how many results there are.
func (s *site) total() int { return len(s.hits) + s.above() }

// target returns the page of the nth result, counted from 1.
func (s *site) target(n int) Page {
	if n <= s.above() {
		return s.page.api(s.api.Action)
	}
	return s.page.code(s.hits[n-1-s.above()].Code)
}

// apiOption renders the API as the first row of the results.
func (s *site) apiOption() app.UI {
	p := s.page
	return app.A().Class("row").Class("api").Href(p.api(s.api.Action).Path()).ID(hitID(1)).
		Attr("role", "option").TabIndex(-1).Attr("aria-selected", strconv.FormatBool(s.active == 1)).Body(
		app.Span().Class("mono").Text(s.api.Action),
		app.Span().Class("what").Body(app.Span().Body(p.inLink(s.api.Purpose.In(p.Lang), nil)...)),
		app.Span().Class("soft").Text(p.Lang.Say("the API itself", "API 页面")),
	)
}
