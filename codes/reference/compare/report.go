package main

import (
	"fmt"
	"io"
	"strings"

	"zimcodes/codes"
	"zimcodes/codes/reference"
)

// says is what is said of the codes that differ in one way: of one, and of more.
var says = map[reference.Kind][2]string{
	reference.Added:   {"code is new", "codes are new"},
	reference.Removed: {"code is gone", "codes are gone"},
	reference.Worded:  {"code is worded anew", "codes are worded anew"},
	reference.Reset:   {"code has its reason's cell filled otherwise", "codes have their reason's cell filled otherwise"},
	reference.Moved:   {"code stands elsewhere", "codes stand elsewhere"},
}

// report tells what differs, kind by kind.
func (c *catalog) report(out io.Writer, all []reference.Difference) {
	for _, kind := range reference.Kinds {
		those := only(all, kind)
		if len(those) == 0 {
			continue
		}
		fmt.Fprintf(out, "\n%s:\n", count(len(those), says[kind][0], says[kind][1]))
		for i := range those {
			fmt.Fprintf(out, "\n  %s\n", place(&those[i]))
			c.tell(out, &those[i])
		}
	}
}

// only returns the differences of a kind.
func only(all []reference.Difference, kind reference.Kind) []reference.Difference {
	var those []reference.Difference
	for _, d := range all {
		if d.Kind == kind {
			those = append(those, d)
		}
	}
	return those
}

// place says where the code stands in the copy.
func place(d *reference.Difference) string {
	if d.Kind == reference.Removed {
		return fmt.Sprintf("%v, %v", d.Code(), d.Ours.Group)
	}
	at := fmt.Sprintf("%v, line %d", d.Code(), d.Row.Line)
	switch {
	case d.Kind != reference.Added && d.Kind != reference.Moved:
		return at
	case d.Below:
		return fmt.Sprintf("%s: %v, after %v", at, d.Row.Group, d.After)
	}
	return fmt.Sprintf("%s: %v, first of all", at, d.Row.Group)
}

// tell tells what differs of a code, and what is known of it here.
func (c *catalog) tell(out io.Writer, d *reference.Difference) {
	switch d.Kind {
	case reference.Added:
		cell(out, "description", string(d.Row.Description))
		cell(out, "reason", filled(d.Row.Form, d.Row.Reason))
		cell(out, "advice", string(d.Row.Advice))
		if u, ok := c.known(d.Row.Code); ok {
			cell(out, "here", fmt.Sprintf("known as unlisted, %v: codes/unlisted.go", u.Where))
		}
	case reference.Removed:
		cell(out, "was", string(d.Ours.Description.Chinese))
	case reference.Worded:
		for _, changed := range d.Cells {
			cell(out, changed.Column, marked(changed))
		}
		if d.Row.Form != d.Ours.ReasonForm {
			cell(out, "reason", refilled(d))
		}
	case reference.Reset:
		cell(out, "reason", refilled(d))
	case reference.Moved:
		if d.Row.Group != d.Ours.Group {
			cell(out, "table", fmt.Sprintf("was %v", d.Ours.Group))
		}
	}
	for _, change := range c.dated(d.Code()) {
		cell(out, "dated", change.Date+": "+string(change.What.English))
	}
}

// cell prints a text below its column's name.
func cell(out io.Writer, name, text string) {
	if text == "" {
		text = "-"
	}
	fmt.Fprintf(out, "    %-13s%s\n", name, strings.ReplaceAll(text, "\n", "\n"+strings.Repeat(" ", 17)))
}

// marked shows how a cell's text changed, marked as git marks words.
func marked(c reference.Cell) string {
	var b strings.Builder
	for _, p := range reference.Words(string(c.Was), string(c.Is)) {
		switch {
		case !p.Changed():
			b.WriteString(p.Is)
			continue
		case p.Was != "":
			b.WriteString("[-" + p.Was + "-]")
		}
		if p.Is != "" {
			b.WriteString("{+" + p.Is + "+}")
		}
	}
	return b.String()
}

// fills says how a reason's cell is filled.
var fills = map[codes.ReasonForm]string{
	codes.ReasonStated:   "a reason of its own",
	codes.ReasonMerged:   "one cell with the description",
	codes.ReasonRepeated: "the description again",
	codes.ReasonBlank:    "nothing",
	codes.ReasonDash:     "a dash",
}

func filled(form codes.ReasonForm, reason codes.Prose) string {
	if form == codes.ReasonStated {
		return string(reason)
	}
	return "(" + fills[form] + ")"
}

func refilled(d *reference.Difference) string {
	return "(" + fills[d.Row.Form] + "; it was " + fills[d.Ours.ReasonForm] + ")"
}
