package program

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/web/output"
)

// Sizes are exact, so a limit on them is a test.

func TestProgramSize(t *testing.T) {
	t.Parallel()
	program, err := Build()
	require.NoError(t, err)
	size := len(output.Brotli(program.WASM))
	t.Logf("browser program: %d bytes, %d with gzip 9, %d with brotli 11", len(program.WASM), len(program.Gzip), size)
	require.LessOrEqual(t, size, 1_364_000)
}

// The browser program links nothing of the generator or of a server.
func TestProgramLinks(t *testing.T) {
	sources, err := changeSources(patches, "build")
	require.NoError(t, err)
	packages, err := packagesOf(sources)
	require.NoError(t, err)
	require.Contains(t, packages, "zimcodes/search")
	require.Contains(t, packages, goApp+"/pkg/app")
	for _, name := range []string{
		"zimcodes/web", "html/template", "github.com/andybalholm/brotli", "golang.org/x/net/html",
		"net/http", "net", "crypto/tls", "crypto/x509", "mime/multipart", "compress/gzip", "regexp", "encoding/json", "database/sql/driver",
		"net/netip", "internal/bisect",
	} {
		require.NotContains(t, packages, name)
	}
	// What is served is built so.
	program, err := asLinked()
	require.NoError(t, err)
	require.True(t, bytes.Contains(program, []byte("zimcodes/app.(*site).onInput")), "the program names its functions")
	require.False(t, bytes.Contains(program, []byte("net/http.")))
}

// What an earlier version left in the copy of go-app does not stay.
func TestCopyOfGoAppIsClean(t *testing.T) {
	source, err := Go("list", "-m", "-f", "{{.Dir}}", goApp)
	require.NoError(t, err)
	dir := t.TempDir()
	stale := filepath.Join(dir, "pkg", "app", "http.go")
	require.NoError(t, os.MkdirAll(filepath.Dir(stale), 0o755))
	require.NoError(t, os.WriteFile(stale, []byte("package app"), 0o644))
	copied, err := patchedGoApp(patches, source)
	require.NoError(t, err)
	require.NoError(t, update(dir, copied))
	require.NoFileExists(t, stale)
	require.FileExists(t, filepath.Join(dir, "pkg", "app", "engine.go"))
	require.FileExists(t, filepath.Join(dir, "pkg", "app", "server.go"))
}

func TestFits(t *testing.T) {
	require.NoError(t, fits(goAppVersion))
	require.ErrorContains(t, fits("v10.2.0"), "go.mod has go-app v10.2.0, but web/program is made for v10.1.11")
}

// BenchmarkSize prints what each patch saves: how much larger the program is
// without it.
func BenchmarkSize(b *testing.B) {
	whole := sizeOf(b, patches)
	fmt.Printf("\n%10s %10s %10s %10s\n", "brotli 11", "gzip 9", "raw", "noted")
	fmt.Printf("%10d %10d %10d %10s  the program\n", whole[0], whole[1], whole[2], "")
	for i, p := range patches {
		without := sizeOf(b, slices.Concat(patches[:i], patches[i+1:]))
		fmt.Printf("%+10d %+10d %+10d %+10d  without: %s, %s\n", without[0]-whole[0], without[1]-whole[1], without[2]-whole[2], p.saves, p.where, p.what)
	}
}

// sizeOf returns the size of the program with these patches, with brotli and
// with gzip, and as it is.
func sizeOf(b *testing.B, all []patch) [3]int {
	b.Helper()
	program, err := patched(all, "build/size")
	require.NoError(b, err)
	return [3]int{len(output.Brotli(program)), len(output.Gzip(program)), len(program)}
}
