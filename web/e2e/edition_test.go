package e2e

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"zimcodes/app"
	"zimcodes/web/output"
	"zimcodes/web/site"
)

// editions are the sites that were written, each once, in the folder editionsIn.
// While one is written, app is told of it: who asks app for an address holds the
// lock.
var (
	editionsLock sync.Mutex
	editions     = map[[2]string]string{}
	editionsIn   string
)

// edition returns the folder of the site at a base: a mark makes a version of its
// own. No test changes what is there.
func edition(t testing.TB, base, mark string) (dir, version string) {
	t.Helper()
	editionsLock.Lock()
	defer editionsLock.Unlock()
	dir, ok := editions[[2]string{base, mark}]
	if !ok {
		s, err := site.New(base)
		require.NoError(t, err)
		if mark != "" {
			style, err := fs.ReadFile(s.Sources, "style.css")
			require.NoError(t, err)
			s.Sources = marked{s.Sources, append(style, "/* "+mark+" */"...)}
		}
		if editionsIn == "" {
			editionsIn, err = os.MkdirTemp("", "zimcodes-editions")
			require.NoError(t, err)
		}
		dir = filepath.Join(editionsIn, strconv.Itoa(len(editions)))
		defer func() { app.Origin, app.Base = "", "/" }()
		require.NoError(t, s.Write(dir))
		editions[[2]string{base, mark}] = dir
	}
	home, err := os.ReadFile(filepath.Join(dir, "index.html"))
	require.NoError(t, err)
	return dir, string(dataVersion.FindSubmatch(home)[1])
}

var dataVersion = regexp.MustCompile(`data-version="([^"]+)"`)

// siteDir returns the folder of the site that most tests look at.
func siteDir(t testing.TB) string {
	t.Helper()
	dir, _ := edition(t, "/", "")
	return dir
}

// marked are sources with another style.
type marked struct {
	fs.FS
	style []byte
}

func (m marked) Open(name string) (fs.File, error) {
	if name == "style.css" {
		return fstest.MapFS{name: &fstest.MapFile{Data: m.style}}.Open(name)
	}
	return m.FS.Open(name)
}

// changed returns a folder with the site in dir, and with some files changed.
func changed(t *testing.T, dir string, files map[string][]byte) string {
	t.Helper()
	other := filepath.Join(t.TempDir(), "site")
	require.NoError(t, os.CopyFS(other, os.DirFS(dir)))
	require.NoError(t, output.Write(other, files))
	return other
}
