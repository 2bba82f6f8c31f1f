package wording

import (
	"strings"

	"zimcodes/codes"
	"zimcodes/codes/changes"
)

// ChangesTitle is the title of all that the vendor changed.
var ChangesTitle = codes.Text{English: "What changed in the ZIM server API", Chinese: "ZIM 服务端 API 变更"}

// ChangesAbout says what changes there are, and ChangesScope what their days are
// and what is left out.
var (
	ChangesAbout = codes.Text{
		English: "What ZEGO's documentation changed about return codes and APIs since November 2024, newest first.",
		Chinese: "自 2024 年 11 月以来 ZEGO 文档中返回码和 API 的变更，新的在前。",
	}
	ChangesScope = codes.Text{
		English: "A day is that of ZEGO's release notes, or the one on which the page changed; when the servers followed, nobody has published. Changes of message bodies, of callbacks and of mere wording are left out.",
		Chinese: "日期取自 ZEGO 的发布日志，或为页面修改之日；服务端何时生效，没有公开说明。消息体、回调以及仅措辞上的变更不在其中。",
	}
)

// Change says in a line, without code, what changed about what.
func Change(l codes.Language, c changes.Change) string {
	return strings.Join(c.Names(), l.Say(", ", "、")) + l.Say(": ", "：") + c.What.In(l).Plain()
}
