package site

import (
	"encoding/xml"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/changes"
	"zimcodes/codes/zim"
)

// A feed as its readers see it: each element as often as it is there.
type (
	atomFeed struct {
		XMLName xml.Name
		Lang    string `xml:"http://www.w3.org/XML/1998/namespace lang,attr"`
		atomHead
		Author  []string    `xml:"http://www.w3.org/2005/Atom author>name"`
		Entries []atomEntry `xml:"http://www.w3.org/2005/Atom entry"`
	}
	atomEntry struct {
		atomHead
		Content []struct {
			Type string `xml:"type,attr"`
			HTML string `xml:",chardata"`
		} `xml:"http://www.w3.org/2005/Atom content"`
	}
	atomHead struct {
		ID      []string `xml:"http://www.w3.org/2005/Atom id"`
		Title   []string `xml:"http://www.w3.org/2005/Atom title"`
		Updated []string `xml:"http://www.w3.org/2005/Atom updated"`
		Link    []struct {
			Rel  string `xml:"rel,attr"`
			Type string `xml:"type,attr"`
			Href string `xml:"href,attr"`
		} `xml:"http://www.w3.org/2005/Atom link"`
	}
)

// TestFeeds: each feed is as RFC 4287 wants it, wherever the site stands, and its
// IDs are the same everywhere.
func TestFeeds(t *testing.T) {
	ids := map[string][]string{}
	for _, base := range []string{"/", "/x/", "https://codes.example.org/", "https://codes.example.org/x/"} {
		s, err := New(base)
		require.NoError(t, err)
		files := changeFiles(t, base)
		for _, l := range codes.Languages {
			t.Run(base+" "+string(l), func(t *testing.T) {
				var f atomFeed
				require.NoError(t, xml.Unmarshal(files[feedName(l)], &f))
				require.Equal(t, xml.Name{Space: "http://www.w3.org/2005/Atom", Local: "feed"}, f.XMLName)
				require.Equal(t, string(l), f.Lang)
				require.Equal(t, []string{"zimcodes"}, f.Author)
				holdHead(t, f.atomHead)
				require.Equal(t, "self", f.Link[0].Rel)
				require.Equal(t, s.Origin+s.Base+feedName(l), f.Link[0].Href)
				require.Equal(t, "alternate", f.Link[1].Rel)

				all := changes.All()
				require.Len(t, f.Entries, len(all))
				require.Equal(t, f.Entries[0].Updated, f.Updated, "as old as the newest entry")
				said := f.ID
				for i, e := range f.Entries {
					holdHead(t, e.atomHead)
					require.Len(t, e.Link, 1)
					require.Equal(t, f.Link[1].Href+"#"+all[i].Date, e.Link[0].Href)
					require.NotContains(t, said, e.ID[0])
					said = append(said, e.ID[0])
					require.True(t, strings.HasPrefix(e.Updated[0], all[i].Date))
					require.Len(t, e.Content, 1)
					require.Equal(t, "html", e.Content[0].Type)
					holdContent(t, e.Content[0].HTML, all[i], l, s)
				}
				key := string(l)
				if ids[key] == nil {
					ids[key] = said
				}
				require.Equal(t, ids[key], said)
			})
		}
	}
	for _, id := range ids["en"] {
		require.NotContains(t, ids["zh"], id)
	}
}

// holdHead holds what a feed and each entry must have once: an absolute ID, a
// title, a time, and links to something.
func holdHead(t *testing.T, h atomHead) {
	t.Helper()
	require.Len(t, h.ID, 1)
	id, err := url.Parse(h.ID[0])
	require.NoError(t, err)
	require.True(t, id.IsAbs())
	require.Regexp(t, `^tag:[a-z]+,20\d\d:[-A-Za-z0-9/]+$`, h.ID[0], "RFC 4151")
	require.Len(t, h.Title, 1)
	require.NotEmpty(t, h.Title[0])
	require.NotContains(t, h.Title[0], "`")
	require.Len(t, h.Updated, 1)
	_, err = time.Parse(time.RFC3339, h.Updated[0])
	require.NoError(t, err)
	for _, l := range h.Link {
		require.NotEmpty(t, l.Type)
		require.NotEmpty(t, l.Href)
	}
}

// holdContent holds that the content says what changed, and links to all that it
// is about, and to nothing else.
func holdContent(t *testing.T, content string, c changes.Change, l codes.Language, s *Site) {
	t.Helper()
	d := parse(t, []byte(content))
	require.Equal(t, c.What.In(l).Plain(), d.all("p")[0].text())
	var want, got []string
	for _, n := range c.Codes {
		want = append(want, s.Origin+s.Base+l.Say("", "zh/")+n.String()+"/")
	}
	for _, a := range c.APIs {
		want = append(want, s.Origin+s.Base+l.Say("", "zh/")+"api/"+a+"/")
		require.Contains(t, d.text(), zim.Find(a).Purpose.In(l).Plain())
	}
	for _, a := range d.all("a") {
		got = append(got, a.attr("href"))
	}
	require.Equal(t, want, got)
}
