package request

import "strings"

// rowsIn returns the parameters of a table whose first row has their names, and
// whose second has the values: separated by commas, semicolons, tabs or bars.
func rowsIn(t text) []Parameter {
	lines := t.lines()
	for i, l := range lines {
		if len(l.s) > longestLine {
			continue
		}
		for _, sep := range []byte{'\t', ',', ';', '|'} {
			names := cells(l, sep)
			if countNames(names) < leastList {
				continue
			}
			for _, below := range lines[i+1 : min(len(lines), i+4)] {
				values := cells(below, sep)
				if strings.Trim(below.s, "|-+=: \t") == "" || len(values) != len(names) {
					continue
				}
				var all []Parameter
				for j, name := range names {
					all = append(all, newParameter(name, values[j], InList))
				}
				return all
			}
		}
	}
	return nil
}

// cells are the cells of a row.
func cells(l text, sep byte) []text {
	if strings.IndexByte(l.s, sep) < 0 {
		return nil
	}
	if sep == '|' {
		l = l.trim()
		l = l.from(len(l.s) - len(strings.TrimLeft(l.s, "|")))
		l = l.cut(0, len(strings.TrimRight(l.s, "|")))
	}
	all := l.split(sep)
	for i, c := range all {
		all[i] = unquote(c.s, c)
	}
	return all
}

func countNames(cells []text) int {
	n := 0
	for _, c := range cells {
		if len(c.s) < longestName && IsPublic(c.s) {
			n++
		}
	}
	return n
}
