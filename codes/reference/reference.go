// Package reference reads the vendor's page of global return codes (全局返回码),
// the reference, and tells what differs in a newer copy of it from the catalog.
//
// The page is Markdown. Each of its two tables is HTML below a heading of the
// second level, with a row of four column names; a row of a code has four cells,
// or three of which the second spans the columns description and reason:
//
//	## 公共返回码
//
//	<table>
//	<tbody><tr>
//	<th>返回码</th>
//	<th>描述</th>
//	<th>可能原因</th>
//	<th>处理建议</th>
//	</tr>
//	<tr>
//	<td>660600028</td>
//	<td colspan="2">修改群组资料失败。</td>
//	<td>请联系 ZEGO 技术支持。</td>
//	</tr>
//	</tbody></table>
//
// Whatever stands outside the tables is passed over. Within, what is not
// understood is an error that names the line: a cell is never guessed.
package reference

import (
	"fmt"

	"zimcodes/codes"
)

// Row is a row of the reference: its four columns, in the notation of
// codes.Prose.
type Row struct {
	// Line is that on which the row starts, from 1.
	Line        int
	Group       codes.Group
	Code        codes.Code
	Description codes.Prose
	// Form says how the reason's cell is filled, as in the catalog: Reason is
	// empty unless it is codes.ReasonStated.
	Form   codes.ReasonForm
	Reason codes.Prose
	// Advice is empty for a dash.
	Advice codes.Prose
}

// Error is what is the matter with a file, and where.
type Error struct {
	Line int
	What string
}

// Error implements error.
func (e *Error) Error() string { return fmt.Sprintf("line %d: %s", e.Line, e.What) }

// groups are the tables, in their order, by their headings.
var groups = []struct {
	heading string
	group   codes.Group
}{
	{"公共返回码", codes.Public},
	{"业务返回码", codes.Business},
}

// columns are the names of the columns.
var columns = []string{"返回码", "描述", "可能原因", "处理建议"}

// Read reads the rows of both tables.
func Read(page []byte) ([]Row, error) {
	tables, err := readTables(page)
	if err != nil {
		return nil, err
	}
	var rows []Row
	seen := map[codes.Code]int{}
	for i, t := range tables {
		if i >= len(groups) || t.heading != groups[i].heading {
			return nil, &Error{t.line, fmt.Sprintf("a table below the heading %q; the reference has two, below %q and %q", t.heading, groups[0].heading, groups[1].heading)}
		}
		for n, cells := range t.rows {
			if n == 0 {
				if err := cells.name(columns); err != nil {
					return nil, err
				}
				continue
			}
			row, err := cells.row(groups[i].group)
			if err != nil {
				return nil, err
			}
			if first := seen[row.Code]; first > 0 {
				return nil, &Error{row.Line, fmt.Sprintf("the code %v stands on line %d already", row.Code, first)}
			}
			seen[row.Code] = row.Line
			rows = append(rows, row)
		}
	}
	if len(tables) < len(groups) {
		return nil, &Error{1, fmt.Sprintf("no table below the heading %q: is this the Chinese page of global return codes, as Markdown?", groups[len(tables)].heading)}
	}
	return rows, nil
}
