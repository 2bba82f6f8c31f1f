package search

import (
	"strings"

	"zimcodes/codes"
)

// saying is how people speak of a code where the reference has other words.
type saying struct {
	code             codes.Code
	chinese, english string // phrases, a | between them
}

// saidOf returns by code what people say of it, a phrase a line.
func saidOf() map[codes.Code]codes.Text {
	by := make(map[codes.Code]codes.Text, len(sayings))
	for _, s := range sayings {
		by[s.code] = codes.Text{
			Chinese: codes.Prose(strings.ReplaceAll(s.chinese, "|", "\n")),
			English: codes.Prose(strings.ReplaceAll(s.english, "|", "\n")),
		}
	}
	return by
}

var sayings = []saying{}
