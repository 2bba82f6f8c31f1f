// Package program builds the program that runs in the browser.
package program

import (
	"bytes"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"zimcodes/web/output"
)

// The browser program is built with a copy of go-app that lacks its server and
// what else this site does not use: a go.mod of its own, made from ours,
// replaces the module by the copy in the folder build. The copy is made from
// the module cache, whose content go.sum vouches for.

const (
	goApp = "github.com/maxence-charriere/go-app/v10"
	// goAppVersion is the version that the stubs fit.
	goAppVersion = "v10.1.11"
)

// stubbed are the files of go-app that the stubs in the folder goapp stand in
// for.
var stubbed = []string{"http.go", "resource.go", "static.go", "crypto.go"}

// stubs holds the stubs: package app, and packages of the library's names that
// the copy imports in their place.
//
//go:embed goapp
var stubs embed.FS

// edited are the files of go-app that are changed a little, and how.
var edited = map[string]func([]byte) ([]byte, error){
	"html_gen.go": withoutPlain,
	"app.go":      drawnAtOnce,
}

// replaced are the packages that stubs of the same last name stand in for.
var replaced = []string{"regexp", "encoding/json", "github.com/google/uuid", goApp + "/pkg/errors"}

// Program is the browser program, its form with gzip, and the toolchain's
// script that starts it.
type Program struct{ WASM, Gzip, Exec []byte }

// Build builds the program once.
var Build = sync.OnceValues(func() (p Program, err error) {
	root, err := Go("env", "GOROOT")
	if err != nil {
		return p, err
	}
	if p.Exec, err = os.ReadFile(filepath.Join(root, "lib", "wasm", "wasm_exec.js")); err != nil {
		return p, err
	}
	p.WASM, err = buildProgram()
	p.Gzip = output.Gzip(p.WASM)
	return p, err
})

// inlined are the packages whose functions the compiler may inline: where the
// search and the search for mistakes spend their time. Elsewhere a call is as
// good, and an eighth less to download. (For the same reason they sort with
// SortStableFunc: the code of SortFunc is larger, and there anew for each type.)
var inlined = []string{"zimcodes/search", "crypto/..."}

// buildProgram builds the browser program. The same source gives the same
// bytes in any folder.
func buildProgram() ([]byte, error) {
	linked, err := linkedProgram()
	if err != nil {
		return nil, err
	}
	return joinSegments(linked)
}

// linkedProgram builds the browser program as the linker writes it.
func linkedProgram() ([]byte, error) {
	modfile, err := withoutServer()
	if err != nil {
		return nil, err
	}
	tmp, err := os.MkdirTemp("", "zimcodes")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(tmp)
	out := filepath.Join(tmp, "app.wasm")
	args := []string{"build", "-modfile=" + modfile, "-trimpath", "-buildvcs=false", "-ldflags=-s -w", "-gcflags=all=-l"}
	for _, name := range inlined {
		args = append(args, "-gcflags="+name+"=")
	}
	if _, err := Go(append(args, "-o", out, "zimcodes/wasm")...); err != nil {
		return nil, err
	}
	return os.ReadFile(out)
}

// withoutServer makes the copy of go-app, unless it is there, and returns the
// path of the go.mod that builds with it.
func withoutServer() (modfile string, err error) {
	root, err := Go("list", "-m", "-f", "{{.Dir}}", "zimcodes")
	if err != nil {
		return "", err
	}
	module, err := Go("list", "-m", "-f", "{{.Version}} {{.Dir}}", goApp)
	if err != nil {
		return "", err
	}
	version, source, _ := strings.Cut(module, " ")
	if err := stubFits(version); err != nil {
		return "", err
	}
	build := filepath.Join(root, "build")
	if err := copyGoApp(filepath.Join(build, "go-app"), source); err != nil {
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
	mod = append(mod, "\nreplace "+goApp+" "+goAppVersion+" => ./build/go-app\n"...)
	err = output.Write(build, map[string][]byte{"browser.mod": mod, "browser.sum": sum})
	return filepath.Join(build, "browser.mod"), err
}

// stubFits reports, as an error, that the stubs was not made for the version
// of go-app in go.mod.
func stubFits(version string) error {
	if version == goAppVersion {
		return nil
	}
	return fmt.Errorf("go.mod has go-app %s, but web/program/goapp is made for %s: compare the two versions' %s, then change goAppVersion in web/program/program.go",
		version, goAppVersion, strings.Join(stubbed, ", "))
}

// copyGoApp copies what the browser program needs of go-app into dir, with the
// stubs in place of the rest.
func copyGoApp(dir, source string) error {
	files := map[string][]byte{}
	for _, pattern := range []string{"go.mod", "LICENSE", "pkg/app/*.go"} {
		names, err := filepath.Glob(filepath.Join(source, filepath.FromSlash(pattern)))
		if err != nil {
			return err
		}
		if len(names) == 0 {
			return fmt.Errorf("go-app %s has no %s in %s", goAppVersion, pattern, source)
		}
		for _, name := range names {
			if strings.HasSuffix(name, "_test.go") || slices.Contains(stubbed, filepath.Base(name)) {
				continue
			}
			relative, err := filepath.Rel(source, name)
			if err != nil {
				return err
			}
			content, err := os.ReadFile(name)
			if err != nil {
				return err
			}
			if edit := edited[filepath.Base(name)]; edit != nil {
				if content, err = edit(content); err != nil {
					return fmt.Errorf("%s of go-app %s: %w", filepath.Base(name), goAppVersion, err)
				}
			}
			for _, name := range replaced {
				content = bytes.ReplaceAll(content, []byte(`"`+name+`"`), []byte(`"`+goApp+"/pkg/app/"+path.Base(name)+`"`))
			}
			files[filepath.ToSlash(relative)] = content
		}
	}
	err := fs.WalkDir(stubs, "goapp", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		files["pkg/app/"+strings.TrimPrefix(path, "goapp/")], err = stubs.ReadFile(path)
		return err
	})
	if err != nil {
		return err
	}
	if err := removeOthers(filepath.Join(dir, "pkg", "app"), files); err != nil {
		return err
	}
	return output.Write(dir, files)
}

// drawnAtOnce returns go-app's app.go with frames as short as a timer can be:
// what a key changes is drawn after a millisecond. At the 120 frames a second
// that go-app asks for, a key waits for up to 8 ms longer.
func drawnAtOnce(source []byte) ([]byte, error) {
	const start = "engine.Start(120)"
	if bytes.Count(source, []byte(start)) != 1 {
		return nil, errors.New("it does not call " + start)
	}
	return bytes.Replace(source, []byte(start), []byte("engine.Start(1000)"), 1), nil
}

// removeOthers removes the files in the copy's pkg/app that are not among
// files: they are left of another version, or of another list of stubbed files.
func removeOthers(dir string, files map[string][]byte) error {
	old, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		return err
	}
	for _, path := range old {
		if _, ok := files["pkg/app/"+filepath.Base(path)]; !ok {
			if err := os.Remove(path); err != nil {
				return err
			}
		}
	}
	return nil
}

// Go runs the go command for the browser and returns what it prints.
func Go(args ...string) (string, error) {
	command := exec.Command("go", args...)
	command.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "CGO_ENABLED=0")
	var out, message bytes.Buffer
	command.Stdout, command.Stderr = &out, &message
	if err := command.Run(); err != nil {
		return "", fmt.Errorf("go %s: %w\n%s", strings.Join(args, " "), err, message.Bytes())
	}
	return strings.TrimSpace(out.String()), nil
}
