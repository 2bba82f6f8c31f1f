package program

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"zimcodes/web/output"
)

// The browser program is built with some files of Go's library changed: the go
// command takes what stands in the folder build in their place (its flag
// -overlay). The library is that of the Go which go.mod names.

// libraryFile is a change of a file of Go's library, which is named by its path
// below src.
type libraryFile struct {
	name   string
	change func(source []byte) ([]byte, error)
}

// changeLibrary writes the changed files into the folder dir below the module's
// root, and returns the go command's flag for them.
func changeLibrary(all []patch, dir string) (flag string, err error) {
	root, err := Go("list", "-m", "-f", "{{.Dir}}", "zimcodes")
	if err != nil {
		return "", err
	}
	library, err := Go("env", "GOROOT")
	if err != nil {
		return "", err
	}
	dir = filepath.Join(root, dir, "library")
	changed, replace := files{}, map[string]string{}
	for _, p := range all {
		if p.library.change == nil {
			continue
		}
		name := filepath.FromSlash(p.library.name)
		source, err := os.ReadFile(filepath.Join(library, "src", name))
		if err == nil {
			changed[p.library.name], err = p.library.change(source)
		}
		if err != nil {
			return "", p.fails(err)
		}
		replace[filepath.Join(library, "src", name)] = filepath.Join(dir, name)
	}
	list := "overlay.json"
	if changed[list], err = json.Marshal(map[string]any{"Replace": replace}); err != nil {
		return "", err
	}
	return "-overlay=" + filepath.Join(dir, list), output.Write(dir, changed)
}

// another has a stub stand in for a file of the library.
func another(stub string) func([]byte) ([]byte, error) {
	return func([]byte) ([]byte, error) { return stubs.ReadFile("library/" + stub) }
}

// texts changes texts that stand once in a file: the first of each pair becomes
// the second.
func texts(pairs ...[2]string) func([]byte) ([]byte, error) {
	return func(source []byte) (_ []byte, err error) {
		for _, pair := range pairs {
			if source, err = replaceOnce(source, pair[0], pair[1]); err != nil {
				return nil, err
			}
		}
		return source, nil
	}
}

// replaceOnce changes a text that stands once in a source.
func replaceOnce(source []byte, old, new string) ([]byte, error) {
	if n := bytes.Count(source, []byte(old)); n != 1 {
		return nil, fmt.Errorf("%q stands there %d times, not once", old, n)
	}
	return bytes.Replace(source, []byte(old), []byte(new), 1), nil
}
