package search

import (
	"strings"

	"zimcodes/codes"
	"zimcodes/codes/zim"
)

// apisOf returns by code the APIs whose pages name the code.
func apisOf() map[codes.Code][]string {
	by := map[codes.Code][]string{}
	for _, a := range zim.APIs() {
		for _, l := range a.Codes {
			by[l.Code] = append(by[l.Code], a.Action)
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

// specific ranks an entry that the page of the API lists: one that few other
// pages list is more likely meant, and so is one whose description has words
// of the API's name or synonyms, each of which counts as two pages.
func (q *query) specific(e *entry, api string) int {
	if q.api != api {
		name := normalize(api)
		q.api, q.named = api, distinct(name.humps())
	}
	n := len(e.apis)
	for i := range q.named {
		if q.ix.describes(e, q.named[i:i+1]) {
			n -= 2
		}
	}
	return n
}

// describes reports whether the description holds the word or a synonym.
func (ix *Index) describes(e *entry, word []token) bool {
	_, groups := ix.member(word)
	for _, g := range groups {
		if g.term().at(e).isDescribed() {
			return true
		}
	}
	for i := range e.description() {
		if strings.Contains(e.fields[i].norm, word[0].stem) {
			return true
		}
	}
	return false
}

// listing returns the API among the term's tokens whose page lists e, "" if
// there is none.
func (e *entry) listing(t *term) (api string) {
	if t.isAPI {
		for k := 0; k < len(t.tokens) && api == ""; k++ {
			api, _ = e.lists(&t.tokens[k])
		}
	}
	return api
}

// lists returns the API that w is, if its page lists e, and its place in the
// text of FieldAPI. w must be a whole name: the pages name most codes, so that
// a part of a name would find too many.
func (e *entry) lists(w *token) (api string, start int) {
	for _, api := range e.apis {
		if len(api) == len(w.text) && strings.EqualFold(api, w.text) {
			return api, start
		}
		start += len(api) + 1
	}
	return "", 0
}
