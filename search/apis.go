package search

import (
	"strconv"
	"strings"

	"zimcodes/codes"
)

//go:generate go run ./generate

// apisOf returns by code the APIs whose pages list the code.
func apisOf() map[codes.Code][]string {
	by := map[codes.Code][]string{}
	for line := range strings.Lines(apiCodes) {
		api, list, _ := strings.Cut(strings.TrimSpace(line), " ")
		for digits := range strings.FieldsSeq(list) {
			n, _ := strconv.Atoi(digits)
			by[codes.Code(n)] = append(by[codes.Code(n)], api)
		}
	}
	return by
}

// shortened are words of APIs' names, each with an abbreviation of it.
var shortened = [][2]string{
	{"message", "msg"}, {"conversation", "conv"}, {"user", "usr"}, {"list", "lst"}, {"group", "grp"}, {"member", "mem"}, {"attribute", "attr"},
}

// shorten returns a folded name with such words abbreviated: the names
// abbreviate some themselves, and people others.
func shorten(name string) string {
	for _, s := range shortened {
		name = strings.ReplaceAll(name, s[0], s[1])
	}
	return name
}

// unshortened returns the API that w is but for such abbreviations, as a word
// without edits.
func (ix *Index) unshortened(w string) (api []token, edits int) {
	if name := ix.vocabulary().apis[shorten(w)]; name != "" {
		api = append(api, newToken(latin, name, name))
	}
	return api, 0
}

// specific ranks an entry that the page of the API lists: one that few other
// pages list is more likely meant, and so is one whose description has words
// of the API's name, each of which counts as two pages.
func (q *query) specific(e *entry, api string) int {
	named := 0
	for _, w := range q.asNamed(api) {
		if w.describes(e) {
			named++
		}
	}
	return len(e.apis) - 2*named
}

// namedWord is a word of an API's name with its synonyms.
type namedWord struct {
	token
	groups []*group
}

func (q *query) asNamed(api string) []namedWord {
	if q.api != api {
		q.api, q.named = api, nil
		name := normalize(api)
		for _, hump := range name.humps() {
			w := newWord(latin, hump)
			_, groups := q.ix.member([]token{w})
			q.named = append(q.named, namedWord{w, groups})
		}
	}
	return q.named
}

// describes reports whether the description holds the word or a synonym.
func (w *namedWord) describes(e *entry) bool {
	for _, g := range w.groups {
		if g.term().best[e.n].isDescribed() {
			return true
		}
	}
	for i := range e.description() {
		if e.fields[i].holds(&w.token) {
			return true
		}
	}
	return false
}

// listing returns the API among the term's tokens whose page lists e, "" if
// there is none.
func (e *entry) listing(t *term) string {
	if t.isAPI {
		for k := range t.tokens {
			for _, api := range e.apis {
				if strings.EqualFold(api, t.tokens[k].text) {
					return api
				}
			}
		}
	}
	return ""
}

// lists reports where in the text of FieldAPI the API w stands, which must be
// a whole name: the pages name most codes, so that a part of a name would find
// too many.
func (e *entry) lists(w *token) (start, end int, ok bool) {
	for _, api := range e.apis {
		if len(api) == len(w.text) && strings.EqualFold(api, w.text) {
			return start, start + len(api), true
		}
		start += len(api) + 1
	}
	return 0, 0, false
}
