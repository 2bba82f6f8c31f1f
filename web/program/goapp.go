package program

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"zimcodes/web/output"
)

// The browser program is built with a copy of go-app: a go.mod of its own, made
// from ours, replaces the module by the copy. The copy is made from the module
// cache, whose content go.sum vouches for.

const (
	goApp = "github.com/maxence-charriere/go-app/v10"
	// goAppVersion is the version that the patches are made for.
	goAppVersion = "v10.1.11"
)

// copyGoApp makes the copy in dir, a folder below the module's root, unless it
// is there, and returns the path of the go.mod that builds with it.
func copyGoApp(all []patch, dir string) (modfile string, err error) {
	root, err := Go("list", "-m", "-f", "{{.Dir}}", "zimcodes")
	if err != nil {
		return "", err
	}
	module, err := Go("list", "-m", "-f", "{{.Version}} {{.Dir}}", goApp)
	if err != nil {
		return "", err
	}
	version, source, _ := strings.Cut(module, " ")
	if err := fits(version); err != nil {
		return "", err
	}
	copied, err := patchedGoApp(all, source)
	if err != nil {
		return "", err
	}
	if err := update(filepath.Join(root, dir, "go-app"), copied); err != nil {
		return "", err
	}
	mod, err := os.ReadFile(filepath.Join(root, "go.mod"))
	if err != nil {
		return "", err
	}
	sum, err := os.ReadFile(filepath.Join(root, "go.sum"))
	if err != nil {
		return "", err
	}
	// The path is relative to the module's root, so that it is the same in
	// every folder: the program holds it.
	mod = append(mod, "\nreplace "+goApp+" "+goAppVersion+" => ./"+dir+"/go-app\n"...)
	err = output.Write(filepath.Join(root, dir), files{"browser.mod": mod, "browser.sum": sum})
	return filepath.Join(root, dir, "browser.mod"), err
}

// fits reports, as an error, that the patches were not made for the version of
// go-app in go.mod.
func fits(version string) error {
	if version == goAppVersion {
		return nil
	}
	return fmt.Errorf("go.mod has go-app %s, but web/program is made for %s: compare what the two have of the files in web/program/patches.go, then change goAppVersion",
		version, goAppVersion)
}

// patchedGoApp returns what the browser program needs of go-app, with the
// patches made.
func patchedGoApp(all []patch, source string) (files, error) {
	copied := files{}
	for _, pattern := range []string{"go.mod", "LICENSE", "pkg/app/*.go", "pkg/errors/*.go"} {
		names, err := fs.Glob(os.DirFS(source), pattern)
		if err != nil {
			return nil, err
		}
		if len(names) == 0 {
			return nil, fmt.Errorf("go-app %s has no %s in %s", goAppVersion, pattern, source)
		}
		for _, name := range names {
			if strings.HasSuffix(name, "_test.go") {
				continue
			}
			if copied[name], err = os.ReadFile(filepath.Join(source, filepath.FromSlash(name))); err != nil {
				return nil, err
			}
		}
	}
	for _, p := range all {
		if p.source == nil {
			continue
		}
		if err := p.source(copied); err != nil {
			return nil, p.fails(err)
		}
	}
	return copied, nil
}

// update writes the copy into dir, and removes what another version, or other
// patches, have left there.
func update(dir string, copied files) error {
	if err := output.Write(dir, copied); err != nil {
		return err
	}
	return filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".go" {
			return err
		}
		name, err := filepath.Rel(dir, path)
		if _, ok := copied[filepath.ToSlash(name)]; ok || err != nil {
			return err
		}
		return os.Remove(path)
	})
}
