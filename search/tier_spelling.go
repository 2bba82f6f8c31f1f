package search

import (
	"math/bits"
	"slices"
	"strings"
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

func abs(n int) int { return max(n, -n) }

// correct returns the word, what it is misspelt for, or what is written together
// in it.
func (q *query) correct(w token) []*term {
	t := q.look(w)
	// Numbers near a number mean something else.
	if w.kind != latin || isFiller(w.text) || isDigits(w.text) || q.ix.isKnown(t) || q.units != nil && q.isHeard() {
		return []*term{t}
	}
	near, edits := q.ix.nearest(w.text)
	if edits > 1 && len(q.tokens) == 1 && q.abbreviatesIdentifier() {
		near = nil // that is for TierFuzzy
	}
	if near != nil {
		t = q.ix.orSynonyms(near)
		t.asked = w.text
		return []*term{t}
	}
	if apart := q.asApart(w.text); apart != nil {
		var all []*term
		for _, w := range apart {
			all = append(all, q.ix.orSynonyms([]token{newWord(latin, w)}))
		}
		return all
	}
	return []*term{t}
}

// isKnown reports whether a word stands in the catalog: in any form, or as the
// start or part of another.
func (ix *Index) isKnown(t *term) bool {
	w := t.tokens[0]
	if ix.scale().knows(w.stem) {
		return true
	}
	if t.count() > 0 {
		for i := range ix.fields {
			if strings.Contains(ix.fields[i].norm, w.text) {
				return true
			}
		}
	}
	return false
}

// orSynonyms returns the term that stands for any of the words or a synonym.
func (ix *Index) orSynonyms(words []token) *term {
	var synonyms []*term
	for _, w := range words {
		_, groups := ix.member([]token{newWord(latin, w.text)})
		synonyms = append(synonyms, termsOf(groups)...)
	}
	return ix.look(words...).or(synonyms...)
}

// minApart is how long each of two words written together must be.
const minApart = 3

// asApart returns the words that are written together as w: the humps of an
// identifier, or two words of the catalog, unless they abbreviate an
// identifier.
func (q *query) asApart(w string) []string {
	if q.humps != nil {
		return q.humps
	}
	for i := minApart; i <= len(w)-minApart; i++ {
		if q.ix.isWhole(w[:i]) && q.ix.isWhole(w[i:]) && !q.abbreviatesIdentifier() {
			return []string{w[:i], w[i:]}
		}
	}
	return nil
}

// isWhole reports whether w is a word of the catalog or a synonym.
func (ix *Index) isWhole(w string) bool {
	return ix.vocabulary().stems[stem(w)] && slices.ContainsFunc(ix.vocabulary().words, func(v word) bool { return v.text == w }) || ix.lexicon().groups[stem(w)] != nil
}

func (q *query) abbreviatesIdentifier() bool {
	return slices.ContainsFunc(q.asAbbreviation(), func(a abbreviation) bool { return a.score > 0 && !a.name.prose })
}

// nearest returns the words of the vocabulary that take the fewest edits, and
// how many, of these only those that keep the first letter, if any do: it is
// seldom wrong.
func (ix *Index) nearest(w string) (near []token, edits int) {
	var sameFirst []token
	least := minTwice
	letters := lettersOf(w)
	for _, known := range ix.vocabulary().words {
		v := known.text
		limit := min(least, maxEdits(w, v))
		// An edit takes out one letter and puts in one at most.
		if bits.OnesCount32(uint32(letters^known.letters)) > 2*limit || abs(len(v)-len(w)) > limit {
			continue
		}
		d, ok := editDistance(w, v, limit)
		if !ok {
			continue
		}
		if d < least {
			near, sameFirst, least = nil, nil, d
		}
		near = append(near, newToken(latin, v, v))
		if v[0] == w[0] {
			sameFirst = append(sameFirst, newToken(latin, v, v))
		}
	}
	if sameFirst != nil {
		return sameFirst, least
	}
	return near, least
}

// maxEdits returns how many edits may make a misspelling of one word the other.
func maxEdits(v, w string) int {
	switch n := max(len(v), len(w)); {
	case n > maxMisspelt || n < minMisspelt:
		return 0
	case n >= minTwice && v[0] == w[0]:
		return 2
	}
	return 1
}

// editDistance returns the least number of bytes to insert, delete, replace or
// swap with their neighbour that makes b of a, and whether it is at most limit.
func editDistance(a, b string, limit int) (int, bool) {
	if max(len(a), len(b))-min(len(a), len(b)) > limit || len(b) > maxMisspelt {
		return 0, false
	}
	// The rows of the usual table for a[:i-2], a[:i-1] and a[:i].
	var rows [3][maxMisspelt + 1]int
	before, above, row := &rows[0], &rows[1], &rows[2]
	for j := range len(b) + 1 {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		before, above, row = above, row, before
		row[0] = i
		least := i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			row[j] = min(above[j]+1, row[j-1]+1, above[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
			least = min(least, row[j])
		}
		if least > limit {
			return 0, false
		}
	}
	return row[len(b)], row[len(b)] <= limit
}
