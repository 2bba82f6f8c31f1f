// Package logs holds the table of a log's codes, in the order that is chosen.
package logs

import (
	"cmp"
	"slices"
	"strconv"
	"time"

	"zimcodes/app/clock"
	"zimcodes/codes/answer"
)

// Order is a column of the table.
type Order int

// The orders, each as its column is read best: the most frequent first, the least
// code, the first that came first, the last that came last. By Unsorted is not
// sorted.
const (
	ByCount Order = iota
	ByCode
	ByFirst
	ByLast
	Unsorted
)

// Table is the table of a log's codes.
type Table struct {
	Log *answer.Log
	// Order is what the rows are sorted by; Failed leaves out code 0.
	Order  Order
	Failed bool
}

// Rows are those that are shown, in order.
func (t *Table) Rows() []*answer.Row {
	var rows []*answer.Row
	for _, r := range t.Log.Rows {
		if r.Code != 0 || !t.Failed {
			rows = append(rows, r)
		}
	}
	slices.SortStableFunc(rows, func(a, b *answer.Row) int {
		switch t.Order {
		case ByCode:
			return cmp.Compare(a.Code, b.Code)
		case ByFirst:
			return a.First.Compare(b.First)
		case ByLast:
			return b.Last.Compare(a.Last)
		}
		return 0
	})
	return rows
}

// Percent is a share, in percent.
func Percent(n, all int) string {
	if all == 0 {
		return ""
	}
	tenths := (n*1000 + all/2) / all
	if tenths < 100 {
		return strconv.Itoa(tenths/10) + "." + strconv.Itoa(tenths%10) + "%"
	}
	return strconv.Itoa((tenths+5)/10) + "%"
}

// Clock writes a time of the log, with its date if the log has several.
func (t *Table) Clock(at time.Time, offset clock.Offset) string {
	if at.IsZero() {
		return ""
	}
	first, last := t.Log.First, t.Log.Last
	if t.Log.Zoned {
		at, first, last = clock.InZone(at, offset), clock.InZone(first, offset), clock.InZone(last, offset)
	}
	if first.Format(time.DateOnly) == last.Format(time.DateOnly) {
		return at.Format(time.TimeOnly)
	}
	return at.Format("01-02 15:04")
}
