package search_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/search"
)

// TestAPIs: an API's name finds first the code that is most about it, and a
// name that is abbreviated finds the API.
func TestAPIs(t *testing.T) {
	ix := search.New(codes.All())
	for _, test := range []struct {
		name, query string
		want        codes.Code
	}{
		{"the name in the description", "SendMessageToAllUsers", 660500003},
		{"words of the name in it", "ModifyUserInfo", 660700017},
		{"likewise, in lower case", "modifyuserinfo", 660700017},
		{"what few pages list", "SendPeerMessage", 660000025},
		{"before what mentions it", "QueryUserOnlineState", 660200001},
		{"a mention beside the list", "AddFriends", 660800020},
		{"words before pages", "UpdateFriendsAlias", 660800021},
		{"Msg for Message", "SendPeerMsg", 660000025},
		{"Message for Msg", "ImportPeerMessage", 660400001},
		{"Lst for List", "QueryConversationLst", 660800053},
		{"two of them", "queryconvlst", 660800053},
		{"Usr for User", "ModifyUsrInfo", 660700017},
		{"a letter missing", "ModifyUserIno", 660700017},
		{"in snake case", "create_group", 660600010},
		{"in kebab case", "query-group-member-list", 660600004},
		{"in words", "Query Group Member List", 660600004},
		{"in another order", "register user", 660700001},
		{"likewise, list for query, too", "group member list query", 660600004},
	} {
		t.Run(test.name, func(t *testing.T) {
			hits := ix.Find(test.query)
			require.NotEmpty(t, hits)
			require.Equal(t, test.want, hits[0].Code)
			require.Equal(t, search.TierName, hits[0].Tier)
		})
	}
	require.Equal(t, []search.Instead{{Asked: "queryconvlst", Found: "QueryConversationList", Kind: search.Spelt}}, ix.Find("queryconvlst")[0].Instead())
}

// TestFirst: what was once answered by another code first.
func TestFirst(t *testing.T) {
	ix := search.New(codes.All())
	for _, test := range []struct {
		name, query string
		want        codes.Code
	}{
		{"a description among others before words of several fields", "message too long to send", 660600023},
		{"three characters are too few for that", "置顶的人没注册", 660800001},
		{"pinyin after Chinese is no English word", "群man", 660600016},
		{"initials of a whole word", "wzc", 660700015},
		{"an abbreviation in prose", "grp not exist", 660600001},
	} {
		t.Run(test.name, func(t *testing.T) { require.Equal(t, test.want, ix.Find(test.query)[0].Code) })
	}
}
