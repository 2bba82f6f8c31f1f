package app

import (
	"net/url"
	"sync"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/codes"
	"zimcodes/search"
)

// site is the one component: the page that the URL names, and the search that
// is typed into it. On the home page the query is part of the URL; elsewhere
// it is forgotten when the page is left.
type site struct {
	app.Compo

	page  Page
	query string
	hits  []search.Hit
	// active is the hit that the arrow keys have reached, none before.
	active int
	// all: all hits are shown, not just the first.
	all bool
	// open: the results are shown. Away from the home page they lie over the
	// page and close when the search loses the focus.
	open bool
	// copied says how the last copy command went.
	copied copied
}

var (
	_ app.Initializer = (*site)(nil)
	_ app.Navigator   = (*site)(nil)
)

const (
	// none: no hit is active.
	none = -1
	// shown is how many hits are shown at first.
	shown = 20
	// urlDelay is how long typing must rest before the query is written into
	// the URL: browsers allow about a hundred such writes in 30 seconds.
	urlDelay = 350 * time.Millisecond
	// urlQueryMax is the longest query in bytes that is written into the URL.
	// A longer one is a pasted text, which servers may refuse in a URL.
	urlQueryMax = 500
)

// index is made when the first query is typed.
var index = sync.OnceValue(func() *search.Index { return search.New(codes.All()) })

// OnInit makes the first rendering in the browser that of the URL.
func (s *site) OnInit() {
	s.active = none
	if app.IsClient {
		s.follow(app.Window().URL())
	}
}

// OnNav shows the page of the URL. It runs once for the first page, and then
// for every link, back, forward, and write of the query into the URL.
func (s *site) OnNav(ctx app.Context) {
	before, query := s.page, s.query
	s.follow(ctx.Page().URL())
	describe(s.page)
	if s.query != query || s.page != before {
		setSearchText(s.query)
	}
	if s.page == before {
		if !firstSeen() {
			restoreScroll()
		}
		return
	}
	ctx.Defer(func(app.Context) { arrive(s.page) })
}

// follow takes over what u says: the page and, on the home page, the query.
func (s *site) follow(u *url.URL) {
	page, query := PageAt(u.Path), ""
	if page.Kind == Home {
		query = u.Query().Get("q")
	}
	if page == s.page && (query == s.query || page.Kind != Home) {
		return
	}
	s.page, s.copied = page, copied{}
	s.find(query)
	s.open = query != ""
}

// find searches for query.
func (s *site) find(query string) {
	s.query, s.active, s.all = query, none, false
	s.hits = nil
	if query != "" {
		s.hits = index().Find(query)
	}
}

// visible returns the hits that are shown.
func (s *site) visible() []search.Hit {
	if s.all || len(s.hits) <= shown {
		return s.hits
	}
	return s.hits[:shown]
}

// Render implements app.Composer.
func (s *site) Render() app.UI {
	return app.Div().Class("site").Class(s.page.class()).Body(
		s.header(),
		app.Main().ID("main").Body(s.content()...),
		s.footer(),
	)
}

func (p Page) class() string {
	if p.Kind == Home {
		return "home"
	}
	return "inner"
}

func (s *site) content() []app.UI {
	switch s.page.Kind {
	case Home:
		return s.homePage()
	case About:
		return s.page.aboutPage()
	case CodePage:
		if e, ok := codes.Lookup(s.page.Code); ok {
			return s.codePage(e)
		}
		return s.page.unknownPage()
	}
	return s.page.notFoundPage()
}

func (s *site) header() app.UI {
	p := s.page
	other := p.Other()
	href := other.Path()
	if p.Kind == Home && s.query != "" && len(s.query) <= urlQueryMax {
		href += "?q=" + url.QueryEscape(s.query)
	}
	return app.Header().Class("top").Body(
		app.A().Class("brand").Href(p.home().Path()).Text("zimcodes"),
		app.Nav().Aria("label", p.say("Main", "主导航")).Body(
			p.tab(p.home(), p.say("Codes", "返回码"), p.Kind == Home || p.Kind == CodePage),
			p.tab(p.about(), p.say("About", "关于"), p.Kind == About),
		),
		s.searchBox(),
		app.A().Class("lang").Lang(string(other.Lang)).Attr("hreflang", string(other.Lang)).
			Href(href).Text(other.say("English", "中文")),
	)
}

func (p Page) tab(to Page, name string, current bool) app.UI {
	a := app.A().Href(to.Path()).Text(name)
	switch {
	case p == to:
		a = a.Aria("current", "page")
	case current:
		a = a.Class("current")
	}
	return a
}

func (s *site) footer() app.UI {
	p := s.page
	return app.Footer().Body(
		app.P().Text(p.say(
			"Unofficial: made by developers, not by ZEGO. The reference's own words are always shown.",
			"非官方：由开发者制作，与 ZEGO 无关。参考文档的原文始终保留。")),
		app.P().Body(
			app.A().Href(p.about().Path()).Text(p.say("Where the data comes from", "数据来源")),
			app.A().Href(Base+"codes.json").Text("codes.json"),
		),
	)
}
