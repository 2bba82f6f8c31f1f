package business_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes/codestest"
	"zimcodes/codes/gateway/business"
	"zimcodes/codes/gateway/request"
	"zimcodes/codes/zim"
)

// longCalls have a body of many parts.
var longCalls = []longCall{
	{"friends", "AddFriends", `{"FromUserId":"me","FriendInfos":[`, `{"UserId":"a%","Wording":"hello","Attributes":[{"Key":"k1","Value":"v"}]},`, `{"UserId":"b"}]}`},
	{"IDs", "DeleteFriends", `{"FromUserId":"me","DeleteType":1,"UserIds":[`, `"a%",`, `"b"]}`},
	{"unknown names", "DeleteFriends", `{"FromUserId":"me","DeleteType":1,"UserIds":["a"]`, `,"UserId%":1`, `}`},
	{"the same name", "AddFriends", `{"FromUserId":"me","FriendInfos":[`, `{"UserIt":"a%"},`, `{"UserId":"b"}]}`},
	{"a long message", "SendMessageToAllUsers", `{"FromUserId":"me","MessageType":1,"MessageBody":{"Message":"`, `hello \\\" % `, `"}}`},
	{"messages in a message", "SendMessageToAllUsers", `{"FromUserId":"me","MessageType":10,"MessageBody":{"Message":"{\"MultiMsg\":[`, `{\"MsgType\":12,\"Msg\":\"{\\\"Uid\\\":\\\"1\\\"}\"},`, `{\"MsgType\":1,\"Msg\":\"1\"}]}"}}`},
}

func (c longCall) text(size int) string {
	n := size / len(c.unit)
	var b strings.Builder
	for i := range n {
		b.WriteString(strings.ReplaceAll(c.unit, "%", string([]byte{'a' + byte(i/676%26), 'a' + byte(i/26%26), 'a' + byte(i%26)})))
	}
	return "curl '" + address(zim.Find(c.action)) + "' -d '" + c.before + b.String() + c.after + "'"
}

type longCall struct{ name, action, before, unit, after string }

// TestLinear: a check takes time in proportion to the body.
func TestLinear(t *testing.T) {
	for _, c := range longCalls {
		t.Run(c.name, func(t *testing.T) {
			codestest.Linear(t, 20_000, 400_000, func(size int) func() {
				r, err := request.Parse(c.text(size))
				require.NoError(t, err)
				return func() { business.Check(zim.Find(c.action), r, now) }
			})
		})
	}
}

// BenchmarkCheck prints the nanoseconds per byte of a body that a check takes at
// three lengths: they must not grow with it.
func BenchmarkCheck(b *testing.B) {
	for _, c := range longCalls {
		for _, size := range []int{10_000, 100_000, 400_000} {
			b.Run(c.name, func(b *testing.B) {
				text := c.text(size)
				r, err := request.Parse(text)
				require.NoError(b, err)
				b.SetBytes(int64(len(text)))
				for b.Loop() {
					business.Check(zim.Find(c.action), r, now)
				}
			})
		}
	}
}

// FuzzCheck: no body makes a check panic, and a finding's place is in the text.
func FuzzCheck(f *testing.F) {
	for _, c := range longCalls {
		f.Add(c.action, c.before+c.after)
	}
	f.Add("SetConvMark", `{"ConvMarkInfoList":[{"SetMarkC2c":{}}]}`)
	f.Add("MuteGroup", `{"MessageBody":7}`)
	f.Fuzz(func(t *testing.T, action, body string) {
		a := zim.Find(action)
		if a == nil {
			return
		}
		text := "POST /?Action=" + action + " HTTP/1.1\nHost: zim-api.zego.im\n\n" + body
		r, err := request.Parse(text)
		if err != nil {
			return
		}
		for _, found := range business.Check(a, r, now) {
			require.LessOrEqual(t, found.Place.Start, found.Place.End)
			require.LessOrEqual(t, found.Place.End, len(text))
		}
	})
}
