package app

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"zimcodes/app/wording"
	"zimcodes/codes"
	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/request/moment"
)

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
func offsetOf(zone *time.Location) func(time.Time) int {
	return func(at time.Time) int {
		_, east := at.In(zone).Zone()
		return secondsEast(-east / 60)
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
		at, ok := readTime(c.text, offsetOf(shanghai))
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
		_, ok := readTime(text, offsetOf(time.UTC))
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
		at, ok := readTime(text, offsetOf(newYork))
		require.True(t, ok)
		require.Equal(t, want, wording.UTC(at), text)
	}
}

// What browsers give for Shanghai is -480.
func TestSecondsEast(t *testing.T) {
	require.Equal(t, 8*3600, secondsEast(-480))
	require.Equal(t, -5*3600, secondsEast(300))
}

// TestClock: a request is judged now, when it was signed, or at a typed time.
func TestClock(t *testing.T) {
	s := visited(t, "/debug/")
	s.takeRequest(signedURL)
	d := &s.debug
	require.True(t, d.present)
	require.Equal(t, gateway.CodeTimestampAge, d.verdict.Code())
	require.Contains(t, html(s.body()), "Old log? Judge it at the time it was signed")

	s.onClockSigned(s.ctx, noEvent)
	require.False(t, d.present)
	require.Equal(t, signedTime, d.judged)
	require.Zero(t, d.verdict.Code())
	require.NotContains(t, html(s.body()), "Old log?")
	require.Contains(t, html(s.body()), `<span>2021-03-08 07:02:23 UTC</span>`)

	s.onClockTyped(s.ctx, noEvent)
	require.Equal(t, "2021-03-08 07:02:23", d.clock.text, "it starts with the time judged at")
	require.Equal(t, signedTime, d.judged.UTC().Local())
	s.typeTime("2021-03-08 07:12:2")
	require.Contains(t, html(s.body()), "This is no time that can be read; the one before still holds.")
	require.Equal(t, signedTime.Unix(), d.judged.Unix())
	s.typeTime("2021-03-08T07:12:24Z")
	require.Equal(t, gateway.CodeTimestampAge, d.verdict.Code(), "601 seconds")
	require.NotContains(t, html(s.body()), "This is no time")
	require.Contains(t, html(s.body()), "10 min 1 s before the time judged at")
	s.onClockSigned(s.ctx, noEvent)
	s.onClockTyped(s.ctx, noEvent)
	require.Equal(t, "2021-03-08T07:12:24Z", d.clock.text, "what was typed stays")

	s.onClockNow(s.ctx, noEvent)
	require.True(t, d.present)
	s.takeRequest("Action=CreateGroup&AppId=1")
	require.NotContains(t, html(s.body()), "when it was signed")
	s.onClockSigned(s.ctx, noEvent)
	require.True(t, d.present, "it was not signed")
}

// TestReading: what was read, and which time the Timestamp names.
func TestReading(t *testing.T) {
	s := debugging(t, "curl 'https://zim-api.zego.im:443/?"+signedQuery+"&AppId=' --compressed -H 'Host:'", "")
	page := html(s.body())
	for _, want := range []string{
		"<code>QueryUserOnlineState</code>", "<code>1615186943</code>", "<small>2021-03-08 07:02:23 here (UTC+00:00)</small>",
		"<small>2021-03-08 07:02:23 UTC</small>", "<small>exactly the time judged at</small>",
		"Read as a curl command for bash.", "the option <code>--compressed</code>",
	} {
		require.Contains(t, page, want)
	}
	s.takeRequest("Action=&AppId=1&Timestamp=x")
	page = html(s.body())
	require.Contains(t, page, `>empty</span>`)
	require.Contains(t, page, `>not given</span>`)
	s.page.Lang = codes.Chinese
	require.Contains(t, html(s.body()), `>未提供</span>`)
}
