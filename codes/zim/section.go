package zim

import (
	"strings"

	"zimcodes/codes"
)

// Section is a part of the API as the vendor's documentation divides it.
type Section struct {
	// ID is the folder of its pages.
	ID   string
	Name codes.Text
}

// Sections are all sections, in the vendor's order.
var Sections = []Section{
	{"user", codes.Text{English: "User", Chinese: "用户"}},
	{"room", codes.Text{English: "Room", Chinese: "房间"}},
	{"group", codes.Text{English: "Group", Chinese: "群组"}},
	{"messaging", codes.Text{English: "Message", Chinese: "消息"}},
	{"call-invitation", codes.Text{English: "Call invitation", Chinese: "呼叫邀请"}},
	{"conversation", codes.Text{English: "Conversation", Chinese: "会话"}},
	{"community", codes.Text{English: "Community", Chinese: "社群"}},
	{"bot", codes.Text{English: "Bot", Chinese: "机器人"}},
	{"zim-audio", codes.Text{English: "ZIM Audio", Chinese: "ZIM Audio 语音"}},
}

// Section returns the section that the API is part of.
func (a *API) Section() Section {
	folder, _, _ := strings.Cut(a.Page, "/")
	for _, s := range Sections {
		if s.ID == folder {
			return s
		}
	}
	return Section{}
}

// APIs returns the section's APIs, by name.
func (s Section) APIs() []*API {
	var in []*API
	for i := range APIs() {
		if a := &apis[i]; a.Section().ID == s.ID {
			in = append(in, a)
		}
	}
	return in
}
