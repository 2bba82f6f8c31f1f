package search

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"zimcodes/codes"
)

const (
	// maxPasted is how much of a query, in bytes, is scanned for codes.
	maxPasted = 1 << 20
	// maxTyped is how much of a query, in bytes, is compared with the
	// catalog's text; no one types as much.
	maxTyped = 256
	// maxWords is how many words of it.
	maxWords = 16
)

// query is a query taken apart, once for all entries.
type query struct {
	ix *Index
	// pasted are the codes that stand in the query, by their digits, with the
	// order in which they are listed.
	pasted map[string]int
	// digits are those of a query that is nothing but a number or a part of one.
	digits string
	// unknown is the query's number, or the first one that stands in it as a
	// code; near the one that may be a slip for a code.
	unknown, near string
	// misread is the code that a word of the query is, with letters for some
	// of its digits.
	misread string
	// phrase is the query normalized, without punctuation at its ends.
	phrase string
	// text is all that is compared with the catalog's text.
	text text
	// raw is the same as it was typed.
	raw string
	// tokens are its words.
	tokens []token
	// order are its words as they stand, repeated ones too.
	order []string
	// chinese says that some are Chinese.
	chinese bool

	// The rest is made when a tier asks for it.
	looked        map[[2]string]*term
	phrased       *term
	parts         []*term
	abbreviations []abbreviation
	heard         []hearing
	heardMade     bool
	names         []string
	nameMade      bool
	shared        *shares
	// spelt is the text with its misspelt words corrected.
	spelt *text
	// doubt is how much of the query may be spelt otherwise.
	doubt       float64
	characters  string
	written     map[codes.Code]written
	writtenMade bool
}

func (ix *Index) parse(s string) *query {
	q := &query{ix: ix}
	s = unescape(cut(s, maxPasted))
	folded := foldAll(s)
	if isNegative(folded) {
		return q
	}
	in := ix.codesIn(folded)
	q.pasted, q.unknown, q.near = in.codes, in.unknown, cmp.Or(in.unknown, in.bare)
	typed := cut(s, maxTyped)
	if len(typed) == len(s) {
		q.digits = digitsOf(folded)
	}
	if q.digits != "" {
		q.unknown, q.near = q.digits, q.digits
	}
	q.raw = strings.TrimFunc(typed, func(r rune) bool { return !isWord(fold(r)) })
	q.text = normalize(typed)
	q.phrase = strings.TrimFunc(q.text.norm, func(r rune) bool { return !isWord(r) })
	if p := strings.TrimRight(q.phrase, particles); p != "" {
		q.phrase = p
	}
	q.phrase = strings.ReplaceAll(q.phrase, "_", "")
	q.order = wordsOf(foldAll(withoutApostrophes(typed)))
	q.misread = ix.misread(q.order)
	q.tokens = distinct(q.order)
	q.chinese = slices.ContainsFunc(q.tokens, func(w token) bool { return w.kind == han })
	return q
}

// asPhrase returns the term that is the query as a whole.
func (q *query) asPhrase() *term {
	if q.phrased == nil {
		w := newToken(other, q.phrase, q.phrase)
		w.raw = q.raw
		q.phrased = q.ix.look(w)
	}
	return q.phrased
}

// look is Index.look for a single word, looked up but once.
func (q *query) look(w token) *term {
	key := [2]string{w.text, w.stem}
	if t := q.looked[key]; t != nil {
		return t
	}
	t := q.ix.look(w)
	if w.kind == latin && q.chinese && t.isOnlyBegun() && q.isHeard() {
		w.whole = true // man after 群 is 满, not the start of many
		t = q.ix.look(w)
	}
	if q.looked == nil {
		q.looked = map[[2]string]*term{}
	}
	q.looked[key] = t
	return t
}

// cut returns at most n bytes of s, and no part of a rune.
func cut(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}

// foldAll returns s folded rune by rune.
func foldAll(s string) string { return strings.Map(fold, s) }

// wordsOf returns the first words of a folded text.
func wordsOf(folded string) (words []string) {
	for r := range runs(folded) {
		if len(words) == maxWords {
			break
		}
		words = append(words, folded[r.from:r.to])
	}
	return words
}

// distinct returns the words as tokens, each once.
func distinct(words []string) []token {
	var tokens []token
	for i, w := range words {
		if !slices.Contains(words[:i], w) {
			r, _ := utf8.DecodeRuneInString(w)
			tokens = append(tokens, newWord(kindOf(r), w))
		}
	}
	return tokens
}

func tokensOf(folded string) []token { return distinct(wordsOf(folded)) }

func newWord(k kind, s string) token {
	if k == latin && !isFiller(s) {
		return newToken(k, s, stem(s))
	}
	return newToken(k, s, s)
}
