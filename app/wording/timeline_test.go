package wording

import (
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
)

func TestTimeline(t *testing.T) {
	for _, c := range []struct {
		name       string
		ahead, per int64
		said, hint string
	}{
		{"exact", 0, 1, "The time is right: exactly the time checked as of", ""},
		{"the last second", 600, 1, "The time is right: 10 min after the time checked as of", ""},
		{"a second more", 601, 1, "The time is off: 10 min 1 s after the time checked as of", ""},
		{"eight hours", 8*3600 + 2, 1, "The time is off: 8 h after the time checked as of", "Whole hours point to a time zone: Unix time has none."},
		{"five hours behind", -5*3600 - 599, 1, "", "Whole hours point to a time zone: Unix time has none."},
		{"no whole hours", 8*3600 + 1200, 1, "", ""},
		{"more than any zone", 15 * 3600, 1, "", ""},
		{"milliseconds", 5, 1000, "The Timestamp is no count of seconds", "It has too many digits: milliseconds, which the gateway reads as seconds."},
	} {
		t.Run(c.name, func(t *testing.T) {
			said, hint := Timeline(codes.English, c.ahead, c.per)
			if c.said != "" {
				require.Equal(t, c.said, said)
			}
			require.Equal(t, c.hint, hint)
		})
	}
	said, _ := Timeline(codes.Chinese, -700, 1)
	require.Contains(t, said, "时间有偏差")
}
