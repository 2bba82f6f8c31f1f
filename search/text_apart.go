package search

import (
	"unicode/utf8"
)

// apart takes a run of Chinese apart, at each place into the longest synonym.
func (q *query) apart(run string) (terms []*term) {
	from := 0 // where a stretch starts that is no synonym
	stretch := func(to int) {
		if from < to && !isChineseFiller(run[from:to]) {
			w := run[from:to]
			terms = append(terms, q.look(newToken(han, w, w)))
		}
		from = to
	}
	for i := 0; i < len(run); {
		n, groups, filler := q.ix.longestMember(run[i:])
		if n == 0 {
			_, size := utf8.DecodeRuneInString(run[i:])
			i += size
			continue
		}
		stretch(i)
		if !filler {
			w := run[i : i+n]
			terms = append(terms, q.either(newToken(han, w, w), groups))
		}
		i += n
		from = i
	}
	stretch(len(run))
	return terms
}

// longestMember returns the length of the longest synonym or filler that the
// run starts with.
func (ix *Index) longestMember(run string) (length int, groups []*group, filler bool) {
	for i, r := range run {
		end := i + utf8.RuneLen(r)
		if end > maxCharacters*len("字") {
			break
		}
		if g := ix.lexicon().groups[run[:end]]; g != nil {
			length, groups, filler = end, g, false
		} else if isChineseFiller(run[:end]) {
			length, groups, filler = end, nil, true
		}
	}
	return length, groups, filler
}
