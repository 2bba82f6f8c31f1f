package search

import (
	"math"
	"unicode/utf8"
)

// What a feature counts, before its rarity.
const (
	partCharacter = 0.6
	partPair      = 0.2
	partWord      = 0.7
	partHump      = 0.6
	partName      = 2 // of an identifier
	partMeant     = 1.4
	partSign      = 0.7
	// unknown is how much more counts what no entry holds: it tells that none
	// is meant.
	unknown = 2.5
)

// feature is what a text holds: a Chinese character, two of them side by side, a
// word or hump without its ending, or a row of synonyms or signs.
type feature struct {
	key   string
	group *group
	part  float64
}

// isSign reports whether it is a row of signs.
func (f feature) isSign() bool { return f.group != nil && f.group.members == nil }

// scale weighs features: the rarer among the entries, the more one tells.
type scale struct {
	// ids are by a feature's key; those of groups are their numbers.
	ids map[string]int
	// fields are by feature those that hold it, in order, weights its rarity.
	fields  [][]int32
	weights []float64
	// names are the identifiers.
	names map[string]bool
	// none is the weight of what no entry holds.
	none float64
	// full is by field the weight of all that it holds.
	full []float64
}

func (ix *Index) newScale() *scale {
	s := &scale{ids: map[string]int{}, names: map[string]bool{}, fields: make([][]int32, len(ix.lexicon().rows)), full: make([]float64, len(ix.fields))}
	held := make([][]feature, len(ix.fields))
	for n := range ix.fields {
		g := gathered{ix: ix, member: ix.member}
		held[n] = g.gather(&ix.fields[n].text)
		for _, f := range held[n] {
			id := s.learn(f)
			s.fields[id] = append(s.fields[id], int32(n))
		}
	}
	for _, fields := range s.fields {
		s.weights = append(s.weights, ix.rarity(fields))
	}
	s.none = unknown * ix.rarity(nil)
	for n := range held {
		for _, f := range held[n] {
			s.full[n] += s.weight(f)
		}
	}
	return s
}

// rarity weighs what the fields hold by the number of their entries.
func (ix *Index) rarity(fields []int32) float64 {
	entries, last := 0.5, -1
	for _, n := range fields {
		if e := ix.fields[n].entry; e != last {
			entries, last = entries+1, e
		}
	}
	return math.Sqrt(math.Log(float64(len(ix.entries)+1) / entries))
}

// learn returns the id of a feature, a new one if it has none.
func (s *scale) learn(f feature) int {
	if f.group != nil {
		return f.group.n
	}
	if f.part == partName {
		s.names[f.key] = true
	}
	id, ok := s.ids[f.key]
	if !ok {
		id = len(s.fields)
		s.ids[f.key] = id
		s.fields = append(s.fields, nil)
	}
	return id
}

// weight returns what the feature counts.
//
//go:noinline // inlined, it makes the browser program larger
func (s *scale) weight(f feature) float64 {
	id, ok := s.ids[f.key]
	switch {
	case f.group != nil:
		id = f.group.n
	case !ok:
		return f.part * s.none
	}
	return f.part * s.weights[id]
}

// knows reports whether an entry holds it.
func (s *scale) knows(key string) bool { _, ok := s.ids[key]; return ok }

// holding returns the fields that hold the feature.
//
//go:noinline // inlined, it makes the browser program larger
func (s *scale) holding(f feature) []int32 {
	if f.group != nil {
		return s.fields[f.group.n]
	}
	if id, ok := s.ids[f.key]; ok {
		return s.fields[id]
	}
	return nil
}

// gathered are the features of a text, each once.
type gathered struct {
	ix *Index
	// member finds synonyms.
	member func([]token) (int, []*group)
	// scale is that of the query's words, nil for the catalog's.
	scale *scale
	all   []feature
}

// gather gathers those of a text.
func (g *gathered) gather(t *text) []feature {
	var words []token
	from, last := 0, other
	end := func(to int) {
		switch last {
		case latin:
			words = append(words, newWord(latin, t.norm[from:to]))
			g.identifier(t, from, to)
		case han:
			g.chinese(t.norm[from:to])
		}
	}
	for i, r := range t.norm {
		if k := kindOf(r); k != last {
			end(i)
			from, last = i, k
		}
	}
	end(len(t.norm))
	if g.scale != nil {
		g.names(words)
	}
	g.words(words, partWord)
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
	for _, x := range groups {
		g.add(feature{group: x, part: partMeant / float64(len(groups))})
	}
}

// sign adds the sign that w is, and reports whether it is one.
//
//go:noinline // inlined, it makes the browser program larger
func (g *gathered) sign(w string) bool {
	x := g.ix.lexicon().signs[w]
	if x != nil {
		g.add(feature{group: x, part: partSign})
	}
	return x != nil
}

// identifier adds the humps of norm[from:to] if it has more than one.
func (g *gathered) identifier(t *text, from, to int) {
	if t.wordEnd(from+1) == to {
		return
	}
	var humps []token
	for i := from; i < to; {
		j := t.wordEnd(i + 1)
		humps = append(humps, newWord(latin, t.norm[i:j]))
		i = j
	}
	if g.scale == nil {
		g.add(feature{key: t.norm[from:to], part: partName})
	}
	g.words(humps, partHump)
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

func (g *gathered) words(words []token, part float64) {
	for i := 0; i < len(words); {
		n, groups := g.member(words[i:])
		g.groups(groups)
		for range max(n, 1) {
			w := words[i]
			if (n > 0 || !g.sign(w.text)) && !isFiller(w.text) {
				g.own(feature{key: w.stem, part: part}, n > 0)
			}
			i++
		}
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
			g.own(feature{key: run[i : i+size], part: partCharacter}, groups != nil)
			if last >= 0 {
				g.own(feature{key: run[last : i+size], part: partPair}, groups != nil)
			}
			last, i = i, i+size
		}
	}
}

// longestSign returns the length of the longest sign that the run starts with.
func (x *lexicon) longestSign(run string) (n int) {
	for i, r := range run {
		end := i + utf8.RuneLen(r)
		if x.signs[run[:end]] != nil {
			n = end
		}
		if i > 0 {
			break // none is longer
		}
	}
	return n
}
