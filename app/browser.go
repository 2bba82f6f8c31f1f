package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/codes"
)

// What the app asks of the browser beyond rendering. In native code, where
// go-app has no browser, each of these does nothing.

// describe makes the page's head that of p. go-app does not.
func describe(p Page) {
	document := app.Window().Get("document")
	root := document.Get("documentElement")
	root.Set("lang", string(p.Lang))
	document.Set("title", p.Title())
	for _, m := range Meta(p) {
		if element := document.Call("querySelector", m.Selector); element.Truthy() {
			element.Call("setAttribute", m.Attribute, m.Value)
		}
	}
}

// arrive puts the focus on p, which a link or the history has just brought:
// into the search box on the home page where there is a keyboard, else on the
// heading. A page that is new in the history is shown from its top, or from
// the element that the URL's fragment names, to which go-app scrolls; one that
// is not new, from where it was left.
func arrive(p Page) {
	window := app.Window()
	switch {
	case !firstSeen():
		window.Call("scrollTo", 0, 0)
		restoreScroll()
	case window.Get("location").Get("hash").String() == "":
		window.Call("scrollTo", 0, 0)
	default:
		return
	}
	target := "h1"
	if p.Kind == Home && window.Call("matchMedia", keyboard).Get("matches").Bool() {
		target = "#q"
	}
	if element := window.Get("document").Call("querySelector", target); element.Truthy() {
		element.Call("focus", map[string]any{"preventScroll": true})
	}
}

// firstSeen reports whether the present entry of the history is seen for the
// first time, and notes that it has been.
func firstSeen() bool {
	history := app.Window().Get("history")
	if history.Get("state").Truthy() {
		return false
	}
	history.Call("replaceState", map[string]any{"seen": true}, "")
	return true
}

// restoreScroll scrolls to where the present entry of the history was left,
// which the start-up script keeps in the entry.
func restoreScroll() {
	window := app.Window()
	if y := window.Get("history").Get("state").Get("y"); !y.IsUndefined() {
		window.Call("scrollTo", 0, y)
	}
}

// keyboard is the media query that stands for "there is a keyboard": no
// browser tells, but a mouse rarely comes without one.
const keyboard = "(hover: hover) and (pointer: fine)"

// replaceURL makes address the URL of the present entry of the history, and
// tells go-app, which would else take a link to the address before for a link
// to the page that is shown.
func replaceURL(address string) {
	window := app.Window()
	at := window.Get("location")
	if at.Get("pathname").String()+at.Get("search").String() == address {
		return
	}
	window.Get("history").Call("replaceState", map[string]any{"seen": true}, "", address)
	window.Call("dispatchEvent", window.Get("PopStateEvent").New("popstate"))
}

func setSearchText(query string) {
	if box := app.Window().GetElementByID("q"); box.Truthy() && box.Get("value").String() != query {
		box.Set("value", query)
	}
}

func focusSearch() {
	if box := app.Window().GetElementByID("q"); box.Truthy() {
		box.Call("focus")
	}
}

// scrollToSeen scrolls as little as shows the element.
func scrollToSeen(id string) {
	if element := app.Window().GetElementByID(id); element.Truthy() {
		element.Call("scrollIntoView", map[string]any{"block": "nearest"})
	}
}

// address returns the address of p with the origin that the browser is at.
func address(p Page) string {
	return app.Window().Get("location").Get("origin").String() + p.Path()
}

// MetaElement is an element of a page's head that depends on the page: the
// selector finds it, the attribute holds the value.
type MetaElement struct {
	Selector, Attribute, Value string
}

// Meta returns what the head of p holds beside language and title. The shell
// writes these elements; in the browser describe keeps them true.
func Meta(p Page) []MetaElement {
	robots := "all"
	if p.Kind == NotFound || p.Kind == CodePage && !p.known() {
		robots = "noindex"
	}
	return []MetaElement{
		{`meta[name="description"]`, "content", p.Description()},
		{`meta[name="robots"]`, "content", robots},
		{`link[rel="canonical"]`, "href", p.URL()},
		{`link[hreflang="en"]`, "href", p.In(codes.English).URL()},
		{`link[hreflang="zh"]`, "href", p.In(codes.Chinese).URL()},
		{`link[hreflang="x-default"]`, "href", p.In(codes.English).URL()},
		{`meta[property="og:title"]`, "content", p.Title()},
		{`meta[property="og:description"]`, "content", p.Description()},
		{`meta[property="og:url"]`, "content", p.URL()},
		{`meta[property="og:locale"]`, "content", p.say("en_US", "zh_CN")},
	}
}
