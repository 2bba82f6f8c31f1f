package app

import (
	"strconv"
	"strings"
	"time"

	"zimcodes/codes/gateway/request"
)

// signedAt returns the time that a request's Timestamp names, in whatever
// unit.
func signedAt(r *request.Request) (time.Time, bool) {
	if r == nil {
		return time.Time{}, false
	}
	return unixTime(strings.TrimSpace(r.Value("Timestamp")))
}

// unixTime reads a Unix time in seconds, milliseconds, microseconds or
// nanoseconds, told apart by size.
func unixTime(s string) (time.Time, bool) {
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil || n < 0 {
		return time.Time{}, false
	}
	return time.Unix(n/request.PerSecond(n), 0), true
}

// layouts are the ways in which logs write a time, those with a zone first.
// Seconds may have a fraction in all of them.
var layouts = []struct {
	layout string
	zone   bool
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

// readTime reads a time as logs write it. One without a zone is in the zone
// that offset tells: seconds east of UTC at a time.
func readTime(s string, offset func(time.Time) int) (time.Time, bool) {
	s = strings.Trim(strings.TrimSpace(s), "[]\"'")
	if t, ok := unixTime(s); ok && len(s) >= 9 {
		return t, true
	}
	for _, l := range layouts {
		t, err := time.Parse(l.layout, s)
		switch {
		case err != nil:
		case l.zone:
			return t.Truncate(time.Second), true
		default:
			// The offset is that of the time which is looked for: the second
			// step is for the hours around a change of the clocks.
			utc := t.Truncate(time.Second)
			t = utc.Add(-time.Duration(offset(utc)) * time.Second)
			return utc.Add(-time.Duration(offset(t)) * time.Second), true
		}
	}
	return time.Time{}, false
}

// secondsEast makes of minutes west of UTC, in which browsers give the offset of
// a zone, seconds east of it.
func secondsEast(minutesWest int) int { return -60 * minutesWest }

// inZone returns t in the zone of the browser.
func inZone(t time.Time) time.Time {
	return t.In(time.FixedZone("", zoneOffset(t)))
}
