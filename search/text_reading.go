package search

import (
	"strings"
	"unicode/utf8"
)

// sound is a character of a text as it is typed without an input method: of
// Chinese its pinyin, of other script itself, of punctuation nothing.
type sound struct {
	// start and end are its place in the text's norm.
	start, end int32
	say        string
	// initial is the length of the initial of a Chinese character, zh ch sh
	// included, and 0 of any other.
	initial int
}

//go:generate go run ./generate

// reader reads Chinese.
type reader struct {
	syllables map[rune]string
	// spoken are by the first character the words read otherwise.
	spoken map[rune][]reading
}

type reading struct {
	word      string
	syllables []string
}

func newReader() *reader {
	r := &reader{make(map[rune]string, len(readings)/7), map[rune][]reading{}}
	for s := readings; s != ""; {
		character, size := utf8.DecodeRuneInString(s)
		s = s[size:]
		end := strings.IndexFunc(s, func(r rune) bool { return r >= utf8.RuneSelf })
		if end < 0 {
			end = len(s)
		}
		r.syllables[character], s = s[:end], s[end:]
	}
	for _, w := range spoken {
		first, _ := utf8.DecodeRuneInString(w.word)
		r.spoken[first] = append(r.spoken[first], reading{w.word, strings.Fields(w.pinyin)})
	}
	return r
}

// read returns the sounds of a norm, none if it has no Chinese.
func (r *reader) read(norm string) []sound {
	if strings.IndexFunc(norm, unified) < 0 {
		return nil
	}
	sounds := make([]sound, 0, utf8.RuneCountInString(norm))
	for i, c := range norm {
		s := sound{start: int32(i), end: int32(i + utf8.RuneLen(c))}
		switch kindOf(c) {
		case han:
			s.say = r.syllables[c]
			s.initial = initialOf(s.say)
		case latin:
			s.say = norm[s.start:s.end]
		}
		sounds = append(sounds, s)
	}
	for i, s := range sounds {
		if s.initial == 0 {
			continue
		}
		first, _ := utf8.DecodeRuneInString(norm[s.start:])
		for _, w := range r.spoken[first] {
			if strings.HasPrefix(norm[s.start:], w.word) {
				for k, syllable := range w.syllables {
					sounds[i+k].say, sounds[i+k].initial = syllable, initialOf(syllable)
				}
			}
		}
	}
	return sounds
}

func initialOf(syllable string) int {
	switch {
	case syllable == "":
		return 0
	case len(syllable) > 1 && syllable[1] == 'h':
		return 2
	}
	return 1
}
