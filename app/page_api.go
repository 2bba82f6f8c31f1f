package app

import (
	"slices"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/wording"
	"zimcodes/codes"
	"zimcodes/codes/gateway"
	"zimcodes/codes/zim"
	"zimcodes/codes/zim/prose"
)

// apiPage is the page of one API: what it takes, an example, what it answers.
func (s *site) apiPage(a *zim.API) []app.UI {
	p, w := s.page, prose.Of(a.Action)
	return []app.UI{
		p.apiCrumb(a),
		app.H1().Class("code").TabIndex(-1).Body(
			app.Span().Class("action").Text(a.Action), app.Text(" "),
			app.Span().Class("means").Body(p.inLink(a.Purpose.In(p.Lang), nil)...),
		),
		p.chips(a),
		app.Div().Class("cols").Body(
			app.Div().Class("answer").Body(
				p.parameters(a, w),
				p.messageBody(a),
				p.apiExample(a),
				p.apiCodes(a),
				p.apiAnswer(a),
			),
			app.Div().Class("side").Body(
				app.Div().Class("actions").Body(append([]app.UI{
					app.Div().Class("buttons").Body(
						app.Button().Type("button").OnClick(s.onCopyLink).Text(p.Lang.Say("Copy link", "复制链接")),
					)}, s.copyNotice("code")...)...),
				p.oddities(a, w),
				p.changes(prose.Changes(a.Action)),
				p.vendorPage(a, w),
			),
		),
	}
}

func (p Page) apiCrumb(a *zim.API) app.UI {
	section := a.Section()
	return app.Nav().Class("crumb").Aria("label", p.Lang.Say("Where this is", "当前位置")).Body(
		app.A().Href(p.apis().Path()).Text("API"),
		app.Span().Aria("hidden", "true").Text("›"),
		app.A().Href(p.apis().Path()+"#"+section.ID).Text(string(section.Name.In(p.Lang))),
	)
}

// chips are the facts of a call at a glance.
func (p Page) chips(a *zim.API) app.UI {
	over := []app.UI{app.Text(wording.Rate(p.Lang, a.Rate))}
	for i, c := range a.Rate.Codes {
		over = append(over, app.Text(map[bool]string{true: p.Lang.Say(", more: ", "，超出："), false: " "}[i == 0]), p.codeLink(c))
	}
	if a.Rate.PerSecond > 0 && len(a.Rate.Codes) == 0 {
		over = append(over, app.Text(p.Lang.Say("; the page names no code for more", "；该页未列出超限的返回码")))
	}
	host := []app.UI{app.Code().Text(a.Host())}
	if a.Host() == zim.Host {
		host = append(host, app.Text(p.Lang.Say(" or a region's host", " 或各区域域名")))
	}
	items := []app.UI{app.Li().Text(a.Method), app.Li().Body(over...), app.Li().Body(host...)}
	if len(a.Failed) > 0 {
		items = append(items, app.Li().Text(p.Lang.Say("can fail for some items only", "可能只有部分失败")))
	}
	return app.Ul().Class("chips").Aria("label", p.Lang.Say("In short", "要点")).Body(items...)
}

// parameters is the table of the API's own parameters.
func (p Page) parameters(a *zim.API, w *prose.Words) app.UI {
	title := p.Lang.Say("Parameters, as JSON in the body", "参数（包体，JSON）")
	if a.InQuery {
		title = p.Lang.Say("Parameters, in the query string", "参数（查询字符串）")
	}
	if len(a.Parameters) == 0 {
		return section("part", p.Lang.Say("Parameters", "参数"), app.P().Text(p.Lang.Say(
			"None but the public ones that every call has: AppId, SignatureNonce, Timestamp, Signature, SignatureVersion.",
			"除每次调用都有的公共参数外没有其他参数：AppId、SignatureNonce、Timestamp、Signature、SignatureVersion。")))
	}
	var rows []app.UI
	for _, q := range a.All() {
		rows = append(rows, app.Tr().Body(
			app.Th().Scope("row").Body(p.path(a, q)...),
			app.Td().Class("type").Body(p.typed(q)...),
			app.Td().Body(p.meaning(q, w)...),
			app.Td().Body(p.limited(a, q)...),
		))
	}
	table := app.Table().Class("cards").Body(
		app.THead().Body(app.Tr().Body(
			app.Th().Scope("col").Text(p.Lang.Say("Name", "名称")),
			app.Th().Scope("col").Text(p.Lang.Say("Type", "类型")),
			app.Th().Scope("col").Text(p.Lang.Say("Meaning", "含义")),
			app.Th().Scope("col").Text(p.Lang.Say("Limit, and the code for breaking it", "限制，以及超出时的返回码")),
		)),
		app.TBody().Body(rows...),
	)
	body := []app.UI{table}
	if unstated(a) {
		body = append(body, app.P().Class("soft").Text(p.Lang.Say(
			"Where the page states no unit, bytes are the safe reading: characters are never more than bytes.",
			"文档未写单位时，按字节计算最稳妥：字符数不会超过字节数。")))
	}
	if a.Characters.Allowed != "" {
		body = append(body, app.P().Class("soft").Body(append([]app.UI{app.Text(p.Lang.Say("In IDs: ", "ID 可用："))}, p.characters(a.Characters)...)...))
	}
	return section("part", title, body...)
}

