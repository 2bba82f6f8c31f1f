// Package app is what a person sees of zimcodes: its pages in English and
// Chinese, the search, and the debugger. The packages below it know nothing of
// go-app: what is said about findings, results and entries is worded in package
// wording, how a request is signed in six languages stands in package signing, and
// what is no view has packages of its own, such as box, link and clock.
//
// A page is a pure function of its URL: PageAt reads the URL, Page says what
// stands there, Markup renders it. The generator calls Markup to write the
// static pages; in the browser the same functions render the same content once
// the program has started, and add the search. Our copy of go-app takes
// the nodes that stand there for its own (web/program/goapp/standing.go); the
// start-up script tells what was typed.
package app

import (
	"cmp"
	"net/url"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/apis"
)

// What the site is. The generator sets both before any page is rendered, and
// writes them into every page as attributes, from which the browser sets them.
var (
	// Version names the content of all of the site's files.
	Version = ""
	// ProgramSum is the SHA-256 of the browser program in hexadecimal. In the
	// browser it is that of the bytes that run, of which the start-up script has
	// made sure; "" where the browser could not.
	ProgramSum = ""
)

// Run runs the app in the browser and does not return. In native code it
// returns at once.
func Run() {
	if app.IsServer {
		return
	}
	document := app.Window().Get("document").Get("documentElement").Get("dataset")
	Origin = document.Get("origin").String()
	Base = document.Get("base").String()
	Version = document.Get("version").String()
	ProgramSum = document.Get("ran").String()
	unpackWritten()
	app.RouteWithRegexp("", func() app.Composer { return new(site) })
	app.RunWhenOnBrowser()
}

// Markup returns the content of page p as go-app writes it. It is not fit to
// be served as it is: attributes come in random order and indentation stands
// between inline elements. The generator puts both right.
func Markup(p Page) string {
	return app.HTMLString(&site{page: p})
}

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
