package zim

import (
	"slices"
	"strings"
)

// Example returns the business parameters of a right call: those of a query
// string, from its ampersand on, and the body. One of them is empty.
//
// The values are made of the tables below and of the parameters' facts. What
// stands within the objects SetMarkC2c and SetMarkGroup the facts do not say,
// so that SetConvMark's example lacks them.
func (a *API) Example() (query, body string) {
	if a.InQuery {
		return a.exampleQuery(), ""
	}
	if len(a.Parameters) == 0 {
		return "", ""
	}
	return "", a.object(a.Parameters)
}

func (a *API) exampleQuery() string {
	var b strings.Builder
	for i := range a.Parameters {
		p := &a.Parameters[i]
		switch {
		case !a.shows(p):
		case p.Type == Array:
			b.WriteString("&" + p.Name + "%5B%5D=" + strings.Trim(a.scalar(p, p.Items), `"`))
		default:
			b.WriteString("&" + p.Name + "=" + strings.Trim(a.scalar(p, p.Type), `"`))
		}
	}
	return b.String()
}

// shows reports whether the example has the parameter: those that are required,
// and some more that make sense of the call.
func (a *API) shows(p *Parameter) bool {
	if slices.Contains(left, a.Action+" "+p.Name) {
		return false
	}
	return p.Need != Optional || slices.Contains(shown, p.Name) || slices.Contains(shown, a.Action+" "+p.Name)
}

// shown are optional parameters that examples have, left are those marked
// required that they do not need.
var (
	shown = []string{
		"UserName", "GroupName", "RoomName", "FriendAlias", "Value", "IsAllMuted", "Duration", "JoinMode", "MessageBody",
		"CreateGroup UserId", "CallInvite Enable", "CallInvite Title", "QueryAppCommunityList Limit", "QueryAppGroupList Limit",
	}
	left = []string{"InviteUsersIntoGroup UserIds", "EditGroupMsgBody SenderId"}
)

func (a *API) object(fields []Parameter) string {
	var parts []string
	for i := range fields {
		if p := &fields[i]; a.shows(p) {
			parts = append(parts, `"`+p.Name+`":`+a.value(p))
		}
	}
	return "{" + strings.Join(parts, ",") + "}"
}

func (a *API) value(p *Parameter) string {
	switch {
	case p.Name == "MessageBody":
		return `{"Message":"Your order has been shipped."}`
	case p.Type == Object:
		return a.object(p.Fields)
	case p.Type == Array && p.Items == Object:
		return "[" + a.object(p.Fields) + "]"
	case p.Type == Array:
		return "[" + a.scalar(p, p.Items) + "]"
	}
	return a.scalar(p, p.Type)
}

// scalar returns a value of type t, as JSON.
func (a *API) scalar(p *Parameter, t Type) string {
	value, known := sample(a.Action + " " + p.Name)
	if !known {
		value, known = sample(p.Name)
	}
	switch {
	case !known && len(p.Enum) > 0:
		value = p.Enum[0]
	case !known && t == String:
		value = "mia_chen"
	}
	switch {
	case t == String:
		return `"` + value + `"`
	case t == Boolean:
		return "true"
	case value == "":
		return "17"
	}
	return value
}

// sample returns the value of a name.
func sample(name string) (value string, known bool) {
	for _, v := range values {
		if v[0] == name {
			return v[1], true
		}
	}
	return "", false
}

// values are those of strings and numbers, by name; a string of another name is
// the ID of a user, a number that of a message, or the first of its Enum.
var values = [][2]string{
	{"FromUserId", "lin_wei"},
	{"GroupOwner", "lin_wei"},
	{"SenderId", "lin_wei"},
	{"ImportedUserId", "lin_wei"},
	{"GroupId", "group_1"},
	{"RoomId", "room_1"},
	{"CallId", "call_1"},
	{"EditGroupMsgBody ConvId", "group_1"},
	{"GroupReadReceipt ConvId", "group_1"},
	{"UserName", "Mia"},
	{"FriendAlias", "Mia"},
	{"Nickname", "Mia"},
	{"RobotRegister UserId", "@RBT#helper"},
	{"RobotRegister UserName", "Helper"},
	{"GroupName", "Hiking"},
	{"RoomName", "Hiking"},
	{"Title", "Incoming call"},
	{"CreateGroup Key", "color"},
	{"CreateRoom Key", "color"},
	{"ModifyRoomAttribute Key", "color"},
	{"ModifyGroupAttribute Key", "color"},
	{"Value", "blue"},
	{"Limit", "20"},
	{"Next", "0"},
	{"StartFlag", "0"},
	{"Duration", "600"},
	{"CallInvite Enable", "1"},
	{"Priority", "2"},
}
