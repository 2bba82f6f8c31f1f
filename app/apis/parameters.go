package apis

import (
	"strconv"
	"strings"

	"zimcodes/app/wording"
	"zimcodes/codes"
	"zimcodes/codes/zim"
	"zimcodes/codes/zim/prose"
)

// parameters is the table of the API's own parameters.
func (w *writer) parameters(a *zim.API, words *prose.Words) {
	switch {
	case len(a.Parameters) == 0:
		w.section("part", "Parameters", "参数")
		w.html("<p>")
		w.say("None but the public ones that every call has: AppId, SignatureNonce, Timestamp, Signature, SignatureVersion.",
			"除每次调用都有的公共参数外没有其他参数：AppId、SignatureNonce、Timestamp、Signature、SignatureVersion。")
		w.html("</p></section>")
		return
	case a.InQuery:
		w.section("part", "Parameters, in the query string", "参数（查询字符串）")
	default:
		w.section("part", "Parameters, as JSON in the body", "参数（包体，JSON）")
	}
	w.table([2]string{"Name", "名称"}, [2]string{"Type", "类型"}, [2]string{"Meaning", "含义"}, [2]string{"Limit, and the code for breaking it", "限制，以及超出时的返回码"})
	unstated := false
	for _, q := range a.All() {
		w.row()
		w.path(a, q)
		w.html(`</th><td class="type">`)
		w.typed(q)
		w.next()
		w.meaning(q, words)
		w.next()
		w.limited(a, q)
		w.done()
		for _, l := range q.Limits {
			unstated = unstated || l.Unit == zim.Unstated
		}
	}
	w.endTable()
	if unstated {
		w.soft("Where the page states no unit, bytes are the safe reading: characters are never more than bytes.",
			"文档未写单位时，按字节计算最稳妥：字符数不会超过字节数。")
	}
	if a.Characters.Allowed != "" {
		w.characters(a.Characters)
	}
	w.html("</section>")
}

// path writes a parameter's place, what it lies in softer. In a query string a
// list's name has brackets.
func (w *writer) path(a *zim.API, q *zim.Parameter) {
	w.html("<code>")
	if within := q.Path[:len(q.Path)-len(q.Name)]; within != "" {
		w.html(`<span class="soft">` + within + "</span><wbr>")
	}
	w.html(q.Name)
	if a.InQuery && q.Type == zim.Array {
		w.html("[]")
	}
	w.html("</code>")
}

func (w *writer) typed(q *zim.Parameter) {
	w.mono(wording.TypeOf(q))
	if need := wording.Need(w.Lang, q.Need); need != "" {
		w.html(` <span class="must">`)
		w.text(need)
		w.html("</span>")
	}
}

func (w *writer) meaning(q *zim.Parameter, words *prose.Words) {
	w.passage(words.Meanings[q.Path])
	for i, v := range q.Enum {
		if i == 0 {
			w.say(": ", "：")
		}
		w.comma(i)
		w.mono(v)
		if means := words.Value(q.Path, v); means != (codes.Text{}) {
			w.html(" ")
			w.passage(means)
		}
	}
}

// limited says what limits and rules a parameter has, a paragraph each, and the
// code that the page lists for each.
func (w *writer) limited(a *zim.API, q *zim.Parameter) {
	for _, l := range q.Limits {
		w.limit(wording.APILimit(w.Lang, l), l.Code)
		if l.Also > 0 {
			w.html(`<p class="odd">≠ `)
			w.say("the page also says ", "该页另一处写 ")
			w.number(l.Also)
			w.html("</p>")
		}
	}
	for _, r := range a.Rules() {
		if r.Path == q.Path || strings.HasPrefix(r.Path, q.Path+".Message") || strings.HasPrefix(r.Path, q.Path+".HasReceipt") {
			w.limit(wording.Rule(w.Lang, r.Kind), r.Code)
		}
	}
	if q.Default != "" {
		w.limit(codes.Prose(w.Lang.Say("default ", "默认 ")+q.Default), 0)
	}
	if q.Characters.Allowed != "" {
		w.characters(q.Characters)
	}
}

func (w *writer) limit(says codes.Prose, c codes.Code) {
	w.html("<p>")
	w.prose(says)
	if c != 0 {
		w.html(" → ")
		w.code(c)
	}
	w.html("</p>")
}

// characters says which an ID may have.
func (w *writer) characters(c zim.Characters) {
	w.html(`<p class="soft">`)
	w.say("IDs: letters, digits, and ", "ID 可用字母、数字，以及 ")
	w.mono(c.Allowed)
	if c.Misprinted {
		w.say(" (as printed; plainly damaged)", "（照原文，明显有误）")
	}
	w.html("</p>")
}

// messageBody says what MessageBody holds for each type that the API takes.
func (w *writer) messageBody(a *zim.API) {
	kind := a.Parameter("MessageType")
	if kind == nil {
		kind = a.Parameter("MsgType")
	}
	if kind == nil || a.Parameter("MessageBody") == nil {
		return
	}
	w.section("part", "MessageBody, by type", "各消息类型的 MessageBody")
	w.html("<p>")
	w.prose(codes.Prose(w.Lang.Say(
		"Every type has `Message`, which is required and not empty, and `ExtendedData` of at most 1024 bytes, which ZEGO raises on request.",
		"各类型都有必填且不能为空的 `Message`，以及最多 1024 字节的 `ExtendedData`（可向 ZEGO 申请提高）。")))
	w.html("</p>")
	w.table([2]string{"Type", "类型"}, [2]string{"Besides", "其他字段"}, [2]string{"The JSON within Message", "Message 中的 JSON"})
	for _, v := range kind.Enum {
		n, _ := strconv.Atoi(v)
		t := zim.FindMessageType(n)
		w.row()
		w.mono(v)
		w.html(" ")
		w.passage(t.Name)
		w.cell()
		w.fields(t.Besides(a))
		w.next()
		w.fields(t.JSON)
		w.done()
	}
	w.endTable()
	w.html(`<p class="soft">`)
	if strings.HasPrefix(a.Action, "Import") {
		w.say("OfflinePush and HasReceipt mean nothing when importing. ", "导入时 OfflinePush 与 HasReceipt 无意义。")
	}
	w.say("In bold: required. Lengths in bytes. ", "粗体为必填，长度以字节计。")
	w.link(zim.MessageAddress(w.Lang), "", w.Lang.Say("ZEGO's page on MessageBody", "ZEGO 的 MessageBody 页面"))
	w.html("</p></section>")
}

// fields lists fields with their limits, those that are required in bold.
func (w *writer) fields(all []zim.Parameter) {
	for i := range all {
		f := &all[i]
		w.comma(i)
		if f.Need == zim.Required {
			w.html("<b>")
		}
		w.mono(f.Name)
		if f.Need == zim.Required {
			w.html("</b>")
		}
		for _, l := range f.Limits {
			w.html(" ≤ ")
			w.number(l.Max)
		}
		if f.Fields != nil {
			w.html(" {")
			w.fields(f.Fields)
			w.html("}")
		}
	}
}
