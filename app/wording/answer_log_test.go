package wording

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/answer"
	"zimcodes/codes/gateway/request/moment"
)

func logOf(text string) *answer.Log {
	var times moment.LineTimes
	reader := answer.NewLog(text, times.Read)
	for reader.Step(len(text) + 1) {
	}
	return reader.Log()
}

// TestLogged: the failures first, then what stands out.
func TestLogged(t *testing.T) {
	const done, failed = `2021-03-08 07:02:23 {"Code":0,"Message":"success","RequestId":"1"}` + "\n", `2021-03-08 07:02:23 {"Code":660000011,"Message":"x","RequestId":"1"}` + "\n"
	for _, c := range []struct{ name, text, want string }{
		{"nothing", "hello\nworld\n", "No answer of the server was found in 2 lines."},
		{"all done", done + done, "None of 2 answers failed."},
		{"one failed", done + failed, "1 of 2 answers failed."},
		{"codes that are mentioned", "job failed: ZIM error 660300007, giving up\n", "No answer of the server, but codes that are mentioned."},
	} {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, c.want, Logged(codes.English, logOf(c.text))[0])
		})
	}
	said := Logged(codes.Chinese, logOf(done+failed+failed))
	require.Equal(t, []string{"3 个响应中有 2 个失败。", "最多的是 660000011，2 次。"}, said[:2])

	burst := ""
	for range 40 {
		burst += strings.Replace(failed, "660000011", "660700001", 1)
	}
	said = Logged(codes.English, logOf(burst))
	require.Equal(t, "660700001 came up to 40 times in one second: calls come in bursts. Spread them out.", said[len(said)-1])
}

func TestLogZone(t *testing.T) {
	at := time.Unix(1615186943, 0)
	for _, c := range []struct {
		log  answer.Log
		name string
		want string
	}{
		{answer.Log{Lines: 2}, "", "2 lines. The lines name no time that can be read."},
		{answer.Log{Lines: 2, First: at, Zoned: true}, "a.log", "a.log, 2 lines. Times are in your time zone."},
		{answer.Log{Lines: 2, First: at}, "", "2 lines. Times are as the log has them: it names no time zone."},
	} {
		require.Equal(t, c.want, LogZone(codes.English, &c.log, c.name))
	}
	require.Equal(t, "a.log，2 行。时间按您的时区显示。", LogZone(codes.Chinese, &answer.Log{Lines: 2, First: at, Zoned: true}, "a.log"))
}

// TestShape: a text says what the picture shows.
func TestShape(t *testing.T) {
	row := func(counts map[int]int) *answer.Row {
		var r answer.Row
		for i, n := range counts {
			r.Shape[i] = n
		}
		return &r
	}
	all := map[int]int{}
	for i := range answer.Parts {
		all[i] = 1 + i%5
	}
	for want, r := range map[string]*answer.Row{
		"all at about 50% of the time":                    row(map[int]int{12: 3}),
		"in 2 of 25 parts of the time, most at about 98%": row(map[int]int{0: 1, 24: 9}),
		"spread over the time, most at about 18%":         row(all),
	} {
		require.Equal(t, want, Shape(codes.English, &answer.Log{}, r))
	}
	require.Equal(t, "集中在全程约 2% 处", Shape(codes.Chinese, &answer.Log{}, row(map[int]int{0: 1})))
}
