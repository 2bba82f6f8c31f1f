package program

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"zimcodes/web/output"

	"github.com/stretchr/testify/require"
)

// Sizes are exact, so a limit on them is a test.

func TestProgramSize(t *testing.T) {
	t.Parallel()
	program, err := Build()
	require.NoError(t, err)
	size := len(output.Brotli(program.WASM))
	t.Logf("browser program: %d bytes, %d with gzip 9, %d with brotli 11", len(program.WASM), len(program.Gzip), size)
	require.LessOrEqual(t, size, 1_200_000)
}

// The browser program links nothing of the generator or of a server.
func TestProgramLinks(t *testing.T) {
	modfile, err := withoutServer()
	require.NoError(t, err)
	deps, err := Go("list", "-modfile="+modfile, "-deps", "zimcodes/wasm")
	require.NoError(t, err)
	packages := strings.Fields(deps)
	require.Contains(t, packages, "zimcodes/search")
	require.Contains(t, packages, goApp+"/pkg/app")
	for _, name := range []string{
		"zimcodes/web", "html/template", "github.com/andybalholm/brotli", "golang.org/x/net/html",
		"net/http", "net", "crypto/tls", "crypto/x509", "mime/multipart", "compress/gzip", "regexp", "encoding/json", "database/sql/driver",
	} {
		require.NotContains(t, packages, name)
	}
	// What is served is built so.
	program, err := Build()
	require.NoError(t, err)
	require.Contains(t, string(program.WASM), "zimcodes/app.(*site).onInput", "the program names its functions")
	require.NotContains(t, string(program.WASM), "net/http.")
	require.Contains(t, string(program.WASM), "app.(*htmlElem).Class")
	require.NotContains(t, string(program.WASM), "app.(*htmlDiv)", "a plain element is the general one")
}

// What an earlier version left in the copy of go-app does not stay.
func TestCopyOfGoAppIsClean(t *testing.T) {
	source, err := Go("list", "-m", "-f", "{{.Dir}}", goApp)
	require.NoError(t, err)
	dir := t.TempDir()
	stale := filepath.Join(dir, "pkg", "app", "http.go")
	require.NoError(t, os.MkdirAll(filepath.Dir(stale), 0o755))
	require.NoError(t, os.WriteFile(stale, []byte("package app"), 0o644))
	require.NoError(t, copyGoApp(dir, source))
	require.NoFileExists(t, stale)
	require.FileExists(t, filepath.Join(dir, "pkg", "app", "engine.go"))
	require.FileExists(t, filepath.Join(dir, "pkg", "app", "server.go"))
}

func TestStubFits(t *testing.T) {
	require.NoError(t, stubFits(goAppVersion))
	require.ErrorContains(t, stubFits("v10.2.0"), "go.mod has go-app v10.2.0, but web/program/goapp is made for v10.1.11")
}
