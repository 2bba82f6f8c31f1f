// Package prose holds what only a page for readers says of the APIs: the titles
// of the vendor's pages, the meaning of each parameter and value in our words,
// and where the vendor contradicts itself. It stands apart so that a program
// without such pages does not carry it.
package prose

import (
	"strings"
	"sync"

	"zimcodes/codes"
)

// Words are those on one API.
type Words struct {
	// Title is that of the vendor's page.
	Title codes.Text
	// Oddities are where the page contradicts itself or another, or misprints.
	Oddities []codes.Text
	// Meanings are those of the parameters, by path.
	Meanings map[string]codes.Text
	// values are those of a parameter's Enum, by path and value.
	values map[[2]string]codes.Text
}

// Value returns what a value of the parameter's Enum means; it is empty where
// the value speaks for itself.
func (w *Words) Value(path, value string) codes.Text { return w.values[[2]string{path, value}] }

// words are all words, by API, once they are read. The linker leaves the table
// out of a program that never asks, as it would not of one that is read by a
// variable's initial value.
var (
	once  sync.Once
	words map[string]*Words
)

// Of returns the words on an API.
func Of(action string) *Words {
	once.Do(func() { words = read(table) })
	return words[action]
}

// read reads a table, a line each:
//
//	api NAME
//	title ENGLISH|CHINESE
//	PATH ENGLISH|CHINESE        a parameter's meaning
//	= VALUE ENGLISH|CHINESE     that of a value of the parameter above
//	odd ENGLISH|CHINESE
func read(table string) map[string]*Words {
	by := map[string]*Words{}
	var w *Words
	path := ""
	for line := range strings.Lines(table) {
		word, rest, _ := strings.Cut(strings.TrimSuffix(line, "\n"), " ")
		switch word {
		case "api":
			w = &Words{Meanings: map[string]codes.Text{}, values: map[[2]string]codes.Text{}}
			by[rest] = w
		case "title":
			w.Title = text(rest)
		case "odd":
			w.Oddities = append(w.Oddities, text(rest))
		case "=":
			value, means, _ := strings.Cut(rest, " ")
			w.values[[2]string{path, value}] = text(means)
		default:
			path = word
			w.Meanings[path] = text(rest)
		}
	}
	return by
}

func text(s string) codes.Text {
	english, chinese, _ := strings.Cut(s, "|")
	return codes.Text{English: codes.Prose(english), Chinese: codes.Prose(chinese)}
}
