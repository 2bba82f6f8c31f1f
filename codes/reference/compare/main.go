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

	"zimcodes/codes"
	"zimcodes/codes/reference"
)

func main() {
	if len(os.Args) != 2 || os.Args[1] == "" {
		fmt.Fprintln(os.Stderr, "usage: compare FILE, where FILE is the vendor's Chinese page of global return codes, as Markdown")
		os.Exit(unread)
	}
	os.Exit(compare(os.Args[1], codes.All(), os.Stdout))
}

// What the command exits with.
const (
	equal = iota
	differs
	unread
)

// compare tells what differs in the file from the entries, and returns what the
// command exits with.
func compare(name string, entries []codes.Entry, out io.Writer) int {
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
	all := reference.Compare(rows, entries)
	fmt.Fprintf(out, "The copy has %s, the catalog %d.\n", count(len(rows), "code", "codes"), len(entries))
	if len(all) == 0 {
		fmt.Fprintln(out, "Nothing differs.")
		return equal
	}
	report(out, all)
	draftChanges(out, all)
	draftEntries(out, all, entries)
	return differs
}

// count says how many there are.
func count(n int, one, more string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprint(n, " ", more)
}
