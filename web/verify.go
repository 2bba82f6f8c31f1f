package main

import (
	"fmt"
	"io"
	"maps"
	"net/http"
	"os"
	"regexp"
	"runtime"
	"slices"
	"strings"

	"zimcodes/web/output"
	"zimcodes/web/program"
	"zimcodes/web/site"
)

// verify builds the site that is served at the address, and compares what
// browsers get there with it: every file, as each of the encodings in which a
// host may send it (verify_answer.go), with the headers (verify_headers.go); and
// it looks for files that should not be there, as far as HTTP shows them
// (verify_extra.go). It says what differs, and returns an error if anything
// does. The address may be a folder, of which everything is seen
// (verify_folder.go).
//
// What no look from outside can tell: a file that nothing names, and an answer
// that is only for others.
func verify(address string, out io.Writer) error {
	if info, err := os.Stat(address); err == nil && info.IsDir() {
		return verifyFolder(address, out)
	}
	address = strings.TrimSuffix(address, "/") + "/"
	home := ask(address, "identity")
	if home.err != nil {
		return home.err
	}
	if home.status != http.StatusOK {
		return fmt.Errorf("%s: %s", address, home.says())
	}
	files, base, err := builtFor(home.body, address)
	if err != nil {
		return err
	}
	if !strings.HasSuffix(address, base) {
		return fmt.Errorf("%s was built to stand at %s: its links lead elsewhere", address, base)
	}
	return compare(address, files, out)
}

// builtFor builds the site for the place that its home page names, and returns
// the files and the path of that place.
func builtFor(home []byte, where string) (map[string][]byte, string, error) {
	place := regexp.MustCompile(`data-origin="([^"]*)" data-base="([^"]*)"`).FindSubmatch(home)
	if place == nil {
		return nil, "", fmt.Errorf("%s is no home page of this site", where)
	}
	s, err := site.New(string(place[1]) + string(place[2]))
	if err != nil {
		return nil, "", err
	}
	files, err := s.Files()
	return files, s.Base, err
}

// comparison is of what is served at an address with the files that should be.
type comparison struct {
	address string
	files   map[string][]byte
	answers []answer
	faults  []fault
	// notes are what is worth knowing, and no fault.
	notes []string
}

// fault is what is the matter with a file.
type fault struct{ name, what string }

// looks are what is looked at, in their order.
var looks = []func(*comparison){
	(*comparison).contents,
	(*comparison).headers,
	(*comparison).twins,
	(*comparison).listings,
	(*comparison).uncalled,
	(*comparison).nothing,
}

// compare compares what is served at the address with the files.
func compare(address string, files map[string][]byte, out io.Writer) error {
	c := &comparison{address: address, files: files}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if name == "_headers" {
			continue // for the host, which need not serve it
		}
		for _, coding := range codings {
			c.answers = append(c.answers, answer{name: name, coding: coding})
		}
	}
	askAll(address, c.answers)
	for _, look := range looks {
		look(c)
	}
	return c.report(out)
}

// report says what was found.
func (c *comparison) report(out io.Writer) error {
	sayFaults(c.faults, out)
	for _, note := range c.notes {
		fmt.Fprintln(out, "note:", note)
	}
	total := len(c.answers) / len(codings)
	if n := differing(c.faults); n > 0 {
		return fmt.Errorf("%d files are not as this source and %s give them; it has %d", n, runtime.Version(), total)
	}
	built, err := program.Build()
	fmt.Fprintf(out, "%s is what this source gives: %d files are equal, in every encoding that the host offers, the program has SHA-256 %s\n", c.address, total, output.Sum(built.WASM))
	fmt.Fprintln(out, "not seen from here: a file that nothing names, and an answer that is for others; the folder itself shows the first (make verify URL=FOLDER)")
	return err
}

// differing returns how many files have a fault.
func differing(faults []fault) int {
	names := map[string]bool{}
	for _, f := range faults {
		names[f.name] = true
	}
	return len(names)
}

// named is how many files that have the same fault are named.
const named = 3

// sayFaults says each fault once, with the files that have it.
func sayFaults(faults []fault, out io.Writer) {
	names, order := map[string][]string{}, []string{}
	for _, f := range faults {
		if names[f.what] == nil {
			order = append(order, f.what)
		}
		names[f.what] = append(names[f.what], f.name)
	}
	for _, what := range order {
		all := names[what]
		who := strings.Join(all[:min(named, len(all))], ", ")
		if len(all) > named {
			who += fmt.Sprintf(" and %d more", len(all)-named)
		}
		fmt.Fprintf(out, "%s %s\n", who, what)
	}
}
