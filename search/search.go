// Package search finds the codes of the catalog that answer a query.
//
// A query is tried on each row of a table, the tiers, from the strictest to
// the most forgiving. An entry is listed once, with the first tier that it
// satisfies; within a tier the entries have an order of their own, and where
// that does not decide, the reference's. A query that names codes is answered
// by codes alone:
//
//	the query is, or holds            tier              order within the tier
//	a code                            TierCode
//	the first digits of codes         TierCodeStart
//	the last digits                   TierCodeEnd
//	a code with one slip              TierCodeNear      swapped, missing, too many, wrong, letters
//	digits within                     TierCodeInside
//	text with codes in it             TierPasted        as they appear, 0 last; if there is no other
//
// Any other is looked for as text:
//
//	the name of an API                TierName          what is most about it
//	a passage of a field              TierPhrase        field, all of it, from a word's start, from within; as typed; score
//	all words of the description      TierWords         score; of two words or more
//	what sounds as a passage          TierPinyin        syllables, initials, both; then as TierPhrase; alone
//	what sounds as other Chinese      TierCharacters    as that Chinese; alone
//	much that the entry tells         TierShare         score
//	an abbreviated identifier         TierFuzzy         score of sahilm/fuzzy, then field; alone
//
// Where "alone" stands, the row is tried only if nothing is found yet, and what
// it finds is all. The description comes before the other fields, because notes
// speak of other codes too: "expired signature" stands in the note of the code
// that is not it.
//
// # Fields
//
// Fields are, best first, description, what people say in its place, reason,
// advice and note, each in both languages, and the APIs whose pages list the
// code. What people say (data_said.go) and the synonyms (data_synonyms.go) are
// data of ours; where the table says passage, what people say counts as the
// description.
//
// The name of an API is its words, in any notation: apart in any order, or
// together, where most of them suffice; each may be a synonym, its own start, or
// without its vowels (sendmsg2all). A synonym alone is none: who asks for blacklist
// means all that is about it.
//
// # Score
//
// A text holds features: words without their endings, identifiers, Chinese
// characters and two of them side by side, rows of synonyms, signs such as not
// and already, and two of these concepts that follow one another. Each weighs
// what it tells: the fewer entries hold it, the more; what none holds weighs
// most, since it tells that no entry is meant. An entry's share is the weight of
// the query's features that it holds, each counted by the best field that holds
// it, of the weight of all. The score adds how much of the query, and of little
// else, the best line of the description holds, so that a general code comes
// before a special one. TierShare lists what has a good share of the query, or
// tells much, and is worth not much less than the best.
//
// # Text
//
// Text is compared folded: without case, width (ｃｏｄｅ), tones, invisible
// characters, combining marks and apostrophes within words; the escapes of URLs
// are undone; white space is one space, and none beside Chinese. A word is what
// stands between white space, punctuation, or a change between Chinese and other
// script. In the text it is found without its English ending (limits in
// limited), at the start of a word or of an identifier's hump (nonce in
// SignatureNonce), and within words if it has insideLetters letters. Where it
// stands nowhere, it is taken for its nearest spelling, with a doubt that weighs
// as something unknown, or for the start of a word. Words such as "the" need not
// be found. Chinese is taken apart at synonyms, and where it stands nowhere, into
// each two characters side by side. Letters beside Chinese that sound as the
// catalog's are no start of a word.
//
// Pinyin is compared with the readings of the catalog's characters, which are
// made when the program is built (generate). A syllable may be shortened to
// its initial, and the last one may be under way; if nothing sounds so, z is
// zh, n is l and ng. Chinese with a wrong character that sounds the same is
// found in the same way.
//
// A number may be grouped, hexadecimal, or as programs print floating-point
// numbers; see numberAt. One below 0 is no code. A number is not looked for as
// text that is misspelt.
//
// Find takes any bytes. It scans the first maxPasted of them for codes, in time
// linear in their number, and looks for no more than the first maxTyped and
// maxWords as text.
//
// Answers returns what answers a query and is no code: an API, a parameter, the
// debugger, or that there is nothing of the kind here.
package search

import (
	"iter"
	"slices"
	"strings"
	"sync"

	"zimcodes/codes"
)

// Index is a catalog made ready to be searched. Any number of goroutines may
// use it: what it answers never changes, and what it makes only when a query
// first needs it is made once.
type Index struct {
	// entries are in the reference's order.
	entries []entry
	// fields are those of all entries, entry by entry.
	fields []field
	// holding tells which fields may hold a word.
	holding postings
	// byDigits are their positions by code.
	byDigits map[string]int
	// vocabulary, lexicon and phonetics are made when a query first asks for
	// them.
	vocabulary func() *vocabulary
	lexicon    func() *lexicon
	phonetics  func() *phonetics
	scale      func() *scale
	// apis are all APIs.
	apis func() []api
	// textTiers are those in which a query put into characters is looked up.
	textTiers []tier
}

