package site

import (
	"encoding/xml"
	"html"
	"strings"

	"zimcodes/app/wording"
	"zimcodes/codes"
	"zimcodes/codes/changes"
	"zimcodes/codes/zim"
)

// FeedType is the type of the feeds of changes.
const FeedType = "application/atom+xml"

// feedName returns the address of the feed of changes in a language.
func feedName(l codes.Language) string { return l.Say("", "zh/") + "changes.xml" }

// The feed, as RFC 4287 (Atom) has it.
type (
	feed struct {
		XMLName xml.Name    `xml:"http://www.w3.org/2005/Atom feed"`
		Lang    string      `xml:"xml:lang,attr"`
		ID      string      `xml:"id"`
		Title   string      `xml:"title"`
		About   string      `xml:"subtitle"`
		Updated string      `xml:"updated"`
		Author  string      `xml:"author>name"`
		Links   []feedLink  `xml:"link"`
		Entries []feedEntry `xml:"entry"`
	}
	feedEntry struct {
		ID       string       `xml:"id"`
		Title    string       `xml:"title"`
		Updated  string       `xml:"updated"`
		Link     feedLink     `xml:"link"`
		Category feedCategory `xml:"category"`
		Content  feedContent  `xml:"content"`
	}
	feedLink struct {
		Rel      string `xml:"rel,attr"`
		Type     string `xml:"type,attr"`
		Language string `xml:"hreflang,attr"`
		Href     string `xml:"href,attr"`
	}
	feedCategory struct {
		Term string `xml:"term,attr"`
	}
	feedContent struct {
		Type string `xml:"type,attr"`
		HTML string `xml:",chardata"`
	}
)

// feedTag starts the IDs of feeds and entries: URIs by RFC 4151, not addresses.
// An ID must be absolute, which the site's address need not be, and must stay
// where the site moves.
const feedTag = "tag:zimcodes,2026:changes/"

// addFeeds adds the feed of changes in each language.
func (s *Site) addFeeds(files map[string][]byte) error {
	for _, l := range codes.Languages {
		data, err := xml.MarshalIndent(s.feed(l), "", "\t")
		if err != nil {
			return err
		}
		files[feedName(l)] = append([]byte(xml.Header), append(data, '\n')...)
	}
	return nil
}

func (s *Site) feed(l codes.Language) feed {
	root := s.Origin + s.Base
	all := changes.All()
	f := feed{
		Lang: string(l), ID: feedTag + string(l), Title: string(wording.ChangesTitle.In(l)), About: string(wording.ChangesAbout.In(l)),
		Updated: noon(all[0].Date), Author: "zimcodes",
		Links: []feedLink{
			{"self", FeedType, string(l), root + feedName(l)},
			{"alternate", "text/html", string(l), s.changes(l)},
		},
	}
	for _, c := range all {
		f.Entries = append(f.Entries, feedEntry{
			ID: feedTag + string(l) + "/" + c.ID(), Title: wording.Change(l, c), Updated: noon(c.Date),
			Link: feedLink{"alternate", "text/html", string(l), s.changes(l) + "#" + c.Date}, Category: feedCategory{c.Kind.String()},
			Content: feedContent{"html", s.feedHTML(l, c)},
		})
	}
	return f
}

// changes returns the address of the page of changes.
func (s *Site) changes(l codes.Language) string { return s.home(l) + "changes/" }

func (s *Site) home(l codes.Language) string { return s.Origin + s.Base + l.Say("", "zh/") }

// noon returns a day as a time, which is of that day in nearly all zones: that
// at which the vendor changed something is not known.
func noon(day string) string { return day + "T12:00:00Z" }

// feedHTML says what changed, and links to what it is about.
func (s *Site) feedHTML(l codes.Language, c changes.Change) string {
	var b strings.Builder
	write := func(texts codes.Prose) {
		for _, block := range texts.Blocks() {
			for _, span := range block.Spans {
				if span.Code {
					b.WriteString("<code>" + html.EscapeString(span.Text) + "</code>")
				} else {
					b.WriteString(html.EscapeString(span.Text))
				}
			}
		}
	}
	item := func(path, name string, about codes.Text) {
		b.WriteString(`<li><a href="` + html.EscapeString(s.home(l)+path) + `">` + name + "</a> ")
		write(about.In(l))
		b.WriteString("</li>")
	}
	b.WriteString("<p>")
	write(c.What.In(l))
	b.WriteString("</p><ul>")
	for _, n := range c.Codes {
		e, _ := codes.LookupKnown(n)
		item(n.String()+"/", n.String(), e.Description)
	}
	for _, a := range c.APIs {
		item("api/"+a+"/", a, zim.Find(a).Purpose)
	}
	b.WriteString("</ul>")
	return b.String()
}
