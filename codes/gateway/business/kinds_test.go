package business_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/gateway/business"
	"zimcodes/codes/gateway/request"
	"zimcodes/codes/zim"
)

// TestKinds: each kind has a call in which it is found, where it is, as sure as
// it is, and with its code.
func TestKinds(t *testing.T) {
	const sure, likely, hint, skipped = business.Documented, business.Likely, business.Hint, business.Skipped
	message := func(body string) string {
		return `{"FromUserId":"me","ToUserId":["a"],"Priority":1,"MessageType":1,"MessageBody":` + body + `}`
	}
	missing := map[business.Kind]bool{}
	for _, k := range business.Kinds() {
		missing[k] = true
	}
	for _, c := range []struct {
		name, action, rest, body string
		kind                     business.Kind
		sure                     business.Sureness
		code                     codes.Code
		path, at                 string
	}{
		{"too long", "UserRegister", "", `{"UserInfo":[{"UserId":"` + strings.Repeat("u", 33) + `"}]}`, business.KindTooLong, sure, 660000012, "UserInfo[0].UserId", strings.Repeat("u", 33)},
		{"too long, escaped", "RobotRegister", "", `{"UserInfo":[{"UserId":"` + strings.Repeat(`\u4e2d`, 11) + `"}]}`, business.KindTooLong, sure, 660000012, "UserInfo[0].UserId", strings.Repeat(`\u4e2d`, 11)},
		{"too long, the code elsewhere", "ModifyUserInfo", "", `{"UserInfo":[{"UserId":"a","UserAvatar":"` + strings.Repeat("u", 501) + `"}]}`, business.KindTooLong, sure, 0, "UserInfo[0].UserAvatar", strings.Repeat("u", 501)},
		{"total", "UpdateFriendAttributes", "", `{"FromUserId":"me","UserId":"a","Attributes":[{"Key":"k0","Value":"` + strings.Repeat("u", 1023) + `"}]}`, business.KindTotalTooLong, sure, 660800024, "Attributes", ""},
		{"message", "SendPeerMessage", "", message(`{"Message":"` + strings.Repeat("u", 2049) + `"}`), business.KindMessageTooLong, sure, 660400001, "MessageBody.Message", ""},
		{"decoded message", "SendPeerMessage", "", `{"FromUserId":"me","ToUserId":["a"],"Priority":1,"MessageType":2,"MessageBody":{"IsBase64":1,"Message":"` + strings.Repeat("aaaa", 683) + `"}}`, business.KindDecodedTooLong, sure, 660400001, "MessageBody.Message", ""},
		{"too many", "QueryRoomMembers", "&RoomId=1" + strings.Repeat("&UserId[]=a", 11), "", business.KindTooMany, sure, 660000011, "UserId", "a"},
		{"too few", "SetConvMark", "", `{"FromUserId":"me","ConvMarkInfoList":[]}`, business.KindTooFew, sure, 0, "ConvMarkInfoList", "ConvMarkInfoList"},
		{"too large", "MuteGroup", "&FromUserId=me&GroupId=1&Duration=2592001", "", business.KindTooLarge, sure, 0, "Duration", "2592001"},
		{"too small", "MuteGroup", "&FromUserId=me&GroupId=1&Duration=-2", "", business.KindTooSmall, sure, 0, "Duration", "-2"},
		{"future", "AddFriends", "", `{"FromUserId":"me","FriendInfos":[{"UserId":"a","FriendTime":1780000000124}]}`, business.KindFuture, sure, 660800046, "FriendInfos[0].FriendTime", "1780000000124"},
		{"own ID", "AddUsersToBlacklist", "", `{"FromUserId":"me","UserIds":["a","me"]}`, business.KindOwnID, sure, 660800038, "UserIds[1]", "me"},
		{"repeated", "DeleteFriends", "", `{"FromUserId":"me","DeleteType":0,"UserIds":["a","a"]}`, business.KindRepeated, sure, 660800022, "UserIds[1]", "a"},
		{"key", "UpdateFriendAttributes", "", `{"FromUserId":"me","UserId":"a","Attributes":[{"Key":"k5","Value":"1"}]}`, business.KindNoKey, sure, 660800023, "Attributes[0].Key", "k5"},
		{"owner", "SetGroupMemberRole", "&FromUserId=me&GroupId=1&ToUserId=a&Role=1", "", business.KindOwner, sure, 660600029, "Role", "1"},
		{"base64", "SendPeerMessage", "", `{"FromUserId":"me","ToUserId":["a"],"Priority":1,"MessageType":2,"MessageBody":{"IsBase64":1,"Message":"hi!"}}`, business.KindNotBase64, sure, 660000025, "MessageBody.Message", "hi!"},
		{"base64 without padding", "SendPeerMessage", "", `{"FromUserId":"me","ToUserId":["a"],"Priority":1,"MessageType":2,"MessageBody":{"IsBase64":1,"Message":"aGk"}}`, business.KindNotBase64, likely, 660000025, "MessageBody.Message", "aGk"},
		{"receipt", "SendRoomMessage", "", `{"FromUserId":"me","RoomId":"1","Priority":1,"MessageType":1,"MessageBody":{"Message":"hi","HasReceipt":1}}`, business.KindReceipt, sure, 660300013, "MessageBody.HasReceipt", "1"},

		{"missing", "DeleteFriends", "", `{"FromUserId":"me","UserIds":["a"]}`, business.KindMissing, likely, 660000002, "DeleteType", ""},
		{"missing in an attribute", "AddFriends", "", `{"FromUserId":"me","FriendInfos":[{"UserId":"a","Attributes":[{"Key":"k0"}]}]}`, business.KindMissing, likely, 660800026, "FriendInfos[0].Attributes[0].Value", ""},
		{"missing in the query", "DismissGroup", "&FromUserId=me", "", business.KindMissing, likely, 660000002, "GroupId", ""},
		{"missing, no code listed", "SendPeerMessage", "", `{"FromUserId":"me","ToUserId":["a"],"MessageType":1,"MessageBody":{"Message":"hi"}}`, business.KindMissing, likely, 0, "Priority", ""},
		{"neither", "InviteUsersIntoGroup", "", `{"FromUserId":"me","GroupId":"1"}`, business.KindNeither, likely, 660000002, "", ""},
		{"empty", "QueryGroupInfo", "", `{"FromUserId":"","GroupId":"1"}`, business.KindEmpty, likely, 660000002, "FromUserId", "FromUserId"},
		{"type", "QueryUserInfos", "", `{"UserIds":"a"}`, business.KindType, likely, 660000002, "UserIds", "a"},
		{"type of an item", "QueryUserInfos", "", `{"UserIds":["a",7]}`, business.KindType, likely, 660000002, "UserIds[1]", "7"},
		{"type in the query", "MuteGroup", "&FromUserId=me&GroupId=1&IsAllMuted=1", "", business.KindType, likely, 660000002, "IsAllMuted", "1"},
		{"stringified", "QueryUserInfos", "", `{"UserIds":"[\"a\"]"}`, business.KindStringified, likely, 660000002, "UserIds", `[\"a\"]`},
		{"message body stringified", "SendMessageToAllUsers", "", `{"FromUserId":"me","MessageType":1,"MessageBody":"{\"Message\":\"hi\"}"}`, business.KindStringified, likely, 660000002, "MessageBody", `{\"Message\":\"hi\"}`},
		{"not stringified", "SendMessageToAllUsers", "", `{"FromUserId":"me","MessageType":12,"MessageBody":{"Message":{"Uid":"1"}}}`, business.KindNotStringified, likely, 660000002, "MessageBody.Message", `{"Uid":"1"}`},
		{"unlisted", "DeleteFriends", "", `{"FromUserId":"me","DeleteType":2,"UserIds":["a"]}`, business.KindUnlisted, likely, 660000002, "DeleteType", "2"},
		{"unlisted in a list", "MuteGroup", "&FromUserId=me&GroupId=1&MuteRoleList[]=2&MuteRoleList[]=100", "", business.KindUnlisted, likely, 660000002, "MuteRoleList[1]", "100"},
		{"a role of none", "SetGroupMemberRole", "&FromUserId=me&GroupId=1&ToUserId=a&Role=4", "", business.KindUnlisted, hint, 0, "Role", "4"},
		{"message is no JSON", "SendMessageToAllUsers", "", `{"FromUserId":"me","MessageType":12,"MessageBody":{"Message":"{Uid:1}"}}`, business.KindMessageJSON, likely, 660000002, "MessageBody.Message", "U"},
		{"no body", "UserRegister", "", "", business.KindNoBody, likely, 660000002, "", ""},
		{"in the query", "QueryGroupInfo", "&FromUserId=me&GroupId=1", "", business.KindInQuery, likely, 0, "", "FromUserId=me&GroupId"},
		{"in the body", "DismissGroup", "", `{"FromUserId":"me","GroupId":"1"}`, business.KindInBody, likely, 0, "", `FromUserId":"me","GroupId`},
		{"moved", "QueryFriendList", "", `{"FromUserId":"me","Limit":10,"Next":0}`, business.KindMoved, likely, 0, "", `FromUserId":"me","Limit":10,"Next`},
		{"doubled", "QueryGroupInfo", "", `"{\"FromUserId\":\"me\",\"GroupId\":\"1\"}"`, business.KindDoubled, likely, 0, "", `"{\"FromUserId\":\"me\",\"GroupId\":\"1\"}"`},
		{"a form", "QueryGroupInfo", "", `FromUserId=me&GroupId=1`, business.KindForm, likely, 0, "", `FromUserId=me&GroupId=1`},
		{"a list", "QueryUserInfos", "", `["a"]`, business.KindNoObject, likely, 0, "", `["a"]`},

		{"unit", "QueryGroupInfo", "", `{"FromUserId":"me","GroupId":"` + strings.Repeat("中", 11) + `"}`, business.KindUnit, hint, 0, "GroupId", strings.Repeat("中", 11)},
		{"between", "QueryRoomMembers", "&UserId[]=a&RoomId=" + strings.Repeat("1", 33), "", business.KindBetween, hint, 0, "RoomId", strings.Repeat("1", 33)},
		{"replaced", "QueryPeerMsg", "", `{"FromUserId":"me","ToUserId":"a","Limit":101}`, business.KindReplaced, hint, 0, "Limit", "101"},
		{"advised", "KickoutRoomUser", "&RoomId=1&UserId[]=a&CustomReason=" + strings.Repeat("1", 33), "", business.KindAdvised, hint, 0, "CustomReason", strings.Repeat("1", 33)},
		{"null", "QueryGroupInfo", "", `{"FromUserId":null,"GroupId":"1"}`, business.KindNull, hint, 0, "FromUserId", "null"},
		{"a quoted number", "DeleteFriends", "", `{"FromUserId":"me","DeleteType":"1","UserIds":["a"]}`, business.KindQuotedNumber, hint, 0, "DeleteType", "1"},
		{"seconds", "AddFriends", "", `{"FromUserId":"me","FriendInfos":[{"UserId":"a","FriendTime":1780000000}]}`, business.KindSeconds, hint, 0, "FriendInfos[0].FriendTime", "1780000000"},
		{"character", "DeleteFriends", "", `{"FromUserId":"me","DeleteType":1,"UserIds":["a/b"]}`, business.KindCharacter, hint, 0, "UserIds[0]", "a/b"},
		{"twice", "QueryGroupInfo", "", `{"FromUserId":"me","GroupId":"1","GroupId":"2"}`, business.KindTwice, hint, 0, "GroupId", "GroupId"},
		{"an unknown name", "QueryGroupInfo", "", `{"FromUserId":"me","GroupId":"1","Level":2}`, business.KindUnknownName, hint, 0, "Level", "Level"},
		{"an unknown name in the query", "DismissGroup", "&FromUserId=me&GroupId=1&Reason=2", "", business.KindUnknownName, hint, 0, "Reason", "Reason"},
		{"another case", "QueryUserInfos", "", `{"UserIDs":["a"]}`, business.KindMiscased, hint, 0, "UserIDs", "UserIDs"},
		{"a field of a message", "SendMessageToAllUsers", "", `{"FromUserId":"me","MessageType":1,"MessageBody":{"Message":"hi","IsBase64":1}}`, business.KindUnknownName, hint, 0, "MessageBody.IsBase64", "IsBase64"},
		{"missing in a message", "SendMessageToAllUsers", "", `{"FromUserId":"me","MessageType":12,"MessageBody":{"Message":"{\"Uid\":\"1\",\"Url\":\"https://a\"}"}}`, business.KindMissing, hint, 0, "MessageBody.Message.FileName", ""},
		{"too long in a message", "SendMessageToAllUsers", "", `{"FromUserId":"me","MessageType":12,"MessageBody":{"Message":"{\"Uid\":\"1\",\"FileName\":\"1\",\"Url\":\"` + strings.Repeat("u", 501) + `\"}"}}`, business.KindTooLong, sure, 0, "MessageBody.Message.Url", strings.Repeat("u", 501)},

		{"variable", "QueryGroupInfo", "", `{"FromUserId":"me","GroupId":"${group}"}`, business.KindVariable, skipped, 0, "GroupId", "${group}"},
		{"masked", "QueryGroupInfo", "", `{"FromUserId":"me","GroupId":"12***9"}`, business.KindMasked, skipped, 0, "GroupId", "12***9"},
		{"to be filled in", "QueryGroupInfo", "", `{"FromUserId":"<FromUserId>","GroupId":"1"}`, business.KindBlank, skipped, 0, "FromUserId", "<FromUserId>"},
		{"a file", "QueryGroupInfo", "", `@body.json`, business.KindNotGiven, skipped, 0, "", "@body.json"},
		{"a body in a variable", "QueryGroupInfo", "", `{{body}}`, business.KindNotGiven, skipped, 0, "", "{{body}}"},
		{"no JSON", "QueryGroupInfo", "", `{"FromUserId":"me",}`, business.KindNotJSON, skipped, 0, "", `{"FromUserId":"me",}`},
		{"too deep", "QueryGroupInfo", "", strings.Repeat("[", 60) + strings.Repeat("]", 60), business.KindDeep, skipped, 0, "", strings.Repeat("[", 60) + strings.Repeat("]", 60)},
		{"only a URL", "QueryGroupInfo", "url", "", business.KindSilent, skipped, 0, "", ""},
	} {
		delete(missing, c.kind)
		t.Run(c.name, func(t *testing.T) {
			a := zim.Find(c.action)
			text := fmt.Sprintf("curl -X %s '%s%s'", a.Method, address(a), c.rest)
			if c.body != "" {
				text += " -d '" + c.body + "'"
			}
			if c.rest == "url" {
				text = address(a)
			}
			r, err := request.Parse(text)
			require.NoError(t, err)
			found := business.Check(a, r, now)
			i := slices.IndexFunc(found, func(f business.Finding) bool { return f.Kind == c.kind })
			require.GreaterOrEqual(t, i, 0, "%v", found)
			f := found[i]
			require.Equal(t, c.sure, f.Sure)
			require.Equal(t, c.code, f.Code)
			require.Equal(t, c.path, f.Path)
			if c.at != "" {
				require.Equal(t, c.at, r.Source.At(f.Place))
			}
		})
	}
	require.Empty(t, missing, "each kind has a case")
}

