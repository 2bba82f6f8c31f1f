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
	// whole says that a form of the word must stand there, not the start of
	// another word.
	whole bool
	// sieve is stem's.
	sieve sieve
}

//go:noinline // inlined, it makes the browser program larger
func newToken(k kind, text, stem string) token {
	return token{kind: k, text: text, stem: stem, sieve: sieveOf(stem)}
}

// term is what an entry is asked to hold: any of the tokens, in any field. Where
// it stands in an entry is looked up when that is first asked.
type term struct {
	ix     *Index
	tokens []token
	// asked is the word of the query that it was made for, if that is not
	// among the tokens.
	asked string
	// also are the terms that it stands for, too.
	also []*term
	// may tells by entry whether it may hold the term; at most so many do.
	may    []bool
	atMost int
	// best is by entry where the term stands best, looked whether that was
	// looked up.
	best   []sighting
	looked []bool
}

// sighting is a place where a term stands; in FieldCode it is none.
type sighting struct {
	field Field
	place place
	// meant says that a synonym stands there, exact that the word does as it
	// was typed, in upper and lower case.
	meant, exact bool
}

func (s sighting) isNone() bool { return s.field == FieldCode }

// isDescribed reports whether the place is in the description or in what
// people say in its place.
func (s sighting) isDescribed() bool { return s.field == FieldDescription || s.field == FieldSaid }

func (s sighting) better(than sighting) bool {
	return than.isNone() || cmp.Or(cmp.Compare(s.field, than.field), cmp.Compare(s.place, than.place)) < 0
}

// betterPhrase is better for a whole query: that a text is no more than the
// query counts for more than whose words these are.
func (s sighting) betterPhrase(than sighting) bool {
	return than.isNone() || cmp.Or(
		cmp.Compare(said(s.field), said(than.field)), cmp.Compare(s.place.coarse(), than.place.coarse()),
		cmp.Compare(s.field, than.field), cmp.Compare(s.place, than.place), falseAsOne(s.exact)-falseAsOne(than.exact)) < 0
}

// look returns the term that stands for any of the tokens.
func (ix *Index) look(tokens ...token) *term {
	n := len(ix.entries)
	t := &term{ix: ix, tokens: tokens, may: make([]bool, n), best: make([]sighting, n), looked: make([]bool, n)}
	for k := range tokens {
		w := &tokens[k]
		if fields, ok := ix.holding.of(w.stem); ok {
			for _, n := range fields {
				t.allow(ix.fields[n].entry)
			}
		} else {
			for n := range ix.entries {
				t.allow(n)
			}
		}
	}
	return t
}

// allow says that the entry n may hold the term.
func (t *term) allow(n int) {
	if !t.may[n] {
		t.may[n] = true
		t.atMost++
	}
}

// or returns the term that stands for what others stand for, too.
func (t *term) or(others ...*term) *term {
	if len(others) == 0 {
		return t
	}
	either := t.ix.look(t.tokens...)
	either.also = others
	for _, u := range others {
		for n, may := range u.may {
			if may {
				either.allow(n)
			}
		}
	}
	return either
}

// stands reports whether any entry holds the term. It is looked up in all: from
// then on it does not change, and any number of goroutines may use it.
func (t *term) stands() (somewhere bool) {
	for n := range t.ix.entries {
		if !t.at(&t.ix.entries[n]).isNone() {
			somewhere = true
		}
	}
	return somewhere
}

// isOnlyBegun reports whether the term stands somewhere, but nowhere as a
// whole word or hump.
func (t *term) isOnlyBegun() bool {
	return t.stands() && !slices.ContainsFunc(t.best, func(s sighting) bool { return !s.isNone() && s.place <= placeWord })
}

// at returns where the term stands best in e.
func (t *term) at(e *entry) sighting {
	if !t.may[e.n] {
		return sighting{}
	}
	if !t.looked[e.n] {
		t.lookUp(e, &t.best[e.n])
		t.looked[e.n] = true
	}
	return t.best[e.n]
}

// lookUp sets best to where the term stands best in e.
func (t *term) lookUp(e *entry, best *sighting) {
	for k := range t.tokens {
		for i := range e.fields {
			e.fields[i].sight(&t.tokens[k], best)
		}
	}
	for _, u := range t.also {
		if s := u.at(e); !s.isNone() && s.better(*best) {
			s.meant = true
			*best = s
		}
	}
}

// sight takes down where the field holds the token, if that is better than the
// best so far.
func (f *field) sight(w *token, best *sighting) {
	better := sighting.better
	if w.raw != "" {
		better = sighting.betterPhrase
	}
	if !better(sighting{field: f.Field, exact: true}, *best) {
		return
	}
	for at := range f.all(w) {
		s := sighting{field: f.Field, place: at.place, exact: w.raw != ""}
		if !better(s, *best) {
			continue
		}
		if s.exact {
			from, to := f.span(at.from, at.to)
			s.exact = f.plain[from:to] == w.raw
		}
		if better(s, *best) {
			*best = s
		}
		if s.place <= placeWord && s.exact == (w.raw != "") {
			return // there is no better place in this field
		}
	}
}

// spot is where a token stands: norm[from:to].
type spot struct {
	from, to int
	place    place
}

// all yields the places of w. Where only its stem is found, the text's word is
// taken to its end.
func (t *text) all(w *token) iter.Seq[spot] {
	return func(yield func(spot) bool) {
		if !t.sieve.mayHold(&w.sieve) {
			return
		}
		for i := range occurrences(t.norm, w.stem) {
			if w.kind == latin && len(w.stem) < insideLetters && !t.begins[i] {
				continue
			}
			j := i + len(w.text)
			if !strings.HasPrefix(t.norm[i:], w.text) {
				j = t.wordEnd(i + len(w.stem))
			}
			at := spot{i, j, t.place(i, j)}
			if text := t.norm[i:j]; text != w.text && (w.kind != latin || stem(text) != w.stem) {
				at.place = max(at.place, placeStart) // no form of the word
			}
			if w.whole && at.place > placeWord {
				continue
			}
			if !yield(at) {
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
