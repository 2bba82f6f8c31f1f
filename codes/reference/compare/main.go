// Command compare tells what differs in a newer copy of the reference, the
// vendor's page of global return codes, from the catalog: rows that are new,
// gone, worded anew, filled otherwise or moved; and drafts of what to put into
// the catalog and into the table of changes.
//
//	compare FILE
//
// It exits with 0 where nothing differs, with 1 where something does, and with 2
// where the file cannot be read. Run it with: make compare REFERENCE=FILE
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"slices"

	"zimcodes/codes"
	"zimcodes/codes/changes"
	"zimcodes/codes/reference"
)

func main() {
	if len(os.Args) != 2 || os.Args[1] == "" {
		fmt.Fprintln(os.Stderr, "usage: compare FILE, where FILE is the vendor's Chinese page of global return codes, as Markdown")
		os.Exit(unread)
	}
	os.Exit(compare(os.Args[1], ours, os.Stdout))
}

// catalog is what a copy is compared with, and what is known besides.
type catalog struct {
	entries  []codes.Entry
	unlisted []codes.Unlisted
	// changes are the changes of codes.
	changes []changes.Change
}

var ours = catalog{codes.All(), codes.AllUnlisted(), changes.All()}

// known returns what is known of a code that the reference did not have.
func (c *catalog) known(code codes.Code) (codes.Unlisted, bool) {
	i := slices.IndexFunc(c.unlisted, func(u codes.Unlisted) bool { return u.Code == code })
	if i < 0 {
		return codes.Unlisted{}, false
	}
	return c.unlisted[i], true
}

// dated returns the changes of a code, newest first.
func (c *catalog) dated(code codes.Code) []changes.Change {
	var all []changes.Change
	for _, change := range c.changes {
		if slices.Contains(change.Codes, code) {
			all = append(all, change)
		}
	}
	return all
}

// What the command exits with.
const (
	equal = iota
	differs
	unread
)

// compare tells what differs in the file from the catalog, and returns what the
// command exits with.
func compare(name string, c catalog, out io.Writer) int {
	page, err := os.ReadFile(name)
	if err != nil {
		fmt.Fprintln(out, err)
		return unread
	}
	rows, err := reference.Read(page)
	var at *reference.Error
	switch {
	case errors.As(err, &at):
		fmt.Fprintf(out, "%s:%d: %s\n", name, at.Line, at.What)
		return unread
	case err != nil:
		fmt.Fprintf(out, "%s: %v\n", name, err)
		return unread
	}
	all := reference.Compare(rows, c.entries)
	fmt.Fprintf(out, "The copy has %s, the catalog %d.\n", count(len(rows), "code", "codes"), len(c.entries))
	if len(all) == 0 {
		fmt.Fprintln(out, "Nothing differs.")
		return equal
	}
	c.report(out, all)
	c.draftChanges(out, all)
	c.draftEntries(out, all)
	return differs
}

// count says how many there are.
func count(n int, one, more string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprint(n, " ", more)
}
