// Command goapp-site is the catalog as a site of go-app in the way that its
// documentation shows: one main with the routes, which is the program in the
// browser, and natively serves the site, or writes it by GenerateStaticWebsite.
// It is what make bench-web compares zimcodes with. With the tag static it does
// not serve, and the program in the browser is so much smaller.
package main

import (
	"log"
	"os"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/codes"
)

func main() {
	app.Route("/", func() app.Composer { return &catalog{} })
	for _, e := range codes.All() {
		app.Route("/"+e.Code.String(), func() app.Composer { return &page{entry: e} })
	}
	app.RunWhenOnBrowser()

	// The icons that go-app takes where none is named stand on another host.
	icon := "/web/icon.png"
	handler := &app.Handler{
		Name:        "ZIM return codes",
		Description: "What each return code of the ZIM server API means",
		Icon:        app.Icon{Default: icon, Large: icon, SVG: icon},
	}
	if len(os.Args) > 1 && os.Args[1] == "serve" {
		log.Fatal(serve(handler))
	}
	if err := app.GenerateStaticWebsite(".", handler); err != nil {
		log.Fatal(err)
	}
}

// catalog is the home page: a box, and the codes in which the query stands.
type catalog struct {
	app.Compo
	query string
}

func (c *catalog) Render() app.UI {
	var rows []app.UI
	for _, e := range codes.All() {
		if holds(e, c.query) {
			rows = append(rows, row(e))
		}
	}
	return app.Main().Body(
		app.H1().Text("Return codes of the ZIM server API"),
		app.Input().ID("q").Type("search").Placeholder("Code or message").OnInput(c.ValueTo(&c.query)),
		app.Ul().Body(rows...),
	)
}

func row(e codes.Entry) app.UI {
	return app.Li().Body(app.A().Class("row").Href("/"+e.Code.String()).Body(
		app.Code().Text(e.Code),
		app.Span().Text(" "+e.Description.English.Plain()+" "),
		app.Small().Text(e.Brief.English.Plain()),
	))
}

// holds reports whether the query stands in the entry's code or texts.
func holds(e codes.Entry, query string) bool {
	for _, text := range []string{
		e.Code.String(),
		e.Description.English.Plain(), e.Description.Chinese.Plain(),
		e.Reason.English.Plain(), e.Reason.Chinese.Plain(),
		e.Advice.English.Plain(), e.Advice.Chinese.Plain(),
	} {
		if strings.Contains(strings.ToLower(text), strings.ToLower(query)) {
			return true
		}
	}
	return false
}

// page is the page of a code.
type page struct {
	app.Compo
	entry codes.Entry
}

func (p *page) Render() app.UI {
	e := p.entry
	return app.Main().Body(
		app.A().Href("/").Text("All codes"),
		app.H1().Text(e.Code),
		app.P().Text(e.Description.English.Plain()),
		app.H2().Text("Possible reason"),
		app.P().Text(e.Reason.English.Plain()),
		app.H2().Text("What to do"),
		app.P().Text(e.Advice.English.Plain()),
		app.P().Text(e.Note.Why.English.Plain()),
		app.P().Text(e.Note.Do.English.Plain()),
		app.P().Lang("zh").Text(e.Description.Chinese.Plain()),
	)
}
