package app

import (
	"cmp"
	"net/url"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/apis"
)

// SingleBase is Base where the whole site is one file, which has no place for
// paths: there a page is named by the fragment. In the browser it follows the
// file's own address.
const SingleBase = "#/"

func isSingle() bool { return strings.HasSuffix(Base, SingleBase) }

// named returns the URL by which an address names a page.
func named(address *url.URL) *url.URL {
	if !isSingle() {
		return address
	}
	within := cmp.Or(address.RawFragment, address.EscapedFragment())
	u, err := url.Parse(within)
	if err != nil || !strings.HasPrefix(within, "/") {
		return &url.URL{}
	}
	return u
}

// unpackWritten takes the pages that the program does not hold from the file, if
// the file carries them.
func unpackWritten() {
	file := app.Window().Get("carried")
	if !file.Truthy() {
		return
	}
	Written = func(_ apis.Site, p Page) string { return file.Call("written", p.Path()).String() }
}
