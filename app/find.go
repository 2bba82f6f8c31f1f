package app

import (
	"net/url"
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/codes"
	"zimcodes/search"
)

// The search follows the WAI-ARIA combobox pattern: the focus stays in the
// box, the arrow keys move through the list, Enter opens the active result or
// the first, Escape clears.

// searchBox renders the box; away from the home page, the results below it.
func (s *site) searchBox() app.UI {
	p := s.page
	input := app.Input().ID("q").Type("search").Name("q").
		Placeholder(p.say("Code, message or parameter", "返回码、描述或参数")).
		Aria("label", p.say("Search the return codes", "搜索返回码")).
		Attr("role", "combobox").
		Attr("aria-autocomplete", "list").
		Attr("aria-controls", "hits").
		Attr("aria-expanded", strconv.FormatBool(s.listed())).
		Attr("autocomplete", "off").Attr("autocapitalize", "off").Attr("autocorrect", "off").
		Attr("enterkeyhint", "go").Attr("spellcheck", "false").
		OnInput(s.onInput).
		OnKeyDown(s.onKeyDown)
	if s.active != none {
		input = input.Attr("aria-activedescendant", hitID(s.active))
	}
	body := []app.UI{input, app.Kbd().Aria("hidden", "true").Text("/")}
	if p.Kind != Home {
		input.OnFocus(s.onFocus).OnBlur(s.onBlur)
		if s.open {
			body = append(body, app.Div().Class("drop").OnMouseDown(keepFocus).Body(s.results()...))
		}
	}
	status := ""
	if s.open {
		status = p.count(len(s.hits))
	}
	body = append(body, app.P().ID("count").Class("unseen").Attr("role", "status").Text(status))
	return app.Div().Class("find").Attr("role", "search").Body(body...)
}

// listed reports whether a list of results is on the page.
func (s *site) listed() bool { return s.open && len(s.hits) > 0 }

// results renders the list of results, or says that there are none.
func (s *site) results() []app.UI {
	p := s.page
	if len(s.hits) == 0 {
		return []app.UI{app.Div().Class("empty").Body(
			app.P().Body(app.B().Text(p.say("Nothing found for this.", "没有找到相关的返回码。"))),
			app.P().Text(p.say(
				"Try a code or a part of it, one word of the message, or a parameter name such as UserId. A whole response can be pasted, too.",
				"可以试试返回码或其中几位、描述中的一个词，或参数名（如 UserId）；也可以直接粘贴整段响应。")),
		)}
	}
	var rows []app.UI
	for i, hit := range s.visible() {
		rows = append(rows, s.option(i, hit))
	}
	body := []app.UI{
		app.P().Class("tally").Aria("hidden", "true").Body(
			app.Text(p.count(len(s.hits))),
			app.Span().Class("keys").Text(p.say(" · Enter opens the first, or the one that the arrow keys reach", " · 回车打开第一条，或用方向键选择")),
		),
		app.Div().ID("hits").Class("rows").Attr("role", "listbox").
			Aria("label", p.say("Results", "搜索结果")).OnClick(s.onOpen).Body(rows...),
	}
	if len(rows) < len(s.hits) {
		body = append(body, app.Button().Class("more").Type("button").OnClick(s.onMore).
			Text(p.say("Show all ", "显示全部 ")+p.count(len(s.hits))))
	}
	return body
}

// option renders hit i as a row of the list: a link, so that it can be opened
// in a tab of its own.
func (s *site) option(i int, hit search.Hit) app.UI {
	e, _ := codes.Lookup(hit.Code)
	p := s.page
	where := hit.Matches
	description := marks(where, search.FieldDescription, p.Lang)
	code := marks(where, search.FieldCode, "")
	what := []app.UI{app.Span().Class("text").Body(p.inLink(e.Description.In(p.Lang), description)...)}
	if description == nil && code == nil && len(where) > 0 {
		what = append(what, p.excerpt(e, where))
	}
	return app.A().ID(hitID(i)).Class("row").Href(p.code(hit.Code).Path()).
		Attr("role", "option").TabIndex(-1).Attr("aria-selected", strconv.FormatBool(i == s.active)).
		Body(
			digits(hit.Code, code),
			app.Span().Class("what").Body(what...),
			p.todo(e),
		)
}

