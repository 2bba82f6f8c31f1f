package wording

import (
	"strings"

	"zimcodes/codes"
	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/request"
)

// twinWords say where a parameter stands that the gateway does not take for
// the one that is missing; the first row that is so has the words. There,
// {twins} is its name.
var twinWords = []struct {
	is         func(twin request.Parameter, name string) bool
	what, mend codes.Text
}{
	{func(t request.Parameter, _ string) bool { return t.In == request.InCut },
		codes.Text{
			English: "{twins} stands after an unquoted `&`, at which the shell ends the command: it is never sent.",
			Chinese: "{twins} 位于未加引号的 `&` 之后，shell 在此结束命令，因此不会发送。"},
		quoteURL},
	{func(t request.Parameter, _ string) bool { return t.In == request.InHeader },
		codes.Text{
			English: "There is {twins} in the headers, but the gateway reads common parameters only from the query string.",
			Chinese: "请求头中有 {twins}，但网关只从查询字符串读取公共参数。"},
		codes.Text{
			English: "Move {parameter} from the headers into the query string.",
			Chinese: "把 {parameter} 从请求头移到查询字符串中。"}},
	{func(t request.Parameter, _ string) bool { return t.In == request.InBody },
		codes.Text{
			English: "There is {twins} in the body, but the gateway reads common parameters only from the query string, in POST requests, too.",
			Chinese: "包体中有 {twins}，但网关只从查询字符串读取公共参数，POST 请求也一样。"},
		codes.Text{
			English: "Move {parameter} from the body into the query string.",
			Chinese: "把 {parameter} 从包体移到查询字符串中。"}},
	{func(t request.Parameter, _ string) bool { return strings.HasPrefix(t.Name, "amp;") },
		codes.Text{
			English: "There is {twins}: the text was copied from HTML, which writes `&` as `&amp;`.",
			Chinese: "但存在 {twins}：文本是从 HTML 复制的，其中 `&` 写成了 `&amp;`。"},
		codes.Text{
			English: "Write `&` in place of `&amp;`.",
			Chinese: "把 `&amp;` 改回 `&`。"}},
	{func(t request.Parameter, name string) bool { return strings.TrimSpace(t.Name) == name },
		codes.Text{
			English: "There is {twins}, with white space in the name. We assume that names are compared exactly.",
			Chinese: "但存在 {twins}，名称中带有空白字符。我们推测参数名需完全一致。"},
		codes.Text{
			English: "Take the white space out of the name: write {parameter}.",
			Chinese: "去掉名称中的空白字符，写成 {parameter}。"}},
	{func(t request.Parameter, name string) bool { return strings.EqualFold(t.Name, name) },
		codes.Text{
			English: "There is {twins}. We assume that names are compared exactly, capital letters included.",
			Chinese: "但存在 {twins}。我们推测参数名需完全一致，包括大小写。"},
		codes.Text{
			English: "Write the name exactly so: {parameter}.",
			Chinese: "参数名请准确写成 {parameter}。"}},
	{func(request.Parameter, string) bool { return true },
		codes.Text{
			English: "There is {twins}, which may be meant for it. We assume that names are compared exactly.",
			Chinese: "但存在 {twins}，可能就是想写的参数。我们推测参数名需完全一致。"},
		codes.Text{
			English: "If it is meant, write the name exactly so: {parameter}.",
			Chinese: "如果就是它，参数名请准确写成 {parameter}。"}},
}

// quoteURL is the mend for an & that the shell takes for itself.
var quoteURL = codes.Text{
	English: "Put the whole URL in quotation marks: single ones in bash, double ones in Windows cmd.",
	Chinese: "把整个 URL 放在引号中：bash 用单引号，Windows cmd 用双引号。",
}

// twins says where the parameters stand that may be meant, of each kind the
// first.
func twins(l codes.Language, f gateway.Finding) (what, mend []codes.Span) {
	said := map[int]bool{}
	for _, twin := range f.Twins {
		for i, row := range twinWords {
			if !row.is(twin, f.Parameter) {
				continue
			}
			if !said[i] {
				said[i] = true
				one := gateway.Finding{Parameter: f.Parameter, Twins: []request.Parameter{twin}}
				what = joined(l, what, filled(l, row.what, one))
				mend = joined(l, mend, filled(l, row.mend, one))
			}
			break
		}
	}
	return what, mend
}