// entry is an entry as it is searched.
type entry struct {
	// n is its position in the index, first that of its first field.
	n, first int
	code     codes.Code
	digits   string
	// fields are those that hold text, by Field, then language; the first
	// of them, as many as described, are the description and what people say
	// in its place. Of FieldSaid each line is a field.
	fields    []field
	described int
	// apis are the lines of FieldAPI.
	apis []string
}

type field struct {
	entry    int
	Field    Field
	Language codes.Language
	// offset is where it starts in what Field.Text returns.
	offset int
	text
}

// New returns an index of entries, which are in the reference's order and
// differ in their codes.
func New(entries []codes.Entry) *Index {
	ix := &Index{byDigits: make(map[string]int, len(entries))}
	for n, c := range entries {
		e := ix.newEntry(n, c)
		ix.entries = append(ix.entries, e)
		ix.byDigits[e.digits] = n
	}
	for n := range ix.entries {
		e := &ix.entries[n]
		e.fields = ix.fields[e.first : e.first+len(e.fields) : e.first+len(e.fields)]
	}
	ix.holding.add(ix.fields)
	for _, t := range texts {
		if !t.alone {
			ix.textTiers = append(ix.textTiers, t)
		}
	}
	ix.vocabulary = sync.OnceValue(ix.newVocabulary)
	ix.lexicon = sync.OnceValue(ix.newLexicon)
	ix.phonetics = sync.OnceValue(ix.newPhonetics)
	ix.scale = sync.OnceValue(ix.newScale)
	ix.apis = sync.OnceValue(ix.newAPIs)
	return ix
}

func (ix *Index) newEntry(n int, c codes.Entry) entry {
	e := entry{n: n, first: len(ix.fields), code: c.Code, digits: c.Code.String(), apis: apisBy()[c.Code]}
	for _, f := range prose {
		for _, l := range codes.Languages {
			offset := 0
			for line := range f.texts(c, l) {
				ix.fields = append(ix.fields, field{n, f, l, offset, normalize(line)})
				offset += len(line) + 1
			}
		}
		if f == FieldSaid {
			e.described = len(ix.fields) - e.first
		}
	}
	e.fields = ix.fields[e.first:]
	return e
}

// texts yields what is searched as one text each: of FieldSaid the lines, of
// another field all of it.
func (f Field) texts(c codes.Entry, l codes.Language) iter.Seq[string] {
	text := f.Text(c, l)
	switch {
	case text == "":
		return func(func(string) bool) {}
	case f == FieldSaid:
		return strings.SplitSeq(text, "\n")
	}
	return func(yield func(string) bool) { yield(text) }
}

// description returns the fields that are the description or stand for it.
func (e *entry) description() []field { return e.fields[:e.described] }

// Find returns the entries that answer the query, best first; none if there
// are none or nothing is asked.
func (ix *Index) Find(s string) []Hit {
	q := ix.parse(s)
	if len(q.tokens) == 0 && len(q.pasted) == 0 {
		return nil
	}
	if hits := q.find(numbers); hits != nil {
		return hits
	}
	return q.find(texts)
}

func (q *query) find(tiers []tier) []Hit {
	ix := q.ix
	var hits []Hit
	listed := make([]bool, len(ix.entries))
	for _, t := range tiers {
		if t.alone && len(hits) > 0 {
			continue
		}
		for _, c := range ix.candidates(t.is(q), listed) {
			listed[c.entry.n] = true
			h := Hit{Code: c.entry.code, Tier: t.Tier, tier: t, query: q, entry: c.entry}
			if t.Tier == TierCodeNear {
				h.Slip = q.slip(c.entry)
			}
			hits = append(hits, h)
		}
		if t.alone && len(hits) > 0 {
			break
		}
	}
	return hits
}

// candidate is an entry that satisfies a tier.
type candidate struct {
	entry *entry
	rank  rank
}

// candidates returns the entries, but for those listed, that pass the test,
// best first.
func (ix *Index) candidates(is test, listed []bool) []*candidate {
	if is == nil {
		return nil
	}
	var all []*candidate
	for n := range ix.entries {
		e := &ix.entries[n]
		if listed[n] {
			continue
		}
		if r, ok := is(e); ok {
			all = append(all, &candidate{e, r})
		}
	}
	slices.SortStableFunc(all, func(a, b *candidate) int { return slices.Compare(a.rank[:], b.rank[:]) })
	return all
}
