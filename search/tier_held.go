package search

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// minHeld is how many bytes of a description a query must hold: more than three
// Chinese characters.
const minHeld = 10

// isHeld: the query holds the description, or what people say in its place,
// as one passage of several, and no stricter tier has an entry.
func isHeld(q *query) test {
	if q.found {
		return nil
	}
	return func(e *entry) (rank, bool) {
		f := e.held(q)
		if f == nil || !q.isKnown() {
			return rank{}, false
		}
		return rank{-len(f.norm), int(f.Field)}, true
	}
}

func markHeld(q *query, e *entry) []Match {
	f := e.held(q)
	return []Match{f.match(0, len(f.bare()))}
}

// isKnown reports whether no word of the query is a misspelt one.
func (q *query) isKnown() bool {
	return !slices.ContainsFunc(q.asWords(), func(t *term) bool { return t.tokens[0].kind == latin && !t.filler && !q.ix.isKnown(t) })
}

// held returns the longest text that the query holds, nil if there is none.
func (e *entry) held(q *query) (longest *field) {
	for i := range e.description() {
		f := &e.fields[i]
		if len(f.norm) < minHeld || len(f.norm) > len(q.text.norm)+len("。") || longest != nil && len(f.norm) <= len(longest.norm) {
			continue
		}
		s := f.bare()
		at := strings.Index(q.text.norm, s)
		if at < 0 {
			continue
		}
		if s[0] >= utf8.RuneSelf || q.text.begins[at] && q.text.ends(at+len(s)) {
			longest = f
		}
	}
	return longest
}

// bare returns the norm without the mark at its end.
func (t *text) bare() string { return strings.TrimSuffix(strings.TrimSuffix(t.norm, "."), "。") }
