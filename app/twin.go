package app

import (
	"strconv"
	"strings"

	"zimcodes/app/markdown"
	"zimcodes/codes"
	"zimcodes/codes/zim"
)

// The twin of a page says the same in Markdown, for programs, and for whoever
// copies the page. It is made from what the page shows: by the generator as a
// file beside the page, and in the browser where it is copied, since the page
// may fetch nothing any more. So both are one text.

// TwinPath returns the path of p's twin, "" if p has none.
func (p Page) TwinPath() string {
	if p.Kind == NotFound || p.Kind == CodePage && !p.known() {
		return ""
	}
	return p.Path() + "index.md"
}

// Twin returns the twin of p. Shown is the markup of the page, as it is
// serialized; origin is put before each address below the site's root.
func (p Page) Twin(shown, origin string) string {
	from, to := strings.Index(shown, "<main"), strings.LastIndex(shown, "</main>")
	w := markdown.Writer{Colon: p.Lang.Say(": ", "："), Link: func(to string) string { return p.inTwin(to, origin) }}
	return "---\n" + p.frontMatter(origin) + "---\n\n" + w.Write(shown[from:to])
}

// inTwin returns where a link on p leads from the twin: to the twin of a page,
// or to the page itself where the link says which part or state of it.
func (p Page) inTwin(to, origin string) string {
	switch {
	case strings.HasPrefix(to, "#"):
		return origin + p.Path() + to
	case !strings.HasPrefix(to, Base):
		return to
	}
	if twin := PageAt(to).TwinPath(); twin != "" && !strings.ContainsAny(to, "?#") {
		return origin + twin
	}
	return origin + to
}

// frontMatter returns what a program reads of p before all else, as YAML.
func (p Page) frontMatter(origin string) string {
	var b strings.Builder
	add := func(name, value string) { b.WriteString(name + ": " + value + "\n") }
	compared := DataMonth
	if e, ok := codes.LookupKnown(p.Code); ok && p.Kind == CodePage {
		add("code", e.Code.String())
		add("name", inQuotes(e.Description.In(p.Lang).Plain()))
		add("brief", inQuotes(e.Brief.In(p.Lang).Plain()))
		add("retry", e.Retry.String())
		add("actor", e.Actor.String())
		add("group", e.Group.String())
	} else if a := zim.Find(p.API); a != nil {
		add("action", a.Action)
		add("name", inQuotes(a.Purpose.In(p.Lang).Plain()))
		add("method", a.Method)
		if r := a.Rate; r.PerSecond > 0 {
			of := "calls"
			if r.Messages {
				of = "messages"
			}
			add("rate", strconv.Itoa(r.PerSecond)+" "+of+"/s per "+r.Of)
			if r.PerDay > 0 {
				add("rate_24h", strconv.Itoa(r.PerDay))
			}
		}
		compared = zim.Month
	} else {
		add("name", inQuotes(p.Title()))
	}
	add("language", string(p.Lang))
	add("address", origin+p.Path())
	add("compared", inQuotes(compared))
	return b.String()
}

// inQuotes writes text as YAML reads it back.
func inQuotes(text string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`).Replace(text) + `"`
}
