package app

import (
	"cmp"
	"fmt"
	"net/url"
	"sync"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/apis"
	"zimcodes/app/box"
	"zimcodes/app/filter"
	"zimcodes/codes"
	"zimcodes/codes/zim"
	"zimcodes/search"
)

// site is the root component: the page that the URL names, and the search that
// is typed into it. On the home page the query is part of the URL; elsewhere it
// is forgotten when the page is left.
type site struct {
	app.Compo

	// ctx is the component's. What the context of an event is asked to do later
	// is dropped if the element of the event is gone by then.
	ctx  app.Context
	page Page
	// box is what is searched for, and taken what that is taken for.
	box   box.Reading
	taken box.Taken
	// exact is the code that is named, nil if there is none, near are codes that
	// could be taken for it, and hits the others that are found.
	exact *codes.Entry
	near  []codes.Code
	hits  []search.Hit
	// offers are what answers the query and is no code, and api the API among them.
	offers []search.Answer
	api    *zim.API
	// active is the hit that the arrow keys have reached, counted from 1.
	active int
	// all: all hits are shown, not just the first.
	all bool
	// open: the results are shown. Away from the home page they lie over the
	// page and close when the search loses the focus.
	open bool
	// rehearsed: the search is ready for the first key, or about to be.
	rehearsed bool
	// composing: an input method is at work in the debugger's box.
	composing bool
	// behind: the catalog stands behind the results, hidden, so that it need not
	// be made again.
	behind bool
	// filter narrows the catalog; codes are the pages of codes that were opened,
	// the last one first.
	filter filter.Filter
	codes  []codes.Code
	// came is the catalog that the page came with.
	came catalog
	// cameReturnedBy and cameLimits are what the page of a code came with.
	cameReturnedBy, cameLimits string
	// copied says how the last copy command went.
	copied copied
	debug  debugger
}

var (
	_ app.Initializer = (*site)(nil)
	_ app.Mounter     = (*site)(nil)
	_ app.Navigator   = (*site)(nil)
)

var index = sync.OnceValue(func() *search.Index { return search.New(codes.Known()) })

// OnInit makes the first rendering in the browser that of the URL.
func (s *site) OnInit() {
	if app.IsClient {
		s.follow(named(app.Window().URL()))
		s.debug.stale = false // what was typed into them, the start-up script tells
		s.came = catalog{Page: s.page, Markup: markupOf(s.page.catalogSelector())}
		if s.page.IsWritten() {
			s.came.Markup = markupOf(writtenSelector)
		}
		if s.page.Kind == CodePage {
			s.cameReturnedBy, s.cameLimits = markupOf("#"+apis.ReturnedByID), markupOf("#"+apis.LimitsID)
		}
	}
}

// OnEnter waits until the start-up script says that the page may be taken over.
// Our copy of go-app calls it when the first page is made, in several turns of
// the browser, and is not entered yet: see web/program/goapp/turns.go.
func (s *site) OnEnter() {
	told := make(chan struct{}, 1)
	enter := app.FuncOf(func(app.Value, []app.Value) any {
		told <- struct{}{}
		return nil
	})
	app.Window().Get("zimcodes").Call("begin", enter)
	<-told
	enter.Release()
}

// OnMount implements app.Mounter.
func (s *site) OnMount(ctx app.Context) {
	s.ctx = ctx
	s.tellHeld()
	ctx.PreventUpdate() // it has just been rendered
}

// OnNav shows the page of the URL. It runs once for the first page, and then
// for every link, back, forward, and write of the query into the URL.
func (s *site) OnNav(ctx app.Context) {
	at := named(ctx.Page().URL())
	if page := PageAt(at.Path); page.IsWritten() && Written == nil && page != s.came.Page {
		s.load()
		ctx.PreventUpdate()
		return
	}
	before, query := s.page, s.box.Text
	if !s.follow(at) {
		ctx.PreventUpdate()
	}
	updateHead(s.page)
	if s.box.Text != query || s.page != before {
		ctx.Defer(func(app.Context) { setSearchText(s.box.Text) })
	}
	if s.page.Kind == Debug {
		s.scrub(at)
		s.goOn()
	} else if before.Kind == Debug {
		s.debug.refused = ""
		s.debug.dropSecret()
	}
	if s.page == before {
		if seen() {
			restoreScroll()
		} else {
			markSeen()
		}
		return
	}
	if s.page == before.Other() {
		markSeen() // the same in the other language: place and focus stay
		s.syncURL()
		return
	}
	ctx.Defer(func(app.Context) { arrive(s.page) })
}