// excerpt shows the first field that matched, in the page's language if any
// did, where the row does not show it.
func (p Page) excerpt(e codes.Entry, where []search.Match) app.UI {
	first := where[0]
	if i := slices.IndexFunc(where, func(m search.Match) bool { return m.Language == p.Lang }); i >= 0 {
		first = where[i]
	}
	text := first.Field.Text(e, first.Language)
	return app.Span().Class("excerpt").Body(
		app.Span().Class("label").Text(p.field(first.Field, first.Language)+p.say(": ", "：")),
		app.Span().Lang(string(first.Language)).Body(
			marked(text, 0, marks(where, first.Field, first.Language))...),
	)
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

// todo says in a few words what entry e asks for.
func (p Page) todo(e codes.Entry) app.UI {
	return app.Span().Class("todo").Class(tone(e)).Body(p.inLink(e.Brief.In(p.Lang), nil)...)
}

func hitID(i int) string { return "hit-" + strconv.Itoa(i) }

func (s *site) onInput(ctx app.Context, e app.Event) {
	s.find(ctx.JSSrc().Get("value").String())
	s.open = s.query != ""
	s.rememberLater(ctx)
}

func (s *site) onKeyDown(ctx app.Context, e app.Event) {
	if e.Get("isComposing").Bool() || e.Get("keyCode").Int() == 229 {
		return // the key belongs to the input method
	}
	switch e.Get("key").String() {
	case "ArrowDown":
		s.move(ctx, e, +1)
	case "ArrowUp":
		s.move(ctx, e, -1)
	case "Enter":
		s.enter(ctx, e)
	case "Escape":
		e.PreventDefault()
		s.clear(ctx)
	}
}

// move makes the next or previous hit the active one, around the ends.
func (s *site) move(ctx app.Context, e app.Event, by int) {
	if s.query != "" {
		s.open = true
	}
	n := len(s.visible())
	if n == 0 {
		return
	}
	e.PreventDefault()
	switch {
	case s.active == none && by < 0:
		s.active = n - 1
	default:
		s.active = (s.active + by + n) % n
	}
	id := hitID(s.active)
	ctx.Defer(func(app.Context) { scrollToSeen(id) })
}

// enter opens the active hit, or the first where the keys reached none.
func (s *site) enter(ctx app.Context, e app.Event) {
	if len(s.hits) == 0 {
		return
	}
	e.PreventDefault()
	s.remember()
	ctx.Navigate(s.page.code(s.hits[max(s.active, 0)].Code).Path())
}

func (s *site) clear(ctx app.Context) {
	s.find("")
	s.open = false
	setSearchText("")
	s.rememberLater(ctx)
}

func (s *site) onMore(ctx app.Context, e app.Event) {
	s.all = true
	focusSearch()
}

// onOpen: a result was clicked; the query must be in the URL by then, so that
// the way back leads to it.
func (s *site) onOpen(ctx app.Context, e app.Event) { s.remember() }

func (s *site) onFocus(ctx app.Context, e app.Event) { s.open = s.query != "" }

func (s *site) onBlur(ctx app.Context, e app.Event) { s.open, s.active = false, none }

// keepFocus keeps the focus in the box while a result is clicked.
func keepFocus(ctx app.Context, e app.Event) { e.PreventDefault() }

// rememberLater writes the query into the URL once typing rests.
func (s *site) rememberLater(ctx app.Context) {
	query := s.query
	ctx.After(urlDelay, func(app.Context) {
		if s.query == query {
			s.remember()
		}
	})
}

// remember writes the query into the home page's URL, in place of the entry of
// the history that is there.
func (s *site) remember() {
	if s.page.Kind != Home {
		return
	}
	address := s.page.Path()
	if s.query != "" && len(s.query) <= urlQueryMax {
		address += "?q=" + url.QueryEscape(s.query)
	}
	replaceURL(address)
}
