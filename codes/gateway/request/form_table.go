package request

import (
	"strings"

	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/request/wire"
)

// rowsIn returns the parameters of a table whose first row has their names, and
// whose second has the values: separated by commas, semicolons, tabs or bars.
func rowsIn(t pasted.Text) []Parameter {
	lines := t.Lines()
	for i, l := range lines {
		t.Step(4 * len(l.S))
		if len(l.S) > longestLine {
			continue
		}
		for _, sep := range []byte{'\t', ',', ';', '|'} {
			names := cells(l, sep)
			if countNames(names) < leastList {
				continue
			}
			for _, below := range lines[i+1 : min(len(lines), i+4)] {
				values := cells(below, sep)
				if strings.Trim(below.S, "|-+=: \t") == "" || len(values) != len(names) {
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
func cells(l pasted.Text, sep byte) []pasted.Text {
	if strings.IndexByte(l.S, sep) < 0 {
		return nil
	}
	if sep == '|' {
		l = l.Trim()
		l = l.From(len(l.S) - len(strings.TrimLeft(l.S, "|")))
		l = l.Cut(0, len(strings.TrimRight(l.S, "|")))
	}
	all := l.Split(sep)
	for i, c := range all {
		all[i] = pasted.Unquote(c.S, c)
	}
	return all
}

func countNames(cells []pasted.Text) int {
	n := 0
	for _, c := range cells {
		if len(c.S) < wire.LongestName && wire.IsPublic(c.S) {
			n++
		}
	}
	return n
}
