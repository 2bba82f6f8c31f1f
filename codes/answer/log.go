package answer

import (
	"cmp"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"zimcodes/codes"
)

// Log is what a log holds, by code.
type Log struct {
	Reading
	// Lines is how many lines it has.
	Lines int
	// Rows are the codes, the most frequent first.
	Rows []*Row
	// First and Last are the times of the codes; zero if no line with one has a
	// time. Zoned says that the log names the zone: else they are as if in UTC.
	First, Last time.Time
	Zoned       bool
}

// Row is a code in a log.
type Row struct {
	Code codes.Code
	// Count is how often it stands there, as a Code, a SubCode or in a sentence.
	Count int
	// APIs are those that answered it, where the log tells, the most frequent
	// first.
	APIs []string
	// First and Last are zero where the log does not tell.
	First, Last time.Time
	// Sample is the line in which it stands first.
	Sample Place
	// Shape is how often it came in each part of the log's time.
	Shape [Parts]int
	// Most is how often it came in one second.
	Most int

	times []int64
	apis  map[string]int
}

// Parts is how many parts of equal length the time of a log is divided into.
const Parts = 25

// ReadTime returns the time that a line of a log names, and whether it names its
// zone, too.
type ReadTime func(line string) (at time.Time, zoned, ok bool)

// LogReader reads a log in steps.
type LogReader struct {
	*Reader
	read ReadTime
	log  *Log
	rows map[codes.Code]*Row
	// at is the next code to take up, api the next answer.
	at, api int
	lines   int
}

// NewLog returns a reader of a log.
func NewLog(text string, read ReadTime) *LogReader {
	return &LogReader{Reader: NewReader(text), read: read, rows: map[codes.Code]*Row{}}
}

// perCode is how many bytes take as long to read as a code's time.
const perCode = 400

// Step reads as long as some n bytes take and reports whether there is more.
func (r *LogReader) Step(n int) bool {
	if r.log == nil {
		from := r.Done()
		more := r.Reader.Step(n)
		r.lines += strings.Count(r.text[from:r.Done()], "\n")
		if !more {
			r.log = &Log{Reading: r.Reading(), Lines: r.lines}
			if r.text != "" && r.text[len(r.text)-1] != '\n' {
				r.log.Lines++
			}
		}
		return true
	}
	for last := r.at + max(1, n/perCode); r.at < last && r.at < len(r.codes); r.at++ {
		r.take(r.codes[r.at])
	}
	if r.at < len(r.codes) {
		return true
	}
	r.log.finish(r.rows)
	return false
}

// Log returns the log once it is read.
func (r *LogReader) Log() *Log { return r.log }

// take takes up a code that stands in the log.
func (r *LogReader) take(s stood) {
	row := r.rows[s.code]
	if row == nil {
		row = &Row{Code: s.code, Sample: lineAt(r.text, s.at), apis: map[string]int{}}
		r.rows[s.code] = row
	}
	row.Count++
	answers := r.log.Answers
	for r.api < len(answers) && answers[r.api].Place.End <= s.at {
		r.api++
	}
	if r.api < len(answers) && answers[r.api].Place.Start <= s.at && answers[r.api].API != "" {
		row.apis[answers[r.api].API]++
	}
	if at, zoned, ok := r.timeAt(s.at); ok {
		row.times = append(row.times, at.Unix())
		if len(row.times) == 1 || at.Before(row.First) {
			row.First = at
		}
		if len(row.times) == 1 || at.After(row.Last) {
			row.Last = at
		}
		r.log.Zoned = r.log.Zoned || zoned
	}
}

// timeAt returns the time of the line in which i stands, or of one of those
// before it, which may be the start of its entry.
func (r *LogReader) timeAt(i int) (at time.Time, zoned, ok bool) {
	const lines = 20
	for range lines {
		p := lineAt(r.text, i)
		if at, zoned, ok = r.read(r.text[p.Start:p.End]); ok || p.Start == 0 {
			return at, zoned, ok
		}
		i = p.Start - 1
	}
	return at, zoned, false
}

// longestLine is as much of a line as is looked at on either side of a place.
const longestLine = 4 << 10

// lineAt returns the line in which i stands, of a long one what is near, cut
// between characters.
func lineAt(s string, i int) Place {
	from, to := max(0, i-longestLine), min(len(s), i+longestLine)
	for from < i && !utf8.RuneStart(s[from]) {
		from++
	}
	for to > i && to < len(s) && !utf8.RuneStart(s[to]) {
		to--
	}
	start := from + strings.LastIndexByte(s[from:i], '\n') + 1
	return Place{start, i + lineEnd(s[i:to], 0)}
}

// finish makes the rows.
func (l *Log) finish(rows map[codes.Code]*Row) {
	for _, row := range rows {
		row.finish()
		if !row.First.IsZero() && (l.First.IsZero() || row.First.Before(l.First)) {
			l.First = row.First
		}
		if !row.Last.IsZero() && (l.Last.IsZero() || row.Last.After(l.Last)) {
			l.Last = row.Last
		}
		l.Rows = append(l.Rows, row)
	}
	for _, row := range l.Rows {
		for _, at := range row.times {
			row.Shape[l.part(at)]++
		}
		row.times, row.apis = nil, nil
	}
	slices.SortStableFunc(l.Rows, func(a, b *Row) int {
		return cmp.Or(b.Count-a.Count, int(a.Code-b.Code))
	})
}

// part returns the part of the log's time in which a time is.
func (l *Log) part(at int64) int {
	whole := l.Last.Unix() - l.First.Unix()
	if whole <= 0 {
		return 0
	}
	return min(Parts-1, int(float64(at-l.First.Unix())/float64(whole)*Parts))
}

func (r *Row) finish() {
	seconds := map[int64]int{}
	for _, at := range r.times {
		seconds[at]++
		r.Most = max(r.Most, seconds[at])
	}
	for api := range r.apis {
		r.APIs = append(r.APIs, api)
	}
	if len(r.APIs) <= mostAPIs {
		inOrder(r.APIs, func(a, b string) bool { return r.apis[a] > r.apis[b] || r.apis[a] == r.apis[b] && a < b })
	}
}

// mostAPIs is more than there are: a text with more was made to have them.
const mostAPIs = 200

// Failed is how many of the log's answers failed, in whole or in part.
func (l *Log) Failed() int {
	n := 0
	for i := range l.Answers {
		if l.Answers[i].Outcome() != AllDone {
			n++
		}
	}
	return n
}

// Burst returns the row of a code that comes too often, of which several came in
// a second; nil if there is none.
func (l *Log) Burst() *Row {
	const several = 3
	for _, row := range l.Rows {
		if row.Code.IsRate() && row.Most >= several {
			return row
		}
	}
	return nil
}
