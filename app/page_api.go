package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/apis"
	"zimcodes/codes"
	"zimcodes/codes/zim"
)

// Written writes the page of an API, their list, or that of what changed, as one
// element. The generator sets it, and the browser's program does not: there the
// element is taken from the page as it came, and a link to another such page
// loads it. So the program, which is most of what a visit loads, holds nothing of
// what only these pages say.
var Written func(s apis.Site, p Page) string

// IsWritten reports whether p is such a page.
func (p Page) IsWritten() bool { return p.Kind == APIs || p.Kind == APIPage || p.Kind == Changes }

// writtenSelector selects the element.
const writtenSelector = "#written"

// written renders such a page.
func (s *site) written() []app.UI {
	if Written != nil {
		return []app.UI{raw(Written(s.page.site(), s.page))}
	}
	if s.page == s.came.Page {
		return []app.UI{raw(s.came.Markup)}
	}
	return nil
}

// load loads the page at the address, which the program does not hold. What was
// pasted into the debugger would be lost: then it opens in a tab of its own,
// unless the browser refuses.
func (s *site) load() {
	window := app.Window()
	address := window.Get("location")
	own := s.debug.asides.Next.Text
	if s.debug.fragment == "" {
		own = s.debug.text
	}
	if own != "" && window.Call("open", address.Get("href")).Truthy() {
		window.Get("history").Call("back")
		return
	}
	address.Call("reload")
}

// raw is an element that is written as HTML, or nothing.
func raw(html string) app.UI {
	if html == "" {
		return nil
	}
	return app.Raw(html)
}

// site returns what package apis is told.
func (p Page) site() apis.Site {
	return apis.Site{Lang: p.Lang, Home: p.home().Path(), Feed: p.ofHost("changes.xml")}
}

// ofHost returns the path of a file in p's language that says where the site
// stands: a feed, or a list of the pages as Markdown. The single file, which does not
// know it, has none: "".
func (p Page) ofHost(name string) string {
	if isSingle() {
		return ""
	}
	return p.home().Path() + name
}

// returnedBy says which APIs give the page's code, and limitsOn which limits. The
// page that came has both: to write them anew, the table of all APIs would be read.
func (s *site) returnedBy() app.UI {
	if s.page == s.came.Page {
		return raw(s.cameReturnedBy)
	}
	return raw(s.page.site().ReturnedBy(s.page.Code))
}

func (s *site) limitsOn() app.UI {
	if s.page == s.came.Page {
		return raw(s.cameLimits)
	}
	return raw(s.page.site().Limits(s.page.Code))
}

// codeChanges says what the vendor changed about a code.
func (p Page) codeChanges(c codes.Code) app.UI { return raw(p.site().Changes(c)) }

func (p Page) apiLink(a *zim.API) app.UI {
	return app.A().Class("mono").Href(p.api(a.Action).Path()).Text(a.Action)
}
