// Package program builds the program that runs in the browser: with a copy of
// go-app, and files of Go's library, that lack what this site does not use, and
// with what else the table of patches says.
package program

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"

	"zimcodes/web/output"
)

// Program is the browser program, its form with gzip, and the toolchain's
// script that starts it.
type Program struct{ WASM, Gzip, Exec []byte }

// Build builds the program, once. The same source gives the same bytes in any
// folder.
var Build = sync.OnceValues(func() (p Program, err error) {
	root, err := Go("env", "GOROOT")
	if err != nil {
		return p, err
	}
	if p.Exec, err = os.ReadFile(filepath.Join(root, "lib", "wasm", "wasm_exec.js")); err != nil {
		return p, err
	}
	p.WASM, err = patched(patches, "build")
	p.Gzip = output.Gzip(p.WASM)
	return p, err
})

// patched builds the program with patches; the copy of go-app is in the folder
// dir below the module's root.
func patched(all []patch, dir string) ([]byte, error) {
	program, err := linked(all, dir)
	if err != nil {
		return nil, err
	}
	for _, p := range all {
		if p.program == nil {
			continue
		}
		changed, err := p.program(program)
		if err == nil && bytes.Equal(changed, program) {
			err = errors.New("it changes nothing")
		}
		if err != nil {
			return nil, p.fails(err)
		}
		program = changed
	}
	return program, nil
}

// fails says that a patch fails, in a line.
func (p patch) fails(err error) error {
	return fmt.Errorf("web/program/patches.go, %s (%s): %w", p.where, p.what, err)
}

// linked builds the program as the linker writes it.
func linked(all []patch, dir string) ([]byte, error) {
	sources, err := changeSources(all, dir)
	if err != nil {
		return nil, err
	}
	tmp, err := os.MkdirTemp("", "zimcodes")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(tmp)
	out := filepath.Join(tmp, "app.wasm")
	packages, err := packagesOf(sources)
	if err != nil {
		return nil, err
	}
	args := append([]string{"build", "-trimpath", "-buildvcs=false", "-o", out}, sources...)
	for _, p := range all {
		if p.flag.text == "" {
			continue
		}
		if err := p.flag.matches(packages); err != nil {
			return nil, p.fails(err)
		}
		args = append(args, p.flag.text)
	}
	if _, err := Go(append(args, "zimcodes/wasm")...); err != nil {
		return nil, err
	}
	return os.ReadFile(out)
}

// changeSources changes go-app and Go's library, and returns the go command's
// flags for that.
func changeSources(all []patch, dir string) (flags []string, err error) {
	modfile, err := copyGoApp(all, dir)
	if err != nil {
		return nil, err
	}
	overlay, err := changeLibrary(all, dir)
	return []string{"-modfile=" + modfile, overlay}, err
}

// packagesOf returns the packages that the program is made of with these flags.
func packagesOf(sources []string) ([]string, error) {
	out, err := Go(append(append([]string{"list"}, sources...), "-deps", "zimcodes/wasm")...)
	return strings.Fields(out), err
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
