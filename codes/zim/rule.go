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

// String returns "own-id", "repeated", "unlisted", "owner", "base64" or "receipt".
func (k RuleKind) String() string {
	return [...]string{"", "own-id", "repeated", "unlisted", "owner", "base64", "receipt"}[k]
}

// rules are those of the APIs whose pages list their codes, in the order of an
// API's parameters.
var rules = []struct {
	action string
	Rule
}{
	{"AddFriends", Rule{RuleOwnID, "FriendInfos[].UserId", 660800020}},
	{"AddFriends", Rule{RuleRepeated, "FriendInfos[].UserId", 660800022}},
	{"AddFriends", Rule{RuleUnlisted, "FriendInfos[].Attributes[].Key", 660800023}},
	{"AddFriends", Rule{RuleRepeated, "FriendInfos[].Attributes[].Key", 660800032}},
	{"SendFriendApplication", Rule{RuleOwnID, "FriendInfos[].UserId", 660800020}},
	{"SendFriendApplication", Rule{RuleRepeated, "FriendInfos[].UserId", 660800022}},
	{"SendFriendApplication", Rule{RuleUnlisted, "FriendInfos[].Attributes[].Key", 660800023}},
	{"SendFriendApplication", Rule{RuleRepeated, "FriendInfos[].Attributes[].Key", 660800032}},
	{"DeleteFriends", Rule{RuleRepeated, "UserIds", 660800022}},
	{"DeleteFriends", Rule{RuleOwnID, "UserIds", 660800033}},
	{"UpdateFriendAttributes", Rule{RuleUnlisted, "Attributes[].Key", 660800023}},
	{"UpdateFriendAttributes", Rule{RuleRepeated, "Attributes[].Key", 660800032}},
	{"AddUsersToBlacklist", Rule{RuleOwnID, "UserIds", 660800038}},
	{"RemoveUsersFromBlacklist", Rule{RuleOwnID, "UserIds", 660800038}},
	{"SetGroupMemberRole", Rule{RuleOwnID, "ToUserId", 660600030}},
	{"SetGroupMemberRole", Rule{RuleOwner, "Role", 660600029}},
	{"SendPeerMessage", Rule{RuleBase64, "MessageBody.Message", 660000025}},
	{"SendGroupMessage", Rule{RuleBase64, "MessageBody.Message", 660000025}},
	{"SendRoomMessage", Rule{RuleBase64, "MessageBody.Message", 660000025}},
	{"SendRoomMessage", Rule{RuleReceipt, "MessageBody.HasReceipt", 660300013}},
}

// Rules returns the API's rules, in the order of the parameters.
func (a *API) Rules() []Rule {
	var those []Rule
	for i := range rules {
		if rules[i].action == a.Action {
			those = append(those, rules[i].Rule)
		}
	}
	return those
}

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
