package moment_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"zimcodes/codes/gateway/request/moment"
)

// TestLineTimes: the times of a log's lines, one after the other.
func TestLineTimes(t *testing.T) {
	var l moment.LineTimes
	for _, c := range []struct{ line, want string }{
		{"2026-11-20 13:24:54.478 [http-nio-8080-exec-0] DEBUG x", "2026-11-20T13:24:54Z"},
		{"2026-11-20 13:24:55.001 [http-nio-8080-exec-0] DEBUG x", "2026-11-20T13:24:55Z"},
		{"  no time in 12 ms", ""},
		{"2026-11-20 14:13:26,189 WARN im.Jobs: x", "2026-11-20T14:13:26Z"},
		{`203.0.113.44 - - [20/Nov/2026:09:38:41 +0800] "POST /api HTTP/1.1" 499`, "2026-11-20T01:38:41Z"},
		{`203.0.113.4 - - [20/Nov/2026:09:38:42 +0800] "POST /api HTTP/1.1" 499`, "2026-11-20T01:38:42Z"},
		{"0|im-api  | 2026-11-20T16:24:22: socket closed", "2026-11-20T16:24:22Z"},
		{`{"level":"debug","ts":1795158671.824,"msg":"x"}`, "2026-11-20T07:11:11Z"},
		{`{"log":"x","stream":"stdout","time":"2026-11-20T08:00:01.123456789Z"}`, "2026-11-20T08:00:01Z"},
		{"11-20 06:28:56.788  4567  4519 D OkHttp  : x", "0000-11-20T06:28:56Z"},
	} {
		at, _, ok := l.Read(c.line)
		require.Equal(t, c.want != "", ok, "%s", c.line)
		if ok {
			require.Equal(t, c.want, at.UTC().Truncate(time.Second).Format(time.RFC3339), "%s", c.line)
		}
	}
}

func BenchmarkLineTimes(b *testing.B) {
	var l moment.LineTimes
	for b.Loop() {
		l.Read("2026-11-20 13:24:54.478 [http-nio-8080-exec-0] DEBUG c.e.im.Jobs - redis GET sess:eb9879091a5b took 51102us")
		l.Read(`203.0.113.44 - - [20/Nov/2026:09:38:41 +0800] "POST /api HTTP/1.1" 499`)
	}
}
