package main

import (
	"bytes"
	"compress/gzip"
	_ "embed"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"github.com/andybalholm/brotli"
)

// The browser program is built with a copy of go-app that lacks its server: a
// go.mod of its own, made from ours, replaces the module by the copy in the
// folder build. The copy is made from the module cache, whose content go.sum
// vouches for.

const (
	goApp = "github.com/maxence-charriere/go-app/v10"
	// goAppVersion is the version that serverStub fits.
	goAppVersion = "v10.1.11"
)

// serverFiles are the files of go-app that serverStub stands in for.
var serverFiles = []string{"http.go", "resource.go", "static.go"}

//go:embed goapp/server.go
var serverStub []byte

// addProgram adds the browser program, compressed too, and the toolchain's
// script that starts it.
func (s *site) addProgram(files map[string][]byte, old string) error {
	root, err := goCommand("env", "GOROOT")
	if err != nil {
		return err
	}
	if files["wasm_exec.js"], err = os.ReadFile(filepath.Join(root, "lib", "wasm", "wasm_exec.js")); err != nil {
		return err
	}
	program, err := buildProgram()
	if err != nil {
		return err
	}
	files["app.wasm"] = program
	files["app.wasm.gz"] = gzipped(program)
	if s.Brotli {
		files["app.wasm.br"] = brotlied(program, old)
	}
	return nil
}

// buildProgram builds the browser program. The same source gives the same
// bytes in any folder.
func buildProgram() ([]byte, error) {
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
	if _, err := goCommand("build", "-modfile="+modfile, "-trimpath", "-buildvcs=false", "-ldflags=-s -w", "-o", out, "zimcodes/wasm"); err != nil {
		return nil, err
	}
	program, err := os.ReadFile(out)
	if err != nil {
		return nil, err
	}
	return joinSegments(program)
}

// withoutServer makes the copy of go-app, unless it is there, and returns the
// path of the go.mod that builds with it.
func withoutServer() (modfile string, err error) {
	root, err := goCommand("list", "-m", "-f", "{{.Dir}}", "zimcodes")
	if err != nil {
		return "", err
	}
	module, err := goCommand("list", "-m", "-f", "{{.Version}} {{.Dir}}", goApp)
	if err != nil {
		return "", err
	}
	version, source, _ := strings.Cut(module, " ")
	if err := stubFits(version); err != nil {
		return "", err
	}
	build := filepath.Join(root, "build")
	if err := os.MkdirAll(build, 0o755); err != nil {
		return "", err
	}
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
	modfile = filepath.Join(build, "browser.mod")
	if err := os.WriteFile(modfile, mod, 0o644); err != nil {
		return "", err
	}
	return modfile, os.WriteFile(filepath.Join(build, "browser.sum"), sum, 0o644)
}

// stubFits reports, as an error, that serverStub was not made for the version
// of go-app in go.mod.
func stubFits(version string) error {
	if version == goAppVersion {
		return nil
	}
	return fmt.Errorf("go.mod has go-app %s, but web/goapp is made for %s: compare the two versions' %s, then change goAppVersion in web/program.go",
		version, goAppVersion, strings.Join(serverFiles, ", "))
}

// copyGoApp copies what the browser program needs of go-app into dir, with the
// stub in place of the server.
func copyGoApp(dir, source string) error {
	files := map[string][]byte{"pkg/app/server.go": serverStub}
	for _, pattern := range []string{"go.mod", "LICENSE", "pkg/app/*.go", "pkg/errors/*.go"} {
		names, err := filepath.Glob(filepath.Join(source, filepath.FromSlash(pattern)))
		if err != nil {
			return err
		}
		if len(names) == 0 {
			return fmt.Errorf("go-app %s has no %s in %s", goAppVersion, pattern, source)
		}
		for _, name := range names {
			if strings.HasSuffix(name, "_test.go") || slices.Contains(serverFiles, filepath.Base(name)) {
				continue
			}
			relative, err := filepath.Rel(source, name)
			if err != nil {
				return err
			}
			if files[filepath.ToSlash(relative)], err = os.ReadFile(name); err != nil {
				return err
			}
		}
	}
	if err := removeOthers(filepath.Join(dir, "pkg", "app"), files); err != nil {
		return err
	}
	return writeFiles(dir, files)
}

// removeOthers removes the files in the copy's pkg/app that are not among
// files: they are left of another version, or of another list of serverFiles.
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

// goCommand runs the go command for the browser and returns what it prints.
func goCommand(args ...string) (string, error) {
	command := exec.Command("go", args...)
	command.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "CGO_ENABLED=0")
	var out, message bytes.Buffer
	command.Stdout, command.Stderr = &out, &message
	if err := command.Run(); err != nil {
		return "", fmt.Errorf("go %s: %w\n%s", strings.Join(args, " "), err, message.Bytes())
	}
	return strings.TrimSpace(out.String()), nil
}

func gzipped(data []byte) []byte {
	var b bytes.Buffer
	w, _ := gzip.NewWriterLevel(&b, gzip.BestCompression)
	w.Write(data)
	w.Close()
	return b.Bytes()
}

// brotlied compresses the program, or takes the result from the site in dir
// where that has the same program.
func brotlied(program []byte, dir string) []byte {
	if old, err := os.ReadFile(filepath.Join(dir, "app.wasm")); err == nil && bytes.Equal(old, program) {
		if compressed, err := os.ReadFile(filepath.Join(dir, "app.wasm.br")); err == nil {
			return compressed
		}
	}
	var b bytes.Buffer
	w := brotli.NewWriterLevel(&b, brotli.BestCompression)
	w.Write(program)
	w.Close()
	return b.Bytes()
}
