package app

import (
	"strconv"

	"zimcodes/codes"
	"zimcodes/search"
)

// tone is the class that colours what entry e asks for.
func tone(e codes.Entry) string {
	switch {
	case e.Actor == codes.ActorNobody:
		return "none"
	case e.Retry == codes.RetryLater:
		return "later"
	case e.Actor == codes.ActorZEGO:
		return "zego"
	}
	return "you"
}

// actor says who must act first.
func (p Page) actor(a codes.Actor) string {
	switch a {
	case codes.ActorYou:
		return p.Lang.Say("You, the developer", "您（开发者）")
	case codes.ActorUser:
		return p.Lang.Say("Your user", "您的用户")
	case codes.ActorZEGO:
		return "ZEGO"
	}
	return p.Lang.Say("Nobody", "无人")
}

// retry says whether a retry helps.
func (p Page) retry(r codes.Retry) string {
	switch r {
	case codes.RetryLater:
		return p.Lang.Say("Helps, later", "稍后有用")
	case codes.RetryAfterChange:
		return p.Lang.Say("Only after a change", "修改后才有用")
	}
	return p.Lang.Say("Does not help", "没有用")
}

// group names a group of the reference.
func (p Page) group(g codes.Group) string {
	if g == codes.Public {
		return p.Lang.Say("public", "公共返回码")
	}
	return p.Lang.Say("business", "业务返回码")
}

// limit says how large what is limited may be.
func (p Page) limit(l codes.Limit) string {
	n := strconv.Itoa(l.Max)
	words := ""
	switch l.Unit {
	case codes.Bytes:
		words = p.Lang.Say(n+" bytes", n+" 字节")
	case codes.Items:
		words = n
	case codes.CallsPerSecond:
		words = p.Lang.Say(n+" per second", n+" 次/秒")
	case codes.CallsPerDay:
		words = p.Lang.Say(n+" in 24 hours", n+" 次/24 小时")
	}
	if l.OnRequest > 0 {
		n := strconv.Itoa(l.OnRequest)
		words += p.Lang.Say(", "+n+" on request", "，可申请至 "+n)
	}
	return words
}

// count says how many results there are.
func (p Page) count(n int) string {
	switch n {
	case 0:
		return p.Lang.Say("No results", "没有结果")
	case 1:
		return p.Lang.Say("1 result", "1 条结果")
	}
	return p.Lang.Say(strconv.Itoa(n)+" results", strconv.Itoa(n)+" 条结果")
}

// field names a field in which a result matched, in language l.
func (p Page) field(f search.Field, l codes.Language) string {
	switch {
	case f == search.FieldAPI:
		return p.Lang.Say("Listed on the page of", "见于接口页面")
	case f == search.FieldSaid:
		return p.Lang.Say("Also said", "也说")
	case l != p.Lang:
		return p.Lang.Say("In Chinese", "英文")
	}
	switch f {
	case search.FieldReason:
		return p.Lang.Say("Reason", "可能原因")
	case search.FieldAdvice:
		return p.Lang.Say("Advice", "处理建议")
	case search.FieldNoteDo, search.FieldNoteWhy:
		return p.Lang.Say("Our note", "本站注")
	}
	return p.Lang.Say("Description", "描述")
}
