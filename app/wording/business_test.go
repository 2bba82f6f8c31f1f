package wording

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/gateway/business"
	"zimcodes/codes/gateway/request"
	"zimcodes/codes/zim"
)

// Every kind of finding about an API's own parameters has words, once, and
// there are none for a kind that does not exist.
func TestEveryBusinessKindIsWorded(t *testing.T) {
	all := constants[business.Kind](t, "../../codes/gateway/business/kinds.go")
	require.Len(t, all, len(business.Kinds()))
	worded := map[business.Kind]bool{}
	for _, w := range businessWords {
		require.False(t, worded[w.kind], w.kind)
		worded[w.kind] = true
	}
	for name, kind := range all {
		require.Contains(t, business.Kinds(), kind)
		require.True(t, worded[kind], name)
		delete(worded, kind)
		f := business.Finding{Kind: kind, Sure: business.Documented, Path: "UserIds", Found: "a", Wanted: "b c", Near: []string{"d"}, Unit: zim.Bytes, Raisable: true, More: 2, Code: 660800019}
		for _, l := range codes.Languages {
			what, mend := Business(l, f)
			for _, s := range append(what, mend...) {
				require.NotEmpty(t, s.Text, kind)
				require.NotContains(t, s.Text, "{")
			}
		}
	}
	require.Empty(t, worded)
}

// TestBusinessSayings: the fact comes first, with its measure and its limit.
func TestBusinessSayings(t *testing.T) {
	for _, c := range []struct {
		name, action, body       string
		english, chinese, surely string
	}{
		{"too long", "UserRegister", `{"UserInfo":[{"UserId":"a","UserName":"` + strings.Repeat("é", 130) + `e"}]}`,
			"[UserInfo[0].UserName] is 261 bytes; the limit is 256.", "[UserInfo[0].UserName] 有 261 字节，上限为 256。", "The API's page lists [660700006] for it."},
		{"too long, in characters", "AddFriends", `{"FromUserId":"me","FriendInfos":[{"UserId":"a","Wording":"` + strings.Repeat("é", 257) + `"}]}`,
			"[FriendInfos[0].Wording] is 257 characters; the limit is 256.", "[FriendInfos[0].Wording] 有 257 个字符，上限为 256。", "The API's page lists [660800021] for it."},
		{"the code elsewhere", "ModifyUserInfo", `{"UserInfo":[{"UserId":"a","UserName":"` + strings.Repeat("e", 257) + `"}]}`,
			"[UserInfo[0].UserName] is 257 bytes; the limit is 256.", "[UserInfo[0].UserName] 有 257 字节，上限为 256。", "The API's page lists no code for it; other pages list [660700006]."},
		{"raisable", "DeleteFriends", `{"FromUserId":"me","DeleteType":0,"UserIds":["1","2","3","4","5","6","7","8","9","10","11","12","13","14","15","16","17","18","19","20","21"]}`,
			"[UserIds] has 21 items; the limit is 20. ZEGO raises this limit on request, up to 50.", "[UserIds] 有 21 项，上限为 20。该上限可联系 ZEGO 调高，最高 50。", "The API's page lists [660800019] for it."},
		{"more than once", "DeleteFriends", `{"FromUserId":"me","DeleteType":0,"UserIds":["a","a","a"]}`,
			"[UserIds[1]] repeats [a], which stands before it. The same holds for 1 more.", "[UserIds[1]] 与前面的 [a] 重复。另有 1 处相同。", "The API's page lists [660800022] for it."},
		{"future", "AddFriends", `{"FromUserId":"me","FriendInfos":[{"UserId":"a","FriendTime":1615187003001}]}`,
			"[FriendInfos[0].FriendTime] is 1 min 1 s later than the time that the request is checked as of.", "[FriendInfos[0].FriendTime] 比检查时刻晚 1 分钟 1 秒。", "The API's page lists [660800046] for it."},
		{"unlisted", "DeleteFriends", `{"FromUserId":"me","DeleteType":7,"UserIds":["a"]}`,
			"[DeleteType] is [7]; the API's page lists [0] or [1].", "[DeleteType] 是 [7]，接口文档列出的是 [0] 或 [1]。", "[660000002] is likely for it."},
		{"unknown name", "QueryUserInfos", `{"UserIds":["a"],"UserIdz":1}`,
			"[UserIdz]: the API's page has no such parameter. Did you mean [UserIds]?", "[UserIdz]：接口文档没有这个参数。是否想写 [UserIds]？", ""},
		{"unit", "QueryGroupInfo", `{"FromUserId":"me","GroupId":"` + strings.Repeat("中", 11) + `"}`,
			"[GroupId] is 33 bytes, and the limit is 32. Counted in characters it fits; which of the two counts, the page does not say.", "[GroupId] 有 33 字节，上限为 32。按字符计则未超过，文档没有说明按哪种计。", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			r, err := request.Parse("curl 'https://zim-api.zego.im/?Action=" + c.action + "&AppId=1&Timestamp=1' -d '" + c.body + "'")
			require.NoError(t, err)
			found := business.Check(zim.Find(c.action), r, testTime)
			require.NotEmpty(t, found)
			what, _ := Business(codes.English, found[0])
			require.Equal(t, strings.TrimSpace(c.english+" "+c.surely), readsAs(what))
			what, _ = Business(codes.Chinese, found[0])
			require.Equal(t, c.chinese+readsAs(certainty(codes.Chinese, found[0])), readsAs(what))
		})
	}
}
