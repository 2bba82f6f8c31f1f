package reference

import (
	"slices"

	"zimcodes/codes"
)

// Difference is what differs of a code between a newer copy and the catalog.
type Difference struct {
	Kind Kind
	// Row is the newer copy's; that of a Removed code is zero.
	Row Row
	// Ours is the catalog's entry; that of an Added code is zero.
	Ours codes.Entry
	// After is the code in the row above, where Below: no row is above the
	// first.
	After codes.Code
	Below bool
	// Cells are those that are Worded anew.
	Cells []Cell
}

// Kind is how a code differs.
type Kind int

const (
	// Added: the catalog does not have it; Removed: the newer copy does not.
	Added Kind = iota + 1
	Removed
	// Worded: a cell holds another text.
	Worded
	// Reset: the texts are the same, but the reason's cell is filled otherwise.
	Reset
	// Moved: it stands elsewhere among the others, or in the other table.
	Moved
)

// Kinds are all kinds, in the order in which differences are told.
var Kinds = []Kind{Added, Removed, Worded, Reset, Moved}

// Cell is a cell with two texts.
type Cell struct {
	Column  string
	Was, Is codes.Prose
}

// Code returns the code that differs.
func (d *Difference) Code() codes.Code {
	if d.Kind == Removed {
		return d.Ours.Code
	}
	return d.Row.Code
}

// Compare returns what differs in the rows of a newer copy from the entries of
// the catalog, kind by kind, each in the order of its source. A code that is both
// worded anew and moved is there twice.
func Compare(rows []Row, entries []codes.Entry) []Difference {
	ours := map[codes.Code]codes.Entry{}
	for _, e := range entries {
		ours[e.Code] = e
	}
	stay := inOrder(rows, entries)
	var all []Difference
	for i, row := range rows {
		e, ok := ours[row.Code]
		delete(ours, row.Code)
		d := Difference{Row: row, Ours: e, Below: i > 0}
		if i > 0 {
			d.After = rows[i-1].Code
		}
		add := func(k Kind) { d.Kind = k; all = append(all, d) }
		if !ok {
			add(Added)
			continue
		}
		d.Cells = worded(row, e)
		switch {
		case len(d.Cells) > 0:
			add(Worded)
		case row.Form != e.ReasonForm:
			add(Reset)
		}
		if !stay[row.Code] || row.Group != e.Group {
			add(Moved)
		}
	}
	for _, e := range entries {
		if _, left := ours[e.Code]; left {
			all = append(all, Difference{Kind: Removed, Ours: e})
		}
	}
	slices.SortStableFunc(all, func(a, b Difference) int { return int(a.Kind - b.Kind) })
	return all
}

// worded returns the cells of the row that hold another text than the entry.
func worded(row Row, e codes.Entry) []Cell {
	var cells []Cell
	for _, c := range []Cell{
		{"description", e.Description.Chinese, row.Description},
		{"reason", e.Reason.Chinese, row.Reason},
		{"advice", e.Advice.Chinese, row.Advice},
	} {
		if c.Was != c.Is {
			cells = append(cells, c)
		}
	}
	return cells
}

// inOrder returns as many codes as there can be that follow each other in the
// rows as they do in the entries: the others have moved.
func inOrder(rows []Row, entries []codes.Entry) map[codes.Code]bool {
	var is, was []codes.Code
	for _, r := range rows {
		is = append(is, r.Code)
	}
	for _, e := range entries {
		was = append(was, e.Code)
	}
	stay := map[codes.Code]bool{}
	for _, p := range align(was, is) {
		if p.op == same {
			stay[p.of] = true
		}
	}
	return stay
}
