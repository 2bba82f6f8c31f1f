package wording

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
)

func TestTimes(t *testing.T) {
	at := time.Unix(1615186943, 0)
	for hours, want := range map[int]string{
		8:  "2021-03-08 15:02:23 here (UTC+08:00)",
		-5: "2021-03-08 02:02:23 here (UTC-05:00)",
		0:  "2021-03-08 07:02:23 here (UTC+00:00)",
	} {
		require.Equal(t, want, Local(codes.English, at.In(time.FixedZone("", hours*3600))))
	}
	require.Equal(t, "2021-03-08 15:02:23 本地时间（UTC+08:00）", Local(codes.Chinese, at.In(time.FixedZone("", 8*3600))))
	require.Equal(t, "2021-03-08 07:02:23 UTC", UTC(at.In(time.FixedZone("", 8*3600))))
	read, err := time.Parse(TimeLayout+" UTC", UTC(at))
	require.NoError(t, err)
	require.True(t, at.Equal(read))
}

func TestDistances(t *testing.T) {
	at := time.Unix(1615186943, 0)
	for _, c := range []struct {
		ahead                                 int64
		now, judged, off, seconds, chineseNow string
	}{
		{125, "2 min 5 s after now", "2 min 5 s after the time checked as of", "2 min 5 s after the time checked as of", "2 min 5 s after", "比现在晚 2 分钟 5 秒"},
		{-125, "2 min 5 s before now", "2 min 5 s before the time checked as of", "2 min 5 s before the time checked as of", "2 min 5 s before", "比现在早 2 分钟 5 秒"},
		{0, "exactly now", "exactly the time checked as of", "exactly the time checked as of", "", "与现在一致"},
	} {
		then := at.Add(time.Duration(c.ahead) * time.Second)
		require.Equal(t, c.now, Relative(codes.English, then, at, true))
		require.Equal(t, c.judged, Relative(codes.English, then, at, false))
		require.Equal(t, c.chineseNow, Relative(codes.Chinese, then, at, true))
		require.Equal(t, c.off, off(codes.English, c.ahead))
		if c.ahead != 0 {
			require.Equal(t, c.seconds, seconds(codes.English, c.ahead))
		}
	}
}
