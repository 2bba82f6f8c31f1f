package search

import (
	"slices"
	"strings"
)

// isName: the query is the name of an API whose page lists the code.
func isName(q *query) test {
	names := q.asNames()
	if len(names) == 0 {
		return nil
	}
	return func(e *entry) (rank, bool) {
		for i, name := range names {
			if slices.Contains(e.apis, name) {
				return rank{q.ix.specific(e, name), i}, true
			}
		}
		return rank{}, false
	}
}

func markName(q *query, e *entry) []Match {
	start := 0
	for _, api := range e.apis {
		if slices.Contains(q.asNames(), api) {
			folded := strings.ToLower(api)
			return append(marks(e, []*term{q.look(newToken(latin, folded, folded))}), Match{FieldAPI, "", start, start + len(api)})
		}
		start += len(api) + 1
	}
	return nil
}

func insteadName(q *query, e *entry) []Instead {
	for _, api := range q.asNames() {
		if slices.Contains(e.apis, api) && !strings.EqualFold(api, strings.Join(q.order, "")) {
			return []Instead{{Spelt, q.raw, api}}
		}
	}
	return nil
}

// asNames returns the APIs that the query names, in whatever notation, with
// abbreviations or a slip.
func (q *query) asNames() []string {
	if !q.nameMade {
		q.nameMade = true
		q.names = q.ix.apisNamed(q.order, strings.ContainsAny(q.phrase, " "))
	}
	return q.names
}

// specific ranks an entry that the page of the API lists: one that few other
// pages list is more likely meant, and so is one whose description has words
// of the API's name or synonyms, each of which counts as two pages; one whose
// description has the name is surely.
func (ix *Index) specific(e *entry, name string) int {
	t := normalize(name)
	if ix.describes(e, token{text: t.norm, stem: t.norm}) {
		return -maxDigits
	}
	n := len(e.apis)
	for _, w := range distinct(t.humps()) {
		if ix.describes(e, w) {
			n -= 2
		}
	}
	return n
}

// describes reports whether the description holds the word or a synonym.
func (ix *Index) describes(e *entry, word token) bool {
	_, groups := ix.member([]token{word})
	for _, g := range groups {
		if g.term().at(e).isDescribed() {
			return true
		}
	}
	for i := range e.description() {
		if strings.Contains(e.fields[i].norm, word.stem) {
			return true
		}
	}
	return false
}
