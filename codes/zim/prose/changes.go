package prose

import (
	"slices"

	"zimcodes/codes"
)

// Change is a change of the vendor's documentation.
type Change struct {
	// Date is the day, as year, month and day.
	Date string
	// APIs and Codes are those whose pages it concerns.
	APIs  []string
	Codes []codes.Code
	What  codes.Text
}

// changes are those since the reference of 2025, oldest first.
var changes = []Change{
	{"2025-07-24", []string{"QueryRoomAttribute"}, nil, added},
	{"2025-09-04", nil, []codes.Code{660200001}, codes.Text{
		English: "Widened: it also covers a user who was registered from the server and never logged in.",
		Chinese: "含义扩大：也包括只由服务端注册、从未登录过的用户。",
	}},
	{"2025-09-05", []string{"QueryGroupsInfoOfUser"}, nil, added},
	{"2025-09-29", []string{"ModifyGroupAttribute"}, []codes.Code{660300019}, codes.Text{
		English: "The code `660300019` was added.", Chinese: "新增返回码 `660300019`。",
	}},
	{"2025-09-29", []string{"ModifyGroupAttribute", "UpdateGroupData"}, []codes.Code{660600028}, codes.Text{
		English: "The code `660600028` was added.", Chinese: "新增返回码 `660600028`。",
	}},
	{"2025-10-20", []string{"ModifyGroupAttribute"}, nil, added},
	{"2026-04-29", []string{"C2cReadReceipt", "GroupReadReceipt"}, nil, added},
	{"2026-05-20", []string{"CgiDescribeZIMAudioLicense"}, nil, codes.Text{
		English: "The host became `auth-api.zego.im`.", Chinese: "域名改为 `auth-api.zego.im`。",
	}},
	{"2026-05-29", []string{"QueryAppGroupList", "QueryBlacklist", "QueryFriendList", "QueryRoomUserList"}, nil, codes.Text{
		English: "The parameters moved from the body to the query string. Older programs still send them in the body.",
		Chinese: "参数由包体改为放在查询字符串中。旧程序可能仍放在包体里。",
	}},
	{"2026-06-22", []string{"DestroyRoom", "KickoutRoomUser"}, nil, codes.Text{
		English: "The optional `FromUserId` was added.", Chinese: "新增可选参数 `FromUserId`。",
	}},
	{"2026-06-24", []string{"QueryAppCommunityList"}, nil, added},
	{"2026-07-13", []string{"CreateRoom", "ModifyRoomAttribute"}, nil, codes.Text{
		English: "The limit of 16 attributes was added; the text still says 20.", Chinese: "新增属性最多 16 个的限制，说明文字仍写 20 个。",
	}},
	{"2026-07-24", []string{"C2cDeliveryReceipt", "GroupDeliveryReceipt"}, nil, added},
	{"2026-08-17", []string{"CreateGroup", "UpdateGroupData"}, nil, codes.Text{
		English: "The 50 bytes of `GroupName` became 50 characters.", Chinese: "`GroupName` 由 50 字节改为 50 个字符。",
	}},
}

var added = codes.Text{English: "New.", Chinese: "新增。"}

// Changes returns the changes of an API, oldest first.
func Changes(action string) []Change {
	return only(func(c Change) bool { return slices.Contains(c.APIs, action) })
}

// CodeChanges returns the changes of a code, oldest first.
func CodeChanges(code codes.Code) []Change {
	return only(func(c Change) bool { return slices.Contains(c.Codes, code) })
}

func only(those func(Change) bool) []Change {
	var all []Change
	for _, c := range changes {
		if those(c) {
			all = append(all, c)
		}
	}
	return all
}
