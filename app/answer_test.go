package app

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/app/logs"
	"zimcodes/codes/answer"
	"zimcodes/codes/gateway/request/moment"
)

const someFailed = `{"Code":0,"Message":"ok","RequestId":"57123","SuccList":[{"UserId":"u"}],"ErrorList":[{"UserId":"alice","SubCode":660700015},{"UserId":"eve\"s ","SubCode":660800045}]}`

// TestAnswered: an answer is read wherever it is pasted: the first line, what to
// do next, the groups with their IDs, the RequestId.
func TestAnswered(t *testing.T) {
	home := visited(t, "/")
	home.find(someFailed)
	for place, s := range map[string]*site{"home": home, "debugger": debugging(t, someFailed, "")} {
		page := html(s.body())
		for _, said := range []string{
			"2 of 3 failed: 1 not registered, 1 blocked the sender.", "Then send again to this one only.",
			"660700015", "<li>alice</li>", "57123", "Retry: Does not help", "Copy report",
		} {
			require.Contains(t, page, said, place)
		}
	}
	zh := debuggingZh(t, someFailed)
	require.Contains(t, html(zh.body()), "3 项中有 2 项失败：1 项未注册，1 项已拉黑发送者。")
}

func debuggingZh(t *testing.T, text string) *site {
	s := visited(t, "/zh/debug/")
	s.takeRequest(text)
	return s
}

// TestAnsweredOutside: a code that only newer pages of the vendor's have is
// explained as one of the reference is.
func TestAnsweredOutside(t *testing.T) {
	const failed = `{"Code":0,"ErrorList":[{"UserId":"a","SubCode":660300019}]}`
	page := html(debugging(t, failed, "").body())
	require.Contains(t, page, "The total length of the values of the group attributes")
	require.Contains(t, page, "You, the developer")
	require.NotContains(t, page, "The reference does not have this code.")
	s := debugging(t, signedURL+"\n"+`{"Code":660300019}`, "")
	require.Contains(t, html(s.answer()), "The total length of the values of the group attributes")
}

// TestHere: a code is explained in the sense that it has on the API.
func TestHere(t *testing.T) {
	s := debugging(t, "GET https://zim-api.zego.im/?Action=AddUsersToBlacklist&AppId=1\n"+`{"Code":0,"ErrList":[{"UserId":"a","SubCode":660700015}]}`, "")
	require.Contains(t, html(s.body()), "Here: ")
	require.NotContains(t, html(debugging(t, someFailed, "").body()), "Here: ")
}

// TestReport: the report of what is on the page.
func TestReport(t *testing.T) {
	s := debugging(t, signedURL+"\n"+someFailed, vectorSecret)
	report := s.report(false)
	require.Contains(t, report, "57123")
	require.Contains(t, report, "1 × 660700015")
	require.NotContains(t, report, "alice")
	require.NotContains(t, report, string(vectorSecret))
	require.Contains(t, s.report(true), "alice")
}

// TestJSONList: IDs as JSON, for the next call.
func TestJSONList(t *testing.T) {
	require.Equal(t, `["a","b\"\\","\u000a王"]`, jsonList([]string{"a", `b"\`, "\n王"}))
}

// TestLogView: the table of a log.
func TestLogView(t *testing.T) {
	s := visited(t, "/debug/")
	long := "x" + strings.Repeat("签", longestSample)
	text := strings.Repeat("2026-11-20 08:00:01 INFO resp="+`{"Code":660300005,"RequestId":"1"}`+long+"\n", 5) + "2026-11-20 09:00:01 INFO resp=" + `{"Code":0,"RequestId":"2"}`
	var times moment.LineTimes
	r := answer.NewLog(text, times.Read)
	for r.Step(100) {
	}
	s.debug.log = &logged{name: "im.log", text: text, size: len(text), table: logs.Table{Log: r.Log()}}
	page := html(s.body())
	for _, said := range []string{"5 of 6 answers failed.", "660300005 came up to 5 times in one second", "im.log, 6 lines", "83%", "08:00:01", "<svg", "Close the log"} {
		require.Contains(t, page, said)
	}
	require.NotContains(t, page, `\x`, "the long line is cut between characters")
	s.onFailed(s.ctx, noEvent)
	require.NotContains(t, html(s.body()), "The request succeeded.")
	require.Contains(t, s.logMarkdown(), "| 660300005 | 5 |")
	s.debug.log.table.Order = logs.ByLast
	require.Contains(t, html(s.body()), `aria-sort="descending"`)
	s.onDropLog(s.ctx, noEvent)
	require.Nil(t, s.debug.log)
}