// unstated reports whether a limit of the API's has no unit on its page.
func unstated(a *zim.API) bool {
	for _, q := range a.All() {
		for _, l := range q.Limits {
			if l.Unit == zim.Unstated {
				return true
			}
		}
	}
	return false
}

// path renders a parameter's place, what it lies in softer. In a query string a
// list's name has brackets.
func (p Page) path(a *zim.API, q *zim.Parameter) []app.UI {
	within, name := q.Path[:len(q.Path)-len(q.Name)], q.Name
	if a.InQuery && q.Type == zim.Array {
		name += "[]"
	}
	if within == "" {
		return []app.UI{app.Code().Text(name)}
	}
	return []app.UI{app.Code().Body(app.Span().Class("soft").Text(within), app.Raw("<wbr>"), app.Text(name))}
}

func (p Page) typed(q *zim.Parameter) []app.UI {
	body := []app.UI{app.Code().Text(wording.TypeOf(q))}
	if need := wording.Need(p.Lang, q.Need); need != "" {
		body = append(body, app.Text(" "), app.Span().Class("must").Text(need))
	}
	return body
}

func (p Page) meaning(q *zim.Parameter, w *prose.Words) []app.UI {
	body := p.inline(w.Meanings[q.Path].In(p.Lang))
	if len(q.Enum) == 0 {
		return body
	}
	body = append(body, app.Text(p.Lang.Say(": ", "：")))
	for i, v := range q.Enum {
		if i > 0 {
			body = append(body, app.Text(p.Lang.Say(", ", "，")))
		}
		body = append(body, app.Code().Text(v))
		if means := w.Value(q.Path, v).In(p.Lang); means != "" {
			body = append(append(body, app.Text(" ")), p.inline(means)...)
		}
	}
	return body
}

// limited says what limits and rules a parameter has, a paragraph each, and the
// code that the page lists for each.
func (p Page) limited(a *zim.API, q *zim.Parameter) []app.UI {
	var body []app.UI
	add := func(text codes.Prose, c codes.Code) {
		line := p.inline(text)
		if c != 0 {
			line = append(line, app.Text(p.Lang.Say(" → ", " → ")), p.codeLink(c))
		}
		body = append(body, app.P().Body(line...))
	}
	for _, l := range q.Limits {
		add(wording.APILimit(p.Lang, l), l.Code)
		if l.Also > 0 {
			body = append(body, app.P().Class("odd").Text(p.Lang.Say("≠ the page also says ", "≠ 该页另一处写 ")+strconv.Itoa(l.Also)))
		}
	}
	for _, r := range a.Rules() {
		if r.Path == q.Path || q.Name == "MessageBody" && strings.HasPrefix(r.Path, q.Path+".") {
			add(wording.Rule(p.Lang, r.Kind), r.Code)
		}
	}
	if q.Default != "" {
		add(codes.Prose(p.Lang.Say("default ", "默认 ")+q.Default), 0)
	}
	if q.Characters.Allowed != "" {
		body = append(body, app.P().Class("soft").Body(p.characters(q.Characters)...))
	}
	return body
}

// characters says which an ID may have.
func (p Page) characters(c zim.Characters) []app.UI {
	body := []app.UI{app.Text(p.Lang.Say("letters, digits, and ", "字母、数字，以及 ")), app.Code().Text(c.Allowed)}
	if c.Misprinted {
		body = append(body, app.Text(p.Lang.Say(" (as printed; plainly damaged)", "（照原文，明显有误）")))
	}
	return body
}

