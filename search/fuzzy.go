package search

import (
	"strings"
	"unicode/utf8"

	"github.com/sahilm/fuzzy"
)

// name is what the fuzzy tier compares: an identifier, or a description.
type name struct {
	entry int
	field *field
	// start is where the name starts in the field's plain text.
	start int
	text  string
	// prose says that it is a description.
	prose bool
}

// names is a fuzzy.Source.
type names []name

func (ns names) String(i int) string { return ns[i].text }
func (ns names) Len() int            { return len(ns) }

// abbreviation is how a name holds the query's letters; the zero value is not.
type abbreviation struct {
	score   int
	field   Field
	matches []Match
}

// isAbbreviated: a name holds the query's letters in order.
func isAbbreviated(q *query, e *entry) (rank, bool) {
	a := q.asAbbreviation()[e.n]
	return rank{-a.score, int(a.field)}, a.score > 0
}

func markAbbreviated(q *query, e *entry) []Match { return q.asAbbreviation()[e.n].matches }

// asAbbreviation returns by entry the name with the highest score, of equal
// ones that in the best field.
func (q *query) asAbbreviation() []abbreviation {
	if q.abbreviations != nil {
		return q.abbreviations
	}
	q.abbreviations = make([]abbreviation, len(q.ix.entries))
	var letters strings.Builder
	for _, w := range q.tokens {
		letters.WriteString(w.text)
	}
	for _, m := range fuzzy.FindFromNoSort(letters.String(), q.ix.names) {
		n := q.ix.names[m.Index]
		best := &q.abbreviations[n.entry]
		if m.Score > best.score && n.holdsClosely(m.MatchedIndexes) {
			*best = abbreviation{m.Score, n.field.Field, n.matches(m.MatchedIndexes)}
		}
	}
	return q.abbreviations
}

// holdsClosely is the cut-off of matches whose score is positive. To an
// identifier the score itself is one: each letter left out costs a point. In a
// description each word's start is worth many, so that matches there may not
// be spread over more than twice their own length.
func (n name) holdsClosely(indexes []int) bool {
	return !n.prose || indexes[len(indexes)-1]-indexes[0] < 2*len(indexes)
}

func (n name) matches(indexes []int) []Match {
	var all []Match
	for _, i := range indexes {
		_, size := utf8.DecodeRuneInString(n.text[i:])
		all = append(all, Match{n.field.Field, n.field.Language, n.start + i, n.start + i + size})
	}
	return merge(all)
}

// withoutNUL replaces NUL, on which fuzzy panics.
func withoutNUL(s string) string { return strings.ReplaceAll(s, "\x00", " ") }
