package reference

import (
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
)

// read reads the rows of a file.
func read(t *testing.T, name string) []Row {
	t.Helper()
	page, err := os.ReadFile(name)
	require.NoError(t, err)
	rows, err := Read(page)
	require.NoError(t, err)
	return rows
}

// TestRead reads the reference, and a small one with each form of a row. How the
// whole differs from the catalog, and what is said of a file that is none, the
// vectors of the command compare hold.
func TestRead(t *testing.T) {
	require.Len(t, read(t, "../testdata/return-codes.zh.md"), codes.Len())
	rows := read(t, "compare/testdata/equal.md")
	require.Len(t, rows, 13)
	by := map[codes.Code]Row{}
	for _, r := range rows {
		by[r.Code] = r
	}
	for _, want := range []Row{
		{14, codes.Public, 0, "请求成功。", codes.ReasonDash, "", ""},
		{20, codes.Public, 1, "请求失败。", codes.ReasonStated, "服务器繁忙。", "请稍后重试。"},
		{26, codes.Public, 2, "输入参数错误。", codes.ReasonRepeated, "", "请输入正确的参数。"},
		{87, codes.Business, 660300014, "房间已存在。", codes.ReasonBlank, "", "检查房间是否已经创建。"},
		{68, codes.Business, 660000023, "消息已被撤回。", codes.ReasonMerged, "", "请确认消息是否已被撤回。\n- 如经确认，消息已被撤回，则无需处理。\n- 如经确认，消息未被撤回，请联系 ZEGO 技术支持排查问题。"},
	} {
		require.Equal(t, want, by[want.Code])
	}
}

// TestCut: a page that ends anywhere is refused where it ends within its tables,
// and nothing that it holds up to there stops the reader.
func TestCut(t *testing.T) {
	page, err := os.ReadFile("../testdata/return-codes.zh.md")
	require.NoError(t, err)
	whole := strings.LastIndex(string(page), "</table>") + len("</table>")
	for n := 0; n < whole; n += 97 {
		_, err := Read(page[:n])
		var at *Error
		require.ErrorAs(t, err, &at, n)
		require.LessOrEqual(t, at.Line, 1+strings.Count(string(page[:n]), "\n"))
	}
	_, err = Read(page[:whole])
	require.NoError(t, err)
}

func TestWords(t *testing.T) {
	for _, test := range []struct {
		name, was, is, want string
	}{
		{"equal", "请求失败。", "请求失败。", "请求失败。"},
		{"nothing", "", "", ""},
		{"all is new", "", "请重试。", "<|请重试。>"},
		{"all is gone", "请重试。", "", "<请重试。|>"},
		{"a number as one", "最大为 256 字节。", "最大为 1256 字节。", "最大为 <256|1256> 字节。"},
		{"a name as one", "请确认 UserName 的长度。", "请确认 UserNames 的长度。", "请确认 <UserName|UserNames> 的长度。"},
		{"a Chinese character", "用户不在群内。", "用户已不在群内。", "用户<|已>不在群内。"},
		{"one left between two", "房间数超出了上限的限制", "房间数达到了上限的限制", "房间数<超出|达到>了上限的限制"},
		{"joined over one", "甲乙丙丁戊己庚辛壬癸", "甲乙X丁Y己庚辛壬癸", "甲乙<丙丁戊|X丁Y>己庚辛壬癸"},
		{"apart over two", "甲乙丙丁戊己庚辛壬癸", "甲乙X丁戊Y庚辛壬癸", "甲乙<丙|X>丁戊<己|Y>庚辛壬癸"},
		{"too little is left", "签名过期。", "请检查时间戳的格式。", "<签名过期。|请检查时间戳的格式。>"},
		{"lines", "- 一二三\n- 四五六", "- 一二三\n- 四五六\n- 七", "- 一二三\n- 四五六<|\n- 七>"},
	} {
		t.Run(test.name, func(t *testing.T) {
			require.Equal(t, test.want, shown(Words(test.was, test.is)))
		})
	}
}

func shown(pieces []Piece) string {
	var b strings.Builder
	for _, p := range pieces {
		if p.Changed() {
			b.WriteString("<" + p.Was + "|" + p.Is + ">")
		} else {
			b.WriteString(p.Is)
		}
	}
	return b.String()
}

// TestWordsHold: the pieces of two texts are those texts.
func TestWordsHold(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	text := func() string {
		var b strings.Builder
		for range r.IntN(12) {
			b.WriteString([]string{"甲", "乙", "丙", "a", "b1", " ", "\n", "，", "`"}[r.IntN(9)])
		}
		return b.String()
	}
	for range 5000 {
		was, is := text(), text()
		var a, b strings.Builder
		for i, p := range Words(was, is) {
			a.WriteString(p.Was)
			b.WriteString(p.Is)
			require.False(t, i > 0 && p.Was == "" && p.Is == "")
		}
		require.Equal(t, was, a.String())
		require.Equal(t, is, b.String())
	}
}

// TestCompareOrder: only what moved is said to, not all that stands behind it.
func TestCompareOrder(t *testing.T) {
	entries := codes.All()
	var rows []Row
	for _, e := range entries {
		rows = append(rows, Row{Group: e.Group, Code: e.Code, Description: e.Description.Chinese, Form: e.ReasonForm, Reason: e.Reason.Chinese, Advice: e.Advice.Chinese})
	}
	require.Empty(t, Compare(rows, entries))
	moved := rows[100]
	rows = append(rows[:100], rows[101:]...)
	rows = append(rows[:40], append([]Row{moved}, rows[40:]...)...)
	all := Compare(rows, entries)
	require.Len(t, all, 1)
	require.Equal(t, Moved, all[0].Kind)
	require.Equal(t, moved.Code, all[0].Code())
	require.Equal(t, rows[39].Code, all[0].After)
}
