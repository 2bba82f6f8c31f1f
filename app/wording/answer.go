package wording

import (
	"strconv"
	"time"

	"zimcodes/codes"
	"zimcodes/codes/answer"
)

// Answered says what became of a call, in one sentence.
func Answered(l codes.Language, a *answer.Answer) []codes.Span {
	switch a.Outcome() {
	case answer.AllDone:
		return plain(l.Say("All of it was done.", "全部成功。"))
	case answer.NothingDone:
		return joined(l, plain(l.Say("Nothing was done.", "整个调用未执行。")), meaning(l, a.Code))
	}
	out := plain(count(l, a))
	for i, g := range a.Failed {
		if i == 0 {
			out = append(out, codes.Span{Text: l.Say(": ", "：")})
		} else {
			out = append(out, codes.Span{Text: l.Say(", ", "，")})
		}
		if i == listed {
			out = append(out, codes.Span{Text: "…"})
			break
		}
		out = append(out, because(l, g)...)
	}
	return append(out, codes.Span{Text: l.Say(".", "。")})
}

// count says how many of the items failed.
func count(l codes.Language, a *answer.Answer) string {
	n, all := a.Failures(), a.Items()
	failed := strconv.Itoa(n)
	switch {
	case n == 0:
		return l.Say("Items failed, but the text does not show which", "有项失败，但文本未显示是哪些")
	case a.Outcome() == answer.EveryFailed && !a.Unseen && a.More == 0 && n == 1:
		return l.Say("The one item failed", "唯一的一项失败")
	case a.Outcome() == answer.EveryFailed && !a.Unseen && a.More == 0:
		return l.Say("All "+failed+" failed", "全部 "+failed+" 项失败")
	case a.Unseen || a.Cut:
		return l.Say("At least "+failed+" failed", "至少 "+failed+" 项失败")
	case all > 0:
		return l.Say(failed+" of "+strconv.Itoa(all)+" failed", strconv.Itoa(all)+" 项中有 "+failed+" 项失败")
	}
	return l.Say(failed+" failed", failed+" 项失败")
}

// because says how many failed for one reason.
func because(l codes.Language, g answer.Group) []codes.Span {
	n := strconv.Itoa(len(g.Items))
	if t, ok := becauses[g.Code]; ok {
		return plain(l.Say(n+" "+string(t.English), n+" 项"+string(t.Chinese)))
	}
	return []codes.Span{{Text: l.Say(n+" with code ", n+" 项的返回码为 ")}, code(g.Code.String())}
}

// meaning is the description of a code, or what is known of a number that is none.
func meaning(l codes.Language, c codes.Code) []codes.Span {
	e, ok := codes.LookupKnown(c)
	if !ok {
		return plain(Outside(l, c))
	}
	return fill(e.Description.In(l), nil)
}

// Next says what to do about an answer: what to change or to wait for, and what
// of the call to send again. It is empty where there is nothing to do.
func Next(l codes.Language, a *answer.Answer) []codes.Span {
	switch a.Again() {
	case answer.AgainCall:
		return joined(l, first(l, a.Code, nil), plain(l.Say("Then send the whole call again.", "然后重新发起整个调用。")))
	case answer.AgainItems:
		return again(l, a)
	}
	if a.Code == 0 && len(a.Failed) == 0 {
		return nil
	}
	return plain(l.Say("Nothing to send again.", "无需重新调用。"))
}

// again says what to do about the items that may be sent again.
func again(l codes.Language, a *answer.Answer) []codes.Span {
	var out []codes.Span
	groups := a.Repeatable()
	n := 0
	for i, g := range groups {
		n += len(g.Items)
		if i < listed/2 {
			out = joined(l, out, first(l, g.Code, g.IDs()))
		}
	}
	switch {
	case n == 0:
		return plain(l.Say("Send again to those that failed only, not the whole call.", "仅对失败的项重新调用，不要整批重发。"))
	case a.Outcome() == answer.EveryFailed && len(groups) == len(a.Failed) && !a.Unseen:
		return joined(l, out, plain(l.Say("Then send the call again.", "然后重新调用。")))
	case n == 1:
		return joined(l, out, plain(l.Say("Then send again to this one only.", "然后仅对这 1 项重新调用。")))
	}
	return joined(l, out, plain(l.Say("Then send again to these "+strconv.Itoa(n)+" only.", "然后仅对这 "+strconv.Itoa(n)+" 项重新调用。")))
}

// first says what to do before a call is sent again, and about which items.
func first(l codes.Language, c codes.Code, ids []string) []codes.Span {
	e, ok := codes.LookupKnown(c)
	var out []codes.Span
	switch {
	case !ok && c == 0:
		out = plain(l.Say("See the reasons", "查看原因"))
	case !ok:
		out = []codes.Span{{Text: l.Say("Look up ", "查询 ")}, code(c.String())}
	case e.Retry == codes.RetryLater:
		out = plain(l.Say("Wait "+duration(l, int64(e.Pause().First/time.Second)), "等待 "+duration(l, int64(e.Pause().First/time.Second))))
	default:
		out = fill(e.Brief.In(l), nil)
	}
	if len(ids) > 0 {
		out = append(append(out, codes.Span{Text: l.Say(": ", "：")}), every(l, ids)...)
	}
	return append(out, codes.Span{Text: l.Say(".", "。")})
}

// Retrying says whether a retry helps, and how long to wait before it.
func Retrying(l codes.Language, e codes.Entry) string {
	said, p := Retry(l, e.Retry), e.Pause()
	if p == (codes.Pause{}) {
		return said
	}
	first, most := duration(l, int64(p.First/time.Second)), duration(l, int64(p.Most/time.Second))
	return said + l.Say(": after "+first+", then twice as long each time, up to "+most, "："+first+" 后，此后每次加倍，至多 "+most)
}

// Answers says how many answers a text holds.
func Answers(l codes.Language, n int) string {
	if n == 1 {
		return l.Say("1 answer of the server", "1 个响应")
	}
	return l.Say(strconv.Itoa(n)+" answers of the server", strconv.Itoa(n)+" 个响应")
}
