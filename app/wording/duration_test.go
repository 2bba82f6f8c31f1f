package wording

import (
	"math"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
)

func TestDuration(t *testing.T) {
	const day, year = 86400, 31556952
	for _, c := range []struct {
		seconds          int64
		english, chinese string
	}{
		{0, "0 s", "0 秒"},
		{1, "1 s", "1 秒"},
		{45, "45 s", "45 秒"},
		{-45, "45 s", "45 秒"},
		{60, "1 min", "1 分钟"},
		{125, "2 min 5 s", "2 分钟 5 秒"},
		{601, "10 min 1 s", "10 分钟 1 秒"},
		{3599, "59 min 59 s", "59 分钟 59 秒"},
		{3600, "1 h", "1 小时"},
		{3600 + 29, "1 h", "1 小时"},
		{3600 + 30, "1 h 1 min", "1 小时 1 分钟"},
		{9000, "2 h 30 min", "2 小时 30 分钟"},
		{2*3600 - 1, "2 h", "2 小时"},
		{day - 1, "1 day", "1 天"},
		{day, "1 day", "1 天"},
		{3*day + 4*3600, "3 days 4 h", "3 天 4 小时"},
		{3*day + 4*3600 + 1801, "3 days 5 h", "3 天 5 小时"},
		{2*day - 1, "2 days", "2 天"},
		{93 * day, "93 days", "93 天"},
		{year - 1, "365 days 6 h", "365 天 6 小时"},
		{year, "1 year", "1 年"},
		{5*year + 8*year/12, "5 years 8 months", "5 年 8 个月"},
		{year + year/12, "1 year 1 month", "1 年 1 个月"},
		{2*year - 1, "2 years", "2 年"},
		{math.MaxInt64, "292277024626 years 11 months", "292277024626 年 11 个月"},
		{math.MinInt64, "292277024626 years 11 months", "292277024626 年 11 个月"},
	} {
		require.Equal(t, c.english, duration(codes.English, c.seconds), "%d", c.seconds)
		require.Equal(t, c.chinese, duration(codes.Chinese, c.seconds), "%d", c.seconds)
	}
}

func TestStart(t *testing.T) {
	for _, c := range []struct {
		name, text string
		longest    int
		want       string
	}{
		{"short", "签名", 6, "签名"},
		{"between characters", "签名", 3, "签"},
		{"within a character", "签名", 5, "签"},
		{"within the first", "👍", 3, ""},
		{"no UTF-8", strings.Repeat("\x80", 9), 8, strings.Repeat("\x80", 4)},
	} {
		t.Run(c.name, func(t *testing.T) { require.Equal(t, c.want, Start(c.text, c.longest)) })
	}
}

func TestShorten(t *testing.T) {
	for _, c := range []struct{ name, value, want string }{
		{"empty", "", ""},
		{"as it is", "Create Group 签名", "Create Group 签名"},
		{"longest", strings.Repeat("签", 72), strings.Repeat("签", 72)},
		{"long", strings.Repeat("a", 60) + strings.Repeat("签", 60), strings.Repeat("a", 44) + "…" + strings.Repeat("签", 20)},
		{"cut between characters", strings.Repeat("签", 73), strings.Repeat("签", 44) + "…" + strings.Repeat("签", 20)},
		{"spaces", " a  b ", "␣a␣␣b␣"},
		{"controls", "a\x00\t\r\n\x1b\x7f", "a␀␉␍␊␛␡"},
		{"no UTF-8", "a\xff\xe7\xadb", `a\xff\xe7\xadb`},
		{"unseen", "a\u00a0\u200b\ufeff\u202e\u3000\U000e0001b", `a\u00a0\u200b\ufeff\u202e\u3000\U000e0001b`},
		{"replacement character", "\ufffd", "\ufffd"},
		{"emoji", "👍", "👍"},
	} {
		t.Run(c.name, func(t *testing.T) { require.Equal(t, c.want, Shorten(c.value)) })
	}
}

func FuzzShorten(f *testing.F) {
	f.Add("")
	f.Add(strings.Repeat("签\xff ", 50))
	f.Fuzz(func(t *testing.T, s string) {
		short := Shorten(s)
		require.True(t, utf8.ValidString(short))
		require.LessOrEqual(t, utf8.RuneCountInString(short), 10*shortMax)
		require.NotContains(t, short, "\n")
		require.NotContains(t, short, "\x00")
		require.Equal(t, strings.TrimSpace(short), short)
	})
}
