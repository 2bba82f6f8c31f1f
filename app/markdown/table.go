package markdown

import "strings"

// table writes a table. Markdown's must have a head: the first row, which is of
// names in all tables of the site.
func (w Writer) table(n *node) []string {
	var rows []string
	for _, r := range n.rows() {
		row := "|"
		cells := r.elements("th", "td")
		for _, c := range cells {
			row += " " + w.cell(c) + " |"
		}
		rows = append(rows, row)
		if len(rows) == 1 {
			rows = append(rows, "|"+strings.Repeat(" --- |", len(cells)))
		}
	}
	return joined(rows)
}

// rows returns the rows of a table, in whatever parts they stand.
func (n *node) rows() []*node {
	var rows []*node
	for _, e := range n.elements("thead", "tbody", "tfoot", "tr") {
		if e.tag == "tr" {
			rows = append(rows, e)
		} else {
			rows = append(rows, e.elements("tr")...)
		}
	}
	return rows
}

// cell writes a cell, which is one line.
func (w Writer) cell(n *node) string {
	said := strings.Join(w.blocks(n.inner), "<br>")
	return strings.ReplaceAll(strings.ReplaceAll(said, "\n", " "), "|", `\|`)
}
