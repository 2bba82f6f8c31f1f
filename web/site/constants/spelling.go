package constants

import (
	"cmp"
	"html"
	"slices"
	"strings"
	"text/template"

	"zimcodes/codes"
)

// functions are what the templates call.
var functions = template.FuncMap{
	"go":     inGo,
	"pascal": pascal,
	"snake":  snake,
	"markup": html.EscapeString,
	"list":   list,
	"enum":   func(r codes.Retry) string { return strings.ToUpper(strings.ReplaceAll(r.String(), "-", "_")) },
	"title":  func(r codes.Retry) string { return capitals(strings.Split(r.String(), "-")) },
}

// initialisms are words that Go writes in its own way.
var initialisms = map[string]string{"id": "ID", "ids": "IDs", "api": "API"}

// inGo returns the constant's name as Go writes it: UserIDTooLong.
func inGo(c constant) string {
	words := slices.Clone(c.Words)
	for i, w := range words {
		words[i] = cmp.Or(initialisms[w], w)
	}
	return capitals(words)
}

// pascal returns the name with each word's first letter a capital: UserIdTooLong.
func pascal(c constant) string { return capitals(c.Words) }

func capitals(words []string) string {
	var b strings.Builder
	for _, w := range words {
		b.WriteString(strings.ToUpper(w[:1]) + w[1:])
	}
	return b.String()
}

// snake returns the name in capitals: USER_ID_TOO_LONG.
func snake(c constant) string { return strings.ToUpper(strings.Join(c.Words, "_")) }

// width is how long a line of a list may be.
const width = 100

// list writes names as a list that is broken into lines: each with the same
// before it, a comma between, and each new line indented.
func list(spell, before, indent string, all []constant) string {
	var b strings.Builder
	long := 0
	for i, c := range all {
		name := before + spellings[spell](c)
		switch long += len(name) + 2; {
		case i > 0 && long > width:
			b.WriteString(",\n" + indent)
			long = len(name)
		case i > 0:
			b.WriteString(", ")
		}
		b.WriteString(name)
	}
	return b.String()
}

// spellings are the ways to write a name.
var spellings = map[string]func(constant) string{"go": inGo, "pascal": pascal, "snake": snake}
