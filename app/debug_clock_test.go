package app

import (
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/gateway"
)

// TestClock: a request is judged now, when it was signed, or at a typed time.
func TestClock(t *testing.T) {
	s := visited(t, "/debug/")
	s.takeRequest(signedURL)
	d := &s.debug
	require.True(t, d.present)
	require.Equal(t, gateway.CodeTimestampAge, d.verdict.Code())
	require.Contains(t, html(s.body()), "Old log? Check as of when it was signed")

	s.onClockSigned(s.ctx, noEvent)
	require.False(t, d.present)
	require.Equal(t, signedTime, d.judged)
	require.Zero(t, d.verdict.Code())
	require.NotContains(t, html(s.body()), "Old log?")
	require.Contains(t, html(s.body()), `<span>2021-03-08 07:02:23 UTC</span>`)

	s.onClockTyped(s.ctx, noEvent)
	require.Equal(t, "2021-03-08 07:02:23", d.clock.Text, "it starts with the time checked as of")
	require.Equal(t, signedTime, d.judged.UTC().Local())
	s.typeTime("2021-03-08 07:12:2")
	require.Contains(t, html(s.body()), "This is no time that can be read; the one before still holds.")
	require.Equal(t, signedTime.Unix(), d.judged.Unix())
	s.typeTime("2021-03-08T07:12:24Z")
	require.Equal(t, gateway.CodeTimestampAge, d.verdict.Code(), "601 seconds")
	require.NotContains(t, html(s.body()), "This is no time")
	require.Contains(t, html(s.body()), "10 min 1 s before the time checked as of")
	s.onClockSigned(s.ctx, noEvent)
	s.onClockTyped(s.ctx, noEvent)
	require.Equal(t, "2021-03-08T07:12:24Z", d.clock.Text, "what was typed stays")

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
		"<small>2021-03-08 07:02:23 UTC</small>", "<small>exactly the time checked as of</small>",
		"Read as: a request (curl)", "the option <code>--compressed</code>",
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
