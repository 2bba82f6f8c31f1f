package changes

import "zimcodes/codes"

// ofAPIs are the changes of APIs, newest first.
var ofAPIs = []Change{
	{
		Date: "2026-08-17", Kind: Request, By: Pages, APIs: []string{"CreateGroup"},
		What: codes.Text{
			English: "The limit of `GroupName` became 50 characters; it was 50 bytes.",
			Chinese: "`GroupName` 的上限由 50 字节改为 50 个字符。",
		},
	},
	{
		Date: "2026-07-24", Kind: New, By: ReleaseNotes, APIs: []string{"C2cDeliveryReceipt", "GroupDeliveryReceipt"},
		What: codes.Text{English: "New.", Chinese: "新增。"},
	},
	{
		Date: "2026-07-13", Kind: Request, By: Pages, APIs: []string{"CreateRoom", "ModifyRoomAttribute"},
		What: codes.Text{
			English: "The limit of 16 attributes was added; the text still says 20.",
			Chinese: "新增属性最多 16 个的限制，说明文字仍写 20 个。",
		},
	},
	{
		Date: "2026-06-24", Kind: New, By: ReleaseNotes, APIs: []string{"QueryAppCommunityList"},
		What: codes.Text{English: "New.", Chinese: "新增。"},
	},
	{
		Date: "2026-06-22", Kind: Request, By: Pages, APIs: []string{"DestroyRoom", "KickoutRoomUser"},
		What: codes.Text{
			English: "The optional `FromUserId` was added.",
			Chinese: "新增可选参数 `FromUserId`。",
		},
	},
	{
		Date: "2026-05-29", Kind: Request, By: Pages, APIs: []string{"QueryAppGroupList", "QueryBlacklist", "QueryFriendList", "QueryRoomUserList"},
		What: codes.Text{
			English: "The parameters moved from the body to the query string. Older programs still send them in the body.",
			Chinese: "参数由包体改为放在查询字符串中。旧程序可能仍放在包体里。",
		},
	},
	{
		Date: "2026-05-20", Kind: Request, By: Pages, APIs: []string{"CgiDescribeZIMAudioLicense"},
		What: codes.Text{
			English: "The host became `auth-api.zego.im`.",
			Chinese: "域名改为 `auth-api.zego.im`。",
		},
	},
	{
		Date: "2026-04-29", Kind: New, By: ReleaseNotes, APIs: []string{"C2cReadReceipt", "GroupReadReceipt"},
		What: codes.Text{English: "New.", Chinese: "新增。"},
	},
	{
		Date: "2026-04-02", Kind: Answer, By: ReleaseNotes, APIs: []string{"QueryGroupMemberList"},
		What: codes.Text{
			English: "The answer names the `Role` of each member.",
			Chinese: "响应中新增各成员的 `Role`。",
		},
	},
	{
		Date: "2025-11-06", Kind: Answer, By: ReleaseNotes, APIs: []string{"CreateRoom"},
		What: codes.Text{
			English: "`AttributeSeq` was added to the answer.",
			Chinese: "响应新增 `AttributeSeq`。",
		},
	},
	{
		Date: "2025-11-06", Kind: Answer, By: ReleaseNotes, APIs: []string{"ModifyRoomAttribute", "QueryRoomAttribute"},
		What: codes.Text{
			English: "`AttributeSeq`, and `Seq` of each attribute, were added to the answer.",
			Chinese: "响应新增 `AttributeSeq` 和各属性的 `Seq`。",
		},
	},
	{
		Date: "2025-10-20", Kind: New, By: ReleaseNotes, APIs: []string{"ModifyGroupAttribute"},
		What: codes.Text{English: "New.", Chinese: "新增。"},
	},
	{
		Date: "2025-09-05", Kind: New, By: ReleaseNotes, APIs: []string{"QueryGroupsInfoOfUser"},
		What: codes.Text{English: "New.", Chinese: "新增。"},
	},
	{
		Date: "2025-08-08", Kind: Request, By: ReleaseNotes, APIs: []string{"ModifyRoomAttribute"},
		What: codes.Text{
			English: "`StopOnError` was added: a batch stops at an error, or goes on.",
			Chinese: "新增 `StopOnError`：批量操作遇到错误时停止，或继续执行。",
		},
	},
	{
		Date: "2025-07-24", Kind: New, By: ReleaseNotes, APIs: []string{"QueryRoomAttribute"},
		What: codes.Text{English: "New.", Chinese: "新增。"},
	},
	{
		Date: "2025-07-15", Kind: New, By: ReleaseNotes, APIs: []string{"CreateRoom", "ModifyRoomAttribute"},
		What: codes.Text{English: "New.", Chinese: "新增。"},
	},
	{
		Date: "2025-06-30", Kind: New, By: ReleaseNotes, APIs: []string{"FetchForbidGroupList", "QueryGroupInfo", "UpdateGroupData"},
		What: codes.Text{English: "New.", Chinese: "新增。"},
	},
	{
		Date: "2025-06-30", Kind: Request, By: ReleaseNotes, APIs: []string{"SendGroupMessage"},
		What: codes.Text{
			English: "`TargetOption` was added: a message for some members only.",
			Chinese: "新增 `TargetOption`，可只让部分成员看到消息。",
		},
	},
	{
		Date: "2025-06-30", Kind: Request, By: ReleaseNotes, APIs: []string{"MuteGroup", "MuteGroupMembers"},
		What: codes.Text{
			English: "The acting user need not be in the group any more.",
			Chinese: "操作用户可以不是群成员。",
		},
	},
	{
		Date: "2025-04-30", Kind: New, By: ReleaseNotes, APIs: []string{"ClearMemberGroupMessage", "ClearPeerMessage", "DeleteConv", "EditC2cMsgBody", "EditGroupMsgBody", "RobotRegister"},
		What: codes.Text{English: "New.", Chinese: "新增。"},
	},
	{
		Date: "2025-03-21", Kind: New, By: ReleaseNotes, APIs: []string{"ClearConversationUnread"},
		What: codes.Text{English: "New.", Chinese: "新增。"},
	},
	{
		Date: "2025-03-21", Kind: Request, By: ReleaseNotes, APIs: []string{"SendGroupMessage", "SendPeerMessage"},
		What: codes.Text{
			English: "`NoUnread` was added: the message does not count as unread.",
			Chinese: "新增 `NoUnread`，消息不计入未读数。",
		},
	},
	{
		Date: "2025-01-06", Kind: New, By: ReleaseNotes, APIs: []string{"QueryMessagesByMsgSeq"},
		What: codes.Text{English: "New.", Chinese: "新增。"},
	},
	{
		Date: "2025-01-06", Kind: Answer, By: ReleaseNotes, APIs: []string{"SendGroupMessage", "SendPeerMessage", "SendRoomMessage"},
		What: codes.Text{
			English: "`AuditInfos` was added to the answer: why a message did not pass the review.",
			Chinese: "响应新增 `AuditInfos`，说明消息未通过审核的原因。",
		},
	},
	{
		Date: "2025-01-06", Kind: Request, By: ReleaseNotes, APIs: []string{"SetConvMark"},
		What: codes.Text{
			English: "A conversation can have 30 marks; it was 20.",
			Chinese: "每个会话的标记上限由 20 个改为 30 个。",
		},
	},
}
