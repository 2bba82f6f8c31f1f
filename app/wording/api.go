package wording

import (
	"strconv"
	"strings"

	"zimcodes/codes"
	"zimcodes/codes/products"
	"zimcodes/codes/zim"
)

// Rate says how often an API may be called.
func Rate(l codes.Language, r zim.Rate) string {
	if r.PerSecond == 0 {
		return l.Say("no rate is documented", "文档未写调用频率")
	}
	n := strconv.Itoa(r.PerSecond)
	said := ""
	switch {
	case r.Messages:
		said = l.Say(n+" messages a second", "每秒 "+n+" 条消息")
	case n == "1":
		said = l.Say("1 call a second", "每秒 1 次")
	default:
		said = l.Say(n+" calls a second", "每秒 "+n+" 次")
	}
	switch r.Of {
	case "group":
		said += l.Say(" for each group", "（每个群组）")
	case "room":
		said += l.Say(" for each room", "（每个房间）")
	default:
		said += l.Say(" for the whole App", "（整个 App）")
	}
	if r.PerDay > 0 {
		n := strconv.Itoa(r.PerDay)
		said += l.Say(", "+n+" in 24 hours", "，24 小时内 "+n+" 次")
	}
	return said
}

// TypeOf names a parameter's type, as string[] for a list of strings.
func TypeOf(p *zim.Parameter) string {
	if p.Type == zim.Array {
		return p.Items.String() + "[]"
	}
	return p.Type.String()
}

// Need says whether a parameter must be given.
func Need(l codes.Language, n zim.Need) string {
	switch n {
	case zim.Required:
		return l.Say("required", "必填")
	case zim.Doubtful:
		return l.Say("required? the page contradicts itself", "必填？文档自相矛盾")
	}
	return ""
}

// APILimit says what a limit of a parameter is, with its unit, and what else
// the page says of it. The code that breaking it gives is not part of it.
func APILimit(l codes.Language, of zim.Limit) codes.Prose {
	said := bounds(l, of)
	more := func(english, chinese string) { said += l.Say("; "+english, "；"+chinese) }
	if of.Of == zim.MessageLength {
		n := strconv.Itoa(zim.MaxCombined)
		more(n+" for combined messages", "组合消息 "+n+" 字节")
	}
	switch n := strconv.Itoa(of.RaisedTo); {
	case of.RaisedTo > 0:
		more("ZEGO raises it to "+n+" on request", "可向 ZEGO 申请提高至 "+n)
	case of.Raisable:
		more("ZEGO raises it on request", "可向 ZEGO 申请提高")
	}
	if of.Corrected {
		more("what lies outside is replaced, not refused", "超出范围时自动替换，不报错")
	}
	if of.Advised {
		more("recommended, perhaps not enforced", "为建议值，未说明是否强制")
	}
	if of.Elsewhere != 0 {
		more("the page names no code for more; other pages name `"+of.Elsewhere.String()+"`", "该页未列出超限的返回码，其他页面列出 `"+of.Elsewhere.String()+"`")
	}
	return codes.Prose(said)
}

// bounds says the limit itself.
func bounds(l codes.Language, of zim.Limit) string {
	n := strconv.Itoa(of.Max)
	least := strconv.Itoa(of.Min)
	unit := measuredIn(l, of.Unit)
	switch {
	case of.Now:
		return l.Say("not later than now, in milliseconds", "不晚于当前时间，单位毫秒")
	case of.Unit == zim.Bits:
		return l.Say("a sum of these, "+least+" to "+n, "以上各值之和，"+least+" 至 "+n)
	case of.HasMin && of.Of == zim.Count:
		return l.Say(least+" to "+n+unit, least+" 至 "+n+unit)
	case of.HasMin && of.Unit == zim.Seconds:
		return l.Say(least+" to "+n+unit, least+" 至 "+n+unit)
	case of.HasMin:
		return l.Say(least+" to "+n, least+" 至 "+n)
	}
	said := l.Say("at most "+n+unit, "最多 "+n+unit)
	switch of.Of {
	case zim.EachLength:
		return l.Say("each ", "每个") + said
	case zim.TotalLength:
		return l.Say("all keys and values together "+said, "全部 Key 与 Value 合计"+said)
	case zim.MessageLength:
		return "`Message` " + said
	}
	return said
}

