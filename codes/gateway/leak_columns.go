package gateway

import (
	"strings"

	"zimcodes/codes/gateway/request/credential"
)

// columns takes out what stands below the name of a credential in a table,
// whose cells are parted by tabs, bars or commas.
func (l *leaks) columns() {
	var head []credential.Row
	var names [][2]int
	for start := 0; start < len(l.Text); {
		end := start + strings.IndexByte(l.Text[start:], '\n')
		if end < start {
			end = len(l.Text)
		}
		cells := l.cells(start, end)
		if head == nil || len(cells) != len(head) {
			head, names = l.head(cells), cells
		} else {
			// Of two columns, the second may hold the values of the first.
			if len(names) > 4 {
				for _, c := range names {
					l.heads[c[0]] = true
				}
			}
			l.row(head, cells)
			names = nil
		}
		start = end + 1
	}
}

// cells parts a line; nil if it is no row of a table.
func (l *leaks) cells(start, end int) (cells [][2]int) {
	s := l.Text[start:end]
	at := strings.IndexAny(s, "\t|,")
	if at < 0 {
		return nil
	}
	const widest = 64
	for from := start; from <= end; {
		if len(cells) == widest {
			return nil
		}
		n := strings.IndexByte(l.Text[from:end], s[at])
		if n < 0 {
			n = end - from
		}
		i, j := from, from+n
		for i < j && (isBlank(l.Text[i]) || isQuote(l.Text[i]) || l.Text[i] == '>') {
			i++
		}
		for i < j && (isBlank(l.Text[j-1]) || isQuote(l.Text[j-1])) {
			j--
		}
		cells, from = append(cells, [2]int{i, j}), from+n+1
	}
	return cells
}

// head returns the credentials that a table's first row names, one a column;
// nil if it is none.
func (l *leaks) head(cells [][2]int) []credential.Row {
	const narrowest, fewest = 2, 2
	head := make([]credential.Row, len(cells))
	names, credentials := 0, 0
	for i, c := range cells {
		cell := l.Text[c[0]:c[1]]
		if i == 0 {
			cell = cell[strings.LastIndexAny(cell, quotes+"\t :")+1:] // behind what stands before the table
		}
		if cell == "" {
			continue
		}
		_, foreign := credential.Foreign(cell)
		if !foreign && !isName(strings.ReplaceAll(cell, " ", "_")) || looksRandom(cell) {
			if i == 0 || i == len(cells)-1 {
				continue // what stands around the table
			}
			return nil
		}
		names++
		var ok bool
		if head[i], ok = credential.Named(cell); ok {
			credentials++
		}
	}
	if len(cells) < narrowest || names < min(fewest, len(cells)-1) || credentials == 0 {
		return nil
	}
	return head
}

func (l *leaks) row(head []credential.Row, cells [][2]int) {
	for i, c := range cells {
		if i == 0 {
			c[0] += strings.LastIndexAny(l.Text[c[0]:c[1]], " :") + 1
		}
		// Of two columns, the second mostly holds the values of the first.
		sure := len(cells) > 2 || looksRandom(l.Text[c[0]:c[1]]) || looksMixed(l.Text[c[0]:c[1]])
		if head[i].Name != "" && c[0] < c[1] && sure && l.isValue(c[0], c[1], gap{tie: cellTie}, head[i]) {
			l.leave(head[i], c[0], c[1])
		}
	}
}
