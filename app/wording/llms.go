package wording

import (
	"strings"

	"zimcodes/codes"
)

// LLMs are the sentences of llms.txt, which tells a program that answers
// questions what stands here, and what it must know before all else, in
// Markdown; and the names of its lists and what it says of files.
var LLMs = struct {
	Misled, Items, Pages                                   codes.Text
	Public, Business, Unlisted, APIs, Data                 codes.Text
	Catalog, Full, Changes, Debugger, About, OtherLanguage codes.Text
}{
	Misled: codes.Text{
		English: "**Do not retry these calls as they are**, although the vendor's documentation says to retry:",
		Chinese: "**以下返回码请勿原样重试**，厂商文档的“请重试”会误导人：",
	},
	Items: codes.Text{
		English: "`Code` 0 does not mean that every item of a batch was done: the page of an API names the list of those that failed.",
		Chinese: "`Code` 为 0 不代表批量中的每一项都成功：API 的页面写明了失败列表的位置。",
	},
	Pages: codes.Text{
		English: "Every page is here as Markdown, too: `index.md` after its address. Its front matter has `retry` (`no`, `later` or `after-change`) and `actor` (`you`, `user`, `zego` or `nobody`). A number that is not listed here is in none of the documents that were compared: what it means is unknown.",
		Chinese: "每个页面都有 Markdown 版本：在网址后加 `index.md`。开头的 `retry` 为 `no`（无用）、`later`（稍后）或 `after-change`（修改后），`actor` 为 `you`（开发者）、`user`（用户）、`zego` 或 `nobody`（无人）。此处没有列出的数字不见于比对过的任何文档，含义未知。",
	},
	Public:        codes.Text{English: "Public codes: ", Chinese: "公共返回码："},
	Business:      codes.Text{English: "Business codes: ", Chinese: "业务返回码："},
	Unlisted:      codes.Text{English: "Codes that the reference does not have", Chinese: "参考文档没有的返回码"},
	APIs:          codes.Text{English: "APIs: ", Chinese: "API："},
	Data:          codes.Text{English: "Data", Chinese: "数据"},
	Catalog:       codes.Text{English: "all codes as JSON, in English and Chinese", Chinese: "全部返回码的 JSON 数据，含中英文"},
	Full:          codes.Text{English: "all pages as one text", Chinese: "全部页面，合为一个文本"},
	Changes:       codes.Text{English: "what the vendor changed, and when", Chinese: "厂商的变更及日期"},
	Debugger:      codes.Text{English: "how a request is signed, in six languages", Chinese: "六种语言的签名写法"},
	About:         codes.Text{English: "where the data comes from, and how far to trust it", Chinese: "数据来源与可信程度"},
	OtherLanguage: codes.Text{English: "the same in Chinese", Chinese: "英文版"},
}

// LLMsSummary says in a few sentences what stands here.
func LLMsSummary(l codes.Language, compared string) string {
	when := Day(l, compared)
	return l.Say(
		"Every return code of the ZEGO ZIM server API (instant messaging): what it means, who must act, whether a retry helps, and what to do; and its APIs with their limits. Unofficial. Compared with the vendor's documentation in "+when+": where that misleads, the advice here is ours, and says so.",
		"ZEGO 即时通讯（ZIM）服务端 API 的每个返回码：含义、由谁处理、重试是否有用、处理办法；以及各 API 及其限制。非官方。已于 "+when+"与厂商文档比对；文档误导人的地方给出本站的建议，并会注明。")
}

// LLMsLater says with which codes a retry helps.
func LLMsLater(l codes.Language, later []codes.Code) string {
	var names []string
	for _, c := range later {
		names = append(names, c.String())
	}
	all := strings.Join(names, l.Say(", ", "、"))
	return l.Say(
		"The same call can succeed later, after a pause, with these codes only: "+all+". With every other code it fails again until something is changed, or need not be repeated.",
		"只有以下返回码，同样的调用隔一段时间后可能成功："+all+"。其余返回码，不作修改仍会失败，或无需重试。")
}
