package codes

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// seedRow is a row of the reference: its four columns in the notation of
// Prose, the reason's cell told by its form.
type seedRow struct {
	group       Group
	code        string
	description Prose
	form        ReasonForm
	reason      Prose
	advice      Prose
}

// TestCatalogIsReference compares every cell of the reference with the
// catalog, row by row, in the reference's order.
func TestCatalogIsReference(t *testing.T) {
	rows := readSeed(t)
	entries := All()
	require.Len(t, entries, len(rows))

	cells := 0
	for i, row := range rows {
		e := entries[i]
		t.Run(row.code, func(t *testing.T) {
			assert.Equal(t, row.group, e.Group, "group")

			assert.Equal(t, row.code, e.Code.String(), "返回码")
			cells++
			assert.Equal(t, row.description, e.Description.Chinese, "描述")
			cells++
			assert.Equal(t, row.form, e.ReasonForm, "form of 可能原因")
			assert.Equal(t, row.reason, e.Reason.Chinese, "可能原因")
			cells++
			assert.Equal(t, row.advice, e.Advice.Chinese, "处理建议")
			cells++
		})
	}
	assert.Equal(t, 131*4, cells, "cells compared")
}

// readSeed returns the rows of both tables of the reference.
func readSeed(t *testing.T) []seedRow {
	t.Helper()
	file, err := os.Open("testdata/return-codes.zh.md")
	require.NoError(t, err)
	defer file.Close()
	document, err := html.Parse(file)
	require.NoError(t, err)

	tables := elements(document, atom.Table)
	require.Len(t, tables, 2)
	var rows []seedRow
	for i, want := range []struct {
		group   Group
		heading string
	}{
		{Public, "## 公共返回码"},
		{Business, "## 业务返回码"},
	} {
		require.Contains(t, tables[i].PrevSibling.Data, want.heading)
		for n, tr := range elements(tables[i], atom.Tr) {
			if n == 0 {
				require.Equal(t, []Prose{"返回码", "描述", "可能原因", "处理建议"}, cellTexts(elements(tr, atom.Th)))
				continue
			}
			rows = append(rows, readRow(t, want.group, tr))
		}
	}
	return rows
}

// readRow reads one row of the reference.
func readRow(t *testing.T, group Group, tr *html.Node) seedRow {
	t.Helper()
	cells := elements(tr, atom.Td)
	texts := cellTexts(cells)
	spans := make([]string, len(cells))
	for i, cell := range cells {
		for _, a := range cell.Attr {
			require.Equal(t, "colspan", a.Key, "attribute in row %q", texts)
			spans[i] = a.Val
		}
	}

	row := seedRow{group: group}
	switch {
	case len(cells) == 3:
		require.Equal(t, []string{"", "2", ""}, spans, "row %q", texts)
		row = seedRow{group, string(texts[0]), texts[1], ReasonMerged, "", texts[2]}
	default:
		require.Len(t, cells, 4, "row %q", texts)
		require.Equal(t, []string{"", "", "", ""}, spans, "row %q", texts)
		row = seedRow{group, string(texts[0]), texts[1], ReasonStated, texts[2], texts[3]}
		switch row.reason {
		case "":
			row.form = ReasonBlank
		case "-":
			row.form, row.reason = ReasonDash, ""
		case row.description:
			row.form, row.reason = ReasonRepeated, ""
		}
	}
	if row.advice == "-" {
		require.Equal(t, ReasonDash, row.form, "a dash for advice stands beside one for the reason")
		row.advice = ""
	}
	return row
}

// elements returns the elements of kind a in n's tree, in document order.
func elements(n *html.Node, a atom.Atom) []*html.Node {
	var found []*html.Node
	for d := range n.Descendants() {
		if d.Type == html.ElementNode && d.DataAtom == a {
			found = append(found, d)
		}
	}
	return found
}

func cellTexts(cells []*html.Node) []Prose {
	texts := make([]Prose, len(cells))
	for i, cell := range cells {
		texts[i] = cellProse(cell)
	}
	return texts
}

// cellProse returns what cell holds in the notation of Prose: code elements
// between backticks, list items as lines that start with "- ", no blank lines
// and no space around a line.
func cellProse(cell *html.Node) Prose {
	var b strings.Builder
	writeProse(&b, cell)
	var lines []string
	for line := range strings.Lines(b.String()) {
		if line = strings.TrimSpace(line); line != "" {
			lines = append(lines, line)
		}
	}
	return Prose(strings.Join(lines, "\n"))
}

func writeProse(b *strings.Builder, n *html.Node) {
	for c := range n.ChildNodes() {
		before, after := "", ""
		switch {
		case c.Type == html.TextNode:
			before = c.Data
		case c.DataAtom == atom.Code:
			before, after = "`", "`"
		case c.DataAtom == atom.Li:
			before, after = "\n- ", "\n"
		case c.DataAtom == atom.Ul:
			before, after = "\n", "\n"
		default:
			panic("markup that Prose has no notation for: " + c.Data)
		}
		b.WriteString(before)
		writeProse(b, c)
		b.WriteString(after)
	}
}
