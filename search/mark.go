package search

import (
	"cmp"
	"slices"
)

// mark returns all places of the terms in e, fillers apart.
func (ix *Index) mark(e *entry, terms []*term) []Match {
	var all []Match
	for _, t := range terms {
		if t.filler {
			continue
		}
		before := len(all)
		if all = t.matches(ix, e, all); len(all) > before {
			continue // synonyms are marked where the word itself is not there
		}
		for _, u := range t.also {
			all = u.matches(ix, e, all)
		}
	}
	return merge(all)
}

// matches adds all places of t in e, but for those of other terms that t
// stands for, too.
func (t *term) matches(ix *Index, e *entry, all []Match) []Match {
	for _, s := range t.spots {
		if n := int(s.field); n < e.first || n >= e.first+len(e.fields) {
			continue
		}
		f := &ix.fields[s.field]
		for i, j := range f.all(&t.tokens[s.token]) {
			all = append(all, f.match(i, j))
		}
	}
	for k := range t.tokens {
		if w := &t.tokens[k]; ix.apis[w.text] {
			if api, start := e.lists(w); api != "" {
				all = append(all, Match{FieldAPI, "", start, start + len(api)})
			}
		}
	}
	return all
}

// match returns the match of norm[i:j].
func (f *field) match(i, j int) Match {
	start, end := f.span(i, j)
	return Match{f.Field, f.Language, f.offset + start, f.offset + end}
}

// merge sorts matches by field, language and start, and joins those that touch.
func merge(all []Match) []Match {
	slices.SortStableFunc(all, func(a, b Match) int {
		return cmp.Or(cmp.Compare(a.Field, b.Field), cmp.Compare(a.Language, b.Language), cmp.Compare(a.Start, b.Start))
	})
	merged := all[:0]
	for _, m := range all {
		if n := len(merged) - 1; n >= 0 && merged[n].touches(m) {
			merged[n].End = max(merged[n].End, m.End)
		} else {
			merged = append(merged, m)
		}
	}
	return merged
}

// touches reports whether n, which starts no earlier, starts within m or at
// its end.
func (m Match) touches(n Match) bool {
	return m.Field == n.Field && m.Language == n.Language && n.Start <= m.End
}
