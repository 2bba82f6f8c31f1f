// Package apis writes what the site says of the APIs, as HTML: the page of each,
// their list, what changed, and on a code's page the APIs that return it.
// Nothing in it has a state, so that it needs no components; and text is a fifth
// of their weight in the browser's program. What a person can press stands in
// package app.
//
// Each function returns one element, or nothing.
package apis

import (
	"html"
	"strconv"
	"strings"

	"zimcodes/codes"
	"zimcodes/codes/zim"
)

// Site is where the pages of one language stand.
type Site struct {
	Lang codes.Language
	// Home is the path of the home page in this language.
	Home string
	// Feed is the path of the feed of changes, "" where there is none.
	Feed string
}

// writer writes an element.
type writer struct {
	Site
	b strings.Builder
}

func (s Site) write() *writer { return &writer{Site: s} }

// html writes what is HTML already.
func (w *writer) html(s string) { w.b.WriteString(s) }

// text writes text.
func (w *writer) text(s string) { w.html(html.EscapeString(s)) }

// say writes that of two sentences which is in the page's language.
func (w *writer) say(english, chinese string) { w.text(w.Lang.Say(english, chinese)) }

// mono writes text as code.
func (w *writer) mono(s string) {
	w.html("<code>")
	w.text(s)
	w.html("</code>")
}

func (w *writer) number(n int) { w.html(strconv.Itoa(n)) }

// prose writes a passage in one line. A code span that names a code of the
// catalog leads to its page, unless the passage is within a link.
func (w *writer) prose(p codes.Prose) {
	for _, block := range p.Blocks() {
		for _, span := range block.Spans {
			n, err := strconv.Atoi(span.Text)
			switch _, known := codes.LookupKnown(codes.Code(n)); {
			case !span.Code:
				w.text(span.Text)
			case err == nil && known && len(span.Text) > 4:
				w.code(codes.Code(n))
			default:
				w.mono(span.Text)
			}
		}
	}
}

// passage writes a passage in the page's language.
func (w *writer) passage(t codes.Text) { w.prose(t.In(w.Lang)) }

// code writes a link to a code's page.
func (w *writer) code(c codes.Code) { w.link(w.Home+c.String()+"/", "mono", c.String()) }

// api writes a link to an API's page.
func (w *writer) api(a *zim.API) { w.link(w.Home+"api/"+a.Action+"/", "mono", a.Action) }

func (w *writer) link(to, class, text string) {
	w.html("<a ")
	if class != "" {
		w.html(`class="` + class + `" `)
	}
	w.html(`href="` + html.EscapeString(to) + `">`)
	w.text(text)
	w.html("</a>")
}

// section writes a section with its title. Its body follows, and end.
func (w *writer) section(class, english, chinese string) {
	w.html(`<section class="` + class + `">`)
	w.heading(english, chinese)
}

// named starts a part of the page that can be found by its ID.
func (w *writer) named(id, english, chinese string) {
	w.html(`<section class="part" id="` + id + `">`)
	w.heading(english, chinese)
}

func (w *writer) heading(english, chinese string) {
	w.html("<h2>")
	w.say(english, chinese)
	w.html("</h2>")
}

// soft writes a remark below a table or a list.
func (w *writer) soft(english, chinese string) {
	w.html(`<p class="soft">`)
	w.say(english, chinese)
	w.html("</p>")
}

// table writes a table's head, of pairs in English and Chinese. Its rows follow,
// and endTable.
func (w *writer) table(heads ...[2]string) {
	w.html(`<table class="cards"><thead><tr>`)
	for _, h := range heads {
		w.html(`<th scope="col">`)
		w.say(h[0], h[1])
		w.html("</th>")
	}
	w.html("</tr></thead><tbody>")
}

func (w *writer) endTable() { w.html("</tbody></table>") }

// row starts a table's row with the cell that names it; the next cell and the
// row's end follow.
func (w *writer) row() { w.html(`<tr><th scope="row">`) }

func (w *writer) cell() { w.html("</th><td>") }

func (w *writer) next() { w.html("</td><td>") }

func (w *writer) done() { w.html("</td></tr>") }

// comma writes what stands between the items of a line, but before the first.
func (w *writer) comma(i int) {
	if i > 0 {
		w.say(", ", "，")
	}
}
