package app

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/codes"
	"zimcodes/codes/gateway/request"
)

// formWords name the forms in which a request can be written.
var formWords = map[request.Form]words{
	request.FormURL:        {"a URL", "网址"},
	request.FormQuery:      {"a query string", "查询字符串"},
	request.FormBash:       {"a curl command for bash", "curl 命令（bash）"},
	request.FormCmd:        {"a curl command for Windows cmd", "curl 命令（Windows cmd）"},
	request.FormPowerShell: {"a PowerShell command", "PowerShell 命令"},
	request.FormFetch:      {"a call of fetch, axios, jQuery or Python's requests", "fetch、axios、jQuery 或 Python requests 的调用"},
	request.FormRaw:        {"a raw HTTP request", "原始 HTTP 请求"},
	request.FormHAR:        {"an entry of a HAR file", "HAR 条目"},
	request.FormJSON:       {"parameters as a JSON object", "JSON 对象形式的参数"},
	request.FormLines:      {"parameters line by line", "逐行的参数"},
	request.FormText:       {"a request within other text, such as a line of a log", "其他文本（如一行日志）中的请求"},
}

// form names the form in which a request was written.
func (p Page) form(f request.Form) string {
	w := formWords[f]
	return p.Lang.Say(w.english, w.chinese)
}

// ignoredWords say what was not taken into account, and why. There, {name} is
// the option's name.
var ignoredWords = map[request.IgnoredKind]words{
	request.IgnoredOption: {
		"Left aside: the option {name}, which does not bear on the checks, or is not known here.",
		"未计入：选项 {name}，与检查无关，或无法识别。"},
	request.IgnoredFragment: {
		"Left aside: the part of the URL after `#`, which is never sent.",
		"未计入：URL 中 `#` 之后的部分，它不会发送。"},
	request.IgnoredUser: {
		"Left aside: the part of the URL before `@`, which does not belong to the host.",
		"未计入：URL 中 `@` 之前的部分，它不属于域名。"},
	request.IgnoredRequest: {
		"Left aside: a further request. Only one is read.",
		"未计入：另外的请求，只读取其中一个。"},
	request.IgnoredLine: {
		"Left aside: lines that hold no parameter.",
		"未计入：不是参数的行。"},
	request.IgnoredText: {
		"Left aside: the text around the request.",
		"未计入：请求前后的文本。"},
	request.IgnoredCommand: {
		"Left aside: what stands after the end of the command.",
		"未计入：命令结束之后的内容。"},
	request.IgnoredBreak: {
		"Left aside: line breaks within the URL, which are taken for layout.",
		"未计入：URL 中的换行，视为排版。"},
}

// ignored says what was not taken into account, and why.
func (p Page) ignored(i request.Ignored) []app.UI {
	w := ignoredWords[i.Kind]
	return elements(fill(p.Lang.Say(w.english, w.chinese), func(string) []codes.Span {
		return []codes.Span{code(i.Name)}
	}))
}

// noRequest says why a text is no request, and what would be one.
func (p Page) noRequest(e *request.NoRequestError) []app.UI {
	var said []app.UI
	if e.Reason == request.ReasonTooLong {
		limit := strconv.Itoa(request.MaxText)
		said = append(said, app.P().Text(p.Lang.Say(
			"It is longer than "+limit+" bytes, the most that is read. Paste the request alone.",
			"文本超过可读取的上限 "+limit+" 字节。请只粘贴请求本身。")))
	}
	return append(said, app.P().Class("soft").Text(p.accepted(e.Accepted)))
}

// accepted says what can be read.
func (p Page) accepted(forms []request.Form) string {
	var names []string
	for _, f := range forms {
		names = append(names, p.form(f))
	}
	return p.Lang.Say(
		"What can be read: "+p.list(names)+". It should hold at least one of the common parameters, such as AppId or Timestamp.",
		"可以识别："+p.list(names)+"。其中至少应有一个公共参数，如 AppId 或 Timestamp。")
}
