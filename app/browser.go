package app

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/clock"
)

// What the app asks of the browser beyond rendering. The entries of the
// history have a state: where the page was scrolled to, and a memory. The
// start-up script keeps it, and guards the writes, which browsers limit in
// number.

// updateHead makes the page's head that of p. go-app does not.
func updateHead(p Page) {
	document := app.Window().Get("document")
	document.Get("documentElement").Set("lang", string(p.Lang))
	document.Set("title", p.Title())
	for _, m := range Meta(p) {
		element := document.Call("querySelector", m.Selector())
		switch {
		case m.Value == "" && element.Truthy():
			element.Call("remove")
			continue
		case m.Value == "":
			continue
		case !element.Truthy():
			element = document.Call("createElement", m.Tag)
			for i := 0; i < len(m.Identity); i += 2 {
				element.Call("setAttribute", m.Identity[i], m.Identity[i+1])
			}
			document.Get("head").Call("append", element)
		}
		element.Call("setAttribute", m.Attribute, m.Value)
	}
}

// arrive puts the focus on p, which a link or the history has just brought: on
// the element that the URL's fragment names, into the box of the home page and of
// the debugger, unless an example came, where there is a keyboard, else on the heading. A page that is new in
// the history is shown from its top, or from that element; one that is not
// new, from where it was left.
func arrive(p Page) {
	placeAnew("offline")
	window := app.Window()
	place := named(window.URL()).Fragment
	switch {
	case seen():
		window.Call("scrollTo", 0, 0)
		restoreScroll()
	case place != "" && p.Kind != Debug && scrollTo(place):
		markSeen()
		return
	default:
		window.Call("scrollTo", 0, 0)
		markSeen()
	}
	if (p.Kind == Home || p.Kind == Debug && place == "") && window.Call("matchMedia", keyboard).Get("matches").Bool() {
		focusBox()
	} else {
		focusHeading()
	}
}

// placeAnew puts an element below the page in its place again, so that a
// browser does not see it move as the page gets longer or shorter.
func placeAnew(id string) {
	if element := app.Window().GetElementByID(id); element.Truthy() {
		next := element.Get("nextSibling")
		element.Call("remove")
		next.Call("before", element)
	}
}

// markupOf returns the markup of the element that is selected, as the page came
// with it, "" if none is.
func markupOf(selector string) string {
	return app.Window().Get("zimcodes").Call("markup", selector).String()
}

// scrollTo scrolls to an element and focuses it, and reports whether it is
// there.
func scrollTo(id string) bool {
	element := app.Window().GetElementByID(id)
	if !element.Truthy() {
		return false
	}
	app.Window().Get("zimcodes").Call("layOut")
	element.Call("scrollIntoView")
	focus(element)
	return true
}

// keyboard is the media query that stands for "there is a keyboard": no
// browser tells, but a mouse rarely comes without one.
const keyboard = "(hover: hover) and (pointer: fine)"

// seen reports whether the present entry of the history was shown before.
func seen() bool { return app.Window().Get("history").Get("state").Truthy() }

// markSeen notes that it was, and where it is scrolled to.
func markSeen() {
	app.Window().Get("zimcodes").Call("keep", app.Window().Get("location").Get("href"), "", false)
}

// restoreScroll scrolls to where the present entry of the history was left.
func restoreScroll() { app.Window().Get("zimcodes").Call("restore") }

// memory is what an entry of the history keeps beside its URL and place.
type memory struct {
	// query is a query that is too long for the URL.
	query string
	// all: all results are shown.
	all bool
}

// remembered returns the memory of the present entry.
func remembered() (m memory) {
	state := app.Window().Get("history").Get("state")
	if state.Truthy() && state.Get("q").Truthy() {
		m.query = state.Get("q").String()
	}
	if state.Truthy() {
		m.all = state.Get("all").Truthy()
	}
	return m
}

// replaceURL makes address the URL of the present entry of the history and m
// its memory, and tells go-app, which would else take a link to the address
// before for a link to the page that is shown.
func replaceURL(address string, m memory) {
	window := app.Window()
	at := window.Get("location")
	if at.Get("pathname").String()+at.Get("search").String()+at.Get("hash").String() == address && remembered() == m {
		return
	}
	if window.Get("zimcodes").Call("keep", address, m.query, m.all).Bool() {
		window.Call("dispatchEvent", window.Get("PopStateEvent").New("popstate"))
	}
}

// typed returns the text of the field that an event comes from.
func typed(ctx app.Context) string { return ctx.JSSrc().Get("value").String() }

func setSearchText(query string) {
	setField("q", query)
	app.Window().Get("zimcodes").Call("fit")
}

// setField sets the text of a field, if it is on the page.
func setField(id, text string) {
	if field := app.Window().GetElementByID(id); field.Truthy() && field.Get("value").String() != text {
		field.Set("value", text)
	}
}

// fillField sets the text of a field if the field is new on the page, or
// anyway. The start-up script says of a field that it filled in that it is not
// new.
func fillField(id, text string, anyway bool) {
	field := app.Window().GetElementByID(id)
	if field.Truthy() && (anyway || !field.Get("filled").Truthy()) {
		field.Set("filled", true)
		setField(id, text)
	}
}

// zoneOffset returns how many seconds the browser's zone is east of UTC at
// time t. Go knows only the present offset there.
func zoneOffset(t time.Time) int {
	if app.IsServer {
		return 0
	}
	date := app.Window().Get("Date").New(float64(t.UnixMilli()))
	return clock.SecondsEast(date.Call("getTimezoneOffset").Int())
}

// inZone returns t in the zone of the browser.
func inZone(t time.Time) time.Time { return clock.InZone(t, zoneOffset) }

// focusBox puts the focus into the box of the page.
func focusBox() {
	box := app.Window().GetElementByID("q")
	if !box.Truthy() {
		box = app.Window().GetElementByID("request")
	}
	focus(box)
}

// focusReading puts the focus on what was read of a text, and shows it.
func focusReading() {
	reading := app.Window().Get("document").Call("querySelector", ".answered h2")
	focus(reading)
	if reading.Truthy() {
		reading.Get("parentElement").Call("scrollIntoView")
	}
}

func focusHeading() { focus(app.Window().Get("document").Call("querySelector", "h1")) }

func focus(element app.Value) {
	if element.Truthy() {
		element.Call("focus", map[string]any{"preventScroll": true})
	}
}

// focusLater puts the focus on an element that the next rendering brings.
func (s *site) focusLater(id string) {
	s.ctx.Defer(func(app.Context) { focus(app.Window().GetElementByID(id)) })
}

// scrollToSeen scrolls as little as shows the element.
func scrollToSeen(id string) {
	if element := app.Window().GetElementByID(id); element.Truthy() {
		element.Call("scrollIntoView", map[string]any{"block": "nearest"})
	}
}

// address returns the address of p with the origin that the browser is at.
func address(p Page) string { return origin() + p.Path() }

// origin returns the origin that the browser is at. Of a file, which has none, it is
// what stands before the path.
func origin() string {
	at := app.Window().Get("location")
	return at.Get("protocol").String() + "//" + at.Get("host").String()
}
