package wording

import (
	"zimcodes/codes"
	"zimcodes/codes/gateway"
)

// Timeline says in a line how far the Timestamp is from the time checked as of, and
// what that points to, "" for nothing.
func Timeline(l codes.Language, ahead int64, perSecond int64) (said, hint string) {
	const hour, most = 3600, 14
	max := int64(gateway.MaxAge.Seconds())
	far := ahead
	if far < 0 {
		far = -far
	}
	switch {
	case perSecond > 1:
		return l.Say("The Timestamp is no count of seconds", "Timestamp 不是以秒为单位"),
			l.Say("It has too many digits: "+timeUnit(l, perSecond)+", which the gateway reads as seconds.", "位数太多：是"+timeUnit(l, perSecond)+"，网关会当作秒来读。")
	case far <= max:
		return l.Say("The time is right: "+off(l, ahead), "时间没有问题："+off(l, ahead)), ""
	}
	said = l.Say("The time is off: "+off(l, ahead), "时间有偏差："+off(l, ahead))
	if near := (far + hour/2) / hour * hour; near > 0 && near <= most*hour && far-near <= max && near-far <= max {
		hint = l.Say("Whole hours point to a time zone: Unix time has none.", "相差整小时，多半是时区问题：Unix 时间与时区无关。")
	}
	return said, hint
}

func timeUnit(l codes.Language, perSecond int64) string {
	switch perSecond {
	case 1e3:
		return l.Say("milliseconds", "毫秒")
	case 1e6:
		return l.Say("microseconds", "微秒")
	}
	return l.Say("nanoseconds", "纳秒")
}
