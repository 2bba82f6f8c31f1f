package clock

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"zimcodes/codes/gateway/request"
)

const signedURL = "https://zim-api.zego.im/?Action=QueryUserOnlineState&AppId=12345&SignatureNonce=4fd24687296dd9f3&Timestamp=1615186943&SignatureVersion=2.0&Signature=43e5cfcca828314675f91b001390566a"

// TestFollow: the clock stands where the text tells, unless it was set by hand.
func TestFollow(t *testing.T) {
	shanghai, _ := zones(t)
	now, typed, logged := time.Unix(1700000000, 0), time.Unix(1600000000, 0), time.Unix(1615186945, 0)
	const answered = `{"Code":0,"Message":"success","RequestId":"1"}`
	for _, c := range []struct {
		name, text string
		from       Clock
		mode       Mode
		at         time.Time
	}{
		{"nothing tells", signedURL, Clock{}, Now, now},
		{"a time before it, of a zone", "2021-03-08T07:02:25Z GET " + signedURL, Clock{}, OfText, logged},
		{"a time before it, in the reader's zone", "2021-03-08 15:02:25 GET " + signedURL, Clock{}, OfText, logged},
		{"a time far before it", "2021-03-08 15:02:25" + strings.Repeat(" ", 500) + signedURL, Clock{}, Now, now},
		{"a time after it", signedURL + "\n2021-03-08 15:02:25", Clock{}, Now, now},
		{"an answer that tells it was on time", signedURL + "\n" + answered, Clock{}, Signed, signedTime},
		{"an answer that does not", signedURL + "\n" + `{"Code":100000004,"Message":"x"}`, Clock{}, Now, now},
		{"a time and an answer", "2021-03-08 15:02:25 " + signedURL + "\n" + answered, Clock{}, OfText, logged},
		{"no request", "2021-03-08 15:02:25 hello", Clock{Mode: OfText}, Now, now},
		{"typed by hand", "2021-03-08 15:02:25 GET " + signedURL, Clock{Mode: Typed, At: typed}, Typed, typed},
		{"now, by hand", "2021-03-08 15:02:25 GET " + signedURL, Clock{Mode: Now, Chosen: true}, Now, now},
		{"the text's by hand, where it has none", signedURL, Clock{Mode: OfText, Chosen: true}, Now, now},
		{"the time of signing, by hand", signedURL, Clock{Mode: Signed, Chosen: true}, Signed, signedTime},
		{"the time of signing, which cannot be read", strings.Replace(signedURL, "1615186943", "x", 1), Clock{Mode: Signed, Chosen: true}, Signed, now},
	} {
		t.Run(c.name, func(t *testing.T) {
			all := request.Read(c.text)
			var r *request.Request
			if len(all.Requests) > 0 {
				r = all.Requests[0]
			}
			clock := c.from
			clock.Follow(r, all, offsetOf(shanghai))
			require.Equal(t, c.mode, clock.Mode)
			at, present := clock.Time(r, now)
			require.Equal(t, c.at.Unix(), at.Unix())
			require.Equal(t, c.at.Equal(now), present)
			require.Equal(t, c.mode == Signed && !c.from.Chosen, clock.OnTime)
		})
	}
}

// TestType: what is no time leaves the one before.
func TestType(t *testing.T) {
	shanghai, _ := zones(t)
	c := Set(signedTime, offsetOf(shanghai))
	require.Equal(t, Clock{Mode: Typed, At: signedTime, Text: "2021-03-08 15:02:23"}, c)
	c.Type("2021-03-08 15:02:2x", offsetOf(shanghai))
	require.True(t, c.Bad)
	require.Equal(t, signedTime, c.At)
	c.Type("2021-03-08 15:02:24", offsetOf(shanghai))
	require.False(t, c.Bad)
	require.Equal(t, signedTime.Unix()+1, c.At.Unix())
}