// measuredIn returns a unit as it follows a number.
func measuredIn(l codes.Language, u zim.Unit) string {
	switch u {
	case zim.Bytes:
		return l.Say(" bytes", " 字节")
	case zim.Unstated:
		return l.Say(", of no stated unit", "（未写单位）")
	case zim.Runes:
		return l.Say(" characters", " 个字符")
	case zim.Items:
		return l.Say(" items", " 项")
	case zim.Conversations:
		return l.Say(" conversations", " 个会话")
	case zim.Seconds:
		return l.Say(" seconds", " 秒")
	}
	return ""
}

// Rule says what a rule wants of the parameter.
func Rule(l codes.Language, k zim.RuleKind) codes.Prose {
	switch k {
	case zim.RuleOwnID:
		return codes.Prose(l.Say("not `FromUserId` itself", "不能是 `FromUserId` 自己"))
	case zim.RuleRepeated:
		return codes.Prose(l.Say("none twice", "不能重复"))
	case zim.RuleUnlisted:
		return codes.Prose(l.Say("one of these", "只能取以上各值"))
	case zim.RuleOwner:
		return codes.Prose(l.Say("not `1`, the owner's role", "不能为 `1`（群主）"))
	case zim.RuleBase64:
		return codes.Prose(l.Say("`Message` is base64 where `IsBase64` is 1", "`IsBase64` 为 1 时 `Message` 须为 base64"))
	case zim.RuleReceipt:
		return codes.Prose(l.Say("no receipt in a room", "房间消息不支持回执"))
	}
	return ""
}

// Where says in which place of an answer an API gives a code.
func Where(l codes.Language, c zim.Listed) string {
	switch {
	case c.Sample:
		return l.Say("only in the page's sample answer", "仅出现在文档的示例响应中")
	case c.SubCode:
		return l.Say("as Code or as SubCode", "作为 Code 或 SubCode")
	}
	return l.Say("as Code", "作为 Code")
}

// Unlisted says why a code is not in the reference, and where it stands.
func Unlisted(l codes.Language, u codes.Unlisted) string {
	switch u.Where {
	case codes.OnNewerReference:
		return l.Say("Not on the reference of 2025; on the vendor's page since September 2025.", "不在 2025 年的参考文档中，2025 年 9 月起见于厂商页面。")
	case codes.InSamples:
		return l.Say("Not on the reference; it stands only in sample answers on ", "不在参考文档中，只出现在示例响应中：") + pagesOf(l, u.Code)
	}
	return l.Say("Not on the reference; only on ", "不在参考文档中，只见于接口页面：") + pagesOf(l, u.Code)
}

// pagesOf lists the APIs whose pages name a code, as the end of a sentence.
func pagesOf(l codes.Language, c codes.Code) string {
	var names []string
	for _, a := range zim.Listing(c) {
		names = append(names, a.Action)
	}
	pages := l.Say("the page of ", "")
	if len(names) > 1 {
		pages = l.Say("the pages of ", "")
	}
	return pages + strings.Join(names, l.Say(", ", "、")) + l.Say(".", "。")
}

// RangeOf says that a number lies among the codes of a product.
func RangeOf(l codes.Language, p products.Product) string {
	said := l.Say(
		"The number lies among the return codes of another product of ZEGO's server APIs: "+string(p.Name.English),
		"该数字属于 ZEGO 另一服务端产品的返回码号段："+string(p.Name.Chinese))
	return said + l.Say(" (", "（") + p.Hosts[0].Name + l.Say(").", "）。")
}

// Day writes a day that stands as year, month and day.
func Day(l codes.Language, date string) string {
	parts := strings.Split(date, "-")
	month, _ := strconv.Atoi(parts[1])
	if len(parts) == 2 {
		return l.Say(months[month-1]+" "+parts[0], parts[0]+" 年 "+strconv.Itoa(month)+" 月")
	}
	day, _ := strconv.Atoi(parts[2])
	return l.Say(strconv.Itoa(day)+" "+months[month-1]+" "+parts[0], parts[0]+" 年 "+strconv.Itoa(month)+" 月 "+strconv.Itoa(day)+" 日")
}

var months = [...]string{
	"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
}
