package search

import (
	"math"
	"slices"
	"strings"
	"unicode/utf8"
)

const (
	// minInOrder is how many units must stand in order: fewer do by chance.
	minInOrder = 3
	// maxSpread is how many times their own length they may be spread over.
	maxSpread = 3
)

// isInOrder: the description holds the query's units in order.
func isInOrder(q *query) test {
	if len(q.units) < minInOrder {
		return nil
	}
	return func(e *entry) (rank, bool) { return e.stretch(q.units, q.asHolding()).rank() }
}

func markInOrder(q *query, e *entry) []Match { return e.stretch(q.units, q.asHolding()).matches() }

// isOneOff: it does, once a unit is left out of the query.
func isOneOff(q *query) test {
	if len(q.units) <= minInOrder {
		return nil
	}
	return func(e *entry) (rank, bool) { return e.stretchWithoutOne(q.units).rank() }
}

func markOneOff(q *query, e *entry) []Match { return e.stretchWithoutOne(q.units).matches() }

// stretch is a part of a field that holds units in order; the zero value is none.
type stretch struct {
	field *field
	units []string
	// ends are where in the field's norm each unit ends.
	ends []int
	// length is counted in characters.
	length int
}

// rank puts the closest first, then those of which it is most of the text.
func (s stretch) rank() (rank, bool) {
	if s.field == nil {
		return rank{}, false
	}
	return rank{s.length, len(s.field.norm)}, true
}

// stretch returns the shortest stretch of the description that holds the
// units, unless it is too long to mean anything. Only fields that are holding
// are looked at, or all if that is nil.
func (e *entry) stretch(units []string, holding []bool) (best stretch) {
	if len(units) < minInOrder {
		return best
	}
	limit := 0
	for _, u := range units {
		limit += maxSpread * utf8.RuneCountInString(u)
	}
	for i := range e.description() {
		f := &e.fields[i]
		if holding != nil && !holding[e.first+i] {
			continue
		}
		if ends, length := closest(f.norm, units); length <= limit {
			best, limit = stretch{f, units, ends, length}, length-1
		}
	}
	return best
}

// asHolding returns which fields may hold all units: those that may hold the
// rarest.
func (q *query) asHolding() []bool {
	if q.holding != nil || len(q.units) < minInOrder {
		return q.holding
	}
	q.holding = make([]bool, len(q.ix.fields))
	var rarest []int32
	known := false
	for _, u := range q.units {
		if fields, ok := q.ix.holding.of(u); ok && (!known || len(fields) < len(rarest)) {
			rarest, known = fields, true
		}
	}
	for n := range q.holding {
		q.holding[n] = !known
	}
	for _, n := range rarest {
		q.holding[n] = true
	}
	return q.holding
}

// stretchWithoutOne returns the shortest stretch that holds all units but one.
func (e *entry) stretchWithoutOne(units []string) (best stretch) {
	if !e.lacksOne(units) {
		return best
	}
	for i := range units {
		s := e.stretch(slices.Concat(units[:i], units[i+1:]), nil)
		if s.field != nil && (best.field == nil || s.length < best.length) {
			best = s
		}
	}
	return best
}

// lacksOne reports whether a description holds all units, in whatever order,
// but for one at most.
func (e *entry) lacksOne(units []string) bool {
	for _, f := range e.description() {
		lacks := 0
		for i := 0; i < len(units) && lacks < 2; i++ {
			if !strings.Contains(f.norm, units[i]) {
				lacks++
			}
		}
		if lacks < 2 {
			return true
		}
	}
	return false
}

// closest returns where in s the units stand in order, closest together: where
// each ends, and over how many characters they are spread, which is
// math.MaxInt if they do not stand there.
func closest(s string, units []string) (ends []int, length int) {
	length = math.MaxInt
	for first := range occurrences(s, units[0]) {
		next, ok := follow(s, first, units)
		if !ok {
			break
		}
		if n := utf8.RuneCountInString(s[first:next[len(next)-1]]); n < length {
			ends, length = next, n
		}
	}
	return ends, length
}

// follow returns where each of the units ends in s, the first standing at i
// and each other as soon as it comes.
func follow(s string, i int, units []string) (ends []int, ok bool) {
	for _, u := range units {
		at := strings.Index(s[i:], u)
		if at < 0 {
			return nil, false
		}
		i += at + len(u)
		ends = append(ends, i)
	}
	return ends, true
}

func (s stretch) matches() []Match {
	var all []Match
	for i, u := range s.units {
		all = append(all, s.field.match(s.ends[i]-len(u), s.ends[i]))
	}
	return merge(all)
}
