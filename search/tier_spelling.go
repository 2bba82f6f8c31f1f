package search

import (
	"math/bits"

	"zimcodes/codes/edits"
)

const (
	// minMisspelt is how long the longer of two words must be for one to be a
	// misspelling of the other by one edit, and minTwice by two.
	minMisspelt = 4
	minTwice    = 8
	// maxMisspelt is how long it may be.
	maxMisspelt = 63
)

// word is a word of the vocabulary, with the set of its letters.
type word struct {
	text    string
	letters letterSet
}

// letterSet is a set of letters, some of which share a bit.
type letterSet uint32

func lettersOf(w string) (set letterSet) {
	for i := range len(w) {
		set |= 1 << (w[i] % 32)
	}
	return set
}

// correct returns the word, or what it is misspelt for.
func (q *query) correct(w token) *term {
	t := q.look(w)
	// Numbers near a number mean something else.
	if w.kind != latin || isFiller(w.text) || isDigits(w.text) || q.ix.scale().knows(w.stem) || q.chinese && q.isHeard() {
		return t
	}
	near := q.ix.nearest(w.text)
	if near == nil {
		return t
	}
	var synonyms []*term
	for _, w := range near {
		_, groups := q.ix.member([]token{newWord(latin, w.text)})
		synonyms = append(synonyms, termsOf(groups)...)
	}
	t = q.ix.look(near...).or(synonyms...)
	t.asked = w.text
	return t
}

// nearest returns the words of the vocabulary that take the fewest edits.
func (ix *Index) nearest(w string) (near []token) {
	least := minTwice
	letters := lettersOf(w)
	for _, known := range ix.vocabulary().words {
		v := known.text
		limit := min(least, maxEdits(w, v))
		// An edit takes out one letter and puts in one at most.
		if bits.OnesCount32(uint32(letters^known.letters)) > 2*limit {
			continue
		}
		d, ok := edits.Distance(w, v, limit)
		if !ok {
			continue
		}
		if d < least {
			near, least = nil, d
		}
		near = append(near, newToken(latin, v, v))
	}
	return near
}

// maxEdits returns how many edits may make a misspelling of one word the other.
func maxEdits(v, w string) int {
	n := max(len(v), len(w))
	switch {
	case n > maxMisspelt || n < minMisspelt || n < minTwice && v[0] != w[0]:
		return 0
	case n >= minTwice && v[0] == w[0]:
		return 2
	}
	return 1
}
