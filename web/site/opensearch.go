package site

import (
	"encoding/xml"

	"zimcodes/app"
	"zimcodes/codes"
)

// searchName returns the name of the file that tells browsers how to search the
// site from their address bar, in a language. There is one only where the site
// is told its whole address: browsers take no template without scheme and host.
func (s *Site) searchName(l codes.Language) string {
	if s.Origin == "" {
		return ""
	}
	return s.name(s.inLanguage(l, "opensearch.xml"))
}

type (
	openSearch struct {
		XMLName       xml.Name `xml:"http://a9.com/-/spec/opensearch/1.1/ OpenSearchDescription"`
		ShortName     string
		Description   string
		InputEncoding string
		Language      string
		Image         openSearchImage
		URL           openSearchURL `xml:"Url"`
	}
	openSearchImage struct {
		Width  int    `xml:"width,attr"`
		Height int    `xml:"height,attr"`
		Type   string `xml:"type,attr"`
		URL    string `xml:",chardata"`
	}
	openSearchURL struct {
		Type     string `xml:"type,attr"`
		Template string `xml:"template,attr"`
	}
)

// addSearch adds the description of the search in both languages, where there
// is one. Browsers take two of one name for the same.
func (s *Site) addSearch(files map[string][]byte) error {
	for _, l := range codes.Languages {
		name := s.searchName(l)
		if name == "" {
			continue
		}
		home := app.Page{Kind: app.Home, Lang: l}
		data, err := xml.MarshalIndent(openSearch{
			ShortName: home.Lang.Say("zimcodes", "zimcodes 中文"), Description: home.Description(), InputEncoding: "UTF-8", Language: string(l),
			Image: openSearchImage{16, 16, "image/svg+xml", inURL("image/svg+xml", []byte(iconSVG()))},
			URL:   openSearchURL{"text/html", home.URL() + "?q={searchTerms}"},
		}, "", "\t")
		if err != nil {
			return err
		}
		files[name] = append([]byte(xml.Header), append(data, '\n')...)
	}
	return nil
}
