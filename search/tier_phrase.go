package search

// isPhrase: the description holds the query as it is.
func isPhrase(q *query) test {
	t := q.asPhrase()
	if t.atMost == 0 || isChineseFiller(q.phrase) {
		return nil
	}
	return func(e *entry) (rank, bool) {
		s := t.at(e)
		return rank{said(s.field), int(s.place.coarse()), falseAsOne(s.exact), q.worth(e)}, !s.isNone()
	}
}

func falseAsOne(b bool) int {
	if b {
		return 0
	}
	return 1
}

func markPhrase(q *query, e *entry) []Match { return marks(e, []*term{q.asPhrase()}) }
