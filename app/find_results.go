package app

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/wording"
	"zimcodes/codes"
	"zimcodes/codes/zim"
	"zimcodes/search"
)

// count says how many results there are.
func (s *site) count() string {
	if s.exact != nil {
		return wording.Beside(s.page.Lang, s.total())
	}
	return wording.Count(s.page.Lang, s.total())
}

// listed reports whether a list of results is on the page.
func (s *site) listed() bool { return s.open && s.total() > 0 }

// results renders what was found: what the text is read as, what is pasted, the
// card of a code that is named, and the list, or that there is none.
func (s *site) results() []app.UI {
	p := s.page
	body := append([]app.UI{s.tally()}, s.pasted()...)
	if s.exact != nil {
		body = append(body, app.Div().OnClick(s.onOpen).Body(&card{Page: p, Code: s.exact.Code}))
	}
	if s.total() == 0 {
		if s.exact == nil && !s.forDebugger() && len(s.offers) == 0 {
			body = append(body, app.Div().Class("empty").Body(s.nothing()...))
		}
		return body
	}
	var rows []app.UI
	if s.api != nil {
		rows = append(rows, s.apiOption())
	}
	for i, hit := range s.visible() {
		rows = append(rows, s.option(i+1+s.above(), hit))
	}
	for _, c := range s.near {
		e, _ := codes.LookupKnown(c)
		rows = append(rows, s.asOption(len(rows)+1, p.row(e, nil, nil)))
	}
	if s.exact != nil {
		body = append(body, app.P().Class("close").Text(p.Lang.Say("Also close", "相近的返回码")))
	}
	body = append(body, app.Div().ID("hits").Attr("role", "listbox").
		Aria("label", p.Lang.Say("Results", "搜索结果")).OnClick(s.onOpen).Body(rows...))
	if len(rows) < s.total() {
		body = append(body, app.Button().Class("more").Type("button").TabIndex(p.moreTabIndex()).OnClick(s.onMore).
			Text(p.Lang.Say("Show all ", "显示全部 ")+wording.Count(p.Lang, s.total())))
	}
	return body
}

// tally says what the text is read as, how much was found, and what Enter does. A
// screen reader is told elsewhere; in the debugger it is the verdict's head.
func (s *site) tally() app.UI {
	as, does := s.readAs()
	row := app.P().Class("tally")
	if s.page.Kind == Debug {
		row, as = row.Class("header").Attr("role", "status"), "" // it stands below the box
	} else {
		row = row.Aria("hidden", "true")
	}
	said := as
	if s.total() > 0 || s.exact != nil || said == "" {
		said = dotted(said, s.count())
	}
	var body []app.UI
	body = append(body, app.Text(said))
	if does != "" {
		body = append(body, app.Span().Class("keys").Text(" · "+does))
	}
	return row.Body(body...)
}

// dotted puts a dot between two texts.
func dotted(a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + " · " + b
}

// moreTabIndex: the results that lie over a page close when the box loses the
// focus; there the arrow keys lead to the others.
func (p Page) moreTabIndex() int {
	if p.Kind == Home {
		return 0
	}
	return -1
}

// option renders the nth hit as a row of the list: a link, so that it can be
// opened in a tab of its own.
func (s *site) option(n int, hit search.Hit) app.UI {
	e, _ := codes.LookupKnown(hit.Code)
	p := s.page
	where := hit.Matches()
	description := marks(where, search.FieldDescription, p.Lang)
	code := marks(where, search.FieldCode, "")
	var besides []app.UI
	if description == nil && code == nil && len(where) > 0 {
		besides = append(besides, p.excerpt(e, where))
	}
	if why := wording.Why(p.Lang, hit); why != "" {
		besides = append(besides, app.Span().Class("why").Text(why))
	}
	return s.asOption(n, p.row(e, code, description, besides...))
}

