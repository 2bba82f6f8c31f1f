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
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/changes"
	"zimcodes/codes/reference"
)

var update = flag.Bool("update", false, "write testdata/*.want anew")

// small is a catalog of the reference that testdata/equal.md is, of which the
// other files in testdata are newer copies. It stays as it is when the catalog
// changes.
func small(t *testing.T) catalog {
	t.Helper()
	page, err := os.ReadFile("testdata/equal.md")
	require.NoError(t, err)
	rows, err := reference.Read(page)
	require.NoError(t, err)
	c := catalog{
		unlisted: []codes.Unlisted{{Where: codes.OnNewerReference, Entry: codes.Entry{
			Code: 660300019, Group: codes.Business, ReasonForm: codes.ReasonMerged,
			Description: codes.Text{English: "The values are too long.", Chinese: "已设置的群组属性的value总长度超出限制"},
			Brief:       codes.Text{English: "Shorten the values", Chinese: "缩短属性值"},
			Retry:       codes.RetryAfterChange, Actor: codes.ActorYou,
		}}},
		changes: []changes.Change{
			{Date: "2025-09-29", Kind: changes.New, Codes: []codes.Code{660300019}, What: newCode},
			{Date: "2025-05-08", Kind: changes.Meaning, Codes: []codes.Code{660700006}, What: codes.Text{English: "64 became 256."}},
		},
	}
	for _, r := range rows {
		c.entries = append(c.entries, codes.Entry{
			Code: r.Code, Group: r.Group, ReasonForm: r.Form,
			Description: translated(r.Description), Reason: translated(r.Reason), Advice: translated(r.Advice),
		})
	}
	return c
}

// translated is a text with something in the place of its English.
func translated(chinese codes.Prose) codes.Text {
	if chinese == "" {
		return codes.Text{}
	}
	return codes.Text{English: codes.Prose(fmt.Sprintf("English of %d characters.", utf8.RuneCountInString(string(chinese)))), Chinese: chinese}
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
			code := compare(filepath.ToSlash(name), small(t), &out)
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
	require.Equal(t, equal, compare("../../testdata/return-codes.zh.md", ours, &out))
	require.Equal(t, fmt.Sprintf("The copy has %d codes, the catalog %[1]d.\nNothing differs.\n", codes.Len()), out.String())
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
		code := compare("testdata/"+name+".md", small(t), &want)
		require.Equal(t, code, compare(copied, small(t), &got))
		require.Equal(t, strings.ReplaceAll(want.String(), "testdata/"+name+".md", copied), got.String())
	}
}

func TestNoFile(t *testing.T) {
	var out bytes.Buffer
	require.Equal(t, unread, compare("testdata/none.md", ours, &out))
	require.Contains(t, out.String(), "testdata/none.md")
}
