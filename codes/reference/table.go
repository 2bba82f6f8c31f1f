package reference

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"zimcodes/codes"
)

// table is a table of the page, with the last heading above it.
type table struct {
	line    int
	heading string
	rows    []cells
}

// reader reads the page's tables, element by element. Of the elements that are
// open it holds those that a table is made of.
type reader struct {
	tokens *html.Tokenizer
	// line is that of the element at hand, next that of the one after it.
	line, next int
	heading    string
	tables     []table
	// table, row and cell are what is open.
	table bool
	row   *cells
	cell  *cell
	text  strings.Builder
}

func readTables(page []byte) ([]table, error) {
	r := &reader{tokens: html.NewTokenizer(bytes.NewReader(page)), next: 1}
	for {
		kind := r.tokens.Next()
		raw := string(r.tokens.Raw())
		r.line = r.next
		r.next += strings.Count(raw, "\n")
		if kind == html.ErrorToken {
			if err := r.tokens.Err(); !errors.Is(err, io.EOF) {
				return nil, &Error{r.line, err.Error()}
			}
			return r.tables, r.end()
		}
		if err := r.take(kind, raw); err != nil {
			return nil, err
		}
	}
}

// take takes what comes next of the page.
func (r *reader) take(kind html.TokenType, raw string) error {
	token := r.tokens.Token()
	switch {
	case kind == html.CommentToken:
		return nil
	case kind == html.TextToken:
		return r.takeText(raw, token.Data)
	case kind == html.EndTagToken:
		return r.close(token)
	case r.table || token.DataAtom == atom.Table:
		return r.open(token)
	}
	return nil
}

// takeText takes text: a heading of Markdown, or what a cell holds.
func (r *reader) takeText(raw, text string) error {
	switch {
	case r.cell != nil:
		r.text.WriteString(text)
	case r.table && strings.TrimSpace(text) != "":
		return r.wrong("%q stands in no cell", strings.TrimSpace(text))
	case !r.table:
		for line := range strings.Lines(raw) {
			if title, ok := strings.CutPrefix(line, "## "); ok {
				r.heading = strings.TrimSpace(title)
			}
		}
	}
	return nil
}

// open opens an element of a table.
func (r *reader) open(t html.Token) error {
	if r.cell != nil {
		if s, ok := inCells[t.DataAtom]; ok {
			r.text.WriteString(s.open)
			return nil
		}
	}
	switch {
	case r.cell != nil:
		return r.wrong("<%s> in the cell that starts on line %d", t.Data, r.cell.line)
	case t.DataAtom == atom.Tr && r.row != nil:
		return r.wrong("<tr> in the row that starts on line %d", r.row.line)
	case t.DataAtom == atom.Table && !r.table:
		r.table, r.tables = true, append(r.tables, table{line: r.line, heading: r.heading})
	case t.DataAtom == atom.Tbody || t.DataAtom == atom.Thead:
	case t.DataAtom == atom.Tr && r.row == nil:
		r.row = &cells{line: r.line}
	case (t.DataAtom == atom.Td || t.DataAtom == atom.Th) && r.row != nil:
		return r.openCell(t)
	default:
		return r.wrong("<%s> stands where none is expected", t.Data)
	}
	return nil
}

func (r *reader) openCell(t html.Token) error {
	c := cell{line: r.line, head: t.DataAtom == atom.Th, span: 1}
	for _, a := range t.Attr {
		n, err := strconv.Atoi(a.Val)
		if a.Key != "colspan" || err != nil || n < 1 {
			return r.wrong("a cell with %s=%q", a.Key, a.Val)
		}
		c.span = n
	}
	r.cell = &c
	r.text.Reset()
	return nil
}

// close closes an element of a table.
func (r *reader) close(t html.Token) error {
	s, within := inCells[t.DataAtom]
	switch {
	case !r.table:
	case r.cell != nil && within:
		r.text.WriteString(s.close)
	case r.cell != nil && (t.DataAtom == atom.Td || t.DataAtom == atom.Th):
		r.cell.text = prose(r.text.String())
		r.row.all = append(r.row.all, *r.cell)
		r.cell = nil
	case r.cell != nil:
		return r.wrong("</%s> before the end of the cell that starts on line %d", t.Data, r.cell.line)
	case t.DataAtom == atom.Tr && r.row != nil:
		last := &r.tables[len(r.tables)-1]
		last.rows, r.row = append(last.rows, *r.row), nil
	case r.row != nil:
		return r.wrong("</%s> before the end of the row that starts on line %d", t.Data, r.row.line)
	case t.DataAtom == atom.Table:
		r.table = false
	case t.DataAtom == atom.Tbody || t.DataAtom == atom.Thead:
	default:
		return r.wrong("</%s> closes nothing", t.Data)
	}
	return nil
}

// end asserts that nothing is open at the page's end.
func (r *reader) end() error {
	if r.table {
		return r.wrong("the page ends within the table that starts on line %d", r.tables[len(r.tables)-1].line)
	}
	return nil
}

func (r *reader) wrong(format string, values ...any) error {
	return &Error{r.line, fmt.Sprintf(format, values...)}
}

// inCells is what elements within a cell are in the notation of Prose. Those
// that only set or link text are their text.
var inCells = map[atom.Atom]struct{ open, close string }{
	atom.Code:   {"`", "`"},
	atom.Li:     {"\n- ", "\n"},
	atom.Ul:     {"\n", "\n"},
	atom.Ol:     {"\n", "\n"},
	atom.P:      {"\n", "\n"},
	atom.Br:     {"\n", ""},
	atom.A:      {},
	atom.B:      {},
	atom.Em:     {},
	atom.I:      {},
	atom.Span:   {},
	atom.Strong: {},
}

// prose returns text in the notation of Prose: no blank lines, no space around a
// line, and none between an item's hyphen and what it holds.
func prose(text string) codes.Prose {
	var lines []string
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		switch last := len(lines) - 1; {
		case line == "":
		case last >= 0 && lines[last] == "-":
			lines[last] = "- " + line
		default:
			lines = append(lines, line)
		}
	}
	return codes.Prose(strings.Join(lines, "\n"))
}
