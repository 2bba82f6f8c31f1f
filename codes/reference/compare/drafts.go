package main

import (
	"fmt"
	"go/format"
	"io"
	"slices"
	"strings"

	"zimcodes/codes"
	"zimcodes/codes/changes"
	"zimcodes/codes/reference"
)

// The drafts are Go. They compile, and the tests refuse them until what is empty
// is filled in: the day, the English, and what is our judgement.

// draftChanges prints rows for the table of changes: one of all codes that are
// new and not dated yet, and one for each that is worded anew.
func (c *catalog) draftChanges(out io.Writer, all []reference.Difference) {
	var rows []changes.Change
	added := changes.Change{Kind: changes.New, What: newCode}
	for _, d := range only(all, reference.Added) {
		dated := slices.ContainsFunc(c.dated(d.Code()), func(is changes.Change) bool { return is.Kind == changes.New })
		if !dated {
			added.Codes = append(added.Codes, d.Code())
		}
	}
	if slices.Sort(added.Codes); len(added.Codes) > 0 {
		rows = append(rows, added)
	}
	for _, d := range only(all, reference.Worded) {
		rows = append(rows, changes.Change{Kind: changes.Meaning, Codes: []codes.Code{d.Code()}})
	}
	if len(rows) == 0 {
		return
	}
	fmt.Fprint(out, "\nFor codes/changes/codes.go, with the day on which the page changed, and what changed in a sentence:\n\n")
	var draft strings.Builder
	for _, row := range rows {
		fmt.Fprintf(&draft, "{\nDate: \"\", Kind: %s, By: Pages, Codes: []codes.Code{%s},\n", kinds[row.Kind], strings.Join(row.Names(), ", "))
		fmt.Fprintf(&draft, "What: codes.Text{English: %q, Chinese: %q},\n},\n", row.What.English, row.What.Chinese)
	}
	printDraft(out, draft.String())
}

// printDraft prints elements of a slice as gofmt writes them.
func printDraft(out io.Writer, elements string) {
	const open, end = "package p\n\nvar _ = []T{\n", "}\n"
	source, err := format.Source([]byte(open + elements + end))
	if err != nil {
		panic(err) // what is quoted cannot break it
	}
	fmt.Fprint(out, strings.TrimSuffix(strings.TrimPrefix(string(source), open), end))
}

var newCode = codes.Text{English: "New in the reference.", Chinese: "参考文档新增。"}

// draftEntries prints entries of the catalog for codes that are new, and of
// others the reference's columns as they are now.
func (c *catalog) draftEntries(out io.Writer, all []reference.Difference) {
	english := translations(c.entries)
	var draft strings.Builder
	for i := range all {
		if k := all[i].Kind; k != reference.Removed && k != reference.Moved {
			c.draftEntry(&draft, &all[i], english)
		}
	}
	if draft.Len() > 0 {
		fmt.Fprint(out, "\nFor codes/public.go or codes/business.go:\n\n")
		printDraft(out, draft.String())
	}
}

func (c *catalog) draftEntry(b *strings.Builder, d *reference.Difference, english map[codes.Prose]codes.Prose) {
	row, known := d.Row, d.Ours
	if u, ok := c.known(row.Code); ok {
		known = u.Entry
	}
	column := func(name string, chinese codes.Prose, ours codes.Text) {
		says := english[chinese]
		if ours.Chinese == chinese {
			says = ours.English
		}
		if chinese != "" {
			fmt.Fprintf(b, "%s: Text{\n%q,\n%q,\n},\n", name, says, chinese)
		}
	}
	fmt.Fprintf(b, "{\nCode: %v,\nGroup: %s,\n", row.Code, groups[row.Group])
	column("Description", row.Description, known.Description)
	column("Reason", row.Reason, known.Reason)
	if row.Form != codes.ReasonStated {
		fmt.Fprintf(b, "ReasonForm: %s,\n", forms[row.Form])
	}
	column("Advice", row.Advice, known.Advice)
	if d.Kind == reference.Added {
		fmt.Fprintf(b, "Brief: Text{%q, %q},\nRetry: %s,\nActor: %s,\n", known.Brief.English, known.Brief.Chinese, retries[known.Retry], actors[known.Actor])
	}
	b.WriteString("},\n")
}

// The names of constants. 0 is what a test refuses.
var (
	kinds   = map[changes.Kind]string{changes.New: "New", changes.Meaning: "Meaning"}
	groups  = map[codes.Group]string{codes.Public: "Public", codes.Business: "Business"}
	forms   = map[codes.ReasonForm]string{codes.ReasonMerged: "ReasonMerged", codes.ReasonRepeated: "ReasonRepeated", codes.ReasonBlank: "ReasonBlank", codes.ReasonDash: "ReasonDash"}
	retries = map[codes.Retry]string{0: "0", codes.RetryNo: "RetryNo", codes.RetryLater: "RetryLater", codes.RetryAfterChange: "RetryAfterChange"}
	actors  = map[codes.Actor]string{0: "0", codes.ActorYou: "ActorYou", codes.ActorUser: "ActorUser", codes.ActorZEGO: "ActorZEGO", codes.ActorNobody: "ActorNobody"}
)

// translations returns the English of each text of the reference, as the catalog
// has it: the vendor says the same of many codes.
func translations(entries []codes.Entry) map[codes.Prose]codes.Prose {
	english := map[codes.Prose]codes.Prose{}
	for _, e := range entries {
		for _, t := range []codes.Text{e.Description, e.Reason, e.Advice} {
			if english[t.Chinese] == "" {
				english[t.Chinese] = t.English
			}
		}
	}
	return english
}
