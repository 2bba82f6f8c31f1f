package wording

import (
	"strconv"

	"zimcodes/app/box"
	"zimcodes/codes"
	"zimcodes/codes/answer"
	"zimcodes/codes/gateway/request"
)

// takenWords say what a text is taken for. There, {n} is a number of codes or
// lines.
var takenWords = [...]struct{ one, many codes.Text }{
	box.Words:    {one: codes.Text{English: "words", Chinese: "文字"}},
	box.API:      {one: codes.Text{English: "the name of an API", Chinese: "API 名称"}},
	box.Number:   {one: codes.Text{English: "a number that is in no list", Chinese: "不在任何列表中的数字"}},
	box.Digits:   {one: codes.Text{English: "digits of a code", Chinese: "返回码的部分数字"}},
	box.Code:     {one: codes.Text{English: "a code", Chinese: "返回码"}},
	box.Codes:    {codes.Text{English: "a text with a code", Chinese: "含 1 个返回码的文本"}, codes.Text{English: "a text with {n} codes", Chinese: "含 {n} 个返回码的文本"}},
	box.Answer:   {codes.Text{English: "an answer", Chinese: "响应"}, codes.Text{English: "{n} answers", Chinese: "{n} 个响应"}},
	box.Log:      {codes.Text{English: "a log of one line", Chinese: "1 行日志"}, codes.Text{English: "a log of {n} lines", Chinese: "{n} 行日志"}},
	box.Long:     {codes.Text{English: "a long text", Chinese: "长文本"}, codes.Text{English: "a text of {n} lines", Chinese: "{n} 行文本"}},
	box.Callback: {one: codes.Text{English: "a callback", Chinese: "回调"}},
	box.Request:  {one: codes.Text{English: "a request", Chinese: "请求"}},
}

// shortForms name the forms of a request in a word.
var shortForms = map[request.Form]codes.Text{
	request.FormURL:        {English: "URL", Chinese: "网址"},
	request.FormQuery:      {English: "query string", Chinese: "查询字符串"},
	request.FormBash:       {English: "curl", Chinese: "curl"},
	request.FormCmd:        {English: "curl, Windows cmd", Chinese: "curl，Windows cmd"},
	request.FormPowerShell: {English: "PowerShell", Chinese: "PowerShell"},
	request.FormCommand:    {English: "command", Chinese: "命令"},
	request.FormFetch:      {English: "code", Chinese: "代码"},
	request.FormRaw:        {English: "HTTP", Chinese: "HTTP"},
	request.FormHAR:        {English: "HAR", Chinese: "HAR"},
	request.FormExport:     {English: "exported", Chinese: "导出的"},
	request.FormJSON:       {English: "JSON", Chinese: "JSON"},
	request.FormLines:      {English: "line by line", Chinese: "逐行"},
	request.FormText:       {English: "within other text", Chinese: "在其他文本中"},
}

// Taken says what a text is taken for; "" if for nothing.
func Taken(l codes.Language, t box.Taken) string {
	if t.Kind == box.Nothing {
		return ""
	}
	said := l.Say("Read as: ", "识别为：")
	words := takenWords[t.Kind]
	text := words.one
	if t.Count > 1 && words.many != (codes.Text{}) {
		text = words.many
	}
	for _, s := range fill(text.In(l), func(string) []codes.Span { return plain(strconv.Itoa(t.Count)) }) {
		said += s.Text
	}
	if short := shortForms[t.Form]; t.Kind == box.Request && short != (codes.Text{}) {
		said += l.Say(" (", "（") + string(short.In(l)) + l.Say(")", "）")
	}
	if t.Kind == box.Answer && t.Count == 1 {
		said += l.Say(": ", "：") + became(l, &t.Answers[0])
	}
	return said
}

// became says in short what became of the call that was answered.
func became(l codes.Language, a *answer.Answer) string {
	switch a.Outcome() {
	case answer.AllDone:
		return l.Say("all done", "全部成功")
	case answer.NothingDone:
		return a.Code.String()
	}
	return count(l, a)
}

// Does is what the Enter key does.
type Does int

// What it does: nothing, open the code or the one result, open the first of
// several, open the debugger with the text, or lead to what was read of it.
const (
	DoesNothing Does = iota
	DoesOpen
	DoesOpenFirst
	DoesDebug
	DoesRead
)

// OnEnter says what the Enter key does; "" if nothing.
func OnEnter(l codes.Language, d Does) string {
	switch d {
	case DoesOpen:
		return l.Say("Enter opens it", "回车打开")
	case DoesOpenFirst:
		return l.Say("Enter opens the first, ↑ and ↓ choose", "回车打开第一条，↑↓ 选择")
	case DoesDebug:
		return l.Say("Enter opens it in the debugger", "回车在调试器中打开")
	case DoesRead:
		return l.Say("read below", "解读见下方")
	}
	return ""
}
