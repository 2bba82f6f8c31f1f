package gateway

import (
	"strconv"
	"strings"
	"time"

	"zimcodes/codes"
	"zimcodes/codes/zim"
)

// Limit is a pair of calls that differ in one value: one breaks what the API's
// page lists the code for, and nothing else; the other is just inside.
type Limit struct {
	Code codes.Code
	// Likely: the code is likely for it only.
	Likely       bool
	Over, Inside Example
}

// Limits returns a pair for each code that the parameters of a call can bring
// about, smallest first.
func Limits() []Limit {
	var all []Limit
	for _, row := range limitRows {
		over, inside := row.call(row.over), row.call(row.inside)
		all = append(all, Limit{row.code, row.code == 660000002 || row.code == 660800026, over, inside})
	}
	return all
}

// LimitOf returns the pair of a code.
func LimitOf(c codes.Code) (Limit, bool) {
	for _, l := range Limits() {
		if l.Code == c {
			return l, true
		}
	}
	return Limit{}, false
}

// limitRow is a call in which % stands for one of two texts.
type limitRow struct {
	code         codes.Code
	action       string
	parameters   string
	over, inside string
}

func (row limitRow) call(value string) Example {
	parameters := strings.Replace(row.parameters, "%", value, 1)
	query, body := "", parameters
	a := zim.Find(row.action)
	if a.InQuery {
		query, body = parameters, ""
	}
	return exampleCall(a, query, body)
}

// exampleCall is a call of an API, with the published vector's signature:
// neither Action nor body is signed.
func exampleCall(a *zim.API, query, body string) Example {
	text := "curl "
	if body != "" && a.Method == "GET" {
		text += "-X GET "
	}
	text += "'https://" + a.Host() + "/?Action=" + a.Action + vectorParameters + query + "'"
	if body != "" {
		text += " \\\n  -H 'Content-Type: application/json' \\\n  -d '" + body + "'"
	}
	return Example{Secret: sampleSecret, Now: time.Unix(vectorTime, 0), Text: text}
}

// items writes n items of a list, in which # is the number of each.
func items(n int, item string) string {
	all := make([]string, n)
	for i := range all {
		all[i] = strings.ReplaceAll(item, "#", strconv.Itoa(i+1))
	}
	return strings.Join(all, ",")
}

func long(n int) string { return strings.Repeat("a", n) }

const (
	user   = `"user_#"`
	friend = `{"UserId":"user_#"}`
	pair   = `{"Key":"key_#","Value":"1"}`

	peerMessage = `{"FromUserId":"lin_wei","ToUserId":["mia_chen"],"MessageType":1,"Priority":2,"MessageBody":{"Message":"%"}}`
	attributes  = `{"FromUserId":"lin_wei","FriendInfos":[{"UserId":"mia_chen","Attributes":[%]}]}`
)

// limitRows are the pairs by code.
var limitRows = []limitRow{
	{660000002, "QueryUserInfos", `{%}`, ``, `"UserIds":["mia_chen"]`},
	{660000011, "SendPeerMessage", `{"FromUserId":"lin_wei","ToUserId":[%],"MessageType":1,"Priority":2,"MessageBody":{"Message":"Hello"}}`, items(101, user), items(100, user)},
	{660000012, "UserRegister", `{"UserInfo":[{"UserId":"%"}]}`, long(33), long(32)},
	{660000025, "SendPeerMessage", `{"FromUserId":"lin_wei","ToUserId":["mia_chen"],"MessageType":2,"Priority":2,"MessageBody":{"IsBase64":1,"Message":"%"}}`, "Hello, Mia", "SGVsbG8sIE1pYQ=="},
	{660300013, "SendRoomMessage", `{"FromUserId":"lin_wei","RoomId":"room_1","MessageType":1,"Priority":2,"MessageBody":{"Message":"Hello","HasReceipt":%}}`, "1", "0"},
	{660400001, "SendPeerMessage", peerMessage, long(2049), long(2048)},
	{660400102, "C2cReadReceipt", `{"FromUserId":"lin_wei","ConvId":"mia_chen","ConvMsgSeq":[%]}`, items(11, "#"), items(10, "#")},
	{660600016, "CreateGroup", `{"GroupOwner":"lin_wei","UserId":[%]}`, items(101, user), items(100, user)},
	{660600019, "CreateGroup", `{"GroupOwner":"lin_wei","Attributes":[%]}`, items(11, pair), items(10, pair)},
	{660600020, "CreateGroup", `{"GroupOwner":"lin_wei","Attributes":[{"Key":"%","Value":"blue"}]}`, long(17), long(16)},
	{660600029, "SetGroupMemberRole", "&FromUserId=lin_wei&GroupId=group_1&ToUserId=mia_chen&Role=%", "1", "2"},
	{660600030, "SetGroupMemberRole", "&FromUserId=lin_wei&GroupId=group_1&ToUserId=%&Role=2", "lin_wei", "mia_chen"},
	{660700006, "UserRegister", `{"UserInfo":[{"UserId":"mia_chen","UserName":"%"}]}`, long(257), long(256)},
	{660700007, "UserRegister", `{"UserInfo":[{"UserId":"mia_chen","UserAvatar":"https://example.com/%"}]}`, long(481), long(480)},
	{660800019, "AddFriends", `{"FromUserId":"lin_wei","FriendInfos":[%]}`, items(21, friend), items(20, friend)},
	{660800020, "AddFriends", `{"FromUserId":"lin_wei","FriendInfos":[{"UserId":"%"}]}`, "lin_wei", "mia_chen"},
	{660800021, "AddFriends", `{"FromUserId":"lin_wei","FriendInfos":[{"UserId":"mia_chen","Wording":"%"}]}`, long(257), long(256)},
	{660800022, "AddFriends", `{"FromUserId":"lin_wei","FriendInfos":[{"UserId":"mia_chen"},{"UserId":"%"}]}`, "mia_chen", "mia_chan"},
	{660800023, "AddFriends", attributes, `{"Key":"k5","Value":"blue"}`, `{"Key":"k4","Value":"blue"}`},
	{660800024, "AddFriends", attributes, `{"Key":"k0","Value":"` + long(1023) + `"}`, `{"Key":"k0","Value":"` + long(1022) + `"}`},
	{660800026, "AddFriends", attributes, `{"Key":"k0"}`, `{"Key":"k0","Value":"blue"}`},
	{660800032, "AddFriends", attributes, `{"Key":"k0","Value":"blue"},{"Key":"k0","Value":"red"}`, `{"Key":"k0","Value":"blue"},{"Key":"k1","Value":"red"}`},
	{660800033, "DeleteFriends", `{"FromUserId":"lin_wei","UserIds":["%"],"DeleteType":0}`, "lin_wei", "mia_chen"},
	{660800038, "AddUsersToBlacklist", `{"FromUserId":"lin_wei","UserIds":["%"]}`, "lin_wei", "mia_chen"},
	{660800039, "AddUsersToBlacklist", `{"FromUserId":"lin_wei","UserIds":[%]}`, items(21, user), items(20, user)},
	{660800046, "AddFriends", `{"FromUserId":"lin_wei","FriendInfos":[{"UserId":"mia_chen","FriendTime":%}]}`, "1615186943001", "1615186943000"},
	{660900007, "CallInvite", `{"FromUserId":"lin_wei","UserIds":[%],"OfflinePush":{"Enable":0}}`, items(10, user), items(9, user)},
}
