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
	return len(e.apis) - 2*e.tally(q.asNamed(api)).described
}

// asNamed returns a term for each word of an API's name.
func (q *query) asNamed(api string) []*term {
	if q.api != api {
		q.api, q.named = api, nil
		name := normalize(api)
		for _, hump := range name.humps() {
			q.named = append(q.named, q.ix.orSynonyms([]token{newWord(latin, hump)}))
		}
	}
	return q.named
}

// listing returns the API among the term's tokens whose page lists e, "" if
// there is none.
func (e *entry) listing(t *term) string {
	if t.best[e.n].listed {
		for k := range t.tokens {
			if i, j, ok := e.lists(&t.tokens[k]); ok {
				return FieldAPI.Text(codes.Entry{Code: e.code}, "")[i:j]
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
