package search

import (
	"math/bits"
	"strings"

	"zimcodes/codes"
	"zimcodes/codes/edits"
	"zimcodes/codes/zim"
)

// apisOf returns by code the APIs whose pages list the code.
func apisOf() map[codes.Code][]string {
	by := map[codes.Code][]string{}
	for _, a := range zim.APIs() {
		for _, l := range a.Codes {
			by[l.Code] = append(by[l.Code], a.Action)
		}
	}
	return by
}

// api is an API as it is found by its name.
type api struct {
	name, folded string
	// humps are those of the name, each with what may stand for it.
	humps []hump
}

// hump is a hump of a name: its word, that as it is abbreviated, and synonyms.
type hump struct {
	word, short string
	synonyms    []string
}

// newAPIs returns all APIs.
func (ix *Index) newAPIs() (all []api) {
	for _, a := range zim.APIs() {
		t := normalize(a.Action)
		x := api{name: t.plain, folded: t.norm}
		for _, w := range t.humps() {
			h := hump{word: w, short: withoutVowels(w)}
			_, groups := ix.member([]token{newWord(latin, w)})
			for _, g := range groups {
				for _, m := range g.members {
					if m.kind == latin {
						h.synonyms = append(h.synonyms, m.text)
					}
				}
			}
			x.humps = append(x.humps, h)
		}
		all = append(all, x)
	}
	return all
}

const (
	// minPiece is how many letters of a word stand for it.
	minPiece = 3
	// minPieces is how many of a name's words must be among those of a query.
	minPieces = 2
)

// apisNamed returns the APIs of which the words, or what is written together in
// the only one, are the name; of which they have most of the words, if there is
// none; and the one that they misspell, if there is none of these. A synonym is
// no name.
func (ix *Index) apisNamed(words []string, apart bool) (names []string) {
	name := strings.Join(words, "")
	if len(name) < minMisspelt || len(name) > maxMisspelt {
		return nil
	}
	_, isWord := ix.lexicon().groups[keyOf(distinct(words))]
	near, least, best := "", minTwice, 0.7
	for _, a := range ix.apis() {
		if name == a.folded {
			return []string{a.name}
		}
		if isWord {
			continue
		}
		if apart {
			// A word beside those of the name is none of it: no API lists a full friend list.
			if n := len(words); n == len(a.humps) && a.holds(name, 0) == n {
				return []string{a.name}
			}
			continue
		}
		if n := a.holds(name, 0); n >= minPieces {
			share := 2 * float64(n) / float64(len(a.humps)+n)
			if share > best {
				names, best = nil, share
			}
			if share == best {
				names = append(names, a.name)
			}
			continue
		}
		if len(name) < minTwice {
			continue
		}
		if d, ok := edits.Distance(name, a.folded, min(least-1, maxEdits(name, a.folded))); ok {
			near, least = a.name, d
		}
	}
	if names == nil && near != "" {
		return []string{near}
	}
	return names
}

// holds returns how many humps the letters are, in any order, those apart that
// are used; none if a letter is left.
func (a *api) holds(letters string, used uint) (most int) {
	if letters == "" {
		return 0
	}
	for i := range a.humps {
		if used&(1<<i) != 0 {
			continue
		}
		for lengths := a.humps[i].starts(letters); lengths != 0; lengths &= lengths - 1 {
			n := bits.TrailingZeros64(lengths)
			if rest := a.holds(letters[n:], used|1<<i); rest > 0 || n == len(letters) {
				most = max(most, rest+1)
			}
		}
	}
	return most
}

// starts returns, as bits, the lengths of what the letters may start with in
// place of the word: a synonym, its plural, its start, or how it is abbreviated.
func (h *hump) starts(letters string) (lengths uint64) {
	if letters[0] == '2' && strings.HasSuffix(h.word, "to") {
		return 1 << 1
	}
	for _, w := range h.synonyms {
		if w[0] == letters[0] && strings.HasPrefix(letters, w) {
			lengths |= 1 << len(w)
		}
	}
	if letters[0] != h.word[0] {
		return lengths
	}
	n := sharedPrefix(letters, h.word)
	if n == len(h.word) {
		lengths |= 1 << n
		if n < len(letters) && letters[n] == 's' {
			lengths |= 1 << (n + 1)
		}
	}
	for ; n >= minPiece; n-- {
		lengths |= 1 << n
	}
	if len(h.short) >= minPiece && strings.HasPrefix(letters, h.short) {
		lengths |= 1 << len(h.short)
	}
	return lengths
}

// withoutVowels returns a word as it is abbreviated: msg for message.
func withoutVowels(word string) string {
	short := word[:1]
	for _, r := range word[1:] {
		if !strings.ContainsRune("aeiou", r) && rune(short[len(short)-1]) != r {
			short += string(r)
		}
	}
	return short
}
