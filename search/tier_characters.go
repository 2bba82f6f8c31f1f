package search

import "zimcodes/codes"

// written is a hit of the query whose pinyin is put into characters, with its
// place among them.
type written struct {
	Hit
	place int
}

// isCharacters: the entry answers that query.
func isCharacters(q *query) test {
	all := q.asWritten()
	if len(all) == 0 {
		return nil
	}
	return func(e *entry) (rank, bool) {
		w, ok := all[e.code]
		return rank{w.place}, ok
	}
}

func markCharacters(q *query, e *entry) []Match { return q.asWritten()[e.code].Matches() }

func insteadCharacters(q *query, e *entry) []Instead {
	return append([]Instead{{Kind: Spoken, Asked: q.raw, Found: q.characters}}, q.asWritten()[e.code].Instead()...)
}

// asWritten returns the hits of that query by code.
func (q *query) asWritten() map[codes.Code]written {
	if q.writtenMade {
		return q.written
	}
	q.writtenMade = true
	c := q.asCharacters()
	if c == nil {
		return nil
	}
	q.characters = c.raw
	q.written = map[codes.Code]written{}
	for i, h := range c.find(q.ix.textTiers) {
		q.written[h.Code] = written{h, i}
	}
	return q.written
}
