package search

import (
	"slices"
	"strings"
)

const (
	// lineWorth is what the best line counts beside the share.
	lineWorth = 0.56
	// lineAsked is how much of what a line is compared with is the query's, the
	// rest its own.
	lineAsked = 0.3
	// An entry must hold most of the query's information, or as much as this part
	// of what a single thing tells that no entry holds.
	minMost = 0.47
	minMuch = 0.55
	// minWorth is the least part of the best score that it must have.
	minWorth = 0.6
)

// fieldParts are what is found in a field counts.
var fieldParts = [...]float64{
	FieldDescription: 1, FieldSaid: 1, FieldReason: 0.66, FieldAdvice: 0.74, FieldNoteDo: 0.21, FieldNoteWhy: 0.16,
}

// shares are by entry the share of the query's information that it holds, and
// its score: that share, signs included, and how much of the query, and of
// little else, its best line of description holds.
type shares struct {
	share, score []float64
	// total is the query's information, best the highest score.
	total, best float64
}

func (q *query) asShares() *shares {
	if q.shared == nil {
		g := gathered{ix: q.ix, member: q.ix.begun, scale: q.ix.scale()}
		asked := g.gather(q.asSpelt())
		if q.doubt > 0 {
			asked = append(asked, feature{key: "?", part: partWord * doubt * q.doubt})
		}
		q.shared = q.ix.weigh(asked)
	}
	return q.shared
}

func (ix *Index) weigh(asked []feature) *shares {
	s, n := ix.scale(), len(ix.entries)
	r := &shares{share: make([]float64, n), score: make([]float64, n)}
	lines := make([]float64, len(ix.fields))
	all, signs := 0.0, 0.0
	for _, f := range asked {
		fields, w := s.of(f)
		all += w
		into := r.share
		if f.isSign() {
			signs += w
			into = r.score
		}
		last := -1
		for _, i := range fields {
			lines[i] += w
			if field := &ix.fields[i]; field.entry != last { // the best field comes first
				last = field.entry
				into[last] += w * fieldParts[field.Field]
			}
		}
	}
	if all == signs {
		return &shares{share: lines[:n], score: lines[:n]}
	}
	for n := range ix.entries {
		e, line := &ix.entries[n], 0.0
		for i := e.first; i < e.first+e.described; i++ {
			line = max(line, lines[i]/(lineAsked*all+(1-lineAsked)*s.full[i]))
		}
		r.score[n] = (r.score[n]+r.share[n])/all + lineWorth*line
		r.share[n] /= all - signs
		r.total = all - signs
		r.best = max(r.best, r.score[n])
	}
	return r
}

// worth ranks an entry by its score.
func (q *query) worth(e *entry) int { return -int(q.asShares().score[e.n] * 1e6) }

// isShare: the entry holds a good share of the query's information, and is
// worth not much less than the best.
func isShare(q *query) test {
	s := q.asShares()
	if s.best == 0 {
		return nil
	}
	much := minMuch * q.ix.scale().none / s.total
	return func(e *entry) (rank, bool) {
		holds := s.share[e.n] >= min(minMost, much)
		return rank{q.worth(e)}, holds && s.score[e.n] >= minWorth*s.best
	}
}

func insteadParts(q *query, e *entry) []Instead { return instead(e, q.asParts()) }

func markParts(q *query, e *entry) []Match { return marks(e, q.asParts()) }

// markShare marks single characters where no words are, and all where the
// words stand in another form.
func markShare(q *query, e *entry) []Match {
	if all := markParts(q, e); len(all) > 0 {
		return all
	}
	var single []*term
	for _, w := range q.tokens {
		for _, c := range w.text {
			if w.kind == han {
				single = append(single, q.look(newToken(han, string(c), string(c))))
			}
		}
	}
	if all := marks(e, single); len(all) > 0 {
		return all
	}
	i := slices.IndexFunc(e.fields, func(f field) bool { return f.norm != "" })
	return []Match{e.fields[i].match(0, len(e.fields[i].norm))}
}

// asParts returns the query's words, corrected, with their synonyms; Chinese
// is taken apart, at last into each two neighbouring characters.
func (q *query) asParts() []*term {
	if q.parts != nil {
		return q.parts
	}
	for _, t := range q.meaning(q.tokens) {
		if w := t.tokens[0]; w.kind == han && t.also == nil && !t.stands() {
			for _, pair := range pairs(w.text) {
				q.parts = append(q.parts, q.look(newToken(han, pair, pair)))
			}
			continue
		}
		q.parts = append(q.parts, t)
	}
	return q.parts
}

// pairs returns each two neighbouring characters of s, or s if it has but one.
func pairs(s string) (all []string) {
	runes := []rune(s)
	for i := range max(len(runes)-1, 1) {
		all = append(all, string(runes[i:min(i+2, len(runes))]))
	}
	return all
}

// asSpelt returns the query's text with its misspelt words corrected.
func (q *query) asSpelt() *text {
	if q.spelt != nil {
		return q.spelt
	}
	q.spelt = &q.text
	words := make([]string, 0, len(q.order))
	for _, w := range q.order {
		t := q.correct(tokensOf(w)[0])
		if t.asked != "" {
			q.doubt += 1 / float64(max(len(t.asked), len(t.tokens[0].text)))
		}
		words = append(words, t.tokens[0].text)
	}
	if q.doubt > 0 {
		t := normalize(strings.Join(words, " "))
		q.spelt = &t
	}
	return q.spelt
}
