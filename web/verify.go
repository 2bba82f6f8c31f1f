package main

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"regexp"
	"runtime"
	"slices"
	"strings"

	"zimcodes/web/output"
	"zimcodes/web/program"
	"zimcodes/web/site"
)

// verify builds the site that is served at the address and compares every file
// with what is served. It says what differs, and returns an error if anything
// does. The site is built for the place that the served pages name.
func verify(address string, out io.Writer) error {
	address = strings.TrimSuffix(address, "/") + "/"
	home, err := fetchFile(address)
	if err != nil {
		return err
	}
	place := regexp.MustCompile(`data-origin="([^"]*)" data-base="([^"]*)"`).FindSubmatch(home)
	if place == nil {
		return fmt.Errorf("%s is no home page of this site", address)
	}
	s, err := site.New(string(place[1]) + string(place[2]))
	if err != nil {
		return err
	}
	if !strings.HasSuffix(address, s.Base) {
		return fmt.Errorf("%s was built to stand at %s: its links lead elsewhere", address, s.Base)
	}
	files, err := s.Files()
	if err != nil {
		return err
	}
	names := make([]string, 0, len(files))
	for name := range files {
		names = append(names, name)
	}
	slices.Sort(names)
	different := 0
	for _, name := range names {
		if name == "_headers" {
			continue // for the host, which need not serve it
		}
		served, err := fetchFile(address + strings.TrimSuffix(name, "index.html"))
		switch {
		case err != nil:
			fmt.Fprintln(out, err)
		case !bytes.Equal(served, files[name]):
			fmt.Fprintf(out, "%s differs: served with SHA-256 %s, built with %s\n", name, output.Sum(served), output.Sum(files[name]))
		default:
			continue
		}
		different++
	}
	if different > 0 {
		return fmt.Errorf("%d of %d files differ from what this source and %s give", different, len(names)-1, runtime.Version())
	}
	built, _ := program.Build()
	fmt.Fprintf(out, "%s is what this source gives: %d files are equal, the program has SHA-256 %s\n", address, len(names)-1, output.Sum(built.WASM))
	return nil
}

func fetchFile(address string) ([]byte, error) {
	response, err := http.Get(address)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("%s: %s", address, response.Status)
	}
	return io.ReadAll(response.Body)
}
