package search

import (
	"strings"
	"unicode/utf8"

	"github.com/sahilm/fuzzy"

	"zimcodes/codes"
)

// name is an identifier, which the fuzzy tier compares.
type name struct {
	text    string
	letters letterSet
	// holders are where it stands, once for each entry.
	holders []holder
}

// newName returns a name without NUL, on which fuzzy panics.
func newName(text string) *name {
	return &name{text: strings.ReplaceAll(text, "\x00", " "), letters: lettersOf(strings.ToLower(text))}
}

// holder is a place where a name stands: start is its place in what Field.Text
// returns.
type holder struct {
	entry    int
	field    Field
	language codes.Language
	start    int
}

// names is a fuzzy.Source.
type names []*name

func (ns names) String(i int) string { return ns[i].text }
func (ns names) Len() int            { return len(ns) }

// with returns the names that have the letters.
func (ns names) with(letters letterSet) (some names) {
	for _, n := range ns {
		if letters&^n.letters == 0 {
			some = append(some, n)
		}
	}
	return some
}

// abbreviation is how a name holds the query's letters; the zero value is not.
type abbreviation struct {
	score   int
	name    *name
	holder  holder
	indexes []int
}

// isAbbreviated: a name holds the query's letters in order.
func isAbbreviated(q *query) test {
	all := q.asAbbreviation()
	return func(e *entry) (rank, bool) {
		a := all[e.n]
		r := rank{-a.score, said(a.holder.field)}
		if a.holder.field == FieldAPI {
			r[2] = q.ix.specific(e, a.name.text)
		}
		return r, a.score > 0
	}
}

func markAbbreviated(q *query, e *entry) []Match {
	a := q.asAbbreviation()[e.n]
	var all []Match
	for _, i := range a.indexes {
		_, size := utf8.DecodeRuneInString(a.name.text[i:])
		all = append(all, Match{a.holder.field, a.holder.language, a.holder.start + i, a.holder.start + i + size})
	}
	return merge(all)
}

// asAbbreviation returns by entry the name with the highest score, of equal
// ones that in the best field.
func (q *query) asAbbreviation() []abbreviation {
	if q.abbreviations != nil {
		return q.abbreviations
	}
	q.abbreviations = make([]abbreviation, len(q.ix.entries))
	pattern := strings.Join(q.order, "")
	some := q.ix.vocabulary().names.with(lettersOf(pattern))
	for _, m := range fuzzy.FindFromNoSort(pattern, some) {
		n := some[m.Index]
		if m.Score <= 0 || !n.holdsClosely(m.MatchedIndexes) {
			continue
		}
		for _, h := range n.holders {
			best := &q.abbreviations[h.entry]
			if m.Score > best.score || m.Score == best.score && h.field < best.holder.field {
				*best = abbreviation{m.Score, n, h, m.MatchedIndexes}
			}
		}
	}
	return q.abbreviations
}

// holdsClosely is the cut-off of matches whose score is positive: nearly all
// letters must stand at the start of a hump or behind one another.
func (n *name) holdsClosely(indexes []int) bool {
	loose, stands := 0, false
	for k, i := range indexes {
		stands = i == 0 || isHump(rune(n.text[i-1]), rune(n.text[i])) || stands && k > 0 && indexes[k-1] == i-1
		if !stands {
			loose++
		}
	}
	return loose*minTight <= len(indexes)
}

// minTight is one in how many letters may stand loosely.
const minTight = 4
