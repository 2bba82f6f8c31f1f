package search

import (
	"cmp"
	"sort"
)

// marks returns all places of the terms in e.
func marks(e *entry, terms []*term) []Match {
	var all []Match
	for _, t := range terms {
		before := len(all)
		if all = t.matches(e, all); len(all) > before {
			continue // synonyms are marked where the word itself is not there
		}
		for _, u := range t.also {
			all = u.matches(e, all)
		}
	}
	return merge(all)
}

// matches adds all places of t in e, but for those of other terms that t
// stands for, too.
func (t *term) matches(e *entry, all []Match) []Match {
	for k := range t.tokens {
		w := &t.tokens[k]
		for i := range e.fields {
			f := &e.fields[i]
			for at := range f.all(w) {
				all = append(all, f.match(at.from, at.to))
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
	sort.SliceStable(all, func(i, k int) bool {
		a, b := &all[i], &all[k]
		return 0 > cmp.Or(cmp.Compare(a.Field, b.Field), cmp.Compare(a.Language, b.Language), cmp.Compare(a.Start, b.Start))
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
