package app

import (
	"strings"

	"zimcodes/codes"
)

// MetaElement is an element of a page's head that depends on the page.
type MetaElement struct {
	Tag string
	// Identity are the names and values of the attributes that tell the
	// element from others with the tag.
	Identity []string
	// Attribute is the attribute that holds Value. Without a value, the page
	// does not have the element.
	Attribute, Value string
}

// Selector returns the CSS selector that finds the element.
func (m MetaElement) Selector() string {
	var b strings.Builder
	b.WriteString(m.Tag)
	for i := 0; i < len(m.Identity); i += 2 {
		b.WriteString("[" + m.Identity[i] + `="` + m.Identity[i+1] + `"]`)
	}
	return b.String()
}

// Meta returns what the head of p holds beside language and title. The shell
// writes these elements; in the browser, updateHead keeps them true.
func Meta(p Page) []MetaElement {
	robots, address := "all", Page.URL
	if p.Kind == NotFound || p.Kind == CodePage && !p.known() {
		robots, address = "noindex", func(Page) string { return "" }
	}
	name := func(name, value string) MetaElement {
		return MetaElement{"meta", []string{"name", name}, "content", value}
	}
	property := func(name, value string) MetaElement {
		return MetaElement{"meta", []string{"property", name}, "content", value}
	}
	alternate := func(lang string, to Page) MetaElement {
		return MetaElement{"link", []string{"rel", "alternate", "hreflang", lang}, "href", address(to)}
	}
	fromOrigin := func(path string) string {
		if path == "" {
			return ""
		}
		return Origin + path
	}
	return []MetaElement{
		name("description", p.Description()),
		name("robots", robots),
		{"link", []string{"rel", "canonical"}, "href", address(p)},
		alternate("en", p.In(codes.English)),
		alternate("zh", p.In(codes.Chinese)),
		alternate("x-default", p.In(codes.English)),
		{"link", []string{"rel", "alternate", "type", "text/markdown"}, "href", fromOrigin(p.TwinPath())},
		{"link", []string{"rel", "alternate", "type", "application/atom+xml"}, "href", fromOrigin(p.ofHost("changes.xml"))},
		property("og:title", p.Title()),
		property("og:description", p.Description()),
		property("og:url", address(p)),
		property("og:locale", p.Lang.Say("en_US", "zh_CN")),
	}
}

// Shortcut leads to a part of the app from its icon.
type Shortcut struct{ Name, URL string }

// Shortcuts are those of the app in language l.
func Shortcuts(l codes.Language) []Shortcut {
	home := Page{Kind: Home, Lang: l}
	return []Shortcut{
		{home.Lang.Say("Search the codes", "搜索返回码"), home.Path()},
		{home.Lang.Say("Debug a request", "调试请求"), home.Path() + "debug/"},
	}
}
