package main

import (
	"bytes"
	"flag"
	"fmt"
	"go/format"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/reference"
)

var update = flag.Bool("update", false, "write testdata/*.want anew")

// ours are the entries of the catalog whose codes testdata/equal.md has: a small
// reference, of which the other files in testdata are newer copies.
func ours(t *testing.T) []codes.Entry {
	t.Helper()
	page, err := os.ReadFile("testdata/equal.md")
	require.NoError(t, err)
	rows, err := reference.Read(page)
	require.NoError(t, err)
	var entries []codes.Entry
	for _, r := range rows {
		e, ok := codes.Lookup(r.Code)
		require.True(t, ok, r.Code)
		entries = append(entries, e)
	}
	return entries
}

// TestVectors: each NAME.md is answered with NAME.want, whose first line is what
// the command exits with.
func TestVectors(t *testing.T) {
	names, err := filepath.Glob("testdata/*.md")
	require.NoError(t, err)
	require.NotEmpty(t, names)
	for _, name := range names {
		t.Run(filepath.Base(name), func(t *testing.T) {
			var out bytes.Buffer
			code := compare(filepath.ToSlash(name), ours(t), &out)
			got := fmt.Sprintf("exit %d\n%s", code, out.String())
			want := strings.TrimSuffix(name, ".md") + ".want"
			if *update {
				require.NoError(t, os.WriteFile(want, []byte(got), 0o644))
			}
			data, err := os.ReadFile(want)
			require.NoError(t, err)
			require.Equal(t, string(data), got)
		})
	}
}

// TestDrafts: the drafts are Go as gofmt writes it.
func TestDrafts(t *testing.T) {
	wants, err := filepath.Glob("testdata/*.want")
	require.NoError(t, err)
	drafts := 0
	for _, name := range wants {
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		for _, draft := range regexp.MustCompile(`(?ms)^\t\{\n.*?^\t\},$`).FindAllString(string(data), -1) {
			source := "package p\n\nvar _ = []T{\n" + draft + "\n}\n"
			written, err := format.Source([]byte(source))
			require.NoError(t, err, name)
			require.Equal(t, string(written), source, name)
			drafts++
		}
	}
	require.Greater(t, drafts, 5)
}

// TestReference: the copy of the reference that the catalog is held to differs
// in nothing.
func TestReference(t *testing.T) {
	var out bytes.Buffer
	require.Equal(t, equal, compare("../../testdata/return-codes.zh.md", codes.All(), &out))
	require.Equal(t, "The copy has 131 codes, the catalog 131.\nNothing differs.\n", out.String())
}

// TestAnyEnds: a copy may come with a mark at its start and with the ends of
// lines of any system; the lines are counted as an editor does.
func TestAnyEnds(t *testing.T) {
	for _, name := range []string{"equal", "everything", "bad-twice"} {
		page, err := os.ReadFile("testdata/" + name + ".md")
		require.NoError(t, err)
		copied := filepath.Join(t.TempDir(), name+".md")
		require.NoError(t, os.WriteFile(copied, []byte("\ufeff"+strings.ReplaceAll(string(page), "\n", "\r\n")), 0o644))
		var want, got bytes.Buffer
		code := compare("testdata/"+name+".md", ours(t), &want)
		require.Equal(t, code, compare(copied, ours(t), &got))
		require.Equal(t, strings.ReplaceAll(want.String(), "testdata/"+name+".md", copied), got.String())
	}
}

func TestNoFile(t *testing.T) {
	var out bytes.Buffer
	require.Equal(t, unread, compare("testdata/none.md", nil, &out))
	require.Contains(t, out.String(), "testdata/none.md")
}