// follow takes over what u says: the page and, on the home page, the query. It
// reports whether anything is to be rendered anew for it: the debugger always
// is, of which the fragment says more.
func (s *site) follow(u *url.URL) bool {
	page, query, all, narrow := PageAt(u.Path), "", false, filter.Filter{}
	if page.Kind == Home {
		kept, values := remembered(), u.Query()
		query, all, narrow = cmp.Or(values.Get("q"), kept.query), kept.all, filter.Of(values)
		if query == "" && s.page.Kind == Home && s.box.ForURL() == "" {
			query, all = s.box.Text, s.all // which the address was not given
		}
	}
	if page.Kind == Debug {
		s.debug.follow(u.EscapedFragment())
	}
	if page == s.page && (query == s.box.Text && narrow == s.filter || page.Kind != Home) {
		return page.Kind == Debug
	}
	if page.Kind == CodePage {
		s.opened(page.Code)
	}
	s.filter = narrow
	turned := page != s.page
	s.page, s.copied = page, copied{}
	s.find(query)
	s.all = all
	s.behind = s.behind && !turned
	return true
}

// Render implements app.Composer. A page is the same leaf in both languages:
// between them the focus stays, and what was typed.
func (s *site) Render() app.UI {
	return &leaf{Name: fmt.Sprint(s.page.Kind, s.page.Code, s.page.API), Body: s.body}
}

func (s *site) body() app.UI {
	return app.Div().Class("site").Class(s.page.class()).Body(
		app.A().Class("skip").Href("#main").Text(s.page.Lang.Say("Skip to the content", "跳到正文")),
		s.header(),
		app.Main().ID("main").TabIndex(-1).Body(s.content()...),
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
	case Debug:
		return s.debugPage()
	case APIs, APIPage, Changes:
		return s.written()
	case About:
		return s.page.aboutPage()
	case CodePage:
		if e, ok := codes.LookupKnown(s.page.Code); ok {
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
	if p.Kind == Home {
		href = s.homeAddress(other)
	}
	if p.Kind == Debug {
		href += s.debug.hash()
	}
	return app.Header().Class("top").Body(
		app.A().Class("brand").Href(p.home().Path()).OnClick(s.onHome).Text("zimcodes"),
		app.Nav().Aria("label", p.Lang.Say("Main", "主导航")).Body(
			p.tab(p.home(), p.Lang.Say("Codes", "返回码"), p.Kind == CodePage).OnClick(s.onHome),
			p.tab(p.apis(), "API", p.Kind == APIPage),
			p.tab(p.debug(), p.Lang.Say("Debugger", "调试"), false).Href(p.debug().Path()+s.debug.hash()),
			p.tab(p.about(), p.Lang.Say("About", "关于"), false),
		),
		s.headerBox(),
		app.A().Class("lang").Lang(string(other.Lang)).Attr("hreflang", string(other.Lang)).
			Href(href).Text(other.Lang.Say("English", "中文")),
	)
}

// tab links to a part of the site; within says that p belongs to that part.
func (p Page) tab(to Page, name string, within bool) app.HTMLA {
	a := app.A().Href(to.Path()).Text(name)
	switch {
	case p == to:
		return a.Aria("current", "page")
	case within:
		return a.Class("current")
	}
	return a
}

func (s *site) footer() app.UI {
	p := s.page
	return app.Footer().Body(
		app.P().Text(p.Lang.Say(
			"Unofficial: made by developers, not by ZEGO. The reference's own words are always shown.",
			"非官方：由开发者制作，与 ZEGO 无关。参考文档的原文始终保留。")),
		app.P().Body(
			app.A().Href(p.about().Path()).Text(p.Lang.Say("Where the data comes from", "数据来源")),
			app.A().Href(p.changes().Path()).Text(p.Lang.Say("What changed", "变更")),
			app.A().Href(Base+"codes.json").Text("codes.json"),
		),
		app.P().Text(p.Lang.Say(
			"Version "+Version+", data of "+string(dataDate.English),
			"版本 "+Version+"，数据日期 "+string(dataDate.Chinese))),
	)
}
