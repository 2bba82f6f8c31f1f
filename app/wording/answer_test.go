package wording_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/app/wording"
	"zimcodes/codes"
	"zimcodes/codes/answer"
)

// TestAnswered: the first line of an answer, and what to do next.
func TestAnswered(t *testing.T) {
	for name, c := range map[string]struct{ text, english, next, chinese, nextChinese string }{
		"some": {
			`{"Code":0,"SuccList":[{"UserId":"u"}],"ErrorList":[{"UserId":"alice","SubCode":660700015},{"UserId":"bob","SubCode":660700015},{"UserId":"eve","SubCode":660800045}]}`,
			"3 of 4 failed: 2 not registered, 1 blocked the sender.", "Check ID, then register: alice, bob. Then send again to these 2 only.",
			"4 项中有 3 项失败：2 项未注册，1 项已拉黑发送者。", "核对 ID 再注册：alice、bob。然后仅对这 2 项重新调用。",
		},
		"all done": {`{"Code":0,"RequestId":"1"}`, "All of it was done.", "", "全部成功。", ""},
		"too often": {
			`{"Code":660300005,"RequestId":"1"}`,
			"Nothing was done. Calls to the API exceed the rate limit for the AppID.", "Wait 1 s. Then send the whole call again.",
			"整个调用未执行。调用接口的频率超出了 AppID 级别限制。", "等待 1 秒。然后重新发起整个调用。",
		},
		"every": {
			`{"Code":660600033,"RequestId":"1","ErrorUsers":[{"UserId":"a","SubCode":660999999}]}`,
			"The one item failed: 1 with code 660999999.", "Look up 660999999: a. Then send the call again.",
			"唯一的一项失败：1 项的返回码为 660999999。", "查询 660999999：a。然后重新调用。",
		},
		"hidden": {`{ Code: 0, RequestId: '1', ErrorList: [Array] }`, "Items failed, but the text does not show which.", "Send again to those that failed only, not the whole call.",
			"有项失败，但文本未显示是哪些。", "仅对失败的项重新调用，不要整批重发。"},
	} {
		t.Run(name, func(t *testing.T) {
			a := answer.Read(c.text).Answers[0]
			require.Equal(t, c.english, plainly(wording.Answered(codes.English, &a)))
			require.Equal(t, c.next, plainly(wording.Next(codes.English, &a)))
			require.Equal(t, c.chinese, plainly(wording.Answered(codes.Chinese, &a)))
			require.Equal(t, c.nextChinese, plainly(wording.Next(codes.Chinese, &a)))
		})
	}
}

// plainly is a sentence without markup.
func plainly(spans []codes.Span) (s string) {
	for _, span := range spans {
		s += span.Text
	}
	return s
}
