package zim

import "zimcodes/codes"

// MessagePage is the path of the vendor's page on MessageBody.
const MessagePage = "messaging/messagebody-introduction"

// MessageAddress returns the vendor's page on MessageBody in language l.
func MessageAddress(l codes.Language) string { return address(l, MessagePage) }

// The limits of a MessageBody, in bytes. ZEGO raises that of Message to 32 kB
// on request, and that of ExtendedData.
const (
	MaxMessage      = 2048
	MaxCombined     = 5120
	MaxMessageRaise = 32768
	MaxExtendedData = 1024
	// MaxCombinedItems is the number of messages that a combined one holds.
	MaxCombinedItems = 20
)

// MessageType is a type of message: what its MessageBody holds.
type MessageType struct {
	Type int
	Name codes.Text
	// Max is the limit of Message, in bytes: of the decoded ones where IsBase64
	// is 1.
	Max int
	// RoomOnly: only rooms take it.
	RoomOnly bool
	// Fields are the fields of MessageBody; Message is required and not empty.
	Fields []Parameter
	// JSON are the fields of the JSON within Message; none where Message is
	// text of any kind.
	JSON []Parameter
}

// MessageTypes are all types, by number.
var MessageTypes = []MessageType{
	{Type: 1, Name: codes.Text{English: "text", Chinese: "文本"}, Max: MaxMessage, Fields: pushed},
	{Type: 2, Name: codes.Text{English: "signalling (command)", Chinese: "信令"}, Max: MaxMessage, Fields: []Parameter{
		messageField, extendedData, {Name: "IsBase64", Path: "MessageBody.IsBase64", Type: Number, Enum: zeroOne, Default: "0"},
	}},
	{Type: 10, Name: codes.Text{English: "combined", Chinese: "组合"}, Max: MaxCombined, Fields: pushed, JSON: combined},
	{Type: 11, Name: codes.Text{English: "image", Chinese: "图片"}, Max: MaxMessage, Fields: pushed, JSON: []Parameter{
		must("Uid", String), {Name: "Origin", Path: "Origin", Type: Object, Need: Required, Fields: picture("Origin.", Required)},
		{Name: "LargeImage", Path: "LargeImage", Type: Object, Fields: picture("LargeImage.", Optional)},
		{Name: "Thumbnail", Path: "Thumbnail", Type: Object, Fields: picture("Thumbnail.", Optional)},
		fileName, may("Size", Number),
	}},
	{Type: 12, Name: codes.Text{English: "file", Chinese: "文件"}, Max: MaxMessage, Fields: pushed, JSON: []Parameter{
		must("Uid", String), link("", Required), fileName, may("Size", Number),
	}},
	{Type: 13, Name: codes.Text{English: "audio", Chinese: "音频"}, Max: MaxMessage, Fields: pushed, JSON: []Parameter{
		must("Uid", String), link("", Required), fileName, may("Size", Number), may("MediaDuration", Number),
	}},
	{Type: 14, Name: codes.Text{English: "video", Chinese: "视频"}, Max: MaxMessage, Fields: pushed, JSON: []Parameter{
		must("Uid", String), link("", Required), fileName, may("Size", Number), may("MediaDuration", Number),
		{Name: "Thumbnail", Path: "Thumbnail", Type: Object, Fields: picture("Thumbnail.", Required)},
	}},
	{Type: 20, Name: codes.Text{English: "bullet-screen", Chinese: "弹幕"}, Max: MaxMessage, RoomOnly: true, Fields: pushed[:3]},
	{Type: 200, Name: codes.Text{English: "custom", Chinese: "自定义"}, Max: MaxMessage, Fields: pushed},
}

// Besides are the fields of the type's MessageBody beside Message and
// ExtendedData on an API. Messages of rooms are neither pushed nor receipted.
func (t *MessageType) Besides(a *API) []Parameter {
	if a.Parameter("RoomId") != nil && t.Fields[2].Name == "OfflinePush" {
		return nil
	}
	return t.Fields[2:]
}

// FindMessageType returns the type of this number, or nil.
func FindMessageType(number int) *MessageType {
	for i := range MessageTypes {
		if MessageTypes[i].Type == number {
			return &MessageTypes[i]
		}
	}
	return nil
}

var zeroOne = []string{"0", "1"}

// pushed are the fields of a message that can be pushed and receipted, in a
// room without those. A receipt is the last.
var pushed = []Parameter{
	messageField, extendedData,
	{Name: "OfflinePush", Path: "MessageBody.OfflinePush", Type: Object},
	{Name: "HasReceipt", Path: "MessageBody.HasReceipt", Type: Number, Enum: zeroOne},
}

var (
	messageField = Parameter{Name: "Message", Path: "MessageBody.Message", Type: String, Need: Required}
	extendedData = Parameter{Name: "ExtendedData", Path: "MessageBody.ExtendedData", Type: String, Limits: []Limit{{Of: Length, Max: MaxExtendedData, Unit: Bytes, Raisable: true}}}
	fileName     = Parameter{Name: "FileName", Path: "FileName", Type: String, Need: Required, Limits: []Limit{{Of: Length, Max: 150, Unit: Bytes}}}
)

// combined are the fields of a combined message. Msg is text, or the JSON of
// the type; SubMsgType and SearchedContent are for custom messages only.
var combined = []Parameter{{
	Name: "MultiMsg", Path: "MultiMsg", Type: Array, Items: Object, Need: Required,
	Limits: []Limit{{Of: Count, Max: MaxCombinedItems, Unit: Items}},
	Fields: []Parameter{
		{Name: "MsgType", Path: "MultiMsg[].MsgType", Type: Number, Need: Required, Enum: []string{"1", "11", "12", "13", "14", "200"}},
		{Name: "SubMsgType", Path: "MultiMsg[].SubMsgType", Type: Number},
		{Name: "Msg", Path: "MultiMsg[].Msg", Type: String, Need: Required},
		{Name: "SearchedContent", Path: "MultiMsg[].SearchedContent", Type: String},
	},
}}

func must(name string, t Type) Parameter {
	return Parameter{Name: name, Path: name, Type: t, Need: Required}
}
func may(name string, t Type) Parameter { return Parameter{Name: name, Path: name, Type: t} }

// link is the address of a file.
func link(within string, n Need) Parameter {
	return Parameter{Name: "Url", Path: within + "Url", Type: String, Need: n, Limits: []Limit{{Of: Length, Max: 500, Unit: Bytes}}}
}

// picture are the fields of a picture at a path that ends in a dot.
func picture(within string, n Need) []Parameter {
	return []Parameter{
		link(within, n),
		{Name: "Width", Path: within + "Width", Type: Number, Need: n},
		{Name: "Height", Path: within + "Height", Type: Number, Need: n},
	}
}
