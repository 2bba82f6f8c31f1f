package site

import (
	"strings"

	"zimcodes/app"
	"zimcodes/codes"
)

// addTwin adds the twin of a page, whose file is given.
func (s *Site) addTwin(files map[string][]byte, p app.Page, page []byte) {
	files[s.name(p.TwinPath())] = []byte(p.Twin(string(page), s.Origin))
}

// name returns the name of the file at a path.
func (s *Site) name(path string) string { return strings.TrimPrefix(path, s.Base) }

// twin returns the twin of a page that has been written.
func (s *Site) twin(files map[string][]byte, p app.Page) []byte { return files[s.name(p.TwinPath())] }

// inLanguage returns the path of a file that is there in each language.
func (s *Site) inLanguage(l codes.Language, name string) string {
	return app.PageAt(s.Base).In(l).Path() + name
}
