package moment

import (
	"strconv"
	"strings"
	"time"

	"zimcodes/codes/gateway/request/pasted"
)

// LineTimes reads the times of the lines of a log, which are mostly written the
// same few ways: it looks first for one like the last.
type LineTimes struct {
	ways [4]lineTime
	next int
}

// lineTime is how a time was written.
type lineTime struct {
	layout string
	zoned  bool
	length int
}

// Read returns the first time that a line names, and whether it names its zone,
// too: without one it is read as if in UTC.
func (l *LineTimes) Read(line string) (at time.Time, zoned, ok bool) {
	const far = 300
	head := line[:min(len(line), far)]
	tail := line[max(len(head), len(line)-far):]
	for _, part := range []string{head, tail} {
		for i := 0; i < len(part); i++ {
			if !pasted.IsDigit(part[i]) || i > 0 && pasted.IsWordByte(part[i-1]) {
				continue
			}
			if at, zoned, ok = l.at(part, i); ok {
				return at, zoned, true
			}
			for i < len(part) && pasted.IsDigit(part[i]) {
				i++
			}
		}
	}
	return at, false, false
}

// at reads a time that starts at i.
func (l *LineTimes) at(s string, i int) (at time.Time, zoned, ok bool) {
	for _, w := range l.ways {
		if w.length == 0 || i+w.length > len(s) {
			continue
		}
		if at, err := time.Parse(w.layout, strings.Replace(s[i:i+w.length], ",", ".", 1)); err == nil {
			return at, w.zoned, true
		}
	}
	if at, ok := unixAt(s, i); ok {
		return at, true, true
	}
	if i+4 < len(s) && s[i+2] == ' ' && !pasted.IsLetter(s[i+3]) {
		return at, false, false // 44 of an address, not 20 Nov
	}
	m, end, ok := longestAt(pasted.New(s), i)
	if !ok {
		return l.yearless(s, i)
	}
	for _, way := range layouts {
		if _, err := time.Parse(way.layout, strings.Replace(s[i:end], ",", ".", 1)); err == nil {
			l.ways[l.next%len(l.ways)] = lineTime{way.layout, way.zoned, end - i}
			l.next++
			break
		}
	}
	return m.At, m.Zoned, true
}

// yearless reads a time as Android's log has it, without the year.
func (l *LineTimes) yearless(s string, i int) (at time.Time, zoned, ok bool) {
	const layout = "01-02 15:04:05"
	if i+len(layout) > len(s) || s[i+2] != '-' || s[i+5] != ' ' {
		return at, false, false
	}
	at, err := time.Parse(layout, s[i:i+len(layout)])
	return at, false, err == nil
}

// unixAt reads a Unix time that starts at i, behind a name such as "ts".
func unixAt(s string, i int) (time.Time, bool) {
	const digits = 10
	name := strings.TrimRight(s[max(0, i-16):i], `": =`)
	if i+digits > len(s) || !strings.HasSuffix(name, "ts") && !strings.HasSuffix(name, "time") && !strings.HasSuffix(name, "timestamp") || len(name) == i {
		return time.Time{}, false
	}
	end := i
	for end < len(s) && pasted.IsDigit(s[end]) {
		end++
	}
	n, err := strconv.ParseInt(s[i:end], 10, 64)
	if err != nil || end-i < digits {
		return time.Time{}, false
	}
	return time.Unix(n/PerSecond(n), 0).UTC(), true
}
