package main

import (
	"bytes"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"

	"zimcodes/web/output"
)

// verifyFolder compares a folder with the site that this source gives: every
// file, and those that should not be there. The program's form with brotli is
// compared by what it unpacks to: other builds may pack it otherwise.
func verifyFolder(dir string, out io.Writer) error {
	home, err := os.ReadFile(filepath.Join(dir, "index.html"))
	if err != nil {
		return err
	}
	files, _, err := builtFor(home, dir)
	if err != nil {
		return err
	}
	return compareFolder(dir, files, out)
}

// compareFolder compares a folder with the files.
func compareFolder(dir string, files map[string][]byte, out io.Writer) error {
	there, err := readFolder(dir)
	if err != nil {
		return err
	}
	var faults []fault
	for _, name := range slices.Sorted(maps.Keys(files)) {
		switch data, ok := there[name]; {
		case !ok:
			faults = append(faults, fault{name, "is missing"})
		case !bytes.Equal(data, files[name]):
			faults = append(faults, fault{name, fmt.Sprintf("differs: it has SHA-256 %s, built with %s", output.Sum(data), output.Sum(files[name]))})
		}
	}
	for _, name := range slices.Sorted(maps.Keys(there)) {
		if files[name] == nil && !isTwin(name, there[name], files) {
			faults = append(faults, fault{name, foreign})
		}
	}
	sayFaults(faults, out)
	if n := differing(faults); n > 0 {
		return fmt.Errorf("%d files are not as this source and %s give them; it has %d", n, runtime.Version(), len(files))
	}
	fmt.Fprintf(out, "%s is what this source gives: %d files are equal, and there is no other\n", dir, len(files))
	return nil
}

// isTwin reports whether a file is another's, packed with brotli.
func isTwin(name string, data []byte, files map[string][]byte) bool {
	plain, ok := strings.CutSuffix(name, ".br")
	unpacked, err := unpack("br", data)
	return ok && files[plain] != nil && err == nil && bytes.Equal(unpacked, files[plain])
}

// readFolder returns the files below dir.
func readFolder(dir string) (map[string][]byte, error) {
	files := map[string][]byte{}
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		name, err := filepath.Rel(dir, path)
		files[filepath.ToSlash(name)] = data
		return err
	})
	return files, err
}
