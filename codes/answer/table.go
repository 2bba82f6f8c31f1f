package answer

import (
	"slices"
	"strings"

	"zimcodes/codes"
)

// A table has the names in its first row, and an answer in each of the others, as
// PowerShell, databases and pages print one:
//
//	     Code Message RequestId     | Code | Message | RequestId |
//	     ---- ------- ---------     |------|---------|-----------|
//	660700002 failed  57123         | 0    | ok      | 57123     |

// rows reads the table whose first row starts the line at sc.begin, and reports
// whether there is one.
func (sc *scope) rows() bool {
	head := line(sc.s, sc.begin)
	if len(sc.stack) > 1 || !strings.Contains(head, "Code") || !strings.Contains(head, "RequestId") {
		return false
	}
	i := min(lineEnd(sc.s, sc.begin)+1, len(sc.s))
	rule := line(sc.s, i)
	isRule := rule != "" && strings.Trim(rule, "-+|:= ") == ""
	split := func(row string) []Place { return cellsBelow(row, rule) }
	for _, mark := range []string{",", "\t", "|"} {
		if strings.Contains(head, mark) {
			split = func(row string) []Place { return cellsBetween(row, mark) }
		}
	}
	var fields []field
	for _, c := range split(head) {
		fields = append(fields, fieldOf(head[c.Start:c.End]))
	}
	if !slices.Contains(fields, codeField) || !slices.Contains(fields, requestIDField) {
		return false
	}
	if isRule {
		i = min(lineEnd(sc.s, i)+1, len(sc.s))
	}
	start := i
	for i < len(sc.s) {
		row := line(sc.s, i)
		cells := split(row)
		if len(cells) != len(fields) || !sc.row(i, row, cells, fields) {
			break
		}
		i = min(lineEnd(sc.s, i)+1, len(sc.s))
	}
	if i == start {
		return false
	}
	sc.begin, sc.line, sc.i = i, i, i
	return true
}

// row takes a row of a table as an answer, and reports whether it is one.
func (sc *scope) row(at int, row string, cells []Place, fields []field) bool {
	f := frame{open: '{', start: at, line: at, subAt: -1, codeAt: -1}
	for k, c := range cells {
		value := row[c.Start:c.End]
		switch {
		case fields[k] == codeField:
			n, end := number(value, 0)
			if end != len(value) || end == 0 || !isKnown(codes.Code(n)) {
				return false
			}
			sc.takeNumber(&f, codeField, "Code", codes.Code(n), at+c.Start)
		case fields[k].isText():
			sc.take(&f, fields[k], value)
		case fields[k] == failedField:
			in := newScope(sc.r, value)
			in.offset, in.depth, in.top().pending = sc.at(at+c.Start), sc.depth+1, failedField
			in.run(len(value))
			in.end()
			f.failed, f.answer.Unseen = in.top().failed, in.top().answer.Unseen
		}
	}
	sc.finish(&f, sc.top(), at+len(row), true)
	return true
}

// cellsBetween are the cells of a row that a mark parts.
func cellsBetween(row, mark string) []Place {
	var all []Place
	start := 0
	if mark == "|" {
		start = max(0, strings.Index(row, mark)) + 1
		row = strings.TrimRight(row[:max(start, strings.LastIndex(row, mark))], " ")
	}
	for i := start; i <= len(row); i++ {
		if i == len(row) || row[i] == mark[0] {
			all = append(all, trimmed(row, start, i))
			start = i + 1
		}
	}
	return all
}

// cellsBelow are the cells of a row in columns of which the rule has dashes: a
// value may stand out on the side where the next column is narrow.
func cellsBelow(row, rule string) []Place {
	var all []Place
	start := 0
	for i := 0; i < len(rule); {
		end := i + len(rule[i:]) - len(strings.TrimLeft(rule[i:], " "))
		for end < len(rule) && rule[end] != ' ' {
			end++
		}
		next := end + len(rule[end:]) - len(strings.TrimLeft(rule[end:], " "))
		stop := len(row)
		if next < len(rule) {
			stop = strings.LastIndexByte(row[:min(next, len(row))], ' ')
		}
		if stop < start {
			return nil
		}
		all = append(all, trimmed(row, start, stop))
		start, i = stop, next
	}
	return all
}

// trimmed is the place of s[i:j] without the blanks around it.
func trimmed(s string, i, j int) Place {
	for i < j && s[i] == ' ' {
		i++
	}
	for i < j && s[j-1] == ' ' {
		j--
	}
	return Place{i, j}
}
