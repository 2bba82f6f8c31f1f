package wording

import (
	"strconv"

	"zimcodes/codes"
	"zimcodes/codes/gateway/request"
)

// formWords name the forms in which a request can be written.
var formWords = map[request.Form]codes.Text{
	request.FormURL:        {English: "a URL", Chinese: "网址"},
	request.FormQuery:      {English: "a query string", Chinese: "查询字符串"},
	request.FormBash:       {English: "a curl command for bash", Chinese: "curl 命令（bash）"},
	request.FormCmd:        {English: "a curl command for Windows cmd", Chinese: "curl 命令（Windows cmd）"},
	request.FormPowerShell: {English: "a PowerShell command", Chinese: "PowerShell 命令"},
	request.FormCommand:    {English: "a command of wget or HTTPie", Chinese: "wget 或 HTTPie 命令"},
	request.FormFetch:      {English: "a call of fetch, axios, jQuery or Python's requests", Chinese: "fetch、axios、jQuery 或 Python requests 的调用"},
	request.FormRaw:        {English: "a raw HTTP request", Chinese: "原始 HTTP 请求"},
	request.FormHAR:        {English: "an entry of a HAR file", Chinese: "HAR 条目"},
	request.FormExport:     {English: "a request that Postman, Insomnia, Bruno or the like exported", Chinese: "Postman、Insomnia、Bruno 等导出的请求"},
	request.FormJSON:       {English: "parameters as a JSON object", Chinese: "JSON 对象形式的参数"},
	request.FormLines:      {English: "parameters line by line", Chinese: "逐行的参数"},
	request.FormText:       {English: "a request within other text, such as a line of a log", Chinese: "其他文本（如一行日志）中的请求"},
}

// Form names the form in which a request was written.
func Form(l codes.Language, f request.Form) string {
	return string(formWords[f].In(l))
}

// ignoredWords say what was not taken into account, and why. There, {name} is
// the option's name.
var ignoredWords = map[request.IgnoredKind]codes.Text{
	request.IgnoredOption: {
		English: "Left aside: the option {name}, which does not bear on the checks, or is not known here.",
		Chinese: "未计入：选项 {name}，与检查无关，或无法识别。"},
	request.IgnoredFragment: {
		English: "Left aside: the part of the URL after `#`, which is never sent.",
		Chinese: "未计入：URL 中 `#` 之后的部分，它不会发送。"},
	request.IgnoredUser: {
		English: "Left aside: the part of the URL before `@`, which does not belong to the host.",
		Chinese: "未计入：URL 中 `@` 之前的部分，它不属于域名。"},
	request.IgnoredRequest: {
		English: "Left aside: a further request. Only one is read.",
		Chinese: "未计入：另外的请求，只读取其中一个。"},
	request.IgnoredLine: {
		English: "Left aside: lines that hold no parameter.",
		Chinese: "未计入：不是参数的行。"},
	request.IgnoredText: {
		English: "Left aside: the text around the request.",
		Chinese: "未计入：请求前后的文本。"},
	request.IgnoredCommand: {
		English: "Left aside: what stands after the end of the command.",
		Chinese: "未计入：命令结束之后的内容。"},
	request.IgnoredBreak: {
		English: "Left aside: line breaks within the URL, which are taken for layout.",
		Chinese: "未计入：URL 中的换行，视为排版。"},
}

// Ignored says what was not taken into account, and why.
func Ignored(l codes.Language, i request.Ignored) []codes.Span {
	return fill(ignoredWords[i.Kind].In(l), func(string) []codes.Span {
		return []codes.Span{code(i.Name)}
	})
}

// NoRequest says that a text is no request, and what is the matter with it if
// that can be told.
func NoRequest(l codes.Language, e *request.NoRequestError) (what, why string) {
	switch e.Reason {
	case request.ReasonTooLong:
		limit := strconv.Itoa(request.MaxText)
		return l.Say("This text is too long.", "这段文本过长。"), l.Say(
			"It is longer than "+limit+" bytes, the most that is read. Paste the request alone.",
			"文本超过可读取的上限 "+limit+" 字节。请只粘贴请求本身。")
	case request.ReasonCallback:
		return l.Say("This is a callback from ZEGO, not a request to it.", "这是 ZEGO 发来的回调，不是发给 ZEGO 的请求。"), l.Say(
			"ZEGO sends it to your server. It is signed by a rule of its own (SHA-1, with the CallbackSecret), so the gateway's checks say nothing about it.",
			"它由 ZEGO 发送到您的服务器，按另一套规则签名（SHA-1，使用 CallbackSecret），网关的检查不适用。")
	case request.ReasonForeign:
		return l.Say("There is no request to ZEGO's gateway in this text.", "这段文本中没有发给 ZEGO 网关的请求。"), l.Say(
			"Some names are the gateway's, too, but not enough of them to tell, or the host is another service's.",
			"有些参数名与网关相同，但不足以判断，或域名属于其他服务。")
	}
	return l.Say("There is no request in this text.", "这段文本中没有请求。"), ""
}

// Accepted says what can be read.
func Accepted(l codes.Language, forms []request.Form) string {
	var names []string
	for _, f := range forms {
		names = append(names, Form(l, f))
	}
	return l.Say(
		"A request can be "+List(l, names)+". It should name a gateway's host, or three of the common parameters, such as AppId and Timestamp. Answers, logs and callbacks are read, too.",
		"请求可以是："+List(l, names)+"。其中应有网关的域名，或三个公共参数（如 AppId、Timestamp）。响应、日志和回调也可以识别。")
}
