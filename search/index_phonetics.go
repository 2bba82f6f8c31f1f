package search

import (
	"strings"
	"unicode/utf8"

	"zimcodes/codes"
)

// phonetics is how the catalog's Chinese sounds.
type phonetics struct {
	reader *reader
	speech []speech
	// starts are by their first letter the sounds with which a passage may
	// start.
	starts ['z' + 1][]start
}

// speech is a text as it sounds: a field, or a synonym, which is no field.
type speech struct {
	field  *field
	norm   string
	sounds []sound
}

// start is a sound with which a passage may start.
type start struct{ speech, sound int32 }

func (ix *Index) newPhonetics() *phonetics {
	p := &phonetics{reader: newReader()}
	for i := range ix.fields {
		if f := &ix.fields[i]; f.Language == codes.Chinese {
			p.add(f, f.norm, f.begins)
		}
	}
	for _, row := range synonyms {
		for member := range strings.SplitSeq(row, "|") {
			p.add(nil, member, nil)
		}
	}
	return p
}

func (p *phonetics) add(f *field, norm string, begins []bool) {
	sounds := p.reader.read(norm)
	if sounds == nil {
		return
	}
	for i, s := range sounds {
		if s.initial > 0 || s.say != "" && s.say[0] <= 'z' && begins != nil && begins[s.start] {
			p.starts[s.say[0]] = append(p.starts[s.say[0]], start{int32(len(p.speech)), int32(i)})
		}
	}
	p.speech = append(p.speech, speech{f, norm, sounds})
}

// starting returns where passages may start that sound as the letters.
func (p *phonetics) starting(letters string) []start {
	first, _ := utf8.DecodeRuneInString(letters)
	if first >= utf8.RuneSelf {
		say := p.reader.syllables[first]
		if say == "" {
			return nil
		}
		first = rune(say[0])
	}
	if int(first) >= len(p.starts) {
		return nil
	}
	return p.starts[first]
}
