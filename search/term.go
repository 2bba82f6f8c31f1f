package search

import (
	"cmp"
	"iter"
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

// term is what an entry is asked to hold: any of the tokens, in any field.
type term struct {
	tokens []token
	// asked is the word of the query that it was made for, if that is not
	// among the tokens.
	asked string
	// filler is a term that an entry need not hold.
	filler bool
	// best is by entry where the term stands best.
	best []sighting
	// count is the number of entries that hold the term.
	count int
	// isAPI says that a token is the name of an API.
	isAPI bool
	// also are the terms that it stands for, too.
	also []*term
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
	return than.isNone() || cmp.Or(cmp.Compare(s.field, than.field), cmp.Compare(s.place, than.place)) < 0
}

// betterPhrase is better for a whole query: that a text is no more than the
// query counts for more than whose words these are.
func (s sighting) betterPhrase(than sighting) bool {
	return than.isNone() || cmp.Or(
		cmp.Compare(said(s.field), said(than.field)), cmp.Compare(s.place.coarse(), than.place.coarse()),
		cmp.Compare(s.field, than.field), cmp.Compare(s.place, than.place), falseLast(s.exact, than.exact)) < 0
}

// look returns the term that stands for any of the tokens, looked up.
func (ix *Index) look(tokens ...token) *term {
	t := &term{tokens: tokens, best: make([]sighting, len(ix.entries))}
	for k := range tokens {
		w := &tokens[k]
		if fields, ok := ix.holding.of(w.stem); ok {
			for _, n := range fields {
				t.sight(&ix.fields[n], w)
			}
		} else {
			for n := range ix.fields {
				t.sight(&ix.fields[n], w)
			}
		}
		if ix.apis[w.text] {
			t.isAPI = true
			for n := range ix.entries {
				e := &ix.entries[n]
				if api, _ := e.lists(w); api != "" && t.best[n].isNone() {
					t.best[n] = sighting{field: FieldAPI, place: placeInside}
				}
			}
		}
	}
	for _, s := range t.best {
		if !s.isNone() {
			t.count++
		}
	}
	return t
}

// isOnlyBegun reports whether the term stands somewhere, but nowhere as a
// whole word or hump.
func (t *term) isOnlyBegun() bool {
	for _, s := range t.best {
		if s.place <= placeHump && !s.isNone() {
			return false
		}
	}
	return t.count > 0
}

// sight takes down where the field holds the token, if that is better than what
// is known of its entry.
func (t *term) sight(f *field, w *token) {
	best := &t.best[f.entry]
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

// found is where a token stands: norm[from:to].
type found struct {
	from, to int
	place    place
}

// all yields the places of w. Where only its stem is found, the text's word is
// taken to its end.
func (t *text) all(w *token) iter.Seq[found] {
	return func(yield func(found) bool) {
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
			at := found{i, j, t.place(i, j)}
			if text := t.norm[i:j]; text != w.text && (w.kind != latin || stem(text) != w.stem) {
				at.place = max(at.place, placeStart) // no form of the word
			}
			if w.whole && at.place > placeHump {
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
