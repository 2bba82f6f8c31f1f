package reference

import (
	"fmt"
	"strconv"

	"zimcodes/codes"
)

// cells are those of a table's row.
type cells struct {
	line int
	all  []cell
}

// cell is a cell of a row.
type cell struct {
	line int
	// head: it is one of a table's head; span is how many columns it spans.
	head bool
	span int
	text codes.Prose
}

// name asserts that the cells are the names of the columns.
func (c cells) name(columns []string) error {
	for i, want := range columns {
		if i >= len(c.all) || !c.all[i].head || string(c.all[i].text) != want {
			return &Error{c.line, fmt.Sprintf("a table's first row must name the columns %q", columns)}
		}
	}
	if len(c.all) > len(columns) {
		return &Error{c.all[len(columns)].line, fmt.Sprintf("a column %q that the reference had not", c.all[len(columns)].text)}
	}
	return nil
}

// row returns what the cells say of a code.
func (c cells) row(group codes.Group) (Row, error) {
	merged := len(c.all) == len(columns)-1
	if !merged && len(c.all) != len(columns) {
		return Row{}, &Error{c.line, fmt.Sprintf("a row with %d cells; it has 4, or 3 of which the second spans two columns", len(c.all))}
	}
	for i, cell := range c.all {
		want := 1
		if merged && i == 1 {
			want = 2
		}
		switch {
		case cell.head:
			return Row{}, &Error{cell.line, "a column's name below the table's first row"}
		case cell.span != want:
			return Row{}, &Error{cell.line, fmt.Sprintf("a cell that spans %d columns; of %d cells, number %d spans %d", cell.span, len(c.all), i+1, want)}
		}
	}
	number := string(c.all[0].text)
	n, err := strconv.Atoi(number)
	if err != nil || n < 0 || strconv.Itoa(n) != number {
		return Row{}, &Error{c.all[0].line, fmt.Sprintf("%q is no return code", number)}
	}
	row := Row{Line: c.line, Group: group, Code: codes.Code(n), Description: c.all[1].text, Form: codes.ReasonMerged, Advice: c.all[len(c.all)-1].text}
	if row.Description == "" {
		return Row{}, &Error{c.all[1].line, fmt.Sprintf("the code %v has no description", row.Code)}
	}
	if !merged {
		row.Form, row.Reason = reason(row.Description, c.all[2].text)
	}
	if row.Advice == "-" {
		row.Advice = ""
	}
	return row, nil
}

// reason returns the form of a reason's cell, and the reason where it is one of
// its own.
func reason(description, text codes.Prose) (codes.ReasonForm, codes.Prose) {
	switch text {
	case "":
		return codes.ReasonBlank, ""
	case "-":
		return codes.ReasonDash, ""
	case description:
		return codes.ReasonRepeated, ""
	}
	return codes.ReasonStated, text
}
