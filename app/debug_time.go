package app

import (
	"strconv"
	"strings"
	"time"

	"zimcodes/codes/gateway/request"
	"zimcodes/codes/gateway/request/moment"
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
	return time.Unix(n/moment.PerSecond(n), 0), true
}

// readTime reads a time as logs write it. One without a zone is in the zone
// that offset tells: seconds east of UTC at a time.
func readTime(s string, offset func(time.Time) int) (time.Time, bool) {
	s = strings.Trim(strings.TrimSpace(s), "[]\"'")
	if t, ok := unixTime(s); ok && len(s) >= 9 {
		return t, true
	}
	t, zoned, ok := moment.Read(s)
	if ok && !zoned {
		t = fromZone(t, offset)
	}
	return t, ok
}

// fromZone returns the time that was read as if in UTC, but is in the zone that
// offset tells. The offset is that of the time which is looked for: the second
// step is for the hours around a change of the clocks.
func fromZone(utc time.Time, offset func(time.Time) int) time.Time {
	t := utc.Add(-time.Duration(offset(utc)) * time.Second)
	return utc.Add(-time.Duration(offset(t)) * time.Second)
}

// secondsEast makes of minutes west of UTC, in which browsers give the offset of
// a zone, seconds east of it.
func secondsEast(minutesWest int) int { return -60 * minutesWest }

// inZone returns t in the zone of the browser.
func inZone(t time.Time) time.Time {
	return t.In(time.FixedZone("", zoneOffset(t)))
}
