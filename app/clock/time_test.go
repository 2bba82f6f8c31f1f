package clock

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"zimcodes/app/wording"
	"zimcodes/codes/gateway/request/moment"
)

var signedTime = time.Unix(1615186943, 0)

// shanghai is 8 hours east of UTC; newYork changes its clocks.
func zones(t *testing.T) (shanghai, newYork *time.Location) {
	shanghai, err := time.LoadLocation("Asia/Shanghai")
	require.NoError(t, err)
	newYork, err = time.LoadLocation("America/New_York")
	require.NoError(t, err)
	return shanghai, newYork
}

// offsetOf returns the offset of a zone as zoneOffset does in the browser, where
// it comes as minutes west of UTC.
func offsetOf(zone *time.Location) Offset {
	return func(at time.Time) int {
		_, east := at.In(zone).Zone()
		return SecondsEast(-east / 60)
	}
}

// TestReadTime: every layout, in a zone of its own and in the reader's.
func TestReadTime(t *testing.T) {
	shanghai, _ := zones(t)
	read := map[string]bool{}
	for _, c := range []struct{ layout, text string }{
		{time.RFC3339, "2021-03-08T08:02:23+01:00"},
		{time.RFC3339, "2021-03-08T07:02:23.999Z"},
		{"2006-01-02T15:04:05Z0700", "2021-03-08T02:02:23-0500"},
		{"2006-01-02 15:04:05Z07:00", "2021-03-08 07:02:23Z"},
		{"2006-01-02 15:04:05 Z07:00", "2021-03-08 15:02:23 +08:00"},
		{"2006-01-02 15:04:05 -0700", "2021-03-08 09:02:23,5 +0200"},
		{"2006-01-02 15:04:05 UTC", "2021-03-08 07:02:23 UTC"},
		{"2006-01-02 15:04:05 -0700 MST", "2021-03-08 15:02:23.123456789 +0800 CST"},
		{"02/Jan/2006:15:04:05 -0700", "[08/Mar/2021:10:02:23 +0300]"},
		{time.RFC1123Z, "Mon, 08 Mar 2021 07:02:23 +0000"},
		{"Mon, 02 Jan 2006 15:04:05 GMT", "Mon, 08 Mar 2021 07:02:23 GMT"},
		{"2006-01-02T15:04:05", "2021-03-08T15:02:23"},
		{"2006-01-02 15:04:05", ` "2021-03-08 15:02:23.75" `},
		{"2006-01-02 15:04", "2021-03-08 15:02"},
		{"2006-01-02T15:04", "2021-03-08T15:02"},
		{"2006/01/02 15:04:05", "2021/03/08 15:02:23"},
		{"2006/01/02 15:04", "2021/03/08 15:02"},
		{"2006年1月2日 15:04:05", "2021年3月8日 15:02:23"},
		{"Jan _2 15:04:05 2006", "Mar  8 15:02:23 2021"},
		{time.ANSIC, "Mon Mar  8 15:02:23 2021"},
		{"", "1615186943"}, {"", "1615186943999"}, {"", "1615186943999999"}, {"", "1615186943999999999"},
	} {
		read[c.layout] = true
		at, ok := ReadTime(c.text, offsetOf(shanghai))
		require.True(t, ok, c.text)
		want := signedTime
		if c.layout != "" && at.Second() == 0 {
			want = want.Truncate(time.Minute)
		}
		require.Equal(t, want.Unix(), at.Unix(), "%s was read as %s", c.text, at.UTC())
	}
	for _, layout := range moment.Layouts() {
		require.True(t, read[layout], "%s is not tried", layout)
	}
	for _, text := range []string{"", "now", "12345678", "-1615186943", "2021-03-08", "15:02:23", "2021-13-08 15:02:23", "2021-03-08 25:02:23", "99999999999999999999"} {
		_, ok := ReadTime(text, offsetOf(time.UTC))
		require.False(t, ok, text)
	}
}

// TestReadTimeAroundAChangeOfTheClocks: New York's went forward on 14 March 2021
// at 7:00 UTC and back on 7 November at 6:00.
func TestReadTimeAroundAChangeOfTheClocks(t *testing.T) {
	_, newYork := zones(t)
	for text, want := range map[string]string{
		"2021-03-14 01:59:59": "2021-03-14 06:59:59 UTC",
		"2021-03-14 03:00:00": "2021-03-14 07:00:00 UTC",
		"2021-11-07 00:30:00": "2021-11-07 04:30:00 UTC",
		"2021-11-07 02:30:00": "2021-11-07 07:30:00 UTC",
	} {
		at, ok := ReadTime(text, offsetOf(newYork))
		require.True(t, ok)
		require.Equal(t, want, wording.UTC(at), text)
	}
}

// What browsers give for Shanghai is -480.
func TestSecondsEast(t *testing.T) {
	require.Equal(t, 8*3600, SecondsEast(-480))
	require.Equal(t, -5*3600, SecondsEast(300))
}
