package wording

import (
	"time"

	"zimcodes/codes"
)

// TimeLayout writes a time so that it reads the same in both languages, and is
// read back.
const TimeLayout = "2006-01-02 15:04:05"

// Local writes t in its zone, which is that of the reader.
func Local(l codes.Language, t time.Time) string {
	return t.Format(TimeLayout) + l.Say(" here (UTC", " 本地时间（UTC") + t.Format("-07:00") + l.Say(")", "）")
}

// UTC writes t in UTC.
func UTC(t time.Time) string { return t.UTC().Format(TimeLayout) + " UTC" }

// Relative says where t is from the time at which is judged.
func Relative(l codes.Language, t, judged time.Time, present bool) string {
	to := l.Say("the time checked as of", "检查时刻")
	if present {
		to = l.Say("now", "现在")
	}
	switch ahead := t.Unix() - judged.Unix(); {
	case ahead > 0:
		return l.Say(duration(l, ahead)+" after "+to, "比"+to+"晚 "+duration(l, ahead))
	case ahead < 0:
		return l.Say(duration(l, ahead)+" before "+to, "比"+to+"早 "+duration(l, ahead))
	}
	return l.Say("exactly "+to, "与"+to+"一致")
}

// off says how far a time is from the clock.
func off(l codes.Language, ahead int64) string {
	switch {
	case ahead > 0:
		return l.Say(duration(l, ahead)+" after the time checked as of", "比检查时刻晚 "+duration(l, ahead))
	case ahead < 0:
		return l.Say(duration(l, ahead)+" before the time checked as of", "比检查时刻早 "+duration(l, ahead))
	}
	return l.Say("exactly the time checked as of", "与检查时刻一致")
}

// seconds says how far the time that was signed is from the one that was sent.
func seconds(l codes.Language, n int64) string {
	if n > 0 {
		return l.Say(duration(l, n)+" after", "晚 "+duration(l, n))
	}
	return l.Say(duration(l, n)+" before", "早 "+duration(l, n))
}
