package app

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Markup is for what has no handlers and stands there often: an element of go-app
// costs a visitor some 60 bytes for each call that makes it.

// escaper makes text fit to stand in markup.
var escaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;")

// filled is markup with texts in the place of each {}.
func filled(template string, texts ...string) string {
	var b strings.Builder
	for _, text := range texts {
		before, after, _ := strings.Cut(template, "{}")
		b.WriteString(before)
		escaper.WriteString(&b, text)
		template = after
	}
	b.WriteString(template)
	return b.String()
}

// markup is an element of such markup.
func markup(template string, texts ...string) app.UI { return app.Raw(filled(template, texts...)) }
