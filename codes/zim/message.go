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
	{Type: 2, Name: codes.Text{English: "signalling (command)", Chinese: "信令"}, Max: MaxMessage, Fields: signal},
	{Type: 10, Name: codes.Text{English: "combined", Chinese: "组合"}, Max: MaxCombined, Fields: pushed, JSON: combined},
	{Type: 11, Name: codes.Text{English: "image", Chinese: "图片"}, Max: MaxMessage, Fields: pushed, JSON: image},
	{Type: 12, Name: codes.Text{English: "file", Chinese: "文件"}, Max: MaxMessage, Fields: pushed, JSON: file},
	{Type: 13, Name: codes.Text{English: "audio", Chinese: "音频"}, Max: MaxMessage, Fields: pushed, JSON: audio},
	{Type: 14, Name: codes.Text{English: "video", Chinese: "视频"}, Max: MaxMessage, Fields: pushed, JSON: video},
	{Type: 20, Name: codes.Text{English: "bullet-screen", Chinese: "弹幕"}, Max: MaxMessage, RoomOnly: true, Fields: screened},
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

// The fields below are spelled out, each list whole: made by functions or of each
// other, they would be made when the program starts, by code.

// pushed are the fields of a message that can be pushed and receipted, screened
// those of one that takes no receipt, signal those of a signalling message.
var (
	pushed = []Parameter{
		{Name: "Message", Path: "MessageBody.Message", Type: String, Need: Required},
		{Name: "ExtendedData", Path: "MessageBody.ExtendedData", Type: String, Limits: []Limit{{Of: Length, Max: MaxExtendedData, Unit: Bytes, Raisable: true}}},
		{Name: "OfflinePush", Path: "MessageBody.OfflinePush", Type: Object},
		{Name: "HasReceipt", Path: "MessageBody.HasReceipt", Type: Number, Enum: []string{"0", "1"}},
	}
	screened = []Parameter{
		{Name: "Message", Path: "MessageBody.Message", Type: String, Need: Required},
		{Name: "ExtendedData", Path: "MessageBody.ExtendedData", Type: String, Limits: []Limit{{Of: Length, Max: MaxExtendedData, Unit: Bytes, Raisable: true}}},
		{Name: "OfflinePush", Path: "MessageBody.OfflinePush", Type: Object},
	}
	signal = []Parameter{
		{Name: "Message", Path: "MessageBody.Message", Type: String, Need: Required},
		{Name: "ExtendedData", Path: "MessageBody.ExtendedData", Type: String, Limits: []Limit{{Of: Length, Max: MaxExtendedData, Unit: Bytes, Raisable: true}}},
		{Name: "IsBase64", Path: "MessageBody.IsBase64", Type: Number, Enum: []string{"0", "1"}, Default: "0"},
	}
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

// The fields of the messages that name a file.
var (
	image = []Parameter{
		{Name: "Uid", Path: "Uid", Type: String, Need: Required},
		{Name: "Origin", Path: "Origin", Type: Object, Need: Required, Fields: []Parameter{{Name: "Url", Path: "Origin.Url", Type: String, Need: Required, Limits: []Limit{{Of: Length, Max: 500, Unit: Bytes}}}, {Name: "Width", Path: "Origin.Width", Type: Number, Need: Required}, {Name: "Height", Path: "Origin.Height", Type: Number, Need: Required}}},
		{Name: "LargeImage", Path: "LargeImage", Type: Object, Fields: []Parameter{{Name: "Url", Path: "LargeImage.Url", Type: String, Limits: []Limit{{Of: Length, Max: 500, Unit: Bytes}}}, {Name: "Width", Path: "LargeImage.Width", Type: Number}, {Name: "Height", Path: "LargeImage.Height", Type: Number}}},
		{Name: "Thumbnail", Path: "Thumbnail", Type: Object, Fields: []Parameter{{Name: "Url", Path: "Thumbnail.Url", Type: String, Limits: []Limit{{Of: Length, Max: 500, Unit: Bytes}}}, {Name: "Width", Path: "Thumbnail.Width", Type: Number}, {Name: "Height", Path: "Thumbnail.Height", Type: Number}}},
		{Name: "FileName", Path: "FileName", Type: String, Need: Required, Limits: []Limit{{Of: Length, Max: 150, Unit: Bytes}}},
		{Name: "Size", Path: "Size", Type: Number},
	}
	file = []Parameter{
		{Name: "Uid", Path: "Uid", Type: String, Need: Required},
		{Name: "Url", Path: "Url", Type: String, Need: Required, Limits: []Limit{{Of: Length, Max: 500, Unit: Bytes}}},
		{Name: "FileName", Path: "FileName", Type: String, Need: Required, Limits: []Limit{{Of: Length, Max: 150, Unit: Bytes}}},
		{Name: "Size", Path: "Size", Type: Number},
	}
	audio = []Parameter{
		{Name: "Uid", Path: "Uid", Type: String, Need: Required},
		{Name: "Url", Path: "Url", Type: String, Need: Required, Limits: []Limit{{Of: Length, Max: 500, Unit: Bytes}}},
		{Name: "FileName", Path: "FileName", Type: String, Need: Required, Limits: []Limit{{Of: Length, Max: 150, Unit: Bytes}}},
		{Name: "Size", Path: "Size", Type: Number},
		{Name: "MediaDuration", Path: "MediaDuration", Type: Number},
	}
	video = []Parameter{
		{Name: "Uid", Path: "Uid", Type: String, Need: Required},
		{Name: "Url", Path: "Url", Type: String, Need: Required, Limits: []Limit{{Of: Length, Max: 500, Unit: Bytes}}},
		{Name: "FileName", Path: "FileName", Type: String, Need: Required, Limits: []Limit{{Of: Length, Max: 150, Unit: Bytes}}},
		{Name: "Size", Path: "Size", Type: Number},
		{Name: "MediaDuration", Path: "MediaDuration", Type: Number},
		{Name: "Thumbnail", Path: "Thumbnail", Type: Object, Fields: []Parameter{{Name: "Url", Path: "Thumbnail.Url", Type: String, Need: Required, Limits: []Limit{{Of: Length, Max: 500, Unit: Bytes}}}, {Name: "Width", Path: "Thumbnail.Width", Type: Number, Need: Required}, {Name: "Height", Path: "Thumbnail.Height", Type: Number, Need: Required}}},
	}
)