// messageBody says what MessageBody holds for each type that the API takes.
func (p Page) messageBody(a *zim.API) app.UI {
	kind := a.Parameter("MessageType")
	if kind == nil {
		kind = a.Parameter("MsgType")
	}
	if kind == nil || a.Parameter("MessageBody") == nil {
		return nil
	}
	var rows []app.UI
	for _, v := range kind.Enum {
		n, _ := strconv.Atoi(v)
		t := zim.FindMessageType(n)
		rows = append(rows, app.Tr().Body(
			app.Th().Scope("row").Body(app.Code().Text(v), app.Text(" "+string(t.Name.In(p.Lang)))),
			app.Td().Body(p.fieldList(besides(a, t))...),
			app.Td().Body(p.fieldList(t.JSON)...),
		))
	}
	common := p.inline(codes.Prose(p.Lang.Say(
		"Every type has `Message`, which is required and not empty, and `ExtendedData` of at most 1024 bytes, which ZEGO raises on request.",
		"各类型都有必填且不能为空的 `Message`，以及最多 1024 字节的 `ExtendedData`（可向 ZEGO 申请提高）。")))
	if strings.HasPrefix(a.Action, "Import") {
		common = append(common, p.inline(codes.Prose(p.Lang.Say(
			" `OfflinePush` and `HasReceipt` mean nothing when importing.", " 导入时 `OfflinePush` 与 `HasReceipt` 无意义。")))...)
	}
	return section("part", p.Lang.Say("MessageBody, by type", "各消息类型的 MessageBody"),
		app.P().Body(common...),
		app.Table().Class("cards").Body(
			app.THead().Body(app.Tr().Body(
				app.Th().Scope("col").Text(p.Lang.Say("Type", "类型")),
				app.Th().Scope("col").Text(p.Lang.Say("Besides", "其他字段")),
				app.Th().Scope("col").Text(p.Lang.Say("The JSON within Message", "Message 中的 JSON")),
			)),
			app.TBody().Body(rows...),
		),
		app.P().Class("soft").Body(
			app.Text(p.Lang.Say("In bold: required. Lengths in bytes. ", "粗体为必填，长度以字节计。")),
			app.A().Href(zim.MessageAddress(p.Lang)).Text(p.Lang.Say("ZEGO's page on MessageBody", "ZEGO 的 MessageBody 页面"))),
	)
}

// besides are the fields of a type beside Message and ExtendedData. Messages of
// rooms are neither pushed nor receipted.
func besides(a *zim.API, t *zim.MessageType) []zim.Parameter {
	if a.Parameter("RoomId") != nil {
		return slices.DeleteFunc(slices.Clone(t.Fields[2:]), func(f zim.Parameter) bool { return f.Name != "IsBase64" })
	}
	return t.Fields[2:]
}

// fieldList lists fields with their limits, those that are required in bold.
func (p Page) fieldList(fields []zim.Parameter) []app.UI {
	var body []app.UI
	for i := range fields {
		f := &fields[i]
		if i > 0 {
			body = append(body, app.Text(p.Lang.Say(", ", "，")))
		}
		name := app.UI(app.Code().Text(f.Name))
		if f.Need == zim.Required {
			name = app.B().Body(name)
		}
		body = append(body, name)
		for _, l := range f.Limits {
			body = append(body, app.Text(p.Lang.Say(" ≤ ", " ≤ ")+strconv.Itoa(l.Max)))
		}
		if f.Fields != nil {
			body = append(append(append(body, app.Text(" {")), p.fieldList(f.Fields)...), app.Text("}"))
		}
	}
	return body
}

// apiExample shows a right call, which the debugger opens.
func (p Page) apiExample(a *zim.API) app.UI {
	body := []app.UI{app.Pre().Class("code").Text(gateway.APIExample(a).Text)}
	if a.Action == "SetConvMark" {
		body = append(body, app.P().Class("soft").Text(p.Lang.Say(
			"What stands within SetMarkC2c and SetMarkGroup is on ZEGO's page: one of them is needed.",
			"SetMarkC2c 与 SetMarkGroup 中的字段见 ZEGO 页面，至少需要其一。")))
	}
	return section("part", p.Lang.Say("A signed example", "签名示例"), append(body,
		app.P().Body(app.A().Class("button").Href(p.debug().Path()+"#"+link{api: a.Action}.fragment()).Text(p.Lang.Say("Open it in the debugger", "在调试页中打开"))),
		app.P().Class("soft").Text(p.Lang.Say(
			"Signed with the values that ZEGO publishes as an example. The time is long past: sign again with your own.",
			"用 ZEGO 公布的示例值签名，时间早已过期，请用自己的值重新签名。")))...)
}

