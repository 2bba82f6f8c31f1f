package wording

import (
	"fmt"

	"zimcodes/codes"
)

// Actor says who must act first.
func Actor(l codes.Language, a codes.Actor) string {
	switch a {
	case codes.ActorYou:
		return l.Say("You, the developer", "您（开发者）")
	case codes.ActorUser:
		return l.Say("Your user", "您的用户")
	case codes.ActorZEGO:
		return "ZEGO"
	}
	return l.Say("Nobody", "无人")
}

// Retry says whether a retry helps.
func Retry(l codes.Language, r codes.Retry) string {
	switch r {
	case codes.RetryLater:
		return l.Say("Helps, later", "稍后重试有效")
	case codes.RetryAfterChange:
		return l.Say("Only after a change", "修改后重试才有效")
	case codes.RetryUnknown:
		return l.Say("Unknown", "未知")
	}
	return l.Say("Does not help", "无效")
}

// Choice names an actor or a retry in a word or two, where it is said of which of
// them it is one.
func Choice(l codes.Language, of fmt.Stringer) string {
	switch of {
	case codes.ActorYou:
		return l.Say("you", "您")
	case codes.ActorUser:
		return l.Say("your user", "您的用户")
	case codes.ActorZEGO:
		return "ZEGO"
	case codes.ActorNobody:
		return l.Say("nobody", "无人")
	case codes.RetryAfterChange:
		return l.Say("after a change", "修改后")
	case codes.RetryLater:
		return l.Say("later", "稍后")
	}
	return l.Say("no", "不必")
}

// Tone is the class of HTML that colours what entry e asks for: who acts.
func Tone(e codes.Entry) string { return e.Actor.String() }
