package wording

import (
	"strconv"

	"zimcodes/codes"
)

// unit is a unit of time. A length of time is given in the largest unit that
// it has one of, and the rest in the next, rounded.
type unit struct {
	// seconds are how long it is, next those of the unit for the rest, 0 if
	// there is no smaller one.
	seconds, next  uint64
	one, many      string
	chinese        string
	nextOne, nexts string
	nextChinese    string
}

const (
	secondsInMinute = 60
	secondsInHour   = 60 * secondsInMinute
	secondsInDay    = 24 * secondsInHour
	secondsInYear   = 31556952 // 365.2425 days, the mean of the calendar
	secondsInMonth  = secondsInYear / 12
)

// units are largest first. Between a day and a year there is none, since
// months differ in length.
var units = []unit{
	{secondsInYear, secondsInMonth, " year", " years", " 年", " month", " months", " 个月"},
	{secondsInDay, secondsInHour, " day", " days", " 天", " h", " h", " 小时"},
	{secondsInHour, secondsInMinute, " h", " h", " 小时", " min", " min", " 分钟"},
	{secondsInMinute, 1, " min", " min", " 分钟", " s", " s", " 秒"},
	{1, 0, " s", " s", " 秒", "", "", ""},
}

// duration says how long a time is, whether it is positive or negative, in at
// most two units.
func duration(l codes.Language, seconds int64) string {
	s := uint64(seconds)
	if seconds < 0 {
		s = -s
	}
	i := unitFor(s)
	u := units[i]
	n, rest := s/u.seconds, uint64(0)
	if u.next > 0 {
		rest = (s%u.seconds + u.next/2) / u.next
		if rest*u.next >= u.seconds {
			n, rest = n+1, 0
			u = units[unitFor(n*u.seconds)]
			n = n * units[i].seconds / u.seconds
		}
	}
	out := amount(l, n, u.one, u.many, u.chinese)
	if rest > 0 {
		out += " " + amount(l, rest, u.nextOne, u.nexts, u.nextChinese)
	}
	return out
}

// unitFor returns the index of the largest unit that s has one of.
func unitFor(s uint64) int {
	for i, u := range units {
		if s >= u.seconds {
			return i
		}
	}
	return len(units) - 1
}

func amount(l codes.Language, n uint64, one, many, chinese string) string {
	name := many
	if n == 1 {
		name = one
	}
	return strconv.FormatUint(n, 10) + l.Say(name, chinese)
}
