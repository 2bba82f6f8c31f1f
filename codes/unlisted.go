package codes

import "slices"

// Unlisted is a code that the reference does not have but another of the
// vendor's published pages of August 2026 names.
type Unlisted struct {
	Code Code
	// APIs are the names of the APIs whose pages name the code.
	APIs []string
	// Meaning is our wording of what those pages say; empty where they say
	// nothing that we know of.
	Meaning Text
}

// unlisted are sorted by code.
var unlisted = []Unlisted{
	{660000013, []string{"UpdateFriendsAlias", "ModifyUserInfo"}, Text{}},
	{660000015, []string{"CreateGroup"}, Text{}},
	{660300013, []string{"SendRoomMessage"}, Text{
		"Room messages take no receipt.",
		"房间消息不支持回执。",
	}},
	{660300019, []string{"ModifyGroupAttribute"}, Text{
		"The total length of the values of the group attributes that are set exceeds the limit. Contact ZEGO technical support.",
		"所设置的群属性 Value 总长度超过限制，请联系 ZEGO 技术支持。",
	}},
	{660400102, []string{"GroupDeliveryReceipt", "C2cDeliveryReceipt", "GroupReadReceipt", "C2cReadReceipt"}, Text{
		"Too many receipts: one call takes at most 10.",
		"回执数量超过限制，每次调用最多 10 个。",
	}},
	{660400103, []string{"GroupDeliveryReceipt", "GroupReadReceipt"}, Text{}},
	{660400104, []string{"C2cDeliveryReceipt", "C2cReadReceipt"}, Text{}},
	{660600028, []string{"ModifyGroupAttribute", "UpdateGroupData"}, Text{
		"Changing the group's profile failed. Contact ZEGO technical support.",
		"修改群资料失败，请联系 ZEGO 技术支持。",
	}},
	{660800054, []string{"SetConvMark"}, Text{
		"Marking all of the conversations failed.",
		"标记全部会话失败。",
	}},
	{910001, nil, audioLicence},
	{910002, nil, audioLicence},
	{910003, nil, audioLicence},
	{910004, nil, audioLicence},
}

var audioLicence = Text{
	"A code of the ZIM Audio licence.",
	"ZIM 语音授权（licence）的返回码。",
}

// AllUnlisted returns the unlisted codes, smallest first. The slice is the
// caller's.
func AllUnlisted() []Unlisted { return slices.Clone(unlisted) }

// LookupUnlisted returns what is known of code c that the reference does not
// have, and whether anything is.
func LookupUnlisted(c Code) (Unlisted, bool) {
	for _, u := range unlisted {
		if u.Code == c {
			return u, true
		}
	}
	return Unlisted{}, false
}
