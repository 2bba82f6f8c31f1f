package search

import (
	"slices"
	"strings"

	"zimcodes/codes/edits"
)

// isName: the query is the name of an API whose page lists the code.
func isName(q *query) test {
	api := q.asName()
	if api == "" {
		return nil
	}
	return func(e *entry) (rank, bool) {
		if !slices.Contains(e.apis, api) {
			return rank{}, false
		}
		return rank{q.ix.specific(e, api)}, true
	}
}

func markName(q *query, e *entry) []Match {
	start := 0
	for _, api := range e.apis {
		if api == q.asName() {
			folded := strings.ToLower(api)
			return append(marks(e, []*term{q.look(newToken(latin, folded, folded))}), Match{FieldAPI, "", start, start + len(api)})
		}
		start += len(api) + 1
	}
	return nil
}

func insteadName(q *query, e *entry) []Instead {
	if api := q.asName(); !strings.EqualFold(api, strings.Join(q.order, "")) {
		return []Instead{{Spelt, q.raw, api}}
	}
	return nil
}

// asName returns the API that the query names, in whatever notation, with
// abbreviations or a slip; "" if it names none.
func (q *query) asName() string {
	if !q.nameMade {
		q.nameMade = true
		q.name = q.ix.apiNamed(q.order)
	}
	return q.name
}

func (ix *Index) apiNamed(words []string) string {
	name := strings.Join(words, "")
	if len(name) < minTwice {
		return ""
	}
	sorted := slices.Clone(words)
	slices.Sort(sorted)
	near, least := "", minTwice
	for _, api := range ix.apis {
		if shorten(name) == api.short || len(words) > 1 && slices.Equal(sorted, api.sorted) {
			return api.name
		}
		if len(words) > 1 {
			continue
		}
		if d, ok := edits.Distance(name, api.folded, min(least-1, maxEdits(name, api.folded))); ok {
			near, least = api.name, d
		}
	}
	return near
}

// api is an API as it is found by its name.
type api struct {
	name, folded, short string
	// sorted are its words in alphabetical order.
	sorted []string
}

func newAPI(name string) api {
	t := normalize(name)
	words := t.humps()
	slices.Sort(words)
	return api{t.plain, t.norm, shorten(t.norm), words}
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
