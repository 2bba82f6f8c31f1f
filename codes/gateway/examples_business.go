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
	for i := range limitRows {
		all = append(all, limitRows[i].limit())
	}
	return all
}

// LimitOf returns the pair of a code.
func LimitOf(c codes.Code) (Limit, bool) {
	for i := range limitRows {
		if limitRows[i].code == c {
			return limitRows[i].limit(), true
		}
	}
	return Limit{}, false
}

func (row *limitRow) limit() Limit {
	likely := row.code == 660000002 || row.code == 660800026
	return Limit{row.code, likely, row.call(row.over, row.most+1), row.call(row.inside, row.most)}
}

// limitRow is a call in which % stands for one of two texts.
type limitRow struct {
	code         codes.Code
	action       string
	parameters   string
	over, inside string
	// most is not 0 if the texts are repeated: over once more than it, inside so
	// often. Items of a list are numbered at #.
	most int
}

func (row *limitRow) call(value string, times int) Example {
	if row.most > 0 {
		value = repeated(value, times)
	}
	query, body := "", strings.Replace(row.parameters, "%", value, 1)
	a := zim.Find(row.action)
	if a.InQuery {
		query, body = body, ""
	}
	return exampleCall(a, query, body)
}

// repeated writes a letter n times, or n items of a list.
func repeated(value string, n int) string {
	if len(value) == 1 && value != "#" {
		return strings.Repeat(value, n)
	}
	all := make([]string, n)
	for i := range all {
		all[i] = strings.ReplaceAll(value, "#", strconv.Itoa(i+1))
	}
	return strings.Join(all, ",")
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

const (
	user   = `"user_#"`
	friend = `{"UserId":"user_#"}`
	pair   = `{"Key":"key_#","Value":"1"}`

	peerMessage = `{"FromUserId":"lin_wei","ToUserId":["mia_chen"],"MessageType":1,"Priority":2,"MessageBody":{"Message":"%"}}`
	attributes  = `{"FromUserId":"lin_wei","FriendInfos":[{"UserId":"mia_chen","Attributes":[%]}]}`
)

// limitRows are the pairs by code.
var limitRows = []limitRow{
	{660000002, "QueryUserInfos", `{%}`, ``, `"UserIds":["mia_chen"]`, 0},
	{660000011, "SendPeerMessage", `{"FromUserId":"lin_wei","ToUserId":[%],"MessageType":1,"Priority":2,"MessageBody":{"Message":"Hello"}}`, user, user, 100},
	{660000012, "UserRegister", `{"UserInfo":[{"UserId":"%"}]}`, "a", "a", 32},
	{660000025, "SendPeerMessage", `{"FromUserId":"lin_wei","ToUserId":["mia_chen"],"MessageType":2,"Priority":2,"MessageBody":{"IsBase64":1,"Message":"%"}}`, "Hello, Mia", "SGVsbG8sIE1pYQ==", 0},
	{660300013, "SendRoomMessage", `{"FromUserId":"lin_wei","RoomId":"room_1","MessageType":1,"Priority":2,"MessageBody":{"Message":"Hello","HasReceipt":%}}`, "1", "0", 0},
	{660400001, "SendPeerMessage", peerMessage, "a", "a", 2048},
	{660400102, "C2cReadReceipt", `{"FromUserId":"lin_wei","ConvId":"mia_chen","ConvMsgSeq":[%]}`, "#", "#", 10},
	{660600016, "CreateGroup", `{"GroupOwner":"lin_wei","UserId":[%]}`, user, user, 100},
	{660600019, "CreateGroup", `{"GroupOwner":"lin_wei","Attributes":[%]}`, pair, pair, 10},
	{660600020, "CreateGroup", `{"GroupOwner":"lin_wei","Attributes":[{"Key":"%","Value":"blue"}]}`, "a", "a", 16},
	{660600029, "SetGroupMemberRole", "&FromUserId=lin_wei&GroupId=group_1&ToUserId=mia_chen&Role=%", "1", "2", 0},
	{660600030, "SetGroupMemberRole", "&FromUserId=lin_wei&GroupId=group_1&ToUserId=%&Role=2", "lin_wei", "mia_chen", 0},
	{660700006, "UserRegister", `{"UserInfo":[{"UserId":"mia_chen","UserName":"%"}]}`, "a", "a", 256},
	{660700007, "UserRegister", `{"UserInfo":[{"UserId":"mia_chen","UserAvatar":"https://example.com/%"}]}`, "a", "a", 480},
	{660800019, "AddFriends", `{"FromUserId":"lin_wei","FriendInfos":[%]}`, friend, friend, 20},
	{660800020, "AddFriends", `{"FromUserId":"lin_wei","FriendInfos":[{"UserId":"%"}]}`, "lin_wei", "mia_chen", 0},
	{660800021, "AddFriends", `{"FromUserId":"lin_wei","FriendInfos":[{"UserId":"mia_chen","Wording":"%"}]}`, "a", "a", 256},
	{660800022, "AddFriends", `{"FromUserId":"lin_wei","FriendInfos":[{"UserId":"mia_chen"},{"UserId":"%"}]}`, "mia_chen", "mia_chan", 0},
	{660800023, "AddFriends", attributes, `{"Key":"k5","Value":"blue"}`, `{"Key":"k4","Value":"blue"}`, 0},
	{660800024, "AddFriends", `{"FromUserId":"lin_wei","FriendInfos":[{"UserId":"mia_chen","Attributes":[{"Key":"k0","Value":"%"}]}]}`, "a", "a", 1022},
	{660800026, "AddFriends", attributes, `{"Key":"k0"}`, `{"Key":"k0","Value":"blue"}`, 0},
	{660800032, "AddFriends", attributes, `{"Key":"k0","Value":"blue"},{"Key":"k0","Value":"red"}`, `{"Key":"k0","Value":"blue"},{"Key":"k1","Value":"red"}`, 0},
	{660800033, "DeleteFriends", `{"FromUserId":"lin_wei","UserIds":["%"],"DeleteType":0}`, "lin_wei", "mia_chen", 0},
	{660800038, "AddUsersToBlacklist", `{"FromUserId":"lin_wei","UserIds":["%"]}`, "lin_wei", "mia_chen", 0},
	{660800039, "AddUsersToBlacklist", `{"FromUserId":"lin_wei","UserIds":[%]}`, user, user, 20},
	{660800046, "AddFriends", `{"FromUserId":"lin_wei","FriendInfos":[{"UserId":"mia_chen","FriendTime":%}]}`, "1615186943001", "1615186943000", 0},
	{660900007, "CallInvite", `{"FromUserId":"lin_wei","UserIds":[%],"OfflinePush":{"Enable":0}}`, user, user, 9},
}
