package search

import (
	"unicode/utf8"
)

// gathered are the features of a text, each once.
type gathered struct {
	ix *Index
	// member finds synonyms.
	member func([]token) (int, []*group)
	// scale is that of the query's words, nil for the catalog's.
	scale *scale
	all   []feature
	// wire says that what is not Chinese in the text is the wire's.
	wire bool
	// before are the last concepts: rows of synonyms or signs, and words.
	before [2][]string
}

// next adds the pairs that concepts make with those before them.
func (g *gathered) next(concepts ...string) {
	for _, before := range g.before {
		for _, a := range before {
			for _, b := range concepts {
				f := feature{key: min(a, b) + "+" + max(a, b), part: partNext / float64(len(before)*len(concepts))}
				if a != b && (g.scale == nil || g.scale.knows(f.key)) {
					g.add(f)
				}
			}
		}
	}
	g.before[0], g.before[1] = g.before[1], concepts
}

// concept returns what stands for a row in a pair.
func concept(x *group) string { return string(rune(0xe000 + x.n)) }

// gather gathers those of a text.
func (g *gathered) gather(t *text) []feature {
	var words []token
	for r := range runs(t.norm) {
		if r.kind == han {
			g.chinese(t.norm[r.from:r.to])
			continue
		}
		words = append(words, newWord(latin, t.norm[r.from:r.to]))
		g.identifier(t, r.from, r.to)
	}
	if g.scale != nil {
		g.names(words)
	}
	g.words(words)
	return g.all
}

//go:noinline // inlined, it makes the browser program larger
func (g *gathered) add(f feature) {
	for i := range g.all {
		if g.all[i].key == f.key && g.all[i].group == f.group {
			return
		}
	}
	g.all = append(g.all, f)
}

// own adds a word or character of the text's own; one of a synonym that no entry
// holds says nothing against them.
//
//go:noinline // inlined, it makes the browser program larger
func (g *gathered) own(f feature, synonym bool) {
	if !synonym || g.scale == nil || g.scale.knows(f.key) {
		g.add(f)
	}
}

// groups adds rows of synonyms; they share the weight.
//
//go:noinline // inlined, it makes the browser program larger
func (g *gathered) groups(groups []*group) {
	var all []string
	for _, x := range groups {
		g.add(feature{group: x, part: partMeant / float64(len(groups))})
		all = append(all, concept(x))
	}
	if all != nil {
		g.next(all...)
	}
}

// sign adds the sign that w is, and reports whether it is one.
//
//go:noinline // inlined, it makes the browser program larger
func (g *gathered) sign(w string) bool {
	x := g.ix.lexicon().signs[w]
	if x != nil {
		g.add(feature{group: x, part: partSign})
		g.next(concept(x))
	}
	return x != nil
}

// identifier adds the humps of norm[from:to] if it has more than one. What is not
// Chinese in Chinese is an identifier, too.
func (g *gathered) identifier(t *text, from, to int) {
	if t.wordEnd(from+1) == to {
		if g.scale == nil && g.wire && !isDigits(t.norm[from:to]) {
			g.add(feature{key: t.norm[from:to], part: partName})
		}
		return
	}
	var humps []token
	for _, h := range t.humpsOf(from, to) {
		humps = append(humps, newWord(latin, h))
	}
	if g.scale == nil {
		g.add(feature{key: t.norm[from:to], part: partName})
	}
	g.words(humps)
}

// names adds the identifiers that the words are, one or two together.
func (g *gathered) names(words []token) {
	for i, w := range words {
		if g.scale.names[w.text] {
			g.add(feature{key: w.text, part: partName})
		} else if i > 0 && g.scale.names[words[i-1].text+w.text] {
			g.add(feature{key: words[i-1].text + w.text, part: partName})
		}
	}
}

func (g *gathered) words(words []token) {
	for i := 0; i < len(words); {
		n, groups := g.member(words[i:])
		g.groups(groups)
		for range max(n, 1) {
			w := words[i]
			if (n > 0 || !g.sign(w.text)) && !isFiller(w.text) {
				g.word(w, n > 0)
			}
			i++
		}
	}
}

// word adds a word of the text's own; a query's may be under way.
func (g *gathered) word(w token, synonym bool) {
	f := feature{key: w.stem, part: partWord}
	switch {
	case synonym:
		f.part *= ownWord
	case g.scale != nil && !g.scale.knows(w.stem):
		f.begun = g.scale.started(w.text)
	}
	g.own(f, synonym)
	if !synonym {
		g.next(w.stem)
	}
}

// chinese adds what a run of Chinese holds: the longest synonym, sign or filler
// at each place, and the characters of all but fillers.
func (g *gathered) chinese(run string) {
	last := -1 // where the character before stands
	for i := 0; i < len(run); {
		n, groups, filler := g.ix.longestMember(run[i:])
		if sign := g.ix.lexicon().longestSign(run[i:]); groups == nil && sign > 0 {
			g.sign(run[i : i+sign])
			n, filler = sign, false
		}
		if filler {
			i, last = i+n, -1
			continue
		}
		g.groups(groups)
		for end := i + max(n, 1); i < end; {
			_, size := utf8.DecodeRuneInString(run[i:])
			part := 1.0
			if groups != nil {
				part = ownCharacter
			}
			g.own(feature{key: run[i : i+size], part: part * partCharacter}, groups != nil)
			if last >= 0 {
				g.own(feature{key: run[last : i+size], part: part * partPair}, groups != nil)
			}
			last, i = i, i+size
		}
	}
}

// longestSign returns the length of the longest sign that the run starts with:
// none is longer than two characters.
func (x *lexicon) longestSign(run string) int {
	for n := 2 * len("字"); n > 0; n -= len("字") {
		if n <= len(run) && x.signs[run[:n]] != nil {
			return n
		}
	}
	return 0
}
