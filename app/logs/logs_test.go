package logs

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/answer"
)

func at(hour int) time.Time { return time.Date(2026, 11, 20, hour, 0, 5, 0, time.UTC) }

// TestRows: the orders of a table, with and without what was done.
func TestRows(t *testing.T) {
	log := &answer.Log{Rows: []*answer.Row{
		{Code: 0, Count: 9, First: at(3), Last: at(4)},
		{Code: 660300007, Count: 5, First: at(2), Last: at(9)},
		{Code: 660000002, Count: 1, First: at(5), Last: at(5)},
	}}
	for _, c := range []struct {
		order  Order
		failed bool
		want   []codes.Code
	}{
		{ByCount, false, []codes.Code{0, 660300007, 660000002}},
		{ByCode, false, []codes.Code{0, 660000002, 660300007}},
		{ByFirst, false, []codes.Code{660300007, 0, 660000002}},
		{ByLast, false, []codes.Code{660300007, 660000002, 0}},
		{ByLast, true, []codes.Code{660300007, 660000002}},
	} {
		table := Table{Log: log, Order: c.order, Failed: c.failed}
		var got []codes.Code
		for _, r := range table.Rows() {
			got = append(got, r.Code)
		}
		require.Equal(t, c.want, got)
	}
}

func TestPercent(t *testing.T) {
	for _, c := range []struct {
		n, all int
		want   string
	}{{0, 0, ""}, {0, 3, "0.0%"}, {1, 1000, "0.1%"}, {1, 11, "9.1%"}, {1, 10, "10%"}, {2, 3, "67%"}, {3, 3, "100%"}} {
		require.Equal(t, c.want, Percent(c.n, c.all))
	}
}

// TestClock: in the reader's zone where the log names one, with the date where it
// has several.
func TestClock(t *testing.T) {
	east := func(time.Time) int { return 8 * 3600 }
	for _, c := range []struct {
		name string
		log  answer.Log
		want string
	}{
		{"a day", answer.Log{First: at(3), Last: at(20)}, "15:00:05"},
		{"a day, and a zone", answer.Log{First: at(3), Last: at(15), Zoned: true}, "23:00:05"},
		{"two days", answer.Log{First: at(3), Last: at(30)}, "11-20 15:00"},
		{"two days in the reader's zone", answer.Log{First: at(3), Last: at(20), Zoned: true}, "11-20 23:00"},
	} {
		table := Table{Log: &c.log}
		require.Equal(t, c.want, table.Clock(at(15), east), c.name)
	}
	require.Empty(t, (&Table{Log: &answer.Log{}}).Clock(time.Time{}, east))
}