// asOption makes a link the nth option of the list.
func (s *site) asOption(n int, row app.HTMLA) app.UI {
	return row.ID(hitID(n)).Attr("role", "option").TabIndex(-1).Attr("aria-selected", strconv.FormatBool(n == s.active))
}

// excerpt shows the first field that matched, in the page's language if any
// did, where the row does not show it.
func (p Page) excerpt(e codes.Entry, where []search.Match) app.UI {
	first := where[0]
	if i := slices.IndexFunc(where, func(m search.Match) bool { return m.Language == p.Lang }); i >= 0 {
		first = where[i]
	}
	text := first.Field.Text(e, first.Language)
	from, to := around(text, first)
	if first.Field == search.FieldSaid || first.Field == search.FieldAPI {
		from, to = lineOf(text, first)
	}
	body := marked(text[from:to], from, marks(where, first.Field, first.Language))
	if from > 0 && text[from-1] != '\n' {
		body = append([]app.UI{app.Text("… ")}, body...)
	}
	if to < len(text) && text[to] != '\n' {
		body = append(body, app.Text(" …"))
	}
	return app.Span().Class("excerpt").Body(
		app.Span().Class("label").Text(wording.Field(p.Lang, first.Field, first.Language)+p.Lang.Say(": ", "：")),
		app.Span().Lang(string(first.Language)).Body(body...),
	)
}

// around returns the part text[from:to] that shows a match with some words
// before and after it.
func around(text string, m search.Match) (from, to int) {
	const before, after = 60, 100 // bytes
	if m.Start > before {
		from = m.Start - before
		if space := strings.IndexByte(text[from:m.Start], ' '); space >= 0 {
			from += space + 1
		}
	}
	to = len(text)
	if to-m.End > after {
		to = m.End + after
		if space := strings.LastIndexByte(text[m.End:to], ' '); space >= 0 {
			to = m.End + space
		}
	}
	for from > 0 && !utf8.RuneStart(text[from]) {
		from--
	}
	for to < len(text) && !utf8.RuneStart(text[to]) {
		to++
	}
	return from, to
}

// lineOf returns the line text[from:to] that a match starts in.
func lineOf(text string, m search.Match) (from, to int) {
	from = strings.LastIndexByte(text[:m.Start], '\n') + 1
	if to = strings.IndexByte(text[m.Start:], '\n'); to < 0 {
		return from, len(text)
	}
	return from, m.Start + to
}

// marks returns the matches in one field.
func marks(where []search.Match, f search.Field, l codes.Language) []search.Match {
	var in []search.Match
	for _, m := range where {
		if m.Field == f && m.Language == l {
			in = append(in, m)
		}
	}
	return in
}

func hitID(n int) string { return "hit-" + strconv.Itoa(n) }

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

// total is how many results there are in the list, rows how many of them it shows.
func (s *site) total() int { return len(s.hits) + len(s.near) + s.above() }
func (s *site) rows() int  { return len(s.visible()) + len(s.near) + s.above() }

// target returns the page of the nth result, counted from 1; the 0th is the code
// that is named.
func (s *site) target(n int) Page {
	switch found := n - 1 - s.above(); {
	case n == 0:
		return s.page.code(s.exact.Code)
	case found < 0:
		return s.page.api(s.api.Action)
	case found < len(s.hits):
		return s.page.code(s.hits[found].Code)
	default:
		return s.page.code(s.near[found-len(s.hits)])
	}
}

// apiOption renders the API as the first row of the results.
func (s *site) apiOption() app.UI {
	p := s.page
	return s.asOption(1, app.A().Class("row").Class("api").Href(p.api(s.api.Action).Path()).Body(
		app.Span().Class("mono").Text(s.api.Action),
		app.Span().Class("what").Body(app.Span().Body(p.inLink(s.api.Purpose.In(p.Lang), nil)...)),
		app.Span().Class("soft").Text(p.Lang.Say("the API itself", "API 页面")),
	))
}
