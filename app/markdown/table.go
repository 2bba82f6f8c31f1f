package markdown

import "strings"

// table writes a table. Markdown's must have a head: the first row, which is of
// names in all tables of the site.
func (w *Writer) table(n *node) string {
	said := ""
	for _, row := range n.elements(" tr ") {
		rule := ""
		if said == "" {
			rule = "\n|"
		} else {
			said += "\n"
		}
		said += "|"
		for _, cell := range row.elements(" th td ") {
			said += " " + w.cell(cell) + " |"
			if rule != "" {
				rule += " --- |"
			}
		}
		said += rule
	}
	return said
}

// cell writes a cell, which is one line.
func (w *Writer) cell(n *node) string {
	said := strings.Join(w.blocks(n.inner), "<br>")
	return strings.ReplaceAll(strings.ReplaceAll(said, "\n", " "), "|", `\|`)
}
