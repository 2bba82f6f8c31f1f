package wording

import (
	"time"

	"zimcodes/codes"
	"zimcodes/codes/gateway"
)

// Expiry says until when a signature passes, in the zone of the reader, and what
// that means.
func Expiry(l codes.Language, expires, now time.Time) string {
	at := Local(l, expires) + " · " + UTC(expires)
	if now.After(expires) {
		return l.Say("Expired: "+at+". Make another.", "已过期："+at+"。请重新生成。")
	}
	return l.Say(
		"It passes for ten minutes, until "+at+". Until then it is a credential: whoever has it can call any API of your app.",
		"十分钟内有效，至 "+at+"。在此之前它等同于凭证：拿到它的人可以调用您应用的任何接口。")
}

// Obstacle says what must be mended first.
func Obstacle(l codes.Language, o gateway.Obstacle) string {
	switch o.Kind {
	case gateway.ObstacleSecret:
		name := o.Name
		if name == "" {
			name = l.Say("The body", "包体")
		}
		return name + l.Say(
			": a secret stands in it. Take it out: a request never holds one.",
			"：其中含有密钥，请删去。请求中绝不能有密钥。")
	case gateway.ObstacleComposite:
		return l.Say(
			o.Name+" is a list or an object, and the text does not say how it is sent. Paste the URL, the curl command or the body.",
			o.Name+" 是列表或对象，文本未说明其发送方式。请粘贴网址、curl 命令或包体。")
	}
	if o.Kind == gateway.ObstacleUnknown {
		return l.Say(
			o.Name+": the text does not give the value. Put it in.",
			o.Name+"：文本未给出其值，请填入。")
	}
	if o.Name == "AppId" {
		return l.Say("AppId: give the number of your app.", "AppId：请填写应用的数字 ID。")
	}
	return l.Say("Action: give the name of an API.", "Action：请填写接口名称。")
}

// named names what was changed.
func named(l codes.Language, what string) string {
	switch what {
	case "Host":
		return l.Say("Host", "域名")
	case "Method":
		return l.Say("Method", "请求方法")
	}
	return what
}

// DraftNotes says what differs from what was pasted, and what is left to do.
func DraftNotes(l codes.Language, dr gateway.Draft) []string {
	var notes []string
	for _, c := range dr.Changes {
		notes = append(notes, l.Say("Changed: ", "已修正：")+named(l, c.Name)+" "+Shorten(c.From)+" → "+c.To)
	}
	if dr.Listed {
		notes = append(notes, l.Say(
			"The text does not say how the parameters are sent. Here all stand in the query string; this API takes its own from a JSON body.",
			"文本未说明参数的发送方式，这里全部放在查询字符串中；该接口自身的参数应放在 JSON 包体中。"))
	}
	if dr.LacksBody() {
		notes = append(notes, l.Say(
			"The text does not hold all of the body, or a secret stands in it. Put the body into "+gateway.BodyFile+".",
			"文本中没有完整的包体，或其中含有密钥。请将包体放入 "+gateway.BodyFile+"。"))
	}
	return notes
}
