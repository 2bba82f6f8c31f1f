package app

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// button is a button; what it is bound to tells two with the same handler apart.
func button(name string, do app.EventHandler, bound ...any) app.HTMLButton {
	return app.Button().Type("button").OnClick(do, app.EventScope(bound...)).Text(name)
}

// linkButton is one that looks like a link.
func linkButton(name string, do app.EventHandler, bound ...any) app.UI {
	return button(name, do, bound...).Class("link")
}

// paragraph is a paragraph without markup.
func paragraph(class, text string) app.UI { return app.P().Class(class).Text(text) }
