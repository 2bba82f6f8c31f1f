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

// TwinPath returns the path of p's twin, "" if p has none: in the single file none has
// one, but can be copied.
func (p Page) TwinPath() string {
	if isSingle() || p.Kind == NotFound || p.Kind == CodePage && !p.known() {
		return ""
	}
	return p.Path() + "index.md"
}

// Twin returns the twin of p. Shown is the markup of the page, as it is
// serialized; origin is put before each address below the site's root.
func (p Page) Twin(shown, origin string) string {
	if a := zim.Find(p.API); a != nil {
		return p.twin(p.aboutAPI(a), shown, origin)
	}
	return p.twin(p.aboutCode(), shown, origin)
}

// twin returns a twin that starts with what is said of its subject. Programs
// read that before all else, as YAML.
func (p Page) twin(subject, shown, origin string) string {
	from, to := strings.Index(shown, "<main"), strings.LastIndex(shown, "</main>")
	w := &markdown.Writer{Colon: p.Lang.Say(": ", "："), Link: func(to string) string { return p.inTwin(to, origin) }}
	return "---\n" + subject + "language: " + string(p.Lang) + "\naddress: " + origin + p.Path() +
		"\ncompared: \"" + DataMonth + "\"\n---\n\n" + w.Write(shown[from:to])
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

// aboutCode is what a twin says first of a code, or of what is no API.
func (p Page) aboutCode() string {
	e, ok := codes.LookupKnown(p.Code)
	if !ok || p.Kind != CodePage {
		return "name: " + inQuotes(codes.Prose(p.Title()))
	}
	return "code: " + e.Code.String() + "\nname: " + inQuotes(e.Description.In(p.Lang)) + "brief: " + inQuotes(e.Brief.In(p.Lang)) +
		"retry: " + e.Retry.String() + "\nactor: " + e.Actor.String() + "\ngroup: " + e.Group.String() + "\n"
}

// aboutAPI is what a twin says first of an API. What is copied in the browser is
// of a code.
func (p Page) aboutAPI(a *zim.API) string {
	said := "action: " + a.Action + "\nname: " + inQuotes(a.Purpose.In(p.Lang)) + "method: " + a.Method + "\n"
	r := a.Rate
	if r.PerSecond > 0 {
		said += "rate: " + strconv.Itoa(r.PerSecond) + " " + counted(r) + "/s per " + r.Of + "\n"
	}
	if r.PerDay > 0 {
		said += "rate_24h: " + strconv.Itoa(r.PerDay) + "\n"
	}
	return said
}

func counted(r zim.Rate) string {
	if r.Messages {
		return "messages"
	}
	return "calls"
}

// inQuotes ends a line with text as YAML reads it back.
func inQuotes(text codes.Prose) string {
	plain := strings.ReplaceAll(strings.ReplaceAll(text.Plain(), `\`, `\\`), `"`, `\"`)
	return `"` + strings.ReplaceAll(plain, "\n", `\n`) + "\"\n"
}
