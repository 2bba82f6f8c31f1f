package answer_test

import (
	"fmt"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/answer"
)

// firstField reads a time that a line starts with.
func firstField(line string) (at time.Time, zoned, ok bool) {
	at, err := time.Parse(time.RFC3339, strings.Fields(line + " x")[0])
	return at, true, err == nil
}

// TestLog: a log's codes, by how often they stand there.
func TestLog(t *testing.T) {
	start := time.Date(2026, 11, 20, 8, 0, 0, 0, time.UTC)
	var b strings.Builder
	line := func(after time.Duration, format string, values ...any) {
		fmt.Fprintf(&b, start.Add(after).Format(time.RFC3339)+" "+format+"\n", values...)
	}
	for i := range 60 {
		line(time.Duration(i)*time.Minute, `GET https://zim-api.zego.im/?Action=AddFriends&AppId=1 {"Code":0,"RequestId":"%d"}`, i)
	}
	for range 5 {
		line(time.Hour, "GET https://zim-api.zego.im/?Action=UserRegister&AppId=1 200\n"+`  {"Code":660700001,"RequestId":"1"}`)
	}
	line(time.Hour, "job failed: ZIM error 660300007, giving up")
	r := answer.NewLog(b.String(), firstField)
	for r.Step(1000) {
	}
	l := r.Log()
	require.Equal(t, 71, l.Lines)
	require.Len(t, l.Rows, 3)
	require.Equal(t, 5, l.Failed())
	require.True(t, l.Zoned)
	require.Equal(t, start, l.First)
	require.Equal(t, start.Add(time.Hour), l.Last)
	require.Equal(t, codes.Code(0), l.Rows[0].Code)
	require.Equal(t, 60, l.Rows[0].Count)
	require.Equal(t, []string{"AddFriends"}, l.Rows[0].APIs)
	require.Equal(t, 3, l.Rows[0].Shape[0])
	require.Equal(t, 5, l.Rows[1].Count)
	require.Equal(t, 5, l.Rows[1].Shape[answer.Parts-1])
	require.Equal(t, []string{"UserRegister"}, l.Rows[1].APIs)
	require.Equal(t, codes.Code(660700001), l.Burst().Code)
	require.Equal(t, 5, l.Burst().Most)
	require.Equal(t, codes.Code(660300007), l.Rows[2].Code)
	require.Contains(t, b.String()[l.Rows[2].Sample.Start:l.Rows[2].Sample.End], "giving up")
}

// BenchmarkLog reads 100,000 lines.
func BenchmarkLog(b *testing.B) {
	var text strings.Builder
	for i := range 100_000 {
		if i%10 == 0 {
			fmt.Fprintf(&text, "2026-11-20T08:%02d:%02dZ INFO im: zim POST https://zim-api.zego.im/?Action=AddFriends&AppId=1&SignatureNonce=1 resp={\"Code\":660300005,\"Message\":\"x\",\"RequestId\":\"%d\"}\n", i/6000%60, i/100%60, i)
			continue
		}
		fmt.Fprintf(&text, "2026-11-20T08:00:00Z INFO im: user phone=%d bound, took 12 ms, and then there was more to say about it and so on for a while\n", i)
	}
	b.SetBytes(int64(text.Len()))
	b.ReportAllocs()
	for b.Loop() {
		r := answer.NewLog(text.String(), firstField)
		for r.Step(1 << 16) {
		}
	}
}

// TestLogLongLine: of a line that is too long what is near is shown, cut between
// characters.
func TestLogLongLine(t *testing.T) {
	for shift := range len("签") {
		text := strings.Repeat("签", 5000) + strings.Repeat(" ", shift) + `{"Code":660300005}` + strings.Repeat("签", 5000)
		r := answer.NewLog(text, firstField)
		for r.Step(1000) {
		}
		row := r.Log().Rows[0]
		sample := text[row.Sample.Start:row.Sample.End]
		require.True(t, utf8.ValidString(sample))
		require.Contains(t, sample, "660300005")
		require.Less(t, len(sample), 10_000)
	}
}
