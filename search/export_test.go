package search

import (
	"strings"

	"zimcodes/codes"
)

// Said is a phrase that data_said.go holds, with the codes of which it is said.
type Said struct {
	Phrase   string
	Language codes.Language
	Codes    []codes.Code
}

// AllSaid returns all phrases, each once, in the order of the data.
func AllSaid() (all []Said) {
	place := map[string]int{}
	for _, s := range sayings {
		for _, l := range codes.Languages {
			for phrase := range strings.SplitSeq(l.Say(s.english, s.chinese), "|") {
				i, known := place[phrase]
				if !known {
					i = len(all)
					place[phrase] = i
					all = append(all, Said{Phrase: phrase, Language: l})
				}
				all[i].Codes = append(all[i].Codes, s.code)
			}
		}
	}
	return all
}

// NewWithout returns an index in which no code is said to be the phrase. No
// other goroutine may make an index meanwhile.
func NewWithout(phrase string, entries []codes.Entry) *Index {
	kept := saidBy
	defer func() { saidBy = kept }()
	by := saidOf()
	for code, text := range by {
		by[code] = codes.Text{English: leaveOut(text.English, phrase), Chinese: leaveOut(text.Chinese, phrase)}
	}
	saidBy = func() map[codes.Code]codes.Text { return by }
	return New(entries)
}

func leaveOut(lines codes.Prose, phrase string) codes.Prose {
	var left []string
	for line := range strings.SplitSeq(string(lines), "\n") {
		if line != phrase {
			left = append(left, line)
		}
	}
	return codes.Prose(strings.Join(left, "\n"))
}
