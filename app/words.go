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
		return p.say("You, the developer", "您（开发者）")
	case codes.ActorUser:
		return p.say("Your user", "您的用户")
	case codes.ActorZEGO:
		return "ZEGO"
	}
	return p.say("Nobody", "无人")
}

// retry says whether a retry helps.
func (p Page) retry(r codes.Retry) string {
	switch r {
	case codes.RetryLater:
		return p.say("Helps, later", "稍后有用")
	case codes.RetryAfterChange:
		return p.say("Only after a change", "修改后才有用")
	}
	return p.say("Does not help", "没有用")
}

// group names a group of the reference.
func (p Page) group(g codes.Group) string {
	if g == codes.Public {
		return p.say("public", "公共返回码")
	}
	return p.say("business", "业务返回码")
}

// limit says how large what is limited may be.
func (p Page) limit(l codes.Limit) string {
	n := strconv.Itoa(l.Max)
	words := ""
	switch l.Unit {
	case codes.Bytes:
		words = p.say(n+" bytes", n+" 字节")
	case codes.Items:
		words = n
	case codes.CallsPerSecond:
		words = p.say(n+" per second", n+" 次/秒")
	case codes.CallsPerDay:
		words = p.say(n+" in 24 hours", n+" 次/24 小时")
	}
	if l.OnRequest > 0 {
		n := strconv.Itoa(l.OnRequest)
		words += p.say(", "+n+" on request", "，可申请至 "+n)
	}
	return words
}

// count says how many results there are.
func (p Page) count(n int) string {
	switch n {
	case 0:
		return p.say("No results", "没有结果")
	case 1:
		return p.say("1 result", "1 条结果")
	}
	return p.say(strconv.Itoa(n)+" results", strconv.Itoa(n)+" 条结果")
}

// field names a field in which a result matched, in language l.
func (p Page) field(f search.Field, l codes.Language) string {
	switch {
	case f == search.FieldAPI:
		return p.say("Listed on the page of", "见于接口页面")
	case f == search.FieldSaid:
		return p.say("Also said", "也说")
	case l != p.Lang:
		return p.say("In Chinese", "英文")
	}
	switch f {
	case search.FieldReason:
		return p.say("Reason", "可能原因")
	case search.FieldAdvice:
		return p.say("Advice", "处理建议")
	case search.FieldNoteDo, search.FieldNoteWhy:
		return p.say("Our note", "本站注")
	}
	return p.say("Description", "描述")
}
