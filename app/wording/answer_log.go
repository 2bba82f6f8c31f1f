package wording

import (
	"strconv"

	"zimcodes/codes"
	"zimcodes/codes/answer"
)

// Logged says what a log holds: the failures first, then what stands out.
func Logged(l codes.Language, log *answer.Log) []string {
	n, failed := len(log.Answers), log.Failed()
	all := strconv.Itoa(n)
	said := []string{l.Say("No answer of the server was found in "+strconv.Itoa(log.Lines)+" lines.", "在 "+strconv.Itoa(log.Lines)+" 行中没有找到服务端的响应。")}
	switch {
	case n > 0 && failed == 0:
		said[0] = l.Say("None of "+all+" answers failed.", all+" 个响应都成功。")
	case n > 0:
		said[0] = l.Say(strconv.Itoa(failed)+" of "+all+" answers failed.", all+" 个响应中有 "+strconv.Itoa(failed)+" 个失败。")
	case len(log.Rows) > 0:
		said[0] = l.Say("No answer of the server, but codes that are mentioned.", "没有服务端的响应，但提到了返回码。")
	}
	if row := frequent(log); row != nil && failed > 0 {
		count := strconv.Itoa(row.Count)
		said = append(said, l.Say("Most often: "+row.Code.String()+", "+count+" times.", "最多的是 "+row.Code.String()+"，"+count+" 次。"))
	}
	if row := log.Burst(); row != nil {
		most := strconv.Itoa(row.Most)
		said = append(said, l.Say(
			row.Code.String()+" came up to "+most+" times in one second: calls come in bursts. Spread them out.",
			row.Code.String()+" 一秒内最多出现 "+most+" 次：调用过于集中，请分散。"))
	}
	return said
}

// frequent is the row of the code that came most often, 0 left out.
func frequent(log *answer.Log) *answer.Row {
	for _, row := range log.Rows {
		if row.Code != 0 {
			return row
		}
	}
	return nil
}

// LogZone says how much was read, and of which zone the times are.
func LogZone(l codes.Language, log *answer.Log, name string) string {
	said := l.Say(strconv.Itoa(log.Lines)+" lines", strconv.Itoa(log.Lines)+" 行")
	if name != "" {
		said = Shorten(name) + l.Say(", ", "，") + said
	}
	switch {
	case log.First.IsZero():
		return said + l.Say(". The lines name no time that can be read.", "。各行没有可识别的时间。")
	case log.Zoned:
		return said + l.Say(". Times are in your time zone.", "。时间按您的时区显示。")
	}
	return said + l.Say(". Times are as the log has them: it names no time zone.", "。时间与日志一致，日志未注明时区。")
}

// Shape says when a code came, in place of the picture.
func Shape(l codes.Language, log *answer.Log, row *answer.Row) string {
	parts, most := 0, 0
	for i, n := range row.Shape {
		if n > 0 {
			parts++
		}
		if n > row.Shape[most] {
			most = i
		}
	}
	at := strconv.Itoa((most*2 + 1) * 100 / (2 * answer.Parts))
	switch {
	case parts == 1:
		return l.Say("all at about "+at+"% of the time", "集中在全程约 "+at+"% 处")
	case parts > answer.Parts/2:
		return l.Say("spread over the time, most at about "+at+"%", "分布于全程，约 "+at+"% 处最多")
	}
	return l.Say("in "+strconv.Itoa(parts)+" of "+strconv.Itoa(answer.Parts)+" parts of the time, most at about "+at+"%", "出现在 "+strconv.Itoa(answer.Parts)+" 段中的 "+strconv.Itoa(parts)+" 段，约 "+at+"% 处最多")
}
