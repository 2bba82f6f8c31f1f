package zim

import "zimcodes/codes"

// Rule is a documented rule that no Limit can say: how values stand to each
// other, or one value that is refused. Its code is on the API's page.
type Rule struct {
	Kind RuleKind
	// Path is the parameter that breaks it, as in Parameter.Path, or of a field
	// of MessageBody.
	Path string
	Code codes.Code
}

// RuleKind is the kind of a Rule.
type RuleKind int

const (
	// RuleOwnID: the value may not be FromUserId.
	RuleOwnID RuleKind = iota + 1
	// RuleRepeated: no two items may have the same value.
	RuleRepeated
	// RuleUnlisted: the value must be one of the Enum.
	RuleUnlisted
	// RuleOwner: a role may not be 1, the owner's.
	RuleOwner
	// RuleBase64: Message must be base64 where IsBase64 is 1.
	RuleBase64
	// RuleReceipt: no receipt may be asked for.
	RuleReceipt
)

// rules are those of the APIs whose pages list their codes.
var rules = map[string][]Rule{
	"AddFriends":            friendRules,
	"SendFriendApplication": friendRules,
	"DeleteFriends": {
		{RuleRepeated, "UserIds", 660800022},
		{RuleOwnID, "UserIds", 660800033},
	},
	"UpdateFriendAttributes": {
		{RuleUnlisted, "Attributes[].Key", 660800023},
		{RuleRepeated, "Attributes[].Key", 660800032},
	},
	"AddUsersToBlacklist":      {{RuleOwnID, "UserIds", 660800038}},
	"RemoveUsersFromBlacklist": {{RuleOwnID, "UserIds", 660800038}},
	"SetGroupMemberRole": {
		{RuleOwnID, "ToUserId", 660600030},
		{RuleOwner, "Role", 660600029},
	},
	"SendPeerMessage":  {{RuleBase64, "MessageBody.Message", 660000025}},
	"SendGroupMessage": {{RuleBase64, "MessageBody.Message", 660000025}},
	"SendRoomMessage": {
		{RuleBase64, "MessageBody.Message", 660000025},
		{RuleReceipt, "MessageBody.HasReceipt", 660300013},
	},
}

// friendRules are those of adding friends and of asking them.
var friendRules = []Rule{
	{RuleOwnID, "FriendInfos[].UserId", 660800020},
	{RuleRepeated, "FriendInfos[].UserId", 660800022},
	{RuleUnlisted, "FriendInfos[].Attributes[].Key", 660800023},
	{RuleRepeated, "FriendInfos[].Attributes[].Key", 660800032},
}

// Rules returns the API's rules, in the order of the parameters.
func (a *API) Rules() []Rule { return rules[a.Action] }

// Moved reports whether the API's parameters stood in the body of the GET until
// the vendor moved them to the query string, on 2026-05-29: old callers still
// send them there.
func (a *API) Moved() bool {
	switch a.Action {
	case "QueryAppGroupList", "QueryRoomUserList", "QueryBlacklist", "QueryFriendList":
		return true
	}
	return false
}
