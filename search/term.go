package search

import (
	"cmp"
	"iter"
	"slices"
	"strings"
)

// insideLetters is how many letters a word needs to be found within a word:
// fewer are found there by chance, as rom in from.
const insideLetters = 4

// token is a word or a phrase of a query.
type token struct {
	kind kind
	text string
	// stem is text without an English ending.
	stem string
	// raw is text as it was typed, where that matters.
	raw string
	// sieve is stem's.
	sieve sieve
}

func newToken(k kind, text, stem string) token {
	return token{kind: k, text: text, stem: stem, sieve: sieveOf(stem)}
}

// term is what an entry is asked to hold: any of the tokens, in any field.
type term struct {
	tokens []token
	// filler is a term that an entry need not hold.
	filler bool
	// best is by entry where the term stands best.
	best []sighting
	// count is the number of entries that hold the term.
	count int
}

// sighting is a place where a term stands; the zero value is none.
type sighting struct {
	field Field
	place place
	// meant says that a synonym stands there, exact that the word does as it
	// was typed, in upper and lower case.
	meant, exact bool
}

func (s sighting) isNone() bool { return s == sighting{} }

// isDescribed reports whether the place is in the description or in what
// people say in its place.
func (s sighting) isDescribed() bool { return s.field == FieldDescription || s.field == FieldSaid }

func (s sighting) better(than sighting) bool {
	return than.isNone() || cmp.Or(
		cmp.Compare(said(s.field), said(than.field)), cmp.Compare(s.place.coarse(), than.place.coarse()),
		cmp.Compare(s.field, than.field), cmp.Compare(s.place, than.place), falseLast(s.exact, than.exact)) < 0
}

// look returns the term that stands for any of the tokens, looked up.
func (ix *Index) look(tokens ...token) *term {
	t := &term{tokens: tokens, best: make([]sighting, len(ix.entries))}
	for n := range ix.entries {
		for i := range tokens {
			if s := ix.entries[n].sight(&tokens[i]); !s.isNone() && s.better(t.best[n]) {
				t.best[n] = s
			}
		}
		if !t.best[n].isNone() {
			t.count++
		}
	}
	return t
}

// sight returns where w stands best in e.
func (e *entry) sight(w *token) (best sighting) {
	for i := range e.fields {
		f := &e.fields[i]
		if !best.isNone() && said(f.Field) > said(best.field) {
			break
		}
		if !f.sieve.mayHold(&w.sieve) {
			continue
		}
		for i, j := range f.all(w) {
			s := sighting{field: f.Field, place: f.place(i, j)}
			if w.raw != "" {
				from, to := f.span(i, j)
				s.exact = f.plain[from:to] == w.raw
			}
			if f.norm[i:j] != w.text {
				s.place = max(s.place, placeStart) // another form of the word
			}
			if s.better(best) {
				best = s
			}
		}
	}
	if best.isNone() && w.kind != han {
		if _, _, ok := e.lists(w); ok {
			// A code that few pages list is more likely meant.
			return sighting{field: FieldAPI, place: placeInside + place(len(e.apis))}
		}
	}
	return best
}

// all yields the places norm[i:j] of w. Where only its stem is found, the
// text's word is taken to its end.
func (t *text) all(w *token) iter.Seq2[int, int] {
	return func(yield func(int, int) bool) {
		for i := range occurrences(t.norm, w.stem) {
			if w.kind == latin && len(w.stem) < insideLetters && !t.begins[i] {
				continue
			}
			j := i + len(w.text)
			if !strings.HasPrefix(t.norm[i:], w.text) {
				j = t.wordEnd(i + len(w.stem))
			}
			if !yield(i, j) {
				return
			}
		}
	}
}

// occurrences yields where sub, which is not empty, stands in s, without overlap.
func occurrences(s, sub string) iter.Seq[int] {
	return func(yield func(int) bool) {
		for from := 0; ; {
			i := strings.Index(s[from:], sub)
			if i < 0 || !yield(from+i) {
				return
			}
			from += i + len(sub)
		}
	}
}

// mark returns all places of the terms in e, fillers apart.
func (e *entry) mark(terms []*term) []Match {
	var all []Match
	for i := range e.fields {
		f := &e.fields[i]
		for _, t := range terms {
			if t.filler {
				continue
			}
			for k := range t.tokens {
				w := &t.tokens[k]
				if !f.sieve.mayHold(&w.sieve) {
					continue
				}
				for i, j := range f.all(w) {
					all = append(all, f.match(i, j))
				}
			}
		}
	}
	for _, t := range terms {
		for k := range t.tokens {
			if i, j, ok := e.lists(&t.tokens[k]); ok {
				all = append(all, Match{FieldAPI, "", i, j})
			}
		}
	}
	return merge(all)
}

// match returns the match of norm[i:j].
func (f *field) match(i, j int) Match {
	start, end := f.span(i, j)
	return Match{f.Field, f.Language, f.offset + start, f.offset + end}
}

// merge sorts matches by field, language and start, and joins those that touch.
func merge(all []Match) []Match {
	slices.SortFunc(all, func(a, b Match) int {
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
