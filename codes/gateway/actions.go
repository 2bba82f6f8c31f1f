package gateway

import "zimcodes/codes/gateway/request"

// action is an API of ZIM.
type action struct {
	name, method string
	// arrays are the lists in the query string, written Name[]=.
	arrays []string
}

// actions are the documented APIs of ZIM as of August 2026, by name.
// CgiDescribeZIMAudioLicense is the one whose host is auth-api.zego.im.
var actions = []action{
	{"AddFriends", "POST", nil},
	{"AddUsersToBlacklist", "POST", nil},
	{"C2cDeliveryReceipt", "POST", nil},
	{"C2cReadReceipt", "POST", nil},
	{"CallAccept", "GET", nil},
	{"CallInvite", "POST", nil},
	{"CallReject", "GET", nil},
	{"CgiDescribeZIMAudioLicense", "GET", nil},
	{"CheckFriendsRelation", "POST", nil},
	{"CheckUsersIsInBlacklist", "POST", nil},
	{"ClearConversationUnread", "GET", nil},
	{"ClearMemberGroupMessage", "POST", nil},
	{"ClearPeerMessage", "POST", nil},
	{"ConvPinned", "POST", nil},
	{"CreateGroup", "POST", nil},
	{"CreateRoom", "POST", nil},
	{"DeleteAllFriends", "GET", nil},
	{"DeleteConv", "POST", nil},
	{"DeleteFriends", "POST", nil},
	{"DestroyRoom", "GET", nil},
	{"DismissGroup", "GET", nil},
	{"EditC2cMsgBody", "POST", nil},
	{"EditGroupMsgBody", "POST", nil},
	{"FetchForbidGroupList", "POST", nil},
	{"GroupDeliveryReceipt", "POST", nil},
	{"GroupReadReceipt", "POST", nil},
	{"ImportGroupMsg", "POST", nil},
	{"ImportPeerMsg", "POST", nil},
	{"InviteUsersIntoGroup", "POST", nil},
	{"KickoutGroupUser", "POST", nil},
	{"KickoutRoomUser", "GET", []string{"UserId"}},
	{"ModifyGroupAttribute", "POST", nil},
	{"ModifyGroupLimit", "GET", nil},
	{"ModifyRoomAttribute", "POST", nil},
	{"ModifyUserInfo", "POST", nil},
	{"MuteGroup", "GET", []string{"MuteRoleList"}},
	{"MuteGroupMembers", "GET", []string{"UserIds"}},
	{"QueryAppCommunityList", "GET", nil},
	{"QueryAppGroupList", "GET", nil},
	{"QueryBlacklist", "GET", nil},
	{"QueryConversationList", "POST", nil},
	{"QueryFriendList", "GET", nil},
	{"QueryGroupInfo", "POST", nil},
	{"QueryGroupMemberList", "POST", nil},
	{"QueryGroupMsg", "POST", nil},
	{"QueryGroupsInfoOfUser", "POST", nil},
	{"QueryMessagesByMsgSeq", "POST", nil},
	{"QueryPeerMsg", "POST", nil},
	{"QueryRoomAttribute", "POST", nil},
	{"QueryRoomMembers", "GET", []string{"UserId"}},
	{"QueryRoomUserList", "GET", nil},
	{"QueryUserInfos", "POST", nil},
	{"QueryUserOnlineState", "GET", []string{"UserId"}},
	{"RemoveUsersFromBlacklist", "POST", nil},
	{"RevokeGroupMessage", "POST", nil},
	{"RevokePeerMessage", "POST", nil},
	{"RevokeRoomMessage", "POST", nil},
	{"RobotRegister", "POST", nil},
	{"SendFriendApplication", "POST", nil},
	{"SendGroupMessage", "POST", nil},
	{"SendMessageToAllUsers", "POST", nil},
	{"SendPeerMessage", "POST", nil},
	{"SendRoomMessage", "POST", nil},
	{"SetConvMark", "POST", nil},
	{"SetGroupMemberRole", "GET", nil},
	{"SetGroupMembersNickname", "POST", nil},
	{"SilenceConvNotification", "POST", nil},
	{"TransferGroupOwner", "GET", nil},
	{"UpdateFriendAttributes", "POST", nil},
	{"UpdateFriendsAlias", "POST", nil},
	{"UpdateGroupData", "POST", nil},
	{"UserRegister", "POST", nil},
}

// host returns the host that serves the API.
func (a *action) host() string {
	if a.name == licenceAction {
		return "auth-api.zego.im"
	}
	return request.WantedHost
}

// lookupAction returns the API with exactly this name, or nil.
func lookupAction(name string) *action {
	for i := range actions {
		if actions[i].name == name {
			return &actions[i]
		}
	}
	return nil
}