// TestAlone: what is found twice stands once, with how many more there are.
func TestAlone(t *testing.T) {
	f := check(t, call(t, zim.Find("AddFriends"), friends("me", "me", "me", strings.Repeat("u", 33), "")))
	require.Equal(t, []codes.Code{660800020, 660800022}, business.Codes(f))
	for _, one := range f {
		if one.Kind == business.KindOwnID {
			require.Equal(t, 2, one.More)
		}
	}
}

// TestMiscased: whether a name in another case counts is not known, so that it
// is not missing either.
func TestMiscased(t *testing.T) {
	f := check(t, "curl '"+address(zim.Find("QueryUserInfos"))+`' -d '{"userids":["a"]}'`)
	require.Len(t, f, 1)
	require.Equal(t, business.KindMiscased, f[0].Kind)
	require.Equal(t, "UserIds", f[0].Wanted)
}

// TestLists: parameters of a list that does not say how they are sent are judged
// wherever the API wants them, and none of them is missing.
func TestLists(t *testing.T) {
	public := `"AppId":12345,"SignatureNonce":"4fd24687296dd9f3","Timestamp":1780000000,"SignatureVersion":"2.0","Signature":"43e5cfcca828314675f91b001390566a"`
	ids := strings.TrimSuffix(strings.Repeat(`"a",`, 21), ",")
	for name, c := range map[string]struct {
		text string
		want []codes.Code
	}{
		"of a body":   {`{"Action":"DeleteFriends",` + public + `,"FromUserId":"me","UserIds":[` + ids + `]}`, []codes.Code{660800019, 660800022}},
		"of a query":  {`{"Action":"KickoutRoomUser",` + public + `,"RoomId":"1","UserId":[` + strings.Repeat(`"a",`, 50) + `"b"]}`, []codes.Code{660000011}},
		"right":       {`{"Action":"DeleteFriends",` + public + `,"FromUserId":"me","UserIds":["a"]}`, []codes.Code{}},
		"lines":       {"Action: SetGroupMemberRole\nAppId: 12345\nSignatureNonce: 4fd24687296dd9f3\nTimestamp: 1780000000\nSignatureVersion: 2.0\nSignature: 43e5cfcca828314675f91b001390566a\nRole: 1\n", []codes.Code{660600029}},
		"public only": {`{"Action":"DeleteFriends",` + public + `}`, []codes.Code{}},
	} {
		t.Run(name, func(t *testing.T) {
			f := check(t, c.text)
			require.Equal(t, c.want, business.Codes(f))
			for _, one := range f {
				require.NotEqual(t, business.Likely, one.Sure, "%v", one)
			}
		})
	}
}

// TestMisplaced: what stands in the wrong place is not missing, what stands
// nowhere is.
func TestMisplaced(t *testing.T) {
	f := check(t, "curl '"+address(zim.Find("DeleteFriends"))+`&FromUserId=me' -d '{"UserIds":["a"]}'`)
	require.Len(t, f, 2)
	require.Equal(t, business.KindInQuery, f[0].Kind)
	require.Equal(t, []string{"FromUserId"}, f[0].Near)
	require.Equal(t, business.KindMissing, f[1].Kind)
	require.Equal(t, "DeleteType", f[1].Path)
}
