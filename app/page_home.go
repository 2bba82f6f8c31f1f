package app

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/filter"
	"zimcodes/app/wording"
	"zimcodes/codes"
	"zimcodes/search"
)

// homePage is the results during a search, else the catalog.
func (s *site) homePage() []app.UI {
	p := s.page
	n := strconv.Itoa(codes.Len())
	heading := app.H1().TabIndex(-1).Text(p.Lang.Say(
		n+" return codes of the ZIM server API",
		"ZIM 服务端 API 的 "+n+" 个返回码"))
	list := &catalog{Page: p, Filter: s.filter}
	if p == s.came.Page && s.filter == s.came.Filter {
		list.Markup = s.came.Markup
	}
	if !s.open {
		return []app.UI{heading, p.lead(), p.filters(s.filter), s.lately(), app.Div().Body(list)}
	}
	body := []app.UI{heading.Class("unseen")}
	if s.behind {
		body = append(body, app.Div().Hidden(true).Body(list))
	}
	return append(body, app.Div().Body(s.results()...))
}

func (p Page) lead() app.UI {
	return app.Div().Class("lead").Body(
		app.P().Text(p.Lang.Say(
			"What each means, what to do, and where the reference misleads. Public codes come from the gateway that ZEGO's server APIs share, business codes from ZIM itself.",
			"每个返回码的含义、处理办法，以及参考文档误导人的地方。公共返回码来自 ZEGO 各服务端 API 共用的网关，业务返回码来自 ZIM 本身。")),
		app.NoScript().Text(p.Lang.Say(
			"The search needs JavaScript; the list below does not.",
			"搜索需要 JavaScript；下面的列表不需要。")),
	)
}

// filters offers what narrows the catalog, with how many codes each choice leaves:
// links, so that a choice can be sent. Who acts has the colours that the dots of
// the list have.
func (p Page) filters(f filter.Filter) app.UI {
	var actors, retries, parts []app.UI
	without := f
	without.Actor = 0
	for _, a := range filter.Actors {
		to := f
		to.Actor = a
		actors = append(actors, p.choose(to, f, without, wording.Choice(p.Lang, a), "todo "+a.String()))
	}
	without = f
	without.Retry = 0
	for _, r := range filter.Retries {
		to := f
		to.Retry = r
		retries = append(retries, p.choose(to, f, without, wording.Choice(p.Lang, r), ""))
	}
	without = f
	without.Part = ""
	for _, family := range codes.Families {
		to := f
		to.Part = family.ID
		parts = append(parts, p.choose(to, f, without, string(family.Name.In(p.Lang)), ""))
	}
	label := func(en, zh string) app.UI { return app.Span().Class("label").Text(p.Lang.Say(en, zh)) }
	said := ""
	if f != (filter.Filter{}) {
		said = wording.Left(p.Lang, f.Count(), codes.Len())
	}
	return app.Nav().Class("filters").Aria("label", p.Lang.Say("Lists and filters", "列表与筛选")).Body(
		raw(p.site().Lists(false)),
		label("Who acts", "谁来处理"), app.P().Body(actors...),
		label("Retry", "重试"), app.P().Body(retries...),
		label("Part", "分类"), app.P().Body(parts...),
		app.P().Class("left").Attr("role", "status").Text(said),
	)
}

// choose links to a choice, or where it is made already, to the catalog without
// it. A choice that leaves nothing leads nowhere.
func (p Page) choose(to, present, without filter.Filter, name, class string) app.UI {
	n := to.Count()
	a := app.A().Body(app.Span().Class(class).Text(name), app.Text(" "), app.Small().Text(strconv.Itoa(n)))
	switch {
	case to == present:
		return a.Href(p.Path()+without.Query()).Aria("current", "true")
	case n == 0:
		return a.Aria("disabled", "true")
	}
	return a.Href(p.Path() + to.Query())
}

// mostLately is how many of the pages opened last are offered.
const mostLately = 6

// opened notes that a code's page was opened. That is kept in memory alone.
func (s *site) opened(c codes.Code) {
	kept := []codes.Code{c}
	for _, other := range s.codes {
		if other != c && len(kept) < mostLately {
			kept = append(kept, other)
		}
	}
	s.codes = kept
}

// lately links to the codes that were opened last.
func (s *site) lately() app.UI {
	body := []app.UI{app.Span().Class("label").Text(s.page.Lang.Say("Lately opened", "最近打开"))}
	for _, c := range s.codes {
		body = append(body, app.A().Class("mono").Href(s.page.code(c).Path()).Text(c.String()))
	}
	return app.P().Class("lately").Hidden(len(s.codes) == 0).Body(body...)
}

// catalog is the list in its families, with what stands above it. It is a
// component of its own so that it is left alone during a search.
type catalog struct {
	app.Compo
	Page   Page
	Filter filter.Filter
	// Markup is what stands there already, if it is known.
	Markup string
}

// catalogSelector selects the catalog that the generator wrote for p.
func (p Page) catalogSelector() string {
	return "html[lang=" + string(p.Lang) + "] .home #catalog"
}

// Render implements app.Composer.
func (c *catalog) Render() app.UI {
	if c.Markup != "" {
		return app.Raw(c.Markup)
	}
	body := []app.UI{app.P().ID("narrowed").Class("tally").Aria("hidden", "true")}
	for _, f := range codes.Families {
		if rows := c.Page.rows(f, c.Filter); len(rows) > 0 {
			body = append(body, c.Page.family(f, rows))
		}
	}
	return app.Div().ID("catalog").Body(body...)
}

// rows are the entries of a family that the filter shows.
func (p Page) rows(f codes.Family, shown filter.Filter) []app.UI {
	var rows []app.UI
	for _, e := range f.Entries() {
		if shown.Shows(e) {
			// Until the program runs, the start-up script searches here, too.
			also := strings.ReplaceAll(e.Description.In(p.Other().Lang).Plain(), `"`, "")
			rows = append(rows, app.Li().Body(p.row(e, nil, nil).DataSet("also", also)))
		}
	}
	return rows
}

func (p Page) family(f codes.Family, rows []app.UI) app.UI {
	return app.Section().Class("family").Aria("labelledby", f.ID).Body(
		app.Div().Class("head").Body(
			app.H2().ID(f.ID).TabIndex(-1).Text(string(f.Name.In(p.Lang))),
			app.Span().Title(wording.GroupMeans(p.Lang, f.Group)).Text(wording.Codes(p.Lang, len(rows))+" · "+wording.Group(p.Lang, f.Group)),
		),
		app.Ul().Body(rows...),
	)
}

// row renders entry e as a link in a list: its code and its description, with
// what matched in them marked, what there is to say besides, and what to do.
func (p Page) row(e codes.Entry, code, description []search.Match, besides ...app.UI) app.HTMLA {
	what := app.Span().Body(p.inLink(e.Description.In(p.Lang), description)...)
	return app.A().Class("row").Href(p.code(e.Code).Path()).Body(
		digits(e.Code, code),
		app.Span().Class("what").Body(append([]app.UI{what}, besides...)...),
		app.Span().Class("todo").Class(tone(e)).Body(p.inLink(e.Brief.In(p.Lang), nil)...),
	)
}
