package app

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

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
	list := &catalog{Page: p}
	if p == s.came.Page {
		list.Markup = s.came.Markup
	}
	if !s.open {
		return []app.UI{heading, app.Div().Body(list)}
	}
	body := []app.UI{heading.Class("unseen")}
	if s.behind {
		body = append(body, app.Div().Hidden(true).Body(list))
	}
	return append(body, app.Div().Body(s.results()...))
}

// catalog is the list in its families, with what stands above it. It is a
// component of its own so that it is left alone during a search.
type catalog struct {
	app.Compo
	Page Page
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
	p := c.Page
	body := []app.UI{
		app.Div().Class("lead").Body(
			app.P().Text(p.Lang.Say(
				"What each means, what to do, and where the reference misleads. A pasted response or log line works, too.",
				"每个返回码的含义、处理办法，以及参考文档误导人的地方。也可粘贴整段响应或日志。")),
			app.NoScript().Text(p.Lang.Say(
				"The search needs JavaScript; the list below does not.",
				"搜索需要 JavaScript；下面的列表不需要。")),
		),
		app.P().ID("narrowed").Class("tally").Aria("hidden", "true"),
		p.contents(),
	}
	for _, f := range codes.Families {
		body = append(body, p.family(f))
	}
	return app.Div().ID("catalog").Body(body...)
}

// contents links to the families, by group.
func (p Page) contents() app.UI {
	var groups []app.UI
	for _, g := range []codes.Group{codes.Public, codes.Business} {
		var links []app.UI
		for _, f := range codes.Families {
			if f.Group == g {
				links = append(links, app.A().Href("#"+f.ID).Text(string(f.Name.In(p.Lang))))
			}
		}
		groups = append(groups, app.Span().Class("label").Title(wording.GroupMeans(p.Lang, g)).Text(wording.Group(p.Lang, g)), app.P().Body(links...))
	}
	return app.Nav().Class("contents").Aria("label", p.Lang.Say("Families", "分类")).Body(groups...)
}

func (p Page) family(f codes.Family) app.UI {
	entries := f.Entries()
	var rows []app.UI
	for _, e := range entries {
		// Until the program runs, the start-up script searches here, too.
		also := strings.ReplaceAll(e.Description.In(p.Other().Lang).Plain(), `"`, "")
		rows = append(rows, app.Li().Body(p.row(e, nil, nil).DataSet("also", also)))
	}
	n := strconv.Itoa(len(entries))
	return app.Section().Class("family").Aria("labelledby", f.ID).Body(
		app.Div().Class("head").Body(
			app.H2().ID(f.ID).TabIndex(-1).Text(string(f.Name.In(p.Lang))),
			app.Span().Text(n+p.Lang.Say(" codes · ", " 个 · ")+wording.Group(p.Lang, f.Group)),
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
