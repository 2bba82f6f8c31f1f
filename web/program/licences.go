package program

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// Licence is the licence of something that the program contains.
type Licence struct {
	// Of is the path of a module, or Go.
	Of, Version string
	// Text is the licence with its copyright notice.
	Text []byte
}

// Licences returns those of Go's library and of the modules that the program is
// made of, other than ours, by their paths. Their terms ask for them wherever the
// program is served.
func Licences() ([]Licence, error) {
	root, err := Go("env", "GOROOT")
	if err != nil {
		return nil, err
	}
	text, err := licenceIn(root)
	if err != nil {
		return nil, err
	}
	all := []Licence{{"Go's library", "", text}}
	const module = "{{with .Module}}{{if not .Main}}{{.Path}}\t{{.Version}}\t{{.Dir}}{{end}}{{end}}"
	listed, err := Go("list", "-deps", "-f", module, "zimcodes/wasm")
	if err != nil {
		return nil, err
	}
	seen := map[string]bool{}
	for _, line := range strings.Split(listed, "\n") {
		if parts := strings.Split(line, "\t"); len(parts) == 3 && !seen[line] {
			seen[line] = true
			if text, err = licenceIn(parts[2]); err != nil {
				return nil, err
			}
			all = append(all, Licence{parts[0], parts[1], text})
		}
	}
	return all, nil
}

// licenceIn returns the licence that stands in a folder.
func licenceIn(dir string) ([]byte, error) {
	for _, name := range []string{"LICENSE", "LICENSE.txt", "LICENSE.md", "COPYING"} {
		if text, err := os.ReadFile(filepath.Join(dir, name)); err == nil {
			return text, nil
		}
	}
	return nil, fmt.Errorf("%s has no licence, which the site must show for what its program contains", dir)
}
