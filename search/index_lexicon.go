package search

import (
	"slices"
	"strings"
	"sync"
)

const (
	// maxMember is how many words a synonym has at most, and maxCharacters
	// how many Chinese characters.
	maxMember     = 4
	maxCharacters = 6
	// minBegun is how many letters of a synonym must be typed for it to be
	// found before it is complete.
	minBegun = 4
)

// lexicon finds the synonyms in a query.
type lexicon struct {
	// groups are by a member's words, without endings, the rows it is in.
	groups map[string][]*group
	// keys are the Latin members, sorted.
	keys []string
	rows []*group
	// signs are the signs by a word.
	signs map[string]*group
}

// group is a row of synonyms.
type group struct {
	// n is its place among the rows.
	n       int
	members []token
	// term stands for any of them, everywhere: all queries share it.
	term func() *term
}

func (ix *Index) newLexicon() *lexicon {
	x := &lexicon{groups: make(map[string][]*group, 16*len(synonyms))}
	for n, row := range synonyms {
		g := &group{n: n}
		for member := range strings.SplitSeq(row, "|") {
			tokens := tokensOf(member)
			if len(tokens) == 1 {
				tokens[0].whole = tokens[0].kind == latin
				g.members = append(g.members, tokens[0])
			} else {
				g.members = append(g.members, newToken(other, member, member))
			}
			key := keyOf(tokens)
			if known := x.groups[key]; !slices.Contains(known, g) {
				x.groups[key] = append(known, g)
				if tokens[0].kind == latin {
					x.keys = append(x.keys, member)
				}
			}
		}
		g.term = sync.OnceValue(func() *term {
			t := ix.look(g.members...)
			t.stands()
			return t
		})
		x.rows = append(x.rows, g)
	}
	slices.Sort(x.keys)
	x.signs = map[string]*group{}
	for _, row := range signs {
		g := &group{n: len(x.rows)}
		for w := range strings.SplitSeq(row, "|") {
			x.signs[w] = g
		}
		x.rows = append(x.rows, g)
	}
	return x
}

// keyOf returns what a member is found by.
func keyOf(tokens []token) string {
	if len(tokens) == 1 {
		return tokens[0].stem
	}
	var stems []string
	for _, t := range tokens {
		stems = append(stems, t.stem)
	}
	return strings.Join(stems, " ")
}

// meaning returns the tokens, corrected, with their synonyms, Chinese taken
// apart, and no fillers.
func (q *query) meaning(tokens []token) (terms []*term) {
	for i := 0; i < len(tokens); {
		if tokens[i].kind == han {
			terms = append(terms, q.apart(tokens[i].text)...)
			i++
			continue
		}
		n, groups := q.ix.begun(tokens[i:])
		switch {
		case groups != nil:
			terms = append(terms, q.either(joined(tokens[i:i+n]), groups))
			i += n - 1
		case !isFiller(tokens[i].text):
			terms = append(terms, q.correct(tokens[i]))
		}
		i++
	}
	return terms
}

// member returns the groups of the longest synonym that the tokens start with,
// and how many of them it is.
func (ix *Index) member(tokens []token) (int, []*group) {
	for n := min(maxMember, len(tokens)); n > 0; n-- {
		if groups := ix.lexicon().groups[keyOf(tokens[:n])]; groups != nil && (n > 1 || !isFiller(tokens[0].text)) {
			return n, groups
		}
	}
	return 0, nil
}

// begun is member for words that are typed: the last one may be under way.
func (ix *Index) begun(tokens []token) (int, []*group) {
	n, groups := ix.member(tokens)
	if n == 0 && len(tokens) == 1 && len(tokens[0].text) >= minBegun {
		keys := ix.lexicon().keys
		if i, _ := slices.BinarySearch(keys, tokens[0].text); i < len(keys) && strings.HasPrefix(keys[i], tokens[0].text) {
			return 1, ix.lexicon().groups[keyOf(tokensOf(keys[i]))]
		}
	}
	return n, groups
}

// either returns the term that stands for w or for a member of the groups.
func (q *query) either(w token, groups []*group) *term {
	return q.look(w).or(termsOf(groups)...)
}

func termsOf(groups []*group) []*term {
	var terms []*term
	for _, g := range groups {
		terms = append(terms, g.term())
	}
	return terms
}

func joined(tokens []token) token {
	if len(tokens) == 1 {
		return tokens[0]
	}
	var words []string
	for _, t := range tokens {
		words = append(words, t.text)
	}
	s := strings.Join(words, " ")
	return newToken(other, s, s)
}
