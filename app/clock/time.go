package clock

import (
	"strconv"
	"strings"
	"time"

	"zimcodes/codes/gateway/request"
	"zimcodes/codes/gateway/request/moment"
)

// Offset returns how many seconds a zone is east of UTC at a time.
type Offset func(time.Time) int

// SignedAt returns the time that a request's Timestamp names, in whatever
// unit.
func SignedAt(r *request.Request) (time.Time, bool) {
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

// ReadTime reads a time as logs write it. One without a zone is in the zone
// that offset tells.
func ReadTime(s string, offset Offset) (time.Time, bool) {
	s = strings.Trim(strings.TrimSpace(s), "[]\"'")
	if t, ok := unixTime(s); ok && len(s) >= 9 {
		return t, true
	}
	t, zoned, ok := moment.Read(s)
	if ok && !zoned {
		t = FromZone(t, offset)
	}
	return t, ok
}

// FromZone returns the time that was read as if in UTC, but is in the zone that
// offset tells. The offset is that of the time which is looked for: the second
// step is for the hours around a change of the clocks.
func FromZone(utc time.Time, offset Offset) time.Time {
	t := utc.Add(-time.Duration(offset(utc)) * time.Second)
	return utc.Add(-time.Duration(offset(t)) * time.Second)
}

// SecondsEast makes of minutes west of UTC, in which browsers give the offset of
// a zone, seconds east of it.
func SecondsEast(minutesWest int) int { return -60 * minutesWest }

// InZone returns t in a zone.
func InZone(t time.Time, offset Offset) time.Time {
	return t.In(time.FixedZone("", offset(t)))
}