// apiCodes lists the codes that the page names.
func (p Page) apiCodes(a *zim.API) app.UI {
	if len(a.Codes) == 0 {
		return section("part", p.Lang.Say("Codes", "返回码"), app.P().Text(p.Lang.Say(
			"ZEGO's page lists none. Those of the gateway can come, as for every API.",
			"ZEGO 页面没有列出。与所有 API 一样，可能返回网关的返回码。")))
	}
	var items []app.UI
	for _, l := range a.Codes {
		e, _ := codes.LookupKnown(l.Code)
		means := p.inLink(e.Description.In(p.Lang), nil)
		if l.Here != (codes.Text{}) {
			means = append([]app.UI{app.B().Text(p.Lang.Say("Here: ", "此处："))}, p.inLink(l.Here.In(p.Lang), nil)...)
		}
		if l.Sample {
			means = append(means, app.Span().Class("excerpt").Text(wording.Where(p.Lang, l)))
		}
		items = append(items, app.Li().Body(app.A().Class("row").Href(p.code(l.Code).Path()).Body(
			digits(l.Code, nil), app.Span().Class("what").Body(app.Span().Body(means...)),
			app.Span().Class("todo").Class(tone(e)).Body(p.inLink(e.Brief.In(p.Lang), nil)...),
		)))
	}
	where := p.Lang.Say("ZEGO's page gives them as Code. ", "ZEGO 页面将其列为 Code。")
	if a.Codes[0].SubCode {
		where = p.Lang.Say("ZEGO's page gives them for Code and SubCode alike. ", "ZEGO 页面未区分 Code 与 SubCode。")
	}
	return section("part", p.Lang.Say("Codes that ZEGO's page lists", "ZEGO 页面列出的返回码"),
		app.Ul().Body(items...),
		app.P().Class("soft").Text(where+p.Lang.Say("Those of the gateway come as for every API.", "网关的返回码对所有 API 都可能返回。")))
}

// apiAnswer says where the answer tells of items that failed.
func (p Page) apiAnswer(a *zim.API) app.UI {
	if len(a.Failed) == 0 {
		return nil
	}
	var items []app.UI
	for _, l := range a.Failed {
		line := []app.UI{app.Code().Text(l.Path), app.Text(p.Lang.Say(": items that failed, each with ", "：失败的条目，含 "))}
		for _, name := range append(append([]string{}, l.IDs...), l.Code, l.Message) {
			if name != "" {
				line = append(line, app.Code().Text(name), app.Text(" "))
			}
		}
		if l.Code == "" {
			line = append(line, app.Text(p.Lang.Say("and no code", "，没有返回码")))
		}
		items = append(items, app.Li().Body(line...))
	}
	if len(a.Done) > 0 {
		line := []app.UI{}
		for _, d := range a.Done {
			line = append(line, app.Code().Text(d), app.Text(" "))
		}
		items = append(items, app.Li().Body(append(line, app.Text(p.Lang.Say("lists those that did not", "列出成功的条目")))...))
	}
	return section("part", p.Lang.Say("The answer", "响应"),
		app.P().Text(p.Lang.Say("Code 0 does not mean that all of it was done: look at the list.", "Code 为 0 不代表全部成功，请检查失败列表。")),
		app.Ul().Body(items...))
}

// oddities are where the vendor contradicts itself.
func (p Page) oddities(a *zim.API, w *prose.Words) app.UI {
	if len(w.Oddities) == 0 {
		return nil
	}
	var items []app.UI
	for _, o := range w.Oddities {
		items = append(items, app.Li().Body(p.inline(o.In(p.Lang))...))
	}
	return app.Aside().Class("note").Body(
		app.H2().Text(p.Lang.Say("Where ZEGO contradicts itself", "ZEGO 文档自相矛盾之处")),
		app.Ul().Body(items...))
}

// changes says what the vendor changed, and when.
func (p Page) changes(all []prose.Change) app.UI {
	if len(all) == 0 {
		return nil
	}
	var items []app.UI
	for _, c := range all {
		items = append(items, app.Li().Body(append(
			[]app.UI{app.Span().Class("label").Text(wording.Day(p.Lang, c.Date) + p.Lang.Say(": ", "："))},
			p.inline(c.What.In(p.Lang))...)...))
	}
	return section("near", p.Lang.Say("What changed", "变更"), app.Ul().Body(items...))
}

// vendorPage links to the vendor's page, in the reader's language.
func (p Page) vendorPage(a *zim.API, w *prose.Words) app.UI {
	return section("near", p.Lang.Say("ZEGO's own page", "ZEGO 文档"),
		app.P().Body(app.A().Href(a.Address(p.Lang)).Text(string(w.Title.In(p.Lang)))),
		app.P().Class("soft").Text(p.Lang.Say("Compared in ", "比对于 ")+wording.Day(p.Lang, zim.Month)))
}
