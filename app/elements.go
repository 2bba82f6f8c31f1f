package app

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/codes"
)

// Markup is for what has no handlers and stands there often: an element of go-app
// costs a visitor some 60 bytes for each call that makes it.

// writeEscaped writes text so that it fits to stand in markup.
func writeEscaped(b *strings.Builder, text string) {
	for i := range len(text) {
		switch c := text[i]; c {
		case '&':
			b.WriteString("&amp;")
		case '<':
			b.WriteString("&lt;")
		case '>':
			b.WriteString("&gt;")
		case '"':
			b.WriteString("&quot;")
		default:
			b.WriteByte(c)
		}
	}
}

// sentence is a sentence as such markup, in a paragraph.
func sentence(class string, spans []codes.Span) string {
	out := filled(`<p class="{}">`, class)
	for _, s := range spans {
		if s.Code {
			out += filled(`<code>{}</code>`, s.Text)
		} else {
			out += filled(`{}`, s.Text)
		}
	}
	return out + "</p>"
}

// filled is markup with texts in the place of each {}.
func filled(template string, texts ...string) string {
	var b strings.Builder
	for _, text := range texts {
		before, after, _ := strings.Cut(template, "{}")
		b.WriteString(before)
		writeEscaped(&b, text)
		template = after
	}
	b.WriteString(template)
	return b.String()
}

// markup is an element of such markup.
func markup(template string, texts ...string) app.UI { return app.Raw(filled(template, texts...)) }

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

// leaf is what stands on one page. go-app makes a leaf of another name anew
// where it would turn the elements of one page into those of the next: they
// would move, which a browser counts as a shift of the layout.
type leaf struct {
	app.Compo
	Name string
	// Body renders the page. go-app takes no function for equal to another, so
	// that a leaf is always rendered with the site.
	Body func() app.UI
}

var _ app.DismountEnforcer = (*leaf)(nil)

// CompoID implements app.DismountEnforcer.
func (l *leaf) CompoID() string { return l.Name }

// Render implements app.Composer.
func (l *leaf) Render() app.UI { return l.Body() }
