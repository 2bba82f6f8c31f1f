package search

import (
	"strings"
)

// asCharacters returns the query with its pinyin put into the characters of
// the catalog, and nil if it is none.
func (q *query) asCharacters() *query {
	if q.letters() == "" {
		return nil
	}
	var b strings.Builder
	changed := false
	for _, w := range q.order {
		if isLetter(rune(w[0])) && !isFiller(w) && !q.ix.scale().knows(stem(w)) {
			if characters := q.ix.write(w); characters != "" {
				w, changed = characters, true
			}
		}
		b.WriteString(" " + w)
	}
	if !changed {
		return nil
	}
	return q.ix.parse(b.String())
}

// write returns characters that the letters spell: at each place the longest
// passage of the catalog, of equally long ones the most frequent; "" if they
// spell none.
func (ix *Index) write(letters string) (characters string) {
	p := ix.phonetics()
	for letters != "" {
		passage, n := p.longest(letters)
		if n == 0 {
			return ""
		}
		characters += passage
		letters = letters[n:]
	}
	return characters
}

// longest returns the passage of the catalog whose pinyin is the longest part
// of what letters start with, and the length of that part.
func (p *phonetics) longest(letters string) (passage string, length int) {
	counts := map[string]int{}
	for _, from := range p.starting(letters) {
		t := &p.speech[from.speech]
		n, last := 0, int(from.sound)
		for last < len(t.sounds) && t.sounds[last].initial > 0 {
			k := spells(letters[n:], t.sounds[last].say)
			if k == 0 {
				break
			}
			n += k
			last++
		}
		if n < length || n == 0 {
			continue
		}
		if n > length {
			clear(counts)
			passage, length = "", n
		}
		s := t.norm[t.sounds[from.sound].start:t.sounds[last-1].end]
		counts[s]++
		if passage == "" || counts[s] > counts[passage] {
			passage = s
		}
	}
	return passage, length
}
