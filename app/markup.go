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
