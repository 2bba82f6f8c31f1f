// Package moment finds the times that a text names, and says what Unix times are
// counted in.
//
// A time stands in a text as logs, servers and headers write it, in one of the
// layouts of a table: a date and a time of day, with a zone or without. Without
// one it is read as if in UTC, and whoever asks is told. Seconds may have a
// fraction, behind a point or a comma. In running text the longest time at a place
// counts; digits within a word or behind a percent sign start none.
//
// A log has more than that: a Unix time behind a name such as "ts", or a time
// without the year. LineTimes reads these too, the first time of each line.
//
// Nothing here knows the time that it is.
package moment

import (
	"strings"
	"time"

	"zimcodes/codes/gateway/request/pasted"
)

// Moment is a time that a text names.
type Moment struct {
	// At is the time; without a zone in the text it is read as if in UTC.
	At time.Time
	// Zoned says that the text names the zone.
	Zoned bool
	Place pasted.Place
}

// layouts are the ways in which logs write a time, those with a zone first.
// Seconds may have a fraction in all of them.
var layouts = []struct {
	layout string
	zoned  bool
}{
	{time.RFC3339, true},
	{"2006-01-02T15:04:05Z0700", true},
	{"2006-01-02 15:04:05Z07:00", true},
	{"2006-01-02 15:04:05 Z07:00", true},
	{"2006-01-02 15:04:05 -0700", true},
	{"2006-01-02 15:04:05 UTC", true},
	{"2006-01-02 15:04:05 -0700 MST", true},
	{"02/Jan/2006:15:04:05 -0700", true},
	{time.RFC1123Z, true},
	{"Mon, 02 Jan 2006 15:04:05 GMT", true},
	{"2006-01-02T15:04:05", false},
	{"2006-01-02 15:04:05", false},
	{"2006-01-02 15:04", false},
	{"2006-01-02T15:04", false},
	{"2006/01/02 15:04:05", false},
	{"2006/01/02 15:04", false},
	{"2006年1月2日 15:04:05", false},
	{"Jan _2 15:04:05 2006", false},
	{time.ANSIC, false},
}

// Layouts returns the ways in which a time is read, as package time has them.
func Layouts() []string {
	var all []string
	for _, l := range layouts {
		all = append(all, l.layout)
	}
	return all
}

// Read reads a text that is a time as logs write it, and whether it names
// its zone: without one it is read as if in UTC.
func Read(s string) (at time.Time, zoned, ok bool) {
	for _, l := range layouts {
		if t, err := time.Parse(l.layout, s); err == nil {
			return t.Truncate(time.Second), l.zoned, true
		}
	}
	return time.Time{}, false, false
}

// mostMoments is how many times of a text are read.
const mostMoments = 1000

// In returns the times in a text: where a year starts a date, or a day
// the date of a server's log or of a header.
func In(t pasted.Text) []Moment {
	var all []Moment
	for i := 0; i < len(t.S) && len(all) < mostMoments; i++ {
		if !pasted.IsDigit(t.S[i]) || i > 0 && (pasted.IsWordByte(t.S[i-1]) || t.S[i-1] == '%') {
			continue
		}
		t.Step(64)
		if m, end, ok := longestAt(t, i); ok {
			all = append(all, m)
			i = end
		}
		for i < len(t.S) && pasted.IsDigit(t.S[i]) {
			i++
		}
	}
	return all
}

// longestAt reads the longest time that starts at i.
func longestAt(t pasted.Text, i int) (Moment, int, bool) {
	const longest = 40
	rest := pasted.Line(t.S[i:min(len(t.S), i+longest)])
	if len(rest) < len("2006-01-02 15:04") || strings.IndexByte("-/年", rest[4]) < 0 && rest[2] != '/' && rest[2] != ' ' {
		return Moment{}, i, false
	}
	if rest[2] == ' ' && i >= len("Mon, ") && t.S[i-2:i] == ", " {
		i -= len("Mon, ")
		rest = pasted.Line(t.S[i:min(len(t.S), i+longest)])
	}
	ends := []int{len(rest)}
	for j := len(rest) - 1; j > 10; j-- {
		if !pasted.IsWordByte(rest[j]) || pasted.IsWordByte(rest[j]) != pasted.IsWordByte(rest[j-1]) {
			ends = append(ends, j)
		}
	}
	for _, end := range ends {
		s := strings.Replace(rest[:end], ",", ".", 1)
		if strings.HasPrefix(rest, "Mon") || !pasted.IsDigit(rest[0]) {
			s = rest[:end]
		}
		if at, zoned, ok := Read(s); ok {
			return Moment{at, zoned, t.Span(i, i+end)}, i + end, true
		}
	}
	return Moment{}, i, false
}
